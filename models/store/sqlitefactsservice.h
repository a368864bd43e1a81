// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/factsservice.h"
#include "models/store/factssnapshot.h"
#include "models/store/librarysession.h"

#include <QFutureWatcher>

namespace vigie {

struct CurationScope;
struct LinkChange;
struct StoredSubject;

class SqliteFactsService : public FactsService
{
    Q_OBJECT
public:
    SqliteFactsService(const std::shared_ptr<LibrarySession> &session,
                       const std::shared_ptr<const Thesaurus> &thesaurus, QObject *parent = nullptr);

    ~SqliteFactsService() override;

    /// From now on what an import brings is read in another thread: at first, and until it is there, nothing
    /// is answered, later what was known before. What a person does is still seen at once. For a window,
    /// which must not stand still.
    void readInBackground();
    bool isReading() const override;

    const Thesaurus &thesaurus() const override;
    QList<EntityUse> entityUses() const override;
    QList<EntityUse> entityUses(const DocumentId &document) const override;
    QList<Mention> mentions(const EntityId &entity) const override;
    QList<Mention> mentions(const DocumentId &document, int page) const override;
    QList<EntityLink> related(const EntityId &entity) const override;
    QList<Claim> claims() const override;
    QList<Event> events() const override;
    QList<Comparison> comparisons() const override;
    using FactsService::decide;
    Result<void> decideAll(const QList<ClaimId> &claims, const ClaimDecision &decision) override;
    Result<void> decideEvents(const QList<EventId> &events, const EventDecision &decision) override;
    Result<void> decide(const Mention &mention, const MentionDecision &decision) override;
    QList<Mention> rejectedMentions(const DocumentId &document) const override;
    Result<Claim> add(const Claim &draft) override;
    Result<Event> add(const Event &draft) override;
    Result<Mention> add(const Mention &draft) override;
    using FactsService::remove;
    Result<void> removeAll(const QList<ClaimId> &claims) override;
    Result<void> remove(const EventId &event) override;
    Result<void> remove(const Mention &mention) override;
    QList<OrphanedFact> orphaned() const override;
    QList<ClaimLink> claimLinks() const override;
    Result<void> link(const QList<ClaimId> &claims, std::optional<bool> same) override;
    Result<void> tellApart(const QList<ClaimId> &ones, const QList<ClaimId> &others) override;
    QList<DecisionRecord> history(const ClaimId &claim) const override;
    QList<DecisionRecord> history(const EventId &event) const override;

private:
    struct Draft;
    Result<void> enter(const Draft &draft);
    Result<void> takeBack(const QStringList &ids, const QString &action);
    /// One step that makes `subject` or takes it away, as `change` does, and what follows from it for all.
    Result<void> takeEntryStep(const QString &action, const StoredSubject &subject,
                               const CurationScope &scope, const std::function<Result<void>()> &change);
    /// The claims before any decision. Errors: NotFound.
    Result<QList<Claim>> claimsBefore(const QList<ClaimId> &ids) const;
    /// One step that says `changes` of the claims.
    Result<void> say(const QList<ClaimId> &ids, const QList<LinkChange> &changes);
    Result<QStringList> checkDecision(const QList<ClaimId> &claims, const ClaimDecision &decision) const;
    /// Says what follows from a step: full where facts came or went, else only of `claims`.
    void tell(const QList<ClaimId> &claims);
    void tellMentions();
    void refreshClaims(const QStringList &ids);

    void forget();
    void startReading();
    void takeSnapshot();

    std::shared_ptr<LibrarySession> m_session;
    std::shared_ptr<const Thesaurus> m_thesaurus;
    mutable std::optional<QList<Claim>> m_claims; ///< until something changes
    mutable std::optional<QList<Event>> m_events;
    mutable std::optional<QList<ClaimLink>> m_links;
    mutable std::optional<QList<Comparison>> m_comparisons;
    mutable std::optional<QList<EntityUse>> m_uses;
    /// Reads for the window; null elsewhere.
    std::unique_ptr<QFutureWatcher<Result<FactsSnapshot>>> m_reader;
    bool m_outrun = false; ///< something changed since the reader began: it must read again
};

} // namespace vigie
