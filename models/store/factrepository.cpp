// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/factrepository.h"

#include "models/store/factrows.h"
#include "models/store/librarydatabase.h"
#include "models/store/sql.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

template <typename Value>
Result<QList<Value>> list(const LibraryDatabase &database, const QString &statement,
                          const QVariantList &values, Value (*read)(const QSqlQuery &))
{
    Result<QSqlQuery> rows = sql::run(database.connection(), statement, values);
    if (!rows.ok())
        return rows.error();
    QList<Value> all;
    while (rows.value().next())
        all.append(read(rows.value()));
    return all;
}

EntityUse useOf(const QSqlQuery &row)
{
    return {{row.value(0).toString()}, row.value(1).toInt(), row.value(2).toInt()};
}

EntityLink linkOf(const QSqlQuery &row)
{
    return {{row.value(0).toString()}, row.value(1).toInt()};
}

Result<void> insertMentions(const LibraryDatabase &database, const DocumentId &document,
                            const QList<Mention> &mentions, const QList<Page> &pages)
{
    Result<QSqlQuery> statement = sql::prepare(database.connection(), rows::insertMention());
    if (!statement.ok())
        return statement.error();
    QHash<int, const Page *> byNumber;
    for (const Page &page : pages)
        byNumber.insert(page.number, &page);
    for (const Mention &mention : mentions) {
        const Page *page = byNumber.value(mention.passage.page);
        const int block = page ? blockAt(page->blocks, mention.passage.span.start) : -1;
        if (Result<void> done = sql::execute(statement.value(), rows::values(document, mention, block));
            !done.ok())
            return done;
    }
    return {};
}

template <typename Value>
Result<void> insertAll(const LibraryDatabase &database, const QString &sqlText, const DocumentId &document,
                       const QList<Value> &all)
{
    Result<QSqlQuery> statement = sql::prepare(database.connection(), sqlText);
    if (!statement.ok())
        return statement.error();
    for (const Value &one : all) {
        if (Result<void> done = sql::execute(statement.value(), rows::values(document, one)); !done.ok())
            return done;
    }
    return {};
}

template <typename Value>
Result<std::optional<Value>> only(const Result<QList<Value>> &found)
{
    if (!found.ok())
        return found.error();
    return found.value().isEmpty() ? std::nullopt : std::optional(found.value().constFirst());
}

} // namespace

int blockAt(const QList<Block> &blocks, qsizetype position)
{
    const auto next =
        std::upper_bound(blocks.cbegin(), blocks.cend(), position,
                         [](qsizetype at, const Block &block) { return at < block.span.start; });
    return static_cast<int>(next - blocks.cbegin()) - 1;
}

void sortByDate(QList<Event> &events)
{
    // By day, not by text: an open start counts from its end, a month from its first day.
    std::stable_sort(events.begin(), events.end(), [](const Event &a, const Event &b) {
        const auto key = [](const FuzzyDate &date) { return date.start.isValid() ? date.start : date.end; };
        return key(a.date) != key(b.date) ? key(a.date) < key(b.date) : a.date.end < b.date.end;
    });
}

FactRepository::FactRepository(const LibraryDatabase &database)
    : m_database(database)
{
}

Result<void> FactRepository::replace(const DocumentId &document, const DocumentFacts &facts,
                                     const QList<Page> &pages) const
{
    for (const QString &table : {u"mentions"_s, u"claims"_s, u"comparisons"_s, u"events"_s}) {
        if (Result<void> done =
                sql::execute(m_database.connection(), u"DELETE FROM %1 WHERE document_id = ?"_s.arg(table),
                             {document.value});
            !done.ok())
            return done;
    }
    Result<void> done = insertMentions(m_database, document, facts.mentions, pages);
    if (done.ok())
        done = insertAll(m_database, rows::insertClaim(), document, facts.claims);
    if (done.ok())
        done = insertAll(m_database, rows::insertComparison(), document, facts.comparisons);
    if (done.ok())
        done = insertAll(m_database, rows::insertEvent(), document, facts.events);
    return done;
}

Result<QList<Claim>> FactRepository::claims() const
{
    return list<Claim>(m_database, rows::selectClaims() + u"ORDER BY document_id, page, start, \"end\", id"_s,
                       {}, rows::claimOf);
}

Result<QList<Claim>> FactRepository::claims(const DocumentId &document) const
{
    return list<Claim>(m_database,
                       rows::selectClaims() + u"WHERE document_id = ? ORDER BY page, start, \"end\", id"_s,
                       {document.value}, rows::claimOf);
}

Result<std::optional<Claim>> FactRepository::claim(const ClaimId &id) const
{
    return only(list<Claim>(m_database, rows::selectClaims() + u"WHERE id = ?"_s, {id.value}, rows::claimOf));
}

Result<std::optional<Event>> FactRepository::event(const EventId &id) const
{
    return only(list<Event>(m_database, rows::selectEvents() + u"WHERE id = ?"_s, {id.value}, rows::eventOf));
}

Result<QList<Event>> FactRepository::events(const DocumentId &document) const
{
    return list<Event>(m_database, rows::selectEvents() + u"WHERE document_id = ? ORDER BY page, start, id"_s,
                       {document.value}, rows::eventOf);
}

Result<QList<Comparison>> FactRepository::comparisons() const
{
    return list<Comparison>(m_database,
                            rows::selectComparisons() + u"ORDER BY document_id, page, start, \"end\""_s, {},
                            rows::comparisonOf);
}

Result<QList<Event>> FactRepository::events() const
{
    Result<QList<Event>> events = list<Event>(
        m_database, rows::selectEvents() + u"ORDER BY document_id, page, start, id"_s, {}, rows::eventOf);
    if (!events.ok())
        return events;
    sortByDate(events.value());
    return events;
}

Result<QList<Mention>> FactRepository::mentions(const EntityId &entity) const
{
    return list<Mention>(
        m_database,
        rows::selectMentions() +
            u"WHERE entity_id = ? AND status <> 'rejected' ORDER BY document_id, page, start"_s,
        {entity.value}, rows::mentionOf);
}

Result<QList<Mention>> FactRepository::mentions(const DocumentId &document) const
{
    return list<Mention>(m_database,
                         rows::selectMentions() +
                             u"WHERE document_id = ? AND status <> 'rejected' ORDER BY page, start"_s,
                         {document.value}, rows::mentionOf);
}

Result<QList<Mention>> FactRepository::mentions(const DocumentId &document, int page) const
{
    return list<Mention>(m_database,
                         rows::selectMentions() +
                             u"WHERE document_id = ? AND page = ? AND status <> 'rejected' ORDER BY start"_s,
                         {document.value, page}, rows::mentionOf);
}

Result<QList<Mention>> FactRepository::rejectedMentions(const DocumentId &document) const
{
    return list<Mention>(m_database,
                         rows::selectMentions() +
                             u"WHERE document_id = ? AND status = 'rejected' ORDER BY page, start"_s,
                         {document.value}, rows::mentionOf);
}

Result<std::optional<std::pair<Mention, EntityId>>> FactRepository::mentionAt(const Passage &at,
                                                                              const EntityId &entity) const
{
    using Found = std::pair<Mention, EntityId>;
    return only(list<Found>(
        m_database,
        rows::selectMentions() + u"WHERE document_id = ? AND page = ? AND start = ? AND \"end\" = ? AND "
                                 "entity_id = ?"_s,
        {at.document.value, at.page, at.span.start, at.span.end, entity.value}, +[](const QSqlQuery &row) {
            const Mention mention = rows::mentionOf(row);
            const EntityId read{row.value(8).toString()};
            return Found{mention, read.isEmpty() ? mention.entity : read};
        }));
}

Result<QList<EntityUse>> FactRepository::entityUses() const
{
    return list<EntityUse>(m_database,
                           u"SELECT entity_id, COUNT(*), COUNT(DISTINCT document_id) FROM mentions "
                           "WHERE status <> 'rejected' GROUP BY entity_id ORDER BY 2 DESC, 1"_s,
                           {}, useOf);
}

Result<QList<EntityUse>> FactRepository::entityUses(const DocumentId &document) const
{
    return list<EntityUse>(m_database,
                           u"SELECT entity_id, COUNT(*), 1 FROM mentions WHERE document_id = ? AND "
                           "status <> 'rejected' GROUP BY entity_id ORDER BY 2 DESC, 1"_s,
                           {document.value}, useOf);
}

Result<QList<EntityLink>> FactRepository::related(const EntityId &entity) const
{
    return list<EntityLink>(
        m_database,
        u"SELECT other, COUNT(*) FROM (SELECT DISTINCT b.entity_id AS other, b.document_id, "
        "b.page, b.block FROM mentions a JOIN mentions b USING (document_id, page, block) "
        "WHERE a.entity_id = ? AND a.block >= 0 AND b.entity_id <> a.entity_id AND "
        "a.status <> 'rejected' AND b.status <> 'rejected') "
        "GROUP BY other ORDER BY 2 DESC, 1"_s,
        {entity.value}, linkOf);
}

} // namespace vigie
