// SPDX-License-Identifier: GPL-3.0-or-later
// Phrases of reports and agencies that say in English what a sum is, where its verb alone does not: "hit for
// $44 million", "crossed THORChain", "cost the industry", "gave the team 1.3 billion won".
#include "indexing/facts/anyof.h"
#include "indexing/facts/hintedpattern.h"
#include "indexing/facts/kindreading.h"
#include "indexing/facts/pattern.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::kindreading {

namespace {

/// Words of measure between a verb and its figure.
const QString &measured()
{
    static const QString words =
        u"(?: "
        u"(?:some|about|around|nearly|almost|only|just|another|at|least|more|less|than|over|roughly|up|to|"
        u"as|much|an|a|further|estimated|the|equivalent|of|no|under|close|well|fully|sum|total|additional))* ?$"_s;
    return words;
}

/// Whether what is emptied holds money.
bool holdsPurse(QStringView words)
{
    static const AnyOf purses{u"wallet", u"account", u"vault", u"treasury", u"till", u"reserve", u"safe"};
    return purses.in(words);
}

/// "Of Bybit's ": whether `lead` ends with the possessive of one whose losses are thefts, right after "of".
bool isOwnedByRobbed(const ClaimContext &context, QStringView lead)
{
    constexpr qsizetype mark = 3; // "'s "
    const qsizetype end = (lead.cend() - context.text.cbegin()) - mark;
    return context.robbed &&
           std::any_of(context.page->entities.cbegin(), context.page->entities.cend(),
                       [&](const EntityMatch &match) {
                           return (match.span.end == end || match.span.end == end + 2) &&
                                  context.robbed->contains(match.entity) &&
                                  match.span.start >= context.sentence.start &&
                                  context.words({context.sentence.start, match.span.start}).endsWith(u"of ");
                       });
}

const AnyOf &workers()
{
    static const AnyOf words{u"worker", u"labour", u"labor", u"freelanc", u"developer", u"programmer"};
    return words;
}

/// Whether the text is about North Korea, or the sentence and those around it about its workers: what workers
/// of anybody else are paid is no revenue of the state.
bool isAboutSentWorkers(const ClaimContext &context)
{
    static const AnyOf sent{u"north korea", u"dprk",          u"pyongyang",       u"it worker", u"it labour",
                            u"it labor",    u"remote worker", u"overseas worker", u"lazarus"};
    const auto &matches = context.page->entities;
    return sent.in(context.text) ||
           (context.patrons && std::any_of(matches.cbegin(), matches.cend(), [&](const EntityMatch &match) {
                return context.patrons->contains(match.entity);
            }));
}

/// Whether `words` speak of those who guard against thieves, hunt them or look for flaws by leave.
bool speaksOfGuards(QStringView words)
{
    static const AnyOf guards{u"cybersecurity", u"cyber security",   u"cyber-security",
                              u"security firm", u"security company", u"insur",
                              u"police used",   u"police depart",    u"for charity",
                              u"ethical",       u"white-hat",        u"white hat",
                              u"whitehat",      u" bount",           u"contest",
                              u"competition",   u"prosecutors used", u"investigators used",
                              u"agents used",   u"the seized",       u"government wallet",
                              u"creditor",      u"venture capital",  u"from investors"};
    return guards.in(words);
}

bool tellsTheft(const ClaimContext &context, QStringView lead, QStringView behind)
{
    // "CoinDCX, hit for $44 million"
    static const HintedPattern hitFor(
        {u"hit for",        u"hacked for", u"raided for",  u"robbed for",   u"exploited for",
         u"attacked for",   u"struck for", u"stung for",   u"breached for", u"compromised for",
         u"looted for",     u"robbed of",  u"deprived of", u"relieved of",  u"stripped of",
         u"fleeced of",     u"bilked of",  u"emptied of",  u"defrauded of", u"cheated of",
         u"cheated out of", u"parted from"},
        u"\\b(?:(?:hit|hacked|raided|robbed|exploited|attacked|struck|stung|breached|compromised|looted) for|"
        u"(?:robbed|deprived|relieved|stripped|fleeced|bilked|emptied|defrauded|cheated(?: out)?) of)"_s +
            measured());
    // "Hackers hit the exchange CoinDCX for $44 million", "used it to empty a wallet of €1.9 million"
    static const HintedPattern hits(
        {u"hit", u"hack", u"raid", u"rob", u"loot", u"strik", u"struck", u"sting", u"stung", u"fleec", u"tak",
         u"took"},
        u"\\b(?:hits?|hitting|hacks?|hacked|raids?|raided|robs?|robbed|loots?|looted|strikes?|struck|stings?|"
        u"stung|"
        u"fleeces?|fleeced|takes?|took) (?!off|down|place|advantage|over|responsib)(?:[\\w'-]+ ){1,6}?for"_s +
            measured());
    static const HintedPattern empties({u"empt", u"drain", u"bleed", u"bled", u"strip", u"reliev", u"depriv",
                                        u"fleec", u"defraud", u"cheat", u"rob", u"clean"},
                                       u"\\b(?:empt(?:y|ies|ied|ying)|drain(?:s|ed|ing)?|bleeds?|bled|strip(?"
                                       u":s|ped|ping)?|reliev(?:e|es|ed|ing)|"
                                       u"depriv(?:e|es|ed|ing)|fleec(?:e|es|ed|ing)|defraud(?:s|ed|ing)?|"
                                       u"cheat(?:s|ed|ing)?|rob(?:s|bed|bing)?|"
                                       u"clean(?:s|ed|ing)?) [^.;,$€£]{2,60}? (?:out )?of"_s +
                                           measured());
    // "Such operations netted nearly $3 billion", after cyberattacks were told of.
    static const HintedPattern operations(
        {u"cyber", u"hack", u"intru", u"operations", u"attack", u"activities", u"heist", u"theft",
         u"thieves"},
        u"\\b(?:(?:cyber[- "
        u"]?(?:attacks?|operations?|activit(?:y|ies)|crimes?|heists?)|hacking|intrusions|heists|thefts|"
        u"(?:such|these) (?:operations|attacks|activities|intrusions))|"
        u"(?:hackers|thieves|intruders|attackers|cyber[- "
        u"]?(?:attacks?|operations?|crimes?|heists?)|hacks?|intrusions|heists|thefts)\\b[^.;$€£]{0,40}? "
        u"(?:these|they|which))(?: "
        u"(?:have|has|had|together|alone|reportedly|also|may have))? "
        u"(?:nett?ed|earned|yielded|generated|brought(?: in| home)?|raised|fetched|made|raked in)"
        u"(?: (?:it|them|the (?:regime|state|country|north|group)|pyongyang|north korea))?"_s +
            measured());
    // "Acquired $1.2 billion through cyberattacks"
    static const HintedPattern gained({u"acquir", u"obtain", u"earn", u"gain", u"rais", u"net", u"made",
                                       u"generat", u"secur", u"amass", u"procur", u"in"},
                                      u"\\b(?:acquir(?:e|es|ed|ing)|obtain(?:s|ed|ing)?|earn(?:s|ed|ing)?|"
                                      u"gain(?:s|ed|ing)?|rais(?:e|es|ed|ing)|nett?(?:s|ed|ing)?|"
                                      u"made|generat(?:es|ed|ing)|secur(?:es|ed|ing)|amass(?:es|ed|ing)?|"
                                      u"procur(?:es|ed|ing)|(?:brought|took|"
                                      u"pulled|raked) in)"_s +
                                          measured());
    static const HintedPattern byAttack({u"cyber", u"hacking", u"hacks", u"theft", u"heist"},
                                        u"^(?: (?:in|of|worth of) [a-z ]{3,30}?)? (?:through|by|via|from|by "
                                        u"way of) (?:the |its |a series of |illicit |malicious )?"
                                        u"(?:[a-z]+ ){0,2}?(?:cyber[- "
                                        u"]?(?:attacks?|operations?|crimes?|heists?|thefts?|activit(?:y|ies)|"
                                        u"means|intrusions?)|hacking|hacks|"
                                        u"thefts?|heists?)\\b"_s);
    const QStringView words = context.words(context.sentence);
    if (byAttack.in(behind) && gained.in(lead) && !speaksOfGuards(words))
        return true;
    // "The DPRK obtained virtual assets worth $2.84 billion", in a text about thefts
    static const HintedPattern assets(
        {u"worth", u"valued at", u"total", u"in virtual", u"in crypto", u"in digital"},
        u"\\b(?:acquir(?:e|es|ed|ing)|obtain(?:s|ed|ing)?|gain(?:s|ed|ing)?|secur(?:es|ed|ing)|amass(?:es|ed|"
        u"ing)?|procur(?:es|ed|ing)|"
        u"collect(?:s|ed|ing)?|netted) (?:[a-z]+ )?(?:virtual "
        u"assets|crypto-?assets|cryptocurrenc(?:y|ies)|digital assets|tokens|coins|"
        u"crypto)(?: (?:then|together|collectively))? (?:worth|valued at|totall?ing)"_s +
            measured());
    if (context.aboutTheft && assets.in(lead))
        return true;
    // "Of Bybit's $1.46 billion": of what was taken from it.
    if (context.aboutTheft && lead.endsWith(u"'s ") && isOwnedByRobbed(context, lead))
        return true;
    static const AnyOf cyber{u"cyber", u"hack", u"heist", u"intrusion"};
    // "Tricked the bank into wiring $81 million"
    static const HintedPattern tricked(
        {u" into "},
        u"\\b(?:trick|dup|fool|conn|deceiv|hoodwink|lur|manipulat|bluff)[a-z]*\\b[^.;]{2,60}? into "
        u"(?:wiring|sending|transferring|paying|moving|releasing|signing (?:over|away)|approving|handing "
        u"over|authori[sz]ing(?: (?:a|the) transfers? of)?)"_s +
            measured());
    // "What left its hot wallet on 27 November was worth 44.5 billion won"
    static const HintedPattern whatLeft(
        {u"what "},
        u"\\bwhat (?:left|vanished|disappeared|went missing|was (?:taken|stolen|withdrawn|drained|lost)|they "
        u"(?:took|stole))\\b[^.;]{0,60}? (?:was|is|were) (?:then )?(?:worth|valued at)"_s +
            measured());
    // "X, from which $305 million was withdrawn"
    static const HintedPattern fromWhich(
        {u"from which", u"from whom", u"from whose", u"out of which"},
        u"\\b(?:from (?:which|whom|whose [a-z ]{3,24})|out of which)\\b[^.;,]{0,40}$"_s);
    static const HintedPattern gone(
        {u"withdrawn", u"taken", u"drained", u"siphoned", u"removed", u"moved", u"extracted", u"transferred",
         u"stolen", u"lifted"},
        u"^ ?(?:\\([^)]{1,40}\\))?(?: (?:in|of|worth of) [a-z ]{3,24})? (?:was|were|had been|has been) "
        u"(?:then |later |subsequently )?(?:withdrawn|taken|drained|siphoned(?: "
        u"off)?|removed|moved|extracted|"
        u"transferred|stolen|lifted)\\b"
        u"(?! (?:back )?(?:to|into) (?:(?:an?|the|its|their|our|new|more) ){0,2}(?:cold|safe|safer|secure|"
        u"government|police|reserve|treasury|offline))"_s);
    // "Rewrote the code of its smart contracts and withdrew $740,000"
    static const HintedPattern tampered(
        {u"rewrote", u"altered", u"changed", u"modified", u"tampered", u"manipulat", u"exploit", u"abused",
         u"used", u"forged"},
        u"\\b(?:rewrote|altered|changed|modified|tampered "
        u"with|manipulat(?:ed|ing)|exploit(?:ed|ing)|(?:ab|mis)?used)\\b"
        u"[^.;]{0,60}\\b(?:code|contracts?|credentials?|passwords?|access|keys?|flaw|vulnerability|"
        u"permissions)\\b[^.;]{0,60} (?:and|to) "
        u"(?:withdr[ae]w|t[ao]ke|took|drain(?:ed)?|transfer(?:red)?|move[d]?|"
        u"steal|stole|send|sent)(?: (?:themselves|himself|away|out))?"
        u"(?: [a-z ]{3,30}? (?:then |now )?(?:worth|valued at))?"_s +
            measured());
    // "The year as a whole cost the industry $1.7 billion", in a text about thefts.
    static const HintedPattern cost(
        {u"cost "},
        u"\\bcost (?:the (?:[a-z]+ )?(?:industry|sector|exchange|platform|crypto (?:industry|sector)|market|"
        u"bank|protocol|custodian|owners?)|(?:its|their) (?:[a-z]+ "
        u")?(?:users|customers|clients|depositors|owners?|"
        u"victims?)|(?:the )?(?:victims?|investors|exchanges|users|customers|owners|depositors))"_s +
            measured());
    static const AnyOf bills{u"fine",       u"repair",   u"upgrade",    u"compliance",  u"lawyer",
                             u"investigat", u"respons",  u"missile",    u"launch",      u"outage",
                             u"recovery",   u"legal",    u"clean",      u" fee",        u"delay",
                             u"downtime",   u"interest", u"lost sales", u"lost revenue"};
    // "Its hackers took in $1.65 billion"
    static const HintedPattern tookIn(
        {u"hackers", u"thieves", u"hacking ", u"cyber "},
        u"\\b(?:hackers|thieves|hacking (?:crews|units|teams)|cyber (?:crews|units|actors))\\b(?: "
        u"(?:have|had|has))? "
        u"(?:took in|taken in|raked in|pulled in|brought in|brought home|hauled in|collected|netted|made|earned)"_s +
            measured());
    // "Hit for $31 million by the tax authority"
    static const AnyOf levied{u"tax",      u" fine",  u"regulator", u"watchdog", u"court",
                              u"authorit", u"penalt", u"damages",   u" fee"};
    // "Hit its target for $70 million"; "refunds drained its reserves of $12 million"
    static const AnyOf aims{u"target", u"goal", u"record", u"milestone", u"ceiling", u" limit", u"quota"};
    static const AnyOf outflows{u"refund", u"withdrawal", u"redemption", u"payout", u"pay-out", u" fees",
                                u"claims", u"panic",      u"bank run",   u"run on", u" costs",  u"backlog"};
    constexpr qsizetype near = 50;
    const bool isLevied = levied.in(behind.left(near));
    const bool own = context.aboutTheft || speaksOfTheft(words) || cyber.in(words);
    const bool guards = speaksOfGuards(words);
    if ((own && !isLevied && lead.contains(u" for") && hits.in(lead) && !aims.in(lead.right(near))) ||
        (lead.contains(u" of") && (own || holdsPurse(lead)) && empties.in(lead) && !outflows.in(lead)))
        return true;
    if (!guards && operations.in(lead) &&
        (cyber.in(lead) ||
         (cyber.in(context.words(context.before)) && !workers().in(context.words(context.before)))))
        return true;
    if ((hitFor.in(lead) && !isLevied) || tricked.in(lead) || whatLeft.in(lead) ||
        (!guards && (tampered.in(lead) || tookIn.in(lead))) || (fromWhich.in(lead) && gone.in(behind)))
        return true;
    if (context.aboutTheft && cost.in(lead) && !bills.in(lead) && !bills.in(behind.left(near)))
        return true;
    // "Demanded ransoms. A medical centre paid about $100,000 in bitcoin."
    static const AnyOf extortion{u"ransom", u"extort", u"blackmail", u"encrypted the", u"encrypted its"};
    static const HintedPattern paid({u"paid", u"to pay"},
                                    u"\\b(?:paid(?: up| over)?|had to pay|agreed to pay)"_s + measured());
    static const QRegularExpression plainly = pattern(
        u"^(?: (?:in|worth of) (?:bitcoin|monero|ether|crypto(?:currency)?|cash|tokens|virtual "
        u"currency))?(?:[.,]|"
        u" to (?:the|its|his|their) (?:attackers?|hackers?|gang|group|extortionists?|criminals|intruders)|$)"_s);
    static const AnyOf cover{u"insur", u"cover", u"polic", u"never", u"no ransom"};
    const QStringView told = context.words(context.before);
    return extortion.in(told) && !cover.in(told) && paid.in(lead) &&
           plainly.match(behind.toString()).hasMatch();
}

bool tellsLaundering(const ClaimContext &context, QStringView lead, QStringView behind)
{
    // "Sent $820,000 through Tornado Cash", "through which they had run $38 million"
    static const HintedPattern sending(
        {u"sent", u"send", u"put", u"run", u"ran", u"pass", u"fed", u"feed", u"push", u"cycl", u"mov",
         u"rout", u"funnel", u"channel", u"pour"},
        u"\\b(?:sent|sen(?:d|ding|ds)|put(?:ting)?|runs?|ran|running|pass(?:ed|ing)|fed|feeding|push(?:ed|"
        u"ing)|"
        u"cycl(?:ed|ing)|mov(?:ed|ing)|rout(?:ed|ing)|funnel+(?:ed|ing)|channel+(?:ed|ing)|pour(?:ed|ing))"_s +
            measured());
    static const HintedPattern through(
        {u" through", u" via", u" across", u" mixer", u" tumbler", u"into mixer", u"into tumbler"},
        u"^(?: (?:in|of|worth of) [a-z]+(?: [a-z]+){0,2}?)?(?: of (?:it|them|that|the [a-z]+))? "
        u"(?:through|via|across|into (?:a |the )?"
        u"(?:mixers?|tumblers?)\\b)"_s);
    static const HintedPattern viaWhich({u"through wh", u"via wh", u"into wh"},
                                        u"\\b(?:through|via|into) (?:which|whom)\\b[^.;]{0,60}$"_s);
    const bool sent = sending.in(lead);
    if (sent && (through.in(behind) || viaWhich.in(lead)))
        return true;
    // "$605 million crossed THORChain into bitcoin"
    static const HintedPattern crossing(
        {u" cross", u" through ", u" across ", u" via "},
        u"^(?: (?:in|of|worth of) [a-z]+)?(?: of (?:it|them|that|the [a-z]+))? (?:crossed (?!the "
        u"border|into)|"
        u"(?:then |later |soon |quickly )?(?:passed|flowed|moved|ran|travelled|traveled|cycled|was "
        u"(?:routed|sent|moved|passed|"
        u"put|run)|were (?:routed|sent|moved|passed|put|run)) (?:through|across|via) )"_s);
    // "Only $90 million went into Wasabi"
    static const HintedPattern entering(
        {u"into ", u"through "}, u"^(?: (?:in|of|worth of) [a-z]+)?(?: of (?:it|them|that|the [a-z]+))?,? "
                                 u"(?:(?:has|have|had) )?(?:went|gone|flowed|poured|passed|"
                                 u"disappeared|vanished|was fed|were fed|was put|were put|was deposited|were "
                                 u"deposited) (?:straight )?(?:into|through) (?:the |a "
                                 u")?(?:[a-z]+ "
                                 u")?(?:mixers?|tumblers?|wasabi|tornado|sinbad|blender|chipmixer|railgun|"
                                 u"cryptomixer|thorchain|samourai|yomix|"
                                 u"exch|huione|bridges?)\\b"_s);
    return context.aboutTheft && (crossing.in(behind) || entering.in(behind));
}

bool tellsRevenue(const ClaimContext &context, QStringView lead)
{
    static const AnyOf thefts{u"theft", u"hack", u"heist", u"raid", u"stol", u"robb", u"breach"};
    // "Scheme that earned North Korean IT workers $6.2 million"
    static const HintedPattern earned(
        {u"earn", u"nett", u"made", u"brought", u"generat", u"funnel"},
        u"\\b(?:earn(?:ed|s|ing)?|nett(?:ed|ing)|made|brought|generat(?:ed|es|ing)(?: for)?) (?:the "
        u")?(?:[a-z'-]+ ){0,4}?"
        u"(?:workers?|developers?|programmers?|freelancers?|regime|pyongyang|north korea|dprk|the north|"
        u"government|party)"_s +
            measured());
    if (earned.in(lead) && !thefts.in(lead))
        return true;
    // "Which had hired three developers, paid them £186,000"
    static const HintedPattern paid(
        {u"paid", u"pays ", u"paying"},
        u"\\b(?:paid|pays|paying) (?:them|him|her|(?:the|these|those) "
        u"(?:[a-z]+ )?(?:developers?|workers?|programmers?|freelancers?|contractors?|"
        u"engineers?|men|women))(?: (?:together|a total of|altogether|in all))?"_s +
            measured());
    static const AnyOf hiring{u"hire",       u"hiring",     u"employ",    u"developer",
                              u"programmer", u"contractor", u"freelance", u"it worker",
                              u"payroll",    u"engaged",    u"recruit"};
    const bool sent = isAboutSentWorkers(context);
    if (sent && paid.in(lead) && hiring.in(context.words(context.sentence)))
        return true;
    // "He had been paid $970,000", "gave the passwords away in return for $40,000"
    static const HintedPattern gotPaid({u" paid"},
                                       u"\\b(?:he|she|they|who|(?:man|woman|pair|workers?|developers?|"
                                       u"facilitators?|men|women)) (?:had been|was|were|"
                                       u"has been|have been|got) paid"_s +
                                           measured());
    static const HintedPattern inReturn(
        {u"in return", u"in exchange", u"he ", u"they ", u"cut", u"share", u"commission", u"fee"},
        u"\\b(?:in (?:return|exchange) for|in (?:return|exchange),? (?:he|she|they|[\\w'-]+) "
        u"(?:received|got|was paid|were paid|took|"
        u"pocketed|kept)|(?:his|her|their) (?:cut|share|commission|fee)s?(?: of the "
        u"(?:loot|haul|proceeds|takings))? "
        u"(?:was|were|came to|amounted to|of|is|being))"_s +
            measured());
    static const AnyOf redress{u"compensat", u"insur",   u"refund",  u"settle",
                               u"ransom",    u"damages", u"customer"};
    if (((sent && gotPaid.in(lead)) || inReturn.in(lead)) && !redress.in(lead))
        return true;
    // "Theft brought in $700 million and IT work $300 million": the verb of the first.
    static const HintedPattern gapped(
        {u"work", u"labour", u"labor", u"wages", u"coal", u"arms", u"exports", u"freelanc"},
        u"(?:^|,| and| while| but|;)(?: (?:from|in|by))? "
        u"(?:it|remote|overseas|freelance|contract|foreign|the|its)?"
        u"(?: (?:it|remote))? ?(?:work(?:ers)?(?: abroad| overseas)?|labou?r|wages|coal(?: exports| sales)?|"
        u"arms(?: sales| exports)?|exports|freelancing|freelancers)"_s +
            measured());
    constexpr qsizetype near = 60;
    return sent && gapped.in(lead.right(near));
}

bool tellsOther(QStringView lead, QStringView behind)
{
    // "Would give the MSMT 1.3 billion won": a gift to somebody.
    static const HintedPattern giving(
        {u"give", u"gave", u"giving", u"donat", u"grant", u"award", u"lend", u"lent", u"endow"},
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
        {u"deal", u"takeover", u"acqui", u"merger", u"purchase", u"contract", u"valuation", u"bid"},
        u"\\b(?:deals?|takeovers?|acquisitions?|mergers?|purchases?|contracts?|valuations?|bids?)\\b[^.;$€£]{"
        u"0,30}? (?:worth|valued at|"
        u"of|for|at)"_s +
            measured());
    // "Its treasury, which holds $1.1 billion"
    static const HintedPattern held(
        {u"treasury", u"reserve", u"fund", u"war chest", u"balance sheet"},
        u"\\b(?:treasury|reserves?|(?:insurance |emergency |protection )?fund|war chest|balance sheet),? "
        u"(?:which |that |now |currently "
        u")*(?:holds?|held|contains?|contained|stands at|stood at|has|had|amounts? to|of|is|was)"_s +
            measured());
    // "The average hack netted $30 million"
    static const HintedPattern average(
        {u"average", u"median", u"mean ", u"typical"},
        u"\\b(?:the |an? )(?:average|median|mean|typical) (?:[a-z-]+ ){0,3}?(?:hack|theft|loss|haul|"
        u"incident|attack|heist|raid|breach|case|take|ransom|sum|amount)\\b[^.;,]{0,40}$"_s);
    static const AnyOf taking{u"stole", u"stolen", u"drain", u"robbed", u"taken from", u"missing"};
    if (average.in(lead) || ((deal.in(lead) || held.in(lead)) && !taking.in(lead)))
        return true;
    // "Covered the customers' balances with 38.6 billion won of its own"
    static const HintedPattern own({u" own"},
                                   u"^ (?:of|from|out of) (?:its|their|his|her|our) own(?= (?:money|funds|"
                                   u"pocket|assets|reserves)|[,.;]|$)"_s);
    static const AnyOf making{u"cover",  u"made good", u"make good", u"replac", u"compensat", u"reimburs",
                              u"refund", u"repa",      u"top",       u"restor", u"fill"};
    return own.in(behind) && making.in(lead);
}

bool tellsCost(QStringView lead, QStringView behind)
{
    // "Asked Congress for $18 million": a budget.
    static const HintedPattern asked({u"ask", u"request", u"sought", u"seek"},
                                     u"\\b(?:ask(?:s|ed|ing)?|request(?:s|ed|ing)? from) (?:for |the |our "
                                     u"|its )?(?:congress|parliament|diet|(?:national )?assembly|"
                                     u"treasury|lawmakers|legislature|finance ministry)(?: for)?"_s +
                                         measured());
    // "Set aside 2.1 billion won for tracing work"; not to repay those who lost.
    static const HintedPattern aside(
        {u"set aside", u"sets aside", u"setting aside", u"earmark", u"budgeted", u"allocat"},
        u"\\b(?:set(?:s|ting)? aside|earmark(?:s|ed|ing)?|budgeted|allocat(?:es|ed|ing))"_s + measured());
    static const HintedPattern purpose(
        {u" for ", u" to "}, u"^(?: (?:for|in) \\d{4},?)?(?: in (?:its|the|next year's|this year's) "
                             u"[a-z0-9 ]{3,20})? (?:for|to) "_s);
    static const AnyOf victims{u"compensat", u"reimburs",  u"refund", u"repay", u"victim",
                               u"customer",  u"users",     u"client", u"loss",  u"fine",
                               u"settle",    u"depositor", u"penalt", u"claim"};
    constexpr qsizetype reach = 60;
    return asked.in(lead) || (aside.in(lead) && purpose.in(behind) && !victims.in(behind.left(reach)));
}

/// What a text about thefts says of ordinary money: refunds that drain a reserve, what creditors got, prizes,
/// and what a ministry or an exchange has or reports of its own.
bool tellsOrdinary(const ClaimContext &context, QStringView lead, QStringView behind)
{
    if (context.language != Language::English)
        return false;
    static const HintedPattern outflow(
        {u"drain", u"empt", u"deplet"},
        u"\\b(?:refunds?|redemptions?|payouts?|costs|bank run|panic|customers' withdrawals)\\b"
        u"[^.;,$€£]{0,24}\\b(?:drain(?:s|ed)?|empt(?:y|ies|ied)|deplet(?:es|ed))\\b[^.;,$€£]{2,60}? of"_s +
            measured());
    static const HintedPattern got(
        {u"receiv", u" got", u"secured", u"obtained"},
        u"\\b(?:creditors?|victims?|customers|depositors|users|heirs|shareholders)\\b[^.;,$€£]{0,30}\\b"
        u"(?:received|receive|got|secured|obtained)"_s +
            measured());
    static const HintedPattern prize(
        {u"bount", u"prize", u"reward"},
        u"^ (?:in|as) (?:bug )?(?:bount(?:y|ies)|prizes?|prize money|rewards?)\\b"_s);
    if (outflow.in(lead) || got.in(lead) || prize.in(behind))
        return true;
    // "The ministry had $3 billion in 2024", after thefts were told of.
    static const HintedPattern has(
        {u"mint", u"ministry", u"bank", u"treasury", u"government"},
        u"^(?:(?:but|and|in \\w+|meanwhile),? )?(?:the |its )?(?:[a-z]+ ){0,2}(?:mint|ministry|bank|treasury|"
        u"government)(?: of [a-z]+(?: [a-z]+)?)? (?:has|had|holds|held|reports|reported|records|recorded)"_s +
            measured());
    // "Coinbase recorded $1.7 billion for 2022": of its own money.
    static const HintedPattern records({u"record", u"report", u"posted", u"booked"},
                                       u"^ (?:record(?:s|ed)|report(?:s|ed)|posted|booked)"_s + measured());
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

/// "Cost customers $3 million in fees", "paid $100,000 for new servers".
bool tellsBill(QStringView lead, QStringView behind)
{
    static const HintedPattern fees({u" in "},
                                    u"^ in (?:[a-z]+ ){0,2}(?:fees|interest|commissions|overtime)\\b"_s);
    static const AnyOf costing{u"cost "};
    static const HintedPattern paid({u"paid", u"spent"}, u"\\b(?:paid|spent)"_s + measured());
    static const HintedPattern things({u" for ", u" on "},
                                      u"^ (?:for|on) (?:an? )?(?:new|better|extra|replacement) "_s);
    return (costing.in(lead) && fees.in(behind)) || (paid.in(lead) && things.in(behind));
}

} // namespace

std::optional<ClaimKind> kindByPhrase(const ClaimContext &context, QStringView lead, QStringView behind)
{
    if (tellsOrdinary(context, lead, behind))
        return ClaimKind::Other;
    if (context.language == Language::English && tellsBill(lead, behind))
        return ClaimKind::Cost;
    if (tellsOther(lead, behind))
        return ClaimKind::Other;
    if (tellsLaundering(context, lead, behind))
        return ClaimKind::Laundering;
    if (tellsTheft(context, lead, behind))
        return ClaimKind::Theft;
    if (tellsRevenue(context, lead))
        return ClaimKind::Revenue;
    return tellsCost(lead, behind) ? std::optional(ClaimKind::Cost) : std::nullopt;
}

} // namespace vigie::kindreading
