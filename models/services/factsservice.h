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
    /// True while what the library holds is still being read: what is empty now may not stay so.
    virtual bool isReading() const { return false; }
    virtual QList<EntityUse> entityUses() const = 0; ///< most mentions first, then by id
    virtual QList<EntityUse> entityUses(const DocumentId &document) const = 0;
    virtual QList<Mention> mentions(const EntityId &entity) const = 0; ///< by document, page, place
    virtual QList<Mention> mentions(const DocumentId &document, int page) const = 0;
    virtual QList<EntityLink> related(const EntityId &entity) const = 0; ///< most together first, then by id
    virtual QList<Claim> claims() const = 0; ///< by document, page, place; decisions applied,
                                             ///< rejected and hand-entered ones included
    virtual QList<Event> events() const = 0; ///< by date, then document, page, place
    /// What the documents say of how amounts compare: by document, page, place.
    virtual QList<Comparison> comparisons() const { return {}; }
    /// Recorded in the journal as one step; survives re-import and newer rules. Decisions about the same
    /// claim add up: the later word on a field holds. Errors: NotFound, InvalidInput (a unit without a value,
    /// a part of itself …), Storage; nothing is changed then.
    virtual Result<void> decideAll(const QList<ClaimId> &claims, const ClaimDecision &decision) = 0;
    Result<void> decide(const ClaimId &claim, const ClaimDecision &decision)
    {
        return decideAll({claim}, decision);
    }
    /// Likewise for events. What is merged into an event that was merged itself goes where that went.
    virtual Result<void> decideEvents(const QList<EventId> &events, const EventDecision &decision) = 0;
    Result<void> decide(const EventId &event, const EventDecision &decision)
    {
        return decideEvents({event}, decision);
    }
    /// And for a mention (found by its passage and the entity it names now).
    virtual Result<void> decide(const Mention &mention, const MentionDecision &decision) = 0;
    /// What a person rejected: left out of mentions() and all counts, kept here so that it can be taken back.
    virtual QList<Mention> rejectedMentions(const DocumentId &document) const = 0;
    /// What a person reads where the program read nothing. Takes passage and the reading from `draft`; makes
    /// id and quote; the result is accepted and marked as entered by hand. Anchored as annotations are.
    virtual Result<Claim> add(const Claim &draft) = 0;
    virtual Result<Event> add(const Event &draft) = 0;
    virtual Result<Mention> add(const Mention &draft) = 0;
    /// Takes back what was entered by hand; what the program read can only be rejected (InvalidInput). All in
    /// one step, or nothing.
    virtual Result<void> removeAll(const QList<ClaimId> &claims) = 0;
    Result<void> remove(const ClaimId &claim) { return removeAll({claim}); }
    virtual Result<void> remove(const EventId &event) = 0;
    virtual Result<void> remove(const Mention &mention) = 0;
    /// What was decided or entered and is no longer found, by document and place.
    virtual QList<OrphanedFact> orphaned() const = 0;
    /// People's words on which claims are one fact, by first, then second id. Only of claims that are there.
    virtual QList<ClaimLink> claimLinks() const = 0;
    /// Says that the claims are one fact (`same` true: all with the first), that each is another one than the
    /// first (`same` false), or takes back every such word among them (no value); with one claim alone every
    /// word about it. One step in the journal.
    virtual Result<void> link(const QList<ClaimId> &claims, std::optional<bool> same) = 0;
    /// Says that each of `ones` states something else than each of `others`; without others, that each of
    /// `ones` is a fact of its own. One step in the journal.
    virtual Result<void> tellApart(const QList<ClaimId> &ones, const QList<ClaimId> &others) = 0;
    /// Who said what of a claim or event, oldest first: the program's reading, then each decision.
    virtual QList<DecisionRecord> history(const ClaimId &claim) const = 0;
    virtual QList<DecisionRecord> history(const EventId &event) const = 0;

Q_SIGNALS:
    void factsChanged();
};

} // namespace vigie
