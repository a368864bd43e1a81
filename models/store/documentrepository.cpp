// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/documentrepository.h"

#include "models/domain/recognition.h"
#include "models/store/librarydatabase.h"
#include "models/store/sql.h"
#include "models/store/valuejson.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

const QString documentColumns =
    u"SELECT id, sha256, media_type, title, title_source, language, language_source, published, "
    u"published_source, "
    "publisher, pages, characters, imported, "
    "(SELECT path FROM document_paths p WHERE p.document_id = d.id ORDER BY position LIMIT 1) FROM documents d "_s;

Document documentOf(const QSqlQuery &row)
{
    Document document;
    document.id.value = row.value(0).toString();
    document.sha256 = row.value(1).toString();
    document.mediaType = row.value(2).toString();
    document.title = row.value(3).toString();
    document.titleSource = sourceFromName(row.value(4).toString());
    document.language = languageFromCode(row.value(5).toString());
    document.languageSource = sourceFromName(row.value(6).toString());
    document.published = FuzzyDate::fromIso(row.value(7).toString());
    document.publishedSource = sourceFromName(row.value(8).toString());
    document.publisher = row.value(9).toString();
    document.pages = row.value(10).toInt();
    document.characters = row.value(11).toLongLong();
    document.imported = QDateTime::fromMSecsSinceEpoch(row.value(12).toLongLong(), Qt::UTC);
    document.path = row.value(13).toString();
    return document;
}

/// Pages that are not as they should be, by document and number; of one document where `of` says so. Few of
/// many: the index pages_with_problems finds them.
QString problemsOf(const QString &of)
{
    return u"SELECT p.document_id, p.number, p.problem, p.defect, r.text FROM pages p "
           "LEFT JOIN recognised_pages r ON r.document_id = p.document_id AND r.page = p.number "
           "WHERE p.problem <> '' %1 UNION ALL "
           "SELECT p.document_id, p.number, p.problem, p.defect, r.text FROM recognised_pages r "
           "JOIN pages p ON p.document_id = r.document_id AND p.number = r.page "
           "WHERE p.problem = '' %1 ORDER BY 1, 2"_s.arg(of);
}

PageProblem problemOf(const QSqlQuery &row)
{
    PageProblem problem{row.value(1).toInt(), row.value(2).toString(),
                        pageDefectFromName(row.value(3).toString())};
    if (!row.value(4).isNull()) {
        problem.defect = row.value(4).toString().isEmpty() ? PageDefect::NoWords : PageDefect::Recognised;
        problem.problem = recognisedSentence(problem.defect);
    }
    return problem;
}

void apply(const DocumentCorrection &correction, Document &document)
{
    if (correction.title) {
        document.title = *correction.title;
        document.titleSource = Source::User;
    }
    if (correction.language) {
        document.language = *correction.language;
        document.languageSource = Source::User;
    }
    if (correction.published) {
        document.published = correction.published->isValid() ? correction.published : std::nullopt;
        document.publishedSource = Source::User;
    }
    if (correction.publisher)
        document.publisher = *correction.publisher;
    if (correction.translatedTitle)
        document.translatedTitle = *correction.translatedTitle;
}

} // namespace

DocumentId documentIdOf(const QString &sha256)
{
    return {sha256.left(12)};
}

DocumentRepository::DocumentRepository(const LibraryDatabase &database)
    : m_database(database)
{
}

Result<QList<Document>> DocumentRepository::documents() const
{
    Result<QSqlQuery> rows = sql::run(m_database.connection(), documentColumns);
    if (!rows.ok())
        return rows.error();
    QList<Document> documents;
    QHash<QString, qsizetype> at;
    while (rows.value().next()) {
        documents.append(documentOf(rows.value()));
        at.insert(documents.constLast().id.value, documents.size() - 1);
    }
    Result<QSqlQuery> problems = sql::run(m_database.connection(), problemsOf({}));
    if (!problems.ok())
        return problems.error();
    while (problems.value().next()) {
        if (const auto found = at.constFind(problems.value().value(0).toString()); found != at.cend())
            documents[*found].quality.append(problemOf(problems.value()));
    }
    Result<QSqlQuery> corrected =
        sql::run(m_database.connection(), u"SELECT document_id, field, value FROM corrections"_s);
    if (!corrected.ok())
        return corrected.error();
    while (corrected.value().next()) {
        if (const auto found = at.constFind(corrected.value().value(0).toString()); found != at.cend())
            apply(correctionFromJson(
                      {{corrected.value().value(1).toString(), corrected.value().value(2).toString()}}),
                  documents[*found]);
    }
    std::sort(documents.begin(), documents.end(), [](const Document &a, const Document &b) {
        const int order = a.title.compare(b.title, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return documents;
}

Result<Document> DocumentRepository::document(const DocumentId &id) const
{
    Result<QSqlQuery> row =
        sql::run(m_database.connection(), documentColumns + u"WHERE id = ?"_s, {id.value});
    if (!row.ok())
        return row.error();
    if (!row.value().next())
        return Error{
            Error::Code::NotFound,
            QCoreApplication::translate("vigie::Store", "The library holds no document “%1”.").arg(id.value)};
    Document document = documentOf(row.value());
    Result<QSqlQuery> problems =
        sql::run(m_database.connection(), problemsOf(u"AND p.document_id = ?"_s), {id.value, id.value});
    if (!problems.ok())
        return problems.error();
    while (problems.value().next())
        document.quality.append(problemOf(problems.value()));
    const Result<DocumentCorrection> corrected = correction(id);
    if (!corrected.ok())
        return corrected.error();
    apply(corrected.value(), document);
    return document;
}

Result<bool> DocumentRepository::contains(const DocumentId &id) const
{
    Result<QSqlQuery> row =
        sql::run(m_database.connection(), u"SELECT 1 FROM documents WHERE id = ?"_s, {id.value});
    if (!row.ok())
        return row.error();
    return row.value().next();
}

Result<void> DocumentRepository::insert(const Document &document, qint64 size,
                                        const FactsVersion &facts) const
{
    return sql::execute(
        m_database.connection(),
        u"INSERT INTO documents (id, sha256, size, media_type, title, title_source, language, "
        u"language_source, "
        "published, published_source, publisher, pages, characters, imported, rules_version, thesaurus) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {document.id.value, document.sha256, size, document.mediaType, document.title,
         sourceName(document.titleSource), languageCode(document.language),
         sourceName(document.languageSource),
         document.published ? QVariant(document.published->toIso()) : QVariant(),
         sourceName(document.publishedSource), document.publisher, document.pages, document.characters,
         document.imported.toMSecsSinceEpoch(), facts.rules, facts.thesaurus});
}

Result<void> DocumentRepository::update(const Document &document, const FactsVersion &facts) const
{
    return sql::execute(
        m_database.connection(),
        u"UPDATE documents SET title = ?, title_source = ?, language = ?, language_source = ?, published = "
        u"?, "
        "published_source = ?, publisher = ?, characters = ?, rules_version = ?, thesaurus = ? WHERE id = ?"_s,
        {document.title, sourceName(document.titleSource), languageCode(document.language),
         sourceName(document.languageSource),
         document.published ? QVariant(document.published->toIso()) : QVariant(),
         sourceName(document.publishedSource), document.publisher, document.characters, facts.rules,
         facts.thesaurus, document.id.value});
}

Result<void> DocumentRepository::setFactsVersion(const DocumentId &id, const FactsVersion &facts) const
{
    return sql::execute(m_database.connection(),
                        u"UPDATE documents SET rules_version = ?, thesaurus = ? WHERE id = ?"_s,
                        {facts.rules, facts.thesaurus, id.value});
}

Result<QHash<DocumentId, FactsVersion>> DocumentRepository::factsVersions() const
{
    Result<QSqlQuery> rows =
        sql::run(m_database.connection(), u"SELECT id, rules_version, thesaurus FROM documents"_s);
    if (!rows.ok())
        return rows.error();
    QHash<DocumentId, FactsVersion> versions;
    while (rows.value().next())
        versions.insert({rows.value().value(0).toString()},
                        {rows.value().value(1).toInt(), rows.value().value(2).toString()});
    return versions;
}

Result<void> DocumentRepository::remove(const DocumentId &id) const
{
    return sql::execute(m_database.connection(), u"DELETE FROM documents WHERE id = ?"_s, {id.value});
}

Result<QHash<QString, PathRecord>> DocumentRepository::paths() const
{
    Result<QSqlQuery> rows =
        sql::run(m_database.connection(), u"SELECT path, document_id, size, modified FROM document_paths"_s);
    if (!rows.ok())
        return rows.error();
    QHash<QString, PathRecord> records;
    while (rows.value().next()) {
        const QSqlQuery &row = rows.value();
        const QString path = row.value(0).toString();
        records.insert(
            path, {path, {row.value(1).toString()}, row.value(2).toLongLong(), row.value(3).toLongLong()});
    }
    return records;
}

Result<PathRecord> DocumentRepository::path(const QString &path) const
{
    Result<QSqlQuery> row =
        sql::run(m_database.connection(),
                 u"SELECT document_id, size, modified FROM document_paths WHERE path = ?"_s, {path});
    if (!row.ok())
        return row.error();
    if (!row.value().next())
        return PathRecord{path, {}};
    const QSqlQuery &found = row.value();
    return PathRecord{
        path, {found.value(0).toString()}, found.value(1).toLongLong(), found.value(2).toLongLong()};
}

Result<QStringList> DocumentRepository::pathsOf(const DocumentId &id) const
{
    Result<QSqlQuery> rows =
        sql::run(m_database.connection(),
                 u"SELECT path FROM document_paths WHERE document_id = ? ORDER BY position"_s, {id.value});
    if (!rows.ok())
        return rows.error();
    QStringList paths;
    while (rows.value().next())
        paths.append(rows.value().value(0).toString());
    return paths;
}

Result<void> DocumentRepository::setPath(const PathRecord &record) const
{
    return sql::execute(
        m_database.connection(),
        u"INSERT INTO document_paths (path, document_id, position, size, modified) VALUES (?, ?, "
        "(SELECT COALESCE(MAX(position) + 1, 0) FROM document_paths WHERE document_id = ?), ?, ?) "
        "ON CONFLICT (path) DO UPDATE SET position = CASE document_id WHEN excluded.document_id THEN "
        "position ELSE excluded.position END, document_id = excluded.document_id, "
        "size = excluded.size, modified = excluded.modified"_s,
        {record.path, record.document.value, record.document.value, record.size, record.modified});
}

Result<DocumentCorrection> DocumentRepository::correction(const DocumentId &id) const
{
    Result<QSqlQuery> rows = sql::run(
        m_database.connection(), u"SELECT field, value FROM corrections WHERE document_id = ?"_s, {id.value});
    if (!rows.ok())
        return rows.error();
    QJsonObject json;
    while (rows.value().next())
        json.insert(rows.value().value(0).toString(), rows.value().value(1).toString());
    return correctionFromJson(json);
}

Result<void> DocumentRepository::setCorrection(const DocumentId &id,
                                               const DocumentCorrection &correction) const
{
    Result<void> done =
        sql::execute(m_database.connection(), u"DELETE FROM corrections WHERE document_id = ?"_s, {id.value});
    const QJsonObject json = toJson(correction);
    for (auto field = json.begin(); done.ok() && field != json.end(); ++field)
        done = sql::execute(m_database.connection(),
                            u"INSERT INTO corrections (document_id, field, value) VALUES (?, ?, ?)"_s,
                            {id.value, field.key(), field.value().toString()});
    return done;
}

Result<void> DocumentRepository::setSuccessor(const DocumentId &old, const DocumentId &successor) const
{
    return sql::execute(m_database.connection(),
                        u"INSERT OR REPLACE INTO successors (document_id, successor_id) VALUES (?, ?)"_s,
                        {old.value, successor.value});
}

Result<void> DocumentRepository::clearSuccessor(const DocumentId &old) const
{
    return sql::execute(m_database.connection(), u"DELETE FROM successors WHERE document_id = ?"_s,
                        {old.value});
}

Result<void> DocumentRepository::setRemoved(const DocumentId &id) const
{
    return sql::execute(m_database.connection(),
                        u"INSERT OR IGNORE INTO successors (document_id, successor_id) VALUES (?, '')"_s,
                        {id.value});
}

Result<QHash<DocumentId, DocumentId>> DocumentRepository::departed() const
{
    Result<QSqlQuery> rows =
        sql::run(m_database.connection(), u"SELECT document_id, successor_id FROM successors"_s);
    if (!rows.ok())
        return rows.error();
    QHash<DocumentId, DocumentId> next, last;
    while (rows.value().next())
        next.insert({rows.value().value(0).toString()}, {rows.value().value(1).toString()});
    for (auto one = next.cbegin(); one != next.cend(); ++one) {
        DocumentId at = *one;
        QSet<DocumentId> seen;
        for (auto step = next.constFind(at); step != next.cend() && !seen.contains(at);
             step = next.constFind(at)) {
            seen.insert(at);
            at = *step;
        }
        last.insert(one.key(), at);
    }
    return last;
}

Result<QSet<DocumentId>> DocumentRepository::abandonedBefore(const DocumentId &id) const
{
    Result<QSqlQuery> rows =
        sql::run(m_database.connection(),
                 u"WITH RECURSIVE older(id) AS (SELECT document_id FROM successors WHERE successor_id = ? "
                 "UNION SELECT document_id FROM successors JOIN older ON successor_id = older.id) "
                 "SELECT id FROM older WHERE id NOT IN (SELECT id FROM documents) "
                 "AND id NOT IN (SELECT document_id FROM document_paths) "
                 "AND id NOT IN (SELECT document_id FROM annotations) "
                 "AND id NOT IN (SELECT document_id FROM subjects)"_s,
                 {id.value});
    if (!rows.ok())
        return rows.error();
    QSet<DocumentId> abandoned;
    while (rows.value().next())
        abandoned.insert({rows.value().value(0).toString()});
    abandoned.remove(id);
    return abandoned;
}

Result<DocumentId> DocumentRepository::current(const DocumentId &id) const
{
    DocumentId at = id;
    QSet<QString> seen;
    while (!seen.contains(at.value)) {
        const Result<bool> here = contains(at);
        if (!here.ok())
            return here.error();
        if (here.value())
            return at;
        seen.insert(at.value);
        Result<QSqlQuery> next =
            sql::run(m_database.connection(), u"SELECT successor_id FROM successors WHERE document_id = ?"_s,
                     {at.value});
        if (!next.ok())
            return next.error();
        if (!next.value().next())
            break;
        at.value = next.value().value(0).toString();
    }
    return id;
}

} // namespace vigie
