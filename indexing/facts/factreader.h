// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/document.h"
#include "models/domain/event.h"
#include "models/domain/thesaurus.h"

#include <memory>

namespace vigie {

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
    DocumentFacts read(const Document &document, const QList<Page> &pages) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vigie
