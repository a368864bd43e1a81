// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/kinds/japaneseclauses.h"

#include "indexing/facts/kinds/japanesebeside.h"
#include "indexing/facts/kinds/japanesegone.h"
#include "indexing/facts/kinds/japaneseloot.h"
#include "indexing/facts/kinds/japaneseordinary.h"
#include "indexing/facts/kinds/japanesethieves.h"
#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/parties/japaneselabels.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::easternclauses {

namespace {

constexpr qsizetype lead = 48, reach = 48;

/// 従業員の端末が乗っ取られた。…4億円が国外に送られた: the first sum of a paragraph that tells of a break-in.
bool leavesAfterIntrusion(const ClaimContext &context, qsizetype i, QStringView behind)
{
    static const HintedPattern gone(u"^(?:相当|分)?(?:の[^、。]{1,10})?が[^、。が]{0,16}?(?:送られ|"
                                    u"送金され|送付され|移され|引き出され|持ち出され|"
                                    u"消え|消失し|なくな|抜かれ|引き抜かれ|持ち去られ)"_s);
    if (!gone.in(behind))
        return false;
    const qsizetype number = context.amounts.at(i);
    if (number > 0 && context.page->amounts.at(number - 1).span.start >= context.block.start)
        return false;
    constexpr qsizetype longest = 600;
    const Span told{std::max(context.block.start, context.amount(i).span.start - longest),
                    context.sentence.end};
    return japanesethieves::tellIn(context.words(told));
}

/// バイビット（2025年2月、15億ドル）: a bracket with nothing but a time and a sum, behind a known exchange.
bool standsInBracketOfExchange(const ClaimContext &context, Span amount)
{
    static const HintedPattern opens(
        u"\\((?:[0-9年月日、/. ]|約|被害額|流出額|昨年|今年|同年|令和|平成)*$"_s),
        closes(u"^(?:相当|分)?(?:、?[0-9年月日、/. ]|、?昨年|、?今年|、?同年|令和|平成)*\\)"_s);
    constexpr qsizetype around = 24;
    const Span opening{std::max(context.sentence.start, amount.start - around), amount.start};
    if (opening.length() <= 0 || !context.robbed || !opens.in(context.words(opening)) ||
        !closes.in(context.words({amount.end, std::min(context.sentence.end, amount.end + around)})))
        return false;
    const qsizetype open = opening.start + context.words(opening).lastIndexOf(u'(');
    // ローニン事件(22年3月、6億2000万ドル)
    static constexpr QStringView cases[] = {u"",         u"事件", u"の事件", u"流出事件", u"からの流出",
                                            u"への攻撃", u"攻撃", u"の流出", u"の件",     u"事案"};
    return std::any_of(context.page->entities.cbegin(), context.page->entities.cend(),
                       [&](const EntityMatch &match) {
                           constexpr qsizetype longest = 5;
                           return match.span.end <= open && open - match.span.end <= longest &&
                                  context.robbed->contains(match.entity) &&
                                  std::find(std::begin(cases), std::end(cases),
                                            context.words({match.span.end, open})) != std::end(cases);
                       });
}

} // namespace

std::optional<ClaimKind> japaneseKind(const ClaimContext &context, qsizetype i)
{
    if (context.language != Language::Japanese || context.words(context.sentence).contains(u'\t'))
        return std::nullopt;
    if (const auto kind = japaneseloot::kindOf(context, i))
        return kind;
    if (const auto kind = japanesebeside::kindOf(context, i))
        return kind;
    if (const auto kind = japaneseordinary::kindOf(context, i))
        return kind;
    const Span amount = kindreading::withConversions(context, i);
    const Span gap = gapBefore(context, i);
    const QStringView before = context.words({std::max(gap.start, gap.end - lead), gap.end});
    const QStringView behind =
        context.words({amount.end, std::min(context.sentence.end, amount.end + reach)});
    // 482億円を失い、グループから550億円を借りて補償した: what was taken, and what the robbed did about it.
    static const HintedPattern lostAndOn(
        u"^(?:相当|分|余り)?を失(?:いまし|い、|って、|いなが|ったが|ったもの)"_s),
        robbedBefore(
            u"(?:失い|失って|失ったが|奪われ|盗まれ|抜き取られ|流出し|窃取され)(?:て|ました(?:が)?)?、[^。を]{0,24}$"_s),
        raised(
            u"^(?:相当|余り)?を[^、。を]{0,10}?(?:集め|用意|確保|積み|工面|借り|調達|捻出|穴埋め|負担|投じ)"_s);
    if (lostAndOn.in(behind) && (context.aboutTheft || kindreading::namesVictim(context)))
        return ClaimKind::Theft;
    if (i > 0 && raised.in(behind) && robbedBefore.in(before))
        return ClaimKind::Other;
    // このうちお客様の資産は27億円、当社保有分は1億円です: whose the stolen coins were.
    static const HintedPattern owned(
        u"(?:当社|弊社|同社|自社|自己|会社)(?:の)?(?:保有|所有|固有|勘定)(?:分|資産|の資産|していた分|する分)?(?:が|は)、?(?:約|計|総額|およそ)*$"_s),
        amongIt(u"^(?:このうち|そのうち|うち|内訳は)"_s);
    if (owned.in(before) && amongIt.in(context.words(context.sentence)) && context.theftTold)
        return ClaimKind::Theft;
    // バイビットが失った14億ドルのうち、回収できたのは: what was lost, whatever became of its parts.
    static const HintedPattern lost(
        u"(?:失った|奪われた|盗まれた|盗んだ|奪った|抜き取られた|流出した|窃取された|窃取した)"
        u"(?:総額|合計|計|約|およそ)*$"_s),
        ofIt(u"^(?:相当|分)?のうち"_s);
    if (lost.in(before) && ofIt.in(behind.left(8)))
        return ClaimKind::Theft;
    // 寄付で集めた1億8000万円分のうち7400万円分が引き出された: what there was to take from.
    static const HintedPattern kept(
        u"(?:集めた|集まった|調達した|預かった|預かる|預かっていた|保有する|保有していた|管理する|"
        u"管理していた|運用する|"
        u"運用していた|保管する|保管していた|受け取った|借り入れた|寄せられた)(?:暗号資産|仮想通貨|資産|資金|現金|寄付金?|預金)?(?:総額|合計|計|約|およそ)*$"_s),
        ofKept(u"^(?:相当|分|余り)*のうち"_s);
    if (kept.in(before) && ofKept.in(behind.left(10)))
        return ClaimKind::Other;
    // 男の財産100億ドル相当を返すよう命じた; うち8000万円は銀行が差し止めた
    static const HintedPattern ordered(
        u"^(?:相当|分|余り)?を[^。、を]{0,20}?(?:返|返還|返却|弁済|賠償|没収|引き渡|支払|払|納付|放棄|差し出)"
        u"[^。、]{0,6}?"
        u"(?:よう(?:に)?(?:命|求め|言い渡|請求)|ことを(?:命|求め)|命令|を命)"_s),
        stopped(u"^(?:相当|分|余り)?(?:は|が)、?[^。、はが]{1,16}(?:が|により|によって)[^。、]{0,10}?(?:凍結|"
                u"差し止め|差し押さえ|押収|組み?戻|阻止|食い止め)"
                u"(?!でき(?:な|ず)|られな|され?て(?:い)?な)"_s);
    if (ordered.in(behind) || stopped.in(behind))
        return ClaimKind::Other;
    // 盗まれたコイン3200万ドル分は、貴金属商が買い取って現金に替えた.
    static const HintedPattern loot(
        u"(?:盗まれた|奪われた|盗んだ|奪った|窃取した|窃取された|流出した)"
        u"(?:暗号資産|仮想通貨|資産|資金|コイン|ビットコイン|イーサ|金|通貨)[^。、]{0,10}$"_s),
        cashed(u"^[^。]{0,40}?(?:現金|法定通貨|人民元|米ドル|ドル|円|ウォン|リエル|ルーブル)[^、。]{0,6}に(?:"
               u"替え|換え|両替)|"
               u"^[^。]{0,30}?(?:現金化|両替し|両替さ)"_s),
        paid(u"^(?:相当|分)?を[^、。を]{0,14}?(?:支払|払)(?!い?戻)"_s),
        funds(u"(?:窃取した|盗んだ|奪った|盗まれた|奪われた|不正に得た)(?:暗号資産|資産|資金|コイン|金)"
              u"(?:から|のうち|で|を(?:使|用|元手|充て))[^。]{0,16}$"_s),
        goods(
            u"(?:部品|物資|資材|機器|装備|車両|機械|設備|燃料|原油|精油|軽油|鉱石|精鉱|石炭|半導体|兵器|武器|"
            u"弾薬|船舶|"
            u"航空機|食料|穀物|肥料|不動産|高級車|宝飾品|(?<!身)代金)(?:の[一-龥]{1,4})?(?:に(?:は|も)?|として)(?:約|計|総額|合計)*$"_s),
        debt(u"^(?:相当|分|余り)?の(?:借金|負債|債務|借入|借り入れ|ローン|請求書)"_s);
    // 2月にも90万ドルをやられています
    static const HintedPattern done(u"^(?:相当|分|余り)?[をも](?:ごっそり|まんまと|一度に|一晩で)?やられ"_s);
    if (done.in(behind))
        return ClaimKind::Theft;
    // このうち石炭が4億ドル、労働者の送金が5億ドル、窃取が7億5000万ドルを占めた: each by its own label.
    static const HintedPattern earned(
        u"(?:^|[、。は]|うち)(?:同国の|海外)?(?:石炭|鉄鉱石?|武器|兵器|弾薬|鉱物|it労働者|労働者|技術者|"
        u"海産物|水産物|漁業権|観光|"
        u"レストラン|出稼ぎ|建設)(?:の?(?:取引|輸出|密輸出?|販売|派遣|送金|賃金|収入|報酬|売却)(?:額)?)?(?:が|は|で|も)(?:約|計|総額|およそ)*$"_s),
        listed(
            u"^(?:相当|分|余り|近く)?(?:、|。|と(?:な|、)|を(?:占め|稼)|だ|で(?:、|あ|す|し)|に(?:上|達))"_s);
    if (earned.in(before) && listed.in(behind))
        return ClaimKind::Revenue;
    // 得た外貨の総額は36億ドルであり、窃取による収入はその3分の1に相当する: all that was earned.
    static const HintedPattern income(
        u"(?:外貨|収入|収益|所得|稼ぎ|歳入)(?:の|獲得の?)?(?:総額|合計額?|総計|全体|額|規模)(?:は|が)、?"
        u"(?:[^、。0-9はがを]{0,6}(?:推計|推定|試算|見積もり|見積り)(?:で|では|によれば)?、?)?(?:約|計|およそ|年間|年|合わせて)*$"_s);
    static const AnyOf bySteal{u"攻撃", u"窃取", u"盗", u"奪", u"ハッキング", u"サイバー", u"詐取", u"流出"};
    if (income.in(before) && !bySteal.in(before))
        return ClaimKind::Revenue;
    // 報奨金を用意した。支払われたのは230万ドルにすぎない: what was paid out is no loot.
    static const HintedPattern paidOut(
        u"(?:支払われた|支払った|支払われている|支給された|支給した|払い戻された|給付された)"
        u"(?:の|総?額|金額|合計)は、?(?:これまでに?|今まで|現在)?(?:約|計|およそ|わずか|総額)*$"_s);
    static const AnyOf takers{u"身代金", u"労働者", u"技術者", u"賃金", u"給与", u"報酬", u"脅迫", u"要求"};
    if (paidOut.in(before) && !takers.in(context.words(context.sentence)) &&
        !takers.in(context.words(context.before)))
        return ClaimKind::Other;
    // ・IT労働者 3.5億～8億ドル: the label of an item without a verb.
    static const HintedPattern item(
        u"^(?:[・*•●○\\-] "
        u"?)?(?:同国の|海外)?(?:石炭|鉄鉱石?|武器|兵器|弾薬|it労働者|労働者|it技術者|技術者|漁業権|観光|"
        u"レストラン)"
        u"(?:の?(?:取引|輸出|密輸出?|販売|派遣|送金|賃金|収入|報酬|売却))? ?:? ?(?:約|計|最大)?$"_s);
    if (i == 0 && item.in(context.words({context.sentence.start, amount.start})) &&
        !context.words({amount.end, context.sentence.end}).contains(u'を'))
        return ClaimKind::Revenue;
    // 8000万円相当は、海外取引所の協力により凍結されております
    static const HintedPattern frozen(
        u"^(?:相当|分|余り|近く)?(?:は|が)、?[^。、]{0,24}?(?:凍結|差し押さえ|差し押え|押収)(?:ら|さ)?れ"_s);
    if (frozen.in(context.words({amount.end, std::min(context.sentence.end, amount.end + reach)})))
        return ClaimKind::Other;
    // 盗まれた14億ドルの穴を埋めた
    static const HintedPattern hole(u"^(?:相当|分)?の(?:穴|不足|損失)"_s);
    if (lost.in(before) && hole.in(behind))
        return ClaimKind::Theft;
    // X（1億ドル）、Y（6000万ドル）を相次いで襲った: what stands in brackets behind whom thieves attacked.
    static const HintedPattern struck(
        u"^(?:相当|分)?(?:の被害)?\\)(?:社)?(?:[、とや・][^。]{0,90}\\))?(?:など|など[^。、]{0,8}|の[0-9]{1,"
        u"2}[社件])?"
        u"(?:(?:を|も)[^。、]{0,16}?(?:襲|攻撃|狙|標的|破|ハッキング)|(?:に|へ)[^。、]{0,12}?(?:侵入|攻撃)|"
        u"(?:が|は)[^。、]{0,16}?(?:襲われ|攻撃され|攻撃を受け|狙われ|標的|破られ|ハッキング|被害|盗))"_s);
    static const AnyOf ofOther{u"評価額", u"時価", u"罰金", u"調達", u"売上", u"預か"};
    if (before.endsWith(u'(') &&
        struck.in(context.words({amount.end, std::min(context.sentence.end, amount.end + 150)})) &&
        !ofOther.in(context.words(context.sentence)))
        return ClaimKind::Theft;
    // X（1億ドル、22年6月）、Y（1億1400万ドル、23年11月）の3件はラザルスによる: of whom exchanges are known.
    static const HintedPattern blamed(
        u"(?:ラザルス|北朝鮮|ハッカー|トレーダートレイター|アンダリエル|犯行)[^。]{0,16}"
        u"(?:よる|犯行|関与|仕業|襲|攻撃|盗|窃取|狙|奪|断定|特定|指摘)"_s);
    static const AnyOf robbing{u"流出", u"被害", u"事件"};
    if ((context.aboutTheft || blamed.in(context.words(context.sentence)) ||
         robbing.in(context.words(context.sentence)) ||
         japanesethieves::tellOfTheft(context.words(context.sentence))) &&
        !ofOther.in(context.words(context.sentence)) && standsInBracketOfExchange(context, amount))
        return ClaimKind::Theft;
    // 顧客の資産約5000億円をXに移すことで合意した: who keeps it hands it over.
    static const HintedPattern handedOver(
        u"^(?:相当|分|余り)?を[^。、]{0,24}?(?:に|へ)(?:移す|移管|移転|譲渡|引き継)(?:する)?(?:こと|方針|予定|計画|し|ぐ|契約)"_s);
    if (handedOver.in(behind))
        return ClaimKind::Other;
    // 3760万ドル相当の盗難資金を受け取った
    static const HintedPattern received(
        u"^(?:相当|分|余り)?の(?:盗難|盗品|盗まれた|奪われた|窃取された|不正な?|違法な?)"
        u"(?:の)?(?:暗号)?(?:資金|資産|コイン|通貨)を[^。、]{0,12}?"
        u"(?:受け取|受け入れ|受領|処理|取り扱|扱|洗浄|換金|仲介)"_s);
    if ((loot.in(before) && cashed.in(behind)) || received.in(behind))
        return ClaimKind::Laundering;
    if (paid.in(behind) && (funds.in(before) || goods.in(before)))
        return ClaimKind::Other;
    if (debt.in(behind.left(10)))
        return ClaimKind::Other;
    // 5月に12億円を失った準大手のアオバコインは: of whom it is told by the way, with no reason but the text's
    // own.
    static const HintedPattern loser(
        u"^(?:相当|分|余り)?を(?:盗まれた|奪われた|失った|抜き取られた|窃取された)[^、。はがを]{2,24}(?:は|が|も|に|を|の)"_s);
    // 2月のコトネ・デジタルアセット(24億6000万円)では: a month's case by its name alone.
    static const HintedPattern caseOf(u"月の[ァ-ヺー・a-z]{3,20}\\((?:約|計)*$"_s),
        ofCase(u"^(?:相当)?\\)(?:では|の(?:事件|流出|攻撃|件)|に(?:続|次))"_s);
    if (context.aboutTheft && (loser.in(behind) || (caseOf.in(before) && ofCase.in(behind))))
        return ClaimKind::Theft;
    // 1億ドルを盗もうとしたが: an attempt.
    static const HintedPattern attempt(
        u"^(?:相当|分)?を[^、。を]{0,12}?(?:盗も|盗み出そ|奪お|奪い取ろ|(?:だまし|騙し|抜き|脅し)取ろ|引き出そ|送金しよ|窃取しよ|送ろ|移そ)うと"_s);
    // 引き出そうとした1億7000万ドルの送金を阻止した
    static const HintedPattern tried(
        u"(?:盗も|盗み出そ|奪お|奪い取ろ|(?:だまし|騙し|抜き|脅し)取ろ|引き出そ|送金しよ|窃取しよ|送ろ|移そ)"
        u"うとし(?:た|ていた)"
        u"(?:総額|合計|計|約|およそ)*$|(?:窃取|送金|引き出し)を図った(?:総額|合計|計|約)*$"_s);
    if (attempt.in(behind) || tried.in(before))
        return ClaimKind::Other;
    // 技術者が財布から220万ユーロを移した, 銀行から送金させた, 自分の口座に移していた: what a doer takes.
    static const HintedPattern moved(
        u"^(?:相当|分)?を[^、。を]{0,14}?(?:移し|移す|送金し|送っ|引き出し|持ち出し|送付し)"_s),
        made(u"^(?:相当|分)?を[^、。を]{0,14}?(?:送金させ|振り込ませ|送らせ|(?:自分|自ら|自身|自己)"
             u"の(?:口座|ウォレット|財布)(?:に|へ)"
             u"(?:移|送|振))"_s),
        from(u"(?<!自分の)(?<!自らの)(?<!自身の)(?<!別の)(?<!者の)(?<!ーの)(?:財布|口座|"
             u"ウォレット|金庫|サーバー|準備金|社|行|"
             u"取引所|交換所|」|[ァ-ヺー]{3,})から(?:合計|合わせて|約|計|総額|およそ)*$"_s);
    static const AnyOf doers{u"ハッカー", u"犯人",   u"攻撃者",       u"何者か", u"被告",
                             u"社員",     u"従業員", u"職員",         u"技術者", u"労働者",
                             u"集団",     u"容疑者", u"犯行グループ", u"元役員"},
        loots{u"盗ん",   u"奪っ",   u"窃取し", u"洗浄", u"ミキサ",
              u"ミキシ", u"盗まれ", u"給与",   u"報酬", u"賃金"};
    const QStringView sofar = context.words({context.sentence.start, amount.start});
    if (doers.in(sofar) && !loots.in(context.words(context.sentence)) &&
        (made.in(behind) || (from.in(before) && moved.in(behind))))
        return ClaimKind::Theft;
    if (const auto kind = japanesegone::kindOf(context, i))
        return kind;
    // 最も多くを失ったのはどこか。首位は1920万ドルのX、2位はY(870万ドル): the ranks of those robbed.
    static const HintedPattern rank(
        u"(?:首位|[0-9]位|最多|最大|トップ|筆頭)[^。、]{0,10}?[は、]|次い(?:で|だ)|続(?:い|く)|"
        u"(?:最も|もっとも|一番)[^。、]{1,8}(?:の|社|額|先)は"_s);
    static const AnyOf losing{u"失った", u"失い", u"盗",         u"奪",    u"流出",
                              u"被害",   u"窃取", u"ハッキング", u"損失額"},
        notStolen{u"取引高", u"出来高", u"時価", u"売上", u"調達", u"預かり", u"利益",  u"制裁",
                  u"罰金",   u"予算",   u"押収", u"凍結", u"回収", u"洗浄",   u"送金先"};
    if (rank.in(context.words(context.sentence)) && !context.before.isEmpty() &&
        losing.in(context.words(context.before)) && !notStolen.in(context.words(context.sentence)) &&
        !notStolen.in(context.words(context.before)))
        return ClaimKind::Theft;
    // 偽のメールを送り、4700万円を振り込ませた, 装った相手に210万ドルを支払ってしまった
    static const AnyOf tricks{u"偽の", u"偽っ", u"装っ",   u"装い", u"なりすま", u"うその", u"嘘の",
                              u"詐称", u"名乗", u"だまし", u"騙し", u"だまされ", u"騙され", u"巧みに"};
    static const HintedPattern handed(
        u"^(?:相当|分)?を[^、。を]{0,14}?(?:送金|振り込ん|支払っ|払っ|渡し|送っ)(?:し)?てしま"_s),
        extracted(
            u"^(?:相当|分)?を[^、。を]{0,14}?(?:送金させ|振り込ませ|送らせ|支払わせ|払わせ|交付させ|入金させ|送付させ)"_s);
    if (tricks.in(sofar) && (handed.in(behind) || extracted.in(behind)))
        return ClaimKind::Theft;
    // 攻撃者は…1億3000万ドルを送り出した
    static const HintedPattern doer(
        u"(?:ハッカー|犯人|攻撃者|何者か|侵入者|犯行グループ|ハッカー集団)(?:ら|たち)?[はが]"_s),
        outward(
            u"^(?:相当|分)?を[^、。を]{0,14}?(?:送り出し|持ち出し|運び出し|抜き出し|吸い上げ|吸い出し|引き出し)"_s);
    if (doer.in(sofar) && outward.in(behind) && !loots.in(sofar))
        return ClaimKind::Theft;
    // 昨年12月に受けた攻撃の損失を5200万ドルと見積もった
    static const HintedPattern harm(u"(?:攻撃|流出|盗難|不正アクセス|侵入|ハッキング|窃取|不正送金|詐欺)(?:"
                                    u"の|による|に伴う|で(?:の|生じた|被った))"
                                    u"(?:損失|損害|被害)(?:総?額)?[をはが](?:約|計|総額|およそ)*$"_s);
    if (harm.in(before))
        return ClaimKind::Theft;
    // 盗まれたのは、Xが保有していた2億ドル分のイーサである
    static const HintedPattern cleft(
        u"^[^。、]{0,16}(?:盗まれ|奪われ|流出し|失われ|抜き取られ|持ち去られ|持ち出され|消え)た(?:もの|の)は"_s);
    if (i == 0 && cleft.in(sofar) && !ofIt.in(behind.left(8)))
        return ClaimKind::Theft;
    // 失った7200万ドルは親会社が穴埋めした: lost, whoever makes up for it.
    static const HintedPattern robbed(
        u"(?:失った|奪われた|盗まれた|抜き取られた|流出した|窃取された)(?:総額|合計|計|約|およそ)*$"_s),
        madeUp(
            u"^(?:相当|分)?(?:は|を|について|の全額|の)[^。]{0,16}?(?:補償|補填|補てん|穴埋め|弁済|賠償|肩代わり|負担|返金)"_s);
    // バイビットから盗まれた15億ドルは、半年で9割が洗浄された
    static const HintedPattern shared(
        u"^(?:相当|分)?は、?[^。]{0,20}?(?:[0-9.]+(?:割|%)|大半|大部分|一部|半分|ほとんど|多く|全て|すべて)"
        u"(?:近く|以上|余り|超|弱|強)?[がを]"_s);
    if (robbed.in(before) && (madeUp.in(behind) || shared.in(behind)))
        return ClaimKind::Theft;
    // …の件では、6億円のうち2億円が洗浄されている: the loot, of which a part is told.
    static const HintedPattern topic(u"(?:件|事件|流出|盗難|攻撃)(?:では|は|で|に関しては)、$"_s);
    static const AnyOf fates{u"洗浄", u"凍結", u"回収", u"返還", u"現金化", u"差し押さえ", u"換金"};
    if (context.aboutTheft && ofIt.in(behind.left(8)) && topic.in(before) && fates.in(behind))
        return ClaimKind::Theft;
    // 14億円の流出を防げなかった: what was taken, whatever is said of it.
    static const HintedPattern noun(
        u"^(?:相当|分)?の(?:不正)?(?:流出|盗難|窃取|強奪|(?<=不正)送金)(?:を|が|は|で|に|と|、|事件|事案|の|$)"_s);
    static const AnyOf averted{u"防いだ",   u"防ぎ", u"防ぐ", u"阻止",  u"未然",
                               u"食い止め", u"懸念", u"恐れ", u"おそれ"};
    if (context.aboutTheft && noun.in(behind.left(16)))
        return averted.in(behind) ? ClaimKind::Other : ClaimKind::Theft;
    // 保守を月額400万円で委託していた.
    static const HintedPattern monthly(
        u"(?:月額|年額|日額|毎月|毎年|(?:月|年|1か月|1カ月)当?あ?たり)(?:約|およそ)*$"_s),
        hired(u"^(?:相当)?で[^。、]{0,8}?(?:委託|外注|発注|賃借|リース|契約|借り)"_s);
    if (monthly.in(before) && hired.in(behind.left(20)))
        return ClaimKind::Cost;
    // 被害額は発生時の価格で8億円.
    static const HintedPattern priced(
        u"(?:被害|流出|損害|窃取)(?:総)?額は、?[^。、]{0,16}(?:価格|レート|相場|時価|換算)"
        u"(?:では?|で計算して|に換算して)?、?(?:約|およそ|計|総額)*$"_s),
        slipped(u"(?:に|へ)(?:潜り込|入り込|忍び込|紛れ込|侵入)[みしん](?:、|で、?|て、?)[^。]{0,12}$"_s),
        gained(u"^(?:相当|分)?を(?:得|手にし|手に入れ|獲得|入手|せしめ)"_s);
    if (priced.in(before) || (slipped.in(before) && gained.in(behind.left(10))) ||
        leavesAfterIntrusion(context, i, behind))
        return ClaimKind::Theft;
    return std::nullopt;
}

} // namespace vigie::easternclauses
