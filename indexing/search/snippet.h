// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/language/normalise.h"
#include "indexing/search/needles.h"

namespace vigie {

/// A short stretch of a passage as it is shown in a list.
struct Snippet
{
    QString text;      ///< about 200 characters, line breaks healed, "…" where it was cut
    QList<Span> marks; ///< of `text`
};

/// What of `within` (of `text`, to which `source` is folded) holds the most different answers, from the
/// beginning of a sentence or clause where one is near; without answers its beginning. A mark is shown whole.
Snippet makeSnippet(const QString &source, const NormalisedText &text, const QList<NeedleMatch> &matches,
                    Span within);

} // namespace vigie
