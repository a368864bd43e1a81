// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/annotationrepository.h"

#include "models/store/librarydatabase.h"
#include "models/store/metarepository.h"
#include "models/store/sql.h"
#include "models/store/valuejson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

const QString annotationColumns =
    u"id, document_id, page, start, \"end\", quote, prefix, suffix, note, tags, "
    "colour, created, modified, state, style, evidence"_s;

Annotation annotationOf(const QSqlQuery &row)
{
    Annotation a;
    a.id.value = row.value(0).toString();
    a.passage = {{row.value(1).toString()},
                 row.value(2).toInt(),
                 {row.value(3).toLongLong(), row.value(4).toLongLong()}};
    a.quote = row.value(5).toString();
    a.prefix = row.value(6).toString();
    a.suffix = row.value(7).toString();
    a.note = row.value(8).toString();
    for (const QJsonValue &tag : QJsonDocument::fromJson(row.value(9).toString().toUtf8()).array())
        a.tags.append(tag.toString());
    a.colour = colourFromName(row.value(10).toString()).value_or(HighlightColour::Yellow);
    a.created = QDateTime::fromMSecsSinceEpoch(row.value(11).toLongLong(), Qt::UTC);
    a.modified = QDateTime::fromMSecsSinceEpoch(row.value(12).toLongLong(), Qt::UTC);
    a.state =
        row.value(13).toString() == u"orphaned" ? Annotation::State::Orphaned : Annotation::State::Anchored;
    a.style = markStyleFromName(row.value(14).toString()).value_or(MarkStyle::Highlight);
    a.evidence = evidenceFromJson(QJsonDocument::fromJson(row.value(15).toString().toUtf8()).array());
    return a;
}

Result<QList<Annotation>> listHighlights(const LibraryDatabase &database, const QString &where,
                                         const QVariantList &values)
{
    Result<QSqlQuery> rows =
        sql::run(database.connection(),
                 u"SELECT %1 FROM annotations %2 ORDER BY document_id, page, start, \"end\", id"_s.arg(
                     annotationColumns, where),
                 values);
    if (!rows.ok())
        return rows.error();
    QList<Annotation> all;
    while (rows.value().next())
        all.append(annotationOf(rows.value()));
    return all;
}

} // namespace

AnnotationRepository::AnnotationRepository(const LibraryDatabase &database)
    : m_database(database)
{
}

Result<QList<Annotation>> AnnotationRepository::annotations() const
{
    return listHighlights(m_database, {}, {});
}

Result<QList<Annotation>> AnnotationRepository::annotations(const DocumentId &document) const
{
    return listHighlights(m_database, u"WHERE document_id = ?"_s, {document.value});
}

Result<Annotation> AnnotationRepository::annotation(const AnnotationId &id) const
{
    const Result<QList<Annotation>> found = listHighlights(m_database, u"WHERE id = ?"_s, {id.value});
    if (!found.ok())
        return found.error();
    if (found.value().isEmpty())
        return Error{
            Error::Code::NotFound,
            QCoreApplication::translate("vigie::Store", "There is no annotation “%1”.").arg(id.value)};
    return found.value().constFirst();
}

Result<void> AnnotationRepository::put(const Annotation &a) const
{
    const QString tags =
        QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(a.tags)).toJson(QJsonDocument::Compact));
    if (Result<void> noted = noteForIndex(a.id, a.passage.document); !noted.ok())
        return noted;
    return sql::execute(
        m_database.connection(),
        u"INSERT OR REPLACE INTO annotations (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s
            .arg(annotationColumns),
        {a.id.value, a.passage.document.value, a.passage.page, a.passage.span.start, a.passage.span.end,
         a.quote, a.prefix, a.suffix, a.note, tags, colourName(a.colour), a.created.toMSecsSinceEpoch(),
         a.modified.toMSecsSinceEpoch(),
         a.state == Annotation::State::Orphaned ? u"orphaned"_s : u"anchored"_s, markStyleName(a.style),
         QString::fromUtf8(QJsonDocument(evidenceToJson(a.evidence)).toJson(QJsonDocument::Compact))});
}

Result<void> AnnotationRepository::remove(const AnnotationId &id) const
{
    if (Result<void> noted = noteForIndex(id, {}); !noted.ok())
        return noted;
    return sql::execute(m_database.connection(), u"DELETE FROM annotations WHERE id = ?"_s, {id.value});
}

// The document it stands in now, and the one it is put into.
Result<void> AnnotationRepository::noteForIndex(const AnnotationId &id, const DocumentId &target) const
{
    Result<QSqlQuery> row =
        sql::run(m_database.connection(), u"SELECT document_id FROM annotations WHERE id = ?"_s, {id.value});
    if (!row.ok())
        return row.error();
    QSet<DocumentId> documents;
    if (row.value().next())
        documents.insert({row.value().value(0).toString()});
    if (!target.isEmpty())
        documents.insert(target);
    for (const DocumentId &document : std::as_const(documents)) {
        if (const Result<IndexTask> task = MetaRepository(m_database).addIndexTask(document, true);
            !task.ok())
            return task.error();
    }
    return {};
}

} // namespace vigie
