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

bool isWorthNow(const ClaimContext &context, qsizetype i)
{
    constexpr qsizetype lead = 60, behind = 24;
    const Span amount = context.amount(i).span;
    const QStringView before = wordsBefore(context, amount, lead);
    if (context.language == Language::French) {
        static const HintedPattern today(
            u"\\b(?:va(?:ut|lent|udrait|udraient)|représente(?:nt|rait|raient)?|équiva(?:ut|lent|udrait|"
            u"udraient) à|"
            u"pèse(?:nt|rait|raient)?|(?:est|sont|serait|seraient) (?:évalué|estimé|valorisé)e?s?(?: à)?)"
            u",? (?:aujourd'hui|actuellement|à ce jour|désormais|à présent|maintenant|au cours (?:actuel|du "
            u"jour)),?(?: à)?(?: (?:près|plus) d[e']| environ| quelque| plus| de)* ?$"_s);
        static const HintedPattern worth(
            u"\\b(?:va(?:ut|lent|udrait|udraient)|équiva(?:ut|lent|udrait|udraient) à|"
            u"représente(?:nt|rait|raient)?)(?: (?:près|plus) d[e']| environ| quelque| plus| de)* ?$"_s);
        static const HintedPattern now(u"^,? (?:aujourd'hui|actuellement|au cours actuel|"
                                       u"aux cours actuels|à ce jour)\\b"_s);
        return today.in(before) || (worth.in(before) && now.in(wordsBehind(context, amount, 2 * behind)));
    }
    if (context.language != Language::English)
        return false;
    static const QString tail = u"(?: (?:about|some|around|nearly|almost|just|only|over|more than|roughly|an "
                                u"estimated|at least|us))* ?$"_s;
    static const HintedPattern now(
        u"\\b(?:is|are|would be|would) (?:now|today|currently|at present) (?:be )?(?:worth|valued at)"_s +
        tail);
    static const HintedPattern worth(u"(?:, |\\b(?:is|are|would be) )worth"_s + tail);
    // "Then worth $49 million, now $1.4 billion"
    static const HintedPattern then(
        u"\\b(?:then worth|then valued at|worth (?:about |some )?\\S+(?: \\w+)? (?:then|at the "
        u"time)|at the time)\\b"_s);
    static const HintedPattern nowAlone(
        u"(?:,|;|\\band|\\bbut)? ?\\b(?:now|today|at today's prices?)(?: it is| they "
        u"are)?(?: worth)?"_s +
        tail);
    const QStringView rest = wordsBehind(context, amount, behind);
    if (nowAlone.in(before.right(40)) && !rest.startsWith(u" from ") && !rest.startsWith(u" more") &&
        then.in(context.words({context.sentence.start, amount.start})))
        return true;
    // "Could be worth $300 million today", "is $160 million today", "would fetch", "had grown to"; not "has
    // lost $4 million today"
    static const HintedPattern grown(
        u"\\b(?:(?:could|would|might|may) (?:now |today |easily |well )?(?:be|be worth|be valued "
        u"at|fetch|bring|"
        u"be sold for|sell for)|(?:is|are) (?:worth|valued at)|has grown to|have grown to|"
        u"\\d{4},? (?:is|are))"_s +
        tail);
    static const HintedPattern nowadays(
        u"^(?:today|nowadays|now|currently|at (?:today's|current|present) (?:prices?|rates?|values?))\\b"_s);
    static const HintedPattern value(u"\\b(?:(?:could|would|might) (?:fetch|be worth|bring|be sold "
                                     u"for)|(?:is|are|would be) (?:worth|valued "
                                     u"at))"_s +
                                     tail);
    if (value.in(before) && nowadays.in(context.words(context.sentence)))
        return true;
    static const AnyOf today{u" today",      u" now",        u" at today's",
                             u" at current", u" at present", u" at the current"};
    return now.in(before) || ((worth.in(before) || grown.in(before)) && today.opens(rest));
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
