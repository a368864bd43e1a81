// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parts/claimshares.h"

#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::claimshares {

namespace {

QStringView wordsBefore(const ClaimContext &context, Span amount, qsizetype reach)
{
    return context.words({std::max(context.sentence.start, amount.start - reach), amount.start});
}

QStringView wordsBehind(const ClaimContext &context, Span amount, qsizetype reach)
{
    return context.words({amount.end, std::min(context.sentence.end, amount.end + reach)});
}

} // namespace

bool tellsOfShare(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern before(u"\\b(?:half|most|much|part|some|all but a fraction|a fraction|a "
                                      u"portion|a share|a third|two[- ]thirds|a "
                                      u"quarter|three[- ]quarters|a fifth|the bulk|the rest|the "
                                      u"remainder|little|none|\\d+(?:\\.\\d+)? ?(?:%|per "
                                      u"cent|percent)) of (?:the|that|this|its|their|those|these|an?)?(?: "
                                      u"(?:estimated|roughly|about|some|nearly|"
                                      u"almost|stolen|looted|missing))* ?$|"
                                      u"\\b(?:la moitié|(?:une |la plus grande |la majeure )?partie|la "
                                      u"plupart|l'essentiel|le reste|un tiers|(?:les )?deux "
                                      u"tiers|un quart|les trois quarts|une fraction|\\d+(?:,\\d+)? ?%) "
                                      u"(?:de|des|du|de la|de ces|de ses|de leurs|d')(?: "
                                      u"(?:quelque|près de|environ))* ?$"_s);
    static const HintedPattern behind(
        u"^(?:相当|分)?の(?:約|ほぼ)?(?:半分|半額|一部|大半|大部分|ほとんど|多く|過半|残り|[0-9.]+ "
        u"?割|[0-9.]+ "
        u"?%|[0-9]+分の[0-9]+)|"
        u"^ ?(?:상당|어치)?(?:의| 중| 가운데) (?:약 )?(?:절반|일부|대부분|상당 ?부분|대다수|나머지|[0-9.]+ ?(?:%|퍼센트)|[0-9]+분의 ?[0-9]+)"_s);
    constexpr qsizetype lead = 48, tail = 20;
    const Span amount = context.amount(i).span;
    return isEastAsian(context.language) ? behind.in(wordsBehind(context, amount, tail))
                                         : before.in(wordsBefore(context, amount, lead));
}

bool isCalledStolen(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern behind(
        u"^ ?(?:(?:in|of|worth of|en|de|d') ?(?:[\\w-]+ ){1,3})?(?:that (?:was|were|had been) |qui "
        u"(?:a|ont|avai(?:t|ent)) "
        u"été |that it had |it had |qu'elle avait "
        u")?(?:stolen|taken|looted|drained|siphoned|lost|missing|volée?s?|dérobée?s?|"
        u"détournée?s?|subtilisée?s?|prise?s?|perdue?s?|envolée?s?)\\b"_s);
    static const HintedPattern before(
        u"(?:stolen|looted|missing) $|"
        u"(?:盗まれた|盗んだ|奪われた|奪った|流出した|窃取された|窃取した|失った|抜き取られた|不正送金された|"
        u"被害(?:に遭った|額の?))(?:約|計|"
        u"総額|合計)?$|"
        u"(?:도난당한|도난된|탈취된|탈취당한|탈취한|빼앗긴|유출된|털린|잃은|훔친|사라진|피해를 본|피해액(?:인)?) ?(?:약 |총 |모두 )?$"_s);
    constexpr qsizetype lead = 24, tail = 48;
    const Span amount = context.amount(i).span;
    return before.in(wordsBefore(context, amount, lead)) ||
           (!isEastAsian(context.language) && behind.in(wordsBehind(context, amount, tail)));
}

bool contributesToTotal(const ClaimContext &context, qsizetype i)
{
    if (context.language != Language::English)
        return false;
    static const QString totals = u"(?:figure|sum|total|tally|haul|amount|count|number|toll|loot|take|bill|"
                                  u"losses|result|increase|rise|jump)\\b"_s;
    static const QString tail =
        u"(?: (?:about|some|around|nearly|almost|just|only|a|over|more than|another|a "
        u"further|at least|fully|as much as|us))* ?$"_s;
    static const HintedPattern toWhich(
        u"(?:\\b"_s + totals +
        u" (?:of [^,.;]{1,30} )?|, )to which [^.;]{1,60}? (?:contribut(?:e|es|ed|ing)|added)"_s + tail);
    static const HintedPattern contributed(u"\\b(?:contribut(?:e|es|ed|ing)|add(?:s|ed|ing))"_s + tail);
    static const HintedPattern toTotal(
        u"^ to (?:the|that|this|its|their|last year's|this year's) (?:[\\w'-]+ ){0,3}?"_s + totals +
        u"|^ to it\\b"_s);
    constexpr qsizetype lead = 120, behind = 60;
    const Span amount = context.amount(i).span;
    const QStringView before = wordsBefore(context, amount, lead);
    return toWhich.in(before) || (contributed.in(before) && toTotal.in(wordsBehind(context, amount, behind)));
}

} // namespace vigie::claimshares
