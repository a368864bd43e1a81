// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/kinds/japanesegone.h"

#include "indexing/facts/kinds/japanesethieves.h"
#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::japanesegone {

namespace {

/// DMMビットコインの顧客の4502BTC、時価482億円が、一度の送金で姿を消した;
/// 自己資金…が外部のウォレットへ流れた.
bool leaves(const ClaimContext &context, QStringView sofar, QStringView behind)
{
    static const HintedPattern vanished(
        u"^(?:相当|分|余り|ほど)?(?:の[^、。はがを]{1,14})?[がはも]、?[^。がを]{0,30}?(?:姿を(?:消|くらま)|"
        u"消え(?:失せ|て|た|"
        u"去)|かき消え|跡形もなく|なくな[っり]|雲散霧消|蒸発し|行方(?:が分から|知れず|不明)|吸い(?:出さ|上げら|取ら)れ|抜かれ)"_s),
        outward(u"^(?:相当|分|余り|ほど)?(?:の[^、。はがを]{1,14})?(?:が|は)、?[^。がを]{0,"
                u"16}?(?:外部|国外|海外|社外|"
                u"見知らぬ|見覚えのない|未知|不明|身元不明|攻撃者|犯人|ハッカー|第三者|"
                u"何者か|別|正体不明)(?:の|な)?"
                u"[^、。はがを]{0,8}?(?:ウォレット|アドレス|口座|財布|手|先|サーバー|者)(?:"
                u"へ|に)(?:と)?[^、。]{0,6}?(?:流れ|"
                u"流出|渡|移|送|出て|飛|抜)"_s);
    static const AnyOf loot{u"盗まれた", u"奪われた", u"盗難",     u"盗品", u"盗んだ",
                            u"奪った",   u"窃取した", u"流出した", u"洗浄", u"由来",
                            u"ミキ",     u"不正資金", u"報酬",     u"賃金", u"給与"},
        market{u"時価総額", u"株",   u"売上",   u"利益", u"預金が",
               u"資産価値", u"含み", u"評価額", u"需要", u"市場"};
    return (vanished.in(behind) || outward.in(behind)) && !loot.in(sofar) &&
           !market.in(context.words(context.sentence));
}

/// Xのウォレットから9億円が, アップビットは…: whose money goes is said beside it.
bool leavesPurse(const ClaimContext &context, QStringView sofar)
{
    static const AnyOf purses{u"ウォレットから", u"口座から",     u"財布から", u"金庫から", u"取引所から",
                              u"交換所から",     u"ブリッジから", u"顧客の",   u"利用者の", u"会員の"};
    return purses.in(sofar) || std::any_of(context.page->entities.cbegin(), context.page->entities.cend(),
                                           [&](const EntityMatch &match) {
                                               return context.sentence.contains(match.span) &&
                                                      context.robbed &&
                                                      context.robbed->contains(match.entity);
                                           });
}

/// 北朝鮮のハッカーが昨年挙げた「戦果」は13億ドル, 集団がこの1年で手にした獲物は; …億ドルを荒稼ぎした.
bool isHaul(QStringView sofar, QStringView behind)
{
    static const HintedPattern haul(
        u"[「『\"]?(?:戦果|獲物|収穫|稼ぎ|上がり|水揚げ|実入り|戦利品)[」』\"]?(?:の(?:総額|合計|額|規模))?(?"
        u":は|が|として|、)、?"
        u"(?:総額|合計|合わせて|計|約|およそ|実に|年間|ざっと)*$"_s),
        taken(u"^(?:相当|分|余り|ほど)?を[^、。を]{0,10}?(?:荒稼ぎ|せしめ|手中に(?:収|おさ)め|(?:懐|ふところ)"
              u"に(?:入|収|し)|"
              u"まんまと|ものにし|もぎ取)"_s);
    static const AnyOf others{u"労働", u"it技術", u"派遣", u"石炭",     u"輸出",
                              u"密輸", u"販売",   u"売上", u"外貨稼ぎ", u"観光"};
    // ハッカーは8100万ドルを手に入れた: who is called a thief got it by theft.
    static const HintedPattern thief(
        u"(?:ハッカー|攻撃者|侵入者|犯人|犯行グループ|窃盗団|強盗)(?:集団|グループ|ら|たち)?(?:は|が)"_s),
        got(u"^(?:相当|分|余り|ほど)?(?:の[^、。はがを]{1,10})?を手に(?:入れ|した|して)"_s);
    if (thief.in(sofar) && got.in(behind) && !others.in(sofar))
        return true;
    return japanesethieves::tellIn(sofar) && !others.in(sofar) && (haul.in(sofar) || taken.in(behind));
}

/// 今年の犠牲者はもっと大きい。2月にバイビットの14億6000万ドル、11月には…: names and sums without a verb.
bool isListedVictim(const ClaimContext &context, QStringView before, QStringView behind)
{
    static const HintedPattern ends(
        u"^(?:相当|分|余り)?(?:\\([^)]{1,30}\\))?(?:、|。|と|や|など|で(?:す|ある|あった|、))"_s),
        empty(u"の(?:被害額?|流出額?|損失額?|事件の|件の)?(?:約|およそ|計|総額)*$"_s);
    static const AnyOf robbed{u"犠牲",   u"被害", u"標的", u"餌食", u"狙わ", u"襲わ",
                              u"やられ", u"奪わ", u"盗ま", u"流出", u"強奪", u"窃取"},
        others{u"回収", u"凍結", u"押収", u"洗浄", u"取引高", u"時価総額", u"売上",   u"予算",
               u"出資", u"調達", u"資本", u"補償", u"制裁金", u"罰金",     u"差し押", u"評価"};
    if (context.before.isEmpty() || !context.robbed || !ends.in(behind) || !empty.in(before) ||
        !robbed.in(context.words(context.before)) || others.in(context.words(context.sentence)) ||
        others.in(context.words(context.before)))
        return false;
    const qsizetype of =
        context.sentence.start + context.words(context.sentence).indexOf(before) + before.lastIndexOf(u'の');
    return std::any_of(context.page->entities.cbegin(), context.page->entities.cend(),
                       [&](const EntityMatch &match) {
                           return match.span.end == of && context.robbed->contains(match.entity);
                       });
}

/// バイビット由来のコインは、2月に2億ドル、続く3月に5億ドルがミキサーへ流れ込んだ;
/// 集団が洗浄した盗品は、…を下らない.
bool isWashed(QStringView sofar, QStringView behind)
{
    static const HintedPattern mixed(
        u"^(?:相当|分|余り|ほど)?(?:の[^、。はがを]{1,12})?[0-9.,"
        u"億万千兆ドル円ウォン年月日相当分余り、続く翌同さらに次約そのうちにはがをもでまから~"
        u"()第四半期]{0,60}?[がをは]、?(?:いずれも|すべて|その後)?"
        u"(?:ミキサー|ミキシング|混合サービス|トルネード|地下銀行|洗浄業者|資金洗浄業者)[^、。がを]{0,14}"
        u"(?:へ|に|を)(?:と)?[^、。]{0,6}?(?:流れ|流し|投入|送|移|投じ|入っ|入り|通り|通過|くぐ|経由|放り込|"
        u"持ち込|吸い込|消え)"_s),
        washing(u"(?:洗浄|ロンダリング)(?:した|していた|してきた|に手を貸した|"
                u"に関わった|を手伝った|を請け負った)[^。、]{0,20}[はが]、?"
                u"(?:約|総額|合計|およそ|少なくとも)*$"_s);
    static const AnyOf reported{u"被害額", u"報酬"};
    return (mixed.in(behind) && !reported.in(behind)) || washing.in(sofar);
}

} // namespace

std::optional<ClaimKind> kindOf(const ClaimContext &context, qsizetype i)
{
    constexpr qsizetype lead = 40, reach = 100;
    if (context.language != Language::Japanese)
        return std::nullopt;
    const Span amount = kindreading::withConversions(context, i);
    const Span gap = gapBefore(context, i);
    const QStringView sofar = context.words({context.sentence.start, amount.start}),
                      before = context.words({std::max(gap.start, gap.end - lead), gap.end}),
                      behind = context.words({amount.end, context.sentence.end}).left(reach);
    if (isWashed(sofar, behind))
        return ClaimKind::Laundering;
    // A title: 消えた482億円の行き先.
    static const HintedPattern gone(u"(?:消えた|消え去った|失われた|奪われた|盗まれた|抜かれた|持ち去られた|"
                                    u"吸い出された|行方知れずになった)[「『\"]?(?:約|総額|計|およそ)*$"_s),
        on(u"^[」』\"]?の(?:行き先|行方|謎|裏側|真相|軌跡|その後|足取り|正体|全貌|衝撃)"_s);
    if (gone.in(before) && on.in(behind))
        return ClaimKind::Theft;
    if (isListedVictim(context, before, behind) || isHaul(sofar, behind) ||
        ((context.aboutTheft || leavesPurse(context, sofar)) && leaves(context, sofar, behind)))
        return ClaimKind::Theft;
    return std::nullopt;
}

} // namespace vigie::japanesegone
