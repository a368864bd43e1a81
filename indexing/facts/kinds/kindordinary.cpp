// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/kinds/kindordinary.h"

#include "indexing/facts/kinds/englishaims.h"
#include "indexing/facts/kinds/heldbylaw.h"
#include "indexing/facts/kinds/thieves.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::kindreading {

const QString &measured()
{
    static const QString words =
        u"(?: "
        u"(?:some|about|around|nearly|almost|only|just|another|at|least|more|less|than|over|roughly|up|to|"
        u"as|much|an|a|further|estimated|the|equivalent|of|no|under|close|well|fully|sum|total|additional))* ?$"_s;
    return words;
}

bool isMishap(const ClaimContext &context, QStringView lead)
{
    static const HintedPattern mishap(
        u"\\b(?:delays?|outages?|downtime|blackouts?|glitch(?:es)?|closures?|"
        u"suspensions?|halts?|stoppages?|migrations?|upgrades?|maintenance|strikes?|storms?|crash(?:"
        u"es)?|"
        u"slumps?|sell-?offs?|bans?|lawsuits?|recalls?|floods?|fires?|typhoons?|earthquakes?|pandemics?|wars?"
        u"|"
        u"sanctions|tariffs?|defaults?|bankruptc(?:y|ies)|mergers?|takeovers?|rebrand(?:ing|s)?|"
        u"audits?|investigations?|reforms?|rules?|laws?|taxes)(?! that (?:let|allowed))\\b[^.;$€£]{0,50}? "
        u"(?:has |have |had )?cost(?:s|ing)?(?: [^.;,$€£]{1,40}?)?"_s +
        measured());
    return mishap.in(lead) && !thieves::areTold(context);
}

namespace {

bool tellsOther(QStringView lead, QStringView behind)
{
    // "Would give the MSMT 1.3 billion won": a gift to somebody.
    static const HintedPattern giving(
        u"\\b(?:giv(?:e|es|en|ing)|gave|donat(?:e|es|ed|ing)(?: "
        u"to)?|grant(?:s|ed|ing)?|award(?:s|ed|ing)?|lends?|"
        u"lent|endow(?:s|ed|ing)?) (?!up\\b|away\\b|off\\b|rise\\b)(?:the |its |that |each |our )?(?:[\\w'-]+ ){1,5}?(?:with )?"_s +
        measured());
    static const AnyOf numbers{u"figure", u"estimate", u"number",    u"loss",  u"damage", u"total",
                               u"sum",    u"budget",   u"salar",     u"pay ",  u"wage",   u"amount",
                               u"stol",   u"regime",   u"pyongyang", u"north", u"hacker", u"thie"};
    if (giving.in(lead) && !numbers.in(lead.right(60)))
        return true;
    // "Would buy it in a deal worth $10 billion"
    static const HintedPattern deal(
        u"\\b(?:deals?|takeovers?|acquisitions?|mergers?|purchases?|contracts?|valuations?|bids?)\\b[^.;$€£]{"
        u"0,30}? (?:worth|valued at|"
        u"of|for|at)"_s +
        measured());
    // "A share swap that values the company at $10 billion"
    static const HintedPattern pricing(
        u"\\b(?:valu(?:e|es|ed|ing)|apprais(?:e|es|ed|ing)) (?!at\\b)(?:[\\w'&.-]+ ){1,4}?at"_s + measured());
    static const AnyOf spoils{u"loss", u"theft", u"loot",  u"haul", u"stol",
                              u"coin", u"token", u"asset", u"ether"};
    if (pricing.in(lead) && !spoils.in(lead.right(60)))
        return true;
    // "Its treasury, which holds $1.1 billion"
    static const HintedPattern held(
        u"\\b(?:treasury|reserves?|(?:insurance |emergency |protection )?fund|war chest|balance sheet),? "
        u"(?:which |that |now |currently "
        u")*(?:holds?|held|contains?|contained|stands at|stood at|has|had|amounts? to|of|is|was)"_s +
        measured());
    // "Helped manage funds, including $5.3 million in cryptocurrency, for the bank"
    static const HintedPattern managed(
        u"\\b(?:manag(?:es?|ed|ing)|administer(?:s|ed|ing)?|overs(?:ees?|eeing|aw)) (?:[a-z]+ "
        u"){0,3}?(?:funds?|money|"
        u"assets?|accounts?|portfolios?|reserves?|holdings)(?:,? (?:including|of|worth|totall?ing|with))?"_s +
        measured());
    // "The forfeiture of $15.1 million stolen by APT38": what became of it decides.
    static const HintedPattern seized(u"\\b(?:forfeiture|seizure|confiscation|freezing)s? of"_s + measured());
    if (seized.in(lead))
        return true;
    static const AnyOf taking{u"stole", u"stolen", u"drain", u"robbed", u"taken from", u"missing", u"looted"};
    if (((deal.in(lead) || held.in(lead) || (managed.in(lead) && !taking.in(behind))) && !taking.in(lead)))
        return true;
    // "Covered the customers' balances with 38.6 billion won of its own"
    static const HintedPattern own(u"^ (?:of|from|out of) (?:its|their|his|her|our) own(?= (?:money|funds|"
                                   u"pocket|assets|reserves)|[,.;]|$)"_s);
    static const AnyOf making{u"cover",  u"made good", u"make good", u"replac", u"compensat", u"reimburs",
                              u"refund", u"repa",      u"top",       u"restor", u"fill"};
    return own.in(behind) && making.in(lead);
}

/// What a text about thefts says of ordinary money: refunds that drain a reserve, what creditors got, prizes,
/// and what a ministry or an exchange has or reports of its own.
bool tellsOrdinary(const ClaimContext &context, QStringView lead, QStringView behind)
{
    if (context.language != Language::English)
        return false;
    static const HintedPattern outflow(
        u"\\b(?:refunds?|redemptions?|payouts?|costs|bank run|panic|customers' withdrawals)\\b"
        u"[^.;,$€£]{0,24}\\b(?:drain(?:s|ed)?|empt(?:y|ies|ied)|deplet(?:es|ed))\\b[^.;,$€£]{2,60}? of"_s +
        measured());
    static const HintedPattern got(
        u"\\b(?:creditors?|victims?|customers|depositors|users|heirs|shareholders)\\b[^.;,$€£]{0,30}\\b"
        u"(?:received|receive|got|secured|obtained)"_s +
        measured());
    static const HintedPattern prize(
        u"^ (?:in|as) (?:bug )?(?:bount(?:y|ies)|prizes?|prize money|rewards?)\\b"_s);
    // "Lost $2.4 billion in value", "wiped $80 billion off the market": of prices.
    static const HintedPattern ofPrices(
        u"^ (?:(?:in|of) (?:(?:its|their|total|combined|overall|paper|book) "
        u")*(?:(?:market|share|stock|paper|book|"
        u"shareholder|investor|token|dollar)s?'?(?: "
        u"|-))*(?:value|valuation|capitali[sz]ation|cap|wealth)\\b|(?:was |were "
        u")?(?:wiped |shaved |knocked )?off (?:the|its|their) (?:[a-z]+ ){0,2}(?:markets?|value|valuation|price|cap))"_s);
    // "Saw withdrawals of $5.3 billion", "handled $96 billion before it was closed": what goes through.
    static const HintedPattern flows(
        u"\\b(?:(?:saw|seen|see|sees|faced|faces|met|honou?red|processed|suffered|recorded|with|after) "
        u"(?:[a-z-]+ ){0,3}?"
        u"(?:withdrawals|outflows|inflows|redemptions|deposits|liquidations)|(?:turnovers?|volumes?)(?: "
        u"[a-z]+){0,3}?)"
        u"(?: (?:worth|of|totall?ing|amounting to|is|was|to|at|reached|exceeding)){1,2}"_s +
        measured());
    static const AnyOf unlawful{u"illicit", u"suspicious", u"unusual", u"abnormal"};
    static const HintedPattern turnover(
        u"\\b(?:which|that|had|has|who|it)(?: (?:had|has|have|once|also|alone))* "
        u"(?:handled|processed|turned over|traded)"_s +
        measured());
    static const AnyOf dirty{u"stolen", u"loot",    u"proceed", u"haul",   u"theft",
                             u"of it",  u"of that", u"of them", u"of the", u"illicit",
                             u"dirty",  u"tainted", u"launder", u"mixer",  u"mixing"};
    // "Customer accounts worth $500 million", "its assets under custody amount to $34 million": what is kept.
    static const HintedPattern kept(
        u"\\b(?:customer|client|user|member|depositor|investor)s?'?s? (?:(?:total|remaining|other|combined) "
        u")?"
        u"(?:accounts?|assets|balances?|funds|deposits|holdings|coins|savings|portfolios?|claims)"
        u"(?: (?:in|on|with|at|held (?:by|at)) [^.;,$€£]{2,30}?)?(?:,|,? "
        u"(?:then|now|still|together|worth|of|valued|at|"
        u"totall?ing|amounting|to|came|come|comes|amount|amounts|amounted|stood|stands?|are|were)){0,4}"_s +
        measured());
    static const HintedPattern kinds(
        u"\\b(?:(?:assets|funds|money|coins|value)(?: held)? (?:under (?:its |their |our "
        u")?(?:custody|management|"
        u"administration|control|supervision)|in (?:its |their )?custody|entrusted to [a-z]+|on "
        u"deposit|locked)|tvl|"
        u"(?:total )?liabilities(?: to [a-z]+)?)\\b[^.;$€£]{0,50}?"_s +
        measured());
    static const HintedPattern standing(
        u"\\b(?:amount(?:s|ed|ing)?|comes?|came|adds? up|stands?|stood|totals?|is|are|was|were)(?: (?:to|at))?"_s +
        measured());
    static const HintedPattern subject(
        u"^(?:its|their|the|our|total|his|[\\w.'-]+'s?)?(?: total| combined)? ?(?:assets "
        u"(?:under|in|on|held)|total value "
        u"locked|customer (?:deposits|assets|balances)|liabilities|deposits|balances|tvl|holdings)\\b"_s);
    static const AnyOf taken{u"stole",   u"stolen", u"drain",  u"taken",   u"took",   u"lost",
                             u"emptied", u"robb",   u"siphon", u"withdr",  u"hacked", u"theft",
                             u"thefts",  u"loot",   u"vanish", u"missing", u"moved",  u"losing",
                             u"steal",   u"raided", u"seiz",   u"froze",   u"gone"};
    static const AnyOf goneBehind{u" left",  u"swept",      u"flow",  u"leak",      u"stole",
                                  u"stolen", u"drained",    u"taken", u"lost",      u"siphon",
                                  u"vanish", u"missing",    u"gone",  u"disappear", u"withdrawn",
                                  u"moved",  u"transferred"};
    constexpr qsizetype next = 40;
    static const AnyOf emptied{u"control of", u"drained", u"emptied"};
    const bool byThieves =
        thieves::areIn(lead) || thieves::areIn(behind) || emptied.in(lead) || emptied.in(behind);
    if ((kept.in(lead) || kinds.in(lead)) && !byThieves && !taken.in(lead) &&
        !goneBehind.in(behind.left(next)))
        return true;
    if (standing.in(lead) && !taken.in(lead) && !goneBehind.in(behind.left(next)) &&
        subject.in(context.words(context.sentence)))
        return true;
    // "Prefer tranches of between $1 million and $10 million", "let the attacker keep 10% ($1.98 million)"
    static const HintedPattern slices(
        u"\\b(?:tranches|batches|instal+ments|chunks|slices|lots|portions)(?: (?:of|worth|between|from))+"_s +
        measured());
    static const HintedPattern share(
        u"\\b(?:keep|keeping|retain|retaining)(?: (?:\\d+(?:\\.\\d+)? ?(?:%|per ?cent)|an? "
        u"(?:tenth|fifth|quarter|"
        u"share|part|cut)|the rest|some|it))?(?: of [a-z ]{2,30})?(?: as a [a-z -]{3,30})?,? ?\\(?"_s +
        measured());
    static const AnyOf ofThieves{u" they ",  u" it ",  u" he ",    u" she ",  u" that ",
                                 u" which ", u" had ", u" stolen", u" taken", u" the "};
    static const AnyOf offers{u"offer", u"let ", u"allow", u"bount",  u"reward",
                              u"white", u"may ", u"could", u"propos", u"deal"};
    if ((slices.in(lead) && !taken.in(lead)) ||
        (share.in(lead) && !ofThieves.opens(behind) && offers.in(context.words(context.sentence))))
        return true;
    // "Its foreign trade grew to $1.6 billion", "more than its exports in 2024, $360 million"
    static const HintedPattern economy(
        u"\\b(?:(?:foreign|external|bilateral|total|cross-border|official) trade|(?:coal |arms |textile "
        u"|seafood "
        u")?(?:exports|imports)|gdp|gross domestic product|economy|economic output|tax (?:take|revenues?))\\b"
        u"(?! (?:minister|ministry|control|bank|finance))(?: "
        u"(?:to|from|with|of|in|for|by|through|over|between) [^.;,$€£]{1,28}?)*?"
        u"(?:,|,? "
        u"(?:which|was|were|is|are|that|grew|fell|rose|shrank|dropped|climbed|came|amounted|reached|totall?"
        u"ed|worth|"
        u"valued|put|estimated|stood|hit|last year|\\d+(?:\\.\\d+)? (?:percent|per cent)|\\d+(?:\\.\\d+)?%|at|to|by)){0,5}"_s +
        measured());
    static const AnyOf earning{u"earn",    u"brought", u"bring",   u"yield",  u"nett",   u" made",
                               u"generat", u"fetch",   u"revenue", u"raised", u"income", u"profit",
                               u"launder", u"cost",    u"spen",    u"paid",   u"sold",   u"sale"};
    static const AnyOf takenFrom{u"drain", u"taken", u"took", u"takes"};
    constexpr qsizetype clauseReach = 36;
    if (economy.in(lead) && !earning.in(lead.right(2 * clauseReach)) &&
        !takenFrom.in(lead.right(clauseReach)) && !thieves::areIn(lead.right(clauseReach)))
        return true;
    // "Holds $20bn of customers' assets", "customers have withdrawn $4bn", "a wallet holding $7 million"
    static const HintedPattern ofCustomers(
        u"^ (?:of|in|worth of) (?:(?:its|their|the) )?(?:customer|client|user|"
        u"depositor|member)s?'?s? (?:assets|money|funds|deposits|coins|crypto)\\b"_s);
    static const HintedPattern holding(
        u"\\b(?:hold(?:s|ing)?|held|keeps?|kept|keeping|manag(?:es|ed|ing)|look(?:s|ed) "
        u"after|contain(?:s|ed|ing)|"
        u"safeguard(?:s|ed|ing)|has|have)"_s +
        measured());
    static const HintedPattern purse(u"\\b(?:wallets?|accounts?|vaults?|treasury|treasuries|funds?),? "
                                     u"(?:(?:that|which|then|still|now) )*(?:hold(?:s|ing)?|"
                                     u"held|contain(?:s|ed|ing))"_s +
                                     measured());
    static const HintedPattern fetching(
        u"\\b(?:customers|users|clients|depositors|investors|members) (?:(?:had|have|then|had "
        u"then|quickly|have since|"
        u"together|also) )*(?:withdr[ae]wn?|pulled(?: out)?|took out|taken out|redeemed)"_s +
        measured());
    if (!byThieves && ((ofCustomers.in(behind) && holding.in(lead)) || fetching.in(lead) ||
                       (purse.in(lead) && !thieves::areIn(context.words(context.sentence)))))
        return true;
    if (ofPrices.in(behind) ||
        (flows.in(lead) && !unlawful.in(lead) && !behind.contains(u"unknown") && !thieves::areIn(lead) &&
         !behind.contains(u"unidentified")) ||
        (turnover.in(lead) && !dirty.in(behind) && !dirty.in(lead)))
        return true;
    if (outflow.in(lead) || got.in(lead) || prize.in(behind))
        return true;
    // "The ministry had $3 billion in 2024", after thefts were told of.
    static const HintedPattern has(
        u"^(?:(?:but|and|in \\w+|meanwhile),? )?(?:the |its )?(?:[a-z]+ ){0,2}(?:mint|ministry|bank|treasury|"
        u"government)(?: of [a-z]+(?: [a-z]+)?)? (?:has|had|holds|held|reports|reported|records|recorded)"_s +
        measured());
    // "Coinbase recorded $1.7 billion for 2022": of its own money.
    static const HintedPattern records(u"^ (?:record(?:s|ed)|report(?:s|ed)|posted|booked)"_s + measured());
    const auto own = [&](const EntityMatch &match) {
        return match.span.start == context.sentence.start && context.robbed->contains(match.entity) &&
               records.in(lead.mid(match.span.length()));
    };
    const auto &matches = context.page->entities;
    const bool opens = lead.cbegin() == context.text.cbegin() + context.sentence.start;
    static const AnyOf gone{u"loss", u"missing", u"gone", u"stol", u"taken", u"theft", u"drained"};
    return (has.in(lead) ||
            (opens && context.robbed && std::any_of(matches.cbegin(), matches.cend(), own))) &&
           !gone.in(behind) && !speaksOfTheft(context.words(context.sentence));
}

/// "Insurers paid BingX $12 million", "raised $85 million in 2022": what an insurer pays, and what a firm
/// takes from its investors.
bool tellsCover(QStringView lead, QStringView behind)
{
    static const HintedPattern insured(
        u"\\b(?:insurers?|underwriters?|reinsurers?|insurance(?: company| "
        u"fund)?|polic(?:y|ies))\\b[^.;$€£]{0,40}?"
        u"\\b(?:pa(?:id|ys?)(?: out)?|cover(?:s|ed)|reimburse[sd]?|settled)(?: (?!to\\b)[\\w'-]+){0,4}?"_s +
        measured());
    static const HintedPattern raising(u"\\b(?:rais(?:ed|ing|es))(?! to\\b)"_s + measured());
    static const AnyOf regime{u"korea",  u"dprk",    u"pyongyang", u"regime", u"worker", u"hacker", u"thie",
                              u"agents", u"lazarus", u"smuggl",    u"embass", u"bureau", u"they ",  u"state"};
    static const AnyOf trade{u"sale of", u"selling", u"through", u"theft", u"fraud", u"labour", u"labor"};
    static const AnyOf loot{u"stolen", u"loot", u"ransom"},
        thieves{u"hacker", u"ransom", u"korea", u"attacker"};
    return (insured.in(lead) && !thieves.in(lead) && !thieves.in(behind) && !loot.in(behind)) ||
           (raising.in(lead) && !loot.in(behind) && !regime.in(lead) && !trade.in(behind));
}

/// "Cost customers $3 million in fees", "paid $100,000 for new servers".
bool tellsBill(const ClaimContext &context, QStringView lead, QStringView behind)
{
    static const HintedPattern fees(
        u"^ in (?:[a-z]+ ){0,2}(?:fees|interest|commissions|overtime|repairs?|damages?|upgrades|legal costs|"
        u"(?:lost|missed|delayed|cancelled|forgone) "
        u"(?:revenues?|sales|income|output|production|business|trades?|"
        u"trading|orders|opportunities|profits?|bookings|working (?:days|hours)))\\b"_s);
    static const AnyOf costing{u"cost ", u"cost them", u"costing "};
    // "Did damage worth $4 billion", "destroyed property worth $150 million": nothing was taken.
    static const HintedPattern damage(
        u"\\b(?:(?:did|does|doing|wrought|wreak(?:ed|ing)?)(?: [a-z]+){0,2} damage(?: to [^.;,$€£]{2,40}?)? "
        u"(?:worth|of|put at|estimated at|valued at)|(?:damage "
        u"to|destroy(?:ed|ing)|ruin(?:ed|ing)|wreck(?:ed|ing)) "
        u"(?:[a-z]+ ){0,3}?(?:property|buildings?|houses|homes|roads|bridges|crops|computers|systems|servers|"
        u"equipment|infrastructure)(?: (?:of|worth|at|is|was|were|put|estimated|valued)){1,3})"_s +
        measured());
    // "The audit by X, for which we paid $180,000"
    static const HintedPattern whichPaid(
        u"\\bfor which (?:[\\w'-]+ ){1,3}?(?:paid|pays|pay|spent|spends|charged|billed)"_s + measured());
    // "WannaCry brought in $140,000, although the damage was put at $4 billion"
    static const AnyOf worms{u"wannacry", u"notpetya", u"petya", u"ransomware",
                             u" worm",    u"wiper",    u"virus", u"sabotage"};
    static const HintedPattern harmed(u"\\bdamages?\\b[^.;$€£]{0,40}?"_s + measured());
    if (worms.in(context.words(context.sentence)) && harmed.in(lead))
        return true;
    if (isMishap(context, lead) || damage.in(lead) || (whichPaid.in(lead) && !lead.contains(u"ransom")))
        return true;
    // "Paid $100,000 for better locks", "the estimate is $3 million for new servers"
    static const HintedPattern things(
        u"^ (?:(?:for|on) (?:an? |its |their |the )?(?:new|better|extra|additional|replacement|upgraded|"
        u"spare) |for (?:the )?(?:repairs?|rebuilding|upgrades|clean-?up|hardware|servers|software|lawyers|"
        u"audits?|training|maintenance)\\b)"_s);
    // "Lawyers and advisers charged WazirX $4.4 million"
    static const HintedPattern charging(
        u"\\b(?:lawyers?|advis[eo]rs?|consultants?|auditors?|accountants?|experts?|law firms?|forensic "
        u"[a-z]+)\\b"
        u"(?:(?! said| says| that)[^.;$€£]){0,50}?\\b(?:charg(?:ed|es)|bill(?:ed|s)|invoice[sd])(?: [\\w'-]+){0,4}?"_s +
        measured());
    return charging.in(lead) || (costing.in(lead) && fees.in(behind)) || things.in(behind);
}

} // namespace

bool isBudget(QStringView lead, QStringView behind)
{
    // "Asked Congress for $18 million": a budget.
    static const HintedPattern asked(u"\\b(?:ask(?:s|ed|ing)?|request(?:s|ed|ing)? from) (?:for |the |our "
                                     u"|its )?(?:congress|parliament|diet|(?:national )?assembly|"
                                     u"treasury|lawmakers|legislature|finance ministry)(?: for)?"_s +
                                     measured());
    // "Set aside 2.1 billion won for tracing work"; not to repay those who lost.
    static const HintedPattern aside(
        u"\\b(?:set(?:s|ting)? aside|earmark(?:s|ed|ing)?|budgeted|allocat(?:es|ed|ing))"_s + measured());
    static const HintedPattern purpose(
        u"^(?: (?:for|in) \\d{4},?)?(?: in (?:its|the|next year's|this year's) "
        u"[a-z0-9 ]{3,20})? (?:for|to) "_s);
    static const AnyOf victims{u"compensat", u"reimburs",  u"refund", u"repay", u"victim",
                               u"customer",  u"users",     u"client", u"loss",  u"fine",
                               u"settle",    u"depositor", u"penalt", u"claim"};
    constexpr qsizetype reach = 60;
    return asked.in(lead) || (aside.in(lead) && purpose.in(behind) && !victims.in(behind.left(reach)));
}

/// "Client assets, which total $800 million, were untouched", "its cold wallets ($1.8B) are safe": what the
/// thieves did not reach.
static bool isUntouched(QStringView behind)
{
    static const HintedPattern spared(
        u"^\\)?(?: (?:in|of|worth of) (?:[a-z-]+ ?){1,3}?)?(?: at the time| that day)?,? "
        u"(?:was|were|is|are|has been|have been|remains?|remained|stays?|stayed) "
        u"(?:all |still |fully |completely |entirely |also )?"
        u"(?:(?:not|never) (?:been )?(?:affected|touched|at risk|in danger|compromised|involved|accessed|"
        u"exposed|impacted|reached|threatened|harmed)|untouched|unaffected|unharmed|intact|safe|secure|"
        u"out of reach)\\b"_s);
    return spared.in(behind);
}

/// "Its assets grew from $5 million", "they found 400 million won in cash", "left $2 million behind",
/// "bounties worth $40 million", "to buy servers worth $1.2 million": what firms hold, police find, thieves
/// leave, anybody promises or buys.
static bool isFoundOrBought(QStringView lead, QStringView behind)
{
    static const HintedPattern found(u"\\b(?:found|discovered|uncovered|turned up)"_s + measured());
    static const HintedPattern cash(
        u"^ (?:in|of) (?:cash|banknotes|notes|gold|bank accounts|jewel[a-z]*|watches)\\b"_s);
    static const HintedPattern leaving(u"\\b(?:left|leaves?|leaving)"_s + measured());
    static const HintedPattern bounties(
        u"\\b(?:bount(?:y|ies)|rewards?) (?:worth|of|totall?ing|up to|amounting to)(?: up to)?"_s +
        measured());
    static const HintedPattern buying(u"\\b(?:bought|buy|buys|buying|purchas(?:e|es|ed|ing)) "
                                      u"(?!out\\b|back\\b)(?!(?:[a-z-]+ ){0,3}?stolen\\b)"
                                      u"(?:[\\w'-]+ ){1,5}?(?:worth|costing|valued at)"_s +
                                      measured());
    static const HintedPattern growing(
        u"\\b(?:assets|reserves|holdings|capital|equity|funds?|treasury|savings|deposits|endowment|turnover|"
        u"staff "
        u"costs)\\b[^.;,$€£]{0,40}? "
        u"(?:grew|rose|fell|climbed|shrank|dropped|dwindled|swelled|doubled|increased|"
        u"decreased|expanded) (?:from|to)"_s +
        measured());
    static const HintedPattern holding(
        u"\\b(?:holdings?|stakes?|positions?|investments?|shares?|portfolios?|hous(?:e|es)|villas?|flats?)\\b"
        u"[^.;,$€£]{0,24}? (?:is|are|was|were) (?:then |now |still )?(?:worth|valued at)"_s +
        measured());
    static const HintedPattern left(
        u"\\bwhat (?:(?:was|is|were|had been) (?:still )?left|remain(?:s|ed))(?: (?:of|in|behind)[^.;,$€£]{0,24})?,?"_s +
        measured());
    return growing.in(lead) || holding.in(lead) || left.in(lead) || (found.in(lead) && cash.in(behind)) ||
           (behind.startsWith(u" behind") && !behind.startsWith(u" behind the") && leaving.in(lead)) ||
           bounties.in(lead) || buying.in(lead);
}

std::optional<ClaimKind> ordinaryMoney(const ClaimContext &context, QStringView lead, QStringView behind)
{
    if (context.language == Language::English &&
        (isUntouched(behind) || isOffered(lead, behind) || isHeldByLaw(context, lead) ||
         isFoundOrBought(lead, behind)))
        return ClaimKind::Other;
    if (tellsOrdinary(context, lead, behind))
        return ClaimKind::Other;
    if (context.language == Language::English && tellsCover(lead, behind))
        return ClaimKind::Other;
    if (context.language == Language::English && tellsBill(context, lead, behind))
        return ClaimKind::Cost;
    return tellsOther(lead, behind) ? std::optional(ClaimKind::Other) : std::nullopt;
}

} // namespace vigie::kindreading
