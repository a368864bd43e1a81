// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/kinds/kinddetours.h"

#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/pattern.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::kindreading {

namespace {

/// Words of measure between a verb and its figure.
const QString &gauged()
{
    static const QString words =
        u"(?: (?:some|about|around|approximately|nearly|almost|only|just|another|at|least|more|less|than|"
        u"over|roughly|up|to|as|much|an|a|further|estimated|the|equivalent|of|no|under|close|sum|total|"
        u"additional))* ?$"_s;
    return words;
}

/// "Virtual assets valued at", "tokens worth".
const QString &coinsWorth()
{
    static const QString words =
        u"(?:[\\w'-]+ ){0,2}?(?:(?:virtual|digital) (?:assets?|currenc(?:y|ies))|"
        u"crypto-?(?:assets?|currenc(?:y|ies))?|(?:stable)?coins?|tokens?|bitcoins?|ether|funds|assets?|"
        u"holdings)"
        u"(?: (?:then|together|collectively))? "
        u"(?:worth|valued at|totall?ing|amounting to|(?:with|to) (?:a|the) (?:combined )?value of)"_s;
    return words;
}

bool isTakenByDetour(const ClaimContext &context, QStringView lead, QStringView behind)
{
    // "Relieved services around the world of virtual assets valued at $1.19 billion"
    static const HintedPattern relieving(
        u"\\b(?:reliev(?:e|es|ed|ing)|strip(?:s|ped|ping)|rob(?:s|bed|bing)?|depriv(?:e|es|ed|ing)|"
        u"fleec(?:e|es|ed|ing)|defraud(?:s|ed|ing)?|cheat(?:s|ed|ing)?|bilk(?:s|ed|ing)?|"
        u"swindl(?:e|es|ed|ing)|divest(?:s|ed|ing)?|drain(?:s|ed|ing)?|empt(?:y|ies|ied|ying)|"
        u"clear(?:s|ed|ing)?|clean(?:s|ed|ing)?) [^.;$€£]{2,80}? (?:out )?of "_s +
        coinsWorth() + gauged());
    // "Helped himself to another $740,000"
    static const HintedPattern helping(
        u"\\bhelp(?:s|ed|ing)? (?:himself|herself|themselves|itself) to(?: (?:[\\w'-]+ ){0,2}?"_s +
        coinsWorth() + u")?"_s + gauged());
    // "Sent €640,000 to a false broker"
    static const HintedPattern handing(
        u"\\b(?:sen[dt]|sending|transferred|paid|wired|handed(?: over)?|entrusted|gave)"_s + gauged());
    static const HintedPattern deceiver(
        u"^(?: (?:in|of|worth of) [a-z]+)? to (?:an? |the |one |two |what )?(?:[a-z]+ )?"
        u"(?:false|fake|faked|fraudulent|supposed|phoney|phony|purported|"
        u"(?:bogus|sham|fictitious)(?! (?:[a-z]+ )?(?:firm|company|business))|"
        u"impostors?|swindlers?|"
        u"scammers?|fraudsters?|con ?m[ae]n)\\b"_s);
    // "The regime sent $2 million to a false charity to hide the coins": who pays there is fooled by nobody.
    static const HintedPattern knowing(
        u"\\b(?:(?:north )?korean?s?|dprk|regime|pyongyang|government|lazarus|hackers?|thie(?:f|ves)|gang|"
        u"group|launderers?|fraudsters?|swindlers?|scammers?)(?: (?:[a-z]+ )?(?:agents?|officials?|"
        u"operatives?|workers?))?,? (?:had |has |have |then |later |also |and ){0,2}"
        u"(?:sen[dt]|sending|transferred|paid|wired|handed(?: over)?|entrusted|gave)"_s +
        gauged());
    static const AnyOf purposes{u"launder", u" hide", u"conceal", u"for coal", u"disguise", u" evad"};
    if (relieving.in(lead) || helping.in(lead) ||
        (handing.in(lead) && deceiver.in(behind) && !knowing.in(lead) && !purposes.in(behind)))
        return true;
    // "Jong withdrew virtual currency worth approximately $175,000", where somebody is charged with it.
    static const HintedPattern withdrawing(
        u"\\b(withdr[ae]w|withdrawing|withdrawn|took|taking|removed|removing|pulled out|diverted|diverting|"
        u"redirected|transferred|transferring|moved|moving|sent|sending|swept) "_s +
        coinsWorth() + gauged());
    if (!withdrawing.in(lead))
        return false;
    static const AnyOf owners{u"customer", u"user", u"client", u"depositor", u"investor", u"saver", u"bank "};
    static const AnyOf washing{u"mixer", u"tornado",          u"tumbler", u"through ",
                               u" via ", u"over-the-counter", u"broker",  u"exchange"};
    static const AnyOf charges{u"indict", u"charge", u"accus",  u"defendant",
                               u"allege", u"intrud", u"hack",   u"attack",
                               u"thie",   u"stole",  u"breach", u"without permission"};
    static const AnyOf passing{u"transferr", u"moved", u"moving", u"sent ", u"sending", u"swept"};
    static const HintedPattern own(
        u"^ (?:out )?(?:of [a-z ]{3,30} )?(?:in)?to (?:an? |one |two |several |his |her |their |its )?"
        u"(?:own )?(?:[a-z-]+ ){0,3}?(?:wallets?|address(?:es)?|accounts?)\\b(?! (?:at|with|on))"_s);
    constexpr qsizetype around = 600;
    const Span told{std::max(context.block.start, context.sentence.start - around), context.sentence.end};
    if (owners.in(lead) || washing.in(behind) || !(context.aboutTheft || charges.in(context.words(told))))
        return false;
    return !passing.in(lead) || own.in(behind) || behind.startsWith(u" from ") ||
           behind.startsWith(u" out of ");
}

bool isWashedByDetour(QStringView lead, QStringView behind)
{
    // "Settled $68 million of the Bybit proceeds", "a portfolio of $5.3 million in tainted cryptocurrency"
    static const HintedPattern handling(
        u"\\b(?:handl(?:e|es|ed|ing)|settl(?:e|es|ed|ing)|process(?:es|ed|ing)|manag(?:e|es|ed|ing)|"
        u"clear(?:s|ed|ing)|broker(?:s|ed|ing)|exchang(?:e|es|ed|ing)|took in|took on|receiv(?:es|ed|ing)|"
        u"accept(?:s|ed|ing)|cash(?:es|ed|ing)(?: in| "
        u"out)?|convert(?:s|ed|ing)|chang(?:es|ed|ing)|pass(?:es|ed|ing) on|"
        u"push(?:es|ed|ing)|sold|sells|selling|dispos(?:es|ed|ing) of|swap(?:s|ped|ping))"
        u"(?: (?:an?|the|its|their))?(?: (?:portfolio|total|sum|volume|flow|stream|batch|book|parcel)s? of)?"_s +
        gauged());
    static const HintedPattern dirty(
        u"^ (?:in|of|worth of|from) (?:the |that |this |its |their )?(?:[\\w'-]+ ){0,3}?"
        u"(?:tainted|illicit|dirty|stolen|looted|hacked|proceeds|loot|spoils|haul|plunder)\\b"_s);
    return handling.in(lead) && dirty.in(behind);
}

bool isEarnedByDetour(QStringView lead, QStringView behind)
{
    static const QString labour =
        u"\\b(?:(?:it|remote|overseas|freelance|software|posted|foreign|contract|disguised|undercover) "
        u"(?:[a-z]+ )?(?:workers?|programmers?|developers?|labou?rers?|coders?|engineers?|freelancers?|"
        u"contractors?|colleagues)|programmers|developers|freelancers|coders)\\b"_s;
    // "Remote programmers contributed about $1.1 billion"
    static const HintedPattern contributing(
        labour +
        u"[^.;$€£]{0,60}? (?:contribut(?:e|es|ed|ing)|sen[dt]s?(?: home| back)?|remit(?:s|ted|ting)?|"
        u"br(?:ing|ings|ought)(?: in| home)?|deliver(?:s|ed)?|accounted for|suppl(?:y|ies|ied)|"
        u"add(?:s|ed)|yield(?:s|ed)?|repatriat(?:e|es|ed))"_s +
        gauged());
    // "A worker billing $10,000 a month and keeping $500", "was left with $210", "drew £6,250 a month"
    static const HintedPattern billing(
        u"\\b(?:bill(?:s|ed|ing)|invoic(?:e|es|ed|ing)|(?:is|was|were|are|been) left with|gets? to keep)"_s +
        gauged());
    static const HintedPattern regularly(u"^ (?:a|an|per|each|every) (?:month|week|year|day|hour)\\b"_s);
    static const HintedPattern billed(u"^ (?:that )?(?:he|she|they|the [a-z]+|each) (?:had )?"
                                      u"(?:billed|invoiced|earned|made|charged)\\b"_s);
    static const AnyOf leftWith{u"left with"};
    static const AnyOf wages{u"billed", u"invoiced", u"earned", u"wage", u"salary", u"pay ", u"month"};
    // "Paid a cheerful web developer named Kyle £3,400 a month"
    static const HintedPattern paying(
        u"\\b(?:paid|pays|paying) (?:an? |the |its |their |this |that |one )?(?:[a-z'-]+ ){0,3}?"
        u"(?:developer|programmer|engineer|freelancer|coder|contractor|worker|designer)s?"
        u"(?: (?:named|called|known as) [^$€£.;]{2,30})?"_s +
        gauged());
    if (contributing.in(lead) || billed.in(behind) || (paying.in(lead) && regularly.in(behind)))
        return true;
    return billing.in(lead) && (regularly.in(behind) || (leftWith.in(lead) && wages.in(lead)));
}

/// "The companies deceived bore $3 million in legal fees and repairs".
bool isBorneByDetour(QStringView lead, QStringView behind)
{
    static const HintedPattern bearing(
        u"\\b(?:bore|bears?|bearing|foot(?:s|ed)|incurr?(?:s|ed|ing)?|fac(?:es|ed|ing)|shoulder(?:s|ed)|"
        u"(?:ran|run|running) up|suffer(?:s|ed)|spent|spend|paid|pays?)"_s +
        gauged());
    static const HintedPattern bills(
        u"^ (?:in|on|for|of|worth of) (?:[a-z-]+ (?:and )?){0,3}?(?:legal (?:fees|costs|bills|expenses)|"
        u"lawyers'? fees|repairs?|repair "
        u"costs|costs|remediation|cleaning|clean-up|investigations?|forensics?|"
        u"restoration|audits?)\\b"_s);
    // "Is thought to set the regime back $20 million", "whose office runs on $2.9 million a year"
    static const HintedPattern setBack(u"\\bset(?:s|ting)? (?:[a-z'-]+ ){1,4}?back"_s + gauged());
    static const HintedPattern running(
        u"\\b(?:office|team|body|unit|secretariat|programme|program|agency|panel|committee|staff)s? "
        u"(?:[a-z]+ )?"
        u"(?:runs?|ran|operates|makes do|gets by) (?:on|with)"_s +
        gauged());
    if (setBack.in(lead) || running.in(lead))
        return true;
    return bearing.in(lead) && bills.in(behind);
}

bool isRobbed(const ClaimContext &context, const EntityMatch &match)
{
    return context.robbed && context.robbed->contains(match.entity);
}

} // namespace

std::optional<ClaimKind> kindByDetour(const ClaimContext &context, QStringView lead, QStringView behind)
{
    if (isBorneByDetour(lead, behind))
        return ClaimKind::Cost;
    if (isWashedByDetour(lead, behind))
        return ClaimKind::Laundering;
    if (isTakenByDetour(context, lead, behind))
        return ClaimKind::Theft;
    return isEarnedByDetour(lead, behind) ? std::optional(ClaimKind::Revenue) : std::nullopt;
}

Span sentenceThatExplains(const ClaimContext &context, qsizetype i)
{
    constexpr qsizetype reach = 220, longest = 60, shortest = 12;
    if (context.language != Language::English || i != 0 || context.amounts.size() != 1 ||
        context.words(context.sentence).contains(u'\t'))
        return {};
    const Span amount = context.amount(0).span;
    static const HintedPattern bare(
        u"\\b(?:number|figure|total|line|headline|answer|sum|count|tally|estimate|bottom line|amount|it|"
        u"here it)(?: (?:we|they|you|i) [a-z]+(?: at)?)?(?: (?:is|was|stands at|stood at|comes to)|'s|:)"
        u"(?: (?:about|some|around|roughly|over|at least|more than|nearly|almost))? ?$"_s);
    const QStringView lead = context.words({context.sentence.start, amount.start});
    const Span rest{amount.end, context.sentence.end};
    // "A number. One and a half billion dollars. That is what walked out of X": nothing but the sum.
    const bool alone = lead.trimmed().isEmpty();
    if (!(alone || bare.in(lead.right(longest))) || rest.length() > shortest)
        return {};
    const qsizetype end = std::min(context.block.end, context.sentence.end + reach);
    Span next{context.sentence.end, end};
    while (next.start < next.end && context.text.at(next.start) == u' ')
        ++next.start;
    if (next.length() < shortest)
        return {};
    const qsizetype stop = context.words(next).indexOf(QStringView(u". "));
    if (stop >= 0)
        next.end = next.start + stop;
    static const HintedPattern pointing(u"^(?:that|it|this)(?:'s| is| was| covers| counts| includes)\\b|"
                                        u"^(?:these|those|they) (?:are|were)\\b"_s);
    static const AnyOf taking{u"made off with", u"got away with", u"walked off with", u"stole",
                              u"stolen",        u"thefts",        u"hacks",           u"heists",
                              u"looted",        u"robbed",        u"took from",       u"taken from",
                              u"walked out of", u"gone from",     u"vanished from",   u"drained",
                              u" lost ",        u" lost.",        u" loses "};
    return pointing.in(context.words(next)) && taking.in(context.words(next)) ? next : Span{};
}

Party askedAfter(const ClaimContext &context, qsizetype i)
{
    constexpr qsizetype longest = 70;
    if (context.language != Language::English || i != 0 || context.asked.isEmpty() ||
        context.words(context.sentence).contains(u'\t'))
        return {};
    const Span lead{context.block.start, context.amount(0).span.start};
    const qsizetype speaker = context.words(lead).left(longest).indexOf(QStringView(u": "));
    if (lead.length() - std::max<qsizetype>(speaker, 0) > longest)
        return {};
    static const AnyOf others{u"total", u"together", u"in all", u"froze", u"recover", u"return",
                              u"seiz",  u"launder",  u"worker", u"spen",  u"budget",  u"cost"};
    if (others.in(context.words(lead)) || others.in(context.words({lead.end, context.sentence.end})) ||
        others.in(context.words(context.asked)))
        return {};
    const EntityMatch *only = nullptr;
    for (const EntityMatch &match : context.page->entities) {
        if (!isRobbed(context, match))
            continue;
        if (context.sentence.contains(match.span) || lead.contains(match.span))
            return {};
        if (!context.asked.contains(match.span))
            continue;
        if (only && only->entity != match.entity)
            return {};
        only = &match;
    }
    if (!only) {
        // "And Corvell? — Also. $235 million", "Is the Japanese exchange in there, Corvell?"
        static const HintedPattern named(
            u"(?:(?:^|[.?!:] )(?:[Aa]nd|[Ww]hat about|[Hh]ow about|[Aa]nd what about|[Ww]as|[Ii]s)|,) "
            u"(\\p{Lu}[\\w.&'-]*(?: \\p{Lu}[\\w&'-]*){0,2})"
            u"(?: (?:part of|in|included|among|one of|too|as well)\\b[^?]{0,40})?\\?$"_s);
        const QString question =
            context.cased.mid(context.asked.start, context.asked.length()).toString().trimmed();
        const QRegularExpressionMatch match = named.match(question);
        static const AnyOf nobody{
            u"korea",    u"dprk",     u"pyongyang", u"china",      u"russia",    u"you",      u"lazarus",
            u"senator",  u"minister", u"moscow",    u"beijing",    u"january",   u"february", u"march",
            u"april",    u"june",     u"july",      u"august",     u"september", u"october",  u"november",
            u"december", u"mr",       u"cambodia",  u"washington", u"seoul",     u"tokyo",    u"europe",
            u"united",   u"japan",    u"america"};
        if (!match.hasMatch() || match.captured(1).size() < 3 || nobody.in(match.captured(1).toLower()))
            return {};
        return {{}, match.captured(1)};
    }
    const Span source = context.page->text->toSource(only->span);
    return {only->entity, context.page->page->text.mid(source.start, source.length()).simplified()};
}

} // namespace vigie::kindreading
