// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/searcher.h"

#include "indexing/language/normalise.h"
#include "indexing/search/passagerecord.h"
#include "indexing/search/queryplan.h"
#include "indexing/search/snippet.h"
#include "indexing/search/xapianerror.h"

#include <QFile>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr int mostHits = 1000;
constexpr int countedAtLeast = 500; // up to here the total is exact
constexpr int attempts = 3;         // while a writer changes the index under a reader

} // namespace

struct Searcher::Private
{
    QString folder;
    const Thesaurus &thesaurus;
    std::shared_ptr<const LabelIndex> labels;
    UnitReader reader;
    Stemmer stemmer;
    std::optional<Xapian::Database> database;

    Private(QString indexFolder, const Thesaurus &known, std::shared_ptr<const LabelIndex> index)
        : folder(std::move(indexFolder))
        , thesaurus(known)
        , labels(std::move(index))
    {
    }

    QueryPlanner planner() { return QueryPlanner(thesaurus, *labels, reader, stemmer); }
    void openDatabase();
    Result<SearchResults> answer(const SearchQuery &query);
    Xapian::MSet match(const SearchQuery &query, const Xapian::Query &asked) const;
    SearchHit makeHit(const PassageRecord &record, const QueryPlan &plan);
    QList<NeedleMatch> named(const PassageRecord &record, const NormalisedText &text,
                             const QueryPlan &plan) const;
};

Searcher::Searcher(QString folder, const Thesaurus &thesaurus, std::shared_ptr<const LabelIndex> labels)
    : d(std::make_unique<Private>(std::move(folder), thesaurus, std::move(labels)))
{
}

Searcher::~Searcher() = default;

Result<SearchResults> Searcher::search(const SearchQuery &query)
{
    Result<SearchResults> result = guarded([&]() -> Result<SearchResults> {
        for (int attempt = 1;; ++attempt) {
            try {
                d->openDatabase();
                return d->answer(query);
            } catch (const Xapian::DatabaseModifiedError &error) {
                if (attempt == attempts)
                    return xapianError(error);
            }
        }
    });
    if (!result)
        d->database.reset(); // opened anew next time, in case it was made anew
    return result;
}

void Searcher::Private::openDatabase()
{
    if (database)
        database->reopen();
    else
        database.emplace(QFile::encodeName(folder).toStdString());
}

Result<SearchResults> Searcher::Private::answer(const SearchQuery &query)
{
    SearchResults results;
    results.query = query;
    QueryPlan plan = planner().plan(query);
    results.expansions = plan.expansions;
    results.messages = plan.messages;
    if (plan.query.empty()) {
        if (results.messages.isEmpty())
            results.messages.append(u"Nothing was asked for."_s);
        return results;
    }
    Xapian::MSet found = match(query, plan.query);
    if (found.empty()) {
        const QueryPlan any = planner().plan(query, true);
        found = match(query, any.query);
        if (!found.empty())
            results.messages.append(u"No passage has all the words; these have some of them."_s);
    }
    results.total = int(std::min<Xapian::doccount>(found.get_matches_estimated(), 1'000'000'000));
    qsizetype unreadable = 0;
    for (auto it = found.begin(); it != found.end(); ++it) {
        const std::optional<PassageRecord> record = PassageRecord::unpack(it.get_document().get_data());
        if (!record) {
            ++unreadable;
            continue;
        }
        SearchHit hit = makeHit(*record, plan);
        hit.score = it.get_weight();
        results.hits.append(hit);
    }
    if (unreadable > 0)
        results.messages.append(
            u"%1 passages of the index could not be read: it should be made anew."_s.arg(unreadable));
    return results;
}

Xapian::MSet Searcher::Private::match(const SearchQuery &query, const Xapian::Query &asked) const
{
    Xapian::Enquire enquire(*database);
    enquire.set_query(asked);
    // Equals stand in the order of document, page and place, whatever the order of import was.
    if (query.order == SearchQuery::Order::Date) {
        Xapian::MultiValueKeyMaker key;
        key.add_value(slot::publishedFirst, true);
        key.add_value(slot::place);
        enquire.set_sort_by_key(&key, false);
        const int limit = std::clamp(query.limit, 0, mostHits);
        return enquire.get_mset(0, Xapian::doccount(limit), countedAtLeast);
    }
    enquire.set_sort_by_relevance_then_value(slot::place, false);
    const int limit = std::clamp(query.limit, 0, mostHits);
    return enquire.get_mset(0, Xapian::doccount(limit), countedAtLeast);
}

SearchHit Searcher::Private::makeHit(const PassageRecord &record, const QueryPlan &plan)
{
    QList<Block> blocks = record.blocks;
    for (Block &block : blocks)
        block.span = {block.span.start - record.span.start, block.span.end - record.span.start};
    const NormalisedText text = normalise(record.text, blocks);
    QList<NeedleMatch> matches = findNeedles(plan.needles, reader.read(text.text), record.language, stemmer);
    for (const NeedleMatch &name : named(record, text, plan)) {
        const auto overlaps = [&](const NeedleMatch &match) { return match.span.overlaps(name.span); };
        if (std::none_of(matches.cbegin(), matches.cend(), overlaps))
            matches.append(name);
    }
    std::sort(matches.begin(), matches.end(),
              [](const NeedleMatch &a, const NeedleMatch &b) { return a.span < b.span; });
    SearchHit hit;
    hit.passage = {record.document, record.page, record.span};
    hit.language = record.language;
    const Snippet snippet = makeSnippet(record.text, text, matches);
    hit.snippet = snippet.text;
    hit.snippetMarks = snippet.marks;
    for (const NeedleMatch &match : matches) {
        const Span span = text.toSource(match.span);
        hit.matches.append({{record.span.start + span.start, record.span.start + span.end}, match.why});
    }
    return hit;
}

// Where an entity that was asked for is named by words no label has.
QList<NeedleMatch> Searcher::Private::named(const PassageRecord &record, const NormalisedText &text,
                                            const QueryPlan &plan) const
{
    QList<NeedleMatch> places;
    for (const NamedPlace &name : record.names) {
        for (const AskedEntity &asked : plan.entities) {
            if (asked.entity == name.entity)
                places.append({text.toNormalised(
                                   {name.span.start - record.span.start, name.span.end - record.span.start}),
                               asked.part, asked.why});
        }
    }
    return places;
}

QList<Match> Searcher::matchesOn(const SearchQuery &query, const Page &page)
{
    const QueryPlan plan = d->planner().plan(query);
    const NormalisedText text = normalise(page.text, page.blocks);
    QList<Match> matches;
    for (const NeedleMatch &match :
         findNeedles(plan.needles, d->reader.read(text.text), page.language, d->stemmer))
        matches.append({text.toSource(match.span), match.why});
    return matches;
}

} // namespace vigie
