// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/kinds/japanesethieves.h"

#include "indexing/facts/words/anyof.h"

namespace vigie::japanesethieves {

bool nameThieves(QStringView words)
{
    static const AnyOf thieves{
        u"ハッカー",     u"クラッカー",       u"攻撃者",     u"攻撃集団",     u"攻撃グループ",
        u"犯行グループ", u"犯罪グループ",     u"犯罪集団",   u"犯罪組織",     u"犯罪者",
        u"犯人",         u"何者か",           u"侵入者",     u"窃盗団",       u"強盗",
        u"泥棒",         u"詐欺師",           u"容疑者",     u"被告",         u"悪意のある",
        u"悪意ある",     u"ラザルス",         u"lazarus",    u"apt38",        u"kimsuky",
        u"キムスキー",   u"トレーダートレイ", u"tradertrai", u"ブルーノロフ", u"bluenoroff",
        u"アンダリエル", u"andariel",         u"北朝鮮",     u"朝鮮人民軍",   u"サイバー部隊",
        u"工作員",       u"偵察総局",         u"内部犯",     u"元社員",       u"元従業員",
        u"元役員"};
    return thieves.in(words);
}

bool tellOfTheft(QStringView words)
{
    static const AnyOf deeds{
        u"盗",       u"奪わ",     u"奪っ",       u"奪い",       u"奪う",     u"奪取",         u"強奪",
        u"略奪",     u"収奪",     u"窃",         u"詐",         u"横領",     u"着服",         u"だまし",
        u"だまさ",   u"騙",       u"抜き取",     u"抜取",       u"抜かれ",   u"吸い上げ",     u"吸い出",
        u"持ち去",   u"持ち逃げ", u"くすね",     u"せしめ",     u"巻き上げ", u"掠め",         u"かすめ",
        u"不正ア",   u"不正流",   u"不正送",     u"不正出",     u"不正引",   u"不正な",       u"不正に",
        u"不正利",   u"不正使",   u"不正取得",   u"無断で",     u"勝手に",   u"ハッキング",   u"クラッキング",
        u"サイバー", u"攻撃",     u"侵入",       u"忍び込",     u"潜り込",   u"乗っ取",       u"侵害",
        u"襲わ",     u"襲っ",     u"狙われ",     u"標的",       u"破られ",   u"突かれ",       u"悪用",
        u"ぜい弱",   u"脆弱",     u"マルウェア", u"マルウエア", u"ウイルス", u"ランサム",     u"身代金",
        u"フィッシ", u"なりすま", u"成り済ま",   u"偽の",       u"偽サイト", u"偽メール",     u"秘密鍵",
        u"犯行",     u"犯罪",     u"手口",       u"被害に遭",   u"被害にあ", u"る被害",       u"流出させ",
        u"流出事件", u"流出事案", u"流出事故",   u"流出被害",   u"外部流出", u"エクスプロイ", u"乱数",
        u"署名を偽"};
    return deeds.in(words);
}

bool tellIn(QStringView words)
{
    return nameThieves(words) || tellOfTheft(words);
}

bool tellBeside(const ClaimContext &context)
{
    constexpr qsizetype reach = 120;
    return tellIn(context.words(context.sentence)) || tellIn(context.words(sentenceBehind(context, reach)));
}

} // namespace vigie::japanesethieves
