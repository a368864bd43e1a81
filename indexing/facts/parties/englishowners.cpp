// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parties/englishowners.h"

#include "indexing/facts/parties/partycast.h"
#include "indexing/facts/parties/victimweights.h"
#include "indexing/facts/parties/westernapart.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::parties {

namespace {

/// The names in `range`: firms that the thesaurus knows, and those of the cast.
Names namesIn(const ClaimContext &context, Span range)
{
    Names names;
    for (const EntityMatch &match : context.page->entities) {
        if (range.contains(match.span) && context.robbed && context.robbed->contains(match.entity))
            names.append(match.span);
    }
    if (context.cast) {
        for (const PartyCast::Mention &mention : context.cast->within(context.page, range)) {
            const PartyCast::Member &member = context.cast->member(mention.member);
            const bool anyWord =
                member.firm == 0 && member.opening == member.mentions && !member.name.contains(u' ');
            if (member.person == 0 && member.watcher < 2 && !anyWord && mayBeName(context, mention.span))
                names.append(mention.span);
        }
    }
    return names;
}

} // namespace

Span subjectOf(const ClaimContext &context, Span head)
{
    constexpr qsizetype description = 30;
    const Names names = namesIn(context, head);
    const auto first =
        std::min_element(names.cbegin(), names.cend(), [](Span a, Span b) { return a.start < b.start; });
    return first != names.cend() && first->start - head.start <= description && !standsApart(context, *first)
               ? *first
               : Span();
}

Span ownerOfLaterClause(const ClaimContext &context, qsizetype i)
{
    if (context.language != Language::English || context.words(context.sentence).contains(u'\t'))
        return {};
    const Span amount = context.amount(i).span;
    const Span before{context.sentence.start, amount.start};
    if (before.length() <= 0)
        return {};
    // "X was hit twice: $4 million went in May and $9 million in July".
    const qsizetype colon = context.words(before).indexOf(u": ");
    if (colon > 0 && context.amount(0).span.start > before.start + colon) {
        static const HintedPattern robbed(u"\\b(?:was|were|has been|had been|got|been) (?:[a-z]+ "
                                          u")?(?:hit|robbed|hacked|raided|attacked|drained|"
                                          u"emptied|breached|burgled|struck)\\b|\\b(?:has |had )?lost\\b"_s);
        const Span head{before.start, before.start + colon};
        const Span rest{head.end, context.sentence.end};
        const Span name = robbed.in(context.words(head)) ? subjectOf(context, head) : Span();
        if (!name.isEmpty() && namesIn(context, rest).isEmpty())
            return name;
    }
    // "X offered $140 million after losing $1.46 billion", "X raised $40 million before it was hacked for $9
    // million": the subject of the sentence is that of the clause.
    static const HintedPattern apart(
        u"\\b(?:after|before|despite|having|since|when|until|because|while|as)(?: "
        u"(?:it|they|being|having|later))?"
        u"(?: (?:had|was|were|has|been|being|itself|recently|already|last [a-z]+))* "
        u"(?:losing|lost|robbed of|hacked for|drained of|relieved of|stripped of)"
        u"(?: (?:some|about|around|nearly|almost|at least|more than|over|another|a further))* ?$"_s);
    constexpr qsizetype reach = 70;
    const Span lead{std::max(i > 0 ? context.amount(i - 1).span.end : before.start, amount.start - reach),
                    amount.start};
    if (lead.length() > 0 && apart.in(context.words(lead)) &&
        namesIn(context, {lead.end - 20, lead.end}).isEmpty()) {
        if (const Span name = subjectOf(context, {before.start, context.amount(0).span.start});
            !name.isEmpty())
            return name;
    }
    // "X had insured itself for $10 million, but lost $34 million".
    if (i == 0)
        return {};
    static const HintedPattern lost(
        u"^[^;:]{0,60}?,? (?:and|but|yet|then|before it|though it) "
        u"(?:(?:had|has|have|later|also|then|itself|only|"
        u"still|was|were|been) )*(?:lost|robbed of|relieved of|suffered (?:a )?loss(?:es)? of)"
        u"(?: (?:some|about|nearly|almost|at least|more than|over|another|a further))* $"_s);
    const Span gap{context.amount(i - 1).span.end, amount.start};
    // "X, which Y bought for $150 million, lost $14 million".
    static const HintedPattern goesOn(
        u"^, (?:(?:has|had|later|then|also|was|were|been) )*(?:lost|robbed of|relieved of|suffered (?:a )?"
        u"loss(?:es)? of)(?: (?:some|about|nearly|almost|at least|more than|over))* $"_s);
    static const HintedPattern relative(u", (?:which|who|whose|with|an?|valued|worth|backed) "_s);
    const bool closes = gap.length() > 0 && goesOn.in(context.words(gap)) &&
                        relative.in(context.words({before.start, context.amount(i - 1).span.start}));
    if (closes)
        return subjectOf(context, {before.start, context.amount(0).span.start});
    if (gap.length() <= 0 || !lost.in(context.words(gap)) || !namesIn(context, gap).isEmpty())
        return {};
    return subjectOf(context, {before.start, context.amount(0).span.start});
}

} // namespace vigie::parties
