// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/document.h"
#include "models/domain/event.h"
#include "models/domain/result.h"
#include "models/services/factsservice.h"

#include <optional>

namespace vigie {

class LibraryDatabase;

/// The tables mentions, claims, comparisons and events: what the program read. Decisions of people are
/// applied here to mentions alone (settledmentions.h).
class FactRepository
{
public:
    explicit FactRepository(const LibraryDatabase &database);

    /// Puts `facts` in place of all facts of `document`. `pages` tell in which block a mention stands.
    Result<void> replace(const DocumentId &document, const DocumentFacts &facts,
                         const QList<Page> &pages) const;

    Result<QList<Claim>> claims() const; ///< by document, page, place
    Result<QList<Claim>> claims(const DocumentId &document) const;
    Result<std::optional<Claim>> claim(const ClaimId &id) const;
    Result<std::optional<Event>> event(const EventId &id) const;
    Result<QList<Event>> events(const DocumentId &document) const; ///< by place
    Result<QList<Comparison>> comparisons() const;                 ///< by document, page, place
    Result<QList<Event>> events() const;                           ///< by date, then document, page, place
    Result<QList<Mention>>
    mentions(const EntityId &entity) const; ///< by document, page, place; rejected ones
                                            ///< are left out, here and in all counts
    Result<QList<Mention>> mentions(const DocumentId &document) const;
    Result<QList<Mention>> mentions(const DocumentId &document, int page) const;
    Result<QList<Mention>> rejectedMentions(const DocumentId &document) const;
    /// The one that stands there and names `entity` now, with the entity that was read there.
    Result<std::optional<std::pair<Mention, EntityId>>> mentionAt(const Passage &passage,
                                                                  const EntityId &entity) const;
    Result<QList<EntityUse>> entityUses() const; ///< most mentions first, then by id
    Result<QList<EntityUse>> entityUses(const DocumentId &document) const;
    Result<QList<EntityLink>> related(const EntityId &entity) const; ///< most together first, then by id

private:
    const LibraryDatabase &m_database;
};

/// Sorts as people see events: by date, open starts by their end; otherwise the order stays.
void sortByDate(QList<Event> &events);

/// The number of the block that holds `position`, from 0; -1 before the first.
int blockAt(const QList<Block> &blocks, qsizetype position);

} // namespace vigie
