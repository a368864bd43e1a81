// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/explanation.h"

#include <algorithm>

namespace vigie {

namespace {

// The given entries, in order, without weight.
class TheseEntries : public Xapian::PostingSource
{
public:
    explicit TheseEntries(std::vector<Xapian::docid> sorted)
        : m_entries(std::move(sorted))
    {
        set_maxweight(0);
    }

    TheseEntries *clone() const override { return new TheseEntries(m_entries); }
    std::string name() const override { return "vigie::TheseEntries"; }
    void init(const Xapian::Database &) override
    {
        m_next = 0;
        set_maxweight(0);
    }
    Xapian::doccount get_termfreq_min() const override { return count(); }
    Xapian::doccount get_termfreq_est() const override { return count(); }
    Xapian::doccount get_termfreq_max() const override { return count(); }
    double get_weight() const override { return 0; }
    Xapian::docid get_docid() const override { return m_entries[m_next - 1]; }
    bool at_end() const override { return m_next > m_entries.size(); }
    void next(double) override { ++m_next; }
    void skip_to(Xapian::docid entry, double) override
    {
        const auto at = std::lower_bound(m_entries.cbegin(), m_entries.cend(), entry);
        m_next = std::max(m_next, std::size_t(at - m_entries.cbegin()) + 1);
    }

private:
    Xapian::doccount count() const { return Xapian::doccount(m_entries.size()); }

    std::vector<Xapian::docid> m_entries;
    std::size_t m_next = 0; ///< one behind the current; 0 before the first
};

} // namespace

QList<QList<double>> partWeights(const Xapian::Database &database, const QList<AskedPart> &parts,
                                 const std::vector<Xapian::docid> &entries, const Xapian::Query &among)
{
    QList<QList<double>> weights(qsizetype(entries.size()), QList<double>(parts.size(), 0));
    std::vector<Xapian::docid> sorted = entries;
    std::sort(sorted.begin(), sorted.end());
    for (qsizetype i = 0; i < parts.size() && !entries.empty(); ++i) {
        const bool served = !among.empty();
        const auto only = [&sorted, &among, served] {
            return served ? among : Xapian::Query((new TheseEntries(sorted))->release());
        };
        Xapian::Enquire enquire(database);
        enquire.set_query(Xapian::Query(Xapian::Query::OP_FILTER, parts.at(i).query, only()));
        const Xapian::MSet found =
            enquire.get_mset(0, served ? database.get_doccount() : Xapian::doccount(entries.size()));
        for (auto hit = found.begin(); hit != found.end(); ++hit) {
            const auto at = std::find(entries.cbegin(), entries.cend(), *hit);
            if (at != entries.cend())
                weights[at - entries.cbegin()][i] = hit.get_weight();
        }
    }
    return weights;
}

} // namespace vigie
