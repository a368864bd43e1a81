// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/answermerge.h"

#include "indexing/search/searchmessages.h"

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

constexpr qsizetype mostCountedEntities = 40; // as many as one index counts

// Of all answers together.
struct Counted
{
    double entries = 0;
    QHash<QString, double> having;
    WordSpread spread;
};

Counted sumOfAnswers(const std::vector<const IndexAnswer *> &answers)
{
    Counted all;
    for (const IndexAnswer *answer : answers) {
        all.entries += answer->entries;
        for (auto words = answer->having.cbegin(); words != answer->having.cend(); ++words)
            all.having[words.key()] += words.value();
        // Another plan of the same question, made of what only one index has, does not compare.
        if (all.spread.having.isEmpty())
            all.spread.having.resize(answer->spread.having.size());
        if (all.spread.having.size() != answer->spread.having.size())
            continue;
        all.spread.documents += answer->spread.documents;
        for (qsizetype word = 0; word < all.spread.having.size(); ++word)
            all.spread.having[word] += answer->spread.having.at(word);
    }
    return all;
}

// As Xapian's BM25Weight weighs a term of `having` of `entries` entries.
double rarityOf(double entries, double having)
{
    const double odds = (entries - having + 0.5) / (having + 0.5);
    return std::log(odds < 2 ? odds * 0.5 + 1 : odds);
}

// As DocumentSupport weighs a word of `having` of `documents` documents.
double rarityOfDocuments(double documents, double having)
{
    return std::log(1 + (documents - having + 0.5) / (having + 0.5));
}

double scaleOfWords(const QString &words, const IndexAnswer &answer, const Counted &all)
{
    const double having = answer.having.value(words);
    return having > 0 ? rarityOf(all.entries, all.having.value(words)) / rarityOf(answer.entries, having) : 1;
}

double scaleOfDocuments(const WordSpread &own, const WordSpread &all)
{
    if (own.having.size() != all.having.size())
        return 1;
    double here = 0;
    double together = 0;
    for (qsizetype word = 0; word < own.having.size(); ++word) {
        if (own.having.at(word) <= 0)
            continue; // it gave nothing to any score
        const double weight = own.weights.value(word, 1);
        here += weight * rarityOfDocuments(own.documents, own.having.at(word));
        together += weight * rarityOfDocuments(all.documents, all.having.at(word));
    }
    return here > 0 ? together / here : 1;
}

// By what a hit's score is brought to the scale of all.
double scaleOf(const SearchHit &hit, const IndexAnswer &answer, const Counted &all, double documents)
{
    double before = 0;
    double after = 0;
    for (const ScorePart &part : hit.parts) {
        const double scale =
            part.place == ScorePart::Place::Document ? documents : scaleOfWords(part.asked, answer, all);
        before += part.weight;
        after += part.weight * scale;
    }
    return before > 0 ? after / before : 1;
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
        const double byDocuments = scaleOfDocuments(answer.spread, all.spread);
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
            hit.score *= scaleOf(found, answer, all, byDocuments);
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
