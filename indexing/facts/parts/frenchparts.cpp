// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parts/frenchparts.h"

#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::frenchparts {

namespace {

const QString &totals()
{
    static const QString words =
        u"(?:butin|total|montant|somme|chiffre|bilan|préjudice|pertes?|résultat|score|record|estimation|ensemble)"_s;
    return words;
}

const QString &thefts()
{
    static const QString words =
        u"(?:affaires?|attaques?|cyberattaques?|opérations?|vols?|cybervols?|coups?|piratages?|incidents?|"
        u"intrusions?|cas|casses?|braquages?|raids?|plateformes?|victimes?|cibles?|prises?|brèches?|dossiers?)"_s;
    return words;
}

/// « Une seule opération », « trois affaires ».
const QString &fewThefts()
{
    static const QString words =
        u"(?:(?:une?|deux|trois|quatre|cinq|quelques|plusieurs|ces) )(?:(?:seule?s?|unique|grosses?|grands?|grandes?) )?"_s +
        thefts();
    return words;
}

} // namespace

bool introducesDetail(QStringView words)
{
    static const HintedPattern few(
        u"\\b"_s + fewThefts() +
        u"\\b[^.;]{0,50}? (?:(?:en |y |l')?(?:ont |a "
        u")?(?:expliqu|représent|form|pès|concentr|domin|suffi|constitu|"
        u"totalis|fourni)[a-zé]*|se détachent|ressortent|sortent du lot|en font|en fait)\\b"_s);
    static const HintedPattern owed(
        u"\\b"_s + totals() +
        u"\\b[^.;]{0,40}? (?:tien(?:t|nent)|doit|doivent|s'expliquent?|(?:est|sont) "
        u"(?:dominé|dû|due)e?s?|se "
        u"résument?|reposent?|v(?:ient|iennent)|provien(?:t|nent))\\b[^.;]{0,40}? (?:à|par|sur|de|d') ?"_s +
        fewThefts());
    static const HintedPattern counts(
        u"^(?:il|elle|celui-ci|celle-ci) (?:tient compte|comprend|inclut|englobe|intègre|regroupe)\\b|"
        u"\\b(?:ce|cet|cette|ces|son|sa|leur|le|la) "_s +
        totals() +
        u"(?: (?:de|pour|d')[^.;,]{0,30})? (?:ne )?(?:tien(?:t|nent) "
        u"(?:(?:ainsi|aussi|notamment|surtout|donc) )?compte|"
        u"pren(?:d|nent) en compte|(?:re)?couvr(?:e|ait|ent|aient)|englob(?:e|ait|ent|aient)|intègre|intégrait|additionn(?:e|ait)|agrège|regroup(?:e|ait)|compren(?:d|ait|nent|aient)|inclu(?:t|ait|ent|aient)|cumul(?:e|ait))\\b"_s);
    static const HintedPattern share(
        u"(?:[\\d.,]+ ?(?:%|pour cent)|essentiel|moitié|tiers|quarts?|gros|majeure "
        u"partie|quasi-totalité|plus grande part(?:ie)?) "
        u"(?:de |d'|du |des )(?:ce |cette |ces |la |l')?"_s +
        totals() +
        u"\\b[^.;]{0,40}? (?:v(?:ient|iennent|enai)|prov(?:ient|iennent|ena)|tien(?:t|nent)|remont|revien|s'est joué|concern)"_s);
    static const HintedPattern main(
        u", (?:l[ae]s? )?(?:principale?s?|premi(?:er|ère)s?|plus [a-zé]+)(?: d'entre [a-z]+)? étant\\b"_s);
    // « Bybit compte pour 1,46 milliard et Phemex pour 73 millions », « alourdi par le casse de X »
    static const HintedPattern weighs(
        u"\\b(?:compt|entr|figur|intervien)(?:e|ent|ait|aient|t|nent) pour [^.;]{0,90}$|"
        u"\\b(?:alourdi|gonflé|porté|plombé|tiré|dominé|marqué)e?s? par (?:le |la |l'|les |ce |cette |celui "
        u"de )[^.;]{0,60}$|"
        u"\\b(?:compt|entr|figur|intervien)(?:e|ent|ait|aient|t|nent) pour (?:environ |quelque |près de |plus de )?$"_s);
    // « Le plus touché, un courtier de Lyon, a perdu 6,1 millions »
    static const HintedPattern worst(
        u"^(?:l[ea] |l')(?:plus (?:(?:lourdement|gravement|durement|sévèrement) )?(?:touch|frapp|atteint|"
        u"affect|expos|éprouv|pénalis|grave|gros|lourd|import|coûteu|spectaculaire)[a-zé]*|principale "
        u"victime|"
        u"victime la plus [a-zé]+(?: [a-zé]+)?)(?: d'entre (?:eux|elles)| de "
        u"(?:ces|toutes|tous)[^,.;]{2,30})?"
        u"(?:,[^,.;]{2,60},)?(?: \\w+)? (?:(?:y |en )?(?:a|avait|aurait) (?:perdu|laissé|coûté|porté|été)|perd|laisse|est)\\b"_s);
    return worst.in(words) || main.in(words) || weighs.in(words) || few.in(words) || owed.in(words) ||
           counts.in(words) || share.in(words);
}

bool isOfMany(const ClaimContext &context)
{
    static const AnyOf years{u"l'ensemble de l'année", u"toute l'année", u"l'année entière",
                             u"la totalité de l'année"};
    static const HintedPattern counted(
        u"\\b(?:[5-9]|[1-9]\\d+|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|"
        u"(?:dizaine|quinzaine|vingtaine|trentaine|cinquantaine|centaine)s? de) "
        u"(?:(?:cyber-?)?(?:attaques|vols|"
        u"braquages)|piratages|intrusions|opérations de piratage)\\b"_s);
    if (context.language != Language::French)
        return false;
    const QStringView words = context.words(context.sentence);
    return years.in(words) || counted.in(words);
}

namespace {

bool holdsAmount(const ClaimContext &context, Span words)
{
    return std::any_of(context.page->amounts.cbegin(), context.page->amounts.cend(),
                       [&](const ScannedAmount &one) { return words.contains(one.span); });
}

} // namespace

bool presentDetail(const ClaimContext &context, qsizetype i)
{
    if (context.language != Language::French || context.amount(i).amount.kind != UnitKind::Money ||
        context.words(context.sentence).contains(u'\t'))
        return false;
    static const AnyOf against{u" contre ",   u"par rapport", u"par comparaison", u" hausse", u" baisse",
                               u"supérieur ", u"inférieur ",  u" en plus ",       u" outre ", u"hormis"};
    constexpr qsizetype reach = 260;
    const QStringView lead =
        context.words({context.sentence.start, context.amount(i).span.start}).right(reach);
    if (against.in(lead))
        return false;
    if (introducesDetail(lead))
        return true;
    // « Du 1,34 milliard de 2024, seules deux prises ont été reconnues, les 308 millions de X »
    static const HintedPattern ofSum(u"(?:^|[:;,] ?)(?:du|des|sur les?) $"_s);
    static const AnyOf picking{u", seul",   u", deux",       u", trois",
                               u", quatre", u", une partie", u", plusieurs"};
    if (i > 0 && ofSum.in(context.words({context.sentence.start, context.amount(0).span.start}).right(30)) &&
        picking.in(context.words({context.amount(0).span.end, context.amount(i).span.start})))
        return true;
    if (context.before.isEmpty())
        return false;
    const QStringView before = context.words(context.before).right(reach);
    if (against.in(before) || !introducesDetail(before))
        return false;
    // Where the sentence before has its own example this one says that it goes on.
    static const AnyOf goesOn{u" ainsi ",   u" aussi ",       u" également ", u"par exemple",  u"de même",
                              u"s'y ajout", u" même montant", u"y figure",    u"il y a aussi", u"puis "};
    return !holdsAmount(context, context.before) || goesOn.in(lead);
}

} // namespace vigie::frenchparts
