// SPDX-License-Identifier: GPL-3.0-or-later
// Which amount of the sentence is the whole of another, by its grammar, its list or its columns.
#include "indexing/facts/claimcontext.h"
#include "indexing/facts/parties/victimplaces.h"
#include "indexing/facts/parts/easternwholes.h"
#include "indexing/facts/parts/partmembers.h"
#include "indexing/facts/parts/partshares.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/pattern.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

bool sameUnit(const ClaimContext &context, qsizetype a, qsizetype b)
{
    return context.amount(a).amount.unit == context.amount(b).amount.unit;
}

/// "Of $2.2 billion stolen, …", « Sur 2,2 milliards volés, … »: nothing else before the sentence's first
/// amount.
bool isOfWhole(QStringView lead)
{
    const QStringView words = lead.trimmed();
    return words == u"of" || words == u"out of" || words == u"sur" || words == u"des";
}

/// "Of the $2.17 billion taken, …", « Sur les 2,17 milliards volés, … »: the words before amount `j` open the
/// sentence and make a whole of it.
bool opensAsWhole(const ClaimContext &context, qsizetype j)
{
    static const HintedPattern opening(
        u"(?:^|[,;:.)] )(?:[\\w ]{0,24}, )?(?:out )?(?:of|from|within|among|sur|parmi|dans) "
        u"(?:the|this|that|these|a|les|le|ces|ce|un|"
        "l'ensemble des|l'ensemble du)(?: [\\w'-]+){0,4}$"_s);
    const qsizetype start = j > 0 ? context.amount(j - 1).span.end : context.sentence.start;
    constexpr qsizetype longest = 90;
    if (isEastAsian(context.language) || context.amount(j).span.start - start > longest)
        return false;
    const QStringView lead = context.words({start, context.amount(j).span.start});
    // "$23 million of the haul and stablecoins $11 million; the remaining": "of" goes with the sum before it.
    if (j > 0 && (lead.startsWith(u" of ") || lead.startsWith(u" from ") || lead.startsWith(u" in ")))
        return partshares::nameShareOfNext(lead);
    return opening.in(lead.trimmed()) || partshares::nameShareOfNext(lead) || (j == 0 && isOfWhole(lead));
}

/// "$1.5 billion of the $2.17 billion", « 1,5 milliard sur un total de 2,17 milliards », "X … deux tiers du
/// total de Y": amount `i + 1` is what `i` belongs to.
bool namesWholeBehind(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern gap(
        u"^(?:[^,;:()]{0,60} )?(?:(?:out )?of (?:the|a|an|its|their|that|this|last)(?: (?:[a-z-]+ "
        u"){0,2}total(?: of)?| (?:[a-z-]+'s|\\d{4}|roughly|estimated|nearly|about|some)){0,2}|out "
        "of|of (?:his|her|its|their|the)(?: [a-z-]+){1,3} of|sur (?:les|un total de|le total de|un "
        "montant total de|l'ensemble des)|du total de|d'un "
        "total de|des|of the total "
        "of|of the overall)$"_s);
    const QStringView between =
        context.words({context.amount(i).span.end, context.amount(i + 1).span.start}).trimmed();
    // "des" alone only right behind the figure: « 1,5 des 2,17 milliards ».
    if (between == u"of" || between.size() > 80 || isEastAsian(context.language) ||
        !(between.contains(u"of") || between.contains(u"sur ") || between.contains(u"total") ||
          between == u"des"))
        return false;
    return gap.match(between.toString()).hasMatch() || partshares::nameShareOfNext(between);
}

/// « X (90 millions) et Y (22 millions) représentent à elles deux l'essentiel des 130 millions dérobés », «
/// les 600 millions ne forment qu'une fraction des 3 milliards »: the amount behind the verb, of which all
/// before are parts.
std::optional<qsizetype> wholeOfSubjects(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern verbs(
        u"\\b(?:représent|form|constitu|compos|compt|pès|totalis|fourni|expliqu)(?:e|ent|ait|aient|ant|ssent|"
        u"ssaient|é)?"
        u"(?: à (?:eux|elles|lui|elle)(?: (?:deux|trois|quatre|cinq|seules?|seuls?))?| ensemble| ainsi| "
        u"donc| déjà| qu(?:e |'))*"
        u" ?(?:l'essentiel|la (?:moitié|plupart|majorité|quasi-totalité|totalité|(?:majeure|plus grande|plus "
        u"grosse) (?:partie|part))|"
        u"le (?:gros|plus gros|quart|tiers)|une (?:[a-zé]+ )?(?:partie|part|fraction|moitié)|(?:les "
        u")?(?:un|deux|trois|quatre|neuf) "
        u"(?:tiers|quarts?|cinquièmes?|dixièmes?)|[\\d,]+ ?%|(?:plus|près|moins) (?:de la |des |d'un |du "
        u")[a-zé]+(?: [a-zé]+)?)"
        u"(?: environ)? (?:des|du total de|d'un total de|de ces|du butin de|d'un butin de|de|du)(?: quelque)?[ ']?$"_s);
    if (context.language != Language::French)
        return std::nullopt;
    for (qsizetype j = i + 1; j < context.amounts.size(); ++j) {
        if (!sameUnit(context, i, j))
            continue;
        constexpr qsizetype reach = 130;
        const Span gap{context.amount(j - 1).span.end, context.amount(j).span.start};
        if (gap.length() > 0 && context.amount(i).amount.value < context.amount(j).amount.value &&
            verbs.in(context.words(gap).right(reach)))
            return j;
    }
    return std::nullopt;
}

/// 13억 달러로, 전체 탈취액인 22억 달러의 61%: amount `i + 1` is what `i` belongs to.
bool isShareOfNext(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern share(
        u"^(?: ?상당)?의 ?(?:약 ?)?(?:[0-9.]+ ?(?:%|퍼센트|분의)|절반|대부분|과반|3분의)|"
        u"^(?:相当)?の(?:約|ほぼ|およそ)?(?:[0-9.]+ ?(?:%|パーセント|割|分の)|半分|半額|大半|過半|大部分)"_s);
    static const HintedPattern opens(
        u"^(?: ?상당|相当)?(?:으?로|이며|인데|이고|은|는|이|가|で|であり|は|が|となり)[ 、,]"_s);
    static const AnyOf wholes{u"전체",   u"총액", u"총 ",    u"합계", u"탈취액", u"피해액",
                              u"세계",   u"全体", u"総額",   u"合計", u"年間",   u"窃取額",
                              u"被害額", u"世界", u"流出額", u"총계", u"누적",   u"累計"};
    constexpr qsizetype longest = 60, reach = 16;
    const Span gap{context.amount(i).span.end, context.amount(i + 1).span.start};
    const Span behind{context.amount(i + 1).span.end,
                      std::min(context.sentence.end, context.amount(i + 1).span.end + reach)};
    return isEastAsian(context.language) && gap.length() > 0 && gap.length() <= longest &&
           wholes.in(context.words(gap)) && opens.match(context.words(gap).toString()).hasMatch() &&
           share.match(context.words(behind).toString()).hasMatch();
}

/// 22억 달러의 61%인 13억 달러, 22億ドルの6割に当たる13億ドル: a share of the amount before.
bool isShareOfBefore(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern share(
        u"^(?: ?상당)?(?:의)? ?(?:가운데|중)? ?(?:약 ?)?(?:[0-9.]+ ?(?:%|퍼센트)|[0-9]+분의 "
        u"?[0-9]+|절반|과반) ?"
        u"(?:가량|정도|남짓)?(?:에 (?:해당하는|달하는|이르는|가까운|육박하는)|인|을 차지하는|를 차지하는)[ "
        u",]*(?:약|총)? ?$|"
        u"^(?:相当)?の(?:うち)?(?:約|ほぼ|およそ)?(?:[0-9.]+ "
        u"?(?:%|パーセント)|[0-9]+割(?:[0-9]分)?|[0-9]+分の[0-9]+|半分|"
        u"過半|大半)(?:弱|強|余り|以上)?(?:に(?:当たる|あたる|相当する|達する|近い|上る|迫る)|を占める|である|の)(?:約)?$"_s);
    constexpr qsizetype longest = 40;
    const Span gap{context.amount(i - 1).span.end, context.amount(i).span.start};
    return isEastAsian(context.language) && gap.length() > 3 && gap.length() <= longest &&
           share.in(context.words(gap));
}

/// A list of parts behind a colon or in brackets: "$3.4 billion: Bybit ($1.46 billion), Phemex ($73
/// million)". The amount that the list breaks down, if amount `i` is in one.
std::optional<qsizetype> wholeOfEnumeration(const ClaimContext &context, qsizetype i)
{
    const QStringView text = context.text;
    for (qsizetype j = i - 1; j >= 0; --j) {
        if (!sameUnit(context, i, j))
            continue;
        const Span whole = context.amount(j).span;
        const QStringView behind = context.words({whole.end, context.amount(i).span.start});
        const qsizetype colon = behind.indexOf(u':');
        const QStringView trimmed = behind.trimmed();
        const bool bracket = trimmed.startsWith(u'(') && !trimmed.contains(u')');
        if (colon < 0 && !bracket)
            continue;
        // "Bybit: $1.46 billion, Cetra: $223 million": the amounts have labels of one kind, and none is a
        // whole.
        const auto isLabelled = [&](qsizetype k) {
            return context.words({context.sentence.start, context.amount(k).span.start})
                .trimmed()
                .endsWith(u':');
        };
        if (colon >= 0 && isLabelled(j) && isLabelled(i) && behind.left(colon).contains(u','))
            continue;
        // A conversion in brackets belongs to the whole: "$1 billion (€0.9 billion): …".
        qsizetype from = whole.end + (colon >= 0 ? colon : 0), to = context.sentence.end;
        if (colon < 0) {
            if (const qsizetype close = text.left(to).indexOf(u')', from); close >= 0)
                to = close;
        }
        Decimal sum;
        int count = 0;
        for (qsizetype k = j + 1; k < context.amounts.size(); ++k) {
            const ScannedAmount &one = context.amount(k);
            if (one.span.start < from || one.span.end > to || !sameUnit(context, k, j))
                continue;
            if (const auto more = sum.plus(one.amount.value))
                sum = *more;
            ++count;
        }
        return count > 1 && !(context.amount(j).amount.value < sum) ? std::optional(j) : std::nullopt;
    }
    return std::nullopt;
}

/// The column of a table is headed as a part of another: うち交換所からの窃取額, 이 중 거래소, "of which".
bool isPartColumn(const ClaimContext &context, Span amount)
{
    static constexpr QStringView leads[] = {
        u"うち",  u"内、",      u"このうち", u"そのうち", u"(うち",    u"이 중",     u"이중",  u"그중",
        u"그 중", u"이 가운데", u"중 ",      u"(이 중",   u"of which", u"(of which", u"dont ", u"(dont "};
    const qsizetype column = columnOf(context, amount.start);
    const QStringView heading = context.words(columnHeading(context, column)).trimmed();
    return parties::isExamplesColumn(context, column) || parties::headsExamples(heading) ||
           std::any_of(std::begin(leads), std::end(leads),
                       [&](QStringView lead) { return heading.startsWith(lead); });
}

/// What a cell under such a heading is a part of: the nearest cell before it that is none.
std::optional<qsizetype> wholeOfColumn(const ClaimContext &context, qsizetype i)
{
    if (context.columns.isEmpty() || i == 0 || !isPartColumn(context, context.amount(i).span))
        return std::nullopt;
    for (qsizetype j = i - 1; j >= 0; --j) {
        if (sameUnit(context, i, j) && !isPartColumn(context, context.amount(j).span))
            return context.amount(i).amount.value < context.amount(j).amount.value ? std::optional(j)
                                                                                   : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

std::optional<qsizetype> wholeInSentence(const ClaimContext &context, qsizetype i)
{
    const auto larger = [&](qsizetype j) {
        return sameUnit(context, i, j) && context.amount(i).amount.value < context.amount(j).amount.value;
    };
    if (const auto whole = wholeOfEnumeration(context, i))
        return whole;
    if (const auto whole = wholeOfColumn(context, i))
        return whole;
    if (i < context.wholes.size() && context.wholes.at(i) >= 0)
        return context.wholes.at(i);
    if (const auto whole = easternwholes::holderOf(context, i))
        return whole;
    if (const auto whole = easternwholes::sharedOf(context, i))
        return whole;
    if (const auto whole = wholeOfSubjects(context, i))
        return whole;
    if (i > 0 && larger(i - 1) && opensAsWhole(context, i - 1))
        return i - 1;
    if (i > 0 && larger(i - 1) && isShareOfBefore(context, i))
        return i - 1;
    if (i + 1 < context.amounts.size() && larger(i + 1) &&
        (namesWholeBehind(context, i) || isShareOfNext(context, i) || partmembers::raisesNext(context, i)))
        return i + 1;
    return std::nullopt;
}

} // namespace vigie
