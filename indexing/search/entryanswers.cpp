// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/entryanswers.h"

#include "indexing/search/explanation.h"
#include "indexing/search/searchmessages.h"
#include "indexing/search/terms.h"
#include "indexing/search/tiers.h"

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr double allWordsFactor = 1.05;              // of passages that have all of a long question's words
constexpr Xapian::doccount mostLookedThrough = 2000; // that hold what is not wanted

} // namespace

HitMaker EntryAnswers::hitMaker() const
{
    return {m_reader, m_stemmer, [this](const DocumentId &id) { return m_titles.titleOf(id); }};
}

// What the index says of the entry's document, once.
void EntryAnswers::see(const Xapian::Document &entry, const PassageRecord &record) const
{
    if (m_seen.contains(record.document))
        return;
    const auto day = [&entry](unsigned valueSlot) {
        return QDate::fromString(QString::fromStdString(entry.get_value(valueSlot)), u"yyyyMMdd"_s);
    };
    const QDate first = day(slot::publishedFirst);
    const QDate last = day(slot::publishedLast);
    std::optional<FuzzyDate> published;
    if (first.isValid() || last.isValid())
        published = first == last ? FuzzyDate::day(first) : FuzzyDate::range(first, last);
    m_seen.insert(record.document, {m_titles.titleOf(record.document), record.language, published});
}

void EntryAnswers::add(const Xapian::MSet &found, const QueryPlan &plan, const Condition *whole,
                       bool scattered, FacetCounter &counter, SearchResults &results,
                       const std::vector<Xapian::docid> &without) const
{
    std::vector<Xapian::docid> entries;
    std::set<std::string> documents;
    for (auto it = found.begin(); it != found.end(); ++it) {
        entries.push_back(*it);
        if (m_served) {
            if (const auto record = PassageRecord::unpack(it.get_document().get_data()))
                documents.insert(documentTerm(record->document));
        }
    }
    const QList<QList<double>> weights =
        partWeights(m_database, plan.parts, entries, anyTerm({documents.cbegin(), documents.cend()}));
    const HitMaker maker = hitMaker();
    qsizetype unreadable = 0;
    qsizetype number = 0;
    for (auto it = found.begin(); it != found.end(); ++it) {
        const QList<double> &own = weights.at(number++);
        if (std::find(without.cbegin(), without.cend(), *it) != without.cend())
            continue;
        const Xapian::Document entry = it.get_document();
        const std::optional<PassageRecord> record = PassageRecord::unpack(entry.get_data());
        if (!record) {
            ++unreadable;
            continue;
        }
        const HitMaker::Answer answer = maker.answer(*record, plan, whole, own, it.get_weight());
        if (whole && !answer.whole && !scattered)
            continue;
        if (!answer.hits.isEmpty())
            see(entry, *record);
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
