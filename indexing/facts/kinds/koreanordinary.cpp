// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/kinds/koreanordinary.h"

#include "indexing/facts/kinds/kindreading.h"
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
bool measuresMarket(QStringView lead, QStringView tail, bool theft)
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
    if (closed.in(tail) || (ofMarket.in(lead) && shrinks.in(tail) && !theft))
        return true;
    static const HintedPattern netted(
        u"^ ?(?:상당|어치|규모|가량)?(?:의 [가-힣]+(?: [가-힣]+)?)?(?:이|가|을|를)? ?"
        u"(?:[가-힣]+ )?(?:순유출|순유입|순매도|순매수|강제 ?청산)"_s);
    return worth.in(lead) || netted.in(tail);
}

/// 이 업체가 수탁한 자산은 모두 3조 원이다: what is kept for others, as far as nothing is said to go.
bool isKept(QStringView lead, QStringView tail)
{
    static const HintedPattern kept(
        u"(?:(?:수탁|보관|운용|관리|예치|보유)(?:한|된|하는|하던|하고 있는|하고 있던|중인)|맡은|맡고 "
        u"있는|맡긴|갖고 있는|굴리는) "
        u"(?:고객 |전체 |총 )?(?:자산|돈|코인|자금|금액|가상자산|물량)"_s +
        upToFigure());
    static const HintedPattern gone(
        u"^[^.]{0,24}?(?:빠져|사라|유출|탈취|도난|훔|털[리렸린]|빼[내돌앗가]|잃|증발)"_s);
    // 이관 자산 962억 엔
    static const HintedPattern named(
        u"(?:^|[ ,(/|])(?:이관|이전|수탁|위탁|보유|보관|운용|예치|순|총|고객 보관) ?자산(?:은|는|이|가|:)? ?(?:현재 |모두 |총 |약 )*$"_s);
    return (kept.in(lead) || named.in(lead)) && !gone.in(tail);
}

/// 모회사가 자기 돈 3억 달러를 채워 넣었다, 메운 3억 달러; 투자자들에게 1억 달러를 빌려: what somebody else
/// gave.
bool isMadeGood(QStringView lead, QStringView tail)
{
    static const HintedPattern filled(
        u"^ ?(?:상당|어치|규모|전액)?(?:의 [가-힣]+)?(?:을|를|으로|로) (?:[가-힣]+ ){0,2}?"
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
bool isRun(const ClaimContext &context, QStringView tail)
{
    static const HintedPattern leaves(
        u"^ ?(?:상당|어치|규모)?(?:의 [가-힣]+)?(?:이|가|을|를) (?:[가-힣]+ ){0,2}?"
        u"(?:빠져나[갔간가]|인출[됐했]|이탈|찾아 ?[갔간]|출금[됐했]|나갔)"_s),
        run(u"뱅크런|(?:인출|출금) ?(?:요청|행렬|사태|러시|신청)|(?:인출|출금)(?:을|를|은)? (?:[가-힣]+ )?"
            u"(?:허용|재개|처리|받아|몰렸|몰려|이어)|(?:인출|출금)(?:이|에) (?:[가-힣]+ )?(?:몰|이어|쇄도|폭주)"_s);
    static const AnyOf thieves{u"해커", u"해킹",      u"공격자", u"북한", u"라자루스",
                               u"무단", u"외부 지갑", u"탈취",   u"도난"};
    const Span before = context.before;
    return leaves.in(tail) && !thieves.in(context.words(context.sentence)) &&
           (run.in(context.words(context.sentence)) || (!before.isEmpty() && run.in(context.words(before))));
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
    static const AnyOf thefts{u"해킹", u"해커", u"탈취", u"도난", u"훔", u"절취", u"유출"};
    if (measuresMarket(lead, tail, thefts.in(context.words(context.sentence))) || isKept(lead, tail) ||
        isMadeGood(lead, tail) || isSpent(context, lead, tail) || isRun(context, tail))
        return ClaimKind::Other;
    return std::nullopt;
}

} // namespace vigie::koreanordinary
