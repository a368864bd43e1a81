// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlitefactsservice.h"

#include "models/domain/priority.h"
#include "models/store/curatedfacts.h"
#include "models/store/factrepository.h"
#include "models/store/librarydatabase.h"
#include "models/store/subjectrepository.h"

#include <QLoggingCategory>
#include <QtConcurrent>

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
        forget();
        Q_EMIT factsChanged();
    });
    connect(session.get(), &LibrarySession::factsRefreshed, this, [this] {
        if (m_reader)
            return startReading();
        forget();
        Q_EMIT factsChanged();
    });
    connect(session.get(), &LibrarySession::claimsDecided, this, &SqliteFactsService::refreshClaims);
    connect(session.get(), &LibrarySession::eventsDecided, this, [this] {
        m_events.reset();
        m_outrun = true;
        Q_EMIT factsChanged();
    });
    connect(session.get(), &LibrarySession::mentionsDecided, this, [this] {
        m_uses.reset();
        m_outrun = true;
        Q_EMIT factsChanged();
    });
}

SqliteFactsService::~SqliteFactsService()
{
    // A future whose result was taken is not finished but as new: waiting for it would never end.
    if (isReading())
        m_reader->waitForFinished();
}

void SqliteFactsService::forget()
{
    m_claims.reset();
    m_events.reset();
    m_links.reset();
    m_comparisons.reset();
    m_uses.reset();
    m_outrun = true;
}

void SqliteFactsService::readInBackground()
{
    m_reader = std::make_unique<QFutureWatcher<Result<FactsSnapshot>>>();
    connect(m_reader.get(), &QFutureWatcherBase::finished, this, &SqliteFactsService::takeSnapshot);
    m_claims.emplace();
    m_events.emplace();
    m_links.emplace();
    m_comparisons.emplace();
    m_uses.emplace();
    startReading();
}

bool SqliteFactsService::isReading() const
{
    return m_reader && m_reader->isRunning();
}

void SqliteFactsService::startReading()
{
    m_outrun = isReading();
    if (!m_outrun)
        m_reader->setFuture(
            QtConcurrent::run(backgroundPool(), readFactsSnapshot, m_session->database().folder()));
}

void SqliteFactsService::takeSnapshot()
{
    if (std::exchange(m_outrun, false))
        return startReading();
    Result<FactsSnapshot> read = m_reader->future().takeResult();
    if (read.ok()) {
        m_claims = std::move(read.value().claims);
        m_events = std::move(read.value().events);
        m_links = std::move(read.value().links);
        m_comparisons = std::move(read.value().comparisons);
        m_uses = std::move(read.value().uses);
    } else {
        qCWarning(lcFacts) << read.error().message;
    }
    Q_EMIT factsChanged();
}

const Thesaurus &SqliteFactsService::thesaurus() const
{
    return *m_thesaurus;
}

QList<EntityUse> SqliteFactsService::entityUses() const
{
    if (!m_uses)
        m_uses = orNothing(FactRepository(m_session->database()).entityUses());
    return *m_uses;
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
    if (!m_claims)
        m_claims = orNothing(curatedClaims(m_session->database()));
    return *m_claims;
}

QList<Event> SqliteFactsService::events() const
{
    if (!m_events)
        m_events = orNothing(curatedEvents(m_session->database()));
    return *m_events;
}

QList<Comparison> SqliteFactsService::comparisons() const
{
    if (!m_comparisons)
        m_comparisons = orNothing(FactRepository(m_session->database()).comparisons());
    return *m_comparisons;
}

QList<Mention> SqliteFactsService::rejectedMentions(const DocumentId &document) const
{
    return orNothing(FactRepository(m_session->database()).rejectedMentions(document));
}

QList<OrphanedFact> SqliteFactsService::orphaned() const
{
    QList<OrphanedFact> all;
    for (const StoredSubject &one : orNothing(SubjectRepository(m_session->database()).orphaned()))
        all.append({.kind = one.sort,
                    .id = one.sort == OrphanedFact::Kind::Mention ? QString() : one.id,
                    .passage = one.passage(),
                    .quote = one.anchor.quote,
                    .entered = one.entered});
    return all;
}

QList<ClaimLink> SqliteFactsService::claimLinks() const
{
    if (!m_links)
        m_links = orNothing(SubjectRepository(m_session->database()).links());
    return *m_links;
}

QList<DecisionRecord> SqliteFactsService::history(const ClaimId &claim) const
{
    return orNothing(claimHistory(m_session->database(), claim));
}

QList<DecisionRecord> SqliteFactsService::history(const EventId &event) const
{
    return orNothing(eventHistory(m_session->database(), event));
}

/// What one decision changes is read again, not all that the library holds.
void SqliteFactsService::refreshClaims(const QStringList &ids)
{
    m_links.reset();
    m_outrun = true;
    for (const QString &id : ids) {
        if (!m_claims)
            break;
        const Result<std::optional<Claim>> now = curatedClaim(m_session->database(), {id});
        const auto place = std::find_if(m_claims->begin(), m_claims->end(),
                                        [&id](const Claim &claim) { return claim.id.value == id; });
        if (now.ok() && now.value() && place != m_claims->end())
            *place = *now.value();
        else
            m_claims.reset();
    }
    Q_EMIT factsChanged();
}

} // namespace vigie
