// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/kinds/japanesebeside.h"

#include "indexing/facts/kinds/japanesethieves.h"
#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/standing/easternreturns.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::japanesebeside {

namespace {

/// The words between the amount and the ones beside it.
struct Around
{
    QStringView sofar;  ///< from the beginning of the sentence
    QStringView before; ///< from the amount before
    QStringView behind; ///< up to the amount behind
};

/// 時価総額3000億ドル消失, 時価総額にして3億ドルが吹き飛んだ, 市場全体で420億ドルが消えた, ETFからは1日で5億
/// ドルの資金が流出した: no thief took it.
bool isLostByMarket(const ClaimContext &context, const Around &words)
{
    static const HintedPattern value(
        u"(?:時価総額|時価評価額|企業価値|資産価値|株式価値|市場価値|評価額|含み益|含み損|市場規模|tvl|建玉)"
        u"(?:[^、。0-9]{0,8}?(?:は|が|で|にして|換算で|ベースで|も)、?[^。はがを]{0,20}|(?:の|[^、。0-9])[^、。はがを]{0,4})$"_s),
        market(
            u"(?:市場(?:全体)?|新興国|相場|etf\\)?|投信|投資信託|ファンド|株式市場)(?:全体)?(?:から|で|では)"
            u"(?:は|も)?、?[^。がを]{0,20}$"_s),
        liquidated(u"(?:清算額|ロスカット額|売り越し額|買い越し額)[はが]?[^。、]{0,12}$"_s);
    static const HintedPattern gone(u"^(?:相当|分|余り|超|以上|近く|規模|弱|強)?(?:の(?:資金|マネー|価値|"
                                    u"資産|時価総額|投資資金|ポジション|"
                                    u"建玉)[^、。はがを]{0,6})?(?:が|を|も)?"
                                    u"[^、。がを]{0,12}?(?:消失|消え|消滅|吹き飛|吹っ飛|失わ|失っ|失い|蒸発|"
                                    u"減|縮|溶け|飛[んび]|(?:純)?流出|"
                                    u"目減り|引き揚げ|引き上げ|清算|ロスカット|抜け|逃げ|下回|割り込)"_s);
    if (liquidated.in(words.before))
        return true;
    // 株価は5日、ストップ安の1230円まで売られた
    static const HintedPattern share(u"(?:株価|終値)[^。億万]{0,24}$"_s),
        traded(
            u"^(?:まで|で|に|と|安|高)?[^、。]{0,4}?(?:売られ|取引|引け|下落|下げ|値を|終え|値下|だった)"_s);
    const QStringView lead = words.before.right(40), tail = words.behind.left(30);
    if (share.in(lead) && traded.in(tail) && !japanesethieves::tellIn(tail))
        return true;
    if (!gone.in(tail) || japanesethieves::tellBeside(context))
        return false;
    // アップビットが運用するファンドから3億ドルが流出した: of one whose loss the text is about.
    const bool own = context.aboutTheft && kindreading::namesVictim(context);
    return value.in(lead) || (market.in(lead) && !own);
}

/// 身代金の要求額は, 4億ドルを要求した, 9億5100万ドルの送金を指示していた: asked for or tried.
bool isDemandedOrTried(const Around &words)
{
    static const HintedPattern demand(
        u"要求(?:総)?(?:額|金額)(?:は|が|で|も|として|:|、)?(?:[^。、0-9]{1,12}(?:含め|込みで|合わせ)て?、?)?"
        u"(?:約|およそ|計|合計|最大)*$"_s),
        // 送金指示は総額9億5100万ドルに上った
        order(u"(?:送金|振込|振り込み|出金|引き出し|支払い?|払い出し|移転)の?(?:指示|依頼|要求|命令|指図|"
              u"注文)(?:書)?(?:は|が|も|の(?:総額|額|合計)は)、?(?:総額|合計|計|全部|あわせて|合わせて|で|約|"
              u"およそ|、)*$"_s),
        ordered(
            u"^(?:相当|分|余り|超|近い|近く|以上)?の?(?:不正な?)?(?:送金|窃取|引き出し|出金|振り込み|移転|"
            u"奪取|強奪)(?:を|の?)(?:指示|要求|依頼|試み|企て|図ろ|図っ|狙っ|たくら|命令)|"
            u"^(?:相当|分|余り|超|近く|以上)?の(?:窃取|強奪|詐取|不正送金)(?:未遂|計画)|"
            u"^(?:相当|分|余り|超|近く|以上)?を[^、。を]{0,8}(?:狙っ(?:た|て)|だまし取ろう|得ようと)"_s);
    // 3億ドルの送金を指示し、全額を手に入れた: what was tried and got.
    static const AnyOf got{u"成功", u"全額",   u"奪った",     u"奪い去",   u"手に入れ", u"手にした",
                           u"盗ん", u"せしめ", u"引き出し、", u"成し遂げ", u"やり遂げ"};
    static const AnyOf failed{u"失敗", u"未遂", u"阻止", u"防", u"できなかった", u"果たせ", u"うち"};
    if (demand.in(words.before) || order.in(words.before))
        return true;
    return ordered.in(words.behind.left(30)) && (!got.in(words.behind) || failed.in(words.behind));
}

/// 2015年にベトナムの銀行から100万ドル余り、2017年に台湾の銀行から6000万ドルを盗もうとした: the verb of the
/// last sum of a list is that of all before it.
bool isListedAttempt(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern next(u"^(?:相当|分|余り|超|近く)?(?:と|や)?、[^。をは]{0,40}(?:から|に)"
                                    u"(?:約|計|総額)*$"_s),
        tried(u"^(?:相当|分|余り|超|近く)?を[^、。を]{0,12}?(?:盗も|盗み出そ|奪お|奪い取ろ|"
              u"(?:だまし|騙し|抜き|脅し)取ろ|引き出そ|送金しよ|窃取しよ|送ろ|移そ)うと"_s);
    constexpr qsizetype reach = 30;
    for (qsizetype k = i + 1; k < context.amounts.size(); ++k) {
        const Span gap{context.amount(k - 1).span.end, context.amount(k).span.start};
        if (gap.length() <= 0 || !next.in(context.words(gap)))
            return false;
        if (tried.in(context.words({context.amount(k).span.end, context.sentence.end}).left(reach)))
            return true;
    }
    return false;
}

/// Xでの3億ドルの取引とYでの2億ドルの流出: each sum by its own noun.
bool isTraded(const Around &words)
{
    static const HintedPattern trade(u"^(?:相当|分|余り|超|以上|近く|規模)?の(?:取引|売買|融資|出資|投資|"
                                     u"買収|契約|"
                                     u"増資|借入|借り入れ|社債)(?:と|や|、|が|は|を|で|に)"_s);
    return trade.in(words.behind.left(14)) && !japanesethieves::tellIn(words.behind.left(14));
}

/// 当初狙った金額は9億5100万ドルだった.
bool isAim(const Around &words)
{
    static const HintedPattern aim(
        u"(?:狙った|狙っていた|試みた|企てた|盗もうとした|奪おうとした|目標とした)(?:金額|額|総額|合計|資金)"
        u"(?:は|が)(?:約|計|総額)*$"_s);
    return aim.in(words.before);
}

/// 差引きの損失額は34億円, 差の約1億5000万ドル: no sum of its own. 防御への支出は年間30億ドル: no loot.
std::optional<ClaimKind> kindOfBalance(const ClaimContext &context, const Around &words)
{
    static const HintedPattern net(u"(?:差し?引き?(?:の|後の)?|(?:正味|実質的?)(?:な|の)?)(?:損失|被害|流出)"
                                   u"(?:総?額)?(?:は|が)(?:約|計)*$"_s),
        difference(u"(?:^|[、。])(?:その|この)?差(?:額)?(?:の|は)(?:約|およそ)*$"_s),
        spending(u"(?:支出|出費|歳出|経費)(?:総?額)?(?:は|が)(?:年間|年|月)?(?:約|計|総額)*$"_s);
    // Only what is set against a sum told before leaves another.
    if ((net.in(words.before) && context.theftTold) || spending.in(words.before))
        return ClaimKind::Cost;
    return difference.in(words.before) ? std::optional(ClaimKind::Other) : std::nullopt;
}

/// 一度に3億ドル抜かれれば, 被害は2億ドルを超えたはずだ, 検知が遅れていれば5億ドルが失われていた恐れがある.
bool isSupposed(const Around &words)
{
    static const HintedPattern unless(
        u"^(?:相当|分|余り|超|以上|規模)?(?:の[^、。はがを]{1,10})?(?:が|を|も)?[^、。がを]{0,8}?"
        u"(?:盗ま|抜か|奪わ|失わ|引き出さ|持ち去ら|詐取さ|窃取さ|流出す|流出し)"
        u"(?:れれば|れたら|れた場合|れるような|れても|れば|たら|た場合|る場合|れたとしたら|たとしたら)"_s),
        would(u"^[^、。を]{0,18}?(?:はず|だろう|であろう|恐れ|おそれ|可能性|かもし|かねな|ところだっ)"_s),
        condition(
            u"(?:なければ|遅れ(?:て(?:い)?)?(?:れば|たら)|て(?:い)?れば|て(?:い)?たら|なかったら|た場合)"_s);
    // このペースが続けば、年末には40億ドルを超える恐れがある; 年末までに被害がさらに5億ドル増えると予測する
    // 7000万ドルが失われかねなかった, 失われるところだった: nearly, whatever would have had to come of it.
    static const HintedPattern nearly(
        u"^(?:相当|分|余り|超|以上|規模)?(?:の[^、。はがを]{1,10})?(?:が|を|も)?[^、。がを]{0,12}?"
        u"(?:かねな(?:い|かった)|(?:る|す|う)ところだった|(?:る|す|う)寸前)"_s);
    if (nearly.in(words.behind.left(40)))
        return true;
    static const HintedPattern ahead(
        u"^(?:相当|分|余り|超|以上|規模|近く)?(?:に|を|まで|が|へ)?[^、。を]{0,10}?(?:増え|達|超え|上回|上る|"
        u"膨ら|なる|"
        u"拡大|失われ|奪われ|盗まれ)?[^、。]{0,4}?(?:と(?:の)?)?(?:予測|予想|見通し|見込|公算|恐れ|おそれ|可能性)"_s),
        future(u"(?:年末|年内|今後|来年|将来|このまま|この(?:ペース|勢い|調子)|ペースが続|通年では|さらに|"
               u"数年後|"
               u"[0-9]年後)[^。]{0,30}$"_s);
    const QStringView tail = words.behind.left(40);
    if (future.in(words.before) && ahead.in(tail))
        return true;
    // 12億ドルが盗まれた場合を除けば
    static const HintedPattern except(u"^[^。]{0,30}?場合を除"_s);
    return (unless.in(tail) && !except.in(tail)) || (would.in(tail) && condition.in(words.sofar));
}

/// 盗難資産のうち3500万ドルを処理した, 盗まれた資金のうち4億ドルはすでに現金化された.
bool isProcessedLoot(const Around &words)
{
    static const HintedPattern loot(
        u"(?:盗難|盗まれた|奪われた|盗んだ|奪った|窃取された|窃取した|流出した|不正に得た|不正な)"
        u"(?:暗号|仮想)?(?:資産|資金|通貨|コイン|ビットコイン|イーサリアム|金|分)(?:のうち|の一部)、?(?:少なくとも|約|およそ|計)*$"_s),
        laundry(
            u"(?:洗浄|ロンダリング|現金化)[^。]{0,60}、[^、。]{1,30}[はが](?:少なくとも|約|およそ|計)*$"_s),
        received(u"^(?:相当|分|余り)?の?(?:暗号|仮想)?(?:資産|資金|通貨|コイン)?を[^、。を]{0,8}"
                 u"(?:受け取|受け入れ|受領)"_s),
        processed(u"^(?:相当|分|余り)?(?:を|が|は|の)[^、。を]{0,14}?(?:処理|両替|換金|現金化|"
                  u"受け入れ|受け取|仲介)|^(?:相当|分|余り)?を[^、。を]{0,14}?扱[いっう]"_s);
    return (loot.in(words.before) && processed.in(words.behind.left(30))) ||
           (laundry.in(words.sofar) && received.in(words.behind.left(30)));
}

} // namespace

std::optional<ClaimKind> kindOf(const ClaimContext &context, qsizetype i)
{
    if (context.language != Language::Japanese)
        return std::nullopt;
    const Span amount = kindreading::withConversions(context, i);
    const Span gap = gapBefore(context, i);
    qsizetype end = context.sentence.end;
    for (qsizetype k = i + 1; k < context.amounts.size(); ++k) {
        const qsizetype next = context.amount(k).span.start;
        if (next >= amount.end)
            end = std::min(end, next);
    }
    const Around words{context.words({context.sentence.start, amount.start}), context.words(gap),
                       context.words({amount.end, end})};
    if (isProcessedLoot(words))
        return ClaimKind::Laundering;
    if (const auto kind = kindOfBalance(context, words))
        return kind;
    if (isListedAttempt(context, i) || isAim(words) || isTraded(words) || isLostByMarket(context, words) ||
        isDemandedOrTried(words) || isSupposed(words) || japaneseReturnBegun(words.before))
        return ClaimKind::Other;
    return std::nullopt;
}

} // namespace vigie::japanesebeside
