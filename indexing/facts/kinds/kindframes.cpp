// SPDX-License-Identifier: GPL-3.0-or-later
// What the frame of a sentence makes of a sum, in English and French: wages somebody is hired for, shares
// kept, payments of insurers, settlements, contributions, limits that are laid down.
#include "indexing/facts/kinds/kindframehints.h"
#include "indexing/facts/kinds/kindordinary.h"
#include "indexing/facts/kinds/kindpayments.h"
#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/cueindex.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/pattern.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::kindreading {

using namespace frames;

namespace {

/// "Hired him for $6,000 a month", « percevaient en moyenne 6 300 dollars par mois », "kept $400,000 for
/// himself", "made $6.8 million in three years".
bool isEarned(const QString &before, const QString &behind)
{
    static const HintedPattern hiring(
        u"\\b(?:hired|engaged|employed|recruited|embauch|engag|recrut|employ)[a-zéè]*\\b[^.;]{0,70}? (?:for|at|pour|à)"_s +
        little());
    static const HintedPattern regularly(
        u"^ ?(?:(?:net|brut|nets|bruts) )?(?:par|chaque|a|an|per|each|every|in an? (?:good|bad|average|typical|normal|ordinary|single|usual|busy|poor|lean|strong)) (?:mois|semaine|an|jour|month|week|year|day)\\b"_s);
    static const HintedPattern drawing(
        u"\\b(?:clears?|cleared|netted|perç(?:oit|oivent)|percev(?:ait|aient|ant|oir)|gagn(?:e|ent|"
        u"ait|aient)|draws?|drew|"
        u"earns?|earned|earning)"
        u"(?: (?:en moyenne|on average|chacun|each|jusqu'à|up to))?"_s +
        little());
    static const HintedPattern keeping(
        u"\\b(?:kept|keeps?|keeping|pocket(?:s|ed)|gard(?:é|e|ait|aient|er)|conserv(?:é|e|ait|aient)|"
        u"retenu|retenait|"
        u"prélev(?:é|ait))\\b[^.;]{0,40}?$"_s);
    static const HintedPattern forHimself(
        u"\\b(?:pour (?:lui|elle|eux|leur peine|sa peine|prix de)|for (?:himself|herself|themselves|his|her|their) ?)"_s);
    static const HintedPattern forTrouble(
        u"^ (?:for (?:himself|herself|themselves|(?:his|her|their) (?:trouble|pains|services|efforts|part))|"
        u"pour (?:lui|elle|eux|sa peine|leur peine|ses services|leurs services|prix de))\\b"_s);
    // "He keeps less than $500 of it"
    static const HintedPattern share(
        u"\\b(?:he|she|worker|programmer|developer|engineer|workers|programmers|developers|engineers) "
        u"(?:himself |herself |themselves )?(?:gets? to |may |can )?(?:keeps?|kept)"_s +
        little());
    static const HintedPattern ofIt(
        u"^ (?:out )?of (?:it|this|that|them|their (?:pay|wages?|earnings|salar(?:y|ies))|"
        u"(?:his|her) (?:pay|wages?|earnings|salary))\\b"_s);
    static const HintedPattern making(u"\\b(?:they|workers|programmers|developers|he|she|teams?|which|who)"
                                      u"(?:, [^,.;]{3,50},)? (?:have |had |has )?made"_s +
                                      little());
    static const HintedPattern overTime(
        u"^ (?:(?:in|over) (?:two|three|four|five|six|\\d+) (?:years|months)|(?:a|per|each) (?:year|month)|"
        u"(?:between|from|in) (?:\\d{4}|january|february|march|april|may|june|july|august|september|october|"
        u"november|december)|that year|last year|(?:out )?of it)\\b"_s);
    return (regularly.match(behind).hasMatch() &&
            (hiring.match(before).hasMatch() || drawing.match(before).hasMatch())) ||
           (keeping.in(before) &&
            (forTrouble.match(behind).hasMatch() || forHimself.match(before).hasMatch())) ||
           (share.in(before) && ofIt.match(behind).hasMatch()) ||
           (making.in(before) && overTime.match(behind).hasMatch());
}

/// "Received $6 million from its insurer", « notre assureur nous a versé 12 millions », "insurers will cover
/// $6 million of that".
bool isInsured(const QString &before, const QString &behind)
{
    static const HintedPattern insurer(
        u"\\b(?:insurers?|insurance|underwriters?|reinsurers?|mutual|casualty|mutuelle|assureurs?|assurances?"
        u"|réassureurs?)\\b[^.;,]{0,"
        u"40}?"
        u"\\b(?:paid|pays?|paying|covers?|cover(?:ed|ing)|reimburse[sd]?|refund(?:s|ed)|vers(?:é|e|era|ait|"
        u"eront)|couvr(?:e|ira|irait|ait|ent)|"
        u"couvert|rembours(?:é|e|era)|indemnis(?:é|e|era)|pris en charge|prend en charge|règle(?:ra)?|réglé)"_s +
        little());
    static const QRegularExpression receiving = pattern(
        u"\\b(?:received?|receiving|got|obtained?|collected|claimed?|reçu|perçu|touché|obtenu|encaissé)"_s +
        little());
    static const HintedPattern fromInsurer(
        u"^ (?:from|de|d'|auprès de) ?(?:(?:the|its|their|our|an?|son|sa|ses|leurs?|notre|nos|l'|la|les|des) "
        u"?)?(?:[\\w'-]+ ){0,2}?"
        u"(?:insurers?|insurance|underwriters?|assureurs?|assurance)\\b"_s);
    static const HintedPattern ofPolicy(
        u"^[^.;]{0,30}?,? (?:the|its|a) (?:full |whole |maximum )?(?:limit|amount|sum) (?:of|under) "
        u"(?:its|the|their|a) "
        u"(?:[a-z]+ )?policy\\b"_s);
    static const QRegularExpression paying =
        pattern(u"\\b(?:paid|pay|paying)(?: the [a-z]+| them| it)?"_s + little());
    // "We paid $6 million to the exchange X, which had lost", "paid $15 million of that": what makes it good.
    static const HintedPattern paidOut(u"\\b(?:paid|pays|paying|pay)(?: out)?"_s + little());
    static const HintedPattern toRobbed(
        u"^ (?:of (?:that|it|this)(?: (?:sum|loss|amount))?\\b(?! to)|(?:out )?to [^.;]{2,60}?(?:, "
        u"(?:which|who|whose) "
        u"(?:had |has )?(?:[a-z]+ )?(?:lost|been|was|were|suffered)|"
        u" (?:for|after|over) (?:the|a|an|its|their|his|her|coins|money) (?:[a-z]+ "
        u"){0,2}?(?:loss|losses|theft|raid|"
        u"hack|robbery|heist|burglary|stolen|attack)))\\b"_s);
    // "Refused to pay $2 million": a demand.
    static const HintedPattern refused(
        u"\\b(?:refus(?:ed|es|ing) to|declined to|would not|did not|never|not to|without) "
        u"(?:pay|paid|paying|hand over|handing over|send|sent)(?: (?:the|them|him|a ransom of|a demand "
        u"for|ransom of|criminals|blackmailers|extortionists))?"_s +
        little());
    // "The ministry will lend the bank $50 million".
    static const HintedPattern lent(
        u"\\b(?:lend|lends|lent|lending) (?:it|them|him|her|us|the [a-z]+(?: [a-z]+)?)"_s + little());
    // What stands right behind the amount is told soonest.
    return insurer.in(before) || lent.in(before) || refused.in(before) ||
           ((behind.startsWith(u" of ") || behind.startsWith(u" to ") || behind.startsWith(u" out ")) &&
            paidOut.in(before) && toRobbed.match(behind).hasMatch()) ||
           (fromInsurer.in(behind) && receiving.match(before).hasMatch()) ||
           (ofPolicy.in(behind) && paying.match(before).hasMatch());
}

/// "Agreed to remit $7 million to settle", « versera 2 millions à l'équipe multilatérale », "offered them
/// $50,000 as a goodwill gesture", "the maximum penalty is $267 million", « le dividende de 1,5 million ».
bool isGiven(const QString &before, const QString &behind)
{
    static const HintedPattern settling(
        u"^ (?:[a-z]+ )?(?:to (?:settle|resolve|end)|in (?:a )?settlement|pour (?:solder|régler|clore|mettre fin|éviter))\\b"_s);
    static const QRegularExpression paying = pattern(
        u"\\b(?:pay|pays|paid|paying|remit|remitted|hand over|payer|paie|paiera|payé|verser|verse|versera|versé)"_s +
        little());
    static const HintedPattern contributing(
        u"\\b(?:versé|contribué|apporté|verse(?:r|ra|ront|nt)?|contribue(?:r|ra|ront|nt)?|apporte(?:"
        u"r|ra|ront|nt)?|(?:will|"
        u"to|shall|would) "
        u"(?:pay|give|contribute|provide)|contributes?|contributing)(?: à hauteur de)?"_s +
        little());
    static const HintedPattern toBody(
        u"^ (?:à|au|aux|to|into|towards) ?(?:(?:the|its|their|l'|la|le|les|un|une|a|this|ce|cette) "
        u"?)?(?:[\\w'-]+ ){0,2}?"
        u"(?:équipe|budget|mécanisme|fonds|mission|programme|organisation|secrétariat|groupe|team|mechanism|"
        u"fund|mission|"
        u"programme|program|panel|secretariat|agency|agence|organization)\\b"_s);
    static const HintedPattern offering(
        u"\\b(?:offer(?:s|ed|ing)?|propos(?:e|é|ait)|offr(?:e|ait)|offert)(?: (?:them|it|him|her|us|customers|clients|lui|leur))?"_s +
        little());
    static const HintedPattern asGift(u"^ (?:as|by way of|in|à titre de|en guise de|en) "
                                      u"(?:an? )?(?:[a-z]+ )?(?:goodwill|gesture|compensation|"
                                      u"token|apology|geste|dédommagement|compensation)\\b"_s);
    static const HintedPattern maximum(
        u"\\b(?:maximum|maximal|maximale|statutory|légale?)\\b[^.;]{0,40}?\\b(?:penalty|fine|"
        u"sanction|amende|peine)\\b[^.;]{0,40}?"
        u"\\b(?:is|was|of|at|est|était|de|à|d')"_s +
        little());
    static const HintedPattern dividend(u"\\b(?:dividend|dividends|dividende|dividendes) (?:of|de|d')"_s +
                                        little());
    return (settling.in(behind) && paying.match(before).hasMatch()) ||
           (contributing.in(before) && toBody.match(behind).hasMatch()) ||
           (offering.in(before) && asGift.match(behind).hasMatch()) || maximum.in(before) ||
           dividend.in(before);
}

/// "Were withdrawn fraudulently from its reserves", « ont été retirés frauduleusement », "deprived it of".
bool isTakenUnlawfully(const QString &before, const QString &behind)
{
    static const QRegularExpression moved =
        pattern(u"\\b(?:withdrawn|transferred|moved|removed|retirée?s?|transférée?s?|virée?s?|prélevée?s?|"
                u"sortie?s?|débitée?s?)\\b[^.;]{0,20}?"
                u"\\b(?:fraudulently|illicitly|illegally|without "
                u"(?:authori[sz]ation|permission|consent)|frauduleusement|"
                u"illicitement|illégalement|indûment|sans autorisation|à (?:son|leur|notre) insu)\\b"_s);
    static const HintedPattern fraud(u"\\b(?:fraudulently|illicitly|frauduleusement|indûment) "
                                     u"(?:withdr[ae]wn?|transferred|moved|removed|retiré|"
                                     u"transféré|viré|prélevé|débité)"_s +
                                     little());
    static const QRegularExpression deprived =
        pattern(u"\\b(?:deprived|robbed|dispossessed|dépossédé|privé|délesté|dépouillé)e?s?(?: "
                u"(?:it|them|him|her|us|the [\\w-]+|"
                u"its [\\w-]+))? (?:of|de|d')"_s +
                little());
    return moved.match(behind).hasMatch() || fraud.match(before).hasMatch() ||
           deprived.match(before).hasMatch();
}

/// "Watched $9.7 million go through a mixer", "handled $35 million of them".
bool goesThroughMixer(const QString &before, const QString &behind, bool ofLoot)
{
    static const QRegularExpression going =
        pattern(u"^ (?:worth "
                u")?(?:go|goes|going|went|pass|passes|passing|flow|flows|flowing|move|moves|moving|vanish|"
                u"vanishing|disappear|"
                u"disappearing|run|channelled|routed|funnelled|passer|transiter|partir) "
                u"(?:through|into|via|par|dans|vers) (?:an? |the |"
                u"another |un |une |le |la )?(?:[\\w-]+ "
                u")?(?:mixers?|mixing|tumblers?|tornado|sinbad|blender|mélangeurs?|mixeurs?|"
                u"service de mélange|services de mélange)\\b"_s);
    static const HintedPattern handling(
        u"\\b(?:handled|processed|moved|exchanged|cashed|traité|écoulé|changé|converti)"_s + little());
    static const HintedPattern ofThem(u"^ (?:(?:out )?of (?:them|it|this|that|the "
                                      u"(?:proceeds|loot|haul|money|coins|tokens|funds))|(?:du|de ce) "
                                      u"butin|de (?:cette|la) somme)\\b"_s);
    // "$1.1 billion of that was swapped into bitcoin"
    static const HintedPattern becoming(
        u"^ of (?:it|that|this|them) (?:was|were|has been|have been|had been) (?:[a-z]+ "
        u")?(?:swapped|converted|exchanged|"
        u"turned|moved|bridged|cashed|funnelled|routed|laundered|sent)\\b"_s);
    return going.match(behind).hasMatch() || (ofLoot && becoming.match(behind).hasMatch()) ||
           (ofLoot && handling.match(before).hasMatch() && ofThem.match(behind).hasMatch());
}

/// "The exchange lost $1.46 billion on 21 February", "forges signatures and withdraws 118,000 ether".
bool isRobbery(const ClaimContext &context, const QString &before, const QString &behind)
{
    // "Lost £64,000 to a man who said that he worked for her bank".
    static const HintedPattern lost(u"\\b(?:lost|loses|losing)"_s + little());
    static const HintedPattern toSwindler(
        u"^ (?:(?:last|in|on) [a-z]+ )?(?:to|at the hands of) "
        u"(?:(?:an?|the|one|two|three|some|unknown|this|that) "
        u")?(?:[a-z-]+ "
        u"){0,2}?(?:man|woman|men|women|callers?|stranger|strangers|fraud|fraudsters?|scams?|scammers?|"
        u"criminals?|thie(?:f|ves)|hackers?|hack|swindlers?|swindle|conm[ae]n|gang|crooks?|impostors?|"
        u"(?:fake|false|forged|bogus|phish(?:ing|ed)) "
        u"[a-z]+|phishing|burglars?|robbers?|attackers?|exploit|exploiters?|"
        u"attack|breach|raid|theft|heist)\\b"_s);
    if (lost.in(before) && toSwindler.match(behind).hasMatch())
        return true;
    // "Cash machines were made to pay out $6.1 million".
    static const HintedPattern dispensed(
        u"\\b(?:made|forced|tricked|ordered|programmed|caused) (?:[a-z]+ ){0,3}?(?:to|into) "
        u"(?:pay(?:ing)? out|"
        u"dispens(?:e|ing)|spit(?:ting)? out|hand(?:ing)? out|disgorg(?:e|ing)|eject(?:ing)?)"_s +
        little());
    if (dispensed.in(before))
        return true;
    // "The ministry lost nothing. Its contractor lost $2 million": of the same theft.
    static const AnyOf spared{u"lost nothing",       u"lost no money", u"nothing was taken",
                              u"nothing was stolen", u"not affected",  u"was spared"};
    if (context.aboutTheft && lost.in(before) && spared.in(context.words(context.before)))
        return true;
    static const HintedPattern losing(
        u"\\b(?:the|this|that|its) (?:[a-z]+ "
        u")?(?:exchange|platform|bridge|wallet|protocol|custodian|brokerage)(?: itself| "
        u"alone)? (?:has |had )?(?:lost|loses)"_s +
        little());
    // "3 June. Users of X lose $100 million."
    static const HintedPattern holders(
        u"\\b(?:users|customers|clients|depositors|account holders|owners|members) (?:of|at) (?:the )?"
        u"[\\w.'&-]+(?: [\\w.'&-]+){0,3}? (?:have |had )?(?:lost|lose)"_s +
        little());
    static const HintedPattern forging(
        u"\\b(?:forg(?:es?|ed|ing)|spoof(?:s|ed|ing)?|impersonat\\w+|hijack\\w*|phish\\w*|trick(?:s|"
        u"ed|ing)?|stolen (?:keys?|"
        u"passwords?|credentials?))\\b[^.;]{0,80}?\\b(?:withdr[ae]ws?|withdrew|withdrawn|transfer(?:"
        u"s|red)|removes?|removed|"
        u"takes?|took|extracts?|extracted|sends?|sent|moves?|moved)"_s +
        little());
    const bool onDay =
        std::any_of(context.page->dates.cbegin(), context.page->dates.cend(), [&](const ScannedDate &date) {
            return context.sentence.contains(date.span) && date.date.precision == FuzzyDate::Precision::Day;
        });
    const bool passedOn = behind.startsWith(u" through ") || behind.startsWith(u" via ");
    return (onDay && (losing.in(before) || holders.in(before))) || (!passedOn && forging.in(before));
}

/// "Americans lost $10 billion to scams", "rug pulls cost investors $58 million": what swindlers of the many
/// take is none of the hacks that a text counts, unless a robbed firm or hackers stand beside it.
bool isLostToScams(const ClaimContext &context)
{
    static const HintedPattern scams(u"\\b(?:rug[ -]?pulls?|ponzi|pyramid (?:schemes?|games?)|pig[- "
                                     u"]butchering|(?:romance|dating|investment|"
                                     u"lottery|advance-fee|tech-support|job|employment) "
                                     u"(?:scams?|frauds?|swindles)|(?:online|internet|phone|"
                                     u"crypto|cryptocurrency|digital)? ?scams|exit scams?|swindles)\\b"_s);
    static const AnyOf hackers{u"hack",      u"heist",   u"north korea", u"dprk",
                               u"pyongyang", u"lazarus", u"breach"};
    const QStringView words = context.words(context.sentence);
    return context.language == Language::English && scams.in(words) && !hackers.in(words) &&
           !namesVictim(context);
}

/// "Has hired two law firms, which have billed it $1.1 million so far".
bool isBilledByAdvisers(const QString &before)
{
    static const HintedPattern words(
        u"\\b(?:law "
        u"firms?|lawyers?|attorneys|counsel|advis[eo]rs?|consultants?|auditors?|accountants?|investigators?|"
        u"experts?|administrators?|liquidators?)\\b[^.;]{0,60}?\\b(?:billed|charged|invoiced|cost|costs|"
        u"costing)(?: (?:it|them|us|"
        u"the [a-z]+))?"_s +
        little());
    return words.match(before).hasMatch();
}

/// "Made a loss of $2 million last year", "a net loss of": of its business.
bool isBusinessLoss(const QString &before)
{
    static const HintedPattern words(u"\\b(?:(?:made|ran(?: up)?) an? (?:[a-z-]+ "
                                     u")?loss(?:es)?|(?:net|pre-tax|operating|annual|trading) loss(?:es)?) "
                                     u"of"_s +
                                     little());
    return words.match(before).hasMatch();
}

/// "214 incidents, costing their victims $2.2 billion": what thefts cost whom they befell is what was taken.
bool isCostOfTheft(const ClaimContext &context, const QString &before)
{
    static const HintedPattern words(u"\\bcost(?:ing|s)? (?:(?:its|their|his|the|all) "
                                     u")?(?:victims?|users|customers|clients|owners|depositors|members|"
                                     u"investors|exchanges|platforms|companies|firms)"_s +
                                     little());
    return context.aboutTheft && words.match(before).hasMatch();
}

/// "Cleaned $71 million through casinos", "$71 million ended up at a broker in Macau".
bool isWashed(const QString &before, const QString &behind)
{
    static const QRegularExpression cleaning =
        pattern(u"\\b(?:cleaned|cleaning|cleans|washed|washing|rinsed)(?! out)"_s + little());
    static const QRegularExpression through =
        pattern(u"^ (?:worth )?[^.;]{0,30}?\\b(?:through|via|in|of|by way of|with the help)\\b"_s);
    static const HintedPattern ending(
        u"^ (?:has |have |had |of (?:it|this|that) )?(?:ended up|wound up|landed|surfaced|arrived) "
        u"(?:at|in|with|on|among) "
        u"[^.;,]{0,40}?\\b(?:brokers?|accounts?|casinos?|desks?|traders?|dealers?|exchangers?|money changers?|launderers?)\\b"_s);
    // "Laundered $2.8 million stolen from X": the verb, not where the money came from.
    static const HintedPattern laundering(u"\\blaunder(?:ed|ing|s)?"_s + little());
    if (laundering.match(before).hasMatch())
        return true;
    return (cleaning.match(before).hasMatch() && through.match(behind).hasMatch()) ||
           ending.match(behind).hasMatch();
}

/// "The raid on X was not the group's first. It yielded $29 million."
bool isYieldOfTheft(const ClaimContext &context, const QString &before)
{
    static const HintedPattern yielding(
        u"^(?:it|that|this|the "
        u"(?:raid|theft|attack|heist|hack|breach|robbery|exploit|break-in|operation))(?: alone)? "
        u"(?:had |has )?"
        u"(?:yielded|brought (?:in|them)|netted|fetched|earned(?: them)?|rapporta|a rapporté)"_s +
        little());
    static const AnyOf deeds{u"raid",    u"theft",   u"attack",   u"heist",  u"hack", u"breach",
                             u"robbery", u"exploit", u"break-in", u"robbed", u"stole"};
    return !context.before.isEmpty() && deeds.in(context.words(context.before)) &&
           yielding.match(before).hasMatch();
}

/// "Members were to hold no more than $20 million", "should be able to send out no more than $10,000".
bool isLaidDown(const QString &before)
{
    static const HintedPattern rule(
        u"\\b(?:(?:is|are|was|were) (?:only )?to|must|shall|should|ought to|may only|can "
        u"only|doit|doivent|devait|devaient|"
        u"devra|devront|peut|peuvent) (?:ne |not |be able to |only |pouvoir )?(?:hold|keep|send(?: "
        u"out)?|move|transfer|"
        u"withdraw|spend|pay(?: "
        u"out)?|store|exceed|détenir|conserver|envoyer|transférer|retirer|dépenser|verser|garder)"
        u"(?: (?:out|plus))?"_s +
        little());
    return rule.match(before).hasMatch();
}

} // namespace

std::optional<ClaimKind> kindByFrame(const ClaimContext &context, qsizetype i,
                                     const std::optional<ClaimKind> &told)
{
    if (isEastAsian(context.language) || context.words(context.sentence).contains(u'\t'))
        return std::nullopt;
    const Span amount = withConversions(context, i);
    const auto [before, behind] = gapsAround(context, amount);
    constexpr qsizetype reach = 100, near = 70;
    const QStringView lead = context.words(before).right(reach), next = context.words(behind).left(near);
    quint16 frames = 0;
    const auto note = [&](QStringView words, const CueIndex &hints, const auto &table) {
        hints.each(words, {0, words.size()}, [&](int hint, Span) {
            frames |= table[hint].frames;
            return false;
        });
    };
    note(lead, indexOf<hintsBefore>(), hintsBefore);
    note(next, indexOf<hintsBehind>(), hintsBehind);
    const auto may = [&](Frame frame) { return (frames & frame) != 0; };
    const bool ofLoot = told == ClaimKind::Theft || told == ClaimKind::Laundering;
    const bool limits = may(Rules) && context.amount(i).amount.bound == Bound::AtMost;
    if ((frames & ~Rules) == 0 && !limits)
        return std::nullopt;
    const QString head = lead.toString(), tail = next.toString();
    if ((may(Robs) || may(Bills)) && isLostToScams(context))
        return ClaimKind::Other;
    if (may(Robs) && isRobbery(context, head, tail))
        return ClaimKind::Theft;
    if (may(Bills) && (isBilledByAdvisers(head) || isBusinessLoss(head)))
        return ClaimKind::Cost;
    if (may(Bills) && isMishap(context, lead))
        return ClaimKind::Cost;
    if (may(Bills) && isCostOfTheft(context, head))
        return ClaimKind::Theft;
    if (may(Washes) && isWashed(head, tail))
        return ClaimKind::Laundering;
    if (i == 0 && may(Yields) && isYieldOfTheft(context, head))
        return ClaimKind::Theft;
    if (limits && isLaidDown(head))
        return ClaimKind::Cap;
    if (may(Earns) && isEarned(head, tail))
        return ClaimKind::Revenue;
    if ((may(Insures) && isInsured(head, tail)) || (may(Gives) && isGiven(head, tail)))
        return ClaimKind::Other;
    if (may(Defrauds) && isTakenUnlawfully(head, tail))
        return ClaimKind::Theft;
    if ((may(Mixes) || (ofLoot && may(OfLoot))) && goesThroughMixer(head, tail, ofLoot))
        return ClaimKind::Laundering;
    return std::nullopt;
}

} // namespace vigie::kindreading
