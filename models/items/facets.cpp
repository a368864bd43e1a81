// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/facets.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace vigie {

namespace {

constexpr qsizetype mostEntities = 40; // more than fit a list one looks through

template <typename Value>
QList<Facet<Value>> sorted(const QMap<Value, int> &counts)
{
    QList<Facet<Value>> facets;
    for (auto at = counts.cbegin(); at != counts.cend(); ++at)
        facets.append({at.key(), at.value()});
    std::ranges::stable_sort(facets, std::ranges::greater(), &Facet<Value>::passages);
    return facets;
}

} // namespace

Facets facetsOf(const QList<SearchHit> &hits, const FactsService &facts)
{
    QMap<Language, int> languages;
    QMap<DocumentId, int> documents;
    QMap<EntityId, int> entities;
    QMap<std::pair<DocumentId, int>, QList<Mention>> mentions;
    for (const SearchHit &hit : hits) {
        ++languages[hit.language];
        ++documents[hit.passage.document];
        const std::pair page(hit.passage.document, hit.passage.page);
        if (!mentions.contains(page))
            mentions.insert(page, facts.mentions(page.first, page.second));
        QSet<EntityId> named;
        for (const Mention &mention : std::as_const(mentions[page])) {
            if (hit.passage.span.overlaps(mention.passage.span))
                named.insert(mention.entity);
        }
        for (const EntityId &entity : named)
            ++entities[entity];
    }
    Facets facets{sorted(languages), sorted(documents), sorted(entities)};
    if (facets.entities.size() > mostEntities)
        facets.entities.resize(mostEntities);
    return facets;
}

} // namespace vigie
