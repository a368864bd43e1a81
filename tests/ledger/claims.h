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

} // namespace vigie::ledgertest
