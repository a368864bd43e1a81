// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parties/koreanowners.h"

#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/textprobe.h"

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace vigie::parties {

bool ownsWhatIsBehind(const ClaimContext &context, Span word)
{
    static const HintedPattern owned(
        u"^ (?:(?:핫|콜드|운영|예치) "
        u"?)?(?:지갑|월렛|서버|시스템|전산망|내부망|계좌|금고)(?:에서|에|을|를|이|가|의) |"
        u"^ (?:이용자|고객|회원|투자자|직원|개발자|임원)들?(?:이|가|은|는|의|에게서|로부터|을|를) |"
        u"^ (?:해킹|(?:사이버|해킹|피싱) 공격)(?:으로|에|이|은|을) |"
        u"^ (?:건|사례|사안|측)(?:은|는|이|의|에|에서) |"
        u"^ (?:해킹|탈취|유출|도난|절취|강탈|횡령|침해|(?:무단|부정|불법) (?:인출|출금|이체)) ?(?:사고|사건|사태|피해)"_s);
    constexpr qsizetype near = 16, shortest = 3;
    constexpr QStringView adnominal = u"한된린긴던할될진친낸난킨인은는운른쓴간든의적형용별";
    static constexpr QStringView sorts[] = {
        u"핫",       u"콜드",     u"온라인",  u"오프라인", u"가상자산", u"암호화폐",     u"디지털",
        u"거래용",   u"보관용",   u"메인",    u"개인정보", u"대규모",   u"초대형",       u"대형",
        u"잇단",     u"역대",     u"사상",    u"최대",     u"내부자",   u"스마트",       u"다중서명",
        u"이더리움", u"비트코인", u"솔라나",  u"테더",     u"클라우드", u"데이터베이스", u"백업",
        u"금융권",   u"업계",     u"국내외",  u"유사",     u"추가",     u"동일",         u"연쇄",
        u"이메일",   u"메일",     u"웹",      u"결제",     u"급여",     u"법인",         u"사이버",
        u"랜섬웨어", u"계열사",   u"자회사",  u"협력사",   u"고객사",   u"파트너사",     u"당시",
        u"이듬해",   u"같은해",   u"외국인",  u"계약직",   u"비정규직", u"온라인상",     u"소규모",
        u"피해자",   u"장기간",   u"동시다발"};
    static constexpr QStringView units[] = {u"팀",   u"부서", u"직",   u"급",   u"본부",
                                            u"지점", u"센터", u"업계", u"용자", u"업자"};
    const QStringView shown = context.words(word);
    // ○ (4월) 솔플레어, 해커들에 의해 3억 원 탈취됨: how ministries note it.
    static const HintedPattern noted(u"^, [^,.]{1,24}에 의(?:해|하여)(?: |,)"_s);
    constexpr qsizetype far = 34;
    if (shown.size() >= shortest && chars::isHangul(shown.back()) &&
        noted.in(context.words({word.end, std::min(context.sentence.end, word.end + far)})))
        return true;
    return shown.size() >= shortest && !adnominal.contains(shown.back()) && chars::isHangul(shown.back()) &&
           std::find(std::begin(sorts), std::end(sorts), shown) == std::end(sorts) &&
           std::none_of(std::begin(units), std::end(units),
                        [&](QStringView end) { return shown.endsWith(end); }) &&
           owned.in(context.words({word.end, std::min(context.sentence.end, word.end + near)}));
}

} // namespace vigie::parties
