// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/kinds/koreanlosses.h"

#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/kinds/koreandenials.h"
#include "indexing/facts/kinds/koreanthieves.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/pattern.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::koreanlosses {

/// 고객 계정에 접속해 9억 원을 인출했다, X를 털어 6200만 유로를 챙긴 일당.
static bool isDrawn(const ClaimContext &context, Span before, QStringView tail)
{
    static const HintedPattern drawn(
        u"^ ?(?:상당|어치|규모)?(?:의 [가-힣]+)?[을를] (?:[가-힣]+ ){0,3}?(?:인출|이체|송금|출금|전송|옮[겼긴겨])"_s),
        broken(u"(?:계정|계좌|서버|시스템|내부망|전산망|지갑|키|망)(?:에|을|를)? (?:[가-힣]+ ){0,2}?"
               u"(?:접속|침입|해킹|도용|탈취|뚫|침투|조작)(?:해|한|하|어|은)"_s),
        pocketed(
            u"^ ?(?:상당|어치)?[을를] (?:[가-힣]+ )?챙긴 (?:혐의|것으로|뒤|해커|범인|남성|여성|[0-9]+대|직원|집단|[가-힣]{0,4} ?(?:일당|조직))"_s);
    static const AnyOf ransoms{u"몸값", u"대가", u"협박", u"수수료", u"급여", u"임금", u"보수", u"대금"},
        breaking{u"뚫",  u"해킹", u"침입", u"침투",      u"공격", u"털어",
                 u"턴 ", u"노려", u"노린", u"상대로 벌", u"겨냥"};
    const Span lead{context.sentence.start, before.end};
    return !ransoms.in(context.words(context.sentence)) && lead.length() > 0 &&
           ((drawn.in(tail) && broken.in(context.words(lead))) ||
            (pocketed.in(tail) && breaking.in(context.words(lead))));
}

/// 해킹으로 2100만 달러 상당의 비트코인을 잃었다, 해킹으로 잃은 6300만 달러; 허위 송장에 속아 77억 원을
/// 송금했다, 지갑에서 33억 원 상당을 임의로 전송했다.
static bool isLost(const ClaimContext &context, Span before, QStringView tail)
{
    static const HintedPattern lost(
        u"^ ?(?:상당|어치|규모|남짓|가량|가까이)?(?:의 [가-힣]+(?: [가-힣]+)?)?[을를] (?:[가-힣]+ ){0,2}?"
        u"(?:잃[었은고어으]|날[렸린려])"_s),
        ofDeed(u"(?:해킹|공격|유출|침입|피싱|사기|도난|절도|유출 사고)(?:으로|로|에) (?:[가-힣]+ )?"
               u"(?:잃은|빼앗긴|털린|도난당한|날린|뺏긴) (?:약 |총 |돈 )?$"_s),
        sent(
            u"^ ?(?:상당|어치)?(?:의 [가-힣]+)?[을를] (?:[^,.]{0,16} )?(?:송금|이체|보[냈내낸]|입금|넣[었은어고]|투자[했한하]|맡[겼긴기]|부[쳤친]|건[네넸])"_s),
        atWill(u"^ ?(?:상당|어치|규모)?(?:의 [가-힣]+)?[을를이가] (?:[^,.]{0,12} "
               u")?(?:임의로|무단으로|무단|몰래|허락 없이|권한 없이) "
               u"?(?:[가-힣]+ )?(?:전송|이체|송금|인출|출금|이동|옮|빼)"_s);
    // 해커가 1900만 달러를 외부 지갑으로 옮겼다.
    static const HintedPattern moved(
        u"^ ?(?:상당|어치|규모)?(?:의 [가-힣]+)?[을를] (?:[가-힣]+ ){0,2}?(?:외부|자신의|본인의|자기) ?"
        u"(?:[가-힣]+ )?(?:지갑|주소|계좌)(?:으로|로) (?:[가-힣]+ )?(?:옮|이체|전송|보냈|송금|빼)"_s);
    static const AnyOf insiders{u"직원", u"권한", u"침입"}, harms{u"피해", u"공격", u"가짜", u"사기"},
        fooled{u"속아", u"속은", u"속여", u"사칭", u"허위", u"가짜", u"위조", u"피싱"};

    constexpr qsizetype near = 160;
    const Span around{std::max<qsizetype>(0, context.sentence.start - near), context.sentence.end};
    const Span lead{context.sentence.start, before.end};
    if (moved.in(tail) && (insiders.in(context.words(context.sentence)) ||
                           koreanthieves::areNamed(context.words(context.sentence))))
        return true;
    return (lost.in(tail) &&
            (harms.in(context.words(around)) || koreanthieves::areTold(context.words(around)))) ||
           (before.length() > 0 && ofDeed.in(context.words(before))) || atWill.in(tail) ||
           (lead.length() > 0 && sent.in(tail) && fooled.in(context.words(lead)));
}

/// 3억 원을 가짜 거래소에 투자했다가 잃었다, 12억 달러를 넣었다가 해커에게 모두 잃었다.
static bool losesLater(QStringView tail)
{
    static const HintedPattern lost(u"^ ?(?:상당|어치|규모)?(?:의 [가-힣]+)?[을를] [^.]{2,40}?"
                                    u"(?:잃[었은고]|날[렸린]|빼앗[겼긴기]|뺏[겼긴기])"_s);
    static const AnyOf fooled{u"속아", u"속은", u"속여", u"사칭", u"허위", u"가짜", u"위조", u"피싱"};
    return lost.in(tail) && (fooled.in(tail) || koreanthieves::areNamed(tail));
}

bool areTold(const ClaimContext &context, Span before, Span behind)
{
    static const AnyOf attacks{u"공격",   u"해킹", u"침해",   u"침입", u"침투", u"탈취",
                               u"취약점", u"악용", u"피싱",   u"해커", u"뚫",   u"무단",
                               u"부정 ",  u"도용", u"스미싱", u"사칭", u"사기", u"랜섬"},
        trades{u"거래소",   u"플랫폼", u"업체",   u"은행", u"지갑", u"월렛",
               u"프로토콜", u"브리지", u"브릿지", u"계좌", u"보관"},
        others{u"하락",     u"청산", u"투자 실패", u"베팅",   u"도박", u"영업손실", u"순손실",
               u"평가손실", u"소송", u"펀드",      u"뱅크런", u"환매", u"투자자들", u"순유출",
               u"시가총액", u"증시", u"etf",       u"홍수",   u"태풍", u"지진",     u"산불"},
        harms{u"피해", u"공격", u"횡령", u"털", u"고객의 돈", u"고객 자산"};
    // 공격으로 1400만 달러 손실을 입었다; 3300만 달러가 사라진 뒤 출금을 중단했다.
    static const HintedPattern suffered(
        u"^ ?(?:상당|어치|규모|가량|안팎)?(?:의)? ?(?:[가-힣]+ )?(?:손실|손해|피해)(?:를|을) (?:[가-힣]+ )?"
        u"(?:입|봤|본|보았|냈|낸|겪|당)"_s),
        vanished(u"^ ?(?:상당|어치|규모)?(?:의 [가-힣]+)?(?:이|가) (?:[가-힣]+ ){0,3}?"
                 u"(?:사라진|빠져나간|증발한|없어진) (?:뒤|후|직후|사실|것|사건|사고|채|다음)"_s),
        left(
            u"^ ?(?:상당|어치|규모)?(?:의 [가-힣]+)?(?:이|가) (?:[가-힣]+ ){0,4}?"
            u"(?:빠져나갔|사라졌|증발했|새어 ?나갔|없어졌)|^ ?(?:상당|어치)?(?:의 [가-힣]+)? (?:사라져|증발|빠져나가)(?:$|[ .,…])"_s),
        label(u"^[^가-힣:]{0,6}(?:추정 )?(?:피해|손실|유출|탈취|도난|편취|횡령) ?"
              u"(?:금액|총액|액수|액|규모|자산)[^:]{0,10}: ?(?:약 |총 )?$"_s);
    if (behind.length() <= 0 && before.length() <= 0)
        return false;
    const QStringView tail = behind.length() > 0 ? context.words(behind) : QStringView(),
                      sentence = context.words(context.sentence);
    if (losesLater(tail))
        return true;
    if (others.in(sentence))
        return false;
    if ((suffered.in(tail) && attacks.in(sentence)) ||
        (vanished.in(tail) &&
         (context.aboutTheft || trades.in(sentence) || koreanthieves::areTold(sentence))))
        return true;
    constexpr qsizetype near = 160, longest = 40;
    const Span around{std::max<qsizetype>(0, context.sentence.start - near),
                      std::min(context.text.size(), context.sentence.end + near)};
    const QStringView told = context.words({around.start, context.sentence.end});
    if (left.in(tail) && (harms.in(told) || koreanthieves::areTold(told)))
        return true;
    const Span lead{context.sentence.start, before.end};
    if (lead.length() > 0 && lead.length() < longest && label.in(context.words(lead)) &&
        attacks.in(context.words(around)))
        return true;
    // 문: 얼마를 잃었습니까? 답: 3900만 달러입니다.
    static const AnyOf asked{u"잃었",      u"빼앗",        u"도난당",      u"털렸",        u"피해액",
                             u"피해 규모", u"피해는 얼마", u"피해가 얼마", u"얼마나 털",   u"얼마를 털",
                             u"유출됐",    u"유출되",      u"얼마나 빠져", u"얼마가 빠져", u"얼마나 사라",
                             u"얼마나 훔", u"얼마를 훔",   u"얼마나 잃"};
    static const HintedPattern answer(
        u"^ ?(?:상당|가량|정도)?(?:입니다|이다|다\\.|임|예요|이에요|이죠|으?로 (?:파악|추산|집계))"_s);
    if (!context.asked.isEmpty() && asked.in(context.words(context.asked)) && answer.in(tail))
        return true;
    // 58건, 총 30억 달러 상당의 사이버 공격을 조사 중이다
    static const HintedPattern sized(
        u"^ ?(?:상당|규모|어치)(?:의|에 이르는|에 달하는) (?:[가-힣]+ ){0,2}?(?:사이버 "
        u"?)?(?:공격|해킹|절취|탈취|절도)"
        u"(?: ?사건| ?사고| ?사례| ?행위)?(?:들)?(?: [0-9]+ ?여? ?건)?(?:을|를|에 대해|에 대한|의 배후)"_s);
    if (sized.in(tail) && koreanthieves::areTold(tail))
        return true;
    return isLost(context, before, tail) || isDrawn(context, before, tail);
}

/// Whether `noun`, which stands before 으로 or 때문에, gives a reason for which something is lost, and
/// neither a way of counting nor a deed.
static bool isReason(QStringView noun)
{
    static const AnyOf manners{u"실제",   u"별도", u"추가", u"기준", u"합계", u"처음",   u"대부분",
                               u"스스",   u"원화", u"엔화", u"달러", u"현금", u"코인",   u"번째",
                               u"규모",   u"최대", u"연속", u"위주", u"중심", u"시세",   u"가격",
                               u"비트코", u"이더", u"테더", u"외부", u"내부", u"사실상", u"대체",
                               u"일부",   u"전부", u"단일", u"개별", u"누적", u"연간",   u"한꺼번",
                               u"두번",   u"최종", u"그대", u"제대", u"의도", u"임의",   u"동시"},
        deeds{u"사고", u"사건", u"사태", u"결함", u"오류", u"버그", u"허점",   u"러그풀",
              u"공격", u"수법", u"방식", u"범행", u"조작", u"내통", u"스캠",   u"협박",
              u"배신", u"매수", u"주소", u"지갑", u"계좌", u"링크", u"이메일", u"메일",
              u"문자", u"앱",   u"접속", u"명령", u"노출", u"분실", u"취약"};
    constexpr qsizetype shortest = 2; // 주로, 새로, 서로
    return noun.size() >= shortest && !manners.opens(noun) && !deeds.in(noun) && !noun.endsWith(u'적') &&
           !noun.endsWith(u'별') && !koreanthieves::areTold(noun);
}

bool haveOtherReason(const ClaimContext &context, qsizetype i)
{
    if (context.language != Language::Korean || context.words(context.sentence).contains(u'\t'))
        return false;
    static const HintedPattern lost(
        u"^ ?(?:상당|어치|규모|남짓|가량)?(?:의 [가-힣]+)?[을를] (?:[가-힣]+ "
        u"){0,2}?(?:잃[었은고어으]|날[렸린려]|까먹)|"
        u"^ ?(?:상당|어치|규모|가량|안팎)?(?:의)? ?(?:[가-힣]+ )?(?:손실|손해|적자)(?:를|을) (?:[가-힣]+ )?"
        u"(?:입|봤|본|보았|냈|낸|겪|기록)"_s);
    constexpr qsizetype reach = 40, lead = 60;
    const Span amount = kindreading::withConversions(context, i);
    const Span gap = gapBefore(context, i);
    const QStringView tail =
        context.words({amount.end, std::max(amount.end, context.sentence.end)}).left(reach);
    if (!lost.in(tail))
        return false;
    const qsizetype start = std::max(koreandenials::behindVerb(context, gap), gap.end - lead);
    const QStringView clause = context.words({start, gap.end});
    if (clause.isEmpty() || koreanthieves::areTold(clause) || koreanthieves::areTold(tail))
        return false;
    static const QRegularExpression reason =
        pattern(u"(?<![가-힣])([가-힣]{1,8}?)(?:으로|로|로 인해|으로 인해| 때문에| 탓에|에 따라| 여파로) "_s);
    static const HintedPattern gamble(u"(?:투자|베팅|도박|투기|매수|거래)(?:를|을)? ?했다가 "_s);
    if (gamble.in(clause))
        return true;
    // 이 중 19억 원을 선물 투자로 날렸고
    static const HintedPattern onBets(
        u"^ ?(?:상당|어치|규모)?(?:의 [가-힣]+)?[을를] (?:[가-힣]+ "
        u")?(?:투자|도박|베팅|선물|주식|경마|카지노|투기|매매|거래)"
        u"(?:로|으로|에|에서|에 걸어) (?:[가-힣]+ )?(?:잃|날[렸린려]|까먹|탕진)"_s);
    if (onBets.in(tail))
        return true;
    auto matches = reason.globalMatch(clause.toString());
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        // 당시 환율로
        static const AnyOf times{u"당시 ", u"현재 ", u"이날 ", u"지금 "};
        if (isReason(match.capturedView(1)) && !times.in(clause.left(match.capturedStart(1)).right(3)))
            return true;
    }
    return false;
}

} // namespace vigie::koreanlosses
