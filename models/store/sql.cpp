// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sql.h"

#include <QCoreApplication>
#include <QSqlError>

using namespace Qt::Literals::StringLiterals;

namespace vigie::sql {

Error failure(const QSqlError &error)
{
    // SQLite's primary result codes: 5 busy, 6 locked, 8 read-only, 10 I/O, 11 corrupt, 13 full, 26 not a
    // database.
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const auto storage = [](const QString &message) { return Error{Error::Code::Storage, message}; };
    switch (code) {
    case 5:
    case 6:
        return storage(QCoreApplication::translate(
            "vigie::Store",
            "The library is being written by another program. Wait until it is done, then try again."));
    case 8:
        return storage(QCoreApplication::translate(
            "vigie::Store", "The library may not be written to. Check the permissions of its folder."));
    case 11:
    case 26:
        return {
            Error::Code::Malformed,
            QCoreApplication::translate(
                "vigie::Store",
                "The file library.sqlite in the library folder is damaged. Run “vigie check --repair”, or "
                "put back a copy of the folder; the documents themselves lie unharmed in its folder "
                "“originals”.")};
    case 13:
        return storage(QCoreApplication::translate(
            "vigie::Store", "The disk is full. Free some space, then try again; nothing was changed."));
    default:
        return storage(
            QCoreApplication::translate("vigie::Store", "The library could not be read or written: %1.")
                .arg(error.text()));
    }
}

Result<QSqlQuery> prepare(const QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return failure(query.lastError());
    return query;
}

Result<void> execute(QSqlQuery &prepared, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        // Qt would bind a null string as NULL; only an invalid variant means that here.
        const bool nullString =
            values.at(i).typeId() == QMetaType::QString && values.at(i).toString().isNull();
        prepared.bindValue(static_cast<int>(i), nullString ? QVariant(u""_s) : values.at(i));
    }
    if (!prepared.exec())
        return failure(prepared.lastError());
    return {};
}

Result<QSqlQuery> run(const QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    Result<QSqlQuery> query = prepare(database, statement);
    if (!query.ok())
        return query;
    if (const Result<void> done = execute(query.value(), values); !done.ok())
        return done.error();
    return query;
}

Result<void> execute(const QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    const Result<QSqlQuery> query = run(database, statement, values);
    return query.ok() ? Result<void>() : query.error();
}

} // namespace vigie::sql
