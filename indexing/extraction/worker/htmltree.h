// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <libxml/tree.h>

#include <memory>

namespace vigie {

using HtmlTree = std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)>;

/// A page of HTML in UTF-8 as a tree; null when there is nothing in it. However deep elements are nested, all
/// text is in it: those that lie too deep for the parser are left out, and their text stands in the one
/// around them.
HtmlTree parseHtml(const QByteArray &utf8);

} // namespace vigie
