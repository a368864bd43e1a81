// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/periods/frenchfindings.h"

#include "indexing/facts/words/frenchthefts.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::saiddate {

bool isOfFrenchFinding(QStringView text, Span sentence, const ScannedDate &date)
{
    const bool fine = date.date.precision == FuzzyDate::Precision::Day ||
                      date.date.precision == FuzzyDate::Precision::Month;
    if (!fine && !date.needsContext)
        return false;
    constexpr qsizetype opening = 4, reach = 150, near = 60;
    const QStringView before = text.mid(sentence.start, date.span.start - sentence.start);
    const QStringView behind =
        text.mid(date.span.end, std::min(reach, std::max<qsizetype>(0, sentence.end - date.span.end)));
    static const QString helps =
        u"\\b(?:a|ont|avait|avaient|aurait|auraient|(?:a |ont |avait |avaient "
        u")?été|est|sont|était|étaient|fut|"
        u"furent) (?:déjà |ainsi |aussi |également |finalement |formellement |depuis )?"_s;
    // « A établi en novembre 2024 que », « ont été inculpés lundi pour avoir volé »
    static const HintedPattern found(
        helps +
        u"(?:établi|confirmé|conclu|déterminé|révélé|reconnu|admis|accusé|inculpé|mise? (?:en examen|en "
        u"cause)|condamné|arrêté|attribué|imputé|interpellé|poursuivi|appris|découvert|jugé|affirmé|"
        u"estimé|"
        u"indiqué|annoncé|déclaré|comparu|assuré)(?:e?s?),? (?:en |le |dès |fin |début |au mois de |courant )?$"_s);
    static const HintedPattern content(
        u"^,? (?:[^.;,]{0,40} )?(?:que |qu'|d'avoir |pour avoir |pour (?:le|la) (?:vol|piratage|attaque|casse)|comment )"_s);
    if (found.in(before.right(near)) && content.in(behind.left(near)))
        return true;
    // « Le préjudice, évalué en mars par la société »
    static const HintedPattern valued(
        u"\\b(?:évalué|estimé|chiffré|valorisé|comptabilisé|recensé)e?s? (?:en |le |dès |fin |début |au mois de |courant )?$"_s);
    static const HintedPattern valuer(u"^ (?:par|à) "_s);
    if (valued.in(before.right(near)) && valuer.in(behind.left(near)))
        return true;
    // « Le tribunal examinera en mars le vol … »
    static const HintedPattern judging(
        u"\\b(?:examiner|juger|prononcer|trancher|rendr|comparaîtr|plaider|statuer)(?:a|ont) "
        u"(?:sa décision |son jugement |leur verdict )?(?:en |le |dès |fin |début |au mois de |courant )?$"_s);
    if (judging.in(before.right(near)))
        return true;
    // « Il y a deux mois, le FBI avait déjà accusé le même groupe d'avoir dérobé »
    static const HintedPattern blaming(
        u"^,? (?:(?! qui | dont )[^.;:,]|,(?=\\d)){2,70}? "_s + helps +
        u"(?:(?:accusé|inculpé|mise? en (?:examen|cause)|condamné|arrêté|interpellé)e?s? "
        u"[^.;:]{0,60}?(?:d'avoir|"
        u"pour avoir)|(?:attribué|imputé)\\b)"_s);
    static const HintedPattern telling(
        u"^,? (?:[^.;:,]|,(?=\\d)){2,70}? "_s + helps +
        u"(?:établi|confirmé|conclu|déterminé|reconnu|admis|affirmé|révélé|annoncé|déclaré|"
        u"indiqué|estimé|calculé|précisé|appris|assuré) (?:que |qu')"_s);
    return before.size() <= opening && (blaming.in(behind) || telling.in(behind));
}

bool isDayOfOwnTelling(QStringView text, Span sentence, const ScannedDate &date)
{
    constexpr qsizetype reach = 200, near = 100;
    const QStringView before = text.mid(sentence.start, date.span.start - sentence.start).right(near);
    const QStringView behind =
        text.mid(date.span.end, std::min(reach, std::max<qsizetype>(0, sentence.end - date.span.end)));
    // « Le vol de janvier 2025 révélé par X »
    static const HintedPattern raid(
        u"\\b"_s + frenchthefts::raids() +
        u"(?: [a-zé]+)? (?:d[eu]|d'|en|de la (?:nuit|journée) d[eu])(?: la mi-)? ?$"_s);
    if (raid.in(before))
        return true;
    static const QString verbs = u"(?:(?:a|ont|avait|avaient) (?:ainsi |aussi |enfin |finalement |déjà "
                                 u")?(?:annoncé|découvert|appris|reconnu|"
                                 u"admis|signalé|déclaré|révélé|constaté|détecté|décelé|repéré|confirmé|"
                                 u"indiqué|fait (?:état|part) d[e'])|"
                                 u"annonce|découvre|reconnaît|signale|constate|détecte|révèle|confirme)"_s;
    static const QString loss =
        u"(?:(?:de |d')?(?:la |le |l'|une? |des )?(?:[a-zé]+ )?(?:pertes?|disparition|"_s +
        frenchthefts::raids() +
        u")\\b|"_s
        u"(?:que |qu')[^.;]{0,120}?(?:"_s +
        frenchthefts::stolen() + u"|dispar(?:u|aître)|perdu|attaquée?)\\b)"_s;
    // « Le 5 janvier, X a annoncé que 30 millions avaient été dérobés », « a annoncé vendredi la perte de »
    static const HintedPattern first(u"^,? [^.;:,]{2,70}? "_s + verbs + u" ?"_s + loss);
    static const HintedPattern second(verbs + u" (?:en |le |dès |ce )?$"_s),
        lost(u"^(?: (?:matin|soir|dernier))?,? "_s + loss);
    // Whoever tells of others tells nothing of his own.
    static const HintedPattern offices(
        u"\\b(?:fbi|cia|polic|gendarm|parquet|procureur|ministère|ministre|onu|nations "
        u"unies|conseil|justice|tribunal|"
        u"autorité|gouvernement|trésor|renseignement|agences?|rapport|experts?|chainalysis|elliptic|trm|"
        u"arkham|peckshield|"
        u"certik|slowmist|cyvers|beosin|zachxbt|analyste|chercheur|enquêteur|journal|presse|quotidien|sénat|"
        u"député|washington|"
        u"séoul|tokyo|états-unis|corée|japon|france|banque "
        u"centrale|régulateur|médias?|europol|interpol|spécialiste|"
        u"sociétés? d'analyse|cabinet|groupe d'experts|équipe multilatérale|msmt|concurrent)"_s);
    constexpr qsizetype opening = 4, subject = 70;
    if (before.size() <= opening && first.in(behind))
        return !offices.in(behind.left(subject));
    return second.in(before) && lost.in(behind) && !offices.in(before);
}

} // namespace vigie::saiddate
