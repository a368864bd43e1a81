// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/search/entryset.h"
#include "models/domain/document.h"

#include <QHash>

#include <map>

namespace vigie {

/// What the titles of documents answer. Borrows the finder. Not for two threads at once.
class TitleAnswers
{
public:
    explicit TitleAnswers(EntryFinder &finder)
        : m_finder(finder)
    {
    }

    /// Before each question; null where there is no index.
    void use(const Xapian::Database *database, bool served = false);

    /// The entries of documents whose title answers `part`, with a small weight; empty when none does.
    Xapian::Query of(const Xapian::Query &part);
    QString titleOf(const DocumentId &document) const;

private:
    EntryFinder &m_finder;
    const Xapian::Database *m_database = nullptr;
    bool m_served = false;
    /// By what answers a part; the same words are planned twice where a question is long.
    std::map<std::string, Xapian::Query> m_known;
    mutable QHash<DocumentId, QString> m_titles; ///< of a served index: each look costs an exchange
};

} // namespace vigie
