// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/easternparts.h"

#include "indexing/facts/anyof.h"
#include "indexing/facts/hintedpattern.h"

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace vigie::easternparts {

bool followsShare(const ClaimContext &context, QStringView lead)
{
    static const HintedPattern share(
        {u"分の", u"割", u"%", u"半分", u"半額", u"過半", u"ほとんど", u"분의", u"절반", u"과반", u"퍼센트"},
        u"(?:額|全体|合計|被害|損失)の(?:うち)?(?:約|ほぼ|実に|およそ)?(?:[0-9]+分の[0-9]+|[0-9.]+(?:割|%)|"
        u"半分|半額|過半|ほとんど)"
        u"(?:近く|弱|強|余り|以上|超)?(?:は|を|が)[^。]{0,30}$|"
        u"(?:액|전체|합계|총계|피해|규모)의 (?:약 )?(?:[0-9]+분의 ?[0-9]+|[0-9.]+ ?(?:%|퍼센트)|절반|과반)"
        u"(?: ?(?:가까이|가까운 돈|가량|이상|남짓|넘는 돈))?(?:은|는|을|를|이|가) [^.]{0,30}$"_s);
    return isEastAsian(context.language) && share.in(lead);
}

bool pointsAtWhole(const ClaimContext &context, QStringView lead)
{
    static const HintedPattern words(
        {u" 중 ", u" 가운데 ", u"중에서 "},
        u"(?:^|[ ,])(?:이|그|해당|이들|동결|압수|회수)(?:된|한)? (?:[가-힣]+ ){0,2}"
        u"(?:[가-힣]*(?:자산|자금|금액|돈|액|코인)) (?:중|가운데)(?:에서)? "_s);
    return context.language == Language::Korean && words.in(lead);
}

bool breaksDown(const ClaimContext &context, qsizetype i)
{
    static const AnyOf words{u"별로는",       u"별로 보면", u"별로 나누면", u"별로 살펴보면",
                             u"별로 따지면",  u"별로 ",     u"別では",      u"別にみると",
                             u"別に見ると",   u"別には",    u"別で見ると",  u"ごとに見ると",
                             u"ごとにみると", u"ごとでは"};
    const Span lead{context.sentence.start, context.amount(i).span.start};
    return i == 0 && isEastAsian(context.language) && context.amounts.size() > 1 &&
           words.in(context.words(lead));
}

bool isComparisonBase(const ClaimContext &context, qsizetype i)
{
    constexpr qsizetype reach = 12, near = 6;
    const Span amount = context.amount(i).span;
    const QStringView before =
        context.words({std::max(context.sentence.start, amount.start - reach), amount.start}).trimmed();
    static constexpr QStringView times[] = {
        u"前年の",   u"前年度の", u"前期の",   u"同期の", u"昨年の", u"一昨年の", u"昨年度の",    u"전년의",
        u"전년도의", u"전년",     u"지난해의", u"작년의", u"지난해", u"작년",     u"같은 기간의", u"동기의"};
    static constexpr QStringView joints[] = {u"を",  u"から",  u"より",  u"に比べ",  u"と比べ", u"을 ",
                                             u"를 ", u"에서 ", u"보다 ", u"에 비해", u"에 견줘"};
    static const AnyOf changes{u"上回", u"下回", u"超え", u"増",   u"減",   u"多",  u"少",
                               u"膨ら", u"比べ", u"웃돌", u"웃도", u"밑돌", u"넘",  u"늘",
                               u"줄",   u"많",   u"적",   u"비해", u"증가", u"감소"};
    const QStringView behind = context.words({amount.end, context.sentence.end}).left(near * 4);
    const auto ends = [&](QStringView time) { return before.endsWith(time); };
    const auto begins = [&](QStringView joint) { return behind.startsWith(joint); };
    return isEastAsian(context.language) && std::any_of(std::begin(times), std::end(times), ends) &&
           std::any_of(std::begin(joints), std::end(joints), begins) && changes.in(behind);
}

} // namespace vigie::easternparts
