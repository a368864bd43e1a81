// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parts/claimextent.h"

#include "indexing/facts/names/tradewords.h"
#include "indexing/facts/parties/worldtotals.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::claimextent {

namespace {

using parties::tradePattern;
using parties::TradeUse;

QString firms(Language language)
{
    return tradePattern(language, TradeUse::Unnamed) + u'|' + tradePattern(language, TradeUse::PointsBack);
}

/// "Hacked an exchange", "from a Slovenian company", "an exchange in Estonia lost", "in a single attack".
bool isOneEnglishCase(QStringView lead, QStringView tail)
{
    static const QString firm =
        u"(?:an?|another|one|the|this|that) (?:(?!of |in |and |or |that |which |its |their )[\\w'-]+ ){0,4}?(?:"_s +
        firms(Language::English) + u")\\b(?! (?:of|for) )"_s;
    static const QString deed =
        u"(?:theft|heist|hack|robbery|raid|attack|exploit|breach|cyber-?attack|intrusion)"_s;
    static const QString taken =
        u"(?:from|(?:"_s + deed +
        u"|br(?:eaking|oken|oke)|hack(?:ed|ing)) (?:into|against|at|on|of)|hack(?:ed|ing)|rob(?:bed|bing)|"
        u"breach(?:ed|ing)|attack(?:ed|ing)|compromis(?:ed|ing)|drain(?:ed|ing)|raid(?:ed|ing)|"
        u"infiltrat(?:ed|ing)|penetrat(?:ed|ing)|loot(?:ed|ing)|empt(?:ied|ying)|struck|hit|target(?:ed|ing)) "_s;
    static const HintedPattern robbed(u"\\b"_s + taken + firm);
    static const HintedPattern losing(u"(?:^|[,;:] |\\b(?:that|and|when|while|after|(?:19|20)\\d\\d) )"_s +
                                      firm +
                                      u"[^,.;()]{0,50}? (?:lost|was (?:hacked|robbed|drained|looted)|"
                                      u"suffered|saw) "_s);
    static const HintedPattern deedBefore(
        u"\\b(?:an?|one|another|a single) (?:(?!of |in )[\\w'-]+ ){0,3}?"_s + deed +
        u"(?: (?:of|worth|that|which|netted|yielded|brought(?: in| them)?|cost|in|(?:19|20)\\d\\d)){1,4} "
        u"?$"_s);
    static const HintedPattern deedBehind(u"^[^,.;]{0,40}?\\bin (?:an?|one|a single|another) (?:[\\w'-]+ "
                                          u"){0,3}?"_s +
                                          deed + u"\\b|^ (?:[\\w-]+ )?"_s + deed + u"\\b"_s);
    static const HintedPattern article(u"\\b(?:an?|another|one|single)(?: [\\w-]+){0,2} ?$"_s);
    static const HintedPattern bare(u"^ (?:[\\w-]+ )?"_s + deed + u"\\b"_s);
    if (robbed.in(lead) || robbed.in(tail) || losing.in(lead) || deedBefore.in(lead))
        return true;
    return deedBehind.in(tail) && (!bare.in(tail) || article.in(lead));
}

/// « Dans une plateforme », « à une société slovène », « une banque a perdu », « un vol de 49 millions ».
bool isOneFrenchCase(QStringView lead, QStringView tail)
{
    static const QString firm =
        u"(?:une?(?: autre)?|cette|ce|la|le) (?:[\\w'-]+ ){0,2}?(?:"_s + firms(Language::French) + u")\\b"_s;
    static const HintedPattern robbed(
        u"(?:\\b(?:à|dans|contre|chez|visé|visant|attaqué|attaquant|piraté|piratant|dévalisé|compromis|"
        u"infiltré|vidé|pillé) |\\bd'(?=une?\\b))"_s +
        firm);
    static const HintedPattern losing(u"(?:^|[,;:] |\\b(?:qu'|que |et |lorsqu'))"_s + firm +
                                      u"[^,.;()]{0,50}? (?:a perdu|avait perdu|perd|s'est fait|a été|avait "
                                      u"été)\\b"_s);
    static const HintedPattern deed(
        u"\\b(?:un|une|un seul|une seule|un autre|une autre) (?:[\\w-]+ ){0,2}?(?:vol|casse|braquage|"
        u"piratage|attaque|cyberattaque|intrusion|cambriolage) (?:de|d'|à|portant sur|(?:qui (?:a|avait) )?"
        u"rapport[a-zé]+|(?:en|de) (?:19|20)\\d\\d (?:de|a rapporté))(?: (?:environ|près de|plus de|quelque))* ?$"_s);
    return robbed.in(lead) || robbed.in(tail) || losing.in(lead) || deed.in(lead);
}

/// エストニアの決済業者から, 파나마 거래소에서: a firm that only its country is told of.
bool isFirmOfCountry(const ClaimContext &context, Span words)
{
    static const HintedPattern firm(
        u"^の(?:[一-龥ァ-ヺー]{0,8})(?:"_s + tradePattern(Language::Japanese, TradeUse::Unnamed) +
        u")(?:から|に|が|を)|^ (?:[가-힣]{1,6} ?){0,2}?(?:"_s +
        tradePattern(Language::Korean, TradeUse::Unnamed) + u")(?:에서|로부터|가|이|를|을) "_s);
    return std::any_of(context.page->entities.cbegin(), context.page->entities.cend(),
                       [&](const EntityMatch &match) {
                           return words.contains(match.span) && match.entity.value.startsWith(u"region-") &&
                                  firm.in(context.words({match.span.end, words.end}).left(24));
                       });
}

/// ある交換所に侵入し, 交換業者1社から, 流出した事件.
bool isOneJapaneseCase(QStringView words)
{
    static const HintedPattern one(
        u"(?:(?<![一-龥にで])(?:ある|某)|1つの|一つの|別の|もう(?:1|一)つの)[一-龥ァ-ヺー]{0,14}?(?:"_s +
        tradePattern(Language::Japanese, TradeUse::Unnamed) +
        u")(?=[にをはがのか]|で)|(?:交換所|交換業者|取引所|業者|企業|会社|銀行)(?:1|一)(?:社|か所|カ所|ヶ所|"
        u"行)|"
        u"(?:1|一)(?:件|回|度)の(?:攻撃|犯行|侵入|不正アクセス|ハッキング|サイバー攻撃)|"
        u"(?:盗まれた|流出した|奪われた|窃取された|流出の)(?:事件|事案)"
        u"(?!の(?:総額|合計|被害総額)|[はがも][^。]{0,8}[0-9]+件)"_s);
    return one.in(words);
}

/// 한 거래소를 해킹해, 업체 한 곳에서, 탈취된 사건.
bool isOneKoreanCase(QStringView words)
{
    static const HintedPattern one(
        u"(?<![가-힣])(?:한|어느|모|또 다른) (?:[가-힣A-Za-z]{1,8} ){0,2}?(?:"_s +
        tradePattern(Language::Korean, TradeUse::Unnamed) +
        u")(?=[가는은이을를의]|에서|에 |로부터)|(?:거래소|업체|은행|회사|기업|플랫폼) ?(?:한|1) ?(?:곳|개사)|"
        u"한 (?:번|차례|건)의 (?:공격|해킹|침입|사이버 ?공격)|"
        u"(?:탈취|유출|도난|도둑맞)(?:된|당한|한|은) 사건(?!들|[은는이의]? ?(?:총|모두|전체))"_s);
    return one.in(words);
}

/// `around`: the words between the amounts beside it, of which `lead` and `tail` stand before and behind it.
bool isOneCase(const ClaimContext &context, QStringView lead, QStringView tail, Span around)
{
    const QStringView all = context.words(around);
    // Several are told of, or the one is only an example; or it is who counts.
    static const HintedPattern several(
        u"\\b(?:such as|including|among (?:them|others)|mostly|mainly|largely|chiefly|most of|several|many|"
        u"dozens|most notably|notably|notamment|dont|surtout|principalement|plusieurs|comme)\\b|"
        u"(?:data|figures?|estimates?|reports?|analysis|statements?|numbers|research|information|chiffres|"
        u"données|estimations?|rapports?) (?:from|by|of|de|d'|du)\\b|"
        u"\\b(?:analytics|analysis|intelligence|security|cybersecurity|research|forensics?|tracing|"
        u"consulting|"
        u"compliance|data) (?:compan(?:y|ies)|firms?|platforms?)\\b|"
        u"\\b(?:société|entreprise|plateforme)s? (?:d'analyse|de (?:cyber)?sécurité|de recherche|de "
        u"renseignement|spécialisée)|"
        u"(?:分析|調査|セキュリティ|追跡)(?:会社|企業|業者|プラットフォーム)|"
        u"(?:분석|보안|조사|추적) ?(?:업체|회사|기업|플랫폼)|"
        u"など|をはじめ|を含|複数|主に|相次|등|비롯|포함|여러|주로|잇따|잇달"_s);
    if (several.in(all))
        return false;
    switch (context.language) {
    case Language::French:
        return isOneFrenchCase(lead, tail);
    case Language::Japanese:
        return isOneJapaneseCase(all) || isFirmOfCountry(context, around);
    case Language::Korean:
        return isOneKoreanCase(all) || isFirmOfCountry(context, around);
    default:
        return isOneEnglishCase(lead, tail);
    }
}

/// "The two incidents", « ces vols », 2件を合わせると, 두 사건을 합하면: those that were told, not all there
/// were.
bool countsCases(QStringView words)
{
    static const HintedPattern counted(
        u"\\b(?:(?:the|these|those|all|both)(?: (?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|last|"
        u"largest|biggest|main|confirmed|named|listed|known|above|same)){1,3}|both|these|those) "
        u"(?:incidents|thefts|heists|cases|attacks|hacks|robberies|raids|breaches|exploits|exchanges|"
        u"companies|platforms|bridges|protocols|firms|victims)\\b|"
        u"\\b(?:(?:les|ces|des|aux) (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|[2-9])"
        u"(?: (?:principales|principaux|premières|premiers|plus (?:gros|grosses|grands|grandes)))?|ces) "
        u"(?:affaires|vols|piratages|attaques|incidents|cas|casses|braquages|plateformes|sociétés|ponts|"
        u"protocoles|victimes)\\b|"
        u"[2-9二三四五六七八九](?:件|社|者|つの(?:事件|事案))(?:を(?:合わせ|合計|足)|合わせて|の合計|だけで)|"
        u"両(?:事件|事案|社|者)(?:を|の(?:合計|被害))|"
        u"(?:두|세|네|다섯|[2-9]) ?(?:건|사건|곳|거래소|회사)(?:의 피해)?(?:을|를|만|은|는)? ?(?:모두 "
        u")?(?:합하면|"
        u"합치면|더하면|합쳐|합한|합친|만으로|피해를)"_s);
    return counted.in(words);
}

/// "From individuals", 個人ウォレットから, "DeFi protocols": of one sort of victims.
bool isOfOneSort(QStringView words)
{
    static const HintedPattern sort(
        u"\\b(?:individuals|individual (?:users|victims|holders|investors)|personal wallets|private wallets|"
        u"retail investors|defi (?:protocols|platforms|projects|hacks|exploits)|particuliers|portefeuilles "
        u"(?:personnels|individuels|privés)|utilisateurs individuels|finance décentralisée)\\b|"
        u"個人の?(?:ウォレット|利用者|投資家|ユーザー)|개인 ?(?:지갑|투자자|이용자|사용자)"_s);
    return sort.in(words);
}

/// What of the words beside an amount is in its clause.
QStringView clause(QStringView words, bool before)
{
    static constexpr QStringView breaks[] = {u", which", u", who", u", and ", u"; ",
                                             u": ",      u", qui", u", et "};
    for (const QStringView sign : breaks) {
        const qsizetype at = before ? words.lastIndexOf(sign) : words.indexOf(sign);
        if (at >= 0)
            words = before ? words.mid(at + sign.size()) : words.left(at);
    }
    return words;
}

ClaimExtent extentOf(const ClaimContext &context, qsizetype i)
{
    const Span amount = context.amount(i).span;
    const qsizetype from = i > 0 ? context.amount(i - 1).span.end : context.sentence.start;
    const qsizetype to =
        i + 1 < context.amounts.size() ? context.amount(i + 1).span.start : context.sentence.end;
    const QStringView lead = context.words({from, amount.start}), tail = context.words({amount.end, to});
    const QStringView all = context.words({from, to});
    if (isOneCase(context, lead, tail, {from, to}) || countsCases(clause(lead, true)) ||
        countsCases(clause(tail, false)) || isOfOneSort(all))
        return ClaimExtent::Some;
    return worldtotals::isOfTheWorld(context, i) ? ClaimExtent::World : ClaimExtent::Unsaid;
}

} // namespace

void settle(QList<Claim> &claims, const ClaimContext &context, const QList<qsizetype> &claimOf,
            qsizetype ofBlock, const QSet<ClaimId> &bases)
{
    for (qsizetype i = 0; i < claimOf.size(); ++i) {
        Claim &claim = claims[claimOf.at(i)];
        if (claim.kind != ClaimKind::Theft || !claim.victim.isEmpty() || claim.extent != ClaimExtent::Unsaid)
            continue;
        claim.extent = extentOf(context, i);
        if (claim.extent == ClaimExtent::World && !claim.actor.isEmpty())
            claim.extent = ClaimExtent::Unsaid;
        // "$682 million worldwide, after $510 million in the first quarter"
        const qsizetype before = claimOf.at(i) - 1;
        if (claim.extent == ClaimExtent::Unsaid && before >= ofBlock && bases.contains(claim.id) &&
            claims.at(before).kind == claim.kind && claim.actor.isEmpty())
            claim.extent = claims.at(before).extent;
    }
}

} // namespace vigie::claimextent
