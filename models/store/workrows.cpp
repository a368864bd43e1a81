// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/workrows.h"

#include "models/store/sql.h"

#include <QCryptographicHash>
#include <QSqlError>
#include <QSqlField>
#include <QSqlRecord>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr QChar between(0x1f); // between the columns of a key

QString keyExpression(const WorkTable &table, const QString &alias)
{
    QStringList columns;
    for (const QString &column : table.key)
        columns.append(alias + u'.' + column);
    return columns.join(u" || char(31) || "_s);
}

QString keyCondition(const WorkTable &table)
{
    QStringList columns;
    for (const QString &column : table.key)
        columns.append(column + u" = ?"_s);
    return columns.join(u" AND "_s);
}

QVariantList keyValues(const QString &key)
{
    QVariantList values;
    for (const QString &part : key.split(between))
        values.append(part);
    return values;
}

/// The type of the value as SQLite keeps it, its length and its bytes: no two contents look the same.
void addTo(QCryptographicHash &hash, const QVariant &value)
{
    char type = 'n';
    QByteArray bytes;
    switch (value.typeId()) {
    case QMetaType::QString:
        type = 't';
        bytes = value.toString().toUtf8();
        break;
    case QMetaType::LongLong:
    case QMetaType::Int:
        type = 'i';
        bytes = QByteArray::number(value.toLongLong());
        break;
    case QMetaType::Double:
        type = 'r';
        bytes = QByteArray::number(value.toDouble(), 'g', 17);
        break;
    case QMetaType::QByteArray:
        type = 'b';
        bytes = value.toByteArray();
        break;
    default:
        break;
    }
    if (value.isNull())
        type = 'n';
    hash.addData(QByteArrayView(&type, 1));
    hash.addData(QByteArray(QByteArray::number(bytes.size()) + ':'));
    hash.addData(bytes);
}

/// The columns of the row from `first` on are those of the table.
WorkRow rowOf(const QSqlQuery &query, const QSqlRecord &columns, int first, const QString &table,
              const QString &key)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(table.toUtf8());
    WorkRow row{.table = table, .key = key, .values = {}, .hash = {}};
    for (int i = first; i < columns.count(); ++i) {
        const QVariant value = query.value(i);
        addTo(hash, value);
        row.values.insert(columns.fieldName(i),
                          value.isNull() ? QJsonValue() : QJsonValue::fromVariant(value));
    }
    row.hash = hash.result();
    return row;
}

} // namespace

const QList<WorkTable> &workTables()
{
    static const QList<WorkTable> all{{u"corrections"_s, {u"document_id"_s, u"field"_s}},
                                      {u"annotations"_s, {u"id"_s}},
                                      {u"subjects"_s, {u"id"_s}},
                                      {u"decisions"_s, {u"subject_id"_s}},
                                      {u"claim_links"_s, {u"first_id"_s, u"second_id"_s}},
                                      {u"subject_successors"_s, {u"id"_s}},
                                      {u"journal"_s, {u"number"_s}},
                                      {u"journal_subjects"_s, {u"subject_id"_s, u"number"_s}},
                                      {u"successors"_s, {u"document_id"_s}},
                                      {u"thesaurus_entries"_s, {u"id"_s}},
                                      {u"thesaurus_merges"_s, {u"from_id"_s}},
                                      {u"thesaurus_distinct"_s, {u"first_id"_s, u"second_id"_s}},
                                      {u"saved_searches"_s, {u"name"_s}}};
    return all;
}

const WorkTable *workTable(const QString &name)
{
    const auto found = std::find_if(workTables().cbegin(), workTables().cend(),
                                    [&name](const WorkTable &table) { return table.name == name; });
    return found == workTables().cend() ? nullptr : &*found;
}

Result<WorkRow> readWorkRow(const QSqlDatabase &database, const WorkTable &table, const QString &key)
{
    Result<QSqlQuery> query = sql::run(
        database, u"SELECT * FROM %1 WHERE %2"_s.arg(table.name, keyCondition(table)), keyValues(key));
    if (!query.ok())
        return query.error();
    if (query.value().next())
        return rowOf(query.value(), query.value().record(), 0, table.name, key);
    if (const QSqlError error = query.value().lastError(); error.isValid())
        return sql::failure(error);
    return WorkRow{.table = table.name, .key = key, .values = {}, .hash = {}, .gone = true};
}

Result<void> eachWorkRow(const QSqlDatabase &database, const WorkTable &table,
                         const std::function<bool(const WorkRow &row, const QByteArray &kept)> &take)
{
    const QString key = keyExpression(table, u"t"_s);
    Result<QSqlQuery> rows =
        sql::run(database, u"SELECT %1, h.hash, t.* FROM %2 t LEFT JOIN row_hashes h ON h.name = '%2' AND "
                           "h.key = %1"_s.arg(key, table.name));
    if (!rows.ok())
        return rows.error();
    const QSqlRecord columns = rows.value().record();
    while (rows.value().next()) {
        const QSqlQuery &row = rows.value();
        if (!take(rowOf(row, columns, 2, table.name, row.value(0).toString()), row.value(1).toByteArray()))
            return {};
    }
    const QSqlError error = rows.value().lastError();
    return error.isValid() ? Result<void>(sql::failure(error)) : Result<void>();
}

Result<void> putWorkRow(const QSqlDatabase &database, const WorkRow &row)
{
    const WorkTable *table = workTable(row.table);
    if (!table)
        return {}; // of a schema that this program no longer has
    if (row.gone)
        return sql::execute(database, u"DELETE FROM %1 WHERE %2"_s.arg(table->name, keyCondition(*table)),
                            keyValues(row.key));
    const QSqlRecord known = database.record(table->name);
    QStringList names, places;
    QVariantList values;
    for (auto column = row.values.begin(); column != row.values.end(); ++column) {
        if (!known.contains(column.key()))
            continue;
        names.append(u'"' + column.key() + u'"');
        places.append(u"?"_s);
        values.append(column.value().isNull() ? QVariant() : column.value().toVariant());
    }
    return sql::execute(
        database,
        u"INSERT OR REPLACE INTO %1 (%2) VALUES (%3)"_s.arg(table->name, names.join(u','), places.join(u',')),
        values);
}

} // namespace vigie
