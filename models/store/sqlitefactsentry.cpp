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

Result<void> SqliteFactsService::enter(const Draft &draft)
{
    const LibraryDatabase &database = m_session->database();
    const SubjectRepository subjects(database);
    const Result<std::optional<StoredSubject>> known = subjects.subject(draft.subject.id);
    if (!known.ok())
        return known.error();
    if (known.value())
        return invalid(QCoreApplication::translate("vigie::Store", "This has been entered already."));
    const bool isMention = draft.subject.sort == StoredSubject::Sort::Mention;
    const Result<bool> taken = takeCurationStep(
        database, draft.action, draft.subject.anchor.quote, {{draft.subject.id}, {}}, [&]() -> Result<void> {
            Result<void> done = subjects.put(draft.subject);
            if (done.ok())
                done = subjects.putDecision(draft.subject.id, draft.decision);
            if (!done.ok() || !isMention)
                return done;
            if (done = settleMention(database, draft.subject, draft.decision); !done.ok())
                return done;
            const Result<IndexTask> task = MetaRepository(database).addIndexTask(draft.subject.document);
            return task.ok() ? Result<void>() : task.error();
        });
    if (!taken.ok())
        return taken.error();
    if (isMention)
        tellMentions();
    else
        tell({});
    return {};
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

Result<void> SqliteFactsService::takeBack(const QString &id, const QString &action)
{
    const LibraryDatabase &database = m_session->database();
    const SubjectRepository subjects(database);
    const Result<std::optional<StoredSubject>> known = subjects.subject(id);
    if (!known.ok())
        return known.error();
    if (!known.value() || !known.value()->entered)
        return invalid(QCoreApplication::translate(
            "vigie::Store",
            "Only what was entered by hand can be removed. What the program read can be rejected."));
    const StoredSubject &subject = *known.value();
    const Result<QList<ClaimLink>> links = subjects.links(ClaimId{id});
    if (!links.ok())
        return links.error();
    CurationScope scope{{id}, {}};
    for (const ClaimLink &link : links.value())
        scope.links.append({link.first.value, link.second.value});
    const bool isMention = subject.sort == StoredSubject::Sort::Mention;
    const Result<bool> taken =
        takeCurationStep(database, action, subject.anchor.quote, scope, [&]() -> Result<void> {
            Result<void> done = isMention ? unsettleMention(database, subject) : Result<void>();
            if (done.ok())
                done = subjects.remove(id);
            if (done.ok())
                done = subjects.putDecision(id, {});
            for (const ClaimLink &link : links.value())
                done = done.ok() ? subjects.putLink(link.first, link.second, {}) : done;
            if (!done.ok() || !isMention)
                return done;
            const Result<IndexTask> task = MetaRepository(database).addIndexTask(subject.document);
            return task.ok() ? Result<void>() : task.error();
        });
    if (!taken.ok())
        return taken.error();
    if (isMention)
        tellMentions();
    else
        tell({});
    return {};
}

Result<void> SqliteFactsService::remove(const ClaimId &claim)
{
    const Result<std::optional<Claim>> known = uncuratedClaim(m_session->database(), claim);
    const auto subject = SubjectRepository(m_session->database()).subject(claim.value);
    if (!known.ok() || !subject.ok())
        return known.ok() ? subject.error() : known.error();
    return known.value() || subject.value() ? takeBack(claim.value, u"claim.remove"_s) : noClaim(claim);
}

Result<void> SqliteFactsService::remove(const EventId &event)
{
    const Result<std::optional<Event>> known = uncuratedEvent(m_session->database(), event);
    const auto subject = SubjectRepository(m_session->database()).subject(event.value);
    if (!known.ok() || !subject.ok())
        return known.ok() ? subject.error() : known.error();
    return known.value() || subject.value() ? takeBack(event.value, u"event.remove"_s) : noEvent(event);
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
    return takeBack(subject.value() ? subject.value()->id : QString(), u"mention.remove"_s);
}

} // namespace vigie
