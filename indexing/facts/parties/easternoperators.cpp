// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parties/easternoperators.h"

#include "indexing/facts/names/easternnameparts.h"
#include "indexing/facts/names/easternnames.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace vigie::parties {

bool runsAnother(const ClaimContext &context, Span name)
{
    static const AnyOf hints{u"運営",     u"手がけ", u"手掛け",   u"提供する",
                             u"展開する", u"운영",   u"제공하는", u"서비스하는"};
    constexpr qsizetype reach = 24;
    const Span before{std::max(context.sentence.start, name.start - reach), name.start},
        behind{name.end, std::min(context.sentence.end, name.end + reach)};
    if (!hints.in(context.words({before.start, behind.end})))
        return false;
    static const QRegularExpression
        japaneseBefore = pattern(
            u"(?:[」』ァ-ヺーa-z0-9](?<!サービス)(?<!プラットフォーム)(?<!ウォレット)(?<!カジノ)(?<!サイト)(?"
            u"<!ゲーム)"
            u"(?<!ブリッジ)(?<!プロトコル)(?<!アプリ)(?<!システム)(?<!ネットワーク)を(?:(?:運営|展開|提供)(?:"
            u"する|して(?:い|お)る)|"
            u"手(?:が|掛)ける|営む)|(?<![一-龥ァ-ヺーぁ-ん])運営(?:会社|元|事業者|企業|法人)(?:である|の|、)?"
            u"|"
            u"(?<=[の、])運営(?:会社|元|事業者|企業|法人)(?:である|の|、)?)(?:株式会社)?[「『]?$"_s),
        japaneseBehind = pattern(
            u"^[」』]?(?:社)?[がの](?:運営|提供|展開)(?:する|して(?:い|お)る)[一-龥の]{0,14}(?:[「『]|(?!"
            u"サービス|プラットフォーム|"
            u"ウォレット|カジノ|サイト|ゲーム|ブリッジ|プロトコル|アプリ|システム|ネットワーク)[ァ-ヺー]{3,}[はがでにのをか])"_s),
        koreanBefore = pattern(u"(?:([가-힣a-z0-9]+?)['’\"”]?[을를] (?:운영하는|운영 "
                               u"중인|제공하는|서비스하는)|(?:([가-힣a-z0-9]+) )?운영"
                               u"(?:사|업체|법인|회사)(?:인|이자)?) "
                               u"(?:주식회사 |\\(주\\) ?)?['‘\"“]?$"_s),
        koreanBehind =
            pattern(u"^['’\"”]?(?:이|가) (?:운영하는|운영 중인|제공하는|서비스하는) (?:[가-힣]+ ){0,3}?"
                    u"(?:['‘\"“]|([가-힣a-z0-9]{2,14}?)(?:에서|은|는|이|가|의|을|를)(?: |$))"_s);
    const bool isJapanese = context.language == Language::Japanese;
    for (const auto &[words, range] : {std::pair(isJapanese ? &japaneseBefore : &koreanBefore, before),
                                       std::pair(isJapanese ? &japaneseBehind : &koreanBehind, behind)}) {
        const QRegularExpressionMatch match = words->match(context.words(range).toString());
        if (!match.hasMatch())
            continue;
        const QString named = isJapanese ? QString() : match.captured(std::max(1, match.lastCapturedIndex()));
        // 송금 앱 운영사 물마루: what it runs has no name of its own.
        static constexpr QStringView things[] = {u"앱",   u"게임", u"사이트", u"카지노",
                                                 u"지갑", u"월렛", u"마켓",   u"장터"};
        if (!isJapanese && std::find(std::begin(things), std::end(things), named) != std::end(things))
            continue;
        // 운영사 다온페이의 서버에 침입: broken into itself, and nothing that it runs is named.
        static const HintedPattern own(
            u"^['’\"”]?(?:의 (?:[가-힣]+ ){0,2}?(?:서버|지갑|핫월렛|시스템|전산망|계좌|내부망|금고)|에서 )"_s);
        if (!isJapanese && closerOf(named, Language::Korean).isEmpty() && range.end <= name.start &&
            own.in(context.words(behind)) && easternNames(context, context.sentence).size() < 2)
            continue;
        if (named.isEmpty() || (!isBareTrade(named) && !describesTrade(named)))
            return true;
    }
    return false;
}

bool isRunBySpeaker(const ClaimContext &context, Span name)
{
    static const HintedPattern words(
        u"(?:当社|弊社|当法人|私ども)[がの](?:運営|提供|展開)(?:する|して(?:い|お)る|しております)?[一-龥の]{"
        u"0,14}[「『]?$|"
        u"(?:당사|저희)(?:가|의)? ?(?:운영|제공)(?:하는|하고 있는| 중인) (?:[가-힣]+ ){0,3}['‘\"“]?$"_s);
    constexpr qsizetype reach = 32;
    const Span before{std::max(context.sentence.start, name.start - reach), name.start};
    static const AnyOf runs{u"運営", u"提供", u"展開", u"운영", u"제공"};
    return runs.in(context.words(before)) && words.match(context.words(before).toString()).hasMatch();
}

qsizetype operatorBehind(const ClaimContext &context, const QString &behind)
{
    static const QRegularExpression
        japanese =
            pattern(u"^(?:を(?:(?:運営|展開|提供|開発)(?:する|して(?:い|お)る)|手(?:が|掛)ける|営む)|の運営(?"
                    u":会社|元|事業者|企業)(?:である|"
                    u"の|、)?)[「『]?[^、。はがをにで「」『』]{2,24}[」』]?(?=は|が|も|で|から|に|の)"_s),
        korean = pattern(u"^(?:[을를] (?:운영하는|운영 중인|제공하는|서비스하는|만든|개발한|내놓은)|(?:의)? "
                         u"운영(?:사|업체|법인)(?:인)?) ['‘\"“]?"
                         u"[가-힣a-z0-9]{2,14}?['’\"”]?(?=(?:은|는|이|가|도|에서|의) )"_s);
    static const AnyOf hints{u"運営", u"展開", u"提供",     u"開発", u"手が",   u"手掛",  u"営む",
                             u"운영", u"제공", u"서비스하", u"만든", u"개발한", u"내놓은"};
    constexpr qsizetype near = 8;
    if (!hints.in(QStringView(behind).left(near)))
        return 0;
    const auto match = (context.language == Language::Japanese ? japanese : korean).match(behind);
    return match.hasMatch() ? match.capturedEnd() : 0;
}

bool isPlacedBeside(const ClaimContext &context, Span name)
{
    static const HintedPattern words(
        u"(?:親会社|委託先|提携先|取引先|受託会社|大株主|株主|出資元|出資者|監査法人|法律事務所|"
        u"買収先|開発元|供給元|納入元|引受先)"
        u"(?:である|の)?(?:株式会社)?[「『]?$|"
        u"(?:모회사|협력사|협력업체|위탁업체|대주주|주주|투자사|투자자|회계법인|로펌|법무법인|납품사|"
        u"공급사|인수자|제휴사)(?:인)? "
        u"(?:주식회사 )?['‘\"“]?$"_s);
    constexpr qsizetype reach = 16;
    const Span before{std::max(context.sentence.start, name.start - reach), name.start};
    return before.length() > 2 && words.match(context.words(before).toString()).hasMatch();
}

Span operatorNamed(const ClaimContext &context)
{
    const Names named = easternNames(context, context.sentence);
    const auto found = std::find_if(named.cbegin(), named.cend(), [&](Span name) {
        return mayBeName(context, name) && runsAnother(context, name);
    });
    return found == named.cend() ? Span() : *found;
}

} // namespace vigie::parties
