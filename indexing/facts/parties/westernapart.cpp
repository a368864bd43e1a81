// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parties/westernapart.h"

#include "indexing/facts/names/tradewords.h"
#include "indexing/facts/parties/victimweights.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/textprobe.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::parties {

namespace {

/// What may stand between a word and the name that it governs: an article, a trade and what describes it.
const QString description = u" (?:(?!(?:from|of|at|by|on|in|to|for|into|which|that|who|whom|where|and|but|"
                            u"had|has|was|were|stole|took|"
                            u"hit|drained|robbed|hacked|lost)\\b)[a-z'-]+ ){0,5}$"_s;
/// No word of a theft between: "moved what it had stolen from X".
const QString noTheft =
    u"(?:(?!stol|taken|theft|robb|hack|lost|loss|heist|raid|breach|attack|drain|belong|from )[^.;]){0,70}?"_s;

bool isGoverned(QStringView lead)
{
    // "Left through accounts at X", "unlike X".
    static const HintedPattern ways(
        u"\\b(?:through|via|using|unlike|rather than|instead of|towards?|onto|by way of|by means of)"
        u"(?: (?:[a-z'-]+ "
        u"){0,3}(?:accounts?|wallets?|address(?:es)?|branch(?:es)?|desks?|pools?|cards?|bots?) "
        u"(?:at|with|on|of|in|held at|opened at))?"_s +
        description);
    // "Apart from X", "not counting X": another theft than the one that is told.
    static const HintedPattern except(u"\\b(?:apart from|aside from|excluding|not counting|leaving "
                                      u"out|leaving aside|except(?: for)?|with the "
                                      u"exception of)"_s +
                                      description);
    if (except.in(lead))
        return true;
    // "Sent to X", "frozen at X", "turned up on X".
    static const HintedPattern moved(
        u"\\b(?:mov(?:ed?|es|ing)|sent|send(?:s|ing)?|transfer(?:s|red|ring)?|routed|funnel(?:led|ed)|"
        u"flow(?:s|ed|ing|n)?|deposit(?:s|ed)?|forwarded|shifted|wired|poured|withdrew|withdrawn|paid in)\\b"_s +
        noTheft + u"\\b(?:to|into)"_s + description);
    static const HintedPattern stopped(
        u"\\b(?:traced|tracked|swapped|landed|arrived|surfaced|turned up|ended up|cashed|cash|sold|"
        u"convert(?:ed)?|launder(?:ed|ing)?|washed|frozen?|seized|blocked|intercepted|spotted|exchanged)\\b"_s +
        noTheft + u"\\b(?:to|into|at|on|by|with|in)"_s + description);
    // "A caller who claimed to be a security officer at X".
    static const HintedPattern posing(
        u"\\b(?:claim(?:ed|ing|s) to (?:be|work|represent|speak|call|come)|posing as|posed "
        u"as|pretend(?:ed|ing|s)|"
        u"impersonat(?:ed|ing|es)|in the name of|off as|purport(?:ed|ing)|disguised as|calling "
        u"from|(?:said|saying) (?:s?he|they) (?:was|were|worked|came|called|spoke|acted) (?:calling |writing "
        u")?"
        u"(?:from|for|with|at|on behalf of))\\b[^.;,]{0,60}$"_s);
    // "Bought by X", "its auditor X", "a contractor of X".
    static const HintedPattern serving(
        u"\\b(?:(?:owned|bought|acquired|audited|insured|advised|backed|funded|built|supplied|hosted|"
        u"designed) "
        u"by(?: (?:the|an?|its))?(?: [a-z-]+){0,3}|"
        u"(?:owner|parent(?: company)?|auditor|insurer|backer|buyer|landlord) of [^,;.]{2,40},|"
        u"(?:its|their|the|a|an)(?: [a-z-]+)? (?:owner|parent(?: company)?|auditor|insurer|backer|"
        u"buyer|contractor|supplier|landlord|successor),?) $"_s);
    return ways.in(lead) || moved.in(lead) || stopped.in(lead) || posing.in(lead) || serving.in(lead);
}

bool actsAside(QStringView behind)
{
    // "X froze", "X, which had been tipped off, lost nothing".
    static const HintedPattern acting(
        u"^(?:, [^,;.]{2,90},)? (?:(?:has|had|have|also|later|then|since|quickly|promptly|itself|says "
        u"it|said "
        u"it|was) )*(?:frozen?|blocked|flagged|seized|traced|tracked|bought|lent|advanced|helped|acquired|"
        u"estimate[sd]|reckons?|counted|counts|lost nothing|lost no money|spared|escaped|not affected|"
        u"unaffected|untouched|unharmed)\\b|"
        u"^(?: (?:case|theft|hack|raid|heist|attack|affair))? aside\\b|^, where "
        u"(?:the|most|much|some|part|they|it|all|these|those|half)\\b[^,.;]{0,40}\\b(?:surfaced|ended|"
        u"landed|arrived|cashed|sold|swapped|turned up|converted|frozen|changed|exchanged)\\b"_s);
    return acting.in(behind);
}

/// "Marta Lindqvist, a retired dentist from Malmö,": where somebody comes from.
bool isHome(QStringView lead, QStringView tail)
{
    static const HintedPattern described(
        u", an? (?:(?!haul|sum|amount|theft|loss|raid|heist|hack)[a-z-]+ ){1,4}(?:from|of|in|near) $"_s);
    return tail.startsWith(u',') && described.in(lead);
}

/// "An 82-year-old man from".
bool endsWithUnnamed(QStringView lead)
{
    static const HintedPattern described(
        u"(?:^|[ \"(])(?:an?|one|another|the|two|several) (?:[\\w-]+ "
        u"){0,3}?(?:man|woman|couple|widow(?:er)?|pensioner|"
        u"retiree|teacher|farmer|nurse|investor|trader|customer|client|resident|student|doctor|family|"
        u"jeweller|dealer|shopkeeper|businessman|businesswoman|collector|engineer|driver|trucker|grandmother)"
        u" (?:from|in|of|near) $"_s);
    static const HintedPattern bodies(
        u"(?:^|[ \"(])(?:an?|another) (?:[\\w-]+ "
        u"){0,3}?(?:museum|exchange|lender|company|firm|charity|school|hospital|"
        u"club|shop|studio|fund|church|brewery|brokerage|platform|start-?up|university|bank|broker|hotel|"
        u"clinic|council|library|theatre|foundation|cooperative|union|business|provider|centre|center|"
        u"practice|"
        u"district|county|city|town|network|service|agency|office|laboratory|manufacturer|contractor|"
        u"supplier|"
        u"retailer|insurer|processor|operator|project|developer|maker|publisher) (?:in|near|from|outside) $"_s);
    // "Registered here and run from Zug"
    static const HintedPattern seats(
        u"\\b(?:run|operated|managed|directed|registered|incorporated|domiciled|headquartered|licensed|"
        u"regulated|"
        u"based|located|working|operating|founded|resident|hosted) (?:from|in|out of) $"_s);
    return described.in(lead) || bodies.in(lead) || seats.in(lead);
}

/// "A professor in Leiden, Hendrik Vos, was robbed": where the one is who is named next.
bool isSeatOfNext(QStringView lead, QStringView tail, QChar next)
{
    static const HintedPattern described(
        u"\\b(?:an?|the|one|another) (?:(?!haul|sum|amount|theft|loss|raid|heist|hack|break|attack)[a-z-]+ "
        u"){1,4}"
        u"(?:in|from|near|of) $"_s);
    return tail.startsWith(u", ") && next.isUpper() && tail.indexOf(u',', 2) > 0 && described.in(lead);
}

/// "The firm Morrow says that $30 million was stolen from Corran Bank": who tells of what befell another.
bool tellsOfOther(const ClaimContext &context, Span name)
{
    static const HintedPattern saying(
        u"^(?:, [^,;.]{2,70},)? (?:also "
        u")?(?:says|said|reports|reported|estimates|estimated|writes|wrote|believes|"
        u"believed|found|notes|noted|told)\\b"_s);
    static const HintedPattern other(u"\\b(?:stolen|taken|stole|took|drained|siphoned)\\b(?:[^"
                                     u".;]|[.](?=\\d)){0,60} from (?:the )?(?:[a-z-]+ ){0,3}"
                                     u"\\p{Lu}"_s);
    constexpr qsizetype reach = 200;
    const qsizetype length = std::min(reach, context.sentence.end - name.end);
    return length > 0 && saying.in(context.text.mid(name.end, length)) &&
           other.match(context.cased.mid(name.end, length).toString()).hasMatch();
}

/// "The Lisbon law firm Monte Alto": where the one is whose trade and name follow.
bool isSeatBeforeTrade(const ClaimContext &context, Span name, QStringView lead)
{
    static const HintedPattern trade(
        u"^ (?:[a-z-]+ ){0,2}(?:"_s + tradePattern(Language::English, TradeUse::Describes) +
        u"|group|hospital|university|museum|council|hotel|line|church|school|brewery|dealer|brokerage|agents?) $"_s);
    constexpr qsizetype reach = 40;
    const QStringView tail = context.text.mid(name.end, std::min(reach, context.sentence.end - name.end));
    const bool definite = lead.endsWith(u"the ") || lead.endsWith(u" a ") || lead.endsWith(u" an ") ||
                          lead.endsWith(u"another ");
    if (!definite || !tail.startsWith(u' '))
        return false;
    for (qsizetype p = 1; p < tail.size(); ++p) {
        if (chars::at(context.cased, name.end + p).isUpper())
            return trade.match(tail.left(p).toString()).hasMatch();
        if (!chars::isLatin(tail.at(p)) && tail.at(p) != u' ' && tail.at(p) != u'-')
            return false;
    }
    return false;
}

/// "Stole $900,000 from an Atlanta blockchain company": where one is that stays without a name.
bool isSeatOfTrade(const ClaimContext &context, Span name, QStringView lead)
{
    static const HintedPattern trade(
        u"^ (?:[a-z-]+ ){0,2}(?:"_s + tradePattern(Language::English, TradeUse::Describes) +
        u"|group|hospital|university|hotel|brewery|dealer|brokerage|broker)"
        u"(?:[,.;:)]|$| (?:in|of|on|to|by|for|that|which|who|whose|was|were|had|has|lost|and|with|last|this)\\b)"_s);
    constexpr qsizetype reach = 60;
    const bool indefinite = lead.endsWith(u" a ") || lead.endsWith(u" an ") || lead.endsWith(u"another ") ||
                            lead.endsWith(u" one ");
    const QStringView tail = context.text.mid(name.end, std::min(reach, context.sentence.end - name.end));
    return indefinite && !context.words(name).contains(u' ') && trade.match(tail.toString()).hasMatch();
}

/// "Bexley Capital, which owns Alder Pay, says": of another, who is named right there.
bool servesNamed(const ClaimContext &context, Span name)
{
    static const HintedPattern serving(
        u"^, (?:(?:which|who) (?:also |now "
        u")?(?:owns|owned|runs|operates|insures|insured|audits|audited|advises|"
        u"controls|bought|acquired|backs|supplies|hosts|represents|manages|developed|designed)|the "
        u"(?:[a-z-]+ ){0,2}"
        u"(?:owner|parent|auditor|insurer|operator|backer|adviser|supplier|maker) of) (?:the )?$"_s);
    constexpr qsizetype reach = 60;
    const QStringView tail = context.text.mid(name.end, std::min(reach, context.sentence.end - name.end));
    if (!tail.startsWith(u", "))
        return false;
    // Up to the first capital behind the comma.
    for (qsizetype p = 2; p < tail.size(); ++p) {
        if (chars::at(context.cased, name.end + p).isUpper())
            return serving.in(tail.left(p));
        if (tail.at(p) == u',' || tail.at(p) == u';')
            return false;
    }
    return false;
}

} // namespace

bool isRobbedPerson(const ClaimContext &context, Span name)
{
    static const HintedPattern behind(
        u"^(?:, [^;.]{2,110},|,)? (?:(?:was|were|had been|has been|got|been) (?:[a-z]+ )?(?:robbed|defrauded|"
        u"cheated|swindled|tricked|conned|relieved|fleeced|scammed|duped|stripped|hacked)(?: out)? of\\b|"
        u"(?:has |had |later |also )*lost (?:[$€£¥\\d]|some|about|nearly|more|at "
        u"least|over|almost|all|his|her|"
        u"their|a |an ))"_s);
    static const HintedPattern before(
        u"(?:\\b(?:stole|stolen|took|taken|swindled|extorted|drained|siphoned|lifted|stealing|taking)\\b(?:[^"
        u".;,]|[.,](?=\\d)){0,50} "
        u"from|\\b(?:robbed|defrauded|cheated|swindled|tricked|conned|relieved|fleeced|scammed|duped|"
        u"stripped))"_s +
        description);
    // « Hélène Marsan, 71 ans, s'est fait soutirer », « ont volé 4 000 euros à Paul Durand »
    static const HintedPattern frenchBehind(
        u"^(?:, [^;.]{2,110},)? (?:(?:s'est|s'était|se serait|se serait ainsi) (?:fait|vue?) "
        u"(?:voler|dérober|subtiliser|"
        u"soustraire|soutirer|extorquer|escroquer|siphonner|détourner|rafler|piquer|faucher|prendre|pirater|"
        u"délester|"
        u"dépouiller|arnaquer|gruger|rouler|plumer)|(?:a|avait|aurait) perdu (?:[a-zé']+ ){0,3}?\\d|"
        u"(?:a|avait|aurait) été (?:délesté|dépouillé|escroqué|spolié|volé|dupé|soulagé|dépossédé)e? )"_s);
    static const HintedPattern frenchBefore(
        u"\\b(?:volé|dérobé|subtilisé|soutiré|soustrait|extorqué|escroqué|pris|détourné|"
        u"siphonné|raflé|piqué|fauché|chipé|voler|dérober|soutirer|extorquer|escroquer|"
        u"subtiliser|soustraire|prendre)e?s?\\b(?:(?! (?:ont|a|avaient|avait|sont|étaient|par) )[^.;]){0,80} à $"_s);
    constexpr qsizetype reach = 140;
    const Span lead{std::max(context.sentence.start, name.start - reach), name.start};
    const Span tail{name.end, std::min(context.sentence.end, name.end + reach)};
    if (context.language == Language::French)
        return (tail.length() > 0 && frenchBehind.in(context.words(tail))) ||
               (lead.length() > 0 && frenchBefore.in(context.words(lead)));
    if (context.language != Language::English)
        return false;
    return (tail.length() > 0 && behind.in(context.words(tail))) ||
           (lead.length() > 0 && before.in(context.words(lead)));
}

bool isHomeOfUnnamed(const ClaimContext &context, Span name)
{
    constexpr qsizetype reach = 80;
    const Span lead{std::max(context.sentence.start, name.start - reach), name.start};
    return context.language == Language::English && lead.length() > 0 &&
           !context.words(name).contains(u' ') && endsWithUnnamed(context.words(lead));
}

bool standsApart(const ClaimContext &context, Span name)
{
    if (context.language != Language::English)
        return false;
    // "Apart from Bybit ($1.5 billion, February)": what it lost stands right behind it in a bracket.
    constexpr qsizetype bracket = 2; // " ("
    if (std::any_of(context.amounts.cbegin(), context.amounts.cend(), [&](qsizetype k) {
            const Span sum = context.page->amounts.at(k).span;
            return sum.start == name.end + bracket && context.words({name.end, sum.start}) == u" (";
        }))
        return false;
    constexpr qsizetype reach = 140;
    const Span lead{std::max(context.sentence.start, name.start - reach), name.start};
    const Span tail{name.end, std::min(context.sentence.end, name.end + reach)};
    const QStringView before = lead.length() > 0 ? context.words(lead) : QStringView();
    const QStringView behind = tail.length() > 0 ? context.words(tail) : QStringView();
    const QChar next = chars::at(context.cased, name.end + 2);
    const bool home = isHome(before, behind) || isHomeOfUnnamed(context, name);
    return home || isSeatBeforeTrade(context, name, before) || isSeatOfTrade(context, name, before) ||
           isSeatOfNext(before, behind, next) ||
           ((isGoverned(before) || actsAside(behind) || servesNamed(context, name) ||
             tellsOfOther(context, name)) &&
            !weights::isRobbedOutright(context, name));
}

} // namespace vigie::parties
