// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/documentwriter.h"
#include "models/store/librarydatabase.h"
#include "models/store/sqliteannotationservice.h"
#include "models/store/sqlitefactsservice.h"
#include "models/store/sqlitejournalservice.h"
#include "models/store/sqlitelibraryservice.h"
#include "models/store/valuejson.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <algorithm>

namespace vigie::curationtest {

/// A document in a few lines, read by rules that a test makes up: "[1.5 USD]" is a claim of that amount,
/// "<ship>" a mention of the entity "ship" and "{2025-03}" an event of that date, whose passage is its line.
/// The marks stay in the text.
inline ReadDocument readText(const QString &sha, const QString &text, const QString &version = {})
{
    ReadDocument read;
    read.document.sha256 = sha;
    read.document.id.value = sha.left(12);
    read.document.title = QStringLiteral("Harbour");
    read.document.mediaType = QStringLiteral("text/plain");
    read.document.language = Language::English;
    read.document.published = FuzzyDate::day(QDate(2025, 5, 29));
    read.document.imported = QDateTime(QDate(2025, 6, 1), QTime(), Qt::UTC);
    read.document.pages = 1;
    Page page;
    page.number = 1;
    page.text = text;
    page.language = Language::English;
    page.blocks = {{Block::Kind::Paragraph, 0, {0, text.size()}}};
    read.pages = {page};
    const auto each = [&text](QChar open, QChar close, const auto &found) {
        for (qsizetype at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + 1)) {
            const qsizetype end = text.indexOf(close, at);
            found(Span{at, end + 1}, text.sliced(at + 1, end - at - 1));
        }
    };
    each(u'[', u']', [&](Span span, const QString &words) {
        Claim claim;
        claim.amount.value = *Decimal::fromString(words.section(u' ', 0, 0));
        claim.amount.unit = words.section(u' ', 1, 1);
        claim.id.value =
            QStringLiteral("c%1-%2-%3%4")
                .arg(sha.left(2), QString::number(span.start), claim.amount.value.toString(), version);
        claim.passage = {read.document.id, 1, span};
        claim.quote = text.sliced(span.start, span.length());
        claim.kind = ClaimKind::Theft;
        claim.period = FuzzyDate::year(2024);
        claim.periodBasis = {QStringLiteral("explicit"), QStringLiteral("2024"), {}};
        read.facts.claims.append(claim);
    });
    each(u'<', u'>', [&](Span span, const QString &words) {
        Mention mention;
        mention.entity = {words};
        mention.passage = {read.document.id, 1, span};
        mention.words = text.sliced(span.start, span.length());
        read.facts.mentions.append(mention);
    });
    each(u'{', u'}', [&](Span span, const QString &words) {
        Event event;
        event.date = *FuzzyDate::fromIso(words);
        const qsizetype from = text.lastIndexOf(u'\n', span.start) + 1;
        const qsizetype to =
            text.indexOf(u'\n', span.start) < 0 ? text.size() : text.indexOf(u'\n', span.start);
        event.id.value =
            QStringLiteral("e%1-%2-%3%4").arg(sha.left(2), QString::number(from), words, version);
        event.passage = {read.document.id, 1, {from, to}};
        event.quote = text.sliced(from, to - from);
        event.kind = QStringLiteral("other");
        event.basis = {QStringLiteral("explicit"), words, {}};
        read.facts.events.append(event);
    });
    return read;
}

inline std::shared_ptr<const Thesaurus> entities()
{
    QList<Entity> all;
    for (const QString &name : {QStringLiteral("ship"), QStringLiteral("pier"), QStringLiteral("port")}) {
        Entity entity;
        entity.id = {name};
        entity.labels = {{name, Language::English}};
        all.append(entity);
    }
    return std::make_shared<Thesaurus>(all);
}

/// Every row of every table that holds content, in an order of its own: not the journal, not the list of work
/// that waits, not the book of ids that were replaced.
inline QByteArray contentOf(const QString &folder)
{
    static const QStringList bookkeeping{QStringLiteral("journal"),
                                         QStringLiteral("journal_subjects"),
                                         QStringLiteral("index_tasks"),
                                         QStringLiteral("sqlite_sequence"),
                                         QStringLiteral("subject_successors"),
                                         QStringLiteral("row_hashes"),
                                         QStringLiteral("work_state")};
    QByteArrayList lines;
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("content"));
        database.setDatabaseName(databasePath(folder));
        if (!database.open())
            return {};
        for (const QString &table : database.tables()) {
            if (bookkeeping.contains(table))
                continue;
            QSqlQuery rows(QStringLiteral("SELECT * FROM ") + table, database);
            while (rows.next()) {
                QByteArray line = table.toUtf8();
                for (int i = 0; rows.value(i).isValid(); ++i)
                    line += '|' + rows.value(i).toByteArray().toPercentEncoding();
                lines.append(line);
            }
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("content"));
    std::sort(lines.begin(), lines.end());
    return lines.join('\n');
}

inline const QString shaA = QString(64, u'a'), shaB = QString(64, u'b');
inline const DocumentId docA{QString(12, u'a')}, docB{QString(12, u'b')};

/// A page with two amounts, two mentions and one event.
inline const QString harbour = QStringLiteral(
    "The port of the north in winter.\n"
    "In the whole year the crews of the fleet took [10 USD] from the depots of the north.\n"
    "Of that the masters of the quay took [4 USD] in the long night of the storm at <ship> place.\n"
    "The <pier> was closed by the wardens in {2024-03} after the great fire of the stores.\n"
    "Later reports by the wardens speak of some eleven coins that were carried away at dawn.");

inline Amount usd(const char *value)
{
    Amount amount;
    amount.value = *Decimal::fromString(QString::fromLatin1(value));
    amount.unit = QStringLiteral("USD");
    return amount;
}

/// One open library with the services that people decide through.
struct Bench
{
    explicit Bench(const QString &folder)
        : session(LibrarySession::open(folder, true).value())
        , library(session)
        , facts(session, entities())
        , annotations(session)
        , journal(session)
    {
    }

    Result<IndexTask> put(const ReadDocument &read, const QString &path = QStringLiteral("/in/a.txt"))
    {
        const Result<IndexTask> stored =
            DocumentWriter(session->database()).store(read, {path, read.document.id, read.size, 0});
        session->refresh();
        return stored;
    }
    /// The same text, read by newer rules.
    Result<IndexTask> readAgain(const ReadDocument &read)
    {
        const Result<IndexTask> stored = DocumentWriter(session->database())
                                             .replaceFacts(read.document.id, read.pages, read.facts, {2, {}});
        session->refresh();
        return stored;
    }
    /// The claim, event or mention whose quote holds `words`; empty if there is none.
    Claim claim(const QString &words) const { return first(facts.claims(), &Claim::quote, words); }
    Event event(const QString &words) const { return first(facts.events(), &Event::quote, words); }
    Mention mention(const DocumentId &document, const QString &words) const
    {
        return first(facts.mentions(document, 1), &Mention::words, words);
    }
    Passage passage(const DocumentId &document, const QString &words) const
    {
        const qsizetype at = library.page(document, 1).value().text.indexOf(words);
        return {document, 1, {at, at + words.size()}};
    }

    std::shared_ptr<LibrarySession> session;
    SqliteLibraryService library;
    SqliteFactsService facts;
    SqliteAnnotationService annotations;
    SqliteJournalService journal;

private:
    template <typename Value>
    static Value first(const QList<Value> &all, QString Value::*text, const QString &words)
    {
        for (const Value &one : all) {
            if ((one.*text).contains(words))
                return one;
        }
        return {};
    }
};

} // namespace vigie::curationtest
