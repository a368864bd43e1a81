// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/search.h"
#include "models/services/factsservice.h"

namespace vigie {

/// One way to narrow a search and how many of the found passages it would keep.
template <typename Value>
struct Facet
{
    Value value;
    int passages = 0;
};

/// By what the found passages can be narrowed; each list with most passages first.
struct Facets
{
    QList<Facet<Language>> languages;
    QList<Facet<DocumentId>> documents;
    QList<Facet<EntityId>> entities; ///< named in the found passages, at most 40
};

Facets facetsOf(const QList<SearchHit> &hits, const FactsService &facts);

} // namespace vigie
