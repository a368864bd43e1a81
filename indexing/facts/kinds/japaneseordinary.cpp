// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/kinds/japaneseordinary.h"

#include "indexing/facts/kinds/japanesethieves.h"
#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::japaneseordinary {

namespace {

/// The words around an amount: from the one before, and up to the next.
struct Beside
{
    QStringView lead, tail;
};

Beside besideOf(const ClaimContext &context, qsizetype i)
{
    constexpr qsizetype before = 60, reach = 48;
    const Span amount = kindreading::withConversions(context, i);
    const Span gap = gapBefore(context, i);
    qsizetype end = context.sentence.end;
    for (qsizetype k = i + 1; k < context.amounts.size(); ++k) {
        const qsizetype next = context.amount(k).span.start;
        if (next >= amount.end)
            end = std::min(end, next);
    }
    return {context.words({std::max(gap.start, gap.end - before), gap.end}),
            context.words({amount.end, std::max(amount.end, end)}).left(reach)};
}

/// バイナンスの資産は1000億ドルだ, 200億ドル相当を預かる大口: what somebody has or keeps.
bool isHeld(const ClaimContext &context, const Beside &words)
{
    static const HintedPattern holds(
        u"(?:^|[、。のは]|(?:預か|管理す|保有す|運用す|保管す|受託す|抱え|持)[るつ])(?:総|純|預かり|預り|"
        u"顧客|保有|運用|管理|受託|全|金融|手元)?(?:資産|準備金|積立金|"
        u"預金|残高|"
        u"資金量|資本金)(?:総額|残高|規模|額)?(?:は|が)、?(?:現在|当時|足元で|合わせて|全体で|約|およそ|計|総額|合計)*$"_s),
        states(u"^(?:相当|分|余り|超|以上|近く|規模|弱|強)?(?:だ|で(?:あ|す|、|し)|に(?:上|達|の)|を(?:超|"
               u"上回)|あ[りる]|"
               u"と|、|。|$)"_s);
    static const HintedPattern kept(
        u"^(?:相当|分|余り|超|以上|近く|規模|弱|強)?(?:の(?:顧客|預かり)?(?:資産|資金|暗号資産|仮想通貨|"
        u"コイン))?"
        u"を(?:預か|保管[しす中]|管理[しす中]|運用[しす中]|保有[しす中]|受託[しす中])"_s);
    static const AnyOf gone{u"流出", u"失", u"消え", u"抜け", u"た資産", u"た資金"};
    const QStringView sentence = context.words(context.sentence);
    if (kept.in(words.tail) && !japanesethieves::nameThieves(words.lead))
        return true;
    return holds.in(words.lead) && states.in(words.tail) && !gone.in(sentence) &&
           !japanesethieves::tellIn(sentence);
}

/// 同社は翌日9億ドルをコールドウォレットに移した.
bool isMovedToSafety(const ClaimContext &context, const Beside &words)
{
    static const HintedPattern moved(
        u"^(?:相当|分|余り|超|以上|近く)?(?:の[^、。はがを]{1,14})?(?:を|は|が)、?[^。を]{0,14}?(?:"
        u"コールドウォレット|"
        u"コールドストレージ|オフライン|安全な[^、。]{1,12}|保管先|金庫)(?:へ|に)[^、。]{0,8}?(?:移|退避|避難|送|保管)"_s),
        renewed(u"^(?:相当|分|余り|超|以上|近く)?(?:の[^、。はがを]{1,14})?(?:を|は|が)、?[^。を]{0,20}?(?:"
                u"へ|に)[^、。]{0,8}?"
                u"(?:移[しすさ]|移動|移管|移転|退避|避難)"_s);
    static const AnyOf care{u"予防",   u"念のため", u"安全", u"保全",       u"残り",
                            u"残る",   u"退避",     u"避難", u"未然",       u"無事",
                            u"残余の", u"防ぐため", u"保護", u"被害を免れ", u"影響を受けていない"};
    return !japanesethieves::nameThieves(context.words(context.sentence)) &&
           (moved.in(words.tail) || (renewed.in(words.tail) && (care.in(words.lead) || care.in(words.tail))));
}

/// 不安になった利用者が翌日2億ドルを引き出した: owners with their own money.
bool isDrawnByOwners(const ClaimContext &context, const Beside &words)
{
    static const HintedPattern owners(u"(?:顧客|利用者|投資家|預金者|会員|ユーザー|預託者|出資者|株主|加入者|"
                                      u"口座保有者|債権者)(?:たち|ら|側|の多く|の一部)?"
                                      u"(?:は|が|も)[^。]{0,30}$"_s),
        drawn(u"^(?:相当|分|余り|超|以上|近く)?(?:の[^、。はがを]{1,14})?を[^、。を]{0,14}?(?:引き出(?:し(?!"
              u"て(?:い)?な)|す)|"
              u"出金し|引き揚げ|解約し|換金し|払い戻し)"_s),
        request(
            u"^(?:相当|分|余り|超|以上|近く)?の(?:出金|引き出し|払い戻し|解約)(?:要請|請求|申請|依頼|が|に|を)"_s);
    return (request.in(words.tail) || (owners.in(words.lead) && drawn.in(words.tail))) &&
           !japanesethieves::tellIn(context.words(context.sentence));
}

/// 農家は干ばつで5000万ドルを失った, 国は減税で40億ドルを失った, 地震で3億ドルの損害を受けた: nobody took it.
std::optional<ClaimKind> kindOfMishap(const ClaimContext &context, const Beside &words)
{
    static const AnyOf counted{u"損失", u"損害", u"被害", u"赤字", u"減損"};
    static const HintedPattern gone(
        u"^(?:相当|分|余り|超|以上|近く|規模|弱|強)?(?:の[^、。はがを]{1,14})?(?:を|が|も)?[^、。がを]{0,12}?"
        u"(?:失[っいうわ]|消え|消失|吹き飛|蒸発|損失|損害|被害|赤字|目減り|減)"_s),
        reason(u"(?:減税|増税|関税|干ばつ|日照り|冷害|凶作|不作|大雨|豪雨|台風|洪水|水害|津波|地震|震災|噴火|"
               u"大雪|山火事|火災|"
               u"火事|爆発|停電|故障|事故|戦争|内戦|紛争|空爆|ストライキ|スト|感染症|コロナ禍|不況|景気|"
               u"需要減|需要|"
               u"値下がり|値崩れ|下落|急落|暴落|安値|円安|円高|ドル高|ウォン安|為替|為替差損|相場|株|株価|"
               u"株式|株安|先物|取引|投資|投機|"
               u"賭博|ギャンブル|競馬|カジノ|運用|評価損|減損|誤送金|誤発注|入力ミス|操作ミス|手違い|過失|"
               u"破綻|倒産|貸し倒れ|焦げ付き|"
               u"債務不履行|営業停止|操業停止|生産停止|稼働停止|出荷停止|休業|システム障害|訴訟|敗訴|罰金|"
               u"制裁金|リコール|中止|延期|撤退|閉鎖|解約|不買|欠航|運休|工事)(?:"
               u"の[一-龥]{1,4})?"
               u"(?:で|により|によって|による|に伴い|に伴う|のため|のあおりで|の影響で|から|を受け|が響き)(?:"
               u"は|も|、|約|およそ|計|総額|合計|[0-9〇一二三四五六七八九]+年に?)*"
               u"[^。、がを]{0,16}$"_s);
    if (!gone.in(words.tail) || !reason.in(words.lead) || japanesethieves::tellBeside(context))
        return std::nullopt;
    return counted.in(words.tail.left(20)) ? ClaimKind::Cost : ClaimKind::Other;
}

/// 農家, 国, 宝くじの当選者: a subject whom this text about thieves tells of by the way.
bool hasOtherSubject(QStringView lead)
{
    static const HintedPattern other(
        u"(?:(?:^|[、。])(?:国|州|県|市|都)|政府|自治体|当局|農家|漁師|漁業者|生産者|社長|会長|創業者|役員|"
        u"経営者|株主|当選者|"
        u"業界|産業|企業|メーカー|工場|鉄道|航空会社|ホテル|百貨店|小売|飲食店|球団|クラブ|病院|大学|劇場|"
        u"住民|市民|国民|家計|"
        u"家庭|輸出業者|輸入業者|商社|海運|製鉄|鉱山|農業|経済)(?:側|ら|たち)?(?:は|が|も)(?!、?(?:攻撃|被害))[^。]{0,40}$"_s);
    return other.in(lead);
}

} // namespace

std::optional<ClaimKind> kindOf(const ClaimContext &context, qsizetype i)
{
    if (context.language != Language::Japanese)
        return std::nullopt;
    const Beside words = besideOf(context, i);
    // 世界食糧計画が今年必要とする金は1億ドルである
    static const HintedPattern needed(u"(?:必要(?:と(?:する|される|している|した|見積もる)|な)|求め(?:る|"
                                      u"ている|られる)|不足(?:する|している|分の)|"
                                      u"足りない)(?:お?金|資金|額|金額|予算|財源|支援|援助|資金額|総額)(?:は|"
                                      u"が|も)(?:約|およそ|総額|計|合計|"
                                      u"年間|、)*$"_s);
    if (needed.in(words.lead))
        return ClaimKind::Other;
    if (isHeld(context, words) || isMovedToSafety(context, words) || isDrawnByOwners(context, words))
        return ClaimKind::Other;
    return kindOfMishap(context, words);
}

bool hasOrdinaryVerb(const ClaimContext &context, qsizetype i)
{
    if (context.language != Language::Japanese || context.words(context.sentence).contains(u'\t'))
        return false;
    static const HintedPattern object(
        u"^(?:相当|分|余り|超|以上|近く|規模|弱|強)?(?:の[^、。はがを]{1,14})?を[^、。を]{0,20}?(?:支払|払["
        u"いっう]|渡[しす]|移[しす]|"
        u"移動|移転|移管|送金|送っ|引き出[しす]|出金し|購入|買[いっ]|売却|売っ|売り|投じ|投資|充て|寄付|寄贈|"
        u"受け取|受領|"
        u"受け(?:た|て|る|入れ)|得[たて]|稼|手に(?:し|入)|調達|借り|貸し|融資|出資|拠出|計上|積[みん]|用意|"
        u"準備|確保|集め|費や|使[いっう]|"
        u"支出|負担|補償|補填|返済|設け|配当|配っ|還元|交付|支給|提供|募[っり]|提示|提案|請求|要求|節約|削減|上乗せ)"_s),
        price(u"^(?:相当|余り|超|以上|近く|規模|弱|強)?で[^、。を]{0,16}?(?:移転|移[しす]|購入|買[いっ]|売却|"
              u"売[っりれ]|落札|契約|取得|合意|"
              u"開設|建設|建て|改修|和解|請け負|委託|発注|獲得)"_s),
        passive(u"^(?:相当|分|余り|超|以上|近く|規模)?(?:の[^、。はがを]{1,14})?が[^、。を]{0,20}?(?:"
                u"支払われ|払われ|充てられ|投じられ|"
                u"計上さ|支給さ|交付さ|寄付さ|集ま|集めら|必要|かか[っり])"_s),
        lost(u"^(?:相当|分|余り|超|以上|近く)?(?:の[^、。はがを]{1,14})?を(?:失|手に(?:し|入))"_s);
    const Beside words = besideOf(context, i);
    const bool other = hasOtherSubject(words.lead) && lost.in(words.tail);
    if (!other && !object.in(words.tail) && !price.in(words.tail) && !passive.in(words.tail))
        return false;
    // 2月にはさらに3億ドルを手にした: thieves who were told before.
    static const AnyOf on{u"さらに", u"更に", u"再び", u"続い", u"加え", u"新たに", u"同様"};
    return !japanesethieves::tellBeside(context) && (other || !on.in(context.words(context.sentence)));
}

} // namespace vigie::japaneseordinary
