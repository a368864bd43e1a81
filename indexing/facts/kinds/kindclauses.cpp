// SPDX-License-Identifier: GPL-3.0-or-later
// What an amount is by the words that stand right around it in an English clause, whatever else the sentence
// does.
#include "indexing/facts/kinds/kinddetours.h"
#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::kindreading {

namespace {

/// Words of measure between a verb and its figure.
const QString measures =
    u"(?: (?:some|about|around|nearly|almost|only|just|another|at|least|more|less|than|over|roughly|up|to|as|"
    u"much|an|a|further|estimated|the|no|under|close|well|fully))* $"_s;
const QString thief = u"(?:thie(?:f|ves)|hackers?|attackers?|intruders?|robbers?|burglars?|raiders?|crooks|"
                      u"culprits|fraudsters?|"
                      u"swindlers?|perpetrators|criminals|cybercriminals|gang|crew|group|lazarus(?: group)?|"
                      u"north korea(?:ns?)?|pyongyang|dprk)"_s;

bool isTheft(QStringView lead, QStringView behind)
{
    // "The $26 million that hackers took from X", whatever is done about it; not what came back of it.
    static const HintedPattern taken(
        u"^(?: in [a-z ]{2,24})? (?:that |which )?(?:(?:the |a )?(?:[a-z-]+ ){0,2}"_s + thief +
        u"|they|he|she) (?:(?:had|have|has|allegedly|reportedly|later|then) )*(?:stole|stolen|took|taken|"
        u"drained|siphoned|extorted|lifted|grabbed|made off with)\\b"_s);
    static const AnyOf fates{u"recover", u"return", u"froze", u"freez", u"seiz",      u"launder", u"moved",
                             u"repa",    u"refund", u"trace", u"sent ", u"converted", u"washed",  u"back"};
    constexpr qsizetype near = 40;
    // "Washed part of the $1.46 billion that X stole": the whole is what was stolen.
    static const HintedPattern partOf(
        u"\\b(?:part|some|much|most|all|half|a (?:third|quarter|fifth|tenth|portion|share|fraction)|the "
        u"(?:bulk|rest|"
        u"remainder)|percent|per cent|%) of the$"_s);
    if (taken.in(behind) && (!fates.in(lead.right(near)) || partOf.in(lead.trimmed())))
        return true;
    // "Attacks on bridges yielded $245 million and attacks on exchanges $120 million".
    static const HintedPattern yielded(
        u"\\b(?:(?:attacks?|thefts?|raids?|hacks?|heists?|robber(?:y|ies)|breach(?:es)?|break-ins?|"
        u"intrusions?|"
        u"exploits?)\\b[^.;,]{0,60}\\b(?:yield(?:s|ed)?|netted|brought(?: "
        u"in)?|earned|produced|fetched|generated|"
        u"raised|made|won)(?: (?:them|him|her|it|the [a-z]+|their [a-z]+))?|"
        u"(?:and|,) (?:attacks|thefts|raids|hacks|heists|robberies|breaches|break-ins|intrusions) "
        u"(?:on|at|against|of|from) [a-z -]{2,40}?)"_s +
        measures);
    // "The thieves got $14 million from X", "left with $540 million", "hackers divert $780,000 from".
    static const HintedPattern away(u"\\b(?:(?:made off|walked off|walked away|got "
                                    u"away|left|escaped|fled|vanished|disappeared) with|helped "
                                    u"themselves to)"_s +
                                    measures);
    // "Less than half of what hackers took, $1.3 billion"
    static const HintedPattern whatTook(
        u"\\bwhat (?:(?:the|its|their|his) )?(?:[a-z-]+ ){0,2}?(?:"_s + thief +
        u"|they)(?: (?:had|have|has|then))* (?:stole|stolen|took|taken|drained|looted|netted|got away with)"
        u"(?: [^.;,$€£]{2,30}?)?(?:,| \\(|:| was| is| came to)"_s +
        measures);
    static const HintedPattern got(
        u"\\b(?:"_s + thief +
        u"|they)\\b[^.;,]{0,30}\\b(?:got|collect(?:s|ed)?|netted|scooped(?: up)?|bagged|grab(?:s|bed)|"
        u"snatch(?:es|ed)|divert(?:s|ed)?|redirect(?:s|ed)?|withdr[ae]w|pulled|obtained|secured|gained|"
        u"wired|"
        u"transferred)"_s +
        measures);
    static const AnyOf ofIt{u" of it", u" of that", u" of this", u" of them"};
    // "Had minted tokens out of nothing and swapped them for $7.9 million"
    static const HintedPattern minted(
        u"\\b(?:minted|forged|conjured|printed|created) [^.;$€£]{3,70}? and (?:then "
        u")?(?:swapped|sold|exchanged|traded|"
        u"cashed) (?:them|these|those|it|most of them)(?: out| in)? (?:for|into)"_s +
        measures);
    if (minted.in(lead))
        return true;
    static const HintedPattern helped(u"\\bhelped (?:(?:the|some|these) )?"_s + thief +
                                      u" (?:to(?: get)?|get|steal)"_s + measures);
    if (helped.in(lead))
        return true;
    const bool from =
        behind.startsWith(u" from ") || behind.startsWith(u" out of ") ||
        (ofIt.opens(behind.left(9)) && !behind.left(near).contains(u" back") && !lead.contains(u"they "));
    if (whatTook.in(lead) || yielded.in(lead) || away.in(lead) || (from && got.in(lead)))
        return true;
    // "Broke into the systems of X and transferred €13 million", "$31 million left its wallets".
    static const HintedPattern broke(
        u"\\b(?:(?:took|taken|gained|seized|got|obtained) (?:control of|access "
        u"to)|compromised|hijacked|broke into|broken into|hacked(?: "
        u"into)?|breached|entered|infiltrated|penetrated|got "
        u"into)\\b[^.;]{0,90}"
        u"\\band (?:transferred|moved|sent|withdrew|wired|siphoned|diverted|helped themselves to|made off "
        u"with|took)"
        u"(?: [^.;,$€£]{2,50}?,? (?:then )?(?:totall?ing|worth|valued at|amounting to|for|of))?"_s +
        measures);
    static const HintedPattern leaving(
        u"^ (?:that |which )?(?:(?:had|has|have|of|in) [a-z ]{0,24})?(?:left|leaves?|leaving|flowed out "
        u"of|vanished "
        u"from|disappeared "
        u"from|(?:gone|went|drained|flew) out of) (?:(?:its|their|the|his|her) )?(?:[a-z-]+ ){0,2}"
        u"(?:wallets?|accounts?|vaults?|reserves|treasury|coffers|books)\\b"_s);
    // "The raid on X had cost it $4.4 million".
    static const HintedPattern cost(
        u"(?<!to )(?<!of )(?<!after )(?<!from )(?<!for )(?<!since )(?<!following "
        u")\\b(?:the|an?|this|that|its|their) (?:(?!response|investigation|recovery|repair)[a-z-]+ ){0,2}"
        u"(?:raids?|attacks?|hacks?|thefts?|breach(?:es)?|heists?|robbery|robberies|intrusions?|exploits?|"
        u"break-in)"
        u"(?: (?:on|at|of|against|in|by) [^,.;]{2,50})?(?:,? which|,? that)? (?:has |had |have )?cost"
        u"(?: (?!about|some|less|more|at\\b|nearly)[^,.;$€£\\d]{1,40})?"_s +
        measures);
    if (broke.in(lead) || leaving.in(behind) || (cost.in(lead) && !isForRepairs(behind)))
        return true;
    // "Paid the blackmailers $350,000": a ransom.
    static const HintedPattern ransom(
        u"\\b(?:paid|pays?|paying|handed|sent|wired) (?:the |its |his |her |their |an? )?(?:[a-z-]+ ){0,2}"
        u"(?:blackmailers?|extortionists?|hackers?|attackers?|intruders?|gangs?|kidnappers?|criminals|"
        u"thieves|"
        u"crooks|cybercriminals)(?: a ransom of| the equivalent of)?"_s +
        measures);
    // "Paid $1.3 million to have its files unlocked".
    static const HintedPattern unlocking(
        u"^[^;.]{0,60}\\b(?:to|for the key to|for) "
        u"(?:have|get|regain|recover|unlock|unlocking|free|retrieve|restore|"
        u"decrypt|the release of|its|their)\\b[^;.]{0,40}\\b(?:files|data|systems|servers|records|network|computers)\\b"_s);
    static const AnyOf paying{u"paid", u"pays ", u"pay ", u"paying "};
    constexpr qsizetype close = 60;
    if (unlocking.in(behind) && paying.in(lead.right(close)))
        return true;
    // "The takings came to £21.7 million".
    static const HintedPattern takings(
        u"\\b(?:the|their|his) (?:[a-z-]+ "
        u")?(?:takings|haul|loot|booty|spoils|plunder|pickings)\\b[^.;,]{0,30}?\\b"
        u"(?:came to|come to|was|were|amounted to|totall?ed|ran to|reached|stood at)"_s +
        measures);
    static const HintedPattern ransomOf(u"\\bransoms? (?:of|worth|totall?ing)"_s + measures);
    static const HintedPattern wasPaid(u"^ (?:(?:in|worth of) [a-z]+ )?(?:was|were|had been|has been|have "
                                       u"been) (?:then |later |eventually |duly )?"
                                       u"(?:paid|handed over|sent|transferred|wired)\\b"_s);
    return ransom.in(lead) || takings.in(lead) || (wasPaid.in(behind) && ransomOf.in(lead));
}

bool isOther(QStringView lead, QStringView behind)
{
    // "Will pay $12 million towards the loss".
    static const HintedPattern share(
        u"^ (?:towards?|as (?:its|their) share of|as a contribution to(?:wards?)?)\\b"_s);
    static const AnyOf paying{u"pay", u"paid", u"contribut", u"put ", u"give", u"gave", u"chip"};
    constexpr qsizetype near = 40;
    if (share.in(behind) && paying.in(lead.right(near)))
        return true;
    // "Return $310,000 of the money to the company", "is insured for 5 billion won".
    static const HintedPattern returned(u"\\b(?:returns?|returned|returning|refunds?|refunded|reimburses?|"
                                        u"reimbursed|insured(?: itself)?(?: with [a-z ]{2,"
                                        u"24})? for)"_s +
                                        measures);
    if (returned.in(lead))
        return true;
    // "Froze $2 million of the $80 million that was stolen".
    static const HintedPattern stopped(
        u"\\b(?:froze|frozen|freezing|freezes?|seized|seizing|seizes|blocked|impounded|confiscated)"_s +
        measures);
    // "$2.3 million of the stolen USDC was frozen within hours".
    static const HintedPattern halted(
        u"^ (?:worth )?(?:of|in) (?:[\\w'-]+ ){1,5}?(?:was|were|is|are|has been|have been|had been|could be) "
        u"(?:since |already |later |also |then |[a-z]+ly ){0,2}(?:frozen|blocked|seized|impounded|"
        u"confiscated|immobili[sz]ed|forfeited)\\b"_s);
    // "It found $68 million of the $1.46 billion", "followed $25 million of the loot to a casino"
    static const HintedPattern found(
        u"\\b(?:found|finds|traced|traces|located|tracked(?: down)?|identified|followed|pinpointed)"_s +
        measures);
    static const HintedPattern ofLoot(u"^ (?:worth )?of (?:the|it|that|this|these|those|what)\\b"_s);
    if (ofLoot.in(behind) && found.in(lead))
        return true;
    if (stopped.in(lead) || halted.in(behind))
        return true;
    // "Had changed hands for £30 million", "repaid out of its own purse".
    static const HintedPattern sold(
        u"\\b(?:changed hands(?: (?:in|last) [a-z0-9 ]{2,20})?|bought(?: "
        u"out)?|(?:start-?up|company|firm|exchange|platform|studio|business|stake|"
        u"villa|house|yacht|flat|apartment)\\b[^.;,]{0,40} sold(?: to [^.;,]{2,40})?) for"_s +
        measures);
    static const HintedPattern own(
        u"^[^.;,]{0,30} (?:out of|from|of) (?:its|their|his|her|the company's|the firm's) own "
        u"(?:purse|pocket|"
        u"pockets|funds|money|reserves|resources|profits|treasury|means|account|cash|capital)\\b"_s);
    return sold.in(lead) || (own.in(behind) && !lead.contains(u"stole"));
}

bool isCost(QStringView lead, QStringView behind)
{
    static const HintedPattern wentOn(
        u"^ (?:of (?:it|that|which|them) )?(?:went|goes|going|was spent|is spent|"
        u"were spent) on\\b"_s);
    if (wentOn.in(behind))
        return true;
    // "The servers that were used against X cost less than $60,000"; what a theft costs is the theft.
    static const HintedPattern cost(
        u" costs?(?: (?:pyongyang|north korea|the (?:regime|state|country|government|"
        u"north)|them|him|her|us))?"_s +
        measures);
    static const AnyOf deeds{u"attack",    u"raid",  u"theft",   u"hack",   u"breach",  u"heist",
                             u"intrusion", u"scam",  u"exploit", u"robb",   u"fraud",   u"incident",
                             u"ransom",    u"burgl", u" it ",    u"which ", u"mistake", u"error",
                             u"lapse",     u"flaw",  u"bug"};
    return cost.in(lead) && !deeds.in(lead);
}

} // namespace

std::optional<ClaimKind> kindByClause(const ClaimContext &context, qsizetype i)
{
    if (context.language != Language::English || context.words(context.sentence).contains(u'\t'))
        return std::nullopt;
    constexpr qsizetype reach = 120;
    const Span amount = withConversions(context, i);
    const qsizetype from = i > 0 ? context.amount(i - 1).span.end : context.sentence.start;
    const Span before{std::max(from, amount.start - reach), amount.start};
    const Span next{amount.end, std::min(context.sentence.end, amount.end + reach)};
    const QStringView lead = before.length() > 0 ? context.words(before) : QStringView();
    const QStringView behind = next.length() > 0 ? context.words(next) : QStringView();
    if (isOther(lead, behind))
        return ClaimKind::Other;
    if (const auto kind = kindByPhrase(context, lead, behind))
        return kind;
    if (const auto kind = kindByDetour(context, lead, behind))
        return kind;
    if (isTheft(lead, behind))
        return ClaimKind::Theft;
    static const HintedPattern mixed(
        u"^ (?:of (?:it|them|that|the [a-z]+) "
        u")?(?:go|goes|gone|went|pass|passes|passed|disappear|disappeared|"
        u"vanish|vanished|run|ran|flow|flowed|move|moved|travel|travelled|slip|slipped) (?:in|straight )?"
        u"(?:through|into|to) (?:(?:a|the|an|two|three|several|other) )?(?:[a-z-]+ "
        u"){0,2}(?:mixers?|tumblers?|"
        u"mixing|bridges?)\\b"_s);
    // "Moved the $27 million through X".
    static const HintedPattern moved(
        u"\\b(?:moved|pushed|ran|funnel(?:l?ed)|channel(?:l?ed)|routed|passed|shuffled|shifted)"_s +
        measures);
    if (mixed.in(behind) ||
        (moved.in(lead) && (behind.startsWith(u" through ") || behind.startsWith(u" via "))))
        return ClaimKind::Laundering;
    return isCost(lead, behind) ? std::optional(ClaimKind::Cost) : std::nullopt;
}

} // namespace vigie::kindreading
