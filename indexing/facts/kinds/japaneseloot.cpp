// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/kinds/japaneseloot.h"

#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::japaneseloot {

namespace {

/// 盗まれた約15億ドルの回収に協力した人, 流出した482億円については回収に至っていない: of the sum it is told
/// that it was taken, and nothing else that came to be.
bool isToldOf(QStringView before, QStringView behind)
{
    static const HintedPattern taken(
        u"(?:失った|失われた|奪われた|盗まれた|盗み出された|盗んだ|奪った|抜き取られた|持ち去られた|"
        u"引き出された|"
        u"流出した|窃取された|窃取した|強奪された|詐取された|だまし取られた|騙し取られた|消えた)"
        u"(?:暗号資産|仮想通貨|資産|資金|現金|預金|コイン|トークン|ビットコイン|イーサリアム|イーサ)?(?:総額|合計|計|約|およそ)*$"_s),
        sought(u"^(?:相当|分|余り|超)?の(?:[^、。はがを]{1,8}の)?(?:回収|返還|行方|追跡|凍結|奪還)"
               u"(?:に(?:協力|向け|努め|取り組|乗り出|当た|つなが|全力)|を(?:求め|目指|急|続け|条件|訴え|"
               u"支援|依頼|試み|図)|"
               u"の(?:ため|見通し|めど|可能性|手がかり)|は(?:難|困難|絶望|進ん|見込め))"_s),
        notYet(u"^(?:相当|分|余り|超)?(?:の(?:暗号資産|仮想通貨|資産|資金|現金|預金|コイン|ビットコイン|"
               u"イーサリアム))?"
               u"(?:は|が|も|について|につい|につきまし|に関し|のうち)[^。]{0,30}?(?:回収|返還|凍結|取り戻|"
               u"戻っ|補償|返済|弁済|特定)[^。]{0,12}?"
               u"(?:至っ(?:てい|ており)|でき(?:てい|ており)|され(?:てい|ており)|ってい|っており|しておら|"
               u"してい|めど(?:は|が)?立[たっ]て?い?)"
               u"(?:ない|ません|ず|なかっ|ませ)"_s),
        parted(u"^(?:相当|分|余り)?\\)?は、?[^。]{0,24}?(?:[0-9.]+(?:割|%|パーセント)|大半|大部分|一部|半分|"
               u"ほとんど|多く)"
               u"(?:近く|以上|余り|超|弱|強)?[がを]"_s);
    // 盗んだ7億ドルの一部が代金に充てられた
    static const HintedPattern spent(
        u"^(?:相当|分|余り)?(?:の(?:一部|大半|多く|大部分))?(?:が|は)、?[^、。]{0,16}?(?:充てられ|使われ|回さ|回っ|投じられ|費やされ)"_s);
    return taken.in(before) &&
           (spent.in(behind) || sought.in(behind) || notYet.in(behind) || parted.in(behind));
}

/// 盗まれたイーサリアム約40万枚（約14億6000万ドル）は、86％がビットコインに替えられた.
bool isPartedPrice(QStringView sofar, QStringView behind)
{
    static const HintedPattern taken(u"(?:奪われた|盗まれた|抜き取られた|流出した|窃取された|失われた)(?:"
                                     u"暗号資産|仮想通貨|ビットコイン|イーサリアム|イーサ|コイン|トークン)?"
                                     u"[^、。はがを]{0,20}\\((?:約|時価|当時|総額|およそ)*$"_s),
        parted(u"^(?:相当)?\\)は、?[^。]{0,24}?(?:[0-9.]+(?:割|%|パーセント)|大半|大部分|一部|半分|ほとんど|"
               u"多く)"
               u"(?:近く|以上|余り|超|弱|強)?[がを]"_s);
    return taken.in(sofar) && parted.in(behind);
}

/// 250万ドルの外貨が盗まれた: the verb, whatever it is of.
bool isTakenNoun(QStringView behind)
{
    static const HintedPattern taken(
        u"^(?:相当|分|余り|超)?の(?!うち|損失|損害|被害)[^、。はがを]{1,10}(?:が|を)[^、。はがを]{0,8}?"
        u"(?:盗まれ|盗み出され|奪われ|持ち去られ|抜き取られ|強奪され|窃取され|盗み出し|奪い去っ|持ち去っ)"
        u"(?:た|てい[たる]|てしま|、|ており)"_s);
    return taken.in(behind);
}

/// 偽の投資サイトで失われた額は36億ドル, フィッシングによる被害は10億ドル: what is lost to swindlers.
bool isLostToSwindle(QStringView before)
{
    static const HintedPattern lost(
        u"(?:詐欺|偽(?:の|サイト|アプリ|メール)[^、。]{0,12}|フィッシング|なりすまし|ランサムウェア|"
        u"マルウェア|不正アクセス|サイバー攻撃|ハッキング)"
        u"[^、。0-9]{0,6}?(?:で|により|によって|による|に)(?:失われた|失った|奪われた|盗まれた|"
        u"だまし取られた|騙し取られた|詐取された|生じた)"
        u"(?:総?額|金額|資産|資金|被害額?)(?:は|が|も)、?(?:約|計|総額|合計|およそ|年間)*$"_s);
    return lost.in(before);
}

/// 同社が受け取った不正資金は40億ドル; うち3700万ドルは北朝鮮が盗んだ暗号資産だった, of what somebody
/// handles.
bool isHandled(QStringView sentence, QStringView before, QStringView behind)
{
    static const HintedPattern handled(
        u"(?:受け取った|受け入れた|処理した|扱った|取り扱った|仲介した|換金した|両替した|流入した|流れ込んだ)"
        u"(?:不正(?:な)?|違法な|犯罪|盗難|盗まれた)(?:の)?(?:暗号)?(?:資金|資産|収益|マネー|コイン)(?:の?(?:"
        u"総額|合計|額))?(?:は|が)、?"
        u"(?:[^、。0-9]{1,12}で、?)?(?:約|計|総額|合計|少なくとも|およそ)*$"_s),
        among(u"(?:うち|中の?)、?(?:約|少なくとも|計)*$"_s),
        loot(u"^(?:相当|分|余り|超|以上)?(?:は|が)、?[^。、]{0,20}?(?:盗んだ|奪った|窃取した|盗まれた|"
             u"奪われた|窃取された|盗み出した)"
             u"(?:暗号資産|仮想通貨|資金|資産|コイン|もの|分)(?:だ|で|と|に由来|$)"_s);
    static const AnyOf launders{u"受け取", u"受け入れ", u"処理", u"資金洗浄", u"流入",
                                u"流れ込", u"両替",     u"換金", u"仲介",     u"入金"};
    return handled.in(before) || (among.in(before) && loot.in(behind) && launders.in(sentence));
}

/// 攻撃者には謝礼として50万ドルを支払うと申し出た: what is offered for the return of the rest.
bool isThanks(QStringView before, QStringView behind)
{
    static const HintedPattern thanks(
        u"(?:謝礼|お礼|報奨金?|懸賞金?|褒賞金?|バグ報奨金|返還の(?:見返り|条件)|ホワイトハット報酬)(?:金)?(?:として|に|の)?(?:最大|約|計|総額|上限)*$"_s),
        given(
            u"^(?:相当|分)?(?:を|が)[^。、を]{0,10}?(?:支払(?!わされ)|払(?!わされ)|渡|贈|出す|出し|提供|提示|用意|受け取)"_s);
    return thanks.in(before) && given.in(behind);
}

} // namespace

std::optional<ClaimKind> kindOf(const ClaimContext &context, qsizetype i)
{
    constexpr qsizetype lead = 60, reach = 80;
    const Span amount = kindreading::withConversions(context, i);
    const Span gap = gapBefore(context, i);
    const QStringView before = context.words({std::max(gap.start, gap.end - lead), gap.end}),
                      sofar = context.words(
                          {std::max(context.sentence.start, context.amount(i).span.start - lead),
                           context.amount(i).span.start}),
                      behind = context.words({amount.end, context.sentence.end}).left(reach);
    if (isHandled(context.words(context.sentence), before, behind))
        return ClaimKind::Laundering;
    if (isThanks(before, behind))
        return ClaimKind::Other;
    if (isToldOf(before, behind) || isPartedPrice(sofar, behind) || isTakenNoun(behind) ||
        isLostToSwindle(before))
        return ClaimKind::Theft;
    return std::nullopt;
}

} // namespace vigie::japaneseloot
