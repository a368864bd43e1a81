// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/recognisedrepository.h"

#include "models/store/librarydatabase.h"
#include "models/store/sql.h"
#include "models/store/valuejson.h"

#include <QDataStream>
#include <QIODevice>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr int boxBytes = 4 * int(sizeof(float));

const QString columns =
    u"SELECT document_id, page, text, blocks, boxes, language, languages, engine, confidence "
    "FROM recognised_pages "_s;

RecognisedPage recognisedOf(const QSqlQuery &row)
{
    RecognisedPage page;
    page.page = row.value(1).toInt();
    page.text = row.value(2).toString();
    page.blocks = unpackBlocks(row.value(3).toByteArray(), page.text.size());
    page.boxes = unpackBoxes(row.value(4).toByteArray(), page.text.size());
    page.language = languageFromCode(row.value(5).toString());
    page.languages = row.value(6).toString();
    page.engine = row.value(7).toString();
    page.confidence = row.value(8).toDouble();
    return page;
}

} // namespace

RecognisedRepository::RecognisedRepository(const LibraryDatabase &database)
    : m_database(database)
{
}

Result<QList<RecognisedPage>> RecognisedRepository::pages(const DocumentId &document) const
{
    Result<QSqlQuery> rows = sql::run(m_database.connection(),
                                      columns + u"WHERE document_id = ? ORDER BY page"_s, {document.value});
    if (!rows.ok())
        return rows.error();
    QList<RecognisedPage> pages;
    while (rows.value().next())
        pages.append(recognisedOf(rows.value()));
    return pages;
}

Result<QHash<DocumentId, QList<RecognisedPage>>> RecognisedRepository::waiting() const
{
    Result<QSqlQuery> rows = sql::run(
        m_database.connection(),
        columns + u"WHERE document_id NOT IN (SELECT id FROM documents) ORDER BY document_id, page"_s);
    if (!rows.ok())
        return rows.error();
    QHash<DocumentId, QList<RecognisedPage>> all;
    while (rows.value().next())
        all[{rows.value().value(0).toString()}].append(recognisedOf(rows.value()));
    return all;
}

Result<std::optional<QList<QRectF>>> RecognisedRepository::boxes(const DocumentId &document, int page) const
{
    Result<QSqlQuery> row = sql::run(
        m_database.connection(), columns + u"WHERE document_id = ? AND page = ?"_s, {document.value, page});
    if (!row.ok())
        return row.error();
    if (!row.value().next())
        return std::optional<QList<QRectF>>();
    return std::optional(recognisedOf(row.value()).boxes);
}

Result<void> RecognisedRepository::set(const DocumentId &document, const RecognisedPage &page) const
{
    return sql::execute(
        m_database.connection(),
        u"INSERT OR REPLACE INTO recognised_pages (document_id, page, text, blocks, boxes, "
        "language, languages, engine, confidence, made) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {document.value, page.page, page.text.isNull() ? u""_s : page.text, packBlocks(page.blocks),
         packBoxes(page.boxes), languageCode(page.language), page.languages, page.engine, page.confidence,
         storedNow().toMSecsSinceEpoch()});
}

Result<void> RecognisedRepository::remove(const DocumentId &document, int page) const
{
    return sql::execute(m_database.connection(),
                        u"DELETE FROM recognised_pages WHERE document_id = ? AND page = ?"_s,
                        {document.value, page});
}

void overlay(Page &page, const RecognisedPage &recognised)
{
    page.text = recognised.text;
    page.blocks = recognised.blocks;
    page.language = recognised.language;
    page.defect = recognised.text.isEmpty() ? PageDefect::NoWords : PageDefect::Recognised;
    page.problem = recognisedSentence(page.defect);
}

QByteArray packBoxes(const QList<QRectF> &boxes)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    const auto tenths = [](double value) { return std::round(value * 10) / 10; };
    for (const QRectF &box : boxes)
        stream << tenths(box.x()) << tenths(box.y()) << tenths(box.width()) << tenths(box.height());
    return qCompress(bytes);
}

QList<QRectF> unpackBoxes(const QByteArray &bytes, qsizetype length)
{
    const QByteArray plain = qUncompress(bytes);
    if (plain.size() != length * boxBytes)
        return {};
    QDataStream stream(plain);
    stream.setVersion(QDataStream::Qt_6_4);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    QList<QRectF> boxes;
    boxes.reserve(length);
    for (qsizetype i = 0; i < length; ++i) {
        double x = 0, y = 0, width = 0, height = 0;
        stream >> x >> y >> width >> height;
        boxes.append(QRectF(x, y, width, height));
    }
    return boxes;
}

} // namespace vigie
