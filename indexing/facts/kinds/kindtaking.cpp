// SPDX-License-Identifier: GPL-3.0-or-later
// Verbs of taking, in English and French: with a sum as their object, and a thief who does it or an owner
// whom it is taken from, they tell of a theft, whatever else they mean ("lifted sanctions", « a levé des
// fonds »).
#include "indexing/facts/coordination.h"
#include "indexing/facts/kinds/claimwords.h"
#include "indexing/facts/kinds/kindpayments.h"
#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/cueindex.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::kindreading {

namespace {

/// How an English verb that takes may stand before its object: all its forms, with its particle.
const QString &takingEnglish()
{
    static const QString verbs =
        u"(?:lift(?:s|ed|ing)?|nett?(?:s|ed|ing)?|snatch(?:es|ed|ing)?|grab(?:s|bed|bing)?|nab(?:s|bed|bing)?"
        u"|"
        u"bag(?:s|ged|ging)?|pocket(?:s|ed|ing)?|scoop(?:s|ed|ing)?(?: up)?|extract(?:s|ed|ing)?|"
        u"t(?:ake|akes|aking|aken)|took|withdr(?:aw|aws|ew|awn|awing)|remov(?:e|es|ed|ing)|divert(?:s|ed|ing)"
        u"?|"
        u"pinch(?:es|ed|ing)?|filch(?:es|ed|ing)?|swip(?:e|es|ed|ing)|pilfer(?:s|ed|ing)?|purloin(?:s|ed|ing)"
        u"?|"
        u"skim(?:s|med|ming)?(?: off)?|cream(?:s|ed|ing)? off|milk(?:s|ed|ing)?|bl(?:eed|eeds|ed|eeding)|"
        u"dr(?:aw|aws|ew|awn|awing) off|clear(?:s|ed|ing)?|empt(?:y|ies|ied|ying)(?: "
        u"out)?|clear(?:s|ed|ing)? "
        u"out|clean(?:s|ed|ing)? out|"
        u"drain(?:s|ed|ing)?(?: away| off| out)?|s[iy]phon(?:s|ed|ing)?(?: away| off| out)?|"
        u"help(?:s|ed|ing)? (?:themselves|itself|himself|herself) to|"
        u"(?:walk(?:s|ed|ing)?|r[au]ns?|running|ma(?:ke|kes|de|king)|sneak(?:s|ed|ing)?) (?:off|away|out) "
        u"with|"
        u"g(?:et|ets|ot|otten|etting) away with|(?:escap|abscond|disappear|vanish|decamp)(?:e|es|s|ed|ing)? "
        u"with|"
        u"fl(?:ee|ees|ed|eeing) with|(?:spirit|whisk|cart|siphon)(?:s|ed|ing)? (?:away|off|out)|"
        u"carr(?:y|ies|ied|ying) off|embezzl(?:e|es|ed|ing)|misappropriat(?:e|es|ed|ing)|loot(?:s|ed|ing)?|"
        u"plunder(?:s|ed|ing)?)"_s;
    return verbs;
}

/// Those that take from an owner without a thief being named: nobody lifts or spirits away what is his.
const QString &leavingEnglish()
{
    static const QString verbs =
        u"(?:lifted|snatched|grabbed|nabbed|swiped|pinched|filched|pilfered|purloined|extracted|drawn "
        u"off|creamed off|"
        u"skimmed(?: off)?|netted|taken|diverted|cleaned out|cleared out|drained(?: away| off| out)?|"
        u"s[iy]phoned(?: away| off| out)?|(?:spirited|whisked|carted|carried) (?:away|off|out)|bled|"
        u"embezzled|misappropriated|looted|plundered|made off with)"_s;
    return verbs;
}

/// How French verbs that take stand behind "ont", "pour", "en" and so on.
const QString &takingFrench()
{
    static const QString verbs =
        u"(?:(?:pris|prendre|prenant|emport|puis|ponctionn|arrach|pomp|aspir|enlev|empoch|rafl|soustra|"
        u"soutir|extra|"
        u"retir|chip|piqu|barbot|fauch|chapard|escamot|ramass|siphonn|pill|détourn|subtilis|dérob|vol|"
        u"escroqu|extorqu)"
        u"(?:é|i|t|it|re|er|ire|ant|ayant|yant|ent|èrent|irent)?e?s?(?: frauduleusement| illégalement| "
        u"indûment)?|"
        u"(?:partis?|repartis?|parti|filé|enfuis?|disparu|décampé|fuite|file|filer|partir|repartir|"
        u"disparaître|s'enfuir)"
        u" avec|(?:fait|faire|faisant) (?:main basse sur|disparaître|sortir)|(?:mis|mettre|mettant) la main "
        u"sur|"
        u"(?:empar(?:és?|er)|emparant) d(?:e|')|(?:appropri|octroy|adjug)(?:é|ée|és|er))"_s;
    return verbs;
}

/// Little words between a French verb and its sum, « d'au moins », « l'équivalent d'environ », as the end of
/// a pattern.
const QString &littleFrench()
{
    static const QString words =
        u"(?: ?(?:environ|près|de|d'|plus|au|moins|quelque|encore|jusqu'à|ainsi|une somme|la somme|un "
        u"montant|un total|l'équivalent|presque|à peine))*[ ']?$"_s;
    return words;
}

/// "From the exchange", "out of its wallets": an owner, no day from which something holds and no other sum.
const QString &fromOwner()
{
    static const QString words =
        u"^[^.;:]{0,70}?\\b(?:from|out of) "
        u"(?!(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|"
        u"may|june|july|august|september|october|november|december|next|last|this|now|today|tomorrow|about|"
        u"some|us\\$|"
        u"[$€£¥\\d]|the "
        u"(?:sale|deal|settlement|merger|auction|contract|divorce|lawsuit|court|competition|prize|bet)|"
        u"(?:[\\w'-]+ ){0,3}?(?:investors?|shareholders?|donors?|lenders?|backers?|sponsors?)\\b)"_s;
    return words;
}

/// "Hackers lifted $4 million", "walked away with €3m of its reserves", « ont raflé 4 millions ».
bool isTakenBefore(const ClaimContext &context, Span amount, QStringView before, QStringView behind)
{
    static const HintedPattern english(
        u"\\b"_s + takingEnglish() +
        u"(?: (?:cryptocurrency|crypto|tokens?|coins?|ether|bitcoin|assets?|funds|money|cash|"
        u"cryptoassets|stablecoins)(?: and [a-z]+)? (?:worth|valued at|totall?ing))?"_s +
        little());
    static const HintedPattern french(
        u"\\b"_s + takingFrench() +
        u"(?:,? (?:à|au|aux|chez) [^.;]{2,60}?|,? (?:en|le|au|dans|il y "
        u"a|hier|l'|ce|cette|entre|lundi|mardi|mercredi|jeudi|"
        u"vendredi|samedi|dimanche|depuis|durant|pendant|avant-hier) ?[^.;]{0,40}?)?"
        u"(?: (?:des |d')?(?:cryptomonnaies|cryptoactifs|jetons|bitcoins?|ethers?|actifs|fonds)"
        u"(?: (?:numériques|virtuels))? d'une valeur(?: estimée| totale)?)?"_s +
        littleFrench());
    const bool verb = context.language == Language::French ? french.in(before) : english.in(before);
    if (!verb)
        return false;
    if (namesTaker(context, {context.sentence.start, amount.start}))
        return true;
    // "North Korea took $1.2 billion from crypto firms": a state takes in other ways too.
    static const HintedPattern state(u"\\b(?:north korea|the north|dprk|pyongyang|the (?:kim "
                                     u")?regime)\\b[^.;$€£]{0,30}?\\b(?:took|takes|taken|taking|"
                                     u"grabbed|lifted|extracted|netted|drew off)"_s +
                                     little());
    static const HintedPattern fromKeepers(
        u"^ (?:(?:in|of|worth of) [a-z ]{2,30} )?(?:from|out of) "
        u"[^.;,]{0,40}?\\b(?:crypto[a-z-]*|exchanges?|wallets?|"
        u"banks?|platforms?|bridges?|protocols?|users|casinos?|custodians?|brokers?|blockchain|defi|victims)\\b"_s);
    if (context.language == Language::English && state.in(before) && fromKeepers.in(behind))
        return true;
    static const AnyOf pronouns{u"they ", u"who ", u" qui ", u"ils "};
    if (pronouns.in(before) && namesTaker(context, context.before))
        return true;
    // "Lifted $4 million from Bybit": no thief is needed where the verb itself is a thief's.
    static const HintedPattern leaving(
        u"\\b(?:lifted|snatched|swiped|pinched|filched|pilfered|purloined|embezzled|"
        u"misappropriated|looted|plundered|(?:spirited|whisked|carted|siphoned|syphoned|"
        u"drained) (?:away|off|out)|(?:walked|ran|made|got) (?:away|off|out) with|"
        u"absconded with|escaped with|helped (?:themselves|itself|himself|herself) to)"_s +
        little());
    // "Lifted €14 million from the reserve fund to pay for schools"
    static const HintedPattern purpose(
        u"^[^.;:]{0,90}? to (?:pay|fund|compensate|cover|finance|support|help|meet|"
        u"repay|build|reimburse|balance)\\b"_s);
    // « S'est approprié 300 000 euros », « a puisé 2 millions dans la caisse »
    static const HintedPattern own(u"\\b(?:s'est|s'était|se sont|s'étaient|se serait) appropriée?s?"_s +
                                   littleFrench());
    static const AnyOf purses{u" dans la caisse", u" dans les caisses", u" dans le coffre",
                              u" dans les coffres"};
    if (context.language == Language::French && (own.in(before) || purses.opens(behind)))
        return true;
    if (purpose.in(behind))
        return false;
    static const HintedPattern owner(fromOwner());
    return context.language == Language::English && leaving.in(before) && owner.in(behind);
}

/// "$4 million was drawn off from X", "was illegally withdrawn", « ont été aspirés chez X par des pirates ».
bool isTakenBehind(const ClaimContext &context, QStringView before, QStringView behind)
{
    // "Of the assets taken from X" are those that the sum is a part of, and something else became of it.
    static const QString goods = u"^(?: (?:in|of|worth of|en|de) (?!the |its |their |that |those |these "
                                 u"|this |what |la |les |ces |ce )"
                                 u"(?:[\\w'-]+ ?){1,3}?)?,?"_s;
    static const QString helpers =
        u"(?: "
        u"(?:was|were|is|are|be|been|being|has|have|had|having|may|might|could|would|got|to|also|then|later|"
        u"since|"
        u"already|thought|believed|said|feared|reported|alleged|understood|known|suspected|all|again|[a-z]+ly))*"_s;
    static const HintedPattern english(goods + helpers + u" "_s + leavingEnglish() + u"\\b"_s);
    static const HintedPattern unlawful(goods + helpers +
                                        u" (?:withdrawn|transferred|moved|removed|diverted|extracted|"
                                        u"sent|drawn|debited|wired|paid out|shifted|taken|"
                                        u"siphoned|routed)\\b"_s);
    static const AnyOf limits{u"limit of ", u"limits of ", u"cap of ", u"ceiling of ", u"threshold of ",
                              u"limit on ", u"fine of ",   u"ban on ", u"cap on "};
    if (limits.in(before.right(40)))
        return false;
    static const AnyOf adverbs{u"illegally",       u"unlawfully", u"illicitly", u"fraudulently",
                               u"surreptitiously", u"covertly",   u"secretly",  u"wrongfully"};
    if (adverbs.in(behind.left(70)) && unlawful.in(behind))
        return true;
    if (context.language == Language::English) {
        static const HintedPattern owner(fromOwner());
        static const HintedPattern doer(u"^[^.;]{0,70}?\\bby (?:[a-z'-]+ ){0,3}?[\\w-]+"_s);
        return english.in(behind) &&
               (owner.in(behind) || context.aboutTheft || namesTaker(context, context.sentence) ||
                tellsOfAttack(context.words(context.sentence)) ||
                holds<claimwords::intrusions>(context.text, context.sentence));
    }
    static const HintedPattern french(
        u"^(?: (?:en|de) (?:[\\w'-]+ ?){1,3}?)?,?(?: "
        u"(?:ont|a|avaient|avait|auraient|aurait|ayant|été|sont|étaient|"
        u"seraient|aussi|ainsi|alors|ensuite|déjà|également))* "
        u"(?:pris|emporté|puisé|ponctionné|arraché|pompé|aspiré|enlevé|"
        u"empoché|raflé|soustrait|soutiré|extrait|retiré|chipé|piqué|fauché|ramassé|escamoté|(?:transféré|"
        u"viré|prélevé|"
        u"retiré|débité)e?s? (?:frauduleusement|illégalement|illicitement|indûment))e?s?\\b"_s);
    // Nobody loses to another word than theft what is « aspiré chez X », « chipé à X ».
    static const QString plain = u"^(?: (?:en|de) (?:[\\w'-]+ ?){1,3}?)?,?(?: "
                                 u"(?:ont|a|avaient|avait|auraient|aurait|ayant|été|sont|étaient|seraient|"
                                 u"aussi|ainsi|alors|ensuite|déjà|également))* "
                                 u"(?:aspiré|chipé|piqué|fauché|barboté|escroqué|extorqué|pillé|arraché|"
                                 u"escamoté|raflé|siphonné|subtilisé|dérobé|volé|détourné|soutiré)e?s?"_s;
    static const HintedPattern outright(plain + u"(?:,? [^.;,]{0,50}?)? (?:à|au|aux|chez|lors) "_s);
    // « 4 millions : c'est ce que des pirates ont pris à X »
    static const HintedPattern cleft(u"^ ?[:,–-] ?(?:c'est|voilà) [^.;]{0,30}?\\bqu(?:e |')[^.;]{3,70}?"
                                     u"\\b(?:ont|a|avaient|auraient) "_s +
                                     takingFrench());
    if (outright.in(behind) || (cleft.in(behind) && namesTaker(context, context.sentence)))
        return true;
    static const AnyOf owners{u" à ",   u" au ",   u" aux ",   u" chez ",
                              u" par ", u" dans ", u" de la ", u" des "};
    return french.in(behind) &&
           (namesTaker(context, context.sentence) || context.aboutTheft ||
            holds<claimwords::intrusions>(context.text, context.sentence)) &&
           owners.in(behind);
}

/// "Was bilked of", "conned out of", "hit for", "drained of", « a été amputée de », « s'est fait faucher ».
bool isRobbedOf(const ClaimContext &context, QStringView before, QStringView behind)
{
    // "Was hit for $14 million by the tax authority"
    static const AnyOf offices{u"by the tax",        u"by the court",    u"by a court",
                               u"by the regulator",  u"by regulators",   u"by the author",
                               u"by the government", u"by the treasury", u"by the commission"};
    if (offices.in(behind))
        return false;
    static const HintedPattern english(
        u"\\b(?:(?:robb|reliev|stripp|defraud|fleec|drain|bilk|despoil|depriv|dispossess|shorn|loot|plunder|"
        u"empti|clean|"
        u"milk|cheat|swindl|rook)(?:ed|ing|s)?(?: out)?(?! of (?:his|her|its|their|the) )(?: "
        u"(?!from\\b)[\\w&.'-]+){0,5}? of|"
        u"(?:bilk|conn?|scamm?|trick|swindl|cheat|defraud|dup|fool|talk|rook|hoax|d(?:o|one))(?:ed|ing|s)?"
        u"(?: (?!from\\b)[\\w&.'-]+){0,5}? out of|"
        u"(?:was|were|been|being|got|is|are|gets?) (?:[a-z]+ "
        u")?(?:hit|hacked|exploited|breached|robbed|drained|taken|raided|"
        u"attacked|scammed|stung) for)"_s +
        little());
    static const HintedPattern french(
        u"\\b(?:(?:s'est|s'était|se sont|s'étaient|se serait|se seraient|se|s'être) (?:ainsi |aussi |déjà "
        u")?(?:fait|vue?s?)|"
        u"se (?:fait|faire|font|voit|voir|voient)) "
        u"(?:voler|dérober|subtiliser|soustraire|siphonner|soutirer|extorquer|escroquer|détourner|rafler|"
        u"piquer|faucher|"
        u"prendre|arracher|pomper|ponctionner|aspirer|chiper|délester de|dépouiller de|pirater|barboter|enlever)"_s +
        littleFrench());
    // « a été amputée de », « ont spolié X de »
    static const HintedPattern relieved(
        u"\\b(?:(?:délest|dépouill|soulag|spoli|dépossed|déposséd|amput|allég|vid|priv)(?:ée?s?|er|ant|ait)) "
        u"(?:(?:la |le |l')?(?:[\\w&.'-]+ ){1,7}?)?(?:de|d'|du)"_s +
        littleFrench());
    if (context.language == Language::French)
        return french.in(before) || (relieved.in(before) && namesTaker(context, context.sentence));
    return english.in(before);
}

/// "The attack on X netted the gang $4 million", « le braquage de X a rapporté 4 millions aux voleurs ».
bool isYield(const ClaimContext &context, Span amount, QStringView before, QStringView behind)
{
    static const HintedPattern yielding(
        u"\\b(?:netted|yielded|earned|brought(?: in)?|fetched|(?:a|ont|avait|avaient|aurait|auraient) "
        u"(?:rapporté|procuré))"
        u"(?: (?!from\\b)[\\w'-]+){0,5}?"_s +
        little());
    // "Made $14 million from the raid on X"
    static const HintedPattern making(u"\\b(?:made|earned|gained|reaped|netted)"_s + little());
    static const HintedPattern raid(
        u"^ (?:from|in|with|out of) (?:the|an?|its|their|this|that) (?:[a-z]+ )?(?:raid|attack|hack|"
        u"heist|theft|breach|exploit|robbery)\\b"_s);
    if (making.in(before) && raid.in(behind))
        return true;
    // « Déplore la disparition de 4 millions »
    static const HintedPattern missing(u"\\bdisparition (?:de|d')"_s + littleFrench());
    static const AnyOf complaints{u"déplor",           u"enquêt",
                                  u"plainte",          u"constat",
                                  u"signal",           u"découv",
                                  u"suspend",          u"après la dispar",
                                  u"depuis la dispar", u"suite à la dispar",
                                  u"annonc",           u"reconn",
                                  u"confirm",          u"avou",
                                  u"retrait",          u"fermé",
                                  u"portefeuille"};
    if (missing.in(before) && complaints.in(context.words(context.sentence)))
        return true;
    return yielding.in(before) &&
           (tellsOfAttack(before) ||
            holds<claimwords::intrusions>(context.text, {context.sentence.start, amount.start})) &&
           (namesTaker(context, context.sentence) || behind.startsWith(u" aux voleurs"));
}

} // namespace

bool namesTaker(const ClaimContext &context, Span range)
{
    static const AnyOf others{u"nord-coréen", u"north korean", u" gang",       u" bande ",   u"operatives",
                              u"burglar",     u"robber",       u"cambrioleur", u"fraudster", u"scammer",
                              u"crook",       u"swindler",     u"raider",      u"criminal",  u"escroc",
                              u"braqueur",    u"criminel",     u"truand",      u"bandit",    u"impostor",
                              u"imposteur",   u"assailant",    u"inconnus",    u"malfrat",   u"aigrefin",
                              u"insider",     u"extortionist", u"unknown per", u"intrus",    u"knows who",
                              u"unclear who", u"ignore qui",   u"sait qui"};
    return !range.isEmpty() &&
           (holds<claimwords::thieves>(context.text, range) || others.in(context.words(range)) ||
            std::any_of(context.page->entities.cbegin(), context.page->entities.cend(),
                        [&](const EntityMatch &match) {
                            return range.contains(match.span) && context.patrons &&
                                   context.patrons->contains(match.entity);
                        }));
}

bool isTaken(const ClaimContext &context, qsizetype i)
{
    if (isEastAsian(context.language) || context.words(context.sentence).contains(u'\t'))
        return false;
    const Span amount = withConversions(context, i);
    const auto [lead, tail] = gapsAround(context, amount);
    constexpr qsizetype reach = 110;
    const QStringView before = context.words(lead).right(reach), behind = context.words(tail).left(reach);
    // "Took $4 million from X and $2 million from Y"
    return isTakenBefore(context, amount, before, behind) || isTakenBehind(context, before, behind) ||
           isRobbedOf(context, before, behind) || isYield(context, amount, before, behind) ||
           (i > 0 && i <= context.joints.size() && context.joints.at(i - 1) != coordination::Joint::None &&
            isTaken(context, i - 1));
}

} // namespace vigie::kindreading
