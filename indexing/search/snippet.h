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

/// The stretch of `source` (folded to `text`) that holds the most different answers, from the beginning of a
/// sentence where one is near; without answers the stretch at `from` of the folded text.
Snippet makeSnippet(const QString &source, const NormalisedText &text, const QList<NeedleMatch> &matches,
                    qsizetype from = 0);

} // namespace vigie
