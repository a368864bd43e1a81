// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/curatedfacts.h"

#include "models/store/curationjson.h"
#include "models/store/factrepository.h"
#include "models/store/librarydatabase.h"
#include "models/store/subjectrepository.h"
#include "models/store/thesaurusrepository.h"

#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

using Sort = StoredSubject::Sort;

Claim claimFrom(const StoredSubject &subject)
{
    Claim claim = claimFromReading(subject.reading);
    claim.id.value = subject.id;
    claim.passage = subject.passage();
    claim.quote = subject.anchor.quote;
    claim.entered = subject.entered;
    claim.status = subject.entered ? ReviewStatus::Accepted : ReviewStatus::Proposed;
    return claim;
}

Event eventFrom(const StoredSubject &subject)
{
    Event event = eventFromReading(subject.reading);
    event.id.value = subject.id;
    event.passage = subject.passage();
    event.quote = subject.anchor.quote;
    event.entered = subject.entered;
    event.status = subject.entered ? ReviewStatus::Accepted : ReviewStatus::Proposed;
    return event;
}

Claim withDecision(const Claim &claim, const QJsonObject &decision)
{
    return decision.isEmpty() ? claim : decided(claim, claimDecisionFromJson(decision));
}

Event withDecision(const Event &event, const QJsonObject &decision)
{
    return decision.isEmpty() ? event : decided(event, eventDecisionFromJson(decision));
}

bool isShown(const StoredSubject &subject, const QJsonObject &decision)
{
    return !subject.orphaned && (subject.entered || keepsUnread(subject.sort, decision));
}

/// The figures that people entered, by place: what is read there too is the same statement.
class Entered
{
public:
    void add(const Claim &claim)
    {
        m_claims[{claim.passage.document.value, claim.passage.page}].append(claim);
    }
    bool covers(const Claim &read) const
    {
        if (m_claims.isEmpty())
            return false;
        const auto page = m_claims.constFind({read.passage.document.value, read.passage.page});
        return page != m_claims.cend() && std::any_of(page->cbegin(), page->cend(), [&](const Claim &one) {
                   return one.passage.span.overlaps(read.passage.span) &&
                          one.amount.value == read.amount.value && one.amount.unit == read.amount.unit;
               });
    }

private:
    QHash<std::pair<QString, int>, QList<Claim>> m_claims;
};

using Merges = QHash<EntityId, EntityId>;

/// Whom a person named, or the program read, by an entry that was merged since.
void follow(Claim &claim, const Merges &merged)
{
    for (Party *party : {&claim.victim, &claim.actor})
        party->entity = merged.value(party->entity, party->entity);
}

void follow(Event &event, const Merges &merged)
{
    QList<EntityId> now;
    for (const EntityId &id : std::as_const(event.entities)) {
        if (const EntityId today = merged.value(id, id); !now.contains(today))
            now.append(today);
    }
    event.entities = now;
}

template <typename Value>
Result<QList<Value>> followed(const LibraryDatabase &database, QList<Value> values)
{
    const Result<Merges> merged = ThesaurusRepository(database).merges();
    if (!merged.ok())
        return merged.error();
    if (merged.value().isEmpty())
        return values;
    for (Value &value : values)
        follow(value, merged.value());
    return values;
}

template <typename Value>
struct Before
{
    std::optional<Value> value;
    QJsonObject decision;
};

/// As it is before decisions, and the decision. A subject that is neither read nor shown gives nothing.
template <typename Value, typename FromSubject>
Result<Before<Value>> uncurated(const LibraryDatabase &database, const QString &id,
                                const Result<std::optional<Value>> &read, const FromSubject &fromSubject)
{
    const SubjectRepository repository(database);
    const Result<QJsonObject> decision = repository.decision(id);
    if (!decision.ok() || !read.ok())
        return decision.ok() ? read.error() : decision.error();
    if (read.value())
        return Before<Value>{read.value(), decision.value()};
    const Result<std::optional<StoredSubject>> subject = repository.subject(id);
    if (!subject.ok())
        return subject.error();
    if (!subject.value() || !isShown(*subject.value(), decision.value()))
        return Before<Value>{};
    return Before<Value>{fromSubject(*subject.value()), decision.value()};
}

Result<Before<Claim>> claimBefore(const LibraryDatabase &database, const ClaimId &id)
{
    return uncurated<Claim>(database, id.value, FactRepository(database).claim(id), claimFrom);
}

Result<Before<Event>> eventBefore(const LibraryDatabase &database, const EventId &id)
{
    return uncurated<Event>(database, id.value, FactRepository(database).event(id), eventFrom);
}

/// The claims read and those that people entered or kept, as decided.
Result<QList<Claim>> curated(const LibraryDatabase &database, const Result<QList<Claim>> &read,
                             const Result<QHash<QString, QJsonObject>> &decisions,
                             const Result<QList<StoredSubject>> &beyond)
{
    if (!read.ok())
        return read;
    if (!decisions.ok() || !beyond.ok())
        return decisions.ok() ? beyond.error() : decisions.error();
    QList<Claim> claims;
    Entered entered;
    for (const StoredSubject &subject : beyond.value()) {
        if (!isShown(subject, decisions.value().value(subject.id)))
            continue;
        claims.append(withDecision(claimFrom(subject), decisions.value().value(subject.id)));
        if (subject.entered)
            entered.add(claimFrom(subject));
    }
    const bool onlyRead = claims.isEmpty();
    for (const Claim &claim : read.value()) {
        const auto decision = decisions.value().constFind(claim.id.value);
        if (decision != decisions.value().cend())
            claims.append(withDecision(claim, *decision));
        else if (!entered.covers(claim))
            claims.append(claim);
    }
    if (!onlyRead)
        std::sort(claims.begin(), claims.end(), [](const Claim &a, const Claim &b) {
            return std::tie(a.passage, a.id.value) < std::tie(b.passage, b.id.value);
        });
    return followed(database, std::move(claims));
}

template <typename Value>
Result<std::optional<Value>> curated(const LibraryDatabase &database, const Result<Before<Value>> &before)
{
    if (!before.ok())
        return before.error();
    if (!before.value().value)
        return std::optional<Value>();
    const Result<QList<Value>> now =
        followed(database, QList<Value>{withDecision(*before.value().value, before.value().decision)});
    if (!now.ok())
        return now.error();
    return std::optional(now.value().constFirst());
}

} // namespace

Result<QList<Claim>> curatedClaims(const LibraryDatabase &database)
{
    const SubjectRepository repository(database);
    return curated(database, FactRepository(database).claims(), repository.decisions(Sort::Claim),
                   repository.beyondReading(Sort::Claim));
}

Result<QList<Claim>> standingClaims(const LibraryDatabase &database, const DocumentId &document)
{
    const SubjectRepository repository(database);
    Result<QList<StoredSubject>> beyond = repository.beyondReading(Sort::Claim);
    if (beyond.ok())
        beyond.value().removeIf(
            [&document](const StoredSubject &subject) { return subject.document != document; });
    Result<QList<Claim>> claims = curated(database, FactRepository(database).claims(document),
                                          repository.decisions(Sort::Claim), beyond);
    if (claims.ok())
        claims.value().removeIf([](const Claim &claim) { return claim.status == ReviewStatus::Rejected; });
    return claims;
}

Result<QList<Event>> curatedEvents(const LibraryDatabase &database)
{
    const SubjectRepository repository(database);
    const Result<QList<Event>> read = FactRepository(database).events();
    if (!read.ok())
        return read;
    const Result<QHash<QString, QJsonObject>> decisions = repository.decisions(Sort::Event);
    const Result<QList<StoredSubject>> beyond = repository.beyondReading(Sort::Event);
    if (!decisions.ok() || !beyond.ok())
        return decisions.ok() ? beyond.error() : decisions.error();
    if (decisions.value().isEmpty() && beyond.value().isEmpty())
        return followed(database, read.value());
    QList<Event> events;
    for (const StoredSubject &subject : beyond.value()) {
        if (isShown(subject, decisions.value().value(subject.id)))
            events.append(withDecision(eventFrom(subject), decisions.value().value(subject.id)));
    }
    for (const Event &event : read.value())
        events.append(withDecision(event, decisions.value().value(event.id.value)));
    std::sort(events.begin(), events.end(), [](const Event &a, const Event &b) {
        return std::tie(a.passage, a.id.value) < std::tie(b.passage, b.id.value);
    });
    sortByDate(events);
    return followed(database, std::move(events));
}

Result<std::optional<Claim>> curatedClaim(const LibraryDatabase &database, const ClaimId &id)
{
    return curated(database, claimBefore(database, id));
}

Result<std::optional<Event>> curatedEvent(const LibraryDatabase &database, const EventId &id)
{
    return curated(database, eventBefore(database, id));
}

Result<std::optional<Claim>> uncuratedClaim(const LibraryDatabase &database, const ClaimId &id)
{
    const Result<Before<Claim>> before = claimBefore(database, id);
    return before.ok() ? Result<std::optional<Claim>>(before.value().value) : before.error();
}

Result<std::optional<Event>> uncuratedEvent(const LibraryDatabase &database, const EventId &id)
{
    const Result<Before<Event>> before = eventBefore(database, id);
    return before.ok() ? Result<std::optional<Event>>(before.value().value) : before.error();
}

} // namespace vigie
