// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parts/easternparts.h"

#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace vigie::easternparts {

bool followsShare(const ClaimContext &context, QStringView lead)
{
    static const HintedPattern share(
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
        u"(?:^|[ ,])[가-힣]{1,6}(?:총액|금액|액|규모) (?:중|가운데)(?:에서|서)? |(?:^|[ "
        u",])(?:이|그|해당|이들|동결|압수|회수)(?:된|한)? (?:[가-힣]+ ){0,2}"
        u"(?:[가-힣]*(?:자산|자금|금액|돈|액|코인)) (?:중|가운데)(?:에서)? |"
        u"^ ?(?:[^가-힣] )?(?:[가-힣]+ )?(?:적발|피해|탈취|유출|세탁|도난|압수|동결)액 (?:중|가운데)(?:에서)? "_s);
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
    if (!isEastAsian(context.language))
        return false;
    constexpr qsizetype reach = 24, near = 24;
    const Span amount = context.amount(i).figure; // without the words of bound
    const QStringView before =
        context.words({std::max(context.sentence.start, amount.start - reach), amount.start});
    const QStringView behind = context.words({amount.end, context.sentence.end}).left(near);
    if (behind.isEmpty() || !QStringView(u"をかよにと을를에보와과도는은)").contains(behind.front()))
        return false;
    // 前年の21億ドルを上回る, 지난해 전체 피해액 22억 달러를 넘어선, 2024년의 22억 달러와 견주면: another
    // time's sum.
    static const HintedPattern time(
        u"(?:(?:(?:前年|昨年|一昨年|[0-9]{4}年)?[0-9]{1,2}月|前月|前年|前年度|前期|同期|昨年|一昨年|昨年度|"
        u"前年同期|"
        u"前年同月|(?:[0-9]{4}|(?:令和|平成)(?:元|[0-9]{1,2}))年度?|"
        u"同時期|前四半期)(?:全体|通年|年間|の?1年間)?の"
        u"(?:[一-龥]{2,6}(?:額|総額)?(?:、|の|である|だった))?|"
        u"(?:전년|전년도|지난해|작년|같은 기간|동기|[0-9]{2,4}년|전 ?"
        u"분기|재작년|(?:1년|한 해) 전)(?: ?(?:상반기|하반기|[1-4]분기))?(?:의)? ?(?:(?:전체|연간|한 해|총) "
        u")?"
        u"(?:[가-힣]{2,4}(?:액|금액|규모|총액)(?:인)? )?)(?:約|약 |총 )?$"_s),
        change(u"^(?:を|から|より|に比べ|と比べ)[^。、]{0,14}?(?:上回|下回|超え|増|減|多|少|膨ら|比べ|更新|"
               u"抜|塗り替え)|^(?:"
               u"に|と)比べ|^には?(?:届か|届き|及ば|及び)|"
               u"^(?:[을를]|에서|보다|에) (?:[가-힣0-9%]+ ){0,2}?(?:웃돌|웃도|밑돌|넘|늘|줄|많|적|증가|감소)|"
               u"^도 (?:[가-힣]+ ){0,1}?(?:웃돌|웃도|밑돌|넘|뛰어넘|앞질|앞섰)|^[은는] 물론|"
               u"^보다(?:는|도)? |^에 (?:비해|비하|견줘|견주)|^[와과] (?:견주|비교|비하)"_s);
    if (time.in(before) && change.in(behind))
        return true;
    // 전년 동기(5.6억 불) 대비, 前年同期（5億ドル）に比べ: the same in brackets.
    static const HintedPattern opened(
        u"(?:전년|전년도|지난해|작년|동기|같은 기간|전 ?분기|직전 ?분기|[1-4]분기|[상하]반기|[0-9]{4}년|前年|前期|同期|昨年|前四半期) ?\\($"_s),
        closed(
            u"^\\) ?(?:대비|보다|에 비해|에(?:는|도)? (?:[가-힣]+ ){0,2}?(?:못 미|미치지 못)|와는? (?:비교|견주)|의 절반|に比べ|と比べ|比|より)"_s);
    return opened.in(before) && closed.in(behind);
}

bool announceDetails(QStringView words)
{
    static const HintedPattern counted(
        u"(?:두|세|네|다섯|[2-9]) ?(?:곳|건|사건|업체|거래소|회사)(?:에|에서|이|가|로)(?:만)? (?:[가-힣]+ "
        u"){0,2}?"
        u"(?:몰렸|집중됐|집중되었|나왔|차지했|쏠렸)"_s);
    return counted.in(words);
}

} // namespace vigie::easternparts
