// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rebind.h"

#include "models/store/curationjson.h"
#include "models/store/documentrepository.h"
#include "models/store/factrepository.h"
#include "models/store/librarydatabase.h"
#include "models/store/pagerepository.h"
#include "models/store/settledmentions.h"

#include <algorithm>
#include <functional>

namespace vigie {

namespace {

bool sameFigure(const Amount &a, const Amount &b)
{
    return a.value == b.value && a.unit == b.unit;
}

template <typename Value>
bool standsAt(const Value &one, const TextAnchor &place)
{
    return one.passage.page == place.page && one.passage.span.overlaps(place.span);
}

/// The claim or event at `place` that says what was decided about: read as it was read then, else as the
/// person said that it is, else the only one there if the person set its value. Nothing when that is unclear.
template <typename Value, typename SaysSame>
const Value *sameStatement(const QList<Value> &all, const TextAnchor &place, const SaysSame &asRead,
                           const SaysSame &asDecided, bool valueDecided)
{
    const auto onlyOne = [&](const SaysSame &same) -> const Value * {
        const Value *found = nullptr;
        for (const Value &one : all) {
            if (!standsAt(one, place) || !same(one))
                continue;
            if (found)
                return nullptr;
            found = &one;
        }
        return found;
    };
    if (const Value *one = onlyOne(asRead))
        return one;
    if (!valueDecided)
        return nullptr;
    if (const Value *one = onlyOne(asDecided))
        return one;
    return onlyOne([](const Value &) { return true; });
}

const Claim *findClaim(const StoredSubject &subject, const QJsonObject &stored, const TextAnchor &place,
                       const QList<Claim> &claims)
{
    const Amount read = claimFromReading(subject.reading).amount;
    const ClaimDecision decision = claimDecisionFromJson(stored);
    using Same = std::function<bool(const Claim &)>;
    return sameStatement<Claim, Same>(
        claims, place, [&](const Claim &claim) { return sameFigure(claim.amount, read); },
        [&](const Claim &claim) { return sameFigure(claim.amount, *decision.amount); },
        decision.amount.has_value());
}

const Event *findEvent(const StoredSubject &subject, const QJsonObject &stored, const TextAnchor &place,
                       const QList<Event> &events)
{
    const FuzzyDate read = eventFromReading(subject.reading).date;
    const EventDecision decision = eventDecisionFromJson(stored);
    using Same = std::function<bool(const Event &)>;
    return sameStatement<Event, Same>(
        events, place, [&](const Event &event) { return event.date == read; },
        [&](const Event &event) { return event.date == *decision.date; }, decision.date.has_value());
}

/// Where and under which id the statement is read now.
struct Found
{
    QString id;
    Span span;
};

std::optional<Found> findReading(const StoredSubject &subject, const QJsonObject &decision,
                                 const TextAnchor &place, const DocumentFacts &facts)
{
    if (subject.sort == StoredSubject::Sort::Claim) {
        if (const Claim *claim = findClaim(subject, decision, place, facts.claims))
            return Found{claim->id.value, claim->passage.span};
    } else if (subject.sort == StoredSubject::Sort::Event) {
        if (const Event *event = findEvent(subject, decision, place, facts.events))
            return Found{event->id.value, event->passage.span};
    }
    return std::nullopt;
}

void noteIds(CurrentReading &now)
{
    for (const Claim &claim : std::as_const(now.facts.claims))
        now.ids.insert(claim.id.value);
    for (const Event &event : std::as_const(now.facts.events))
        now.ids.insert(event.id.value);
}

/// True when another word about the same mention is there already.
Result<bool> isTwice(const SubjectRepository &repository, const StoredSubject &subject,
                     const DocumentId &document, const TextAnchor &place)
{
    if (subject.sort != StoredSubject::Sort::Mention)
        return false;
    const Result<std::optional<StoredSubject>> other =
        repository.mention({document, place.page, place.span}, mentionFromReading(subject.reading).entity);
    if (!other.ok())
        return other.error();
    return other.value() && other.value()->id != subject.id;
}

TextAnchor anchorAt(const QList<Page> &pages, int number, Span span)
{
    const auto page = std::find_if(pages.cbegin(), pages.cend(),
                                   [number](const Page &one) { return one.number == number; });
    return makeAnchor(*page, span);
}

} // namespace

Result<CurrentReading> currentReading(const LibraryDatabase &database, const DocumentId &document)
{
    CurrentReading now;
    const Result<DocumentId> current = DocumentRepository(database).current(document);
    if (!current.ok())
        return current.error();
    now.document = current.value();
    const FactRepository facts(database);
    Result<QList<Page>> pages = PageRepository(database).pages(now.document);
    Result<QList<Claim>> claims = facts.claims(now.document);
    Result<QList<Event>> events = facts.events(now.document);
    if (!pages.ok() || !claims.ok() || !events.ok())
        return !pages.ok() ? pages.error() : !claims.ok() ? claims.error() : events.error();
    now.pages = std::move(pages).value();
    now.facts.claims = std::move(claims).value();
    now.facts.events = std::move(events).value();
    noteIds(now);
    return now;
}

Result<StoredSubject> rebindSubject(const LibraryDatabase &database, const StoredSubject &before,
                                    const CurrentReading &now)
{
    const SubjectRepository repository(database);
    StoredSubject after = before;
    const Result<QJsonObject> decision = repository.decision(before.id);
    if (!decision.ok())
        return decision.error();
    after.orphaned = false;
    if (before.entered || !now.ids.contains(before.id)) {
        const std::optional<TextAnchor> place = findAnchor(before.anchor, now.pages);
        const Result<bool> clash = place ? isTwice(repository, before, now.document, *place) : false;
        if (!clash.ok())
            return clash.error();
        after.orphaned = !place || clash.value();
        if (!after.orphaned) {
            after.document = now.document;
            after.anchor = *place;
        }
        if (!after.orphaned && !before.entered) {
            const std::optional<Found> found = findReading(before, decision.value(), *place, now.facts);
            const Result<std::optional<StoredSubject>> taken =
                found ? repository.subject(found->id) : std::optional<StoredSubject>();
            if (!taken.ok())
                return taken.error();
            if (found && !taken.value()) {
                if (Result<void> renamed = repository.rename(before.id, found->id); !renamed.ok())
                    return renamed.error();
                after.id = found->id;
                after.anchor = anchorAt(now.pages, place->page, found->span);
            }
        }
    }
    if (Result<void> put = repository.put(after); !put.ok())
        return put.error();
    if (after.sort == StoredSubject::Sort::Mention) {
        if (Result<void> settled = settleMention(database, after, decision.value()); !settled.ok())
            return settled.error();
    }
    return after;
}

Result<void> rebindSubjects(const LibraryDatabase &database, const DocumentId &from, CurrentReading now)
{
    noteIds(now);
    const Result<QList<StoredSubject>> subjects = SubjectRepository(database).subjects(from);
    if (!subjects.ok())
        return subjects.error();
    for (const StoredSubject &subject : subjects.value()) {
        if (const Result<StoredSubject> bound = rebindSubject(database, subject, now); !bound.ok())
            return bound.error();
    }
    return {};
}

Result<int> misplacedSubjects(const LibraryDatabase &database, const DocumentId &document,
                              const QList<Page> &pages)
{
    const Result<QList<StoredSubject>> subjects = SubjectRepository(database).subjects(document);
    if (!subjects.ok())
        return subjects.error();
    return static_cast<int>(
        std::count_if(subjects.value().cbegin(), subjects.value().cend(), [&pages](const StoredSubject &one) {
            const std::optional<TextAnchor> place = findAnchor(one.anchor, pages);
            // An orphaned mention may be one of two words about the same place: the other one holds.
            if (one.orphaned)
                return place.has_value() && one.sort != StoredSubject::Sort::Mention;
            return place != one.anchor;
        }));
}

Result<void> orphanSubjects(const LibraryDatabase &database, const DocumentId &document)
{
    const SubjectRepository repository(database);
    const Result<QList<StoredSubject>> subjects = repository.subjects(document);
    if (!subjects.ok())
        return subjects.error();
    for (StoredSubject subject : subjects.value()) {
        subject.orphaned = true;
        if (Result<void> done = repository.put(subject); !done.ok())
            return done;
    }
    return {};
}

} // namespace vigie
