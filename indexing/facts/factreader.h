// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/language/normalise.h"
#include "models/domain/document.h"
#include "models/domain/event.h"
#include "models/domain/thesaurus.h"

#include <memory>
#include <utility>
#include <vector>

namespace vigie {

/// A page's dates with their places in its text.
using DatedPlaces = QList<std::pair<Span, FuzzyDate>>;

/// What was made of a page on the way to its facts.
struct PageReading
{
    NormalisedText text;
    DatedPlaces dates;
};

/// The dates that a page names. `text` is its normalised text.
DatedPlaces datesOn(const Page &page, const NormalisedText &text, const Document &document);

/// Reads mentions, dates, amounts, claims and events from a document's pages. Deterministic; knows no store
/// and no window; const calls may run in several threads at once.
class FactReader
{
public:
    explicit FactReader(const Thesaurus &thesaurus);
    ~FactReader();

    /// Raised whenever the rules change: documents read by an older version are read again.
    static int rulesVersion();

    /// `document` gives id, language and published date (relative dates are counted from it).
    /// `readings`, where given, gets what was made of each page, in order.
    DocumentFacts read(const Document &document, const QList<Page> &pages,
                       std::vector<PageReading> *readings = nullptr) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vigie
