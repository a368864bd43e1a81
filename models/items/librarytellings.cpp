// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/librarytellings.h"

#include "models/services/factsservice.h"
#include "models/services/libraryservice.h"

namespace vigie {

Tellings tellingsIn(const FactsService &facts, const LibraryService &library)
{
    const QList<Event> events = facts.events();
    const QList<Claim> claims = facts.claims();
    const QList<Document> documents = library.documents();
    const QList<ClaimLink> links = facts.claimLinks();
    return tellingsOf({events, claims, documents, links, facts.thesaurus()});
}

} // namespace vigie
