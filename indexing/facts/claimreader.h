// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/amounts/amountscanner.h"
#include "indexing/facts/comparisons/comparisonscanner.h"
#include "indexing/facts/dates/datescanner.h"
#include "indexing/facts/names/entitymatcher.h"
#include "indexing/language/normalise.h"
#include "models/domain/claim.h"
#include "models/domain/comparison.h"
#include "models/domain/document.h"
#include "models/domain/thesaurus.h"

namespace vigie {

struct KnownBodies;

/// What is known of one page when its claims are read. All spans are of the normalised text. Page and text
/// must outlive the call.
struct PageFacts
{
    const Page *page = nullptr;
    const NormalisedText *text = nullptr;
    QString cased;                         ///< the same with capitals
    Language language = Language::Unknown; ///< of most of the page; a block in another script is read as such
    QList<ScannedAmount> amounts;
    QList<ScannedDate> dates;
    QList<EntityMatch> entities;
    QList<ScannedComparison> comparisons;
};

/// What one document states.
struct Statements
{
    QList<Claim> claims;
    QList<Comparison> comparisons;
};

/// Reads the claims of a whole document and how it compares them: `pages` in reading order, the claims in the
/// same order. `document` gives id, language, publisher and published date; `bodies` are of `thesaurus`.
Statements readStatements(const Document &document, const QList<PageFacts> &pages, const Thesaurus &thesaurus,
                          const KnownBodies &bodies);

} // namespace vigie
