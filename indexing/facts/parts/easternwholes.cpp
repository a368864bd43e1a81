// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parts/easternwholes.h"

#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/parts/japaneseparts.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::easternwholes {

namespace {

constexpr qsizetype recent = 24; ///< claims back that a total may stand

/// The words before amount `i`, up to the amount before it.
QStringView leadOf(const ClaimContext &context, qsizetype i)
{
    constexpr qsizetype reach = 60;
    const Span amount = context.amount(i).span;
    const qsizetype start = i > 0 ? context.amount(i - 1).span.end : context.sentence.start;
    return context.words({std::max(start, amount.start - reach), std::max(start, amount.start)});
}

/// The words behind amount `i` and its conversions.
QStringView tailOf(const ClaimContext &context, qsizetype i)
{
    constexpr qsizetype reach = 48;
    const qsizetype end = kindreading::withConversions(context, i).end;
    return context.words({end, std::min(context.sentence.end, end + reach)});
}

/// 残りの, 残る, 나머지: what is left of the sum.
bool isRest(QStringView lead)
{
    static const HintedPattern words(
        u"(?:残り|残る|残額|残高)(?:の|は|が|、)?(?:約|およそ)?$|"
        u"(?:これ|それ|同社|同件|同事件|同事案|(?:この|同)1?件|1件)(?:分)?を除(?:いた|く)"
        u"(?:残りの?|分の?|の)?(?:約|およそ)?$|"
        u"(?:나머지|남은)(?:인|는|은|가)? (?:약 )?$|"
        u"(?:나머지|남은) (?:[0-9]+|한|두|세|네|다섯|여러) ?(?:건|곳|개사|사건)"
        u"(?:은|는|이|의 피해는|의 피해액은)? (?:모두 |합쳐서? |합해 |합계 |다 |약 )*$|"
        u"나머지(?:를|는|도)? (?:다 |모두 |전부 |몽땅 )?(?:긁어모아도|합쳐도|더해도|합해도|모아도|"
        u"합치면|합하면|더하면|합쳐|합해|합쳐서) ?(?:약 |겨우 |고작 |모두 )*$|"
        u"나머지 (?:피해|손실|탈취|도난|사건|해킹|유출)(?:들)?(?:액|금액)?(?:은|는|이) (?:모두 |합쳐 |약 )*$"_s);
    return words.in(lead);
}

/// 総額の6割を占め, 전체 피해의 43%: a share of all that was told.
bool isShareOfTotal(QStringView lead, QStringView tail)
{
    static const HintedPattern before(
        u"(?:総額|全体|合計|総計|年間|被害額|窃取額|被害総額)の(?:うち)?(?:約|ほぼ|およそ|実に)?(?:[0-9.]+ "
        u"?(?:%|パーセント|割)|"
        u"[0-9]+分の[0-9]+|半分|半額|過半|大半|大部分)(?:[強弱]|余り|近く|以上|超)?"
        u"(?:に(?:あたる|当たる|相当する|達する|近い)|を(?:占める|超える)|の|である)?(?:約)?$|"
        u"(?:전체|총액|합계|탈취액|피해액)의 ?(?:약 )?(?:[0-9.]+ ?(?:%|퍼센트)|[0-9]+분의 "
        u"?[0-9]+|절반|과반|대부분)"
        u"(?: 가까이| 이상| 남짓)?(?:에 해당하는|에 달하는|인|을 차지하는|를 차지하는|에 가까운|을 넘는|가 넘는)? (?:약 )?$"_s),
        behind(
            u"^(?:相当)?(?:で|は|が|と|、)[^。]{0,12}?(?:総額|全体|合計|被害額|窃取額|被害総額)の[^。]{0,12}?"
            u"(?:割|%|パーセント|半|分の)[^。]{0,8}(?:占|当た|あた|相当)|"
            u"^ ?(?:상당|어치)?(?:이|가|은|는|로|으로)[^.]{0,14}?(?:전체|총액|총)(?: "
            u"?(?:피해|탈취|도난|유출)(?:액|금액|규모)?)?의 "
            u"?(?:약 )?[0-9절과반대부분.]+ ?(?:%|퍼센트|분의 ?[0-9]|)[^.]{0,8}(?:차지|해당|이르)"_s);
    return before.in(lead) || behind.in(tail);
}

/// 半分近い10億ドルは, 대부분인 380억 원은: a share of the sum of the sentence before.
bool isShareOfLast(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern words(
        u"^(?:その|うち|このうち|その中の)?(?:約|ほぼ|およそ)?(?:半分|半数|半額|大半|大部分|ほとんど|過半|[0-"
        u"9.]+(?:割|%)|"
        u"[0-9]+分の[0-9]+)(?:近い|近く|以上|[強弱]|余り|超)?(?:の|に(?:あたる|当たる|相当する|近い)|を(?:"
        u"占める|超える|上回る))?("
        u"?:約)?$|"
        u"^(?:그 ?|이 ?)?(?:중 |가운데 )?(?:약 )?(?:절반|대부분|과반|[0-9]+분의 ?[0-9]+|[0-9.]+ ?%)"
        u"(?: 가까운| 이상인| 넘는|인|에 가까운|을 넘는|이 넘는|이 조금 넘는|에 해당하는|가 넘는)? ?(?:약 )?$"_s);
    return i == 0 &&
           words.in(context.words({context.sentence.start, context.amount(0).span.start}).trimmed());
}

/// 14억 6천만 달러가 거의 전부다, 10億ドルが大半を占める: nearly all of what was told.
bool isMostOfIt(QStringView tail)
{
    static const HintedPattern words(
        u"^(?:相当)?(?:が|で)、?(?:その)?(?:大半|ほとんど|大部分)(?:を占|だ|で|です|を)|"
        u"^ ?(?:상당)?(?:이|가) (?:그 )?(?:거의 )?(?:전부|대부분|대다수)(?:를|을|죠|다|이|였|입)"_s);
    return words.in(tail);
}

/// 顧客の資産は3億ドルで、残りは自社の資産, 고객 자산은 3억 원이고 나머지는 회사 자산: whose a part of the
/// sum before was, with the rest named beside it.
bool sharesOut(const ClaimContext &context, qsizetype i, QStringView lead, QStringView tail)
{
    static const HintedPattern owner(
        u"(?:顧客|お客様|利用者|会員|自社|当社|同社|預かり)の?(?:資産|資金|保有分|分)(?:は|が)(?:約)?$|"
        u"(?:고객|회원|이용자|회사|자체) ?(?:자산|자금|몫|돈)(?:은|는|이|가) ?(?:약 )?$"_s);
    static const AnyOf rest{u"残り", u"残る", u"残額", u"나머지"};
    return i == 0 && !context.before.isEmpty() && rest.in(tail) && owner.in(lead);
}

/// 국내 거래소들의 피해 합계 780억 원. 하루코인의 피해 350억 원 포함: a note says what the sum before holds.
bool isIncluded(const ClaimContext &context, qsizetype i, QStringView tail)
{
    static const HintedPattern words(
        u"^ ?(?:상당|규모)?(?:을|를|도|이|가)? ?포함(?:함|됨|한 금액|한 수치|된 금액|된 수치)?[.)]?$"_s);
    return i + 1 == context.amounts.size() && context.language == Language::Korean &&
           words.in(tail.trimmed());
}

/// うち1億ドルは, 이 중 15억 달러는: points at the sum of the sentence before.
bool pointsAtSentenceBefore(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern words(
        u"^(?:うち|このうち|そのうち|この中|その中)|^(?:이|그) ?(?:중|가운데)(?:에서)? |^그중 |^이중 "_s);
    return i == 0 && words.in(context.words(context.sentence).left(8));
}

/// 나머지 피해 중 7천만 달러는 …, 4천만 달러는 …: what is told of the rest, sum by sum.
bool isAmongRest(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern words(
        u"^ ?나머지 (?:[가-힣]+ )?(?:중|가운데)(?:에서는|에서)? |^残りの(?:[一-龥]+)?(?:のうち|の中で)"_s);
    constexpr qsizetype reach = 20;
    return words.in(context.words({context.sentence.start, context.amount(0).span.start}).left(reach)) &&
           context.amount(i).amount.unit == context.amount(0).amount.unit;
}

/// 지난해 피해의 4분의 3은 단 한 건에서 나왔다. 바이비트가 …: a share without a sum in the sentence before.
bool isOfFewTold(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern words(
        u"(?:피해|피해액|탈취액|손실|총액|전체|금액|액수|액|돈|달러|원)의 [^.]{2,24}[은는이가] "
        u"(?:단 |겨우 |고작 |불과 )?(?:[가-힣]+ )?(?:한|두|세|네|[0-9]+) "
        u"?(?:건|번|곳|군데|차례|사건|해킹|공격)(?:의 "
        u"(?:사건|공격|해킹|침입))?(?:에서|으로|에) "
        u"?(?:나왔|나온|발생|비롯|집중|쏠|몰)|"
        u"(?:被害|総額|全体|被害額|窃取額|流出額|損失)の[^。]{2,20}(?:は|が)、?[^。、]{0,8}?(?:わずか|たった)"
        u"?"
        u"[1-9一二三四五六七八九](?:件|社|か所|カ所|つの[^。、に]{1,8})(?:だけ)?(?:"
        u"から|で|に|が|の)[^。、]{0,8}?"
        u"(?:出|生じ|占め|集中|よる)"_s);
    constexpr qsizetype most = 2;
    return i < most && !context.before.isEmpty() && words.in(context.words(context.before));
}

/// 2023년 하반기 피해에는 알파포(6천만 달러)와 코인엑스(5천400만 달러)가 포함된다: what the sum of a time
/// holds.
bool isHeldByTime(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern words(
        u"(?:년|분기|반기|월|기간|간)(?:의|간)? ?(?:[가-힣]+ "
        u")?(?:피해|피해액|탈취액|손실|도난액|유출액|총액|합계)에는 "
        u"|(?:年|期|月|間)の(?:[一-龥]+)?(?:被害|被害額|窃取額|流出額|総額|合計)には"_s);
    static const AnyOf held{u"포함", u"들어 있", u"들어있", u"含ま", u"入って"};
    constexpr qsizetype reach = 40;
    const Span lead{context.sentence.start, context.amount(0).span.start};
    return i >= 0 && words.in(context.words(lead).left(reach)) &&
           held.in(context.words({context.amount(i).span.end, context.sentence.end}));
}

/// The whole of the last claim, if it is a part.
const Claim *wholeOfLast(const QList<Claim> &claims)
{
    const ClaimId &id = claims.constLast().partOf;
    for (qsizetype k = claims.size() - 1; !id.isEmpty() && k >= 0 && k >= claims.size() - recent; --k) {
        if (claims.at(k).id == id)
            return &claims.at(k);
    }
    return nullptr;
}

/// How many sums in the unit of amount `i` the sentence before has.
int sumsBefore(const ClaimContext &context, qsizetype i)
{
    const QString &unit = context.amount(i).amount.unit;
    return static_cast<int>(std::count_if(
        context.page->amounts.cbegin(), context.page->amounts.cend(), [&](const ScannedAmount &one) {
            return context.before.contains(one.span) && !one.vague && one.amount.unit == unit;
        }));
}

/// The claim that `sum` and the parts told since it make up exactly; `part` is one of what `sum` adds up.
const Claim *leavingOver(const QList<Claim> &claims, std::optional<Decimal> sum, const Claim &part)
{
    for (qsizetype k = claims.size() - 1; k >= 0 && k >= claims.size() - recent && sum; --k) {
        const Claim &one = claims.at(k);
        if (one.amount.unit != part.amount.unit)
            continue;
        for (qsizetype w = k; w >= 0 && w >= claims.size() - recent; --w) {
            const Claim &whole = claims.at(w);
            if (whole.amount.unit == part.amount.unit && whole.amount.value == *sum &&
                whole.amount.value > part.amount.value)
                return &whole;
        }
        sum = sum->plus(one.amount.value);
    }
    return nullptr;
}

} // namespace

bool saysPart(const ClaimContext &context, qsizetype i)
{
    if (!isEastAsian(context.language) || context.words(context.sentence).contains(u'\t'))
        return false;
    const QStringView lead = leadOf(context, i), tail = tailOf(context, i);
    return isRest(lead) || sharesOut(context, i, lead, tail) || isShareOfTotal(lead, tail) ||
           isMostOfIt(tail) || japaneseparts::presentsDetail(context, i) || isAmongRest(context, i) ||
           isOfFewTold(context, i) || isHeldByTime(context, i) ||
           (!context.before.isEmpty() && sumsBefore(context, i) > 0 &&
            (isShareOfLast(context, i) || (i == 0 && isIncluded(context, i, tail))));
}

bool namesAnother(const ClaimContext &context, qsizetype i, const Claim &whole)
{
    static const HintedPattern loot(
        u"(?:盗|窃取し|奪っ|流出し|換金し|洗浄し)[^、。]{0,4}(?:金員|資金|金|現金|資産)(?:のうち|の中から)|"
        u"(?:훔친|빼돌린|탈취한|세탁한|현금화한) (?:돈|자금|자산|현금) (?:중|가운데) "_s);
    return isEastAsian(context.language) && whole.kind != ClaimKind::Theft &&
           whole.kind != ClaimKind::Laundering && loot.in(leadOf(context, i));
}

const Claim *wholeByRest(const QList<Claim> &claims, const ClaimContext &context, qsizetype i,
                         const Claim &part)
{
    static const HintedPattern rest(u"(?:나머지|남은)(?: [가-힣]+)?(?:는|은|인|가) [^.]{0,24}$"_s);
    if (context.language != Language::Korean || i != 0 || !rest.in(leadOf(context, i)))
        return nullptr;
    // 나머지는 하늘빗에서 나간 78억 원, 모아빗에서 나간 45억 원: with the parts told before they make the
    // sum.
    std::optional<Decimal> sum = part.amount.value;
    for (qsizetype k = 1; k < context.amounts.size() && sum; ++k) {
        if (context.amount(k).amount.unit == part.amount.unit && !saysEquivalent(context, k))
            sum = sum->plus(context.amount(k).amount.value);
    }
    return leavingOver(claims, sum, part);
}

bool saysRestOfMany(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern words(
        u"(?:나머지|남은) (?:[0-9]+|두|세|네|다섯|여러) ?(?:건|곳|개사|사건)(?:은|는|이|의 피해는|의 "
        u"피해액은)? (?:[가-힣]+ )*$|"
        u"나머지(?:를|는|도) (?:다 |모두 |전부 |몽땅 "
        u")?(?:긁어모아도|합쳐도|더해도|합해도|모아도|합치면|합하면|더하면|합쳐|합해|합쳐서) "
        u"?(?:[가-힣]+ )*$|(?:뺀|제외한|빼고) 나머지(?: (?:피해|손실|탈취|도난|사건|해킹|유출)(?:들)?(?:액|금액)?)?(?:은|는|이) (?:[가-힣]+ )*$"_s);
    return context.language == Language::Korean && words.in(leadOf(context, i));
}

bool saysRest(const ClaimContext &context, qsizetype i)
{
    return isEastAsian(context.language) && isRest(leadOf(context, i));
}

const Claim *wholeOf(const QList<Claim> &claims, const ClaimContext &context, qsizetype i, const Claim &part)
{
    if (!isEastAsian(context.language) || claims.isEmpty())
        return nullptr;
    const Claim &last = claims.constLast();
    // 약 2조 9천억 원(20억 달러) … 이 가운데 15억 달러: by what the text says it is worth too.
    const auto holds = [&](const Claim &claim) {
        return (claim.amount.unit == part.amount.unit && claim.amount.value > part.amount.value) ||
               (context.language == Language::Korean &&
                std::any_of(claim.equivalents.cbegin(), claim.equivalents.cend(), [&](const Equivalent &one) {
                    return one.amount.unit == part.amount.unit && one.amount.value > part.amount.value;
                }));
    };
    const QStringView lead = leadOf(context, i), tail = tailOf(context, i);
    if (const Claim *whole = japaneseparts::wholeOfListed(claims, context, i, part))
        return whole;
    if (const Claim *whole = japaneseparts::wholeOfTimeBehind(claims, context, i, part))
        return whole;
    if (isRest(lead)) {
        if (const Claim *whole = leavingOver(claims, part.amount.value, part))
            return whole;
    }
    if (isAmongRest(context, i)) {
        if (const Claim *whole = wholeOfLast(claims); whole && holds(*whole))
            return whole;
    }
    if (isOfFewTold(context, i)) {
        // 2024年の窃取額の半分近くは、二つの取引所に集中している: of the total of that year.
        const auto &dates = context.page->dates;
        const auto year = std::find_if(dates.cbegin(), dates.cend(), [&](const ScannedDate &date) {
            return context.before.contains(date.span) && !date.needsContext &&
                   date.date.precision == FuzzyDate::Precision::Year;
        });
        for (qsizetype k = claims.size() - 1; k >= 0 && k >= claims.size() - recent; --k) {
            const Claim &one = claims.at(k);
            if (holds(one) && one.kind == ClaimKind::Theft && one.victim.isEmpty() && one.period &&
                one.period->singleYear() && (!part.period || one.period->contains(*part.period)) &&
                (year == dates.cend() || one.period->contains(year->date)) &&
                !(context.bases && context.bases->contains(one.id)))
                return &one;
        }
    }
    const bool ofLast = (pointsAtSentenceBefore(context, i) && sumsBefore(context, i) == 1) ||
                        isShareOfLast(context, i) || isMostOfIt(tail) ||
                        (i == 0 && isIncluded(context, i, tail));
    const bool base = context.bases && context.bases->contains(last.id);
    if (ofLast && !base && holds(last) && !(last.retracted && last.kind == ClaimKind::Theft))
        return &last;
    if (!isShareOfTotal(lead, tail))
        return nullptr;
    for (qsizetype k = claims.size() - 1; k >= 0 && k >= claims.size() - recent; --k) {
        const Claim &one = claims.at(k);
        if (holds(one) && one.kind == ClaimKind::Theft && one.victim.isEmpty() && one.partOf.isEmpty() &&
            !one.retracted && !(context.bases && context.bases->contains(one.id)))
            return &one;
    }
    return nullptr;
}

std::optional<qsizetype> sharedOf(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern share(
        u"^의 (?:약 |거의 |무려 )?(?:[0-9.]+ ?(?:%|퍼센트)|절반|과반|대부분|[0-9]+분의 ?[0-9]+)(?: "
        u"?(?:가량|가까이|남짓|"
        u"이상))?(?:에 (?:해당|달|이르|육박)|[을를] (?:차지|넘)|[이가] (?:넘|채)|[다이였로으]|, )"_s);
    static const HintedPattern points(
        u"(?:데|며|고|으며|는데|은데), (?:이는|이것은|이 금액은|이 수치는) [^.,]{0,40}$"_s);
    const qsizetype j = i + 1;
    if (context.language != Language::Korean || j >= context.amounts.size() ||
        context.amount(i).amount.unit != context.amount(j).amount.unit ||
        !(context.amount(i).amount.value < context.amount(j).amount.value))
        return std::nullopt;
    const QStringView gap = context.words({context.amount(i).span.end, context.amount(j).span.start});
    return points.in(gap) &&
                   share.in(context.words({context.amount(j).span.end, context.sentence.end}).left(30))
               ? std::optional(j)
               : std::nullopt;
}

std::optional<qsizetype> holderOf(const ClaimContext &context, qsizetype i)
{
    static const AnyOf verbs{u"含ま", u"入って", u"포함", u"들어 있", u"들어있"};
    static const HintedPattern holds(u"^(?:相当|分)?に(?:は|も)|^ ?(?:상당)?에[는도]"_s);
    const qsizetype end = context.amount(i).span.end;
    if (!isEastAsian(context.language) || i == 0 || !verbs.in(context.words({end, context.sentence.end})))
        return std::nullopt;
    for (qsizetype j = i - 1; j >= 0; --j) {
        const ScannedAmount &one = context.amount(j);
        if (one.amount.unit == context.amount(i).amount.unit &&
            context.amount(i).amount.value < one.amount.value &&
            holds.in(context.words({one.span.end, context.amount(i).span.start}).left(6)))
            return j;
    }
    return std::nullopt;
}

bool isRestOfLast(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern words(
        u"^(?:相当|分)?の(?:うち)?、?残|^(?: ?상당)?(?:의| 중| 가운데) 나머지"_s);
    return i == 0 || words.in(leadOf(context, i).left(16));
}

} // namespace vigie::easternwholes
