// SPDX-License-Identifier: GPL-3.0-or-later
// What sums are by which a theft is valued, in English and French: the pronoun, the noun or the rival figure
// tells what is valued.
#include "indexing/facts/claimcontext.h"
#include "indexing/facts/kinds/kindordinary.h"
#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/kinds/thieves.h"
#include "indexing/facts/words/frenchthefts.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::kindreading {

bool namesThieves(QStringView words)
{
    static const AnyOf thieves{u"pirate",  u"voleur",    u"cambrioleur", u"malfaiteur", u"assaillant",
                               u"intrus",  u"attaquant", u"escroc",      u"cybercrim",  u"hacker",
                               u"thief",   u"thieves",   u"intruder",    u"robber",     u"attacker",
                               u"burglar", u"braqueur",  u"lazarus"};
    return thieves.in(words);
}

namespace {

/// « L'a évalué à », "puts it at", where the sentence before tells of a theft.
bool valuesIt(QStringView before)
{
    static const HintedPattern words(
        u"\\b(?:l'|les )(?:a|ont|avait|avaient) (?:évalu|chiffr|estim)ée?s? à (?:quelque |environ |près de "
        u"|plus de )?$|"
        u"\\b(?:la|le|les|l')(?: |(?<='))(?:chiffr|évalu|estim)(?:e|ent|ait|aient) à (?:quelque |environ )?$|"
        u"\\b(?:puts?|valued|values|estimates?|estimated|reckons|reckoned) it at (?:some |about |around |nearly )?$"_s);
    return words.in(before);
}

/// « Le piratage de X a été chiffré à », "the raid on X is put at".
bool isValuedTheft(QStringView before)
{
    static const HintedPattern words(
        u"\\b(?:vol|vols|piratage|piratages|casse|braquage|cyberattaque|butin|theft|thefts|hack|heist|raid|"
        u"haul|"
        u"loot)\\b[^,;.]{0,80}?\\b(?:est|sont|était|a été|ont été|avait été|is|are|was|were|has been|have "
        u"been) "
        u"(?:désormais |aujourd'hui |now )?(?:(?:chiffr|évalu|estim)ée?s? à|put at|valued at|estimated at) "
        u"(?:quelque |environ |près de |plus de |some |about |around |nearly )?$"_s);
    // "17 heists in 2023, valued at more than $750 million"
    static const HintedPattern apposed(
        u"\\b(?:heists?|thefts?|hacks?|attacks?|cyberattacks?|raids?|robber(?:y|ies)|breaches|vols?|"
        u"piratages?|"
        u"attaques?|cyberattaques?|braquages?)\\b[^.;$€£]{0,120}?, (?:valued at|worth|totall?ing|amounting "
        u"to|"
        u"d'une valeur (?:totale )?de|pour)"
        u"(?: (?:a total of|some|about|around|nearly|approximately|over|more|than|at|least|environ|quelque|plus|de|près))* ?$"_s);
    return words.in(before) || apposed.in(before);
}

/// « A chiffré à 3 milliards le produit des 58 attaques », "put at $3 billion the proceeds of 58 attacks",
/// either way round: what the attacks brought, valued.
bool isValuedYield(QStringView before, QStringView behind)
{
    static const HintedPattern valued(
        u"\\b(?:chiffr|évalu|estim)(?:é|e|ent|ait|aient|er|ant) à (?:quelque |environ |près de |plus de )?$|"
        u"\\b(?:puts?|valued?s?) (?:[^.;$€£]{0,90}? )?at (?:some |about |around |nearly )?$"_s);
    static const HintedPattern yield(
        u"\\b(?:produit|rendement|proceeds|yield|value) (?:des|de|of)(?: (?:the|its|their|ces|ses|leurs))?"
        u"(?: [\\w-]+){0,3}? "
        u"(?:attaques|cyberattaques|piratages|intrusions|casses|braquages|vols|attacks|hacks|"
        u"heists|raids|thefts|robberies|intrusions)\\b"_s);
    constexpr qsizetype reach = 90;
    return valued.in(before) && (yield.in(behind.left(reach)) || yield.in(before));
}

/// « Il en évaluait le produit à 3 milliards », « le produit en est estimé à »: of attacks told just before.
bool isYieldOfTold(const ClaimContext &context, QStringView before)
{
    static const HintedPattern words(
        u"\\b(?:en |y )?(?:évalu|estim|chiffr)(?:é|e|ent|ait|aient|er|ant) (?:le|leur) "
        u"(?:produit|rendement|gain|butin|rapport)(?: total| global)? (?:total )?à (?:quelque |environ |près "
        u"de |plus de )?$|"
        u"\\b(?:le|leur) (?:produit|rendement|gain|butin|rapport)(?: total| global)? (?:en )?"
        u"(?:est|était|serait|a été|avait été) (?:évalué|estimé|chiffré) à (?:quelque |environ |près de |plus de )?$"_s);
    return context.language == Language::French && words.in(before) &&
           (frenchthefts::tell(context.words(context.sentence)) ||
            frenchthefts::tell(context.words(context.before)));
}

/// « Les jetons emportés chez X valaient 14 millions », « la valeur des jetons détournés est estimée à ».
bool isWorthOfLoot(QStringView before)
{
    static const HintedPattern words(
        u"\\b(?:volé|dérobé|emporté|soustrait|détourné|subtilisé|siphonné|pris|stolen|taken)(?:e?s)? "
        u"[^,;.]{0,60}?"
        u"\\b(?:valaient|valait|valent|valant|représentaient|représentait|were worth|was worth) "
        u"(?:alors |à l'époque |then |at the time )?(?:quelque |environ |près de |plus de |some |about |nearly )?$"_s);
    // "The theft from X in February, the value of which is put at $1.5 billion"
    static const HintedPattern ofTheft(
        u"\\b(?:theft|hack|heist|robbery|raid|breach|haul|vol|piratage|casse|braquage|butin)\\b[^.;$€£]{0,90}"
        u"(?:,| and| et) "
        u"(?:the value of which|whose "
        u"(?:value|size|worth)|dont (?:la valeur|le montant|le produit)) (?:is|was|has been|had "
        u"been|est|était|a été) (?:put|estimated|"
        u"given|valued|reckoned|assessed|estimée?|évaluée?|chiffrée?)(?: at| to be| à)? ?(?:some |about |around |nearly |quelque |environ |près de |plus de )?$"_s);
    return words.in(before) || ofTheft.in(before);
}

/// « X a vu s'envoler 2 millions », « ont mis la main sur 14 millions », « ont fait main basse sur ».
bool isSeized(const ClaimContext &context, QStringView before)
{
    static const HintedPattern going(
        u"\\b(?:vue?s?|voit|voient|voyait|voyaient|voir) (?:ainsi |encore "
        u")?(?:s'envoler|disparaître|partir|filer|"
        u"s'évaporer|se volatiliser|s'évanouir) (?:quelque |environ |près de |plus de |d')?$"_s);
    static const HintedPattern hands(u"\\b(?:fait|faisant|faire|font|fit|firent) main basse sur "
                                     u"|\\b(?:mis|mettre|mettent|met) la main sur |"
                                     u"\\b(?:got|laid|lay|get|getting) (?:its|their|his|her) hands on "_s);
    if (going.in(before))
        return true;
    return hands.in(before) &&
           (before.contains(u"main basse") || namesThieves(context.words(context.sentence)));
}

/// « prélevait 3 % au passage, soit 90 000 euros », « recevait 6 000 euros par mois ».
bool isDrawn(QStringView before, QStringView behind)
{
    static const HintedPattern share(
        u"\\b(?:prél[eè]v|reten|touch|percev|perçoi|perçu|empoch|gard|recev|reçoi|reçu|kept|took|pocketed)"
        u"[a-zéè]*\\b[^.;]{0,30}?(?:%|pour cent|per cent|percent)[^.;]{0,40}?,? (?:soit|or|around) "
        u"(?:environ |quelque |près de |about |some )?$"_s);
    static const HintedPattern drawing(
        u"\\b(?:reçoi(?:t|vent)|recev(?:ait|aient)|touch(?:e|ent|ait|aient)) "
        u"(?:chacun |chacune |environ |quelque |près de |plus de |jusqu'à )?$"_s);
    static const HintedPattern monthly(u"^ (?:nets? |bruts? )?(?:par|chaque) (?:mois|semaine|jour)\\b"_s);
    return share.in(before) || (drawing.in(before) && monthly.in(behind.left(24)));
}

/// « changer 13 millions de francs de jetons volés », « changed $2 million of stolen coins ».
bool isLootChanged(QStringView before, QStringView behind)
{
    static const HintedPattern changing(
        u"\\b(?:chang(?:er|é|eait|e|eant)|écoul(?:er|é|ait)|conver(?:tir|ti|tissait|ted|ting)|échang(?:er|é|"
        u"eait)|"
        u"négoci(?:er|é|ait)|revend(?:re|u|ait)|encaiss(?:er|é|ait)|changed|swapped|exchanged) "
        u"(?:pour |quelque |environ |près de |plus de |some |about )?$"_s);
    static const HintedPattern loot(
        u"^ (?:de |d'|en |of |worth of )?(?:[a-zéè]+ ){0,3}(?:volée?s?|dérobée?s?|détournée?s?|sales?(?! (?:of|in|to)\\b)|stolen|dirty)\\b"_s);
    return changing.in(before) && loot.in(behind.left(60));
}

/// « A par ailleurs fait bloquer vendredi 9 millions », « OKX a gelé mardi 2 millions ».
bool isHeldBack(QStringView before)
{
    static const HintedPattern words(
        u"\\b(?:bloqu(?:er|é|ait|e|ent)|gel(?:er|é|ait|e|ent)|immobilis(?:er|é|ait|e|ent)|saisi(?:r|t|ssait|"
        u"ssent)?|"
        u"confisqu(?:er|é|ait|e)|séquestr(?:er|é)|intercept(?:er|é)|froze|frozen|seized|blocked)"
        u"(?: "
        u"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aussitôt|ainsi|aussi|encore|également|"
        u"déjà|"
        u"ensuite|dès [a-zé]+|le lendemain|par ailleurs|en outre|on [a-z]+|another|a further)){1,3} "
        u"(?:quelque |environ |près de |plus de |pour |some |about |nearly )?$"_s);
    return words.in(before);
}

/// « Pris à X », « arrachés à la banque X »: right behind the amount; « pris à crédit » is not.
bool isTakenFrom(QStringView behind, QStringView cased)
{
    static const HintedPattern words(
        u"^(?: (?:ont|avaient|a|avait) été| que l'on a| qu'on "
        u"a)? "
        u"(?:pris|prise|prises|arrachée?s?|enlevée?s?|emportée?s?|raflée?s?|ôtée?s?) (?:à|au|aux|chez) "_s);
    if (!words.in(behind.left(60)))
        return false;
    static const HintedPattern named(
        u"^[^,.;]{0,60}? (?:à|au|aux|chez) (?:la |le |l'|les )?(?:[a-zéè]+ ){0,3}\\p{Lu}"_s);
    return named.match(cased.left(110).toString()).hasMatch();
}

/// « L'attaque de X a rapporté 12 millions à ses auteurs ».
bool isBroughtByRaid(QStringView before)
{
    static const HintedPattern words(
        u"\\b(?:attaque|cyberattaque|intrusion|piratage|pillage|casse|braquage|vol|raid|heist|hack|attack|"
        u"theft)\\b"
        u"[^,;.]{0,60}? (?:a|avait|aurait|ont|had|has|have)? "
        u"?(?:rapporté|rapporta|rapportait|brought|netted|earned) "
        u"(?:(?:its|their|his|the) [a-z]+ |them |him )?(?:quelque |environ |près de |plus de |some |about |nearly )?$"_s);
    return words.in(before);
}

/// « A payé 45 000 euros d'avocats », whatever the sentence tells besides.
bool isBillPaid(QStringView before, QStringView behind)
{
    static const HintedPattern paying(
        u"\\b(?:payé|payer|paie|dépensé|dépenser|déboursé|débourser|réglé|coûté|et) "
        u"(?:quelque |environ |près de |plus de )?$"_s);
    static const HintedPattern services(u"^ (?:de |d'|en )(?:frais |honoraires )?(?:d'|de "
                                        u")?(?:avocats?|expertises?|experts?|conseils?|audits?|frais|"
                                        u"honoraires|formation|matériel|logiciels?)\\b"_s);
    return paying.in(before) && services.in(behind.left(60));
}

/// « Dix millions volés ont été blanchis », "$10 million of stolen coins was laundered": what became of them.
bool isWashedBehind(QStringView behind)
{
    static const HintedPattern words(u"^ (?:de |d'|en |of |in )?(?:[a-zéè]+ "
                                     u"){0,3}(?:volée?s?|dérobée?s?|détournée?s?|stolen)(?: [a-zéè']+){0,3}? "
                                     u"(?:ont|a|avaient|avait|was|were|has|have|had)(?: [a-zéè]+ment| déjà| "
                                     u"ensuite| depuis| since| already| later)* "
                                     u"(?:été |been )?(?:blanchi|lessivé|laundered)"_s);
    return words.in(behind.left(110));
}

/// "The tokens removed are worth $4.7 million", "affected assets amount to $9.9 million", after an attack was
/// told in the same paragraph.
bool isWhatWasAffected(const ClaimContext &context, QStringView before)
{
    static const HintedPattern words(
        u"\\b(?:(?:assets|tokens|coins|funds|money|cryptocurrency|bitcoin|ether|sums?|amounts?|value) "
        u"(?:that (?:was|"
        u"were) |which (?:was|were) "
        u")?(?:affected|removed|taken|withdrawn|transferred|moved|lost|involved|missing|"
        u"impacted|compromised)|"
        u"(?:affected|impacted|missing|compromised|removed) (?:assets|tokens|coins|funds|balances|holdings))"
        u"(?: (?:in|from|by) (?:the |our |its |this )?[a-z -]{3,30}?)? "
        u"(?:is|are|was|were|amounts?|amounted|comes?|"
        u"came|totals?|totall?ed|stands?|stood)(?: (?:to|at|worth|valued at|estimated at|put at|then|now|together))*"_s +
        measured());
    return context.language == Language::English && words.in(before) &&
           thieves::areIn(context.words({context.block.start, context.sentence.start})) &&
           !thieves::areDenied(context.words(context.sentence));
}

} // namespace

bool isRivalFigure(const ClaimContext &context, qsizetype i)
{
    if (i == 0 || isEastAsian(context.language))
        return false;
    const ScannedAmount &first = context.amount(i - 1), &second = context.amount(i);
    const bool sameMoney =
        first.amount.unit == second.amount.unit ||
        (i > 1 && saysEquivalent(context, i - 1) && context.amount(i - 2).amount.unit == second.amount.unit);
    if (first.amount.kind != UnitKind::Money || !sameMoney)
        return false;
    // Two figures of one thing are not far apart.
    const auto twice = [](Decimal value) { return value.plus(value).value_or(value); };
    if (!(twice(second.amount.value) > first.amount.value) ||
        !(twice(first.amount.value) > second.amount.value))
        return false;
    static const HintedPattern words(
        u"^(?: [^,;.]{0,30})?[)]?[,;]? (?:(?:mais|et|tandis que|alors "
        u"que|quand|contre|but|and|while|whereas) )?"
        u"(?:[^,;.]{2,40} (?:à|s'arrête à|s'en tient à|en avance|avance|en compte|compte|retient|parle "
        u"de|évoque|"
        u"l'estime à|l'évalue à|la chiffre à|le chiffre à|les chiffre à|counts?|puts it "
        u"at|says|said|reckons)|"
        u"(?:selon|d'après|according to) [^,;.]{2,40})(?: plutôt| seulement| only| just| some| about| environ)? $"_s);
    // What follows may tell whose figure it is: « mais 230 millions si l'on retient », "but 230 million by
    // ours".
    static const HintedPattern behind(
        u"^ (?:de dollars |d'euros |de francs )?(?:si (?:l'on|on|nous)|selon|d'après|by (?:our|its|their)|if (?:one|we|you)|according to)\\b"_s);
    static const HintedPattern but(u"(?:^|, | )(?:mais|but|contre) (?:seulement |only )?$"_s);
    const QStringView gap = context.words({first.span.end, second.span.start});
    if (gap.contains(u"dont ") || gap.contains(u"of which"))
        return false;
    return words.in(gap) ||
           (but.in(gap) && behind.in(context.words({second.span.end, context.sentence.end}).left(60)));
}

std::optional<ClaimKind> kindOfEstimate(const ClaimContext &context, qsizetype i,
                                        const std::optional<ClaimKind> &told)
{
    if (isEastAsian(context.language))
        return std::nullopt;
    constexpr qsizetype reach = 130;
    const qsizetype start = i > 0 ? context.amount(i - 1).span.end : context.sentence.start;
    const QStringView before =
        context.words({start, std::max(start, context.amount(i).span.start)}).right(reach);
    // « Elle évalue sa perte à … », in a text about a theft.
    static const HintedPattern ownLoss(
        u"\\b(?:évalu|chiffr|estim)(?:e|ent|ait|é) (?:sa|ses|leurs?|la|les|son|le) (?:propres? "
        u")?(?:pertes?|préjudice) "
        u"à (?:quelque |environ |près de |plus de )?$|\\b(?:puts?|valued|estimated?s?) (?:its|their|the) "
        u"(?:own )?loss(?:es)? at (?:some |about |around |nearly )?$"_s);
    if (context.aboutTheft && ownLoss.in(before))
        return ClaimKind::Theft;
    if (isWhatWasAffected(context, before))
        return ClaimKind::Theft;
    if (isValuedTheft(before) ||
        (valuesIt(before) && (speaksOfTheft(context.words(context.before)) || told == ClaimKind::Theft)))
        return ClaimKind::Theft;
    if (told == ClaimKind::Theft && isRivalFigure(context, i))
        return told;
    const QStringView behind = context.words({context.amount(i).span.end, context.sentence.end});
    if (isValuedYield(before, behind) || isYieldOfTold(context, before))
        return ClaimKind::Theft;
    if (isHeldBack(before))
        return ClaimKind::Other;
    if (isLootChanged(before, behind) || isWashedBehind(behind))
        return ClaimKind::Laundering;
    if (isDrawn(before, behind))
        return ClaimKind::Revenue;
    const QStringView cased =
        context.cased.mid(context.amount(i).span.end, context.sentence.end - context.amount(i).span.end);
    if (isBillPaid(before, behind))
        return ClaimKind::Cost;
    if (isTakenFrom(behind, cased) || isBroughtByRaid(before))
        return ClaimKind::Theft;
    if (isWorthOfLoot(before) || isSeized(context, before))
        return ClaimKind::Theft;
    return std::nullopt;
}

} // namespace vigie::kindreading
