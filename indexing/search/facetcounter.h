// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/search/entryset.h"
#include "indexing/search/statedvalues.h"
#include "models/domain/search.h"

#include <xapian.h>

#include <memory>

namespace vigie {

/// Counts passages by language, document, year and entity.
class FacetCounter
{
public:
    FacetCounter();
    ~FacetCounter();
    FacetCounter(const FacetCounter &) = delete;
    FacetCounter &operator=(const FacetCounter &) = delete;

    void add(const Xapian::Database &database, const EntrySet &entries);
    /// The same of a served index: those of `entries`, which answer `query`.
    void addServed(const Xapian::Database &database, const Xapian::Query &query, const EntrySet &entries);
    /// Counts one passage.
    void add(const CountedValue &value);
    int counted() const;
    SearchFacets facets() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vigie
