// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parties/partiesinorder.h"

#include "indexing/facts/parties/toldparties.h"
#include "indexing/facts/words/anyof.h"

namespace vigie::parties {

Party knownInOrder(const ClaimContext &context, qsizetype i, const Thesaurus &thesaurus)
{
    static const AnyOf respectively{u"respectively", u"respectivement"};
    if (isEastAsian(context.language) || context.amounts.size() < 2)
        return {};
    Span clause = context.sentence;
    const Span amount = context.amount(i).span;
    for (const QChar mark : {QChar(u';'), QChar(u':')}) {
        const qsizetype before = context.words({clause.start, amount.start}).lastIndexOf(mark);
        clause.start += before + 1;
        const qsizetype behind = context.words({amount.end, clause.end}).indexOf(mark);
        clause.end = behind < 0 ? clause.end : amount.end + behind;
    }
    if (!respectively.in(context.words(clause)))
        return {};
    QList<const EntityMatch *> firms;
    qsizetype sums = 0, place = -1;
    for (const EntityMatch &match : context.page->entities) {
        if (clause.contains(match.span) && mayBeRobbed(thesaurus, match.entity))
            firms.append(&match);
    }
    for (qsizetype k = 0; k < context.amounts.size(); ++k) {
        if (!clause.contains(context.amount(k).span) || (k > 0 && saysEquivalent(context, k)))
            continue;
        place = k == i ? sums : place;
        ++sums;
    }
    if (place < 0 || sums < 2 || sums != firms.size())
        return {};
    return {firms.at(place)->entity, asWritten(context, firms.at(place)->span)};
}

} // namespace vigie::parties
