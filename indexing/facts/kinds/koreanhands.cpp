// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/kinds/koreanhands.h"

#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/kinds/koreanthieves.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/pattern.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::koreanhands {

namespace {

bool tellOfThieves(QStringView words)
{
    static const AnyOf others{u"해킹", u"그들의", u"이들의", u"조직", u"범죄"};
    return koreanthieves::areNamed(words) || others.in(words);
}

/// Whether the words around make the sum come into the hands of thieves.
bool cameIntoHands(const ClaimContext &context, QStringView before, QStringView behind)
{
    static const HintedPattern passed(
        u"(?:손에|손으로|수중에|수중으로|주머니로|주머니에) (?:[가-힣]+ "
        u")?(?:넘어간|들어간|넘어온|떨어진|넘겨진|흘러간|흘러든) "
        u"(?:[가-힣]+ )?(?:돈|금액|자금|자산|코인|가상자산|암호화폐|액수|것|건)(?:은|는|이|만|도)? "
        u"?(?:모두 |총 |약 |무려 |합쳐 )*$"_s),
        into(u"^ ?(?:상당|어치|규모|가량)?(?:의 [가-힣]+)?[이가] (?:[가-힣]+ "
             u"){0,3}?(?:손에|손으로|수중에|수중으로|주머니로|주머니에) "
             u"(?:[가-힣]+ )?(?:넘어갔|들어갔|떨어졌|흘러갔|흘러들|넘어가|들어가|넘어간)"_s),
        again(u"^ ?(?:상당|어치|규모|가량)?(?:의 [가-힣]+)?[이가] (?:더 |또 |추가로 )?(?:넘어갔|들어갔)"_s);
    static const AnyOf hands{u"손에 넘어", u"손으로 넘어", u"손에 들어", u"수중에 들어", u"수중으로 들어"};
    const QStringView sentence = context.words(context.sentence);
    const bool byThieves = tellOfThieves(sentence) || context.aboutTheft;
    // 해킹 조직에 넘어간 코인 올해 12억 달러
    static const HintedPattern toThieves(
        u"(?:북한|조직|해커|해커들|라자루스|도둑|일당)(?:의 손)?(?:에|에게|으로|로)(?:서)? "
        u"(?:넘어간|들어간|빼앗긴|뺏긴) "
        u"(?:[가-힣]+ )?(?:돈|금액|자금|자산|코인|가상자산|암호화폐)(?:은|는|이)?,? (?:(?:올해|작년|지난해|[0-9]{4}년|모두|약|총) )*$"_s),
        gave(
            u"^ ?(?:상당|어치)?(?:의 [가-힣]+)?[을를] (?:(?:해커|공격자|도둑|범인)(?:들)?에게 )?(?:내줬|내주었|내주고|내준|내어줬)"_s);
    static const AnyOf lending{u"대출", u"보상", u"융자", u"지원", u"배상", u"자리"};
    const bool robbed = std::any_of(context.page->entities.cbegin(), context.page->entities.cend(),
                                    [&](const EntityMatch &match) {
                                        return context.sentence.contains(match.span) && context.robbed &&
                                               context.robbed->contains(match.entity);
                                    });
    if (toThieves.in(before) || (gave.in(behind) && robbed && !lending.in(sentence)))
        return true;
    return (byThieves && (passed.in(before) || into.in(behind))) ||
           (again.in(behind) && !context.before.isEmpty() && hands.in(context.words(context.before)));
}

/// X가 당했어요. 5,600만 달러.: a sentence of nothing but the sum, behind one that tells a theft without any.
bool isBareSum(const ClaimContext &context, qsizetype i, QStringView behind)
{
    static const AnyOf told{u"당했", u"털렸", u"뚫렸", u"잃었", u"빼앗겼",  u"도둑맞", u"사라졌",   u"해킹됐",
                            u"도난", u"탈취", u"유출", u"훔쳤", u"털어 갔", u"털었",   u"빠져나갔", u"빼 갔"};
    static const HintedPattern opening(
        u"^ ?(?:(?:무려|약|총|모두|자그마치|피해액은|피해는|액수는|금액은|규모는) )*$"_s);
    static const HintedPattern closing(
        u"^ ?(?:상당|어치|규모|가량|정도)?(?:이?(?:요|다|죠|에요|예요|었|였)|입니다)?(?:[가-힣]{0,3})? ?[.!…]?[\"”’']?$"_s);
    if (i != 0 || context.amounts.size() != 1 || context.before.isEmpty() ||
        !told.in(context.words(context.before)))
        return false;
    const Span lead{context.sentence.start, context.amount(0).span.start};
    constexpr qsizetype longest = 16;
    if (lead.length() > longest ||
        std::any_of(context.page->amounts.cbegin(), context.page->amounts.cend(),
                    [&](const ScannedAmount &one) { return context.before.contains(one.span); }))
        return false;
    return opening.match(context.words(lead).toString()).hasMatch() &&
           closing.match(behind.trimmed().toString()).hasMatch();
}

/// 나머지 2건은 합쳐서 1,600만 달러, 나머지를 다 긁어모아도 5억 달러: the rest of the thefts told before.
bool isRestOfThefts(const ClaimContext &context, QStringView before, QStringView behind)
{
    static const HintedPattern rest(
        u"(?:나머지|남은) (?:[0-9]+|한|두|세|네|다섯|여러) ?(?:건|곳|개사|개 사건|사건)(?:은|는|이|의 "
        u"피해는|의 피해액은)? "
        u"(?:[가-힣]+ )?(?:모두 |합쳐서? |합해 |합계 |다 |약 )*$|"
        u"나머지(?:를|는|도)? (?:다 |모두 |전부 |몽땅 "
        u")?(?:긁어모아도|합쳐도|더해도|합해도|모아도|합치면|합하면|더하면|합쳐|합해|합쳐서) "
        u"?(?:약 |겨우 |고작 |모두 )*$"_s);
    static const HintedPattern measure(
        u"^ ?(?:상당|어치|규모|가량|정도)?(?:다|이다|였|이었|입니|밖에|뿐|에 그|으?로 |이며|이고|,|[.]|$|[이가] (?:안|채))"_s);
    static const AnyOf told{u"탈취", u"해킹", u"도난", u"피해", u"유출", u"털어", u"훔", u"빼앗"};
    return rest.in(before) && measure.match(behind.toString()).hasMatch() &&
           (told.in(context.words(context.sentence)) ||
            (!context.before.isEmpty() && told.in(context.words(context.before))));
}

} // namespace

std::optional<ClaimKind> kindOf(const ClaimContext &context, qsizetype i)
{
    if (context.language != Language::Korean || context.words(context.sentence).contains(u'\t'))
        return std::nullopt;
    constexpr qsizetype lead = 64, reach = 48;
    const Span amount = kindreading::withConversions(context, i);
    const Span gap = gapBefore(context, i);
    const QStringView before = context.words({std::max(gap.start, gap.end - lead), gap.end});
    const QStringView behind =
        context.words({amount.end, std::max(amount.end, context.sentence.end)}).left(reach);
    if (cameIntoHands(context, before, behind) || isBareSum(context, i, behind) ||
        isRestOfThefts(context, before, behind))
        return ClaimKind::Theft;
    // 이 조직은 7월에는 'X'에서 640만 달러를, 8월에는 'Y'에서 1,120만 달러를 챙겼다.
    static const HintedPattern from(
        u"[가-힣a-z0-9]['’\"”]?(?:에서|로부터|으로부터|에게서)(?:만|만도|도|는)? (?:약 |모두 |총 )?$"_s),
        pocketed(
            u"^ ?(?:상당|어치)?(?:의 [가-힣]+)?[을를](?:, "
            u"[^.]{4,60}?(?:달러|원|엔|유로)(?:상당|어치)?[을를])? (?:[가-힣]+ )?"
            u"(?:챙겼|챙긴|챙겨|거뒀|거두[며고어]|거둔|벌었|손에 넣었|가져갔|거둬 ?갔|쓸어 ?갔|쓸어 ?담)"_s);
    static const AnyOf gangs{u"조직은",   u"조직이",           u"해커",      u"일당은", u"일당이", u"공격자",
                             u"라자루스", u"트레이더트레이터", u"북한은",    u"북한이", u"범인",   u"이들은",
                             u"그들은",   u"안다리엘",         u"블루노로프"},
        earned{u"임금", u"급여", u"보수", u"수수료", u"판매", u"취업", u"수출", u"인력", u"노동자"};
    if (from.in(before) && pocketed.in(context.words({amount.end, context.sentence.end}).left(96)) &&
        gangs.in(context.words(context.sentence)) && !earned.in(context.words(context.sentence)))
        return ClaimKind::Theft;
    // 처음에 요구받은 건 10억 원이었고요: what was asked for and not paid.
    static const HintedPattern asked(
        u"(?:요구받은|요구한|요구했던|요구된|부른|불렀던|노린|노렸던|빼내려던|훔치려던|빼돌리려던|가로채려던|탈취하려던) (?:돈|금액|몸값|액수|것|건)?(?:은|는)? ?(?:당초 |처음에 |애초 |약 |무려 |모두 |총 )*$"_s);
    if (asked.in(before))
        return ClaimKind::Other;
    // 지난 4월에 X병원이 안다리엘한테 3억 원을 보냈습니다, behind a question about ransoms.
    static const AnyOf ransom{u"몸값", u"랜섬"};
    static const HintedPattern to(u"(?:한테|에게|측에|쪽에) (?:약 |모두 )?$"_s),
        sent(u"^ ?(?:상당|어치)?[을를] (?:[가-힣]+ )?(?:보냈|건넸|줬|냈|넘겼|치렀|송금했)"_s);
    constexpr qsizetype above = 64;
    const Span nearby{std::max<qsizetype>(0, context.sentence.start - above), context.sentence.end};
    if (to.in(before) && sent.in(behind) && tellOfThieves(context.words(context.sentence)) &&
        ransom.in(context.words(nearby)))
        return ClaimKind::Theft;
    // 내년 예산안에 사이버안보 몫으로 1240억원을 넣었다.
    static const HintedPattern budget(
        u"(?:예산안|예산|추경안|추경|추가경정예산)에(?:는|도)? (?:[^.,]{1,28} )?(?:약 |모두 |총 )?$"_s),
        put(u"^ ?(?:상당|가량)?[을를이가] (?:새로 |따로 )?(?:넣|반영|담[았겼]|편성|배정|책정|잡[았혔])"_s);
    if (budget.in(before) && put.in(behind))
        return ClaimKind::Cost;
    // 1일 합산 1,000만 원 이상 현금 출금은 보고할 것: a threshold.
    static const HintedPattern each(
        u"(?:1일|하루|1회|건당|1인당|한 번에)(?: (?:합산|누적|최대|합계|총))? ?$"_s),
        upTo(u"^ ?(?:이상|초과|(?:을|이) 넘는)(?:의|인)? [^.]{0,40}(?:보고|신고|제한|금지|확인)"_s);
    const Span figure = context.amount(i).figure;
    if (upTo.in(context.words({figure.end, std::max(figure.end, context.sentence.end)}).left(60)) &&
        each.in(before))
        return ClaimKind::Cap;
    // 그가 뗀 몫은 290만 달러: what an agent keeps.
    static const HintedPattern share(
        u"(?:뗀|떼어 간|떼 간|떼어 낸|받아 간) (?:몫|수수료|구전)(?:은|는|이|만) (?:약 |모두 |총 )?$"_s);
    if (share.in(before))
        return ClaimKind::Revenue;
    // 믹서는 X에서 탈취된 자금 중 2천만 달러 이상을 처리했다
    static const AnyOf mixers{u"믹서",   u"믹싱",   u"토네이도", u"신바드", u"블렌더",     u"레일건",
                              u"환전상", u"환전소", u"세탁",     u"스무더", u"크립토믹서", u"와사비"};
    static const HintedPattern worked(
        u"^ ?(?:상당|어치|규모|이상|가량)*(?:의 [가-힣]+)?[을를] (?:[가-힣]+ ){0,2}?"
        u"(?:처리[했하]|취급[했하]|섞[었어]|혼합[했하]|중개[했하]|세탁|환전[했해]|현금화|바꿔 ?[줬주])"_s);
    constexpr qsizetype wide = 160;
    const Span scene{std::max<qsizetype>(0, context.sentence.start - wide), context.sentence.end};
    // 훔친 자금 가운데 최소 3,700만 달러를 처리했다
    static const HintedPattern ofLoot(
        u"(?:훔친|빼낸|빼돌린|탈취한|탈취된|탈취당한|유출된|도난당한|도난된|털린|가로챈) "
        u"(?:돈|자금|자산|코인|가상자산|암호화폐|가상화폐|이더리움) ?(?:가운데|중)(?:에서)? (?:약 |최소 "
        u"|모두 "
        u"|적어도 )*$"_s);
    if (worked.in(behind) && (mixers.in(context.words(scene)) || ofLoot.in(before)) &&
        koreanthieves::tellTaking(context.words(context.sentence)))
        return ClaimKind::Laundering;
    // 2024년에는 X(3억 달러)와 Y(2억 달러)가 표적이 됐다
    static const HintedPattern prey(
        u"(?:표적|희생양|희생자|제물|먹잇감|타깃|피해자)(?:이|가|으로)? ?(?:[가-힣]+ )?(?:됐|되었|삼[았은]|전락)"_s);
    if (before.endsWith(u'(') && behind.startsWith(u')') && prey.in(context.words(context.sentence)) &&
        std::any_of(context.page->entities.cbegin(), context.page->entities.cend(),
                    [&](const EntityMatch &match) {
                        return match.span.end == gap.end - 1 && context.robbed &&
                               context.robbed->contains(match.entity);
                    }))
        return ClaimKind::Theft;
    // 북한이 9월 말까지 챙긴 금액은 모두 19억 달러, 빼내려 했지만 실제로 손에 쥔 것은 8100만 달러, in a text
    // about thefts.
    static const HintedPattern gains(
        u"(?:챙긴|챙겨 간|거둬 간|가져간|손에 넣은|손에 쥔|쓸어 담은|빼내 간|빼돌린) "
        u"(?:돈|금액|액수|자산|코인|가상자산|것|게|건|몫|거액)(?:은|는|이|가)? (?:모두 |총 |약 |무려 |고작 |겨우 |불과 )*$"_s),
        tried(
            u"(?:빼내|빼돌리|훔치|훔쳐 ?내|가로채|탈취하|절취하)려|(?:털|챙기|인출하|이체하|송금하|노리)려 (?:했|하였|한|다)"_s);
    const bool foiled = tried.in(context.words(context.sentence));
    if (gains.in(before) && (context.theftTold || context.aboutTheft || foiled) &&
        (foiled || koreanthieves::areNamed(context.words(context.sentence))) &&
        !earned.in(context.words(context.sentence)) &&
        (context.before.isEmpty() || !earned.in(context.words(context.before))))
        return ClaimKind::Theft;
    // 얼려 놓은 건 26억원뿐: only held.
    static const HintedPattern held(
        u"(?:얼려 놓은|얼려 둔|얼린|묶어 놓은|묶어 둔|묶인|동결한|동결된|동결해 둔|붙들어 둔|붙잡아 둔) "
        u"(?:건|것은|게|것이|돈은|자금은|금액은|액수는|자산은) (?:약 |고작 |겨우 |모두 |총 )*$"_s);
    if (held.in(before))
        return ClaimKind::Other;
    return std::nullopt;
}

bool stemsFromTheft(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern stems(
        u"^ ?(?:상당|어치|규모|가량)?(?:의 [가-힣]+)?(?:은|는|이|가) [^,]{0,40}?"
        u"(?:빠져나간|빠져나온|빼낸|빼돌린|빼간|훔친|털린|탈취된|탈취당한|탈취한|유출된|도난당한|도난된|"
        u"해킹당한|해킹된|해킹한|나온|비롯된|가로챈) "
        u"(?:것|돈|자금|자산|코인|가상자산|암호화폐|가상화폐|금액|이더리움|비트코인|테더)"
        u"(?:으로|로|이|인|임|다|이었|였|이라|라)"_s);
    const Span amount = kindreading::withConversions(context, i);
    return stems.in(context.words({amount.end, std::max(amount.end, context.sentence.end)}));
}

bool isOfWashed(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern washed(
        u"(?:세탁한|세탁된|환전한|환전된|현금화한|바꿔 준|바꿔준|송금해 준|거쳐 간|거친|처리한) "
        u"(?:전체 )?(?:돈|자금|금액|자산|코인|가상자산|암호화폐|가상화폐|액수) "
        u"?(?:가운데|중|중에서|가운데서)(?:는|도)? (?:약 |최소 |모두 |절반인 )*$"_s);
    constexpr qsizetype lead = 48;
    const Span gap = gapBefore(context, i);
    return washed.in(context.words({std::max(gap.start, gap.end - lead), gap.end}));
}

bool isHeldSoFar(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern words(
        u"(?:지금까지|현재까지|여태까지|여태|이제까지|지금껏) (?:[가-힣]+ ){0,2}?(?:얼려 놓은|얼려 "
        u"둔|얼린|묶어 놓은|묶어 둔|묶인|동결한|동결된|"
        u"동결해 둔|붙들어 둔|되찾은|회수한|회수된|돌려받은|환수한) (?:건|것은|게|것이|돈은|자금은|금액은|액수는|자산은) (?:[가-힣]+ )*$"_s);
    constexpr qsizetype lead = 40;
    const Span gap = gapBefore(context, i);
    return context.language == Language::Korean &&
           words.in(context.words({std::max(gap.start, gap.end - lead), gap.end}));
}

} // namespace vigie::koreanhands
