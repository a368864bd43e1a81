// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parties/japaneseopenings.h"

#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/words/anyof.h"

namespace vigie::kindreading {

bool tellsOfAttackOnKeeper(QStringView words)
{
    static const AnyOf attacks{u"ハッカー",
                               u"ハッキング",
                               u"サイバー攻撃",
                               u"サイバー犯罪",
                               u"サイバー活動",
                               u"不正アクセス",
                               u"不正送金",
                               u"不正に送金",
                               u"不正に引き出",
                               u"乗っ取",
                               u"侵入",
                               u"攻撃者",
                               u"攻撃を受け",
                               u"への攻撃",
                               u"襲われ",
                               u"襲った",
                               u"狙われ",
                               u"標的と",
                               u"標的に",
                               u"破られ",
                               u"ラザルス",
                               u"やられ",
                               u"被害額",
                               u"被害総額",
                               u"被害に遭",
                               u"関連事件",
                               u"事案",
                               u"流出",
                               u"トレーダートレイター"};
    static const AnyOf keepers{u"取引所",     u"交換業",   u"交換所",     u"暗号資産", u"仮想通貨",
                               u"ウォレット", u"コイン",   u"ブリッジ",   u"イーサ",   u"ブロックチェーン",
                               u"トークン",   u"決済会社", u"決済事業",   u"銀行",     u"defi",
                               u"分散型金融", u"bybit",    u"バイビット", u"口座"};
    return attacks.in(words) && keepers.in(words) && !tellsOfWar(words);
}

} // namespace vigie::kindreading
