// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/search/entryset.h"
#include "indexing/search/queryplan.h"
#include "indexing/search/wordspread.h"

#include <xapian.h>

#include <cstdint>
#include <string>
#include <vector>

namespace vigie {

/// What whole documents say to a question: of two passages that answer it alike, the one in the document that
/// speaks of nothing else is the better one, and a document that has all the words in different places is
/// found too. Counted when asked, from the postings of its passages, which stand together in the index with
/// the document's title behind them. Not for two threads at once.
class DocumentSupport
{
public:
    /// The entries of one document and what they owe to it.
    struct Supported
    {
        Xapian::docid first = 0;
        Xapian::docid last = 0; ///< the title's
        double weight = 0;
        std::string term{}; ///< of its passages; only where the index is served
    };

    explicit DocumentSupport(EntryFinder &finder)
        : m_finder(finder)
    {
    }
    /// The finder is used of the same database.
    void use(const Xapian::Database *database, bool served = false);

    /// The documents that answer `words` best, at most `most`, in the order of the index.
    std::vector<Supported> documents(const QList<SupportWord> &words, std::size_t most);

    /// Of the words of the last question, before they were weighed.
    const WordSpread &spread() const { return m_spread; }

    /// Passages of these documents, with their documents' weight.
    static Xapian::Query passagesOf(const std::vector<Supported> &documents);
    /// The best `most` of them.
    static std::vector<Supported> best(std::vector<Supported> documents, std::size_t most);

private:
    /// How often a word stands in entries, in their order.
    using Places = std::vector<std::pair<Xapian::docid, Xapian::termcount>>;
    Places placesOf(const SupportWord::Way &way);
    template <typename Take>
    void forEachPlace(const SupportWord::Way &way, Take take);
    bool isTooFrequent(const SupportWord &word) const;
    void readDocuments();
    void readTitles(std::vector<double> &lengths);

    EntryFinder &m_finder;
    const Xapian::Database *m_database = nullptr;
    bool m_served = false;
    std::uint64_t m_state = 0;
    std::vector<Xapian::docid> m_titles;    ///< the entries of titles, one a document
    std::vector<std::string> m_terms;       ///< of each of these documents, where the index is served
    std::vector<std::uint32_t> m_documents; ///< of each entry, as a place in m_titles
    std::vector<float> m_lengths;           ///< of documents, beside the mean
    WordSpread m_spread;
    std::vector<Xapian::termcount> m_counts; ///< of each entry, 0 between two questions
};

} // namespace vigie
