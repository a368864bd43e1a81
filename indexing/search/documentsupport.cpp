// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/documentsupport.h"

#include "indexing/search/indexplace.h"
#include "indexing/search/passagerecord.h"
#include "indexing/search/terms.h"
#include "indexing/search/tiers.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace vigie {

namespace {

// BM25 of documents. Measured with titles of manuals' pages as questions (tests/benchmarks/knownitem.cpp).
constexpr double saturation = 2;             // k1
constexpr double byLength = 0.75;            // b
constexpr Xapian::termcount titleCounts = 4; // a word of the title, as many times in the text
constexpr double share = 4;                  // of a document's weight beside its passage's own
constexpr std::size_t manyEntries = 2000;
constexpr double mostOfAll = 0.4; // words in more of the passages than this say nothing and take time

// The entries of some documents, each with its document's weight. It may name entries that are no more:
// it only weighs what something else found.
class WeightOfDocuments : public Xapian::PostingSource
{
public:
    explicit WeightOfDocuments(std::vector<DocumentSupport::Supported> documents)
        : m_documents(std::move(documents))
    {
        for (const DocumentSupport::Supported &one : m_documents) {
            m_entries += one.last - one.first + 1;
            m_most = std::max(m_most, one.weight);
        }
        set_maxweight(m_most);
    }

    WeightOfDocuments *clone() const override { return new WeightOfDocuments(m_documents); }
    std::string name() const override { return "vigie::WeightOfDocuments"; }
    void init(const Xapian::Database &) override
    {
        m_at = 0;
        m_entry = 0;
        set_maxweight(m_most);
    }
    Xapian::doccount get_termfreq_min() const override { return 0; }
    Xapian::doccount get_termfreq_est() const override { return m_entries; }
    Xapian::doccount get_termfreq_max() const override { return m_entries; }
    double get_weight() const override { return m_documents[m_at].weight; }
    Xapian::docid get_docid() const override { return m_entry; }
    bool at_end() const override { return m_at >= m_documents.size(); }
    void next(double least) override { skip_to(m_entry + 1, least); }
    void skip_to(Xapian::docid entry, double) override
    {
        while (m_at < m_documents.size() && m_documents[m_at].last < entry)
            ++m_at;
        if (m_at < m_documents.size())
            m_entry = std::max(entry, m_documents[m_at].first);
    }

private:
    std::vector<DocumentSupport::Supported> m_documents;
    Xapian::doccount m_entries = 0;
    double m_most = 0;
    std::size_t m_at = 0;
    Xapian::docid m_entry = 0;
};

} // namespace

void DocumentSupport::use(const Xapian::Database *database, bool served)
{
    const std::uint64_t state = database ? stateOf(*database, served) : 0;
    if (database == m_database && state == m_state)
        return;
    m_database = database;
    m_served = served;
    m_state = state;
    m_titles.clear();
    m_terms.clear();
    m_documents.clear();
    m_counts.clear();
    m_lengths.clear();
}

// The entries of titles, and the lengths of their documents.
void DocumentSupport::readTitles(std::vector<double> &lengths)
{
    const std::string titles = titlesTerm();
    for (auto it = m_database->postlist_begin(titles); it != m_database->postlist_end(titles); ++it)
        m_titles.push_back(*it);
    lengths.assign(m_titles.size(), 0);
    if (!m_served) {
        auto length = m_database->valuestream_begin(slot::length);
        const auto end = m_database->valuestream_end(slot::length);
        for (std::size_t i = 0; i < m_titles.size() && length != end; ++i) {
            length.skip_to(m_titles[i]);
            if (length != end && length.get_docid() == m_titles[i])
                lengths[i] = Xapian::sortable_unserialise(*length);
        }
        return;
    }
    const auto placeOf = [this](Xapian::docid title) {
        return std::size_t(std::lower_bound(m_titles.cbegin(), m_titles.cend(), title) - m_titles.cbegin());
    };
    const Xapian::Query all(titles);
    m_terms.resize(m_titles.size());
    for (const auto &[title, length] : valuesOf(*m_database, all, slot::length))
        lengths.at(placeOf(title)) = Xapian::sortable_unserialise(length);
    for (const auto &[title, document] : valuesOf(*m_database, all, slot::counted))
        m_terms.at(placeOf(title)) = documentTerm({QString::fromStdString(document)});
}

void DocumentSupport::readDocuments()
{
    if (!m_titles.empty() || !m_database)
        return;
    std::vector<double> lengths;
    readTitles(lengths);
    // What stands behind the last title is of a document that is being written.
    m_documents.resize(std::size_t(m_database->get_lastdocid()) + 1);
    m_counts.assign(m_documents.size(), 0);
    std::uint32_t document = 0;
    for (std::size_t entry = 0; entry < m_documents.size(); ++entry) {
        m_documents[entry] = document;
        if (document < m_titles.size() && m_titles[document] == entry)
            ++document;
    }
    double sum = 0;
    for (const double length : lengths) {
        m_lengths.push_back(float(length));
        sum += double(m_lengths.back());
    }
    const double mean = std::max(sum / double(std::max<std::size_t>(m_titles.size(), 1)), 1.0);
    for (float &one : m_lengths)
        one = float(double(one) / mean);
}

// Where all parts of a word stand in one entry, as often as the rarest of them. Their order is left open:
// looking at positions would take longer than the answer is worth.
DocumentSupport::Places DocumentSupport::placesOf(const SupportWord::Way &way)
{
    std::vector<Xapian::Query> parts;
    for (const std::vector<std::string> &terms : way.terms)
        parts.push_back(anyTerm(terms));
    if (way.language != Language::Unknown)
        parts.emplace_back(languageTerm(way.language));
    const EntrySet all = m_finder.find({Xapian::Query::OP_AND, parts.begin(), parts.end()});
    Places places;
    for (Xapian::docid entry = all.next(0); entry != 0; entry = all.next(entry + 1))
        places.emplace_back(entry, std::numeric_limits<Xapian::termcount>::max());
    if (places.empty())
        return places;
    for (const std::vector<std::string> &terms : way.terms) {
        for (const std::string &term : terms) {
            for (auto it = m_database->postlist_begin(term); it != m_database->postlist_end(term); ++it) {
                if (all.contains(*it))
                    m_counts[*it] += std::max<Xapian::termcount>(it.get_wdf(), 1);
            }
        }
        for (auto &[entry, times] : places)
            times = std::min(times, std::exchange(m_counts[entry], 0));
    }
    return places;
}

// Calls `take` with each entry that has the word so, and how often; more than once where it has several of
// its forms.
template <typename Take>
void DocumentSupport::forEachPlace(const SupportWord::Way &way, Take take)
{
    if (way.terms.size() != 1 || way.language != Language::Unknown) {
        for (const auto &[entry, count] : placesOf(way))
            take(entry, count);
        return;
    }
    for (const std::string &term : way.terms.first()) {
        for (auto it = m_database->postlist_begin(term); it != m_database->postlist_end(term); ++it)
            take(*it, std::max<Xapian::termcount>(it.get_wdf(), 1));
    }
}

// As far as it can be told without reading.
bool DocumentSupport::isTooFrequent(const SupportWord &word) const
{
    const std::size_t entries = m_database->get_doccount();
    double places = 0;
    for (const SupportWord::Way &way : word.ways) {
        if (way.terms.size() != 1 || way.language != Language::Unknown)
            continue;
        for (const std::string &term : way.terms.first())
            places += double(m_database->get_termfreq(term));
    }
    return entries >= manyEntries && places >= mostOfAll * double(entries);
}

std::vector<DocumentSupport::Supported> DocumentSupport::documents(const QList<SupportWord> &words,
                                                                   std::size_t most)
{
    m_spread = {};
    readDocuments();
    if (m_titles.empty())
        return {};
    const double all = double(m_titles.size());
    m_spread.documents = all;
    const std::size_t entries = m_database->get_doccount();
    std::vector<double> scores(m_titles.size(), 0);
    std::vector<float> times(m_titles.size(), 0);
    for (const SupportWord &word : words) {
        m_spread.weights.append(word.weight);
        m_spread.having.append(0);
        if (isTooFrequent(word))
            continue;
        std::vector<std::size_t> held;
        std::size_t places = 0;
        for (const SupportWord::Way &way : word.ways) {
            forEachPlace(way, [&](Xapian::docid entry, Xapian::termcount count) {
                ++places;
                const std::size_t document = m_documents[entry];
                if (document == m_titles.size())
                    return;
                if (times[document] == 0)
                    held.push_back(document);
                times[document] +=
                    float(double(entry == m_titles[document] ? count * titleCounts : count) * way.weight);
            });
        }
        if (entries < manyEntries || double(places) < mostOfAll * double(entries)) {
            const double with = double(held.size());
            m_spread.having.last() = with;
            const double rarity = std::log(1 + (all - with + 0.5) / (with + 0.5));
            for (const std::size_t document : held) {
                const double count = double(times[document]);
                const double length = 1 - byLength + byLength * double(m_lengths[document]);
                scores[document] +=
                    word.weight * rarity * count * (saturation + 1) / (count + saturation * length);
            }
        }
        for (const std::size_t document : held)
            times[document] = 0;
    }
    std::vector<Supported> found;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        if (scores[i] > 0)
            found.push_back({i == 0 ? 1 : m_titles[i - 1] + 1, m_titles[i], share * scores[i],
                             m_served ? m_terms[i] : std::string()});
    }
    return best(std::move(found), most);
}

std::vector<DocumentSupport::Supported> DocumentSupport::best(std::vector<Supported> documents,
                                                              std::size_t most)
{
    if (documents.size() > most) {
        std::nth_element(documents.begin(), documents.begin() + std::ptrdiff_t(most), documents.end(),
                         [](const Supported &a, const Supported &b) { return a.weight > b.weight; });
        documents.resize(most);
        std::sort(documents.begin(), documents.end(),
                  [](const Supported &a, const Supported &b) { return a.first < b.first; });
    }
    return documents;
}

Xapian::Query DocumentSupport::passagesOf(const std::vector<Supported> &documents)
{
    if (documents.empty())
        return {};
    // A class of ours cannot be asked for in another program: the same weights in Xapian's own words.
    if (!documents.front().term.empty()) {
        std::vector<Xapian::Query> passages;
        for (const Supported &one : documents) {
            auto *weight = new Xapian::FixedWeightPostingSource(one.weight);
            passages.emplace_back(Xapian::Query::OP_FILTER, Xapian::Query(weight->release()),
                                  Xapian::Query(one.term));
        }
        return {Xapian::Query::OP_OR, passages.begin(), passages.end()};
    }
    auto *source = new WeightOfDocuments(documents);
    return Xapian::Query(source->release());
}

} // namespace vigie
