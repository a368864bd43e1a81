// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an amount is told of without being asserted.
#include "indexing/facts/claimcontext.h"
#include "indexing/facts/claimwords.h"
#include "indexing/facts/cueindex.h"

#include <algorithm>

namespace vigie {

/// "rapporteraient": the French conditional tells what others say.
static bool holdsConditional(QStringView words)
{
    for (const QStringView ending :
         {QStringView(u"eraient"), QStringView(u"iraient"), QStringView(u"erait"), QStringView(u"drait"),
          QStringView(u"draient"), QStringView(u"rrait"), QStringView(u"rraient")}) {
        for (qsizetype p = words.indexOf(ending); p >= 0; p = words.indexOf(ending, p + 1)) {
            const bool ends = !chars::isLatin(chars::at(words, p + ending.size()));
            if (ends && chars::isLatin(chars::at(words, p - 1)) && chars::isLatin(chars::at(words, p - 2)))
                return true;
        }
    }
    return false;
}

bool readHedge(const ClaimContext &context, qsizetype i)
{
    const Span amount = context.amount(i).span;
    Span clause = clauseAround(context, amount);
    // "660 millions en 2023 et atteindraient 1,25 milliard": the verb behind "and" is that of the next
    // amount.
    if (!isEastAsian(context.language) && i + 1 < context.amounts.size()) {
        const Span gap{amount.end, std::min(clause.end, context.amount(i + 1).span.start)};
        for (const QStringView word :
             {QStringView(u" et "), QStringView(u" and "), QStringView(u" mais "), QStringView(u" but ")}) {
            const qsizetype p = gap.length() <= 0 ? -1 : context.words(gap).indexOf(word);
            if (p >= 0)
                clause.end = std::min(clause.end, gap.start + p);
        }
    }
    if (holds<claimwords::hedges>(context.text, clause))
        return true;
    if (context.language == Language::French && holdsConditional(context.words(clause)))
        return true;
    // Japanese and Korean hedge at the end of the sentence, French and English before what they hedge.
    if (isEastAsian(context.language)) {
        const qsizetype tail = std::max(context.sentence.end - 24, amount.end);
        return holds<claimwords::hedges>(context.text, {tail, context.sentence.end});
    }
    const qsizetype parted =
        context.sentence.start + context.words({context.sentence.start, amount.start}).lastIndexOf(u';');
    return holds<claimwords::hedges>(context.text,
                                     {std::max(context.sentence.start, parted + 1), amount.start});
}

} // namespace vigie
