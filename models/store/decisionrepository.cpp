// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/decisionrepository.h"

#include "models/store/librarydatabase.h"
#include "models/store/sql.h"
#include "models/store/valuejson.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

const QString decisionColumns =
    u"claim_id, document_id, page, start, \"end\", quote, prefix, suffix, amount, decision"_s;

Result<QList<StoredDecision>> list(const LibraryDatabase &database, const QString &where,
                                   const QVariantList &values)
{
    Result<QSqlQuery> rows =
        sql::run(database.connection(),
                 u"SELECT %1 FROM decisions %2 ORDER BY claim_id"_s.arg(decisionColumns, where), values);
    if (!rows.ok())
        return rows.error();
    QList<StoredDecision> all;
    while (rows.value().next()) {
        const QSqlQuery &row = rows.value();
        const TextAnchor anchor{row.value(2).toInt(),
                                {row.value(3).toLongLong(), row.value(4).toLongLong()},
                                row.value(5).toString(),
                                row.value(6).toString(),
                                row.value(7).toString()};
        all.append({{row.value(0).toString()},
                    {row.value(1).toString()},
                    anchor,
                    amountFromJson(parseObject(row.value(8).toString())),
                    decisionFromJson(parseObject(row.value(9).toString()))});
    }
    return all;
}

} // namespace

DecisionRepository::DecisionRepository(const LibraryDatabase &database)
    : m_database(database)
{
}

Result<QList<StoredDecision>> DecisionRepository::decisions() const
{
    return list(m_database, {}, {});
}

Result<QList<StoredDecision>> DecisionRepository::decisions(const DocumentId &document) const
{
    return list(m_database, u"WHERE document_id = ?"_s, {document.value});
}

Result<std::optional<StoredDecision>> DecisionRepository::decision(const ClaimId &claim) const
{
    const Result<QList<StoredDecision>> found = list(m_database, u"WHERE claim_id = ?"_s, {claim.value});
    if (!found.ok())
        return found.error();
    return found.value().isEmpty() ? std::nullopt : std::optional(found.value().constFirst());
}

Result<void> DecisionRepository::put(const StoredDecision &d) const
{
    return sql::execute(
        m_database.connection(),
        u"INSERT OR REPLACE INTO decisions (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(decisionColumns),
        {d.claim.value, d.document.value, d.anchor.page, d.anchor.span.start, d.anchor.span.end,
         d.anchor.quote, d.anchor.prefix, d.anchor.suffix, compact(toJson(d.amount)),
         compact(toJson(d.decision))});
}

Result<void> DecisionRepository::remove(const ClaimId &claim) const
{
    return sql::execute(m_database.connection(), u"DELETE FROM decisions WHERE claim_id = ?"_s,
                        {claim.value});
}

QJsonObject toJson(const StoredDecision &d)
{
    return {{u"claim"_s, d.claim.value},     {u"document"_s, d.document.value},
            {u"page"_s, d.anchor.page},      {u"start"_s, d.anchor.span.start},
            {u"end"_s, d.anchor.span.end},   {u"quote"_s, d.anchor.quote},
            {u"prefix"_s, d.anchor.prefix},  {u"suffix"_s, d.anchor.suffix},
            {u"amount"_s, toJson(d.amount)}, {u"decision"_s, toJson(d.decision)}};
}

StoredDecision storedDecisionFromJson(const QJsonObject &json)
{
    return {{json[u"claim"_s].toString()},
            {json[u"document"_s].toString()},
            {json[u"page"_s].toInt(),
             {json[u"start"_s].toInteger(), json[u"end"_s].toInteger()},
             json[u"quote"_s].toString(),
             json[u"prefix"_s].toString(),
             json[u"suffix"_s].toString()},
            amountFromJson(json[u"amount"_s].toObject()),
            decisionFromJson(json[u"decision"_s].toObject())};
}

} // namespace vigie
