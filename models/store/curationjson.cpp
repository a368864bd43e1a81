// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/curationjson.h"

#include "models/store/valuejson.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

QJsonObject jsonOf(const Party &party)
{
    return {{u"entity"_s, party.entity.value}, {u"name"_s, party.name}};
}

Party partyOf(const QJsonValue &json)
{
    return {{json[u"entity"_s].toString()}, json[u"name"_s].toString()};
}

QJsonObject jsonOf(const DateBasis &basis)
{
    return {{u"rule"_s, basis.rule},
            {u"words"_s, basis.words},
            {u"countedFrom"_s, basis.countedFrom.toString(Qt::ISODate)}};
}

DateBasis basisOf(const QJsonValue &json)
{
    return {json[u"rule"_s].toString(), json[u"words"_s].toString(),
            QDate::fromString(json[u"countedFrom"_s].toString(), Qt::ISODate)};
}

std::optional<QString> textIn(const QJsonObject &json, const QString &key)
{
    return json.contains(key) ? std::optional(json[key].toString()) : std::nullopt;
}

std::optional<bool> truthIn(const QJsonObject &json, const QString &key)
{
    return json.contains(key) ? std::optional(json[key].toBool()) : std::nullopt;
}

std::optional<FuzzyDate> dateIn(const QJsonObject &json, const QString &key)
{
    return json.contains(key) ? std::optional(FuzzyDate::fromIso(json[key].toString()).value_or(FuzzyDate()))
                              : std::nullopt;
}

std::optional<Party> partyIn(const QJsonObject &json, const QString &key)
{
    return json.contains(key) ? std::optional(partyOf(json[key])) : std::nullopt;
}

} // namespace

QJsonObject toJson(const ClaimDecision &d)
{
    QJsonObject json;
    if (d.status)
        json[u"status"_s] = reviewStatusName(*d.status);
    if (d.excluded)
        json[u"excluded"_s] = *d.excluded;
    if (d.kind)
        json[u"kind"_s] = claimKindName(*d.kind);
    if (d.extent)
        json[u"extent"_s] = claimExtentName(*d.extent);
    if (d.period)
        json[u"period"_s] = d.period->toIso();
    if (d.amount)
        json[u"amount"_s] = toJson(*d.amount);
    if (d.hedged)
        json[u"hedged"_s] = *d.hedged;
    if (d.retracted)
        json[u"retracted"_s] = *d.retracted;
    if (d.victim)
        json[u"victim"_s] = jsonOf(*d.victim);
    if (d.actor)
        json[u"actor"_s] = jsonOf(*d.actor);
    if (d.accordingTo)
        json[u"accordingTo"_s] = *d.accordingTo;
    if (d.partOf)
        json[u"partOf"_s] = d.partOf->value;
    if (d.comment)
        json[u"comment"_s] = *d.comment;
    return json;
}

ClaimDecision claimDecisionFromJson(const QJsonObject &json)
{
    ClaimDecision d;
    d.status = reviewStatusFromName(json[u"status"_s].toString());
    d.excluded = truthIn(json, u"excluded"_s);
    d.kind = claimKindFromName(json[u"kind"_s].toString());
    d.extent = claimExtentFromName(json[u"extent"_s].toString());
    d.period = dateIn(json, u"period"_s);
    if (json.contains(u"amount"_s))
        d.amount = amountFromJson(json[u"amount"_s].toObject());
    d.hedged = truthIn(json, u"hedged"_s);
    d.retracted = truthIn(json, u"retracted"_s);
    d.victim = partyIn(json, u"victim"_s);
    d.actor = partyIn(json, u"actor"_s);
    d.accordingTo = textIn(json, u"accordingTo"_s);
    if (json.contains(u"partOf"_s))
        d.partOf = ClaimId{json[u"partOf"_s].toString()};
    d.comment = textIn(json, u"comment"_s);
    return d;
}

QJsonObject toJson(const EventDecision &d)
{
    QJsonObject json;
    if (d.status)
        json[u"status"_s] = reviewStatusName(*d.status);
    if (d.date)
        json[u"date"_s] = d.date->toIso();
    if (d.kind)
        json[u"kind"_s] = *d.kind;
    if (d.excluded)
        json[u"excluded"_s] = *d.excluded;
    if (d.mergedInto) // the field that follows ids to what they are now, as of a claim
        json[u"partOf"_s] = d.mergedInto->value;
    return json;
}

EventDecision eventDecisionFromJson(const QJsonObject &json)
{
    return {.status = reviewStatusFromName(json[u"status"_s].toString()),
            .date = dateIn(json, u"date"_s),
            .kind = textIn(json, u"kind"_s),
            .excluded = truthIn(json, u"excluded"_s),
            .mergedInto = json.contains(u"partOf"_s) ? std::optional(EventId{json[u"partOf"_s].toString()})
                                                     : std::nullopt};
}

QJsonObject toJson(const MentionDecision &d)
{
    QJsonObject json;
    if (d.status)
        json[u"status"_s] = reviewStatusName(*d.status);
    if (d.entity)
        json[u"entity"_s] = d.entity->value;
    return json;
}

MentionDecision mentionDecisionFromJson(const QJsonObject &json)
{
    MentionDecision d;
    d.status = reviewStatusFromName(json[u"status"_s].toString());
    if (json.contains(u"entity"_s))
        d.entity = EntityId{json[u"entity"_s].toString()};
    return d;
}

QJsonObject readingOf(const Claim &c)
{
    QJsonArray equivalents;
    for (const Equivalent &one : c.equivalents) {
        QJsonObject json = toJson(one.amount);
        json[u"start"_s] = one.span.start;
        json[u"end"_s] = one.span.end;
        equivalents.append(json);
    }
    QJsonObject reading{{u"amount"_s, toJson(c.amount)},
                        {u"hedged"_s, c.hedged},
                        {u"retracted"_s, c.retracted},
                        {u"kind"_s, claimKindName(c.kind)},
                        {u"period"_s, c.period ? c.period->toIso() : QString()},
                        {u"periodBasis"_s, jsonOf(c.periodBasis)},
                        {u"victim"_s, jsonOf(c.victim)},
                        {u"actor"_s, jsonOf(c.actor)},
                        {u"accordingTo"_s, c.accordingTo},
                        {u"partOf"_s, c.partOf.value},
                        {u"equivalents"_s, equivalents}};
    if (c.extent != ClaimExtent::Unsaid)
        reading[u"extent"_s] = claimExtentName(c.extent);
    if (!c.unitCandidates.isEmpty()) {
        reading[u"unitCandidates"_s] = QJsonArray::fromStringList(c.unitCandidates);
        reading[u"unitReason"_s] = c.unitReason;
    }
    return reading;
}

Claim claimFromReading(const QJsonObject &json)
{
    Claim c;
    c.amount = amountFromJson(json[u"amount"_s].toObject());
    c.hedged = json[u"hedged"_s].toBool();
    c.retracted = json[u"retracted"_s].toBool();
    c.kind = claimKindFromName(json[u"kind"_s].toString()).value_or(ClaimKind::Other);
    c.extent = claimExtentFromName(json[u"extent"_s].toString()).value_or(ClaimExtent::Unsaid);
    c.period = FuzzyDate::fromIso(json[u"period"_s].toString());
    c.periodBasis = basisOf(json[u"periodBasis"_s]);
    c.victim = partyOf(json[u"victim"_s]);
    c.actor = partyOf(json[u"actor"_s]);
    c.accordingTo = json[u"accordingTo"_s].toString();
    c.partOf.value = json[u"partOf"_s].toString();
    for (const QJsonValue &one : json[u"equivalents"_s].toArray()) {
        const QJsonObject equivalent = one.toObject();
        c.equivalents.append({amountFromJson(equivalent),
                              {equivalent[u"start"_s].toInteger(), equivalent[u"end"_s].toInteger()}});
    }
    for (const QJsonValue &unit : json[u"unitCandidates"_s].toArray())
        c.unitCandidates.append(unit.toString());
    c.unitReason = json[u"unitReason"_s].toString();
    return c;
}

QJsonObject readingOf(const Event &e)
{
    QJsonArray entities;
    for (const EntityId &entity : e.entities)
        entities.append(entity.value);
    return {{u"date"_s, e.date.toIso()},
            {u"basis"_s, jsonOf(e.basis)},
            {u"entities"_s, entities},
            {u"kind"_s, e.kind}};
}

Event eventFromReading(const QJsonObject &json)
{
    Event e;
    e.date = FuzzyDate::fromIso(json[u"date"_s].toString()).value_or(FuzzyDate());
    e.basis = basisOf(json[u"basis"_s]);
    for (const QJsonValue &entity : json[u"entities"_s].toArray())
        e.entities.append({entity.toString()});
    e.kind = json[u"kind"_s].toString();
    return e;
}

QJsonObject readingOf(const Mention &m)
{
    return {{u"entity"_s, m.entity.value}};
}

Mention mentionFromReading(const QJsonObject &json)
{
    Mention m;
    m.entity.value = json[u"entity"_s].toString();
    return m;
}

} // namespace vigie
