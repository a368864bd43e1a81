// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/answermerge.h"

#include "indexing/search/searchmessages.h"

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

constexpr qsizetype mostCountedEntities = 40; // as many as one index counts

struct Counted
{
    double entries = 0;
    QList<double> having;
};

// The answers that count together: those of indexes whose plans have the same parts.
Counted sumOfAnswers(const std::vector<const IndexAnswer *> &answers)
{
    Counted all;
    for (const IndexAnswer *answer : answers) {
        if (all.having.isEmpty())
            all.having.resize(answer->having.size());
        if (answer->having.size() != all.having.size())
            continue;
        all.entries += answer->entries;
        for (qsizetype part = 0; part < all.having.size(); ++part)
            all.having[part] += answer->having.at(part);
    }
    return all;
}

// As BM25 weighs a word that stands in `having` of `entries` passages; never negative.
double rarityOf(double entries, double having)
{
    return std::log(1 + (entries - having + 0.5) / (having + 0.5));
}

// By what an index's weights are brought to the scale of all.
double scaleOf(const IndexAnswer &answer, const Counted &all)
{
    if (answer.having.size() != all.having.size())
        return 1;
    double own = 0;
    double together = 0;
    for (qsizetype part = 0; part < all.having.size(); ++part) {
        if (answer.having.at(part) <= 0)
            continue; // it gave nothing to any score
        own += rarityOf(answer.entries, answer.having.at(part));
        together += rarityOf(all.entries, all.having.at(part));
    }
    return own > 0 ? together / own : 1;
}

template <typename Key>
void addCounts(QList<std::pair<Key, int>> &counts, const QList<std::pair<Key, int>> &more)
{
    for (const auto &[key, passages] : more) {
        const auto known = std::find_if(counts.begin(), counts.end(),
                                        [&key = key](const auto &one) { return one.first == key; });
        if (known == counts.end())
            counts.append({key, passages});
        else
            known->second += passages;
    }
    std::stable_sort(counts.begin(), counts.end(),
                     [](const auto &a, const auto &b) { return a.second > b.second; });
}

void addFacets(SearchFacets &facets, const SearchFacets &more)
{
    addCounts(facets.languages, more.languages);
    addCounts(facets.documents, more.documents);
    addCounts(facets.years, more.years);
    addCounts(facets.entities, more.entities);
    if (facets.entities.size() > mostCountedEntities)
        facets.entities.resize(mostCountedEntities);
}

void addExpansions(QList<Expansion> &expansions, const QList<Expansion> &more)
{
    for (const Expansion &one : more) {
        const auto same = [&one](const Expansion &known) {
            return known.term == one.term && known.language == one.language && known.source == one.source;
        };
        if (std::none_of(expansions.cbegin(), expansions.cend(), same))
            expansions.append(one);
    }
}

// What the order by date compares: the first day known, undated documents behind.
QDate dayOf(const SearchHit &hit, const std::vector<const IndexAnswer *> &answers)
{
    const auto &documents = answers.at(std::size_t(hit.other + 1))->documents;
    const std::optional<FuzzyDate> published = documents.value(hit.passage.document).published;
    if (!published)
        return {};
    return published->start.isValid() ? published->start : published->end;
}

bool sameWords(const SearchHit &one, const SearchHit &other)
{
    return one.passage.document == other.passage.document && one.passage.page == other.passage.page &&
           one.passage.span.overlaps(other.passage.span);
}

} // namespace

Result<SearchResults> together(Result<IndexAnswer> own, const std::vector<AnswerBeside> &others,
                               const SearchQuery &query)
{
    const bool anyOther =
        std::any_of(others.cbegin(), others.cend(), [](const AnswerBeside &one) { return one.answer.ok(); });
    if (!own && !anyOther)
        return own.error();
    SearchResults merged;
    merged.query = query;
    static const IndexAnswer nothing;
    std::vector<const IndexAnswer *> answers{own ? &own.value() : &nothing};
    for (const AnswerBeside &one : others)
        answers.push_back(one.answer ? &one.answer.value() : &nothing);
    const auto hasAllWords = [](const IndexAnswer *one) {
        return !one->someWords && !one->results.hits.isEmpty();
    };
    const bool allWords = std::any_of(answers.cbegin(), answers.cend(), hasAllWords);
    const Counted all = sumOfAnswers(answers);
    QHash<std::pair<DocumentId, int>, QList<SearchHit>> places;
    for (std::size_t number = 0; number < answers.size(); ++number) {
        const IndexAnswer &answer = *answers.at(number);
        const SearchResults &results = answer.results;
        const bool counts = !allWords || !answer.someWords;
        addExpansions(merged.expansions, results.expansions);
        for (const QString &message : results.messages) {
            if (counts && !merged.messages.contains(message))
                merged.messages.append(message);
        }
        int total = counts ? results.total : 0;
        if (counts)
            addFacets(merged.facets, results.facets);
        const double scale = scaleOf(answer, all);
        QHash<DocumentId, FoundDocument> documents;
        for (const SearchHit &found : counts ? results.hits : QList<SearchHit>()) {
            QList<SearchHit> &here = places[{found.passage.document, found.passage.page}];
            const auto isThis = [&](const SearchHit &known) {
                return known.other != int(number) - 1 && sameWords(known, found);
            };
            if (std::any_of(here.cbegin(), here.cend(), isThis)) {
                --total;
                continue;
            }
            SearchHit hit = found;
            hit.score *= scale;
            hit.other = int(number) - 1;
            here.append(hit);
            merged.hits.append(hit);
            documents.insert(hit.passage.document, answer.documents.value(hit.passage.document));
        }
        merged.total += total;
        if (number == 0) {
            if (!own)
                merged.messages.append(
                    SearchMessages::tr("This library could not be asked: %1").arg(own.error().message));
            continue;
        }
        const AnswerBeside &beside = others.at(number - 1);
        merged.others.append({beside.place,
                              beside.answer ? std::nullopt : std::optional(beside.answer.error()), total,
                              documents});
        if (!beside.answer)
            merged.messages.append(SearchMessages::tr("“%1” could not be asked: %2")
                                       .arg(beside.place.name(), beside.answer.error().message));
    }
    // Stable: among equals the libraries stay in the order in which they were named.
    if (query.order == SearchQuery::Order::Date)
        std::stable_sort(merged.hits.begin(), merged.hits.end(),
                         [&answers](const SearchHit &a, const SearchHit &b) {
                             return dayOf(a, answers) > dayOf(b, answers);
                         });
    else
        std::stable_sort(merged.hits.begin(), merged.hits.end(),
                         [](const SearchHit &a, const SearchHit &b) { return a.score > b.score; });
    if (merged.hits.size() > query.limit)
        merged.hits.resize(query.limit);
    return merged;
}

} // namespace vigie
