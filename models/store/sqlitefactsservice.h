// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/factsservice.h"
#include "models/store/librarysession.h"

namespace vigie {

class SqliteFactsService : public FactsService
{
    Q_OBJECT
public:
    SqliteFactsService(const std::shared_ptr<LibrarySession> &session,
                       const std::shared_ptr<const Thesaurus> &thesaurus, QObject *parent = nullptr);

    const Thesaurus &thesaurus() const override;
    QList<EntityUse> entityUses() const override;
    QList<EntityUse> entityUses(const DocumentId &document) const override;
    QList<Mention> mentions(const EntityId &entity) const override;
    QList<Mention> mentions(const DocumentId &document, int page) const override;
    QList<EntityLink> related(const EntityId &entity) const override;
    QList<Claim> claims() const override;
    QList<Event> events() const override;
    QList<Comparison> comparisons() const override;
    Result<void> decide(const ClaimId &claim, const ClaimDecision &decision) override;

private:
    std::shared_ptr<LibrarySession> m_session;
    std::shared_ptr<const Thesaurus> m_thesaurus;
    mutable std::optional<QList<Claim>> m_claims; ///< until something changes
    mutable std::optional<QList<Event>> m_events;
};

} // namespace vigie
