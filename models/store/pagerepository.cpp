// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/pagerepository.h"

#include "models/domain/recognition.h"
#include "models/store/librarydatabase.h"
#include "models/store/sql.h"
#include "models/store/valuejson.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

const QString pageColumns =
    u"SELECT p.number, p.label, coalesce(r.text, p.text), coalesce(r.blocks, p.blocks), "
    "coalesce(r.language, p.language), p.width, p.height, p.problem, p.defect, r.text FROM pages p "
    "LEFT JOIN recognised_pages r ON r.document_id = p.document_id AND r.page = p.number "_s;
const QString ownColumns =
    u"SELECT p.number, p.label, p.text, p.blocks, p.language, p.width, p.height, p.problem, p.defect, NULL "
    "FROM pages p "_s;

Page pageOf(const QSqlQuery &row)
{
    Page page;
    page.number = row.value(0).toInt();
    page.label = row.value(1).toString();
    page.text = row.value(2).toString();
    page.blocks = unpackBlocks(row.value(3).toByteArray(), page.text.size());
    page.language = languageFromCode(row.value(4).toString());
    if (!row.value(5).isNull())
        page.size = QSizeF(row.value(5).toDouble(), row.value(6).toDouble());
    page.problem = row.value(7).toString();
    page.defect = pageDefectFromName(row.value(8).toString());
    if (!row.value(9).isNull()) {
        page.defect = page.text.isEmpty() ? PageDefect::NoWords : PageDefect::Recognised;
        page.problem = recognisedSentence(page.defect);
    }
    return page;
}

// A null string would be NULL.
QString storedDefect(const Page &page)
{
    const bool unnamed = page.defect == PageDefect::None && !page.problem.isEmpty();
    const QString name = pageDefectName(unnamed ? PageDefect::Other : page.defect);
    return name.isEmpty() ? u""_s : name;
}

} // namespace

PageRepository::PageRepository(const LibraryDatabase &database)
    : m_database(database)
{
}

Result<QList<Page>> PageRepository::pages(const DocumentId &document) const
{
    return read(pageColumns, document);
}

Result<QList<Page>> PageRepository::ownPages(const DocumentId &document) const
{
    return read(ownColumns, document);
}

Result<QList<Page>> PageRepository::read(const QString &selected, const DocumentId &document) const
{
    Result<QSqlQuery> rows = sql::run(
        m_database.connection(), selected + u"WHERE p.document_id = ? ORDER BY p.number"_s, {document.value});
    if (!rows.ok())
        return rows.error();
    QList<Page> pages;
    while (rows.value().next())
        pages.append(pageOf(rows.value()));
    return pages;
}

Result<Page> PageRepository::page(const DocumentId &document, int number) const
{
    Result<QSqlQuery> row =
        sql::run(m_database.connection(), pageColumns + u"WHERE p.document_id = ? AND p.number = ?"_s,
                 {document.value, number});
    if (!row.ok())
        return row.error();
    if (!row.value().next())
        return Error{Error::Code::NotFound,
                     QCoreApplication::translate("vigie::Store", "The document “%1” has no page %2.")
                         .arg(document.value)
                         .arg(number)};
    return pageOf(row.value());
}

Result<QHash<int, QString>> PageRepository::labels(const DocumentId &document) const
{
    Result<QSqlQuery> rows = sql::run(
        m_database.connection(),
        u"SELECT p.number, p.label FROM pages p JOIN documents d ON d.id = p.document_id WHERE d.id = ? AND "
        "d.media_type = 'application/pdf' AND p.label <> '' AND p.label <> CAST(p.number AS TEXT)"_s,
        {document.value});
    if (!rows.ok())
        return rows.error();
    QHash<int, QString> labels;
    while (rows.value().next())
        labels.insert(rows.value().value(0).toInt(), rows.value().value(1).toString());
    return labels;
}

Result<void> PageRepository::insert(const DocumentId &document, const QList<Page> &pages) const
{
    Result<QSqlQuery> statement = sql::prepare(
        m_database.connection(),
        u"INSERT INTO pages (document_id, number, label, text, blocks, language, width, height, problem, "
        "defect) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!statement.ok())
        return statement.error();
    for (const Page &page : pages) {
        const bool sized = page.size.isValid();
        if (Result<void> done = sql::execute(
                statement.value(),
                {document.value, page.number, page.label, page.text, packBlocks(page.blocks),
                 languageCode(page.language), sized ? QVariant(page.size.width()) : QVariant(),
                 sized ? QVariant(page.size.height()) : QVariant(), page.problem, storedDefect(page)});
            !done.ok())
            return done;
    }
    return {};
}

} // namespace vigie
