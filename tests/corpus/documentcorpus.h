// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/domain/document.h"
#include "models/ledger/chart.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace vigie::corpus {

/// A whole document read as the program reads it, through the worker.
struct ReadDocument
{
    Document document;
    QList<Claim> claims;     ///< of money and tokens
    QList<Claim> quantities; ///< of counted things
    QString text;            ///< of all pages
};

/// Reads `path` with the worker beside the programs; nothing if it could not be read.
std::optional<ReadDocument> readDocument(const QString &path);

/// Reads `text` in `language` as a document of 18 November 2025; lines with tabs are rows, "- " begins an
/// item and
/// "= " a heading.
ReadDocument readText(const QString &text, Language language);

/// How often a field was read right: presence and value both count. A claim that was missed misses all its
/// fields; one that is none adds its own.
struct Score
{
    int right = 0, wrong = 0, missed = 0;
    double precision() const { return right + wrong > 0 ? double(right) / (right + wrong) : 1; }
    double recall() const { return right + missed > 0 ? double(right) / (right + missed) : 1; }
};

/// Scores by "language field", and what differed, for messages.
struct Scores
{
    QMap<QString, Score> fields;
    QStringList differences;

    Score total() const;                    ///< of all fields and languages
    Score field(const QString &name) const; ///< of all languages
    void print(const QString &title) const; ///< a line a language and field
};

/// Adds one field of one claim to `scores`; an empty text is what is not there.
void note(Scores &scores, const QString &language, const QString &field, const QString &expected,
          const QString &found, const QString &place);

/// Compares claims with `expected`, the "claims" of one document; adds to `scores`. With a ledger, "partOf"
/// is the period of the whole that the fact is part of there, and a statement that the document repeats is
/// listed once: its repetitions must say the same.
void compare(const ReadDocument &read, const QJsonArray &expected, const QString &place, Scores &scores,
             const Ledger *ledger = nullptr);

/// Compares counted things with `expected`, the "quantities" of one document.
void compareQuantities(const ReadDocument &read, const QJsonArray &expected, const QString &place,
                       Scores &scores);

/// What differs between the chart of `claims` and `expected`; empty if nothing.
QStringList chartDifferences(const QList<Claim> &claims, const QList<Document> &documents,
                             const QJsonObject &expected, const std::optional<QDate> &asKnownOn = {});

QJsonObject readJson(const QString &path);

} // namespace vigie::corpus
