// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/span.h"

#include <QList>
#include <QString>

namespace vigie {

/// Where `needle` stands in `text`, as find-on-page takes it: letters match whatever their case, accent and
/// width, quotes and dashes are alike, a line break matches a space, and nothing between Japanese characters,
/// perhaps between Korean ones, in a word that a hyphen broke or in a number of East Asian text. Parts of
/// words are found. Spans are UTF-16 units of `text`, in order, not overlapping.
QList<Span> findFolded(const QString &text, const QString &needle);

} // namespace vigie
