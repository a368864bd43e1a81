// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/kinds/easternpayments.h"

#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::easternpayments {

namespace {

/// The words before amount `i` and those behind it and its conversions, within its sentence.
struct Around
{
    QStringView before, behind;
};

Around around(const ClaimContext &context, qsizetype i)
{
    constexpr qsizetype lead = 48, reach = 72;
    const Span amount = kindreading::withConversions(context, i);
    return {context.words({std::max(context.sentence.start, amount.start - lead), amount.start}),
            context.words({amount.end, std::min(context.sentence.end, amount.end + reach)})};
}

/// 調査に900万円、システムの入れ替えに2100万円がかかり, 조사에 9억 원, 교체에 21억 원이 들었다: the verb at
/// the end of a list is that of all its sums.
bool isSpentInList(const Around &words)
{
    static const HintedPattern purpose(
        u"に(?:は|も|計|約|総額|合計|およそ)*$|[가-힣]에(?:는|도|만)? (?:약 |총 |모두 )?$"_s),
        spent(u"^(?:相当|余り|ほど)?(?:、[^、。]{1,24}に[^、。]{1,18}?)*(?:が|を)(?:かか[りっ]|要し|費やし)|"
              u"^(?: ?(?:상당|가량))?(?:, (?:[가-힣]+ ){0,3}?[가-힣]+에 [^,.]{2,20}?)*(?:이|가|을|를) "
              u"(?:들었|들어갔|들였|투입|소요)"_s);
    return purpose.in(words.before) && spent.in(words.behind);
}

/// 銀行員は530万ドル相当の暗号資産を管理していた: what somebody holds.
bool isHeld(const Around &words)
{
    static const HintedPattern held(u"^(?:相当|分|余り|ほど)?(?:の[^、。を]{1,14})?を(?:[^、。を]{0,6}で)?"
                                    u"(?:管理|保管|保有|所持|運用)し(?:て|、|た)"_s);
    return held.in(words.behind);
}

/// 住宅の購入に充てる, 담배 원료를 사는 데 썼다, 輸入には年1億ドルを充てる: what is bought or paid back.
bool isForBuying(const Around &words)
{
    static const HintedPattern behind(u"^(?:相当|分|余り)?を[^、。を]{0,16}(?:購入|買い入れ|買い付け|取得|"
                                      u"返済|輸入)(?:代金|費用?|資金)?に(?:充て|あて)|"
                                      u"^(?: ?(?:상당|가량|어치))?(?:은|는|이|가|을|를) (?:[가-힣]+ "
                                      u"){0,3}?(?:사|사들이|구입하|구매하|매입하|갚|수입하)"
                                      u"는 데(?:에|도)? (?:썼|쓰[인였]|들어갔|사용|충당|들었)"_s),
        before(u"(?:購入|輸入|取得|返済)に(?:は|、|も|年に|毎年|約|およそ|年間)*$"_s),
        filled(u"^(?:以上|余り|ほど)?を(?:充て|あて|回し)"_s);
    return behind.in(words.behind) || (before.in(words.before) && filled.in(words.behind.left(8)));
}

/// 제보자에게 240만 달러를 지급, 情報提供者に最大1400万ドルを支払う: a reward, whoever pays it.
bool isForInformers(const Around &words)
{
    static const HintedPattern to(
        u"(?:(?:情報提供|通報|協力|発見)者|"
        u"(?:提供|通報|協力|貢献)(?:を)?(?:して)?(?:した|する|くれた)[^、。をは]{0,10}?(?:人|者|方|家|企業|"
        u"業者|社|ハッカー)|"
        u"(?:手伝った|手伝う|寄せた|取り戻した)[^、。をは]{0,10}?(?:人|者|方|家|企業|業者|社|ハッカー))"
        u"(?:ら|たち|など|全員|各社)*に|"
        u"(?:제보자|신고자|(?:신고|제보|제공|협조)한 (?:사람|자|이|분))(?:들)?에게"_s),
        paid(u"^(?:相当|分)?を[^、。を]{0,16}(?:支払|払|贈|出[しすさ]|与え|提供[しすさ]|渡[しすさ]|進呈)|"
             u"^(?: ?상당)?[을를] (?:[가-힣]+ ){0,3}?(?:지급|지불|주겠|주기|줬|준다|주었|내걸)"_s);
    return paid.in(words.behind) && (to.in(words.before) || to.in(words.behind.left(24)));
}

/// 犯人に420万ドルを渡すと持ちかけた, 공격자에게 40만 달러를 주겠다고: what robbers are offered.
bool isOffered(const Around &words)
{
    static const HintedPattern to(u"(?:犯人|攻撃者|ハッカー)(?:側|ら)?に(?:対し(?:て)?)?(?:、[^。は]{0,24}(?:"
                                  u"ば|たら|なら))?[^。をは]{0,8}$|"
                                  u"(?:범인|공격자|해커)(?:들|측)?에게 (?:[가-힣]+ ){0,2}$"_s),
        offered(u"^(?:相当)?を[^、。を]{0,12}(?:渡す|支払う|払う|贈る)(?:と|用意)|"
                u"^(?: ?상당)?[을를] (?:[가-힣]+ ){0,2}(?:주겠다|지급하겠다|제공하겠다)"_s);
    return to.in(words.before) && offered.in(words.behind);
}

/// 上限を5万ドルから25万ドルに引き上げる, 한도를 하루 500만 원으로 낮췄다: what a limit was and what it
/// becomes.
bool isLimit(const Around &words)
{
    static const HintedPattern limit(
        u"(?:上限|限度)(?:額)?(?:を|は|が)[^。]{0,30}$|(?:한도|상한)(?:액)?[을를은는이가] [^.]{0,30}$"_s),
        set(u"^(?:から|(?:に|へ|まで)(?:と)?(?:引き|設定|変更|改め|定め|拡大|縮小|増額|減額|抑え|下げ|上げ))|"
            u"^(?:에서 |(?:으로|로|까지) (?:올|낮|늘|줄|인상|인하|상향|하향|조정|확대|축소|높|정|제한|설정))"_s);
    return limit.in(words.before) && set.in(words.behind.left(12));
}

/// 技術者が年に6億ドルを本国にもたらす, 본국에 3억 달러를 송금한다: what workers bring in.
bool isSentHome(const ClaimContext &context, const Around &words)
{
    static const AnyOf workers{u"労働者", u"技術者", u"it人", u"노동자", u"인력", u"기술자"};
    static const HintedPattern sent(
        u"^(?:相当|余り|ほど)?を[^、。を]{0,12}もたら[しすせ]|"
        u"^(?: ?(?:상당|가량))?[을를] (?:[가-힣]+ ){0,2}?(?:벌어다|가져다) (?:주|준|줬)"_s);
    return sent.in(words.behind) && workers.in(context.words(context.sentence));
}

/// 令和七年度については、二十四億円余りを要求している: what is asked for goes on with the budget told before.
bool isBudgetAsked(const ClaimContext &context, const Around &words)
{
    static const AnyOf budgets{u"予算", u"経費", u"예산", u"경비"};
    static const HintedPattern years(
        u"(?:年度|来年)(?:は|には|について|分)|(?:년도|내년)(?:에|는|에는|엔|도)?(?= )"_s),
        asked(
            u"^(?:余り|ほど|程度)?を(?:概算|新たに)?(?:要求|計上)|^(?: ?(?:가량|남짓))?[을를] (?:요구|편성|반영)"_s);
    const Span told{context.before.isEmpty() ? context.sentence.start : context.before.start,
                    context.sentence.end};
    return asked.in(words.behind.left(16)) && years.in(words.before) && budgets.in(context.words(told));
}

/// 営業利益3億円を計上した, 영업이익 3억 원을 계상했다: what is entered is what its name says.
bool isProfitEntered(const Around &words)
{
    static const HintedPattern profit(
        u"(?:利益|収益|売上高?|売り上げ)(?:として|は、?)?(?:約|計|総額|少なくとも)*$|"
        u"(?:이익|수익|매출|매출액)(?:으로|은|은 약)? ?(?:약 |총 |최소 )?$"_s),
        entered(u"^(?:余り|ほど|程度|超)?を計上|^(?: ?(?:가량|남짓))?[을를] 계상"_s);
    return entered.in(words.behind.left(12)) && profit.in(words.before);
}

/// 約14億円を特別損失として計上する, 특별손실 30억 원을 반영했다: what an attack costs a year's accounts.
bool isLossEntered(const Around &words)
{
    static const HintedPattern behind(
        u"^(?:相当|余り|ほど|程度|前後|規模)?(?:の|を|が|は)?(?:特別損失|特損|臨時損失|一時損失|営業外費用|"
        u"特別費用)(?:と(?:して|し)|"
        u"に|を|が)[^、。]{0,12}(?:計上|処理|発生|見込|織り込)|"
        u"^(?: ?(?:가량|상당|규모|남짓|안팎))?(?:의|을|를|이|가) (?:특별손실|일회성 손실|일회성 "
        u"비용|영업외비용|영업외 비용)"
        u"(?:로|으로|을|를|이|가)? (?:[가-힣]+ ){0,2}?(?:계상|반영|처리|인식|발생)"_s),
        named(
            u"(?:特別損失|特損|臨時損失|一時損失|営業外費用|特別費用)(?:として|は|に|を|、)?(?:約|計|総額|"
            u"およそ)*$|"
            u"(?:특별손실|일회성 손실|일회성 비용|영업외비용|영업외 비용)(?:로|으로|은|이)? ?(?:약 |총 )?$"_s),
        entered(u"^(?:相当|余り|ほど|程度|前後)?を[^、。]{0,12}(?:計上|織り込)|"
                u"^(?: ?(?:가량|상당|남짓))?[을를] (?:[가-힣]+ ){0,2}?(?:계상|반영|처리|인식)"_s);
    return behind.in(words.behind) || (named.in(words.before) && entered.in(words.behind.left(24)));
}

/// ミサイル1発が300万ドル, ICBMなら2000万ドル, 미사일 한 발에 300만 달러: what a weapon costs.
bool isPriceOfArms(const Around &words)
{
    static const HintedPattern arms(
        u"(?:ミサイル|icbm|slbm|irbm|弾頭|砲弾|魚雷|ロケット弾?|戦闘機|爆撃機|戦車|潜水艦|駆逐艦|無人機|"
        u"ドローン|偵察衛星)"
        u"(?: ?(?:[0-9一二三]+|数|何) "
        u"?(?:発|機|両|隻|台|基|本))?(?:の(?:値段|価格|費用|製造費|発射費用))?(?:当たり|あたり)?"
        u"(?:が|は|なら(?:ば)?|だと|で|に|には|だけで)(?:、|約|およそ|推定|最大|少なくとも)*$|"
        u"(?:미사일|icbm|slbm|irbm|탄두|포탄|어뢰|로켓|전투기|폭격기|전차|잠수함|구축함|무인기|드론|정찰위성)"
        u"(?: ?(?:[0-9]+|한|두|세) ?(?:발|기|대|척))?(?:당|(?:의)? "
        u"(?:값|가격|비용))?(?:은|는|이|가|에|에는|만|이라면|라면|이면) "
        u"(?:발당 |한 발에 |한 발당 |약 |대략 |최대 |최소 |무려 )*$"_s),
        price(u"^(?: "
              u"?(?:상당|前後|程度|ほど|余り|가량|정도|안팎|수준))?(?:と(?:言わ|いわ|され|見ら|みら|見積|"
              u"推定|試算|推計)|"
              u"で(?:す|あ|、|。)|だ|(?:も|ほど|は)?(?:す|かか|要)る|(?:も|が|は)?かか|、|。|$|"
              u"이?다|이?라고|이[고며라]|로 (?:추정|알려|추산)|(?:이|가|은|는)? ?(?:든|들)|입니|인)"_s);
    // 핵실험 한 번에 드는 돈은, 위성 발사에는 4천만 달러가 들 것으로
    static const HintedPattern needed(
        u"(?:드는|들어가는|소요되는) (?:돈|비용|금액|경비|자금)은 (?:약 |총 |대략 |최소 )*$"_s),
        made(
            u"(?:발사|건조|제작|생산|개발|실험|시험|건설|배치|훈련)(?:에는|에|하는 데는?|하는데는?) (?:한 번에 |약 |최소 |대략 |총 )*$"_s),
        takes(u"^ ?(?:상당|가량|정도)?[이가] (?:[가-힣]+ )?(?:들 것|든다|들었|들어간|드는|소요|필요)"_s);
    return needed.in(words.before) || (made.in(words.before) && takes.in(words.behind.left(16))) ||
           (arms.in(words.before) && price.in(words.behind.left(16)));
}

/// 대한민국은 협력에 120만 달러를, 일본은 1억 엔을 제공한다: what states give.
bool isGiven(const Around &words)
{
    static const HintedPattern given(u"^(?: ?상당)?[을를](?:, [^.,]{2,24}?[을를])? (?:[가-힣]+ "
                                     u"){0,2}?(?:제공|공여|출연|지원)(?:할|했|한|하|키)|"
                                     u"^(?:相当)?を(?:、[^、。]{2,24}?を)?[^、。を]{0,6}(?:供与|拠出)"_s);
    return given.in(words.behind);
}

} // namespace

std::optional<ClaimKind> kindOfPayment(const ClaimContext &context, qsizetype i)
{
    if (context.words(context.sentence).contains(u'\t'))
        return std::nullopt;
    const Around words = around(context, i);
    if (isLimit(words))
        return ClaimKind::Cap;
    if (isForBuying(words) || isForInformers(words) || isGiven(words) || isOffered(words) || isHeld(words))
        return ClaimKind::Other;
    if (isSpentInList(words) || isBudgetAsked(context, words) || isLossEntered(words) || isPriceOfArms(words))
        return ClaimKind::Cost;
    if (isSentHome(context, words) || isProfitEntered(words))
        return ClaimKind::Revenue;
    return std::nullopt;
}

} // namespace vigie::easternpayments
