// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/kinds/averages.h"

#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie::kindreading {

namespace {

bool isInEnglish(QStringView sentence, QStringView before, QStringView behind)
{
    static const QString deed =
        u"(?:hack|theft|loss|haul|incident|attack|heist|raid|breach|case|take|ransom|sum|amount|"
        u"robbery|exploit|claim|payment|payout)"_s;
    static const HintedPattern named(
        u"\\b(?:the |an? |its |their )(?:average|median|mean|typical) (?:[a-z-]+ ){0,3}?"_s + deed +
        u"\\b[^.;,]{0,40}$"_s),
        opening(u"^(?:(?:but|and|meanwhile|in \\w+|at the same time),? )?(?:(?:the|an?|its|their) )?"
                u"(?:average|median|typical|mean) (?:[a-z-]+ ){0,1}?"_s +
                deed + u"s?\\b(?! of)"_s),
        each(
            u"^ (?:per|for each|for every|an?) (?:hack|theft|incident|attack|heist|raid|breach|case|victim)\\b"_s),
        onAverage(u"\\bon average\\b"_s);
    return named.in(before) || opening.in(sentence) || (each.in(behind) && onAverage.in(sentence));
}

bool isInFrench(QStringView sentence, QStringView before, QStringView behind)
{
    static const HintedPattern named(
        u"\\b(?:le|un|la|une|son|sa|leur|ce|cette) "
        u"(?:vol|piratage|casse|montant|préjudice|butin|incident|braquage|larcin|"
        u"attaque|perte|rançon|somme|prise) (?:[a-zéè]+ )?(?:moyen(?:ne)?|médian[e]?)\\b[^.;]{0,60}$|"
        u"\\b(?:moyenne|médiane) (?:est|était|s'établi|s'élev|ressort|attein|de|des|du|d')[^.;]{0,50}$"_s),
        each(
            u"^ (?:de dollars |d'euros )?(?:par|pour chaque) (?:vol|piratage|attaque|incident|affaire|victime|cas|casse)\\b"_s),
        onAverage(u"\\ben moyenne\\b"_s);
    return named.in(before) || (each.in(behind) && onAverage.in(sentence));
}

bool isInJapanese(const ClaimContext &context, qsizetype i, QStringView before)
{
    static const HintedPattern average(
        u"(?:平均|中央値)(?:値|額|(?:の)?(?:被害|損失|流出|窃取|要求|支払|身代金|損害)(?:額|金額)?)?"
        u"(?:は|が|で|では|も|を|:|、)?、?(?:[^、。0-9はがを]{0,6}の|(?:[2-9]|1[0-9])倍の)?(?:約|およそ|計)*$"_s),
        from(u"^(?:相当|余り)?から[^。]{0,12}$"_s);
    if (average.in(before))
        return true;
    // 1件当たりの平均は3000万ドルから800万ドルに
    if (i == 0 || !from.in(context.words(gapBefore(context, i))))
        return false;
    const qsizetype stop = context.amount(i - 1).span.start - context.sentence.start;
    return stop > 0 && average.in(context.words(context.sentence).left(stop));
}

bool isInKorean(QStringView before)
{
    static const HintedPattern average(u"(?:(?:한 ?|1)?건당|사건당|평균|중앙값)(?:의)? ?(?:평균 "
                                       u"?)?(?:피해|손실|탈취|유출|도난|요구|지급)? ?(?:액|금액|규모)?"
                                       u"(?:은|는|이|가|으로|로)? ?(?:약 |대략 )*$"_s);
    // 월급은 평균 700달러: what each of them earns.
    static const AnyOf wages{u"월급", u"임금", u"급여", u"봉급", u"연봉", u"급료"};
    constexpr qsizetype near = 20;
    return average.in(before) && !wages.in(before.right(near));
}

} // namespace

bool isAverage(const ClaimContext &context, qsizetype i)
{
    static const AnyOf hints{u"average", u"median", u"mean ", u"typical", u"moyen", u"médian",
                             u"平均",    u"中央値", u"평균",  u"건당",    u"중앙값"};
    const QStringView sentence = context.words(context.sentence);
    if (!hints.in(sentence) || sentence.contains(u'\t') ||
        context.amount(i).amount.kind == UnitKind::Quantity)
        return false;
    constexpr qsizetype lead = 120, tail = 40;
    const QStringView before = context.words(gapBefore(context, i)).right(lead);
    const QStringView behind = context.words({context.amount(i).span.end, context.sentence.end}).left(tail);
    switch (context.language) {
    case Language::English:
        return isInEnglish(sentence, before, behind);
    case Language::French:
        return isInFrench(sentence, before, behind);
    case Language::Japanese:
        return isInJapanese(context, i, before);
    case Language::Korean:
        return isInKorean(before);
    default:
        return false;
    }
}

} // namespace vigie::kindreading
