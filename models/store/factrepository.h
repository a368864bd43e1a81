// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/document.h"
#include "models/domain/event.h"
#include "models/domain/result.h"
#include "models/services/factsservice.h"

namespace vigie {

class LibraryDatabase;

/// The tables mentions, claims, comparisons and events: what the program read. Decisions of people are not
/// applied here.
class FactRepository
{
public:
    explicit FactRepository(const LibraryDatabase &database);

    /// Puts `facts` in place of all facts of `document`. `pages` tell in which block a mention stands.
    Result<void> replace(const DocumentId &document, const DocumentFacts &facts,
                         const QList<Page> &pages) const;

    Result<QList<Claim>> claims() const; ///< by document, page, place
    Result<QList<Claim>> claims(const DocumentId &document) const;
    Result<QList<Comparison>> comparisons() const;                 ///< by document, page, place
    Result<QList<Event>> events() const;                           ///< by date, then document, page, place
    Result<QList<Mention>> mentions(const EntityId &entity) const; ///< by document, page, place
    Result<QList<Mention>> mentions(const DocumentId &document) const;
    Result<QList<Mention>> mentions(const DocumentId &document, int page) const;
    Result<QList<EntityUse>> entityUses() const; ///< most mentions first, then by id
    Result<QList<EntityUse>> entityUses(const DocumentId &document) const;
    Result<QList<EntityLink>> related(const EntityId &entity) const; ///< most together first, then by id

private:
    const LibraryDatabase &m_database;
};

} // namespace vigie
