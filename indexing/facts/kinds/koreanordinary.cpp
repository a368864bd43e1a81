// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/kinds/koreanordinary.h"

#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/kinds/koreanthieves.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::koreanordinary {

namespace {

/// What may stand between a noun and the figure that measures it.
const QString &upToFigure()
{
    static const QString words =
        u"(?:은|는|이|가|만|도|만도|으로|로)? "
        u"?(?:(?:현재|당시|지난해|올해|모두|총|약|무려|고작|최소|한때|각각|합쳐|합해|하루|하루 "
        u"만에|이틀 만에|사흘 만에|한 달 만에) )*$"_s;
    return words;
}

/// 시총 840억 원이 날아갔다, 총예치금(TVL) 16억 달러: what a market is worth or how much it moves, which
/// nobody can take.
bool measuresMarket(const ClaimContext &context, QStringView lead, QStringView tail)
{
    static const HintedPattern worth(
        u"(?:시총|시가 ?총액|예치 ?총액|tvl\\)?|거래량|거래대금|거래액|수탁고|운용 ?자산|"
        u"시장 ?규모|(?:보안|가상자산|암호화폐|보험|결제|블록체인|관련|세계|국내) 시장|기업 ?가치|미결제약정|청산 ?규모|청산액)"_s +
        upToFigure());
    // 유출 자료의 경제적 가치는 1조 원: of what is no money.
    static const HintedPattern files(u"(?:자료|기술|데이터|정보|문서|파일|설계도|도면|기밀|특허)[^.]{0,16}?"
                                     u"(?:가치|값어치|평가액)"_s +
                                     upToFigure());
    if (files.in(lead))
        return true;
    // 선물 포지션 190억 달러어치가 청산됐다, 시장 전체에서 4,000억 달러가 사라졌다
    static const HintedPattern closed(
        u"^ ?(?:상당|어치|규모|가량)?(?:의|가|이)? ?(?:[가-힣]+ ){0,3}?(?:포지션|계약|물량|베팅)"
        u"(?:이|을|들이)? (?:[가-힣]+ )?청산|^ ?(?:상당|어치|규모|가량)?(?:이|가) (?:[가-힣]+ )?청산[됐되]"_s),
        ofMarket(
            u"(?:시장|증시|코스피|코스닥|나스닥|월가)(?: 전체| 전반)?에서(?:만|는|만도)? (?:[가-힣]+ ){0,2}?$"_s),
        shrinks(u"^ ?(?:상당|어치|규모|가량)?(?:이|가) (?:[가-힣]+ ){0,2}?(?:사라|증발|날아|없어|빠져)"_s);
    if (closed.in(tail) || (ofMarket.in(lead) && shrinks.in(tail) && !koreanthieves::areToldAround(context)))
        return true;
    // 시장 규모 300억 원의 코인을 해커가 모두 훔쳤다
    static const HintedPattern robbed(u"^ ?(?:상당|어치|규모)?(?:의 [가-힣]+)?[이가을를] (?:[가-힣]+ ){0,3}?"
                                      u"(?:훔|해킹|탈취|도난|절취|강탈|빼돌|빼앗|털[렸린려리]|유출)"_s);
    static const HintedPattern netted(
        u"^ ?(?:상당|어치|규모|가량)?(?:의 [가-힣]+(?: [가-힣]+)?)?(?:이|가|을|를)? ?"
        u"(?:[가-힣]+ )?(?:순유출|순유입|순매도|순매수|강제 ?청산)"_s);
    return (worth.in(lead) && !robbed.in(tail)) || netted.in(tail);
}

/// 이 업체가 수탁한 자산은 모두 3조 원이다: what is kept for others, as far as nothing is said to go.
bool isKept(QStringView lead, QStringView tail)
{
    static const HintedPattern kept(
        u"(?:(?:수탁|보관|운용|관리|예치|보유|위탁|예탁)(?:한|된|하는|하던|하신|해 둔|해둔|하고 있는|하고 "
        u"있던|하고 계신| ?중인| ?중이던)|맡은|맡고 있는|맡긴|맡겨 둔|맡겨둔|갖고 있는|가지고 있는|굴리는) "
        u"(?:(?:고객|회원|이용자|사용자|투자자|예금주|가입자|전체|총)(?:들|님)?(?:의)? ?){0,3}"
        u"(?:가상 ?|디지털 ?)?(?:자산|돈|코인|자금|금액|물량|예치금|예탁금|암호화폐)(?:의)?"
        u"(?: (?:규모|금액|총액|총규모|총량|잔액|가치|평가액))?"_s +
        upToFigure());
    static const HintedPattern gone(u"^[^.]{0,24}?(?:빠져|사라|유출|탈취|도난|훔|무단|불법|부정|털[리렸린]|"
                                    u"빼[내돌앗가]|잃|증발|가져|넘어|손에|챙|"
                                    u"노[렸린]|쓸어|옮[겼긴겨]|앗아)"_s);
    // 이관 자산 962억 엔
    static const HintedPattern named(
        u"(?:^|[ ,(/|])(?:이관|이전|수탁|위탁|보유|보관|운용|예치|순|총|고객 보관) ?자산(?:은|는|이|가|:)? ?(?:현재 |모두 |총 |약 )*$"_s);
    // 공격자는 두레빗의 예치 자산 30억 원을 모두 인출했다
    static const HintedPattern object(u"^ ?(?:상당|어치|규모)?(?:의 [가-힣]+)?[을를] "_s);
    return (kept.in(lead) || named.in(lead)) && !gone.in(tail) &&
           !(object.in(tail) && koreanthieves::areNamed(lead));
}

/// 모회사가 자기 돈 3억 달러를 채워 넣었다, 메운 3억 달러; 투자자들에게 1억 달러를 빌려: what somebody else
/// gave.
bool isMadeGood(QStringView lead, QStringView tail)
{
    // 해킹으로 12억 달러를 채워, 탈취로 12억 달러 조달: out of other people's pockets.
    static const HintedPattern byTheft(
        u"(?:해킹|탈취|절취|절도|강탈|범죄|사이버 ?공격|피싱|사기|횡령|갈취|랜섬웨어)(?:으로|로|를 통해|을 통해)(?: |$)"_s);
    if (byTheft.in(lead))
        return false;
    static const HintedPattern filled(
        u"^ ?(?:상당|어치|규모|전액)?(?:의 [가-힣]+)?(?:을|를|으로|로) (?:[가-힣]*[^해쳐려고여 ] ){0,2}?"
        u"(?:메[우웠워]|메[꿨꿔꾸]|채워|채웠|보전[해했하]|충당|갚[았아기는고]|대납|빌려|빌렸|꿔|차입|대출)"_s),
        making(u"(?:^|[ ,])(?:메운|메꾼|채워 넣은|채운|보전한|갚은|빌린|빌려준) (?:돈 |자금 |약 |총 )?$"_s);
    // 그룹사로부터 550억 엔 조달.
    static const HintedPattern raised(
        u"^ ?(?:상당 |규모 )?(?:긴급 |추가 |자금 |투자 )?(?:조달|유치|차입|출자|증자|확보)"
        u"(?:$|[.,;)]|함|하기로|해| 완료| 결정| 계획| 예정)"_s);
    // 긴급 자금 50억 원을 넣기로 했다
    static const HintedPattern rescue(
        u"(?:(?:긴급|운영|지원|구제|구조|정상화|투자) ?자금|지원금|출자금|투자금) (?:약 |총 |모두 )?$"_s),
        put(u"^ ?(?:상당|규모)?[을를] (?:[가-힣]+ )?(?:넣[기었은]|투입|대기로|지원|출연|마련)"_s);
    return filled.in(tail) || making.in(lead) || raised.in(tail) || (rescue.in(lead) && put.in(tail));
}

/// 훔친 코인 가운데 8억 원어치를 도박에 썼다, 외제차(2억 4천만 원)를 사거나: what the loot was spent on.
bool isSpent(const ClaimContext &context, QStringView lead, QStringView tail)
{
    static const HintedPattern spent(u"^ ?(?:상당|어치|규모)?(?:의 [가-힣]+)?(?:을|를|은|는) "
                                     u"(?:[가-힣]+(?:에|로|으로|하는 데|는 데|비로|값으로) )+"
                                     u"(?:[가-힣]+ )?(?:썼|쓴|써 ?버|탕진|사용[했한]|소비|날렸)"_s);
    static const HintedPattern bought(
        u"^\\)(?:을|를|도)? (?:[가-힣]+ )?(?:사[거고서들는]|샀|구입|구매|매입)"_s);
    static const AnyOf loot{u"훔친",     u"빼돌린",    u"가로챈",    u"탈취한", u"피해금",
                            u"범죄수익", u"범죄 수익", u"빼낸",      u"나머지", u"이 돈",
                            u"그 돈",    u"이 가운데", u"그 가운데", u"이 중",  u"그중"};
    return (bought.in(tail) && lead.endsWith(u'(')) ||
           (spent.in(tail) && loot.in(context.words(context.sentence)));
}

/// 거래소는 인출을 계속 허용했다. 하루 만에 40억 달러가 빠져나갔다: a run of customers.
bool isRun(const ClaimContext &context, QStringView lead, QStringView tail)
{
    static const HintedPattern leaves(
        u"^ ?(?:상당|어치|규모)?(?:의 [가-힣]+)?(?:이|가|을|를) (?:[가-힣]+ ){0,2}?"
        u"(?:빠져나[갔간가]|인출[됐했]|이탈|찾아 ?[갔간]|출금[됐했]|나갔)"_s),
        run(u"뱅크런|(?:인출|출금) ?(?:요청(?![을이]? ?(?:막|중단|정지|거부|멈))|행렬|사태|러시|신청)|"
            u"(?:인출|출금)(?:을|를|은)? (?:[가-힣]+ )?(?:허용|받아|몰렸|몰려|이어)|"
            u"(?:인출|출금)(?:이|에) (?:[가-힣]+ )?(?:몰|이어|쇄도|폭주)"_s);
    // 불안해진 고객들이 하루 만에 300억 원을 찾아갔다
    static const HintedPattern owners(
        u"(?:고객|이용자|사용자|투자자|예금자|예금주|회원|가입자|예치자|예치인)(?:들)?(?:은|는|이|가|도) "
        u"(?:[^.,]{1,20} )?(?:약 |총 |모두 )?$"_s),
        takeOut(u"^ ?(?:상당|어치|규모)?(?:의 [가-힣]+)?[을를] (?:[가-힣]+ ){0,2}?"
                u"(?:인출[했하해]|찾아 ?[갔가]|빼 ?갔|빼냈|빼내|출금[했하해]|되찾아 ?갔)"_s);
    if (takeOut.in(tail) && owners.in(lead))
        return true;
    // 사고 직후 이틀간 고객 예치금 620억 원이 빠져나갔다: whoever had them took them back.
    static const HintedPattern deposits(
        u"(?:직후|이후|뒤|후|소식|여파)[^.,]{0,24}(?:예치금|예탁금|예금|수신고?|투자금) (?:약 |총 )?$"_s);
    if (leaves.in(tail) && deposits.in(lead) && !koreanthieves::areTold(lead) &&
        !koreanthieves::areTold(tail))
        return true;
    // 현물 ETF에서는 사흘간 29억 달러가 빠져나갔다
    static const HintedPattern funds(
        u"(?:etf|펀드|시장|증시|채권|주식)(?:들)?(?:에서|에서는|에서도|에선) (?:[가-힣0-9]+ ){0,3}?(?:약 |총 )?$"_s);
    if (leaves.in(tail) && funds.in(lead) && !koreanthieves::areTold(lead) && !koreanthieves::areTold(tail))
        return true;
    static const AnyOf purses{u"지갑", u"월렛", u"서버"};
    const Span before = context.before;
    return leaves.in(tail) && !purses.in(lead) &&
           (run.in(context.words(context.sentence)) ||
            (!before.isEmpty() && run.in(context.words(before)))) &&
           !koreanthieves::areToldAround(context);
}

/// 이 회사는 900억 원을 콜드월렛으로 옮겼다, 예방 차원에서 새 지갑으로 이전했다; 700억 원을 잃을 뻔했다:
/// what nobody got at.
bool isBroughtToSafety(QStringView lead, QStringView tail)
{
    static const HintedPattern moved(
        u"^ ?(?:상당|어치|규모)?(?:의 (?:[가-힣]+ ){0,2}?[가-힣]+)?[을를이가은는] (?:[가-힣]+ ){0,4}?"
        u"(?:콜드 ?월렛|오프라인|안전한|안전 ?지갑|새(?:로운)? |신규 |예비 |금고|수탁|백업|보안 "
        u"?지갑|별도(?:의)? |다중 ?서명|비상)"
        u"[가-힣 ]{0,12}?(?:으로|로|에) (?:[가-힣]+ )?(?:옮|이동|이전|이관|이체|대피|보관|전송|분산)"_s),
        moves(u"^ ?(?:상당|어치|규모)?(?:의 (?:[가-힣]+ ){0,2}?[가-힣]+)?[을를이가은는] (?:[가-힣]+ ){0,4}?"
              u"(?:옮|이동|이전|이관|이체|대피|분산|격리|보관)"_s),
        caution(u"예방|선제|만일|만약|보호|안전|대피|추가 피해를 막"_s),
        nearly(u"^ ?(?:상당|어치|규모)?(?:의 [가-힣]+)?[을를] (?:[가-힣]+ ){0,2}?"
               u"(?:잃을|빼앗길|뺏길|털릴|도난당할|탈취당할|날릴|도둑맞을|해킹당할) ?뻔"_s);
    if (nearly.in(tail))
        return true;
    return (moved.in(tail) || (moves.in(tail) && (caution.in(lead) || caution.in(tail)))) &&
           !koreanthieves::areTold(lead) && !koreanthieves::areNamed(tail);
}

/// 300억 원 규모의 해킹을 가정한 훈련, 300억 원 규모의 공격을 막는 시스템, 300억 원을 모의로 탈취하는: what
/// nobody did.
bool isRehearsed(const ClaimContext &context, QStringView tail)
{
    static const AnyOf guards{u"막는", u"막기",     u"대비",  u"가정", u"예방",
                              u"방지", u"차단하는", u" 모의", u"훈련", u"시나리오"};
    return guards.in(tail) && !koreanthieves::areTold(context.words(context.sentence));
}

/// 80억 원 규모의 바이백, 코인 30억 원어치를 되사들였다, 2만 원 쿠폰을 드립니다: what a firm does for its
/// coin and for its customers.
bool isOwnMeasure(QStringView lead, QStringView tail)
{
    static const HintedPattern measure(
        u"^ ?(?:상당|어치|규모)?(?:의)? (?:[가-힣]+ ){0,3}?(?:바이백|자사주|(?:시장 |공개 "
        u")?매[수입](?!자|처|한 해커)|소각|에어드[롭랍]|"
        u"유동성 공급|버그 ?바운티|(?:[가-힣]*(?:보호|보상|구제|지원|안정) ?)?기금)(?:[을를에이가은는(,.]|$| )"_s),
        rebought(u"^ ?(?:상당|어치|규모)?(?:의 [가-힣]+)?[을를] (?:[가-힣]+ ){0,2}?(?:되사|다시 사들)"_s);
    static const QString gifts =
        u"(?:쿠폰|포인트|상품권|위로금|축하금|격려금|마일리지|적립금|할인권|이용권|사은품|기프티콘|캐시백)"_s;
    static const QString given =
        u"(?:[가-힣]+ )?(?:지급|드리|드립|드렸|증정|제공|적립|보내|면제|감면|할인|선물|나눠|환급)"_s;
    static const HintedPattern gift(gifts + u"(?:[을를]|으?로)? ?(?:최대 |약 |각 |각각 )?$"_s),
        ofGift(u"^ ?(?:상당|어치|권)?(?:의)? ?(?:[가-힣]+ ){0,2}?"_s + gifts + u"[을를] "_s + given),
        handed(u"^ ?(?:상당|어치|권|씩)*[을를] "_s + given),
        spared(u"(?:이용료|사용료|요금|수수료|구독료|이자) (?:최대 |약 )?$"_s),
        sparing(u"^ ?(?:상당)?[을를] (?:[가-힣]+ )?(?:면제|감면|할인|환급)"_s),
        kindly(
            u"^ ?(?:상당|어치|규모)?(?:의 [가-힣]+)?[을를] (?:[가-힣]+ ){0,2}?(?:드리겠|드립니다|드릴 |드리기로|증정)"_s);
    return measure.in(tail) || rebought.in(tail) || ofGift.in(tail) || (gift.in(lead) && handed.in(tail)) ||
           (spared.in(lead) && sparing.in(tail)) || kindly.in(tail);
}

/// 보험사에서 9억 원을 받았다, 채권자에게 9억 원을 돌려줬다, 9억 원을 배상하라고, 범인이 9억 원을 갖고
/// 나머지를: what settles a loss.
bool isSettled(QStringView lead, QStringView tail)
{
    static const HintedPattern insurer(
        u"(?:보험사|보험회사|보험금|보험)(?:들)?(?:에서|로부터|으로부터|으로|을|를)? (?:[가-힣]+ )?(?:약 |총 )?$"_s),
        got(u"^ ?(?:상당|가량)?[을를] (?:[가-힣]+ )?(?:받|지급받|수령|타냈|보전받)"_s),
        ordered(u"^ ?(?:상당|가량|어치)?(?:의 [가-힣]+)?[을를] (?:[가-힣]+ ){0,2}?"
                u"(?:(?:지급|배상|보상|반환|변제)하라|물어[주 ]?주?라|돌려주라|갚으라)"_s),
        creditors(
            u"(?:채권자|피해자|고객|이용자|회원|투자자|예금자)(?:들)?(?:에게|께) (?:[가-힣]+ )?(?:약 |총 |모두 )?$"_s),
        paidBack(
            u"^ ?(?:상당|가량|어치)?(?:의 [가-힣]+)?[을를] (?:[가-힣]+ )?(?:돌려[주준줬줄]|상환|변제|배상|보상|환불|되돌려)"_s),
        keeps(
            u"^ ?(?:상당|가량|어치)?[을를] (?:[가-힣]+ )?(?:갖고|가지고|가진 뒤|가지면|갖는 대신|챙기고) (?:[가-힣]+ )?나머지"_s);
    return (insurer.in(lead) && got.in(tail)) || ordered.in(tail) ||
           (creditors.in(lead) && paidBack.in(tail)) || keeps.in(tail);
}

/// 9억 원의 매출이 줄었다, 9억 원은 회사가 떠안았다, 9억 원은 손실로 처리했다: what a loss costs.
bool isBorne(QStringView tail)
{
    static const HintedPattern less(
        u"^ ?(?:상당|가량|규모)?의 (?:[가-힣]+ )?(?:매출|수입|영업이익|수익|판매)[이가은] (?:[가-힣]+ )?(?:줄|감소|날아|빠졌|사라졌)"_s),
        borne(u"^ ?(?:상당|가량)?(?:은|는|을|를) (?:회사|거래소|운영사|은행|모회사|당사|재단)[가이] "
              u"(?:[가-힣]+ ){0,2}?(?:떠안|부담|책임지|감당)"_s),
        entered(
            u"^ ?(?:상당|가량)?(?:은|는|을|를) (?:[가-힣]+ )?(?:손실|대손|비용|상각)(?:로|으로) (?:처리|반영|인식|계상)"_s);
    return less.in(tail) || borne.in(tail) || entered.in(tail);
}

/// 본사를 120억 원에 옮겼다: a price.
bool isPrice(QStringView lead, QStringView tail)
{
    static const HintedPattern paid(
        u"^ ?(?:상당)?에 (?:[가-힣]+ "
        u"){0,2}?(?:샀|사들|옮|매각|인수|넘[겼기긴]|구입|매입|분양|낙찰|계약|임대|임차|빌|내놓|처분|"
        u"거래)"_s);
    return paid.in(tail) && !koreanthieves::areTold(lead);
}

} // namespace

std::optional<ClaimKind> kindOf(const ClaimContext &context, qsizetype i)
{
    if (context.language != Language::Korean || context.words(context.sentence).contains(u'\t'))
        return std::nullopt;
    constexpr qsizetype before = 48, reach = 44;
    const Span amount = kindreading::withConversions(context, i);
    const Span gap = gapBefore(context, i);
    qsizetype end = context.sentence.end;
    if (i + 1 < context.amounts.size() && context.amount(i + 1).span.start >= amount.end)
        end = context.amount(i + 1).span.start;
    const QStringView lead = context.words({std::max(gap.start, gap.end - before), gap.end});
    const QStringView tail = context.words({amount.end, std::max(amount.end, end)}).left(reach);
    // 보험 한도 30억 원을 넘는 손실
    static const HintedPattern limit(
        u"(?:보험|보상|배상|보장|보험금|지급|이체|출금|거래|송금|인출) ?(?:한도|상한)(?:액)?(?:인|은|는|이)? ?(?:약 |최대 )?$"_s);
    if (limit.in(lead))
        return ClaimKind::Cap;
    // 세계식량계획이 올해 필요하다고 밝힌 돈이 1억 달러다, 송금 지시는 모두 9억 5,100만 달러였다
    static const HintedPattern needed(
        u"(?:필요(?:로 하는|로 한|한|하다고 [가-힣]+)|부족한|모자란|모자라는|소요되는|요청한|호소한) "
        u"(?:[가-힣]+ )?(?:돈|금액|자금|예산|재원|액수|지원금|지원|원조|규모)(?:은|는|이|가|도) (?:약 |모두 "
        u"|총 |연간 |대략 )*$|"
        u"(?:송금|이체|인출|출금|지급) ?(?:지시|요청|요구|주문|명령|전문)(?:는|은|이|가|액은|의 총액은|의 "
        u"규모는) "
        u"(?:약 |모두 |총 |합쳐 |합계 )*$"_s);
    if (needed.in(lead))
        return ClaimKind::Other;
    if (measuresMarket(context, lead, tail) || isKept(lead, tail) || isMadeGood(lead, tail) ||
        isSpent(context, lead, tail) || isRun(context, lead, tail) || isBroughtToSafety(lead, tail) ||
        isRehearsed(context, tail) || isPrice(lead, tail) || isOwnMeasure(lead, tail) ||
        isSettled(lead, tail))
        return ClaimKind::Other;
    if (isBorne(tail))
        return ClaimKind::Cost;
    return std::nullopt;
}

} // namespace vigie::koreanordinary
