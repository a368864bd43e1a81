// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/curation.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

template <typename Value>
void take(std::optional<Value> &before, const std::optional<Value> &now)
{
    if (now)
        before = now;
}

QString yes(bool value)
{
    return value ? u"yes"_s : QString();
}

QString partyText(const Party &party)
{
    return party.entity.isEmpty() ? party.name : party.entity.value;
}

QString amountText(const Amount &amount)
{
    QString text = amount.bound == Bound::Exact ? QString() : boundName(amount.bound) + u' ';
    if (amount.low && amount.high)
        text += amount.low->toString() + u'-' + amount.high->toString();
    else
        text += amount.value.toString();
    return amount.unit.isEmpty() ? text : text + u' ' + amount.unit;
}

template <typename Value>
void put(Value &field, const std::optional<Value> &decided)
{
    if (decided)
        field = *decided;
}

} // namespace

QStringList decidedFields(const ClaimDecision &d)
{
    QStringList fields;
    const auto name = [&fields](bool isSet, const QString &field) {
        if (isSet)
            fields.append(field);
    };
    name(d.status.has_value(), u"status"_s);
    name(d.excluded.has_value(), u"excluded"_s);
    name(d.kind.has_value(), u"kind"_s);
    name(d.extent.has_value(), u"extent"_s);
    name(d.period.has_value(), u"period"_s);
    name(d.amount.has_value(), u"amount"_s);
    name(d.hedged.has_value(), u"hedged"_s);
    name(d.retracted.has_value(), u"retracted"_s);
    name(d.victim.has_value(), u"victim"_s);
    name(d.actor.has_value(), u"actor"_s);
    name(d.accordingTo.has_value(), u"accordingTo"_s);
    name(d.partOf.has_value(), u"partOf"_s);
    name(d.comment.has_value(), u"comment"_s);
    return fields;
}

QString fieldText(const Claim &claim, const QString &field)
{
    if (field == u"status")
        return reviewStatusName(claim.status);
    if (field == u"excluded")
        return yes(claim.excluded);
    if (field == u"kind")
        return claimKindName(claim.kind);
    if (field == u"extent")
        return claim.extent == ClaimExtent::Unsaid ? QString() : claimExtentName(claim.extent);
    if (field == u"period")
        return claim.period ? claim.period->toIso() : QString();
    if (field == u"amount")
        return amountText(claim.amount);
    if (field == u"hedged")
        return yes(claim.hedged);
    if (field == u"retracted")
        return yes(claim.retracted);
    if (field == u"victim")
        return partyText(claim.victim);
    if (field == u"actor")
        return partyText(claim.actor);
    if (field == u"accordingTo")
        return claim.accordingTo;
    if (field == u"partOf")
        return claim.partOf.value;
    return field == u"comment" ? claim.comment : QString();
}

QString fieldText(const Event &event, const QString &field)
{
    if (field == u"status")
        return reviewStatusName(event.status);
    if (field == u"date")
        return event.date.toIso();
    if (field == u"excluded")
        return yes(event.excluded);
    if (field == u"partOf")
        return event.mergedInto.value;
    return field == u"kind" ? event.kind : QString();
}

ClaimDecision merged(ClaimDecision before, const ClaimDecision &now)
{
    take(before.status, now.status);
    take(before.excluded, now.excluded);
    take(before.kind, now.kind);
    take(before.extent, now.extent);
    take(before.period, now.period);
    take(before.amount, now.amount);
    take(before.hedged, now.hedged);
    take(before.retracted, now.retracted);
    take(before.victim, now.victim);
    take(before.actor, now.actor);
    take(before.accordingTo, now.accordingTo);
    take(before.partOf, now.partOf);
    take(before.comment, now.comment);
    return before;
}

EventDecision merged(EventDecision before, const EventDecision &now)
{
    take(before.status, now.status);
    take(before.date, now.date);
    take(before.kind, now.kind);
    take(before.excluded, now.excluded);
    take(before.mergedInto, now.mergedInto);
    return before;
}

MentionDecision merged(MentionDecision before, const MentionDecision &now)
{
    take(before.status, now.status);
    take(before.entity, now.entity);
    return before;
}

Claim decided(Claim claim, const ClaimDecision &d)
{
    put(claim.status, d.status);
    put(claim.excluded, d.excluded);
    put(claim.kind, d.kind);
    put(claim.extent, d.extent);
    put(claim.hedged, d.hedged);
    put(claim.retracted, d.retracted);
    put(claim.victim, d.victim);
    put(claim.actor, d.actor);
    put(claim.accordingTo, d.accordingTo);
    put(claim.partOf, d.partOf);
    put(claim.comment, d.comment);
    if (d.period) {
        claim.period = d.period->isValid() ? d.period : std::nullopt;
        claim.periodBasis = {u"user"_s, {}, {}};
    }
    if (d.amount) {
        // What the document converts the amount to says nothing about another unit that a person read.
        if (d.amount->unit != claim.amount.unit)
            claim.equivalents.removeIf(
                [&d](const Equivalent &one) { return one.amount.unit == d.amount->unit; });
        claim.amount = *d.amount;
        claim.unitCandidates.clear();
        claim.unitReason.clear();
    }
    claim.decided = decidedFields(d);
    return claim;
}

Event decided(Event event, const EventDecision &d)
{
    put(event.status, d.status);
    put(event.kind, d.kind);
    put(event.excluded, d.excluded);
    put(event.mergedInto, d.mergedInto);
    event.apart = d.mergedInto && d.mergedInto->isEmpty();
    if (d.date) {
        event.date = *d.date;
        event.basis = {u"user"_s, {}, {}};
    }
    return event;
}

Mention decided(Mention mention, const MentionDecision &d)
{
    put(mention.status, d.status);
    put(mention.entity, d.entity);
    return mention;
}

QSet<EventId> mergedAway(const QList<Event> &events)
{
    QSet<EventId> known, away;
    for (const Event &event : events)
        known.insert(event.id);
    for (const Event &event : events) {
        if (!event.mergedInto.isEmpty() && known.contains(event.mergedInto))
            away.insert(event.id);
    }
    return away;
}

ClaimLink makeLink(const ClaimId &one, const ClaimId &other, bool same)
{
    return one < other ? ClaimLink{one, other, same} : ClaimLink{other, one, same};
}

} // namespace vigie
