// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/periods/frenchfindings.h"

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
    // « Le tribunal examinera en mars le vol … »
    static const HintedPattern judging(
        u"\\b(?:examiner|juger|prononcer|trancher|rendr|comparaîtr|plaider|statuer)(?:a|ont) "
        u"(?:sa décision |son jugement |leur verdict )?(?:en |le |dès |fin |début |au mois de |courant )?$"_s);
    if (judging.in(before.right(near)))
        return true;
    // « Il y a deux mois, le FBI avait déjà accusé le même groupe d'avoir dérobé »
    static const HintedPattern blaming(
        u"^,? (?:[^.;:,]|,(?=\\d)){2,70}? "_s + helps +
        u"(?:(?:accusé|inculpé|mise? en (?:examen|cause)|condamné|arrêté|interpellé)e?s? "
        u"[^.;:]{0,60}?(?:d'avoir|"
        u"pour avoir)|(?:attribué|imputé)\\b)"_s);
    static const HintedPattern telling(
        u"^,? (?:[^.;:,]|,(?=\\d)){2,70}? "_s + helps +
        u"(?:établi|confirmé|conclu|déterminé|reconnu|admis|affirmé|révélé|annoncé|déclaré|"
        u"indiqué|estimé|calculé|précisé|appris|assuré) (?:que |qu')"_s);
    return before.size() <= opening && (blaming.in(behind) || telling.in(behind));
}

} // namespace vigie::saiddate
