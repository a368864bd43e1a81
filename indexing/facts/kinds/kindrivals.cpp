// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of others for the same loss, in English.
#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/words/hintedpattern.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie::kindreading {

bool isOtherCount(const ClaimContext &context, qsizetype i)
{
    if (i == 0 || isEastAsian(context.language))
        return false;
    // "Elliptic puts the loss at $43 million, TRM Labs at $41 million"
    static const HintedPattern counting(
        u"^[,;] (?:and |but |while |whereas )?(?:the )?[\\w .&'-]{2,40}?(?: "
        u"(?:says?|said|puts|put|counts?|counted|reckons?|"
        u"estimates?|speaks? of)(?: (?:it|the (?:figure|loss|theft|sum)))?(?: (?:was|is|came to|at))?| at) $"_s);
    // "$40 million, or $43 million by Elliptic's count"
    static const HintedPattern byCount(u"^,? (?:by|according to|in the view of) (?:the )?[\\w "
                                       u".&-]{2,40}(?:'s? (?:own )?(?:count|reckoning|estimate|tally|"
                                       u"figures|calculations?))?\\b"_s);
    const Span gap{context.amount(i - 1).span.end, context.amount(i).span.start};
    if (gap.length() <= 0 || context.amount(i).amount.unit != context.amount(i - 1).amount.unit)
        return false;
    const QStringView between = context.words(gap);
    constexpr qsizetype reach = 60;
    const bool alternative = between.trimmed() == u"," || between.trimmed() == u", or" ||
                             between.trimmed() == u"or" || between.trimmed() == u", but" ||
                             between.trimmed() == u", and" || between.trimmed() == u"or,";
    return counting.in(between) ||
           (alternative &&
            byCount.in(context.words({context.amount(i).span.end, context.sentence.end}).left(reach)));
}

} // namespace vigie::kindreading
