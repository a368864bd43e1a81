// SPDX-License-Identifier: GPL-3.0-or-later
// Phrases of reports and agencies that say in English what a sum is, where its verb alone does not: "hit for
// $44 million", "crossed THORChain", "cost the industry", "gave the team 1.3 billion won".
#include "indexing/facts/kinds/kindfates.h"
#include "indexing/facts/kinds/kindordinary.h"
#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/kinds/thieves.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/pattern.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::kindreading {

namespace {

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
        u"\\b(?:(?:hit|hacked|raided|robbed|exploited|attacked|struck|stung|breached|compromised|looted)"
        u"(?: (?:in|on|last|this|late|early) [a-z0-9 ]{2,24}?)? for|"
        u"(?:robbed|deprived|relieved|stripped|fleeced|bilked|emptied|defrauded|cheated(?: out)?) of)"_s +
        measured());
    // "Hackers hit the exchange CoinDCX for $44 million", "used it to empty a wallet of €1.9 million"
    static const HintedPattern hits(
        u"\\b(?:hits?|hitting|hacks?|hacked|raids?|raided|robs?|robbed|loots?|looted|strikes?|struck|stings?|"
        u"stung|"
        u"fleeces?|fleeced|takes?|took) (?!off|down|place|advantage|over|responsib)(?:[\\w'-]+ ){1,6}?for"_s +
        measured());
    // "They hit Radiant in October 2024 ($50 million)"
    static const HintedPattern hitInBracket(
        u"\\b(?:hit|hits|robbed|raided|hacked|attacked|struck|breached|emptied|looted) (?:[\\w'&.-]+ ){1,4}?"
        u"(?:(?:in|on|last|early|late|mid) [a-z0-9 ,-]{3,20} )?\\("_s +
        measured());
    static const HintedPattern empties(u"\\b(?:empt(?:y|ies|ied|ying)|drain(?:s|ed|ing)?|bleeds?|bled|strip(?"
                                       u":s|ped|ping)?|reliev(?:e|es|ed|ing)|"
                                       u"depriv(?:e|es|ed|ing)|fleec(?:e|es|ed|ing)|defraud(?:s|ed|ing)?|"
                                       u"cheat(?:s|ed|ing)?|rob(?:s|bed|bing)?|"
                                       u"clean(?:s|ed|ing)?) [^.;,$€£]{2,60}? (?:out )?of"_s +
                                       measured());
    // "Such operations netted nearly $3 billion", after cyberattacks were told of.
    static const HintedPattern operations(
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
    static const HintedPattern gained(u"\\b(?:acquir(?:e|es|ed|ing)|obtain(?:s|ed|ing)?|earn(?:s|ed|ing)?|"
                                      u"gain(?:s|ed|ing)?|rais(?:e|es|ed|ing)|nett?(?:s|ed|ing)?|"
                                      u"made|generat(?:es|ed|ing)|secur(?:es|ed|ing)|amass(?:es|ed|ing)?|"
                                      u"procur(?:es|ed|ing)|(?:brought|took|"
                                      u"pulled|raked) in)"_s +
                                      measured());
    static const HintedPattern byAttack(u"^(?: (?:in|of|worth of) [a-z ]{3,30}?)? (?:through|by|via|from|by "
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
    // "Accused of taking $175,000 from the firm"
    static const HintedPattern accused(u"\\b(?:accused of|charged with|convicted of|guilty "
                                       u"(?:of|to)|suspected of|admitted(?: to)?|confessed to) (?:having )?"
                                       u"(?:tak(?:ing|en)|withdr(?:awing|awn)|divert(?:ing|ed)|pocket(?:ing|"
                                       u"ed)|help(?:ing|ed) (?:him|her|them)sel(?:f|ves) to|"
                                       u"remov(?:ing|ed)|mak(?:ing)? off with)"_s +
                                       measured());
    static const HintedPattern fromOwner(
        u"^(?: (?:in|of|worth of) [a-z ]{2,24}?)? (?:from|out of|belonging to) "_s);
    static const HintedPattern bribes(u"^ (?:in|as|of) (?:[a-z]+ )?(?:bribes?|kickbacks?|fees|loans?|wages|"
                                      u"commissions?|gifts?|donations?|campaign)\\b"_s);
    if (accused.in(lead) && fromOwner.in(behind) && !bribes.in(behind))
        return true;
    // "Tricked the bank into wiring $81 million"
    static const HintedPattern tricked(
        u"\\b(?:trick|dup|fool|conn|deceiv|hoodwink|lur|manipulat|bluff)[a-z]*\\b[^.;]{2,60}? into "
        u"(?:wiring|sending|transferring|paying|moving|releasing|signing (?:over|away)|approving|handing "
        u"over|authori[sz]ing(?: (?:a|the) transfers? of)?)"_s +
        measured());
    // "What left its hot wallet on 27 November was worth 44.5 billion won"
    static const HintedPattern whatLeft(
        u"\\bwhat (?:left|vanished|disappeared|went missing|was (?:taken|stolen|withdrawn|drained|lost)|they "
        u"(?:took|stole))\\b[^.;]{0,60}? (?:was|is|were) (?:then )?(?:worth|valued at)"_s +
        measured());
    // "X, from which $305 million was withdrawn"
    static const HintedPattern fromWhich(
        u"\\b(?:from (?:which|whom|whose [a-z ]{3,24})|out of which)\\b[^.;,]{0,40}$"_s);
    static const HintedPattern gone(
        u"^ ?(?:\\([^)]{1,40}\\))?(?: (?:in|of|worth of) [a-z ]{3,24})? (?:was|were|had been|has been) "
        u"(?:then |later |subsequently )?(?:withdrawn|taken|drained|siphoned(?: "
        u"off)?|removed|moved|extracted|"
        u"transferred|stolen|lifted)\\b"
        u"(?! (?:back )?(?:to|into) (?:(?:an?|the|its|their|our|new|more) ){0,2}(?:cold|safe|safer|secure|"
        u"government|police|reserve|treasury|offline))"_s);
    // "Rewrote the code of its smart contracts and withdrew $740,000"
    static const HintedPattern tampered(
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
    // "Drained his savings of $40,000 to buy the coin"
    static const HintedPattern ownPurse(
        u"\\b(?:drain|empt|clean)[a-z]* (?:out )?(?:his|her|their|my|our) (?:own )?"
        u"(?:savings|account|pension|piggy|wallet|pockets|purse)\\b"_s);
    if (ownPurse.in(lead) && !thieves::areTold(context))
        return false;
    if (own && lead.contains(u'(') && hitInBracket.in(lead))
        return true;
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
    static const HintedPattern paid(u"\\b(?:paid(?: up| over)?|had to pay|agreed to pay)"_s + measured());
    static const HintedPattern plainly(
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
        u"\\b(?:sent|sen(?:d|ding|ds)|put(?:ting)?|runs?|ran|running|pass(?:ed|ing)|fed|feeding|push(?:ed|"
        u"ing)|"
        u"cycl(?:ed|ing)|mov(?:ed|ing)|rout(?:ed|ing)|funnel+(?:ed|ing)|channel+(?:ed|ing)|pour(?:ed|ing))"_s +
        measured());
    static const HintedPattern through(
        u"^(?: (?:in|of|worth of) [a-z]+(?: [a-z]+){0,2}?)?(?: of (?:it|them|that|the [a-z]+))? "
        u"(?:through|via|across|into (?:a |the )?"
        u"(?:mixers?|tumblers?)\\b)"_s);
    static const HintedPattern viaWhich(u"\\b(?:through|via|into) (?:which|whom)\\b[^.;]{0,60}$"_s);
    // "Two of the traders handled $100 million", of stolen tokens
    static const HintedPattern handling(
        u"\\b(?:traders?|brokers?|dealers?|desks?|exchangers?|launderers?|money changers?|mixers?|tumblers?|"
        u"launderettes?|middlemen|over-the-counter)\\b[^.$€£]{0,80}? "
        u"(?:handled|processed|moved|exchanged|cashed "
        u"out|cleaned|turned over)"_s +
        measured());
    if (context.aboutTheft && handling.in(lead))
        return true;
    const bool sent = sending.in(lead);
    if (sent && (through.in(behind) || viaWhich.in(lead)))
        return true;
    // "$605 million crossed THORChain into bitcoin"
    static const HintedPattern crossing(
        u"^(?: (?:in|of|worth of) [a-z]+)?(?: of (?:it|them|that|the [a-z]+))? (?:crossed (?!the "
        u"border|into)|"
        u"(?:then |later |soon |quickly )?(?:passed|flowed|moved|ran|travelled|traveled|cycled|was "
        u"(?:routed|sent|moved|passed|"
        u"put|run)|were (?:routed|sent|moved|passed|put|run)) (?:through|across|via) )"_s);
    // "Only $90 million went into Wasabi"
    static const HintedPattern entering(
        u"^(?: (?:in|of|worth of) [a-z]+)?(?: of (?:it|them|that|the [a-z]+))?,? "
        u"(?:(?:has|have|had) )?(?:went|gone|flowed|poured|passed|"
        u"disappeared|vanished|was fed|were fed|was put|were put|was deposited|were "
        u"deposited) (?:straight )?(?:into|through) (?:the |a "
        u")?(?:[a-z]+ "
        u")?(?:mixers?|tumblers?|wasabi|tornado|sinbad|blender|chipmixer|railgun|"
        u"cryptomixer|thorchain|samourai|yomix|"
        u"exch|huione|bridges?)\\b"_s);
    // "Of these, at least $37 million stemmed from cyber heists", after what was laundered
    static const HintedPattern stemming(
        u"^[^.;$€£]{0,40}? (?:stem(?:s|med)|c[ao]mes?|originat(?:es|ed)|(?:was |were )?(?:derived|traced(?: "
        u"back)?)) "
        u"(?:directly )?(?:from|to) (?:[a-z-]+ ){0,4}?(?:thefts?|heists?|hacks?|cyber-?attacks?|attacks?|raids?|exploits?)\\b"_s);
    static const AnyOf ofThese{u"of these", u"of this", u"of that", u"of which", u"of them", u"of it"};
    constexpr qsizetype earlier = 240;
    const QStringView told = context.before.isEmpty() ? context.text.left(context.block.start).right(earlier)
                                                      : context.words(context.before);
    if (told.contains(u"launder") && ofThese.in(lead) && stemming.in(behind))
        return true;
    return context.aboutTheft && (crossing.in(behind) || entering.in(behind));
}

bool tellsRevenue(const ClaimContext &context, QStringView lead)
{
    static const AnyOf thefts{u"theft", u"hack", u"heist", u"raid", u"stol", u"robb", u"breach"};
    // "Scheme that earned North Korean IT workers $6.2 million"
    static const HintedPattern earned(
        u"\\b(?:earn(?:ed|s|ing)?|nett(?:ed|ing)|made|br(?:ought|ings?|inging)|generat(?:ed|es|ing)(?: "
        u"for)?) (?:the "
        u")?(?:[a-z'-]+ ){0,4}?"
        u"(?:workers?|developers?|programmers?|freelancers?|regime|pyongyang|north korea|dprk|the north|"
        u"government|party)"_s +
        measured());
    // "Remote IT workers bring Pyongyang $600 million a year"
    static const HintedPattern workers(
        u"\\b(?:workers?|developers?|programmers?|freelancers?|labou?rers|contractors)\\b[^.;,$€£]{0,50}? "
        u"(?:bring(?:s|ing)?|brought|earn(?:s|ed|ing)?|generat(?:e|es|ed|ing)|mak(?:e|es|ing)|made|send(?:s|"
        u"ing)?|sent|"
        u"remit(?:s|ted|ting)?|nett?(?:s|ed|ing)?|yield(?:s|ed)?|provid(?:e|es|ed|ing)|channel(?:s|led|ling)?"
        u")"
        u"(?: "
        u"(?:in|home|back|for|to|up|the|regime|state|government|pyongyang|north|korea|dprk|kim|jong|un|"
        u"treasury|its|"
        u"country|him))*"_s +
        measured());
    if ((earned.in(lead) || workers.in(lead)) && !thefts.in(lead))
        return true;
    // "Which had hired three developers, paid them £186,000"
    static const HintedPattern paid(
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
    static const HintedPattern gotPaid(u"\\b(?:he|she|they|who|(?:man|woman|pair|workers?|developers?|"
                                       u"facilitators?|men|women)) (?:had been|was|were|"
                                       u"has been|have been|got) paid"_s +
                                       measured());
    static const HintedPattern inReturn(
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
        u"(?:^|,| and| while| but|;)(?: (?:from|in|by))? "
        u"(?:it|remote|overseas|freelance|contract|foreign|the|its)?"
        u"(?: (?:it|remote))? ?(?:work(?:ers)?(?: abroad| overseas)?|labou?r|wages|coal(?: exports| sales)?|"
        u"arms(?: sales| exports)?|exports|freelancing|freelancers)"_s +
        measured());
    constexpr qsizetype near = 60;
    return sent && gapped.in(lead.right(near));
}

} // namespace

std::optional<ClaimKind> kindByPhrase(const ClaimContext &context, QStringView lead, QStringView behind)
{
    if (const auto ordinary = ordinaryMoney(context, lead, behind))
        return ordinary;
    if (isLootMovedOn(context, lead, behind))
        return ClaimKind::Laundering;
    if (const auto fate = fateOfLoot(context, lead, behind))
        return fate;
    if (tellsLaundering(context, lead, behind))
        return ClaimKind::Laundering;
    if (tellsTheft(context, lead, behind))
        return ClaimKind::Theft;
    static const HintedPattern bounty(
        u"^ (?:as (?:an? |his |its |their |the )?)?(?:white-?hat |bug )?(?:bounty|bounties|rewards?)\\b"_s);
    if (bounty.in(behind))
        return ClaimKind::Other;
    if (tellsRevenue(context, lead))
        return ClaimKind::Revenue;
    // "He got $80,000 for opening the accounts"
    static const HintedPattern got(u"\\b(?:he|she|who|man|woman|clerk|courier|helper|accomplice|employee|"
                                   u"official)(?: (?:had|was|is|has|said to have|"
                                   u"been|alleged to have))* (?:got|gotten|received|paid|given|promised)"_s +
                                   measured());
    static const HintedPattern forDoing(
        u"^ (?:in [a-z]+ )?for (?:[a-z]+ing|his (?:help|work|part|services|silence)|"
        u"her (?:help|work|part|services|silence))\\b"_s);
    if (forDoing.in(behind) && got.in(lead))
        return ClaimKind::Revenue;
    // "We pay engineers $160,000 a year"
    static const HintedPattern salary(
        u"\\bpays? (?:(?:its|our|their|the|most|senior|junior|good) "
        u")*(?:engineers?|staff|employees|developers?|"
        u"analysts?|executives?|managers?|people|programmers?|teachers?|soldiers?)"_s +
        measured());
    static const HintedPattern yearly(u"^ (?:an?|per|each|every) (?:year|month|week|day)\\b"_s);
    // "The best of them make $300,000 a year"
    static const HintedPattern makes(
        u"\\b(?:makes?|earns?|earned|(?:takes?|brings?) home|pockets?|(?:pulls?|brings?) in|gets?|receives?|"
        u"(?:is|are|was|were) paid)"_s +
        measured());
    if (makes.in(lead) && yearly.in(behind) && !thieves::areIn(context.words(context.sentence)))
        return ClaimKind::Revenue;
    if (salary.in(lead) && yearly.in(behind) && !isAboutSentWorkers(context))
        return ClaimKind::Cost;
    // "Set aside $20 million for claims"
    static const HintedPattern aside(u"\\b(?:set(?:s|ting)? aside|earmark(?:s|ed|ing)?)"_s + measured());
    if (isBudget(lead, behind))
        return ClaimKind::Cost;
    return aside.in(lead) ? std::optional(ClaimKind::Other) : std::nullopt;
}

} // namespace vigie::kindreading
