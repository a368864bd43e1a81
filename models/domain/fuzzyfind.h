// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/span.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace vigie {

/// A text without what layout changes: no spaces, line breaks, soft hyphens or zero-width characters; width
/// and case folded.
struct FoldedText
{
    QString text;
    QList<qsizetype>
        sources; ///< the UTF-16 unit of the source each unit came from, and one entry for the end

    Span toSource(Span span) const; ///< shortest range of the source that holds folded `span`
};

FoldedText foldForFinding(QStringView text);

/// Where a pattern stands in a text but for a few edits.
struct FuzzyMatch
{
    Span span;
    int edits = 0; ///< letters added, left out or replaced
};

/// The places in `text` that come within the fewest edits to `pattern`, at most `mostEdits`, in order and
/// without overlaps.
QList<FuzzyMatch> findFuzzy(QStringView pattern, QStringView text, int mostEdits);

} // namespace vigie
