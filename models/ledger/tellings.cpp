// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/tellings.h"

#include "models/ledger/agreement.h"
#include "models/ledger/grouping.h"

#include <QMap>

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

/// An event with what tells it from others of its kind and day.
struct Witness
{
    const Event *event = nullptr;
    QMap<EntityType, QSet<EntityId>> names;
    QList<const Amount *> amounts;
};

qsizetype sharedOf(const Witness &a, const Witness &b, EntityType type)
{
    const QSet<EntityId> others = b.names.value(type);
    return std::ranges::count_if(a.names.value(type),
                                 [&others](const EntityId &id) { return others.contains(id); });
}

bool shareAny(const Witness &a, const Witness &b, std::initializer_list<EntityType> types)
{
    return std::ranges::any_of(types, [&](EntityType type) { return sharedOf(a, b, type) > 0; });
}

bool shareAmount(const Witness &a, const Witness &b)
{
    return std::ranges::any_of(a.amounts, [&b](const Amount *one) {
        return std::ranges::any_of(b.amounts, [one](const Amount *other) {
            return one->unit == other->unit && amountsAgree(*one, *other);
        });
    });
}

/// Both name somebody of a sort, and nobody is the same: two events of one day.
bool areApart(const Witness &a, const Witness &b)
{
    using enum EntityType;
    for (const EntityType type : {Exchange, HackingGroup, Vessel, Person, Resolution}) {
        if (!a.names.value(type).isEmpty() && !b.names.value(type).isEmpty() && sharedOf(a, b, type) == 0)
            return true;
    }
    if (a.event->kind != "theft"_L1 || sharedOf(a, b, Exchange) > 0 || shareAmount(a, b))
        return false;
    return std::ranges::any_of(a.amounts, [&b](const Amount *one) {
        return std::ranges::any_of(b.amounts,
                                   [one](const Amount *other) { return one->unit == other->unit; });
    });
}

/// Whether what both have says that they are one.
bool agree(const Witness &a, const Witness &b)
{
    using enum EntityType;
    if (a.event->passage.document == b.event->passage.document || areApart(a, b))
        return false;
    if (shareAmount(a, b))
        return true;
    const QString &kind = a.event->kind;
    constexpr qsizetype severalStates = 2, manyStates = 3;
    if (kind == "theft"_L1)
        return shareAny(a, b, {Exchange});
    if (shareAny(a, b, {Exchange, Vessel, Person, HackingGroup, Resolution, Programme, Report}))
        return true;
    if (kind == "veto"_L1 || kind == "launch"_L1)
        return shareAny(a, b, {State, Organisation});
    if (kind == "report"_L1)
        return shareAny(a, b, {Organisation}) || sharedOf(a, b, State) >= manyStates;
    if (kind == "founding"_L1 || kind == "expiry"_L1)
        return shareAny(a, b, {Organisation});
    return kind == "meeting"_L1 && sharedOf(a, b, State) + sharedOf(a, b, Place) >= severalStates;
}

class EventTellings
{
public:
    explicit EventTellings(const Told &told)
        : m_told(told)
    {
        for (const Document &document : told.documents)
            m_published.insert(document.id, document.published ? document.published->start : QDate());
        for (const Claim &claim : told.claims) {
            if (claim.status != ReviewStatus::Rejected)
                m_claims[{claim.passage.document, claim.passage.page}].append(&claim);
        }
    }

    QHash<EventId, EventId> read()
    {
        const QSet<EventId> merged = mergedAway(m_told.events);
        QMap<std::pair<QDate, QString>, QList<const Event *>> sameDay;
        for (const Event &event : m_told.events) {
            if (event.date.precision == FuzzyDate::Precision::Day && event.date.isValid() &&
                !event.excluded && !event.apart && event.status != ReviewStatus::Rejected &&
                !merged.contains(event.id))
                sameDay[{event.date.start, event.kind}].append(&event);
        }
        for (const QList<const Event *> &events : std::as_const(sameDay)) {
            const bool several = std::ranges::any_of(events, [&events](const Event *one) {
                return one->passage.document != events.first()->passage.document;
            });
            constexpr qsizetype most = 400; // of one kind on one day: a list of something, not a library's
            if (several && events.size() <= most)
                readDay(events);
        }
        return std::move(m_first);
    }

private:
    Witness witnessOf(const Event *event) const
    {
        Witness made{event, {}, {}};
        for (const EntityId &id : event->entities) {
            if (const Entity *entity = m_told.thesaurus.find(id);
                entity && entity->type != EntityType::Concept)
                made.names[entity->type].insert(entity->id);
        }
        for (const Claim *claim : m_claims.value({event->passage.document, event->passage.page})) {
            if (event->passage.span.contains(claim->passage.span))
                made.amounts.append(&claim->amount);
        }
        return made;
    }

    /// Those that are linked, over others too, are one, unless two of them are apart: then only those are
    /// that agree with the very same.
    void readDay(const QList<const Event *> &events)
    {
        std::vector<Witness> told;
        for (const Event *event : events)
            told.push_back(witnessOf(event));
        std::ranges::sort(told, [this](const Witness &a, const Witness &b) {
            const auto key = [this](const Event &event) {
                const QDate day = m_published.value(event.passage.document);
                return std::tuple(!day.isValid(), day, event.passage, event.id);
            };
            return key(*a.event) < key(*b.event);
        });
        const size_t count = told.size();
        std::vector<std::vector<bool>> one(count, std::vector<bool>(count, false));
        std::vector<size_t> group(count);
        std::iota(group.begin(), group.end(), size_t{0});
        for (size_t i = 0; i < count; ++i) {
            one[i][i] = true;
            for (size_t k = 0; k < i; ++k) {
                one[i][k] = one[k][i] = agree(told[k], told[i]);
                if (one[i][k] && group[i] != group[k])
                    std::ranges::replace(group, std::max(group[i], group[k]), std::min(group[i], group[k]));
            }
        }
        QHash<size_t, bool> soundness;
        for (const size_t which : group) {
            if (!soundness.contains(which))
                soundness.insert(which, isSound(told, group, which));
        }
        for (size_t i = 0; i < count; ++i) {
            size_t first = i;
            const bool sound = soundness.value(group[i]);
            for (size_t k = 0; k < i && first == i; ++k) {
                if (group[k] == group[i] && (sound || (one[i][k] && one[i] == one[k])))
                    first = k;
            }
            if (first == i)
                continue;
            m_first.insert(told[i].event->id, told[first].event->id);
            m_first.insert(told[first].event->id, told[first].event->id);
        }
    }

    static bool isSound(const std::vector<Witness> &told, const std::vector<size_t> &group, size_t which)
    {
        for (size_t i = 0; i < told.size(); ++i) {
            for (size_t k = 0; k < i; ++k) {
                if (group[i] == which && group[k] == which && areApart(told[i], told[k]))
                    return false;
            }
        }
        return true;
    }

    const Told &m_told;
    QHash<DocumentId, QDate> m_published;
    QHash<std::pair<DocumentId, int>, QList<const Claim *>> m_claims; ///< of each page
    QHash<EventId, EventId> m_first;
};

QHash<ClaimId, ClaimId> countedThings(const Told &told)
{
    QList<const Claim *> counted;
    for (const Claim &claim : told.claims) {
        if (claim.amount.kind == UnitKind::Quantity && claim.status != ReviewStatus::Rejected)
            counted.append(&claim);
    }
    QHash<ClaimId, ClaimId> first;
    const Grouping grouping(counted, publicationOf(told.documents), told.links);
    QHash<FactId, QList<const Claim *>> facts;
    for (const Claim *claim : std::as_const(counted)) {
        if (claim->period && claim->period->isValid())
            facts[grouping.factOf().value(claim->id)].append(claim);
    }
    for (QList<const Claim *> &claims : facts) {
        std::ranges::sort(claims, {},
                          [](const Claim *claim) { return std::pair(claim->passage, claim->id); });
        for (const Claim *claim : std::as_const(claims)) {
            const Claim *const earliest = *std::ranges::find_if(
                claims, [claim](const Claim *one) { return one->period == claim->period; });
            if (earliest == claim)
                continue;
            first.insert(claim->id, earliest->id);
            first.insert(earliest->id, earliest->id);
        }
    }
    return first;
}

} // namespace

Tellings tellingsOf(const Told &told)
{
    return {EventTellings(told).read(), countedThings(told)};
}

} // namespace vigie
