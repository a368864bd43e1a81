// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/facetcounter.h"

#include "indexing/search/indexplace.h"
#include "indexing/search/passagerecord.h"
#include "indexing/search/statedvalues.h"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>

namespace vigie {

namespace {

constexpr qsizetype mostEntities = 40; // more than fit a list one looks through

template <typename Key, typename Value>
void sortByCount(QList<std::pair<Key, Value>> &counts)
{
    std::stable_sort(counts.begin(), counts.end(),
                     [](const auto &a, const auto &b) { return a.second > b.second; });
}

} // namespace

struct FacetCounter::Private
{
    std::unordered_map<std::string, int> values; ///< the packed value: passages of a document are often alike
    int counted = 0;
};

FacetCounter::FacetCounter()
    : d(std::make_unique<Private>())
{
}

FacetCounter::~FacetCounter() = default;

void FacetCounter::add(const Xapian::Database &database, const EntrySet &entries)
{
    auto value = database.valuestream_begin(slot::counted);
    const auto end = database.valuestream_end(slot::counted);
    std::string last; // neighbours are often alike
    int *count = nullptr;
    for (Xapian::docid entry = entries.next(0); entry != 0; entry = entries.next(entry + 1)) {
        ++d->counted;
        if (value != end)
            value.skip_to(entry);
        std::string packed = value != end && value.get_docid() == entry ? *value : std::string();
        if (!count || packed != last) {
            last = std::move(packed);
            count = &d->values[last];
        }
        ++*count;
    }
}

void FacetCounter::addServed(const Xapian::Database &database, const Xapian::Query &query,
                             const EntrySet &entries)
{
    for (const auto &[entry, packed] : valuesOf(database, query, slot::counted)) {
        if (!entries.contains(entry))
            continue;
        ++d->counted;
        ++d->values[packed];
    }
}

void FacetCounter::add(const CountedValue &value)
{
    ++d->counted;
    ++d->values[value.pack()];
}

int FacetCounter::counted() const
{
    return d->counted;
}

SearchFacets FacetCounter::facets() const
{
    std::map<Language, int> languages;
    std::map<int, int> years;
    std::map<std::string, int> documents;
    std::map<std::string, int> entities;
    for (const auto &[packed, passages] : d->values) {
        const std::optional<CountedValue> value = CountedValue::unpack(packed);
        if (!value)
            continue;
        languages[value->language] += passages;
        years[value->year] += passages;
        documents[value->document] += passages;
        for (const std::string &entity : value->entities)
            entities[entity] += passages;
    }
    SearchFacets facets;
    for (const auto &[language, passages] : languages)
        facets.languages.append({language, passages});
    for (const auto &[document, passages] : documents)
        facets.documents.append({DocumentId{QString::fromStdString(document)}, passages});
    for (const auto &[entity, passages] : entities)
        facets.entities.append({EntityId{QString::fromStdString(entity)}, passages});
    for (auto year = years.crbegin(); year != years.crend(); ++year)
        facets.years.append({year->first, year->second});
    sortByCount(facets.languages);
    sortByCount(facets.documents);
    sortByCount(facets.entities);
    if (facets.entities.size() > mostEntities)
        facets.entities.resize(mostEntities);
    return facets;
}

} // namespace vigie
