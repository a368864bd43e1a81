// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrations.h"

#include "models/store/sql.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSqlError>

using namespace Qt::Literals::StringLiterals;

// Resources of a static library are only linked in when asked for, and that outside of any namespace.
static void loadSchema()
{
    Q_INIT_RESOURCE(schema);
}

namespace vigie {

namespace {

QStringList statementsOf(const QString &script)
{
    QStringList statements;
    QString statement;
    for (const QString &line : script.split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(u"--"))
            continue;
        statement += line + u'\n';
        if (trimmed.endsWith(u';')) {
            statements.append(statement);
            statement.clear();
        }
    }
    if (!statement.trimmed().isEmpty())
        statements.append(statement);
    return statements;
}

Result<void> takeStep(const QSqlDatabase &database, const QString &script, int version)
{
    for (const QString &statement : statementsOf(script)) {
        if (Result<void> done = sql::execute(database, statement); !done.ok())
            return done;
    }
    // A pragma takes no bound values; the version is a number of ours.
    if (Result<void> done = sql::execute(database, u"PRAGMA user_version = %1"_s.arg(version)); !done.ok())
        return done;
    return sql::execute(database, u"COMMIT"_s);
}

} // namespace

Result<int> schemaVersionOf(const QSqlDatabase &database)
{
    Result<QSqlQuery> query = sql::run(database, u"PRAGMA user_version"_s);
    if (!query.ok())
        return query.error();
    return query.value().next() ? query.value().value(0).toInt() : 0;
}

QStringList schemaSteps()
{
    static const QStringList all = [] {
        loadSchema();
        const QDir folder(u":/vigie/schema"_s);
        QStringList steps;
        for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                steps.append(QString::fromUtf8(file.readAll()));
        }
        return steps;
    }();
    return all;
}

Result<void> migrate(const QSqlDatabase &database, const QStringList &steps)
{
    const Result<int> now = schemaVersionOf(database);
    if (!now.ok())
        return now.error();
    if (now.value() > steps.size())
        return Error{
            Error::Code::TooNew,
            QCoreApplication::translate(
                "vigie::Store",
                "This library was written by a newer version of Vigie (its format is %1, this program "
                "knows %2). Open it with that version; nothing was changed.")
                .arg(now.value())
                .arg(steps.size())};
    for (int version = now.value() + 1; version <= steps.size(); ++version) {
        if (Result<void> begun = sql::execute(database, u"BEGIN IMMEDIATE"_s); !begun.ok())
            return begun;
        // Another program may have taken the step while this one waited for its turn.
        const Result<int> current = schemaVersionOf(database);
        const bool stillNeeded = current.ok() && current.value() < version;
        Result<void> done = stillNeeded ? takeStep(database, steps.at(version - 1), version)
                                        : sql::execute(database, u"ROLLBACK"_s);
        if (!done.ok()) {
            if (const Result<void> undone = sql::execute(database, u"ROLLBACK"_s); !undone.ok())
                return undone;
            return done;
        }
    }
    return {};
}

} // namespace vigie
