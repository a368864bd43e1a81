// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/unitchoice.h"

#include "indexing/facts/words/anyof.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

struct Family
{
    QStringView unit;       ///< taken where nothing speaks against it
    QStringView candidates; ///< what the word may mean, the first by default
};

constexpr std::array families{Family{u"USD", u"USD CAD AUD NZD HKD SGD TWD"},
                              Family{u"KRW", u"KRW KPW"},
                              Family{u"JPY", u"JPY CNY"},
                              Family{u"CNY", u"CNY TWD"},
                              Family{u"GBP", u"GBP EGP LBP SYP"},
                              Family{u"CHF", u"CHF XOF XAF XPF"},
                              Family{u"RUB", u"RUB BYN"},
                              Family{u"PHP", u"PHP MXN ARS CLP COP"},
                              Family{u"INR", u"INR PKR LKR NPR IDR"}};

struct Issuer
{
    QStringView words; ///< in a publisher's name or the head of the text, small letters
    QStringView currency;
};

constexpr std::array issuers{Issuer{u"canad", u"CAD"},
                             Issuer{u"カナダ", u"CAD"},
                             Issuer{u"캐나다", u"CAD"},
                             Issuer{u"australi", u"AUD"},
                             Issuer{u"オーストラリア", u"AUD"},
                             Issuer{u"호주", u"AUD"},
                             Issuer{u"new zealand", u"NZD"},
                             Issuer{u"nouvelle-zélande", u"NZD"},
                             Issuer{u"ニュージーランド", u"NZD"},
                             Issuer{u"뉴질랜드", u"NZD"},
                             Issuer{u"hong kong", u"HKD"},
                             Issuer{u"香港", u"HKD"},
                             Issuer{u"홍콩", u"HKD"},
                             Issuer{u"singap", u"SGD"},
                             Issuer{u"シンガポール", u"SGD"},
                             Issuer{u"싱가포르", u"SGD"},
                             Issuer{u"taiwan", u"TWD"},
                             Issuer{u"台湾", u"TWD"},
                             Issuer{u"swiss", u"CHF"},
                             Issuer{u"suisse", u"CHF"},
                             Issuer{u"confédération", u"CHF"},
                             Issuer{u"スイス", u"CHF"},
                             Issuer{u"스위스", u"CHF"}};

struct Domain
{
    QStringView ending;
    QStringView currency;
};

constexpr std::array domains{Domain{u"canada.ca", u"CAD"}, Domain{u".gc.ca", u"CAD"},
                             Domain{u".gov.au", u"AUD"},   Domain{u".govt.nz", u"NZD"},
                             Domain{u".gov.hk", u"HKD"},   Domain{u".gov.sg", u"SGD"},
                             Domain{u".gov.tw", u"TWD"},   Domain{u"admin.ch", u"CHF"}};

/// Lands that pay in pesos.
constexpr std::array pesos{
    Issuer{u"mexi", u"MXN"},       Issuer{u"mexique", u"MXN"},  Issuer{u"メキシコ", u"MXN"},
    Issuer{u"멕시코", u"MXN"},     Issuer{u"argentin", u"ARS"}, Issuer{u"アルゼンチン", u"ARS"},
    Issuer{u"아르헨티나", u"ARS"}, Issuer{u"colombi", u"COP"},  Issuer{u"コロンビア", u"COP"},
    Issuer{u"콜롬비아", u"COP"},   Issuer{u"chile", u"CLP"},    Issuer{u"chili", u"CLP"},
    Issuer{u"チリ", u"CLP"},       Issuer{u"칠레", u"CLP"},     Issuer{u"philippin", u"PHP"},
    Issuer{u"フィリピン", u"PHP"}, Issuer{u"필리핀", u"PHP"}};

/// The pesos of the only land with pesos that the text around an amount names; of several, the nearest
/// before.
QString pesosAround(QStringView text, qsizetype at)
{
    constexpr qsizetype reach = 600;
    const qsizetype start = std::max<qsizetype>(0, at - reach);
    const QString around = text.mid(start, 2 * reach).toString().toLower();
    qsizetype latest = -1;
    QString found;
    for (const Issuer &land : pesos) {
        const qsizetype place = around.lastIndexOf(land.words, at - start);
        if (place > latest) {
            latest = place;
            found = land.currency.toString();
        }
    }
    for (const Issuer &land : pesos) {
        const qsizetype place = latest < 0 ? around.indexOf(land.words, at - start) : -1;
        if (place >= 0 && (found.isEmpty() || found == land.currency))
            found = land.currency.toString();
        else if (place >= 0)
            return {};
    }
    return found;
}

QString currencyOfName(QStringView name)
{
    const QString small = name.toString().toLower();
    for (const Issuer &issuer : issuers) {
        if (small.contains(issuer.words))
            return issuer.currency.toString();
    }
    return {};
}

QString currencyOfPath(const QString &path)
{
    for (const Domain &domain : domains) {
        const qsizetype at = path.indexOf(domain.ending, 0, Qt::CaseInsensitive);
        const qsizetype end = at + domain.ending.size();
        const bool starts =
            at == 0 || domain.ending.front() == u'.' || (at > 0 && !path.at(at - 1).isLetterOrNumber());
        if (at >= 0 && starts && (end == path.size() || !path.at(end).isLetterOrNumber()))
            return domain.currency.toString();
    }
    return {};
}

/// A notice that bears its government's name at its head: "Global Affairs Canada", "Government of Canada".
QString currencyOfHead(const QList<PageFacts> &pages)
{
    if (pages.isEmpty() || !pages.first().page)
        return {};
    constexpr qsizetype head = 400;
    static const QRegularExpression governments(
        u"\\b(?:government of (canada|australia|new zealand|singapore)|gouvernement du (canada)|global "
        u"affairs (canada)|"
        "affaires mondiales (canada)|(australian|canadian) government|department of foreign affairs and "
        "trade[, ]+"
        "(australia)|(confédération suisse)|conseil fédéral (suisse))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = governments.match(pages.first().page->text.left(head));
    return match.hasMatch() ? currencyOfName(match.capturedView(match.lastCapturedIndex())) : QString();
}

/// "All amounts are in Canadian dollars", « les montants sont exprimés en dollars canadiens ».
QString currencySaid(const QList<PageFacts> &pages)
{
    static const QRegularExpression said(
        u"\\b(?:amounts|figures|sums|values|prices|dollars|montants|sommes|chiffres|valeurs)\\b[^.;:]{0,30}?"
        u"\\b(?:are|"
        u"sont|s'entendent)\\b(?: (?:all|given|stated|expressed|quoted|shown|tous|toutes|exprimée?s|donnée?s|"
        u"indiquée?s|libellée?s))* (?:in|en) (?:dollars (?:de )?|(?=[a-zé -]{4,24} dollars))"
        u"(canadi|australi|new zealand|néo-zélandais|hong kong|singap|hongkongais|taiwan|taïwan)"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const PageFacts &page : pages) {
        if (!page.text || isEastAsian(page.language) || !page.text->text.contains(u"dollar"))
            continue;
        const QString &text = page.text->text;
        static const AnyOf named{u"canadi", u"australi",    u"new zealand", u"néo-zélandais", u"hong kong",
                                 u"singap", u"hongkongais", u"taiwan",      u"taïwan"};
        if (!named.in(text))
            continue;
        const QRegularExpressionMatch match = said.match(text);
        if (!match.hasMatch())
            continue;
        const QString word = match.captured(1);
        return word.startsWith(u"canad")     ? u"CAD"_s
               : word.startsWith(u"austral") ? u"AUD"_s
               : word.startsWith(u"hong")    ? u"HKD"_s
               : word.startsWith(u"singap")  ? u"SGD"_s
               : word.startsWith(u"ta")      ? u"TWD"_s
                                             : u"NZD"_s;
    }
    return {};
}

} // namespace

UnitChoice::UnitChoice(const Document &document, const QList<PageFacts> &pages)
    : m_issuer(currencySaid(pages))
    , m_isSaid(!m_issuer.isEmpty())
{
    if (m_issuer.isEmpty())
        m_issuer = currencyOfName(document.publisher);
    if (m_issuer.isEmpty())
        m_issuer = currencyOfPath(document.path);
    if (m_issuer.isEmpty() && document.publisher.isEmpty())
        m_issuer = currencyOfHead(pages);
    for (const PageFacts &page : pages) {
        for (const ScannedAmount &amount : page.amounts) {
            if (amount.amount.kind == UnitKind::Money && amount.unitReason.isEmpty())
                m_stated.insert(amount.amount.unit);
        }
    }
}

void UnitChoice::settle(Claim &claim, const ScannedAmount &amount, QStringView text, Language language,
                        bool ofTheft) const
{
    if (amount.unitReason.isEmpty() || claim.amount.kind != UnitKind::Money)
        return;
    const auto family = std::find_if(families.begin(), families.end(),
                                     [&](const Family &one) { return one.unit == claim.amount.unit; });
    if (family == families.end())
        return;
    static const std::vector<QStringList> candidates = [] {
        std::vector<QStringList> all;
        for (const Family &one : families)
            all.push_back(one.candidates.toString().split(u' '));
        return all;
    }();
    claim.unitCandidates = candidates[static_cast<size_t>(family - families.begin())];
    const bool dollars = family->unit == u"USD";
    if (claim.unitCandidates.contains(m_issuer) && m_issuer != family->unit) {
        // Stolen tokens are counted in US dollars the world over, by governments too.
        if (dollars && ofTheft && !m_isSaid) {
            claim.unitReason = u"context"_s;
            return;
        }
        claim.amount.unit = m_issuer;
        claim.unitReason = u"issuer"_s;
        return;
    }
    if (m_issuer == family->unit) {
        claim.unitReason = u"issuer"_s;
        return;
    }
    if (family->unit == u"PHP") {
        if (const QString land = pesosAround(text, amount.span.start); !land.isEmpty()) {
            claim.amount.unit = land;
            claim.unitReason = u"context"_s;
            return;
        }
    }
    if (m_stated.contains(claim.amount.unit)) {
        claim.unitReason = u"context"_s;
        return;
    }
    const bool own = (claim.amount.unit == u"JPY" && language == Language::Japanese) ||
                     (claim.amount.unit == u"KRW" && language == Language::Korean);
    claim.unitReason = own ? u"language"_s : u"default"_s;
}

} // namespace vigie
