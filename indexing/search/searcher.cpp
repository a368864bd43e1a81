// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/searcher.h"

#include "indexing/language/normalise.h"
#include "indexing/search/passagerecord.h"
#include "indexing/search/queryplan.h"
#include "indexing/search/searchmessages.h"
#include "indexing/search/snippet.h"
#include "indexing/search/xapianerror.h"

#include <QFile>
#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr int mostHits = 1000;
constexpr int countedAtLeast = 500; // up to here the total is exact
constexpr int attempts = 3;         // while a writer changes the index under a reader

// The fewest neighbouring blocks that hold every part of the question the passage holds: what is cited.
Span answeringSpan(const NormalisedText &text, const QList<NeedleMatch> &matches)
{
    const QList<Span> &blocks = text.blocks;
    QSet<int> all;
    QList<QSet<int>> parts(blocks.size());
    for (const NeedleMatch &match : matches) {
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            if (blocks.at(i).overlaps(match.span))
                parts[i].insert(match.part);
        }
        all.insert(match.part);
    }
    if (blocks.isEmpty() || all.isEmpty())
        return {0, text.text.size()};
    Span best{0, blocks.size()};
    for (qsizetype from = 0; from < blocks.size(); ++from) {
        QSet<int> held;
        for (qsizetype to = from; to < blocks.size() && to + 1 - from < best.length(); ++to) {
            held.unite(parts.at(to));
            if (held.size() == all.size()) {
                best = {from, to + 1};
                break;
            }
        }
    }
    return {blocks.at(best.start).start, blocks.at(best.end - 1).end};
}

} // namespace

struct Searcher::Private
{
    QString folder;
    const Thesaurus &thesaurus;
    std::shared_ptr<const LabelIndex> labels;
    UnitReader reader;
    Stemmer stemmer;
    Vocabulary vocabulary;
    std::optional<Xapian::Database> database;

    Private(QString indexFolder, const Thesaurus &known, std::shared_ptr<const LabelIndex> index)
        : folder(std::move(indexFolder))
        , thesaurus(known)
        , labels(std::move(index))
    {
    }

    QueryPlanner planner() { return QueryPlanner({thesaurus, *labels, reader, stemmer, vocabulary}); }
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
    if (!result) {
        d->database.reset(); // opened anew next time, in case it was made anew
        d->vocabulary.use(nullptr);
    }
    return result;
}

void Searcher::Private::openDatabase()
{
    if (database)
        database->reopen();
    else
        database.emplace(QFile::encodeName(folder).toStdString());
    vocabulary.use(&*database);
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
            results.messages.append(SearchMessages::tr("Nothing was asked for."));
        return results;
    }
    Xapian::MSet found = match(query, plan.query);
    if (found.empty()) {
        const QueryPlan any = planner().plan(query, true);
        found = match(query, any.query);
        if (!found.empty())
            results.messages.append(
                SearchMessages::tr("No passage has all the words; these have some of them."));
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
            SearchMessages::tr("%1 passages of the index could not be read: it should be made anew.")
                .arg(unreadable));
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
    QList<NeedleMatch> matches =
        findNeedles(plan.needles, readWhereNeeded(reader, text, plan.needles), stemmer);
    for (const NeedleMatch &name : named(record, text, plan)) {
        const auto overlaps = [&](const NeedleMatch &match) { return match.span.overlaps(name.span); };
        if (std::none_of(matches.cbegin(), matches.cend(), overlaps))
            matches.append(name);
    }
    std::sort(matches.begin(), matches.end(),
              [](const NeedleMatch &a, const NeedleMatch &b) { return a.span < b.span; });
    const Span answer = answeringSpan(text, matches);
    const Span source = text.toSource(answer);
    SearchHit hit;
    hit.passage = {record.document, record.page,
                   Span{record.span.start + source.start, record.span.start + source.end}};
    hit.language = record.language;
    QList<NeedleMatch> inAnswer;
    std::copy_if(matches.cbegin(), matches.cend(), std::back_inserter(inAnswer),
                 [answer](const NeedleMatch &match) { return answer.contains(match.span); });
    const Snippet snippet = makeSnippet(record.text, text, inAnswer);
    hit.snippet = snippet.text;
    hit.snippetMarks = snippet.marks;
    for (const NeedleMatch &match : matches) {
        const Span span = text.toSource(match.span);
        hit.matches.append(
            {{record.span.start + span.start, record.span.start + span.end}, match.why, match.kind});
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
                               asked.part, asked.why, Match::Kind::Translation});
        }
    }
    return places;
}

Result<SearchResults> Searcher::similar(const Passage &, bool)
{
    return Error{Error::Code::Unsupported, {}};
}

QList<Match> Searcher::matchesOn(const SearchQuery &query, const Page &page)
{
    const QueryPlan plan = d->planner().plan(query);
    const NormalisedText text = normalise(page.text, page.blocks);
    QList<Match> matches;
    for (const NeedleMatch &match :
         findNeedles(plan.needles, readWhereNeeded(d->reader, text, plan.needles), d->stemmer))
        matches.append({text.toSource(match.span), match.why, match.kind});
    return matches;
}

} // namespace vigie
