// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/search/statedvalues.h"
#include "models/domain/search.h"

#include <xapian.h>

#include <memory>

namespace vigie {

/// Counts the matching passages by language, document, year and entity while the index is asked.
class FacetCounter : public Xapian::MatchSpy
{
public:
    FacetCounter();
    ~FacetCounter() override;
    FacetCounter(const FacetCounter &) = delete;
    FacetCounter &operator=(const FacetCounter &) = delete;

    void operator()(const Xapian::Document &entry, double weight) override;
    /// Counts one passage.
    void add(const CountedValue &value);
    int counted() const;
    SearchFacets facets() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vigie
