// SPDX-License-Identifier: GPL-3.0-or-later
// Which amounts are said to be a part of something larger, and of what.
#include "indexing/facts/anyof.h"
#include "indexing/facts/claimcontext.h"
#include "indexing/facts/claimshares.h"
#include "indexing/facts/claimwords.h"
#include "indexing/facts/cueindex.h"
#include "indexing/facts/easternparts.h"
#include "indexing/facts/easternwholes.h"
#include "indexing/facts/hintedpattern.h"
#include "indexing/facts/kindreading.h"
#include "indexing/facts/partmembers.h"
#include "indexing/facts/partphrases.h"
#include "indexing/facts/partshares.h"
#include "indexing/facts/pattern.h"

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
    static const QRegularExpression opening =
        pattern(u"(?:^|[,;:.] )(?:[\\w ]{0,24}, )?(?:out )?(?:of|from|within|among|sur|parmi|dans) "
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
    return opening.match(lead.trimmed().toString()).hasMatch() || partshares::nameShareOfNext(lead) ||
           (j == 0 && isOfWhole(lead));
}

/// "$1.5 billion of the $2.17 billion", « 1,5 milliard sur un total de 2,17 milliards », "X … deux tiers du
/// total de Y": amount `i + 1` is what `i` belongs to.
bool namesWholeBehind(const ClaimContext &context, qsizetype i)
{
    static const QRegularExpression gap =
        pattern(u"^(?:[^,;:()]{0,60} )?(?:(?:out )?of (?:the|a|an|its|their|that|this|last)(?: (?:[a-z-]+ "
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
        {u"représent", u"form", u"constitu", u"compos", u"compt", u"pès", u"totalis", u"fourni", u"expliqu"},
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
    static const QRegularExpression share = pattern(
        u"^(?: ?상당)?의 ?(?:약 ?)?(?:[0-9.]+ ?(?:%|퍼센트|분의)|절반|대부분|과반|3분의)|"
        u"^(?:相当)?の(?:約|ほぼ|およそ)?(?:[0-9.]+ ?(?:%|パーセント|割|分の)|半分|半額|大半|過半|大部分)"_s);
    static const QRegularExpression opens =
        pattern(u"^(?: ?상당|相当)?(?:으?로|이며|인데|이고|은|는|이|가|で|であり|は|が|となり)[ 、,]"_s);
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
        {u"%", u"割", u"分の", u"半", u"大半", u"퍼센트", u"분의", u"절반", u"과반", u"パーセント"},
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

/// 두 건이 전체의 40%를 차지했다, 2件で全体の4割を占めた: the sentence calls its sums a share of the whole.
bool saysShareOfWhole(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern share(
        {u"전체의", u"총액의", u"합계의", u"全体の", u"総額の", u"合計の", u"年間の", u"가운데", u"그중",
         u"그 중", u"이중", u"이 중", u"その"},
        u"(?:(?:그|이) ?(?:가운데|중)|그중)(?:에서)? [^.]{0,24}?(?:몫|절반|대부분|비중)[^.]{0,6}차지|"
        u"その(?:うち)?(?:の)?(?:半分|半額|大半|過半|大部分|[0-9]+割)[^。]{0,12}(?:占め|当た)|"
        u"(?:전체|총액|합계)의 ?(?:약 ?)?(?:[0-9.]+ ?(?:%|퍼센트|분의)|절반|과반|대부분)|"
        u"(?:全体|総額|合計|年間)の(?:[一-龥]{0,4}の)?(?:約|ほぼ|およそ)?(?:[0-9.]+ ?(?:%|パーセント|割|分の)|半分|半数|過半|大半)"_s);
    const QStringView behind = context.words({context.amount(i).span.end, context.sentence.end});
    return isEastAsian(context.language) && share.in(behind);
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
    const QStringView heading =
        context.words(columnHeading(context, columnOf(context, amount.start))).trimmed();
    return std::any_of(std::begin(leads), std::end(leads),
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

bool saysPart(const ClaimContext &context, qsizetype i)
{
    const Span amount = context.amount(i).span;
    qsizetype start = context.sentence.start;
    if (i > 0)
        start = std::max(start, context.amount(i - 1).span.end);
    // The word opens the clause or stands near the figure: "dont, selon le rapport, environ 1,4 milliard".
    const Span reach{std::max(start, amount.start - 60), amount.start};
    // « des contrats dont il ressort que … perçoivent 6 300 dollars »: a clause of its own.
    static const HintedPattern ofClause(
        {u"dont "},
        u"\\bdont "
        u"(?!,)[^,;.]{3,60}?\\b(?:est|sont|était|étaient|a|ont|avait|avaient|fut|furent|reste|restent)\\b[^,;"
        u".]{0,60}, |"
        u"\\bdont (?:(?:nous|vous|je|on|l'on|il|elle|ils|elles|ce|celui-ci|celle-ci|j)\\b|[^,;.]{1,30}? qu(?:e |'))"_s);
    const bool partWord = holds<claimwords::parts>(context.text, reach) && !ofClause.in(context.words(reach));
    // « Les affaires comprises dans l'évaluation sont celles de X (235 millions) »
    static const HintedPattern counted(
        {u"compris", u"inclus", u"entr", u"figur", u"comptabilis", u"included in", u"counted in", u"part of"},
        u"\\b(?:comprise?s? dans|incluse?s? dans|entr(?:e|ent|ait|aient) dans|figur(?:e|ent|ait|aient) dans|"
        u"comptabilisée?s? dans|included in|counted in) (?:l'|le |la |ce |cet |cette |the |this |that |our "
        u"|notre )?"
        u"(?:évaluation|estimation|total|montant|chiffre|somme|bilan|figure|sum|estimate|amount|tally|count)\\b"_s);
    if (!isEastAsian(context.language) && counted.in(context.words({context.sentence.start, amount.start})))
        return true;
    if (partWord || claimshares::contributesToTotal(context, i) || saysShareOfWhole(context, i) ||
        partphrases::sayPart(context, i) || partmembers::picksOut(context, i) ||
        partmembers::opensWithin(context, i) || partmembers::isIntroduced(context) ||
        partmembers::isShareBehind(context, i) || easternparts::breaksDown(context, i) ||
        easternwholes::saysPart(context, i) || easternparts::followsShare(context, context.words(reach)) ||
        easternparts::pointsAtWhole(context, context.words(reach)))
        return true;
    // 顧客の分も300万円含まれていた, 회원 몫도 5억 원 포함됐다
    static const HintedPattern contained(
        {u"含", u"入って", u"포함", u"들어"},
        u"^(?:相当|ほど|分)?(?:が|も|は)?、?(?:(?:これ|この中|その中|この額|この数字|総額|合計)に(?:は|も)?)?"
        u"(?:含まれ|入ってい)|"
        u"^(?: ?상당|어치)?(?:이|가|도|는|은)? ?(?:(?:여기|이 금액|이 수치|총액)에(?:는|도)? )?(?:포함돼|포함되|포함됐|포함된|들어 있)"_s);
    const QStringView containing = context.words({amount.end, context.sentence.end}).left(16);
    if (isEastAsian(context.language) && contained.in(containing))
        return true;
    // このうち4億円は当社の保有分、2億円はお客様の預かり分です, 内訳は自社の資産が4億円、顧客の資産が2億円:
    // each of them.
    static const HintedPattern opens({u"うち", u"内訳"}, u"^(?:この|その)?(?:うち|内訳(?:は|として))"_s);
    constexpr qsizetype most = 4;
    if (context.language == Language::Japanese && i > 0 && i < most &&
        opens.in(context.words(context.sentence)) && saysWhose(context, i) && saysWhose(context, i - 1))
        return true;
    static const QRegularExpression ofTotal = pattern(
        u"\\b(?:of|out of|from|within) (?:the|that|this|its|their) (?:[\\w-]+ "
        u"){0,2}(?:total|sum|amount|figure|haul|loot|loss|losses|takings)\\b|"
        u"\\b(?:of|out of|from) (?:the|that|this) (?:stolen |looted |missing )?(?:money|funds)\\b|"
        "\\bof (?:that|this)\\b(?! (?:year|month|week|quarter|half|day|period|time|decade|kind|sort|type))|"
        "\\b(?:sur|parmi|dans) (?:le|la|ce|cette|les|ces) (?:[\\w-]+ )?(?:total|somme|montant|butin|chiffre)\\b"_s);
    // Without one of these neither can match, and most sentences have none.
    static const AnyOf wholes{
        u"total",       u"sum",         u"amount",          u"figure",    u"haul",
        u"loot",        u"loss",        u"perte",           u"thefts",    u"takings",
        u"somme",       u"montant",     u"butin",           u"chiffre",   u"of that",
        u"of this",     u" en provien", u" en proven",      u" en sont ", u" en étaient ",
        u" en ont été", u" en a été",   u" en avaient été", u" of it",    u"money",
        u"funds"};
    // "A quarter of it, $305 million", その4分の1に近い3億500万ドル, 그 4분의 1인 3억 달러
    static const HintedPattern fraction(
        {u"of it", u"of them", u"of which", u"その", u"그"},
        u"\\b(?:half|thirds?|quarters?|fifths?|most|much|percent|per cent) of (?:it|them|which)\\b|"
        u"\\d%? of (?:it|them|which)\\b|"
        u"(?:その|그 ?)(?:約|약 )?\\d+ ?(?:分の|割|%|분의)|(?:その|그 )(?:半分|ほとんど|절반)"_s);
    if (fraction.in(context.words(reach)))
        return true;
    // "$400 million of the haul was laundered, another $200 million …": what the words behind an amount say
    // is said of that one.
    const QStringView lead = context.words(reach);
    const QRegularExpressionMatch said =
        wholes.in(lead) ? ofTotal.match(lead.toString()) : QRegularExpressionMatch();
    if (said.hasMatch() && !(i > 0 && reach.start == start && said.capturedStart() <= 1))
        return true;
    static const QRegularExpression ofTotalBehind = pattern(
        u"^[^,.;:()]{0,30}?\\b(?:(?:of|out of) (?:that|this|the|its|their|[\\w-]+ year's|the year's) "
        u"(?:[\\w'-]+ "
        u"){0,2}(?:total|sum|amount|figure|haul|loot|loss|losses|thefts|takings)\\b|"
        u"(?:of|out of) (?:the|that|this) (?:stolen |looted |missing )?(?:money|funds)\\b|(?:de|sur|dans) "
        u"(?:ce|cette) "
        "(?:total|somme|montant|butin|chiffre|perte))\\b|"
        "^ ?(?:\\([^)]*\\) )?of (?:that|this)(?= "
        "(?:came|was|were|went|had|has|have|belonged|is|are)\\b|[,.;]|$)|"
        "^ ?of it(?= (?:came|was|went|had|has|in|from|by|through)\\b|[,.;]|$)|"
        "^[^,.;]{0,20} en (?:provien|proven|sont |étaient |ont été|a été|avaient été)"_s);
    const qsizetype next =
        i + 1 < context.amounts.size() ? context.amount(i + 1).span.start : context.sentence.end;
    const QStringView tail = context.words({amount.end, next});
    if (wholes.in(tail) && ofTotalBehind.match(tail.toString()).hasMatch())
        return true;
    if (context.language == Language::Korean && i > 0) {
        const QStringView between = context.words({start, amount.start}).trimmed();
        if (between == u"중" || between.startsWith(u"중 ") || between.startsWith(u"가운데 "))
            return true;
    }
    // (이더 900만 달러 포함), （イーサ900万ドルを含む）: included in what stands before the bracket.
    static const QRegularExpression included = pattern(u"^ ?(?:を?含む|を?含め|을? ?포함|를 포함)"_s);
    const QStringView bracket = context.words({amount.end, context.sentence.end}).left(8);
    if (i > 0 && (bracket.contains(u'含') || bracket.contains(u"포함")) &&
        included.match(bracket.toString()).hasMatch())
        return true;
    const Span behind{amount.end, std::min(amount.end + 24, context.sentence.end)};
    return holds<claimwords::partsAfter>(context.text, behind);
}

bool saysWhose(const ClaimContext &context, qsizetype i)
{
    static const AnyOf words{
        u"belong",           u"owned by",         u"appartenai",       u"appartienn",
        u"お客様の資産",     u"顧客の資産",       u"顧客資産",         u"のものだった",
        u"のものです",       u"のものでした",     u"お客様資産",       u"고객 자산",
        u"고객의 자산",      u"것이었",           u"고객자산",         u"회원 자산",
        u"お客様から",       u"の預かり資産でし", u"소유였",           u"맡긴 ",
        u"맡겨 둔",          u"예치한 ",          u"맡겨둔",           u"預けていた",
        u"預けた",           u"から預かっ",       u"自己資産",         u"お預かりし",
        u"회사 자산",        u"사 자산",          u"회원 몫",          u"고객 몫",
        u"顧客分",           u"お客様分",         u" fell on ",        u" own money",
        u" own funds",       u" own account",     u"its own",          u"their own",
        u" our own",         u"his own",          u"her own",          u"fonds propres",
        u"relevaient d",     u"revenaient à",     u"était à ",         u"étaient à ",
        u" owed to ",        u"held on trust",    u"held in trust",    u" held for ",
        u"customers' money", u"clients' money",   u"customers' funds", u"constituents' money",
        u"provenai",         u"provien",          u" came from ",      u" stemmed from "};
    const qsizetype next =
        i + 1 < context.amounts.size() ? context.amount(i + 1).span.start : context.sentence.end;
    if (words.in(context.words({context.amount(i).span.end, next})))
        return true;
    // このうち顧客の資産は27億円で
    static const HintedPattern owner(
        {u"は", u"が"},
        u"(?:顧客|利用者|お客[様さ]ま?|会員|ユーザー|加入者|預金者|自社|当社|会社)(?:の|から(?:の)?)?"
        u"(?:預かり)?(?:資産|分|保有分|持ち?分|預かり金|残高|預金)(?:は|が)(?:約|計)?$"_s);
    if (context.language == Language::Japanese && owner.in(context.words(gapBefore(context, i)).right(24)))
        return true;
    // うち340万ユーロは自社の準備金だった, 4억 원은 당사 몫이고: whose it was, whatever it is called.
    static const HintedPattern owned(
        {u"産", u"もの", u"分", u"金", u"残高", u"預かり", u"자산", u"몫", u"것", u"돈", u"준비금", u"자금",
         u"보유분", u"소유", u"예치금", u"지분"},
        u"^(?:相当|分)?(?:は|が)[^。、]{0,16}?(?:資産|もの|分|準備金|資金|持ち?分|残高|預かり|拠出金|取り分)("
        u"?:、|だ|で(?:、|あ|し|す|ござ)|です|"
        u"。|$)|"
        u"^(?: ?상당|어치)?(?:은|는|이|가) [^.,]{0,20}?(?:자산|몫|것|돈|준비금|자금|보유분|소유|예치금|지분)(?:이[고었며다]|였|입|으로|인데|$)"_s);
    // 350 ETH(約70万ドル)は財団の保有分で: behind what restates it.
    const Span restated = kindreading::withConversions(context, i);
    const auto following = std::find_if(context.amounts.cbegin(), context.amounts.cend(), [&](qsizetype k) {
        return context.page->amounts.at(k).span.start >= restated.end;
    });
    const qsizetype stop = following == context.amounts.cend()
                               ? context.sentence.end
                               : context.page->amounts.at(*following).span.start;
    QStringView behindAmount = context.words({restated.end, std::max(restated.end, stop)});
    behindAmount = behindAmount.startsWith(u')') ? behindAmount.mid(1) : behindAmount;
    if (isEastAsian(context.language) && owned.in(behindAmount.left(32)))
        return true;
    // « Vos dépôts entrent pour 5,1 millions », "clients' deposits make up $3 million"
    static const AnyOf shares{u"entre pour",  u"entrent pour",  u"entrait pour", u"entraient pour",
                              u"compte pour", u"comptent pour", u"make up",      u"made up",
                              u"account for", u"accounted for", u"accounts for"};
    constexpr qsizetype reach = 30;
    const qsizetype last = i > 0 ? context.amount(i - 1).span.end : context.sentence.start;
    const Span lead{std::max(last, context.amount(i).span.start - reach), context.amount(i).span.start};
    return lead.length() > 0 && !isEastAsian(context.language) && shares.in(context.words(lead));
}

bool isOwnedPart(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern words(
        {u"belong", u"its ", u"their ", u"our ", u"'s ", u"' ", u" own ", u" owed", u"trust", u"'s money",
         u"' money", u"'s funds", u"' funds", u"' savings", u"apparten", u"appartien", u"revenait",
         u"revenaient"},
        u"^ ?(?:\\([^)]*\\) )?(?:of (?:the|these|those|its) [\\w-]+ "
        u")?(?:belonged|belongs|belonging|(?:is|was|were|are) (?:owed|held (?:on|in) trust|"
        u"(?:its|their|our|the [\\w-]+'s?|[\\w-]+ [\\w-]+'s?|[\\w-]+'s?) (?:own "
        u")?(?:money|funds|savings|assets|"
        u"property|reserves))|(?:n')?apparten(?:ait|aient|ant)|(?:n')?appartien(?:t|nent)|revena(?:it|ient) (?:à|aux?))\\b"_s);
    const qsizetype next =
        i + 1 < context.amounts.size() ? context.amount(i + 1).span.start : context.sentence.end;
    constexpr qsizetype reach = 50;
    return i == 0 && !context.before.isEmpty() && !isEastAsian(context.language) &&
           words.in(context.words({context.amount(i).span.end, std::max(next, context.amount(i).span.end)})
                        .left(reach));
}

bool isVerblessPart(const ClaimContext &context, qsizetype i)
{
    if (i == 0 || isEastAsian(context.language))
        return false;
    static const HintedPattern opens({u"dont", u"of which", u"including", u"y compris", u"notamment"},
                                     u"[,;( ](?:dont|of which|including|y compris|notamment)(?: "
                                     u"(?:some|about|around|environ|près de|plus de|"
                                     u"au moins))* ?$"_s);
    static const HintedPattern phrase({u" pour", u" à", u" au", u" en", u" chez", u" sur", u" dans", u" for",
                                       u" in", u" on", u" at", u" to", u" through", u" went", u" go",
                                       u" will go"},
                                      u"^ (?:(?:(?:went|goes|go|will go|going) "
                                      u"(?:on|to|into|towards)|pour|à|aux?|en|chez|sur|dans|for|in|on|at|to|"
                                      u"through)\\b)"_s);
    // "Of which coal contributed $370 million"
    static const HintedPattern sharing(
        {u"contribut", u"account", u"represent", u"made up", u"make up", u"makes up", u"suppl", u"représent"},
        u"\\b(?:dont|of which|including) [\\w' -]{2,40} (?:contributed|contributes|accounted for|accounts? "
        u"for|"
        u"represented|represents?|made up|makes? up|supplied|supplies|représentent|représente|représentaient)"
        u"(?: (?:some|about|around|environ|près de))* ?$"_s);
    const Span gap{context.amount(i - 1).span.end, context.amount(i).span.start};
    constexpr qsizetype reach = 24;
    if (gap.length() > 0 && sharing.in(context.words(gap)))
        return true;
    return gap.length() > 0 && opens.in(context.words(gap)) &&
           phrase.in(context.words({context.amount(i).span.end, context.sentence.end}).left(reach));
}

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
