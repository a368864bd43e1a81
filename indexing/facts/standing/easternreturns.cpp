// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/standing/easternreturns.h"

#include "indexing/facts/kinds/easternverbs.h"
#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/pattern.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

/// Given back or got back; what follows must not deny, ask or plan it.
const QRegularExpression &returning()
{
    static const QRegularExpression words = pattern(
        u"(?:返還|返却|返金され|返金を受|返済され|弁済され|返納され|還付|回収|奪還)(?!(?:さ|し|でき|せ|す)?(?"
        u":れ|て|られ)?(?:てい|"
        u"きてい|い)?(?:ない|"
        u"ず|なかっ|"
        u"ません)|を?(?:求|要求|請求|訴|拒|約束|目指|命|条件|交渉|申し出|持ちかけ|促|迫)|する(?:方針|予定|"
        u"意向|考え|よう|計画)|の?(?:見込|"
        u"見通|めど|"
        u"可能|困難|不能|予定|ため|請求|義務)|率|額|に(?:は)?(?:至って(?:い|おり)(?:な|ませ)|至らな|至りませ)"
        u"|に(?:向け|応じな|応じず|協力|貢献|つなが|役立|要し|努め|"
        u"取り組)|金|業)|"
        u"(?:お返し|返し|返さ|返って|返され|取り?戻|取り返|奪い返|買い戻(?!し))(?!(?:さ|し|せ|れ|て|る)*(?:"
        u"てい|いない|い)?"
        u"(?:ない|ず|なかっ|ません)|す(?:方針|予定|よう)|しを?(?:求|要求|請求))|"
        u"(?<!取り)(?<!買い)(?<!払い)(?<!引き)戻(?:った|ってき|っている|り、)|"
        u"(?<!미)(?:반환|반납|환부|환급(?!금|률|세|형)|회수|환수)(?!(?:하|되|받)?지 (?:않|못)|[을를]? "
        u"?(?:요구|청구|촉구|요청|거부|추진|명령|소송)|할 |"
        u"될 |하라|해 달라|되지|율|하지|하려|해야|하기)|"
        u"(?:되찾|되돌려|돌려(?:받|줬|줌|준|주었|보내|보냈|놓))(?!지 (?:않|못)|을 |겠|기 위|려|아야|으려)|찾아왔|돌아왔|도로 (?:보내|돌려|가져)[가-힣]{0,2}(?:왔|줬)|(?:피해자|주인|이용자|고객|회원)[가-힣]{0,2}(?:에게|께) (?:[가-힣]+ )?(?:인도|인계|넘겨|넘겼)|(?:에게|에게로|께|업체에|거래소에|측에|손에) ?(?:다시 )?돌아(?:갔|가고|간 )"_s);
    return words;
}

/// Without one of these nothing comes back.
const AnyOf &returns()
{
    static const AnyOf stems{u"返",     u"還",     u"戻",   u"回収",   u"取り戻", u"取戻",   u"取り返",
                             u"買い戻", u"반환",   u"반납", u"환급",   u"회수",   u"환수",   u"환부",
                             u"되찾",   u"되돌려", u"돌려", u"찾아왔", u"돌아왔", u"돌아가", u"돌아갔",
                             u"돌아간", u"도로 ",  u"인도", u"인계",   u"넘겨",   u"넘겼"};
    return stems;
}

} // namespace

qsizetype easternReturnIn(QStringView words)
{
    return returns().in(words) ? easternverbs::firstOf(returning(), words.toString()) : -1;
}

bool japaneseReturnBegun(QStringView before)
{
    static const HintedPattern begun(
        u"(?:返[還却済金](?:を|が)?(?:開始し|始め|始ま|進め|続け)|返し始め)[^。]{0,20}$"_s);
    constexpr qsizetype reach = 40;
    return begun.in(before.right(reach));
}

bool easternGivenBack(const ClaimContext &context, qsizetype i)
{
    if (!isEastAsian(context.language))
        return false;
    const Span rest = easternverbs::behindAmount(context, i);
    if (rest.length() <= 0 || context.words(rest).contains(u'\t'))
        return false;
    // 翌日から返還を始め、12日までに3億4200万ドル、23日には残りを返した
    if (context.language == Language::Japanese && japaneseReturnBegun(context.words(gapBefore(context, i))))
        return true;
    const qsizetype back = easternReturnIn(context.words(rest));
    if (back < 0 || easternYetToReturn(context, kindreading::withConversions(context, i)))
        return false;
    const auto verb = easternverbs::firstVerb(context, rest);
    return !verb || rest.start + back <= verb->place.start;
}

bool easternNetOfReturns(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern net(
        u"(?:회수|환수|반환|되찾|돌려받|동결)[가-힣]{0,4} ?(?:[가-힣]{1,4}[을를] )?"
        u"(?:뺀|제외한|제한|빼고|제하고|제외하고|빼면|제외하면) "
        u"(?:[가-힣]+ )?(?:피해|손실|유출|탈취|도난)[가-힣]{0,3}(?: [가-힣]{1,3})?[은는이가] (?:약 |총 "
        u")?$"_s);
    constexpr qsizetype lead = 40;
    const qsizetype start = context.amount(i).span.start;
    return context.language == Language::Korean &&
           net.in(context.words({std::max(context.sentence.start, start - lead), start}));
}

bool easternTakenBack(const ClaimContext &context, qsizetype i)
{
    if (!isEastAsian(context.language))
        return false;
    // Taken back by a verb: which must not be said of a licence or of another act.
    static const HintedPattern taken(
        u"(?<!登録を)(?<!免許を)(?<!許可を)(?<!認可を)(?<!契約を)(?<!処分を)(?<!予約を)(?<!資格を)"
        u"(?:撤回|取り?消し|取り消す|取り消さ|取り下げ|取下げ|引っ込め)(?!を?(?:求|要求|請求)|せず|し?な["
        u"いか]|し?て(?:い)?な|"
        u"処分|訴訟)|"
        u"(?<!등록을 )(?<!인가를 )(?<!면허를 )(?<!허가를 )(?<!계약을 )(?<!자격을 )(?<!등록 )(?<!인가 "
        u")(?<!면허 )(?<!허가 )"
        u"(?:철회|취소|거둬들였|거둬들이|번복)(?! ?(?:요구|청구|촉구|소송)|하지 |되지 |를 (?:요구|청구))"_s);
    static const HintedPattern wrong(u"(?:誤り|誤報|誤記|間違い|正しくな|正しくあり|過大(?:な|"
                                     u"で)|訂正)|(?:착오|오보|오류|잘못|정정|에서 수정|바로잡|사실과 다|"
                                     u"부풀려|과장된)"_s);
    static const AnyOf earlier{
        u"公表では",   u"発表では",    u"お知らせでは", u"報告では", u"当初",         u"先に",
        u"前回",       u"第1報",       u"第一報",       u"第2報",    u"当該",         u"さきに",
        u"最初",       u"初め",        u"いったん",     u"一度",     u"以前",         u"先日",
        u"先週",       u"前号",        u"これまで",     u"先月",     u"本紙は",       u"本紙で",
        u"本紙が",     u"本誌は",      u"本誌で",       u"弊紙",     u"お伝え",       u"당초",
        u"처음",       u"안내해 드린", u"알려 드린",    u"안내드린", u"お知らせした", u"お伝えした",
        u"ご案内した", u"ご報告した",  u"速報で",       u"앞서",     u"1차",          u"2차",
        u"먼저",       u"이전",        u"지난번",       u"본지",     u"첫 발표",      u"최초"};
    const Span amount = context.amount(i).span;
    const Span rest = easternverbs::behindAmount(context, i);
    if (rest.length() <= 0 || context.words(rest).contains(u'\t'))
        return false;
    // The right figure may stand behind: then it is said where the two are compared.
    const bool last = i + 1 == context.amounts.size();
    const QString said = context.words(rest).toString();
    const qsizetype start = i > 0 ? context.amount(i - 1).span.end : context.sentence.start;
    static const AnyOf takings{u"撤回",   u"取り",   u"取消",      u"取下",   u"引っ込", u"誤",
                               u"間違い", u"正しく", u"過大",      u"訂正",   u"철회",   u"취소",
                               u"거둬들", u"번복",   u"착오",      u"오보",   u"오류",   u"잘못",
                               u"정정",   u"바로잡", u"사실과 다", u"부풀려", u"과장"};
    if (!takings.in(context.words(rest)))
        return false;
    // 150억 원으로 안내해 드렸으나, 35億円とお知らせしましたが: what had been told, and is not so.
    static const HintedPattern hadTold(
        u"^と(?:お?知らせ|発表|公表|報告|ご報告|ご?案内|ご?説明|お伝え)[^。]{0,16}(?:が|ものの|けれども?)、|"
        u"^(?:으?로|이라고|라고) (?:안내|발표|공지|알려|보고|공개|집계|밝혔|말씀)[^.]{0,14}(?:으나|지만|는데),? "_s);
    const bool told = earlier.in(context.words({start, amount.start})) || earlier.in(context.words(rest)) ||
                      hadTold.match(said).hasMatch();
    static const HintedPattern asFigure(
        u"^(?:から(?:の)?(?:修正|訂正|変更|改め)|という|との|とする|とした|とし(?:て|た|、)|と(?:"
        u"発表|公表|報告|説明|お?知らせ|ご案内|ご報告|お?伝え|報じ|見積|"
        u"算定)|については|に"
        u"ついて|だと|は|を|の(?:額|数字|見積|推計|被害額)|相当(?:は|と)|とされ)|^(?:에서 "
        u"(?:정정|수정|바로잡|변경)|이라는|라는|"
        u"으로|로|이라고|라고|"
        u"은|는|을|를|으로는|에 대해)"_s);
    if (!asFigure.match(said).hasMatch())
        return false;
    return (taken.match(said).hasMatch() && (told || last)) || (told && last && wrong.match(said).hasMatch());
}

bool easternYetToReturn(const ClaimContext &context, Span amount)
{
    if (!isEastAsian(context.language))
        return false;
    constexpr qsizetype reach = 30;
    static const HintedPattern words(
        u"の(?:返還|回収)を(?:条件|求め|交渉|迫|目指|訴)|"
        u"(?:取り戻す|取り返す|返す|返還する|回収する|お返しする)(?:」|と(?!、|き)|こと|ため|つもり|"
        u"方針|予定|考え|意向|と約束)|"
        u"(?:되찾|되돌려주|돌려주|돌려받|회수하|반환하|환수하|찾아내)(?:겠|려고|려는|기로|고자|기 "
        u"위)|(?:돌려|되돌려|반환해|회수해) ?(?:달라|주면|준다면|줄 경우|내라|놓으라|줄 "
        u"것을)|(?:반환|환급|회수|환수|인도)(?:될|할) "
        u"(?:예정|계획|전망|방침)|(?:되찾|돌려받|돌려줄|회수할|반환할|환수할)(?:을|) "
        u"(?:것|방침|계획|예정|생각)"_s);
    // 返還と引き換えに520万ドルを渡すと呼びかけた: the price of it.
    static const HintedPattern price(u"(?:返還|返却|返す(?:こと|の)?)(?:と(?:の)?(?:引き?換え|交換)("
                                     u"?:に|で)|の(?:見返り|対価|条件)(?:に|として)|"
                                     u"に応じれば|すれば|を条件に)、?[^。]{0,16}$"_s);
    if (price.in(context.words({std::max(context.sentence.start, amount.start - reach), amount.start})))
        return true;
    static const AnyOf verbs{u"の返還を", u"の回収を", u"取り戻す", u"取り返す", u"返す", u"返還する",
                             u"回収する", u"お返し",   u"되찾",     u"돌려",     u"회수", u"반환",
                             u"환수",     u"찾아내",   u"환급",     u"인도"};
    const QStringView behind =
        context.words({amount.end, std::min(context.sentence.end, amount.end + reach)});
    return verbs.in(behind) && words.match(behind.toString()).hasMatch();
}

} // namespace vigie
