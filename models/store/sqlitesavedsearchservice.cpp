// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlitesavedsearchservice.h"

#include "models/store/librarydatabase.h"
#include "models/store/searchjson.h"
#include "models/store/sql.h"
#include "models/store/valuejson.h"

#include <QCoreApplication>
#include <QLoggingCategory>

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(lcSearches, "vigie.store.searches")

namespace vigie {

namespace {

constexpr int mostRecent = 50;

SearchQuery queryOf(const QString &text)
{
    return searchQueryFromJson(parseObject(text));
}

} // namespace

SqliteSavedSearchService::SqliteSavedSearchService(const std::shared_ptr<LibrarySession> &session,
                                                   QObject *parent)
    : SavedSearchService(parent)
    , m_session(session)
{
}

QList<SavedSearch> SqliteSavedSearchService::saved() const
{
    Result<QSqlQuery> rows =
        sql::run(m_session->database().connection(), u"SELECT name, query FROM saved_searches"_s);
    if (!rows.ok()) {
        qCWarning(lcSearches) << rows.error().message;
        return {};
    }
    QList<SavedSearch> all;
    while (rows.value().next())
        all.append({rows.value().value(0).toString(), queryOf(rows.value().value(1).toString())});
    std::sort(all.begin(), all.end(), [](const SavedSearch &a, const SavedSearch &b) {
        const int order = QString::localeAwareCompare(a.name, b.name);
        return order != 0 ? order < 0 : a.name < b.name;
    });
    return all;
}

Result<void> SqliteSavedSearchService::save(const SavedSearch &search)
{
    const QString name = search.name.simplified();
    if (name.isEmpty())
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate("vigie::Store", "A search that is kept needs a name.")};
    LibraryDatabase::Transaction transaction(m_session->database());
    Result<void> done = transaction.begin();
    if (done.ok())
        done = sql::execute(m_session->database().connection(),
                            u"INSERT OR REPLACE INTO saved_searches (name, query) VALUES (?, ?)"_s,
                            {name, compact(toJson(search.query))});
    if (done.ok())
        done = transaction.commit();
    if (done.ok())
        Q_EMIT savedChanged();
    return done;
}

Result<void> SqliteSavedSearchService::remove(const QString &name)
{
    LibraryDatabase::Transaction transaction(m_session->database());
    if (Result<void> begun = transaction.begin(); !begun.ok())
        return begun;
    Result<QSqlQuery> removed =
        sql::run(m_session->database().connection(), u"DELETE FROM saved_searches WHERE name = ?"_s, {name});
    if (!removed.ok())
        return removed.error();
    if (removed.value().numRowsAffected() == 0)
        return Error{Error::Code::NotFound,
                     QCoreApplication::translate("vigie::Store", "No search is kept as “%1”.").arg(name)};
    removed.value().finish();
    const Result<void> done = transaction.commit();
    if (done.ok())
        Q_EMIT savedChanged();
    return done;
}

QList<SearchQuery> SqliteSavedSearchService::recent() const
{
    Result<QSqlQuery> rows = sql::run(m_session->database().connection(),
                                      u"SELECT query FROM recent_searches ORDER BY number DESC"_s);
    if (!rows.ok()) {
        qCWarning(lcSearches) << rows.error().message;
        return {};
    }
    QList<SearchQuery> all;
    while (rows.value().next())
        all.append(queryOf(rows.value().value(0).toString()));
    return all;
}

Result<void> SqliteSavedSearchService::remember(const SearchQuery &query)
{
    if (!m_session->database().readOnlyReason().isEmpty())
        return {}; // what is only read keeps no trace of who reads it
    const QSqlDatabase connection = m_session->database().connection();
    LibraryDatabase::Transaction transaction(m_session->database());
    Result<void> done = transaction.begin();
    // Replacing gives it a new, higher number.
    if (done.ok())
        done = sql::execute(connection, u"INSERT OR REPLACE INTO recent_searches (query) VALUES (?)"_s,
                            {compact(toJson(query))});
    if (done.ok())
        done = sql::execute(connection,
                            u"DELETE FROM recent_searches WHERE number NOT IN "
                            "(SELECT number FROM recent_searches ORDER BY number DESC LIMIT ?)"_s,
                            {mostRecent});
    return done.ok() ? transaction.commit() : done;
}

Result<void> SqliteSavedSearchService::forgetRecent()
{
    return sql::execute(m_session->database().connection(), u"DELETE FROM recent_searches"_s);
}

} // namespace vigie
