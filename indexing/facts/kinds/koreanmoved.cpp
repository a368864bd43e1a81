// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/kinds/koreanmoved.h"

#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/kinds/koreanthieves.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::koreanmoved {

/// Who else moves money, what is moved once it is stolen, and what is no money of the robbed.
static bool hasOtherReason(QStringView sentence)
{
    static const AnyOf others{
        u"믹서",     u"믹싱",     u"토네이도", u"세탁",     u"현금화",   u"환전",     u"훔친",     u"탈취한",
        u"탈취된",   u"빼돌린",   u"빼낸",     u"유출된",   u"도난당한", u"가운데",   u" 중 ",     u"그중",
        u"이중",     u"일부",     u"나머지",   u"환급",     u"환불",     u"상환",     u"보상",     u"배상",
        u"반환",     u"정상",     u"요청",     u"콜드월렛", u"콜드 ",    u"이관",     u"안전한",   u"몸값",
        u"대가",     u"협박",     u"수수료",   u"급여",     u"임금",     u"보수",     u"대금",     u"월급",
        u"북한으",   u"본국",     u"송금책",   u"불법 외",  u"수익",     u"고객이",   u"고객들이", u"고객은",
        u"고객들은", u"이용자가", u"이용자들", u"회원들이", u"예금주들", u"투자자들", u"차단",     u"시도",
        u"하려",     u"막",       u"동결",     u"합의"};
    return others.in(sentence);
}

bool isMovedByHand(const ClaimContext &context, qsizetype i)
{
    if (context.language != Language::Korean)
        return false;
    static const HintedPattern undergone(
        u"^ ?(?:상당|어치|규모|가량|남짓|안팎)?(?:의 [가-힣a-z]+)?[이가] (?:[^,.]{0,24} )?"
        u"(?:인출|출금|이체|송금|전송)(?:됐|되었|된|돼|되어|되면)"_s),
        done(
            u"^ ?(?:상당|어치|규모|가량|남짓|안팎)?(?:의 [가-힣a-z]+)?[을를] (?:[^,.]{0,24} )?"
            u"(?:(?:인출|출금|이체|송금|전송)(?:했|하였|한|해|하고|하며)|(?:계좌|지갑|주소)(?:로|으로) (?:보[냈내낸]|빼))"_s),
        hand(u"(?:해커|공격자|침입자|범인|일당|도둑|괴한|해킹범|절도범|피고인|피의자|해킹 "
             u"?(?:조직|그룹|집단)|범죄 "
             u"?조직|조직원)"
             u"(?:들)?(?:은|는|이|가) "_s),
        they(u"(?:^|[.] ?|, )(?:이들|그들|조직)(?:은|이) "_s),
        from(u"(?:지갑|월렛|계좌|금고|풀|계약|컨트랙트|브리지|브릿지|은행|전산|시스템|망|계정)"
             u"(?:에서|으로부터|로부터|에 있던) "_s);
    constexpr qsizetype reach = 40;
    const Span amount = kindreading::withConversions(context, i);
    const QStringView tail =
        context.words({amount.end, std::max(amount.end, context.sentence.end)}).left(reach);
    const bool passive = undergone.in(tail);
    if (!passive && !done.in(tail))
        return false;
    const QStringView sentence = context.words(context.sentence);
    if (sentence.contains(u'\t') || hasOtherReason(sentence))
        return false;
    const QStringView lead =
        context.words({context.sentence.start, std::max(context.sentence.start, amount.start)});
    const QStringView told = context.before.isEmpty() ? QStringView() : context.words(context.before);
    const bool attack = koreanthieves::tellAttack(sentence) || koreanthieves::tellAttack(told);
    if (passive)
        return (from.in(lead) && (attack || koreanthieves::opensWithThem(context))) ||
               (attack && !context.theftTold);
    if (context.theftTold || !(attack || koreanthieves::opensWithThem(context)))
        return false;
    return hand.in(lead) ||
           (they.in(lead) && (koreanthieves::areNamed(told) || koreanthieves::tellAttack(told)));
}

} // namespace vigie::koreanmoved
