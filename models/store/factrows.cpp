// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/factrows.h"

#include "models/store/valuejson.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace vigie::rows {

namespace {

const QString mentionColumns = u"document_id, page, start, \"end\", entity_id, words"_s;
const QString mentionCuration = u"status, entered, read_entity"_s; ///< see settledmentions.h
const QString claimColumns =
    u"document_id, id, page, start, \"end\", quote, value, low, high, unit, unit_kind, bound, shown_power, "
    u"hedged, "
    "retracted, kind, period, period_rule, period_words, period_counted_from, victim_entity, victim_name, "
    "actor_entity, actor_name, according_to, part_of, equivalents, unit_candidates, unit_reason, extent"_s;
const QString comparisonColumns = u"document_id, page, start, \"end\", quote, reading"_s;
const QString eventColumns =
    u"document_id, id, page, start, \"end\", quote, date, rule, words, counted_from, entities, kind"_s;

QString insertInto(const QString &table, const QString &columns)
{
    QStringList marks;
    for (qsizetype i = 0; i <= columns.count(u','); ++i)
        marks.append(u"?"_s);
    return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, columns, marks.join(u','));
}

Passage passageOf(const QSqlQuery &row, int first, const QString &document)
{
    return {{document},
            row.value(first).toInt(),
            {row.value(first + 1).toLongLong(), row.value(first + 2).toLongLong()}};
}

QVariant orNull(const std::optional<Decimal> &number)
{
    return number ? QVariant(number->toString()) : QVariant();
}

QString textOf(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray arrayOf(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).array();
}

QDate dayOf(const QVariant &text)
{
    return QDate::fromString(text.toString(), Qt::ISODate);
}

} // namespace

QString insertMention()
{
    return insertInto(u"mentions"_s, mentionColumns + u", block"_s);
}

QVariantList values(const DocumentId &document, const Mention &m, int block)
{
    return {document.value, m.passage.page, m.passage.span.start, m.passage.span.end, m.entity.value,
            m.words,        block};
}

QString selectMentions()
{
    return u"SELECT "_s + mentionColumns + u", "_s + mentionCuration + u" FROM mentions "_s;
}

Mention mentionOf(const QSqlQuery &row)
{
    return {.entity = {row.value(4).toString()},
            .passage = passageOf(row, 1, row.value(0).toString()),
            .words = row.value(5).toString(),
            .status = reviewStatusFromName(row.value(6).toString()).value_or(ReviewStatus::Proposed),
            .entered = row.value(7).toInt() == 1};
}

QString insertClaim()
{
    return insertInto(u"claims"_s, claimColumns);
}

QVariantList values(const DocumentId &document, const Claim &c)
{
    const QJsonObject amount = toJson(c.amount);
    QJsonArray equivalents;
    for (const Equivalent &one : c.equivalents) {
        QJsonObject json = toJson(one.amount);
        json[u"start"_s] = one.span.start;
        json[u"end"_s] = one.span.end;
        equivalents.append(json);
    }
    return {document.value,
            c.id.value,
            c.passage.page,
            c.passage.span.start,
            c.passage.span.end,
            c.quote,
            c.amount.value.toString(),
            orNull(c.amount.low),
            orNull(c.amount.high),
            c.amount.unit,
            amount[u"unitKind"_s].toString(),
            boundName(c.amount.bound),
            c.amount.shownPower,
            c.hedged,
            c.retracted,
            claimKindName(c.kind),
            c.period ? QVariant(c.period->toIso()) : QVariant(),
            c.periodBasis.rule,
            c.periodBasis.words,
            c.periodBasis.countedFrom.toString(Qt::ISODate),
            c.victim.entity.value,
            c.victim.name,
            c.actor.entity.value,
            c.actor.name,
            c.accordingTo,
            c.partOf.value,
            textOf(equivalents),
            c.unitCandidates.join(u' '),
            c.unitReason,
            claimExtentName(c.extent)};
}

QString selectClaims()
{
    return u"SELECT "_s + claimColumns + u" FROM claims "_s;
}

Claim claimOf(const QSqlQuery &row)
{
    const auto text = [&row](int column) { return row.value(column).toString(); };
    Claim c;
    c.id.value = text(1);
    c.passage = passageOf(row, 2, text(0));
    c.quote = text(5);
    QJsonObject amount{{u"value"_s, text(6)},
                       {u"unit"_s, text(9)},
                       {u"unitKind"_s, text(10)},
                       {u"bound"_s, text(11)},
                       {u"low"_s, text(7)},
                       {u"high"_s, text(8)},
                       {u"shownPower"_s, row.value(12).toInt()}};
    c.amount = amountFromJson(amount);
    c.hedged = row.value(13).toBool();
    c.retracted = row.value(14).toBool();
    c.kind = claimKindFromName(text(15)).value_or(ClaimKind::Other);
    c.period = FuzzyDate::fromIso(text(16));
    c.periodBasis = {text(17), text(18), dayOf(row.value(19))};
    c.victim = {{text(20)}, text(21)};
    c.actor = {{text(22)}, text(23)};
    c.accordingTo = text(24);
    c.partOf.value = text(25);
    for (const QJsonValue &one : arrayOf(row.value(26))) {
        const QJsonObject json = one.toObject();
        c.equivalents.append(
            {amountFromJson(json), {json[u"start"_s].toInteger(), json[u"end"_s].toInteger()}});
    }
    c.unitCandidates = text(27).split(u' ', Qt::SkipEmptyParts);
    c.unitReason = text(28);
    c.extent = claimExtentFromName(text(29)).value_or(ClaimExtent::Unsaid);
    return c;
}

QString insertComparison()
{
    return insertInto(u"comparisons"_s, comparisonColumns);
}

QVariantList values(const DocumentId &document, const Comparison &c)
{
    return {document.value,     c.passage.page, c.passage.span.start,
            c.passage.span.end, c.quote,        compact(toJson(c))};
}

QString selectComparisons()
{
    return u"SELECT "_s + comparisonColumns + u" FROM comparisons "_s;
}

Comparison comparisonOf(const QSqlQuery &row)
{
    Comparison c = comparisonFromJson(parseObject(row.value(5).toString()));
    c.passage = passageOf(row, 1, row.value(0).toString());
    c.quote = row.value(4).toString();
    return c;
}

QString insertEvent()
{
    return insertInto(u"events"_s, eventColumns);
}

QVariantList values(const DocumentId &document, const Event &e)
{
    QJsonArray entities;
    for (const EntityId &entity : e.entities)
        entities.append(entity.value);
    return {document.value,     e.id.value,
            e.passage.page,     e.passage.span.start,
            e.passage.span.end, e.quote,
            e.date.toIso(),     e.basis.rule,
            e.basis.words,      e.basis.countedFrom.toString(Qt::ISODate),
            textOf(entities),   e.kind};
}

QString selectEvents()
{
    return u"SELECT "_s + eventColumns + u" FROM events "_s;
}

Event eventOf(const QSqlQuery &row)
{
    Event e;
    e.id.value = row.value(1).toString();
    e.passage = passageOf(row, 2, row.value(0).toString());
    e.quote = row.value(5).toString();
    e.date = FuzzyDate::fromIso(row.value(6).toString()).value_or(FuzzyDate());
    e.basis = {row.value(7).toString(), row.value(8).toString(), dayOf(row.value(9))};
    for (const QJsonValue &entity : arrayOf(row.value(10)))
        e.entities.append({entity.toString()});
    e.kind = row.value(11).toString();
    return e;
}

} // namespace vigie::rows
