// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/entryanswers.h"

#include "indexing/search/explanation.h"
#include "indexing/search/searchmessages.h"

namespace vigie {

namespace {

constexpr double allWordsFactor = 1.05;              // of passages that have all of a long question's words
constexpr Xapian::doccount mostLookedThrough = 2000; // that hold what is not wanted

} // namespace

HitMaker EntryAnswers::hitMaker() const
{
    return {m_reader, m_stemmer, [this](const DocumentId &id) { return m_titles.titleOf(id); }};
}

void EntryAnswers::add(const Xapian::MSet &found, const QueryPlan &plan, const Condition *whole,
                       bool scattered, FacetCounter &counter, SearchResults &results) const
{
    std::vector<Xapian::docid> entries;
    for (auto it = found.begin(); it != found.end(); ++it)
        entries.push_back(*it);
    const QList<QList<double>> weights = partWeights(m_database, plan.parts, entries);
    const HitMaker maker = hitMaker();
    qsizetype unreadable = 0;
    qsizetype number = 0;
    for (auto it = found.begin(); it != found.end(); ++it) {
        const Xapian::Document entry = it.get_document();
        const std::optional<PassageRecord> record = PassageRecord::unpack(entry.get_data());
        const QList<double> &own = weights.at(number++);
        if (!record) {
            ++unreadable;
            continue;
        }
        const HitMaker::Answer answer = maker.answer(*record, plan, whole, own, it.get_weight());
        if (whole && !answer.whole && !scattered)
            continue;
        CountedValue counted = CountedValue::unpack(entry.get_value(slot::counted)).value_or(CountedValue());
        for (const SearchHit &hit : answer.hits) {
            counted.language = hit.language;
            counted.entities.clear();
            for (const NamedPlace &name : record->names) {
                const std::string id = name.entity.value.toStdString();
                if (hit.passage.span.contains(name.span) && !counted.entities.contains(id))
                    counted.entities.append(id);
            }
            counter.add(counted);
        }
        results.hits.append(answer.hits);
        for (qsizetype i = results.hits.size() - answer.hits.size();
             whole && answer.whole && i < results.hits.size(); ++i)
            results.hits[i].score *= allWordsFactor;
    }
    if (unreadable > 0)
        results.messages.append(
            SearchMessages::tr("%1 passages of the index could not be read: it should be made anew.")
                .arg(unreadable));
}

std::vector<Xapian::docid> EntryAnswers::rejected(const QueryPlan &plan) const
{
    std::vector<Xapian::docid> entries;
    if (plan.unwanted.empty())
        return entries;
    Xapian::Enquire enquire(m_database);
    enquire.set_query({Xapian::Query::OP_FILTER, plan.query, plan.unwanted});
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    const Xapian::MSet found = enquire.get_mset(0, m_database.get_doccount());
    const HitMaker maker = hitMaker();
    for (auto it = found.begin(); it != found.end(); ++it) {
        // Beyond that many it is enough that it stands near.
        const auto record = it.get_rank() < mostLookedThrough
                                ? PassageRecord::unpack(it.get_document().get_data())
                                : std::nullopt;
        if (!record || !maker.answers(*record, plan))
            entries.push_back(*it);
    }
    return entries;
}

} // namespace vigie
