// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/excerpts.h"

#include <QByteArray>

namespace vigie {

/// Excerpts as CommonMark, UTF-8: each a block quote, its source, the note and the tags. Nothing in a quote
/// or note is read as Markdown.
QByteArray markdownOf(const QList<Excerpt> &excerpts, Language citeLanguage);

} // namespace vigie
