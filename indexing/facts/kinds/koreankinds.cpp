// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/kinds/koreankinds.h"

#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/kinds/koreanlosses.h"
#include "indexing/facts/parties/easternroles.h"
#include "indexing/facts/parties/victimplaces.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::koreankinds {

namespace {

/// The words before amount `i`, up to the one before it, and those behind it up to the next.
struct Around
{
    Span before, behind;
};

Around around(const ClaimContext &context, qsizetype i)
{
    constexpr qsizetype lead = 48, reach = 40;
    const Span amount = kindreading::withConversions(context, i);
    const Span gap = gapBefore(context, i);
    qsizetype end = context.sentence.end;
    for (qsizetype k = i + 1; k < context.amounts.size(); ++k) {
        if (context.amount(k).span.start >= amount.end)
            end = std::min(end, context.amount(k).span.start);
    }
    return {{std::max(gap.start, amount.start - lead), amount.start},
            {amount.end, std::min(end, amount.end + reach)}};
}

/// Whether a firm stands in the sentence as that from which something goes: 하늘빗에서, 하늘빗의 지갑에서.
bool namesSource(const ClaimContext &context, Span before)
{
    static const AnyOf from{u"에서", u"에게서", u"로부터",  u"으로부터", u"서 ",
                            u"의 ",  u" 지갑",  u" 핫월렛", u" 계좌",    u" 서버"};
    const auto isSource = [&](Span name) {
        const QStringView behind = context.text.mid(name.end, 8);
        return name.start < before.end && from.opens(behind.startsWith(u'\'') ? behind.mid(1) : behind);
    };
    if (std::any_of(context.page->entities.cbegin(), context.page->entities.cend(),
                    [&](const EntityMatch &match) {
                        return context.sentence.contains(match.span) &&
                               ((context.robbed && context.robbed->contains(match.entity)) ||
                                (context.firms && context.firms->contains(match.entity))) &&
                               isSource(match.span);
                    }))
        return true;
    parties::Names firms = parties::easternFirms(context, context.sentence);
    parties::findByTrade(context, firms);
    return std::any_of(firms.cbegin(), firms.cend(), isSource);
}

} // namespace

bool hasLeftFirm(const ClaimContext &context, qsizetype i)
{
    if (context.language != Language::Korean || context.words(context.sentence).contains(u'\t'))
        return false;
    static const HintedPattern gone(
        u"^ ?(?:상당|어치|규모|가량|남짓)?(?:의 [가-힣]+)?[이가] (?:[가-힣]+ ){0,4}?"
        u"(?:사라[지졌진져]|빠져나[가갔간]|빠져 나[가갔간]|새어 ?나[가갔간]|없어[지졌진]|증발[하했한]|털[리렸린려]|나갔|나간)"_s),
        ofSource(u"(?:에서|에게서|로부터) (?:[가-힣]+ ){0,2}?"
                 u"(?:빠져나간|사라진|나간|새어 "
                 u"나간|없어진|털린|유출된|도난당한|도난된|탈취된|빼낸|빼간|나온|증발한) "
                 u"(?:돈 |자산 |자금 |코인 |약 |총 )*$"_s),
        taken(
            u"^[^,.]{0,30}?(?:세탁|동결|회수|환수|반환|돌려|되찾|압수|몰수|옮|송금|보내|현금|바꾸|바꿔|바꿨|넣|거쳐|흘러)"_s);
    const auto [before, behind] = around(context, i);
    const bool leaves = behind.length() > 0 && gone.in(context.words(behind));
    const bool left = !leaves && before.length() > 0 && ofSource.in(context.words(before)) &&
                      !(behind.length() > 0 && taken.in(context.words(behind)));
    return (leaves || left) && namesSource(context, before);
}

bool isTaken(const ClaimContext &context, qsizetype i)
{
    if (context.language != Language::Korean || context.words(context.sentence).contains(u'\t'))
        return false;
    static const HintedPattern verb(
        u"^ ?(?:상당|어치|규모|가량|남짓)?(?:의 [가-힣]+)?[을를] (?:[가-힣]+ )?"
        u"(?:도난당[한했하해]|도둑맞|털[리린렸려]|빼앗[기긴겼겨]|(?:탈취|강탈)당[한했하해]|뜯[기긴겼겨]|훔["
        u"친쳤쳐]|빼돌[린렸려]|"
        u"가로[챈챘채]|(?:탈취|강탈)(?:한|했|해))"_s),
        moved(
            u"^ ?(?:상당|어치|규모)?(?:의 (?:[가-힣]+ ){0,3}?[가-힣]+)?[이가을를] (?:[가-힣]+ "
            u"){0,2}?(?:공격자|해커|범인|범죄자|정체불명|미확인|신원 미상|알 수 없는|외부)"
            u"(?:들)?(?:의)? ?(?:[가-힣]+ )?(?:지갑|주소|계좌|월렛)(?:으로|로|에) (?:[가-힣]+ )?(?:옮[겨긴]|이체|송금|전송|빠져|흘러|보[내냈]|이동)"_s),
        sent(u"^ ?(?:상당|어치|규모)?(?:의 [가-힣]+)?[을를] (?:북한 "
             u")?(?:해커|공격자|범인|사기범)(?:들)?(?:에게|한테|측에|쪽에) (?:[가-힣]+ )?"
             u"(?:보[내냈]|송금|이체|건[네넸]|입금|넘[겼기겨])"_s),
        pocketed(
            u"^ ?(?:상당|어치|규모)?(?:의 [가-힣]+)?[을를] (?:[가-힣]+ )?(?:챙[긴겼겨]|손에 넣|가져[갔간]|들고 달|인출해|쓸어 ?담)"_s);
    static const AnyOf ransoms{u"몸값", u"대가", u"협박", u"수수료", u"급여", u"임금", u"보수", u"대금"},
        thieves{u"해커들은", u"해커들이", u"공격자는", u"공격자가", u"공격자들은", u"일당은",
                u"일당이",   u"범인은",   u"범인들은", u"조직은",   u"조직이"},
        breaking{u"뚫", u"해킹", u"침입", u"침투", u"공격", u"털", u"노린", u"노려", u"노렸", u"겨냥"};
    const auto [before, behind] = around(context, i);
    if (behind.length() <= 0)
        return koreanlosses::areTold(context, before, behind);
    const QStringView tail = context.words(behind), sentence = context.words(context.sentence);
    if (verb.in(tail) || (moved.in(tail) && context.aboutTheft))
        return true;
    if (koreanlosses::areTold(context, before, behind))
        return true;
    if (ransoms.in(sentence))
        return false;
    return (sent.in(tail) && context.aboutTheft) ||
           (pocketed.in(tail) && thieves.in(sentence) && breaking.in(sentence));
}

std::optional<ClaimKind> kindOfExpense(const ClaimContext &context, qsizetype i)
{
    if (context.language != Language::Korean || context.words(context.sentence).contains(u'\t'))
        return std::nullopt;
    const auto [before, behind] = around(context, i);
    if (before.length() < 2)
        return std::nullopt;
    const QStringView lead = context.words(before), tail = context.words(behind);
    // 노동자는 한 달에 800달러를 받고, 선원은 월 350달러를 손에 쥔다: what workers get and hand on.
    static const AnyOf workers{u"노동자", u"근로자", u"인력", u"기술자", u"선원",  u"종업원",
                               u"파견",   u"개발자", u"직원", u"벌목공", u"여공",  u"일꾼",
                               u"봉제공", u"의료진", u"근로", u"요리사", u"종사자"};
    static const HintedPattern paid(
        u"^ ?(?:상당|가량|남짓|정도|씩|안팎)*[을를] (?:[가-힣]+ ){0,4}?"
        u"(?:받|벌|번다|손에 쥐|손에 쥔|챙기|바치|바친|바쳐|상납|송금|지급|지불|준다|줬|주고|주었|치르|치렀|내놓|떼|빼앗기|빼앗긴)"_s),
        regular(u"(?:한 달에|한달에|매달|매월|월|월평균|달마다|다달이|연간|연|연봉|월급|해마다|매년|한 "
                u"해|하루|일당|시간당|1인당|"
                u"한 명[당에]|[0-9]+명당|주당) (?:평균 |약 |많게는 |적게는 )*$"_s),
        goesOn(u"(?:이 중|그중|이 가운데|그 가운데|여기서|이 돈에서) (?:약 )?$"_s);
    static const HintedPattern left(
        u"(?:손에|수중에) (?:남는|쥐는|떨어지는|들어오는) (?:것|돈|몫|금액)은 (?:약 |고작 |겨우 )*$"_s);
    if (workers.in(context.words(context.sentence)) &&
        (left.in(lead) || (paid.in(tail) && (regular.in(lead) || goesOn.in(lead)))))
        return ClaimKind::Revenue;
    // 구리를 사들이면서 대금 900만 달러를 치렀다: what is bought.
    static const HintedPattern buying(u"(?:사들이|사들여|구입하|구매하|매입하|들여오|들여와|조달하|수입하)[^."
                                      u"]{0,12}?(?:대금|값|대가|비용)(?:으로|인)? "
                                      u"(?:약 |총 )?$"_s),
        settled(
            u"^ ?(?:상당|가량|어치|정도)?[을를] (?:[가-힣]+ ){0,3}?(?:치르|치렀|지급|지불|냈|건넸|결제|보냈)"_s);
    if (buying.in(lead) && settled.in(tail))
        return ClaimKind::Other;
    // 감시팀 예산에 200만 달러를 보탰다, 운영 예산의 10%인 200만 달러를 부담했다: what is given for another's
    // budget.
    static const HintedPattern toBudget(u"(?:예산|운영비|활동비|기금|재원|사업비)에 (?:[가-힣]+ )?(?:약 |총 "
                                        u")?$|(?:활동비|운영비)로 (?:약 |총 )?$|"
                                        u"예산의 [^.,]{1,12}(?:인|에 해당하는) (?:약 )?$"_s),
        given(
            u"^ ?(?:상당|가량)?[을를] (?:[가-힣]+ )?(?:냈|낸다|내기로|내겠|보[태탰]|내놓|출연|기여|부담|분담|후원|기부|공여)"_s);
    if (toBudget.in(lead) && given.in(tail))
        return ClaimKind::Other;
    // 매달 5천 달러를 임대업자에게 지급했다: a bill that comes again.
    static const AnyOf bills{u"임대", u"임차", u"월세", u"집세", u"사용료", u"이용료", u"요금", u"구독"};
    static const HintedPattern pays(
        u"^ ?(?:상당|가량|씩|정도)?[을를] (?:[가-힣]+ ){0,3}?(?:지급|지불|냈|내고|낸다|치렀|송금)"_s);
    if (regular.in(lead) && pays.in(tail) && bills.in(context.words(context.sentence)))
        return ClaimKind::Cost;
    // 임차료로 매달 300만 원을 냈다, 보안 감사비로 2억 원을 지급했다, 광고비로 18억 원을 쓰겠다.
    static const HintedPattern purpose(
        u"(?:[가-힣](?<!회)(?<!수수)(?<!후원)(?:비|료)로|월세로|전기세로|밥값으로|[가-힣]{2}값으로)(?:만|는|"
        u"도)? "
        u"(?:[가-힣]+ )?(?:[0-9]+(?:년|월|달|개월)(?:에|간)? )?(?:매달 |매월 |매년 |해마다 |월 |연간 |모두 |총 |약 |한 달에 |한 해 )*$"_s),
        spent(
            u"^ ?(?:상당|가량|남짓|씩|정도)*[을를이가] (?:[가-힣]+ ){0,2}?"
            u"(?:냈|내고|낸|내는|내 왔|내왔|지급|지불|치르|치렀|썼|쓰[고기겠인는였]|쓴|쓸|(?<![을를] )들었|들인|(?<![을를] )들어|댔|대고|집행|지출|소요|나갔|나간)"_s);
    // 합의금, 보험료 received and paid back are of other kinds.
    static const AnyOf others{u"보상비", u"배상", u"위로금", u"보험금", u"수수료", u"과태료",
                              u"사료",   u"원료", u"연료",   u"재료",   u"음료"};
    if (purpose.in(lead) && spent.in(tail) && !others.in(lead))
        return ClaimKind::Cost;
    // 내년 예산은 장비 구입비 3억 원, 교육비 2억 원: each with the noun of what it is spent on.
    static const AnyOf budgets{u"예산", u"경비", u"비용", u"지출", u"운영비"};
    static const HintedPattern item(
        u"(?:^|[ ,(])(?:[가-힣]+ )?[가-힣]{1,5}비(?:로|가|에|:|\\()? ?(?:약 |총 )?$"_s),
        itself(
            u"^ ?(?:상당|가량)?(?:이|은|가|는) (?:[가-힣]+ )?[가-힣]{1,5}비(?:다|이다|로|였|이며|고|이고|,|라|입)"_s);
    if (budgets.in(context.words(context.sentence)) && (item.in(lead) || itself.in(tail)) && !others.in(lead))
        return ClaimKind::Cost;
    return std::nullopt;
}

} // namespace vigie::koreankinds
