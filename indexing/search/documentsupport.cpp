// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/documentsupport.h"

#include "indexing/search/passagerecord.h"
#include "indexing/search/terms.h"

#include <algorithm>
#include <cmath>

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

void DocumentSupport::use(const Xapian::Database *database)
{
    const Xapian::rev revision = database ? database->get_revision() : 0;
    if (database == m_database && revision == m_revision)
        return;
    m_database = database;
    m_revision = revision;
    m_titles.clear();
    m_lengths.clear();
}

void DocumentSupport::readDocuments()
{
    if (!m_titles.empty() || !m_database)
        return;
    const std::string titles = titlesTerm();
    for (auto it = m_database->postlist_begin(titles); it != m_database->postlist_end(titles); ++it)
        m_titles.push_back(*it);
    auto length = m_database->valuestream_begin(slot::length);
    const auto end = m_database->valuestream_end(slot::length);
    double sum = 0;
    for (const Xapian::docid title : m_titles) {
        if (length != end)
            length.skip_to(title);
        const bool known = length != end && length.get_docid() == title;
        m_lengths.push_back(known ? float(Xapian::sortable_unserialise(*length)) : 0);
        sum += double(m_lengths.back());
    }
    const double mean = std::max(sum / double(std::max<std::size_t>(m_titles.size(), 1)), 1.0);
    for (float &one : m_lengths)
        one = float(double(one) / mean);
}

DocumentSupport::Places DocumentSupport::placesOf(const std::vector<std::string> &terms) const
{
    Places places;
    for (const std::string &term : terms) {
        Places more;
        for (auto it = m_database->postlist_begin(term); it != m_database->postlist_end(term); ++it)
            more.emplace_back(*it, std::max<Xapian::termcount>(it.get_wdf(), 1));
        if (places.empty()) {
            places = std::move(more);
            continue;
        }
        Places both;
        both.reserve(places.size() + more.size());
        std::merge(places.cbegin(), places.cend(), more.cbegin(), more.cend(), std::back_inserter(both));
        places = std::move(both);
    }
    return places;
}

// Where all parts of a word stand in one entry, as often as the rarest of them. Their order is left open:
// looking at positions would take longer than the answer is worth.
DocumentSupport::Places DocumentSupport::placesOf(const SupportWord::Way &way) const
{
    Places places;
    bool first = true;
    const auto take = [&](const std::vector<std::string> &terms, bool counts) {
        const Places more = placesOf(terms);
        if (std::exchange(first, false)) {
            places = more;
            return;
        }
        Places both;
        auto other = more.cbegin();
        for (const auto &[entry, times] : std::as_const(places)) {
            while (other != more.cend() && other->first < entry)
                ++other;
            if (other != more.cend() && other->first == entry)
                both.emplace_back(entry, counts ? std::min(times, other->second) : times);
        }
        places = std::move(both);
    };
    for (const std::vector<std::string> &terms : way.terms) {
        take(terms, true);
        if (places.empty())
            return places;
    }
    if (way.language != Language::Unknown && !places.empty()) {
        Places both;
        const std::string language = languageTerm(way.language);
        auto it = m_database->postlist_begin(language);
        const auto end = m_database->postlist_end(language);
        for (const auto &place : std::as_const(places)) {
            if (it != end)
                it.skip_to(place.first);
            if (it != end && *it == place.first)
                both.push_back(place);
        }
        places = std::move(both);
    }
    return places;
}

std::vector<DocumentSupport::Supported> DocumentSupport::documents(const QList<SupportWord> &words,
                                                                   std::size_t most)
{
    readDocuments();
    if (m_titles.empty())
        return {};
    const double all = double(m_titles.size());
    const std::size_t entries = m_database->get_doccount();
    std::vector<double> scores(m_titles.size(), 0);
    std::vector<float> times(m_titles.size(), 0);
    for (const SupportWord &word : words) {
        std::vector<std::size_t> held;
        std::size_t places = 0;
        for (const SupportWord::Way &way : word.ways) {
            std::size_t document = 0;
            for (const auto &[entry, count] : placesOf(way)) {
                ++places;
                while (document < m_titles.size() && m_titles[document] < entry)
                    ++document;
                if (document == m_titles.size())
                    break; // a document that is being written
                if (times[document] == 0)
                    held.push_back(document);
                times[document] +=
                    float(double(entry == m_titles[document] ? count * titleCounts : count) * way.weight);
            }
        }
        if (entries < manyEntries || double(places) < mostOfAll * double(entries)) {
            const double with = double(held.size());
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
            found.push_back({i == 0 ? 1 : m_titles[i - 1] + 1, m_titles[i], share * scores[i]});
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
    auto *source = new WeightOfDocuments(documents);
    return Xapian::Query(source->release());
}

} // namespace vigie
