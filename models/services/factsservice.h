// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/domain/comparison.h"
#include "models/domain/curation.h"
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
    /// What the documents say of how amounts compare: by document, page, place.
    virtual QList<Comparison> comparisons() const { return {}; }
    /// Recorded in the journal; survives re-import.
    virtual Result<void> decide(const ClaimId &claim, const ClaimDecision &decision) = 0;
    /// The same decision on several claims: one step in the journal where the store can make it one.
    virtual Result<void> decideAll(const QList<ClaimId> &claims, const ClaimDecision &decision)
    {
        for (const ClaimId &claim : claims) {
            if (const Result<void> decided = decide(claim, decision); !decided)
                return decided;
        }
        return {};
    }
    /// Likewise for an event and for a mention.
    virtual Result<void> decide(const EventId &, const EventDecision &)
    {
        return Error{Error::Code::Unsupported, {}};
    }
    virtual Result<void> decide(const Mention &, const MentionDecision &)
    {
        return Error{Error::Code::Unsupported, {}};
    }
    /// What a person reads where the program read nothing. Takes passage and the reading from `draft`; makes
    /// id and quote; the result is accepted and marked as entered by hand.
    virtual Result<Claim> add(const Claim &) { return Error{Error::Code::Unsupported, {}}; }
    virtual Result<Event> add(const Event &) { return Error{Error::Code::Unsupported, {}}; }
    virtual Result<Mention> add(const Mention &) { return Error{Error::Code::Unsupported, {}}; }
    /// Takes back what was entered by hand; what the program read can only be rejected.
    virtual Result<void> remove(const ClaimId &) { return Error{Error::Code::Unsupported, {}}; }
    virtual Result<void> remove(const EventId &) { return Error{Error::Code::Unsupported, {}}; }
    /// People's words on which claims are one fact, by first, then second id.
    virtual QList<ClaimLink> claimLinks() const { return {}; }
    /// Says that the claims are one fact (`same` true: all with the first), that each is another one than the
    /// first (`same` false), or takes such words back (no value). One step in the journal.
    virtual Result<void> link(const QList<ClaimId> &, std::optional<bool>)
    {
        return Error{Error::Code::Unsupported, {}};
    }
    /// Who said what of a claim or event, oldest first: the program's reading, then each decision.
    virtual QList<DecisionRecord> history(const ClaimId &) const { return {}; }
    virtual QList<DecisionRecord> history(const EventId &) const { return {}; }

Q_SIGNALS:
    void factsChanged();
};

} // namespace vigie
