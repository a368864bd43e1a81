// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/wordsunder.h"

#include <algorithm>

namespace vigie {

Span wordsUnder(const CharacterBoxes &boxes, const QList<QRectF> &rectangles)
{
    Span best, run;
    const auto isUnder = [&](const QRectF &box) {
        return std::any_of(rectangles.cbegin(), rectangles.cend(),
                           [&](const QRectF &one) { return one.contains(box.center()); });
    };
    constexpr qsizetype forgiven = 3; // characters whose boxes a mark just misses
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        if (boxes.at(i).isEmpty() || !isUnder(boxes.at(i)))
            continue;
        qsizetype missed = 0;
        for (qsizetype between = run.end; between < i; ++between)
            missed += boxes.at(between).isEmpty() ? 0 : 1;
        if (run.isEmpty() || missed > forgiven)
            run.start = i;
        run.end = i + 1;
        if (run.length() > best.length())
            best = run;
    }
    return best;
}

} // namespace vigie
