// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/domain/entity.h"
#include "models/domain/event.h"
#include "models/domain/result.h"
#include "models/domain/thesaurus.h"

#include <QObject>

namespace vigie {

/// An entity with how often it is named.
struct EntityUse
{
    EntityId entity;
    int mentions = 0;
    int documents = 0;
};

/// Two entities named in the same passages (paragraphs).
struct EntityLink
{
    EntityId entity;
    int together = 0; ///< paragraphs that name both
};

/// A person's decision about one claim. What is not set stays.
struct ClaimDecision
{
    std::optional<ReviewStatus> status;
    std::optional<bool> excluded;
    std::optional<ClaimKind> kind;
    std::optional<FuzzyDate> period;
};

/// What was read from the documents, and what people decided about it. Lives in the window's thread.
class FactsService : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual const Thesaurus &thesaurus() const = 0;
    virtual QList<EntityUse> entityUses() const = 0; ///< most mentions first, then by id
    virtual QList<EntityUse> entityUses(const DocumentId &document) const = 0;
    virtual QList<Mention> mentions(const EntityId &entity) const = 0; ///< by document, page, place
    virtual QList<Mention> mentions(const DocumentId &document, int page) const = 0;
    virtual QList<EntityLink> related(const EntityId &entity) const = 0; ///< most together first, then by id
    virtual QList<Claim> claims() const = 0; ///< by document, page, place; decisions applied
    virtual QList<Event> events() const = 0; ///< by date, then document, page, place
    /// Recorded in the journal; survives re-import.
    virtual Result<void> decide(const ClaimId &claim, const ClaimDecision &decision) = 0;

Q_SIGNALS:
    void factsChanged();
};

} // namespace vigie
