// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/chart.h"

#include <QRegularExpression>
#include <QStringList>

namespace vigie::ledgertest {

/// A library in a few lines: each line is "id document value bound period [victim] [part-of-id]", with "-"
/// for nothing. The value's shown power is read from its last digit other than zero ("1.65e9": 7). A
/// document's name ends in its published date: "mofa@2025-10-22".
struct Library
{
    QList<Claim> claims;
    QList<Document> documents;
};

inline Amount amount(const QString &text, const QString &bound)
{
    const QStringList parts = text.split(u'e');
    const int power = parts.value(1).toInt();
    const QString digits = parts.first();
    const qsizetype point = digits.indexOf(u'.');
    const int places = point < 0 ? 0 : int(digits.size() - point - 1);
    Amount result;
    result.value = *Decimal::fromString(digits)->shifted(power);
    result.unit = QStringLiteral("USD");
    result.bound = *boundFromName(bound);
    result.shownPower = power - places;
    return result;
}

inline Library library(const QString &lines)
{
    Library result;
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList words = line.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts);
        if (words.isEmpty())
            continue;
        Claim claim;
        claim.id = {words.at(0)};
        claim.passage.document = {words.at(1)};
        claim.passage.page = 1;
        claim.passage.span = {result.claims.size() * 10, result.claims.size() * 10 + 5};
        claim.amount = amount(words.at(2), words.at(3));
        claim.kind = ClaimKind::Theft;
        claim.period = FuzzyDate::fromIso(words.at(4));
        if (words.value(5, QStringLiteral("-")) != u"-")
            claim.victim = {{words.at(5).toLower()}, words.at(5)};
        if (words.value(6, QStringLiteral("-")) != u"-")
            claim.partOf = {words.at(6)};
        result.claims.append(claim);
        const auto known = [&](const Document &document) { return document.id.value == words.at(1); };
        if (std::none_of(result.documents.cbegin(), result.documents.cend(), known)) {
            Document document;
            document.id = {words.at(1)};
            document.published = FuzzyDate::fromIso(words.at(1).section(u'@', 1));
            result.documents.append(document);
        }
    }
    return result;
}

/// The bars of a chart, one a year: "2024 = 1190000000", or ">=" for one that is open.
inline QStringList bars(const Chart &chart)
{
    QStringList result;
    for (const ChartYear &year : chart.years)
        result.append(QString::number(year.year) + u' ' +
                      (year.open ? QStringLiteral(">=") : QStringLiteral("=")) + u' ' +
                      year.amount.toString());
    return result;
}

/// What four languages say of the same money, with a slip and a rival among it.
inline const QString press = QStringLiteral("a1 mofa@2025-10-22 1.19e9 exact 2024\n"
                                            "a2 mofa@2025-10-22 1.65e9 at_least 2025-01-01/2025-09-30\n"
                                            "a3 mofa@2025-10-22 2.84e9 exact 2024-01-01/2025-09-30\n"
                                            "b1 presse@2025-10-24 1.2e9 about 2024\n"
                                            "b2 presse@2025-10-24 1.65e9 at_least 2025-01-01/2025-09-30\n"
                                            "b3 presse@2025-10-24 1.4e9 about 2025-02 Bybit b2\n"
                                            "c1 shimbun@2025-10-23 1.46e9 about 2025-02 Bybit\n"
                                            "c2 shimbun@2025-10-23 2.84e9 exact 2024-01-01/2025-09-30\n"
                                            "d1 ilbo@2025-10-23 1.65e9 about 2025\n"
                                            "d2 ilbo@2025-10-23 1.5e9 about 2025-02-21 Bybit\n"
                                            "e1 blog@2025-11-02 283e9 at_least -\n");

/// Says that a document's theft of 2025 is `ratio` times that of `base`.
inline Comparison comparison(const QString &document, const QString &ratio, const QString &base = {})
{
    Comparison made;
    made.passage = {{document}, 1, {500, 520}};
    made.quote = QStringLiteral("as the words have it");
    made.ratio = Decimal::fromString(ratio);
    made.shownPower = ratio.contains(u'.') ? int(ratio.indexOf(u'.') + 1 - ratio.size()) : 0;
    made.kind = ClaimKind::Theft;
    made.period = FuzzyDate::year(2025);
    if (!base.isEmpty())
        made.basePeriod = FuzzyDate::fromIso(base);
    return made;
}

} // namespace vigie::ledgertest
