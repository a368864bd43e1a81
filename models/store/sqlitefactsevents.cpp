// SPDX-License-Identifier: GPL-3.0-or-later
// What people decide about events.
#include "models/store/curatedfacts.h"
#include "models/store/curationchecks.h"
#include "models/store/curationjson.h"
#include "models/store/curationstep.h"
#include "models/store/librarydatabase.h"
#include "models/store/sqlitefactsservice.h"
#include "models/store/subjectrepository.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

/// The event that `id` was merged into, or that one was, to the last: what is told by itself.
static Result<EventId> headOf(const LibraryDatabase &database, const EventId &id)
{
    QSet<EventId> seen;
    EventId head = id;
    while (!seen.contains(head)) {
        seen.insert(head);
        const Result<std::optional<Event>> event = curatedEvent(database, head);
        if (!event.ok())
            return event.error();
        if (!event.value() && head == id)
            return noEvent(id);
        if (!event.value() || event.value()->mergedInto.isEmpty())
            break;
        head = event.value()->mergedInto;
    }
    return head;
}

/// What the journal calls the step: a decision that says one of these alone has a name of its own.
static QString actionOf(const EventDecision &said)
{
    if (said.mergedInto && said == EventDecision{.mergedInto = said.mergedInto})
        return said.mergedInto->isEmpty() ? u"event.split"_s : u"event.merge"_s;
    if (said.excluded && said == EventDecision{.excluded = said.excluded})
        return *said.excluded ? u"event.exclude"_s : u"event.include"_s;
    if (said.status && said == EventDecision{.status = said.status} && said.status != ReviewStatus::Proposed)
        return *said.status == ReviewStatus::Accepted ? u"event.accept"_s : u"event.reject"_s;
    if (said == EventDecision{.date = said.date, .kind = said.kind})
        return u"event.edit"_s;
    return u"event.decide"_s;
}

Result<void> SqliteFactsService::decideEvents(const QList<EventId> &given, const EventDecision &said)
{
    const LibraryDatabase &database = m_session->database();
    if (said.date && !said.date->isValid())
        return invalid(QCoreApplication::translate("vigie::Store", "An event needs a date."));
    EventDecision decision = said;
    QList<EventId> ids = given, all = given;
    if (said.mergedInto && !said.mergedInto->isEmpty()) {
        const Result<EventId> head = headOf(database, *said.mergedInto);
        if (!head.ok())
            return head.error();
        decision.mergedInto = head.value();
        ids.removeAll(head.value());
        if (ids.isEmpty())
            return invalid(
                QCoreApplication::translate("vigie::Store", "An event cannot be merged with itself."));
        all = ids + QList{head.value()};
    }
    QList<Event> events;
    CurationScope scope;
    for (const EventId &id : std::as_const(all)) {
        const Result<std::optional<Event>> event = uncuratedEvent(database, id);
        if (!event.ok())
            return event.error();
        if (!event.value())
            return noEvent(id);
        events.append(*event.value());
        scope.subjects.append(id.value);
    }
    if (events.isEmpty())
        return {};
    const Result<bool> taken =
        takeCurationStep(database, actionOf(said), events.first().quote, scope, [&]() -> Result<void> {
            const SubjectRepository subjects(database);
            for (const Event &event : std::as_const(events)) {
                if (Result<void> kept = keepSubject(database, event); !kept.ok())
                    return kept;
            }
            for (const EventId &id : std::as_const(ids)) {
                const Result<QJsonObject> before = subjects.decision(id.value);
                if (!before.ok())
                    return before.error();
                const EventDecision after = merged(eventDecisionFromJson(before.value()), decision);
                if (Result<void> put = subjects.putDecision(id.value, toJson(after)); !put.ok())
                    return put;
            }
            return {};
        });
    if (!taken.ok())
        return taken.error();
    if (taken.value()) {
        Q_EMIT m_session->eventsDecided();
        Q_EMIT m_session->journalChanged();
    }
    return {};
}

} // namespace vigie
