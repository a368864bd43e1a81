// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/curatedfacts.h"
#include "models/store/curationchecks.h"
#include "models/store/curationjson.h"
#include "models/store/curationstep.h"
#include "models/store/factrepository.h"
#include "models/store/librarydatabase.h"
#include "models/store/metarepository.h"
#include "models/store/settledmentions.h"
#include "models/store/sqlitefactsservice.h"
#include "models/store/subjectrepository.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

struct SqliteFactsService::Draft
{
    StoredSubject subject;
    QJsonObject decision{};
    QString action;
};

/// Search by entity follows the mentions, search by amount the claims.
Result<void> SqliteFactsService::takeEntryStep(const QString &action, const StoredSubject &subject,
                                               const CurationScope &scope,
                                               const std::function<Result<void>()> &change)
{
    const LibraryDatabase &database = m_session->database();
    const bool isMention = subject.sort == StoredSubject::Sort::Mention;
    const Result<bool> taken =
        takeCurationStep(database, action, subject.anchor.quote, scope, [&]() -> Result<void> {
            if (Result<void> done = change(); !done.ok() || subject.sort == StoredSubject::Sort::Event)
                return done;
            const Result<IndexTask> task = MetaRepository(database).addIndexTask(subject.document);
            return task.ok() ? Result<void>() : task.error();
        });
    if (!taken.ok())
        return taken.error();
    if (isMention) {
        tellMentions();
    } else {
        Q_EMIT m_session->indexTasksAdded();
        tell({});
    }
    return {};
}

Result<void> SqliteFactsService::enter(const Draft &draft)
{
    const LibraryDatabase &database = m_session->database();
    const SubjectRepository subjects(database);
    const Result<std::optional<StoredSubject>> known = subjects.subject(draft.subject.id);
    if (!known.ok())
        return known.error();
    if (known.value())
        return invalid(QCoreApplication::translate("vigie::Store", "This has been entered already."));
    return takeEntryStep(draft.action, draft.subject, {{draft.subject.id}, {}}, [&]() -> Result<void> {
        Result<void> done = subjects.put(draft.subject);
        if (done.ok())
            done = subjects.putDecision(draft.subject.id, draft.decision);
        if (done.ok() && draft.subject.sort == StoredSubject::Sort::Mention)
            done = settleMention(database, draft.subject, draft.decision);
        return done;
    });
}

Result<Claim> SqliteFactsService::add(const Claim &draft)
{
    if (const Result<void> sound = checkAmount(draft.amount); !sound.ok())
        return sound.error();
    const Result<TextAnchor> anchor = anchorOn(m_session->database(), draft.passage);
    if (!anchor.ok())
        return anchor.error();
    Claim made = draft;
    made.period = draft.period && draft.period->isValid() ? draft.period : std::nullopt;
    made.periodBasis = {made.period ? u"user"_s : QString(), {}, {}};
    made.partOf = {}; // said below, so that it follows its whole
    StoredSubject subject{.id = {},
                          .sort = StoredSubject::Sort::Claim,
                          .document = draft.passage.document,
                          .anchor = anchor.value(),
                          .reading = readingOf(made),
                          .entered = true};
    subject.id =
        subjectId('c', {subject.document, subject.anchor.page, subject.anchor.span}, subject.reading);
    ClaimDecision decision;
    if (!draft.partOf.isEmpty()) {
        decision.partOf = draft.partOf;
        const Result<std::optional<Claim>> whole = uncuratedClaim(m_session->database(), draft.partOf);
        if (!whole.ok())
            return whole.error();
        if (!whole.value())
            return noClaim(draft.partOf);
    }
    if (!draft.comment.isEmpty())
        decision.comment = draft.comment;
    if (const Result<void> entered = enter({subject, toJson(decision), u"claim.add"_s}); !entered.ok())
        return entered.error();
    const Result<std::optional<Claim>> claim = curatedClaim(m_session->database(), {subject.id});
    if (!claim.ok())
        return claim.error();
    return *claim.value();
}

Result<Event> SqliteFactsService::add(const Event &draft)
{
    if (!draft.date.isValid())
        return invalid(QCoreApplication::translate("vigie::Store", "An event needs a date."));
    const Result<TextAnchor> anchor = anchorOn(m_session->database(), draft.passage);
    if (!anchor.ok())
        return anchor.error();
    Event made = draft;
    made.basis = {u"user"_s, {}, {}};
    made.kind = draft.kind.isEmpty() ? u"other"_s : draft.kind;
    StoredSubject subject{.id = {},
                          .sort = StoredSubject::Sort::Event,
                          .document = draft.passage.document,
                          .anchor = anchor.value(),
                          .reading = readingOf(made),
                          .entered = true};
    subject.id =
        subjectId('e', {subject.document, subject.anchor.page, subject.anchor.span}, subject.reading);
    if (const Result<void> entered = enter({subject, {}, u"event.add"_s}); !entered.ok())
        return entered.error();
    const Result<std::optional<Event>> event = curatedEvent(m_session->database(), {subject.id});
    if (!event.ok())
        return event.error();
    return *event.value();
}

Result<Mention> SqliteFactsService::add(const Mention &draft)
{
    if (!m_thesaurus->find(draft.entity))
        return noEntity(draft.entity);
    const Result<TextAnchor> anchor = anchorOn(m_session->database(), draft.passage);
    if (!anchor.ok())
        return anchor.error();
    const Passage passage{draft.passage.document, anchor.value().page, anchor.value().span};
    const auto present = FactRepository(m_session->database()).mentionAt(passage, draft.entity);
    if (!present.ok())
        return present.error();
    if (present.value())
        return invalid(QCoreApplication::translate(
            "vigie::Store", "These words are known to name this entity already. If the mention was rejected, "
                            "accept it."));
    StoredSubject subject{.id = {},
                          .sort = StoredSubject::Sort::Mention,
                          .document = draft.passage.document,
                          .anchor = anchor.value(),
                          .reading = readingOf(draft),
                          .entered = true};
    subject.id = subjectId('m', passage, subject.reading);
    if (const Result<void> entered = enter({subject, {}, u"mention.add"_s}); !entered.ok())
        return entered.error();
    return Mention{.entity = draft.entity,
                   .passage = passage,
                   .words = anchor.value().quote,
                   .status = ReviewStatus::Accepted,
                   .entered = true};
}

Result<void> SqliteFactsService::takeBack(const QStringList &ids, const QString &action)
{
    const LibraryDatabase &database = m_session->database();
    const SubjectRepository subjects(database);
    QList<StoredSubject> entered;
    CurationScope scope{ids, {}};
    for (const QString &id : ids) {
        const Result<std::optional<StoredSubject>> known = subjects.subject(id);
        const Result<QList<ClaimLink>> links = subjects.links(ClaimId{id});
        if (!known.ok() || !links.ok())
            return known.ok() ? links.error() : known.error();
        if (!known.value() || !known.value()->entered)
            return invalid(QCoreApplication::translate(
                "vigie::Store",
                "Only what was entered by hand can be removed. What the program read can be rejected."));
        entered.append(*known.value());
        for (const ClaimLink &link : links.value()) {
            if (const std::pair pair(link.first.value, link.second.value); !scope.links.contains(pair))
                scope.links.append(pair);
        }
    }
    if (entered.isEmpty())
        return {};
    return takeEntryStep(action, entered.first(), scope, [&]() -> Result<void> {
        Result<void> done;
        for (const StoredSubject &subject : std::as_const(entered)) {
            if (done.ok() && subject.sort == StoredSubject::Sort::Mention)
                done = unsettleMention(database, subject);
            if (done.ok())
                done = subjects.remove(subject.id);
            if (done.ok())
                done = subjects.putDecision(subject.id, {});
        }
        for (const auto &[first, second] : std::as_const(scope.links))
            done = done.ok() ? subjects.putLink({first}, {second}, {}) : done;
        return done;
    });
}

Result<void> SqliteFactsService::removeAll(const QList<ClaimId> &claims)
{
    QStringList ids;
    for (const ClaimId &claim : claims) {
        const Result<std::optional<Claim>> known = uncuratedClaim(m_session->database(), claim);
        const auto subject = SubjectRepository(m_session->database()).subject(claim.value);
        if (!known.ok() || !subject.ok())
            return known.ok() ? subject.error() : known.error();
        if (!known.value() && !subject.value())
            return noClaim(claim);
        if (!ids.contains(claim.value))
            ids.append(claim.value);
    }
    return takeBack(ids, u"claim.remove"_s);
}

Result<void> SqliteFactsService::remove(const EventId &event)
{
    const Result<std::optional<Event>> known = uncuratedEvent(m_session->database(), event);
    const auto subject = SubjectRepository(m_session->database()).subject(event.value);
    if (!known.ok() || !subject.ok())
        return known.ok() ? subject.error() : known.error();
    return known.value() || subject.value() ? takeBack({event.value}, u"event.remove"_s) : noEvent(event);
}

Result<void> SqliteFactsService::remove(const Mention &mention)
{
    const auto found = FactRepository(m_session->database()).mentionAt(mention.passage, mention.entity);
    if (!found.ok())
        return found.error();
    if (!found.value())
        return noMention();
    const auto subject =
        SubjectRepository(m_session->database()).mention(mention.passage, found.value()->second);
    if (!subject.ok())
        return subject.error();
    return takeBack({subject.value() ? subject.value()->id : QString()}, u"mention.remove"_s);
}

} // namespace vigie
