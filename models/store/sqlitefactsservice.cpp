// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlitefactsservice.h"

#include "models/store/decisionrepository.h"
#include "models/store/factrepository.h"
#include "models/store/journalrepository.h"
#include "models/store/librarydatabase.h"
#include "models/store/pagerepository.h"

#include <QCoreApplication>
#include <QHash>
#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(lcFacts, "vigie.store.facts")

namespace vigie {

namespace {

template <typename Value>
QList<Value> orNothing(Result<QList<Value>> result)
{
    if (result.ok())
        return std::move(result).value();
    qCWarning(lcFacts) << result.error().message;
    return {};
}

} // namespace

SqliteFactsService::SqliteFactsService(const std::shared_ptr<LibrarySession> &session,
                                       const std::shared_ptr<const Thesaurus> &thesaurus, QObject *parent)
    : FactsService(parent)
    , m_session(session)
    , m_thesaurus(thesaurus)
{
    connect(session.get(), &LibrarySession::factsChanged, this, [this] {
        m_claims.reset();
        m_events.reset();
        Q_EMIT factsChanged();
    });
}

const Thesaurus &SqliteFactsService::thesaurus() const
{
    return *m_thesaurus;
}

QList<EntityUse> SqliteFactsService::entityUses() const
{
    return orNothing(FactRepository(m_session->database()).entityUses());
}

QList<EntityUse> SqliteFactsService::entityUses(const DocumentId &document) const
{
    return orNothing(FactRepository(m_session->database()).entityUses(document));
}

QList<Mention> SqliteFactsService::mentions(const EntityId &entity) const
{
    return orNothing(FactRepository(m_session->database()).mentions(entity));
}

QList<Mention> SqliteFactsService::mentions(const DocumentId &document, int page) const
{
    return orNothing(FactRepository(m_session->database()).mentions(document, page));
}

QList<EntityLink> SqliteFactsService::related(const EntityId &entity) const
{
    return orNothing(FactRepository(m_session->database()).related(entity));
}

QList<Claim> SqliteFactsService::claims() const
{
    if (m_claims)
        return *m_claims;
    QHash<ClaimId, ClaimDecision> decisions;
    for (const StoredDecision &one : orNothing(DecisionRepository(m_session->database()).decisions()))
        decisions.insert(one.claim, one.decision);
    QList<Claim> claims = orNothing(FactRepository(m_session->database()).claims());
    for (Claim &claim : claims) {
        if (const auto found = decisions.constFind(claim.id); found != decisions.cend())
            claim = decided(claim, *found);
    }
    m_claims = claims;
    return claims;
}

QList<Event> SqliteFactsService::events() const
{
    if (!m_events)
        m_events = orNothing(FactRepository(m_session->database()).events());
    return *m_events;
}

QList<Comparison> SqliteFactsService::comparisons() const
{
    return orNothing(FactRepository(m_session->database()).comparisons());
}

Result<void> SqliteFactsService::decideAll(const QList<ClaimId> &ids, const ClaimDecision &decision)
{
    const LibraryDatabase &database = m_session->database();
    const Result<QList<Claim>> all = FactRepository(database).claims();
    if (!all.ok())
        return all.error();
    const DecisionRepository decisions(database);
    LibraryDatabase::Transaction transaction(database);
    if (Result<void> begun = transaction.begin(); !begun.ok())
        return begun;
    for (const ClaimId &id : ids) {
        const auto claim = std::find_if(all.value().cbegin(), all.value().cend(),
                                        [&id](const Claim &one) { return one.id == id; });
        if (claim == all.value().cend())
            return Error{
                Error::Code::NotFound,
                QCoreApplication::translate("vigie::Store", "There is no claim “%1”.").arg(id.value)};
        const Result<Page> page = PageRepository(database).page(claim->passage.document, claim->passage.page);
        if (!page.ok())
            return page.error();
        const Result<std::optional<StoredDecision>> before = decisions.decision(id);
        if (!before.ok())
            return before.error();
        const StoredDecision after{
            id, claim->passage.document, makeAnchor(page.value(), claim->passage.span), claim->amount,
            merged(before.value() ? before.value()->decision : ClaimDecision(), decision)};
        Result<void> done = decisions.put(after);
        if (done.ok())
            done = JournalRepository(database).add(u"claim.decide"_s, id.value,
                                                   before.value() ? toJson(*before.value()) : QJsonObject(),
                                                   toJson(after));
        if (!done.ok())
            return done;
    }
    if (Result<void> done = transaction.commit(); !done.ok())
        return done;
    Q_EMIT m_session->factsChanged();
    Q_EMIT m_session->journalChanged();
    return {};
}

namespace {
const Error notYet{Error::Code::Unsupported, {}};
}

Result<void> SqliteFactsService::decide(const EventId &, const EventDecision &)
{
    return notYet;
}

Result<void> SqliteFactsService::decide(const Mention &, const MentionDecision &)
{
    return notYet;
}

QList<Mention> SqliteFactsService::rejectedMentions(const DocumentId &) const
{
    return {};
}

Result<Claim> SqliteFactsService::add(const Claim &)
{
    return notYet;
}

Result<Event> SqliteFactsService::add(const Event &)
{
    return notYet;
}

Result<Mention> SqliteFactsService::add(const Mention &)
{
    return notYet;
}

Result<void> SqliteFactsService::remove(const ClaimId &)
{
    return notYet;
}

Result<void> SqliteFactsService::remove(const EventId &)
{
    return notYet;
}

Result<void> SqliteFactsService::remove(const Mention &)
{
    return notYet;
}

QList<OrphanedFact> SqliteFactsService::orphaned() const
{
    return {};
}

QList<ClaimLink> SqliteFactsService::claimLinks() const
{
    return {};
}

Result<void> SqliteFactsService::link(const QList<ClaimId> &, std::optional<bool>)
{
    return notYet;
}

QList<DecisionRecord> SqliteFactsService::history(const ClaimId &) const
{
    return {};
}

QList<DecisionRecord> SqliteFactsService::history(const EventId &) const
{
    return {};
}

} // namespace vigie
