// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/names/tradewords.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace vigie::parties {

namespace {

struct Trade
{
    QStringView word;
    quint8 uses;
};

constexpr quint8 describes = quint8(TradeUse::Describes), pointsBack = quint8(TradeUse::PointsBack),
                 introduces = quint8(TradeUse::Introduces), unnamed = quint8(TradeUse::Unnamed),
                 closes = quint8(TradeUse::Closes), column = quint8(TradeUse::HeadsColumn);
constexpr quint8 common = describes | pointsBack | introduces, every = common | unnamed;

constexpr Trade englishTrades[] = {
    {u"exchange", every | column},
    {u"company", every | column},
    {u"platform", every | column},
    {u"firm", every | column},
    {u"lender", every},
    {u"bank", every | column},
    {u"broker", every},
    {u"protocol", common | column},
    {u"bridge", common | column},
    {u"operator", common},
    {u"provider", common},
    {u"casino", common},
    {u"custodian", common},
    {u"studio", common},
    {u"marketplace", common},
    {u"issuer", common},
    {u"developer", common},
    {u"fund", common},
    {u"project", common | column},
    {u"site", common},
    {u"app", common},
    {u"startup", common},
    {u"start-up", describes | pointsBack},
    {u"bookmaker", describes | pointsBack},
    {u"insurer", describes | pointsBack},
    {u"publisher", describes | pointsBack},
    {u"club", describes | pointsBack},
    {u"cooperative", describes | pointsBack},
    {u"co-operative", describes | pointsBack},
    {u"business", describes | pointsBack},
    {u"charity", describes | pointsBack},
    {u"foundation", describes | pointsBack},
    {u"processor", describes | introduces},
    {u"service", describes | introduces | column},
    {u"network", describes | introduces},
    {u"maker", describes | introduces},
    {u"agency", describes},
    {u"manufacturer", describes},
    {u"retailer", describes},
    {u"shipper", describes},
    {u"chain", describes},
    {u"clinic", describes},
    {u"laboratory", describes},
    {u"shop", describes},
    {u"institution", pointsBack | column},
    {u"employer", pointsBack},
    {u"union", pointsBack},
    {u"wallet", introduces},
    {u"game", introduces},
    {u"vendor", introduces},
};

constexpr Trade frenchTrades[] = {
    {u"plateforme", every | column},
    {u"société", every | column},
    {u"entreprise", every | column},
    {u"banque", every | column},
    {u"bourse", every},
    {u"protocole", common | column},
    {u"prestataire", common | column},
    {u"courtier", common},
    {u"pont", common},
    {u"dépositaire", common},
    {u"fonds", common},
    {u"opérateur", common},
    {u"éditeur", common},
    {u"start-up", pointsBack | introduces},
    {u"fiduciaire", common},
    {u"fintech", common},
    {u"néobanque", common},
    {u"négociant", common},
    {u"passerelle", common},
    {u"prêteur", common},
    {u"gestionnaire", common},
    {u"fondation", describes | pointsBack},
    {u"compagnie", describes | pointsBack},
    {u"brasserie", common},
    {u"imprimerie", common},
    {u"transporteur", common},
    {u"grossiste", common},
    {u"détaillant", common},
    {u"hébergeur", common},
    {u"promoteur", common},
    {u"voyagiste", common},
    {u"recruteur", describes},
    {u"opératrice", describes},
    {u"éditrice", describes},
    {u"fournisseur", describes | introduces},
    {u"réseau", describes | introduces},
    {u"coopérative", describes | pointsBack},
    {u"mutuelle", describes | pointsBack},
    {u"association", describes | pointsBack},
    {u"établissement", describes | pointsBack | column},
    {u"maison", describes | pointsBack},
    {u"jeune pousse", describes | pointsBack},
    {u"agence", describes},
    {u"armateur", describes},
    {u"fabricant", describes},
    {u"distributeur", describes},
    {u"chaîne", describes},
    {u"cabinet", describes},
    {u"laboratoire", describes},
    {u"clinique", describes},
    {u"studio", pointsBack},
    {u"site", pointsBack},
    {u"casino", pointsBack},
    {u"firme", pointsBack},
    {u"employeur", pointsBack},
    {u"projet", pointsBack | column},
    {u"prêt", introduces},
    {u"échange", introduces},
    {u"échanges", introduces},
    {u"portefeuille", introduces},
    {u"portefeuilles", introduces},
    {u"jeu", introduces},
    {u"émetteur", introduces},
};

constexpr Trade japaneseTrades[] = {
    {u"取引所", every | closes | column},
    {u"交換所", every | closes},
    {u"会社", every},
    {u"企業", every | column},
    {u"業者", every | column},
    {u"事業者", every | column},
    {u"交換業者", every},
    {u"銀行", every | closes | column},
    {u"組合", common | closes},
    {u"サービス", common},
    {u"プラットフォーム", common},
    {u"プロトコル", common | closes},
    {u"プロジェクト", common | column},
    {u"スタジオ", common | closes},
    {u"サイト", describes | pointsBack},
    {u"団体", describes},
    {u"基金", describes | introduces},
    {u"財団", describes | introduces | closes},
    {u"ブリッジ", pointsBack | introduces},
    {u"ゲーム会社", pointsBack | introduces},
    {u"運営会社", pointsBack | introduces},
    {u"開発会社", introduces},
    {u"カジノ", introduces},
    {u"メーカー", pointsBack | introduces},
    {u"交換業", introduces},
    {u"証券", describes | closes},
    {u"信託", closes},
    {u"市場", closes},
    {u"共済", closes},
    {u"商会", closes},
    {u"金融", closes},
};

constexpr Trade koreanTrades[] = {
    {u"거래소", every | closes | column},
    {u"회사", every | column},
    {u"업체", every | column},
    {u"기업", every | column},
    {u"은행", every | closes | column},
    {u"사업자", common | unnamed | column},
    {u"플랫폼", common | column},
    {u"서비스", common | column},
    {u"조합", describes | pointsBack | closes},
    {u"재단", describes | pointsBack | closes | column},
    {u"사이트", describes | pointsBack},
    {u"프로젝트", pointsBack | introduces | column},
    {u"프로토콜", pointsBack | introduces | closes | column},
    {u"브리지", pointsBack | introduces | closes | column},
    {u"브릿지", pointsBack | introduces | closes | column},
    {u"스튜디오", pointsBack | introduces | closes | column},
    {u"게임사", pointsBack | introduces},
    {u"운용사", pointsBack | introduces},
    {u"제작사", pointsBack | introduces},
    {u"개발사", pointsBack | introduces},
    {u"발행사", pointsBack | introduces},
    {u"운영사", pointsBack | introduces},
    {u"결제사", pointsBack | introduces},
    {u"공제회", pointsBack | closes},
    {u"상회", closes},
    {u"무역", closes},
    {u"상점", closes},
    {u"배급사", pointsBack | introduces},
    {u"자문사", pointsBack | introduces},
    {u"대행사", pointsBack | introduces},
    {u"상장사", introduces},
    {u"증권사", pointsBack | introduces},
    {u"카드사", pointsBack | introduces},
    {u"제약사", pointsBack | introduces},
    {u"공급사", introduces},
    {u"핀테크", introduces},
    {u"스타트업", pointsBack | introduces},
    {u"협동조합", pointsBack | introduces},
    {u"유통사", pointsBack | introduces},
    {u"여행사", pointsBack | introduces},
    {u"해운사", pointsBack | introduces},
    {u"항공사", pointsBack | introduces},
    {u"수탁사", pointsBack | introduces},
    {u"대여점", pointsBack | introduces},
    {u"환전소", pointsBack | introduces},
    {u"대출사", pointsBack | introduces},
    {u"중개사", pointsBack | introduces},
    {u"신용조합", introduces},
    {u"채굴풀", introduces},
    {u"마켓플레이스", pointsBack | introduces},
    {u"런치패드", introduces},
    {u"월렛", introduces | closes},
    {u"카지노", introduces},
    {u"펀드", introduces},
    {u"코인", closes},
    {u"페이", closes},
    {u"체인", closes},
    {u"파이낸스", closes},
    {u"스왑", closes},
    {u"뱅크", closes},
    {u"랩스", closes},
    {u"네트워크", closes},
    {u"덱스", closes},
    {u"캐피털", closes},
    {u"소프트", closes},
    {u"게임즈", closes},
};

template <size_t Count>
void choose(const Trade (&trades)[Count], TradeUse use, std::vector<QStringView> &chosen)
{
    for (const Trade &trade : trades) {
        if (trade.uses & quint8(use))
            chosen.push_back(trade.word);
    }
}

} // namespace

std::vector<QStringView> tradeWords(Language language, TradeUse use)
{
    std::vector<QStringView> chosen;
    switch (language) {
    case Language::English:
        choose(englishTrades, use, chosen);
        break;
    case Language::French:
        choose(frenchTrades, use, chosen);
        break;
    case Language::Japanese:
        choose(japaneseTrades, use, chosen);
        break;
    case Language::Korean:
        choose(koreanTrades, use, chosen);
        break;
    default:
        break;
    }
    std::stable_sort(chosen.begin(), chosen.end(),
                     [](QStringView a, QStringView b) { return a.size() > b.size(); });
    return chosen;
}

QString tradePattern(Language language, TradeUse use)
{
    QStringList words;
    for (const QStringView word : tradeWords(language, use))
        words.append(QRegularExpression::escape(word));
    return words.join(u'|');
}

QString tradePatternOfAny(Language language, TradeUse use)
{
    QStringList words;
    for (const QStringView word : tradeWords(language, use)) {
        const bool changes = word.endsWith(u'y');
        words.append(QRegularExpression::escape(changes ? word.chopped(1) : word) +
                     QStringView(changes ? u"(?:y|ies)" : u"s?"));
    }
    return words.join(u'|');
}

} // namespace vigie::parties
