// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/searcher.h"

#include "indexing/language/normalise.h"
#include "indexing/search/explanation.h"
#include "indexing/search/facetcounter.h"
#include "indexing/search/hitmaker.h"
#include "indexing/search/likeness.h"
#include "indexing/search/searchmessages.h"
#include "indexing/search/tiers.h"
#include "indexing/search/xapianerror.h"

#include <QFile>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr int mostHits = 1000;
constexpr int attempts = 3; // while a writer changes the index under a reader

constexpr qsizetype mostTitles = 50;
constexpr double titleShare = 0.4; // of the title's own score, for each passage below it
constexpr int likePassages = 30;
constexpr int longQuestion = 3; // words
constexpr int fewPassages = 10;

// Passes over entries that are known already.
class NotThese : public Xapian::MatchDecider
{
public:
    explicit NotThese(std::vector<Xapian::docid> entries)
        : m_entries(std::move(entries))
    {
        std::sort(m_entries.begin(), m_entries.end());
    }
    bool operator()(const Xapian::Document &entry) const override
    {
        return !std::binary_search(m_entries.cbegin(), m_entries.cend(), entry.get_docid());
    }

private:
    std::vector<Xapian::docid> m_entries;
};

} // namespace

struct Searcher::Private
{
    QString folder;
    const Thesaurus &thesaurus;
    std::shared_ptr<const LabelIndex> labels;
    UnitReader reader;
    Stemmer stemmer;
    Vocabulary vocabulary;
    GeneralWords general{stemmer};
    std::optional<Xapian::Database> database;

    Private(QString indexFolder, const Thesaurus &known, std::shared_ptr<const LabelIndex> index)
        : folder(std::move(indexFolder))
        , thesaurus(known)
        , labels(std::move(index))
    {
    }

    PlannerTools tools() { return {thesaurus, *labels, reader, stemmer, vocabulary, general, {}}; }
    QueryPlan planned(const SearchQuery &query, bool anyWord);
    Xapian::Query inTitles(const Xapian::Query &part) const;
    QString titleOf(const DocumentId &document) const;
    void openDatabase();
    Result<SearchResults> answer(const SearchQuery &query);
    Result<SearchResults> similar(const Passage &passage, bool otherLanguages);
    std::optional<LikenessSource> sourceOf(const Passage &passage) const;
    Xapian::MSet match(const SearchQuery &query, const Xapian::Query &asked, FacetCounter &counter) const;
    void addHits(const Xapian::MSet &found, const QueryPlan &plan, SearchResults &results);
    void addSomeWords(const SearchQuery &query, const Xapian::MSet &found, SearchResults &results);
    template <typename Ask>
    Result<SearchResults> asked(Ask ask);
};

Searcher::Searcher(QString folder, const Thesaurus &thesaurus, std::shared_ptr<const LabelIndex> labels)
    : d(std::make_unique<Private>(std::move(folder), thesaurus, std::move(labels)))
{
}

Searcher::~Searcher() = default;

// A writer may change the index under a reader: asked again, it answers from the newer state.
template <typename Ask>
Result<SearchResults> Searcher::Private::asked(Ask ask)
{
    Result<SearchResults> result = guarded([&]() -> Result<SearchResults> {
        for (int attempt = 1;; ++attempt) {
            try {
                openDatabase();
                return ask();
            } catch (const Xapian::DatabaseModifiedError &error) {
                if (attempt == attempts)
                    return xapianError(error);
            }
        }
    });
    if (!result) {
        database.reset(); // opened anew next time, in case it was made anew
        vocabulary.use(nullptr);
    }
    return result;
}

Result<SearchResults> Searcher::search(const SearchQuery &query)
{
    return d->asked([&] { return d->answer(query); });
}

Result<SearchResults> Searcher::similar(const Passage &passage, bool otherLanguages)
{
    return d->asked([&] { return d->similar(passage, otherLanguages); });
}

void Searcher::Private::openDatabase()
{
    if (database)
        database->reopen();
    else
        database.emplace(QFile::encodeName(folder).toStdString());
    vocabulary.use(&*database);
}

QueryPlan Searcher::Private::planned(const SearchQuery &query, bool anyWord)
{
    PlannerTools with = tools();
    with.inTitles = [this](const Xapian::Query &part) { return inTitles(part); };
    return QueryPlanner(with).plan(query, anyWord);
}

Xapian::Query Searcher::Private::inTitles(const Xapian::Query &part) const
{
    Xapian::Enquire enquire(*database);
    enquire.set_query({Xapian::Query::OP_FILTER, part, Xapian::Query(titlesTerm())});
    const Xapian::MSet found = enquire.get_mset(0, mostTitles);
    std::vector<std::string> documents;
    for (auto it = found.begin(); it != found.end(); ++it)
        documents.push_back(
            documentTerm({QString::fromStdString(it.get_document().get_value(slot::counted))}));
    if (documents.empty())
        return {};
    auto *weight = new Xapian::FixedWeightPostingSource(titleShare * found.get_max_attained());
    return {Xapian::Query::OP_FILTER, Xapian::Query(weight->release()), anyTerm(documents)};
}

QString Searcher::Private::titleOf(const DocumentId &document) const
{
    const std::string term = titleTerm(document);
    const auto entry = database->postlist_begin(term);
    return entry == database->postlist_end(term)
               ? QString()
               : QString::fromStdString(database->get_document(*entry).get_data());
}

Result<SearchResults> Searcher::Private::answer(const SearchQuery &query)
{
    SearchResults results;
    results.query = query;
    QueryPlan plan = planned(query, false);
    results.expansions = plan.expansions;
    results.messages = plan.messages;
    if (plan.query.empty()) {
        if (results.messages.isEmpty())
            results.messages.append(SearchMessages::tr("Nothing was asked for."));
        return results;
    }
    FacetCounter counter;
    bool hasSomeWords = false;
    Xapian::MSet found = match(query, plan.query, counter);
    if (found.empty() && counter.counted() == 0) {
        QueryPlan any = planned(query, true);
        found = match(query, any.query, counter);
        if (!found.empty()) {
            results.messages.append(
                SearchMessages::tr("No passage has all the words; these have some of them."));
            plan = std::move(any);
            hasSomeWords = true;
        }
    }
    results.total = counter.counted();
    results.facets = counter.facets();
    addHits(found, plan, results);
    if (plan.words >= longQuestion && results.total > 0 && results.total < fewPassages && !hasSomeWords)
        addSomeWords(query, found, results);
    return results;
}

// Of a long question few passages have all the words, and not always the best ones: behind them come those
// that have most.
void Searcher::Private::addSomeWords(const SearchQuery &query, const Xapian::MSet &found,
                                     SearchResults &results)
{
    if (!query.insideWords || !query.expand || query.order != SearchQuery::Order::Relevance ||
        results.hits.size() >= query.limit)
        return;
    const QueryPlan any = planned(query, true);
    Xapian::Enquire enquire(*database);
    enquire.set_query(any.query);
    enquire.set_sort_by_relevance_then_value(slot::place, false);
    std::vector<Xapian::docid> known;
    for (auto it = found.begin(); it != found.end(); ++it)
        known.push_back(*it);
    NotThese others(known);
    const qsizetype before = results.hits.size();
    const qsizetype most = std::min<qsizetype>(query.limit, fewPassages * 2) - before;
    const Xapian::MSet more =
        enquire.get_mset(0, Xapian::doccount(std::max<qsizetype>(0, most)), 0, nullptr, &others);
    if (more.empty())
        return;
    addHits(more, any, results);
    // They stand behind the others whatever they weigh.
    const double least = results.hits.at(before - 1).score;
    const double highest = more.get_max_attained();
    for (qsizetype i = before; i < results.hits.size(); ++i)
        results.hits[i].score *= std::min(1.0, least / std::max(highest, 1e-9));
    results.messages.append(
        SearchMessages::tr("Only the first %1 have all the words; the others have some of them.")
            .arg(before));
    results.total += int(results.hits.size() - before);
}

void Searcher::Private::addHits(const Xapian::MSet &found, const QueryPlan &plan, SearchResults &results)
{
    std::vector<Xapian::docid> entries;
    for (auto it = found.begin(); it != found.end(); ++it)
        entries.push_back(*it);
    const QList<QList<double>> weights = partWeights(*database, plan.parts, entries);
    const HitMaker maker(reader, stemmer, [this](const DocumentId &id) { return titleOf(id); });
    qsizetype unreadable = 0;
    for (auto it = found.begin(); it != found.end(); ++it) {
        const std::optional<PassageRecord> record = PassageRecord::unpack(it.get_document().get_data());
        if (!record) {
            ++unreadable;
            continue;
        }
        SearchHit hit = maker.hit(*record, plan, weights.at(qsizetype(it.get_rank())));
        hit.score = it.get_weight();
        results.hits.append(hit);
    }
    if (unreadable > 0)
        results.messages.append(
            SearchMessages::tr("%1 passages of the index could not be read: it should be made anew.")
                .arg(unreadable));
}

Xapian::MSet Searcher::Private::match(const SearchQuery &query, const Xapian::Query &asked,
                                      FacetCounter &counter) const
{
    Xapian::Enquire enquire(*database);
    enquire.set_query(asked);
    enquire.add_matchspy(&counter);
    // Everything is looked at, so that the counts are true.
    const Xapian::doccount all = database->get_doccount();
    const Xapian::doccount limit = Xapian::doccount(std::clamp(query.limit, 0, mostHits));
    // Equals stand in the order of document, page and place, whatever the order of import was.
    if (query.order == SearchQuery::Order::Date) {
        Xapian::MultiValueKeyMaker key;
        key.add_value(slot::publishedFirst, true);
        key.add_value(slot::place);
        enquire.set_sort_by_key(&key, false);
        return enquire.get_mset(0, limit, all);
    }
    enquire.set_sort_by_relevance_then_value(slot::place, false);
    return enquire.get_mset(0, limit, all);
}

// What the index has of the passage, or nothing when it has no such place.
std::optional<LikenessSource> Searcher::Private::sourceOf(const Passage &passage) const
{
    Xapian::Enquire enquire(*database);
    const std::string page = Xapian::sortable_serialise(passage.page);
    enquire.set_query(Xapian::Query(documentTerm(passage.document)) &
                      Xapian::Query(Xapian::Query::OP_VALUE_RANGE, slot::page, page, page));
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    enquire.set_sort_by_value(slot::place, false);
    const Xapian::MSet found = enquire.get_mset(0, database->get_doccount());
    std::optional<LikenessSource> source;
    for (auto it = found.begin(); it != found.end(); ++it) {
        const Xapian::Document entry = it.get_document();
        const std::optional<PassageRecord> record = PassageRecord::unpack(entry.get_data());
        const bool whole = passage.span.isEmpty(); // the page's first passage then
        if (!record || (!whole && !record->span.overlaps(passage.span)) || (whole && source))
            continue;
        if (!source)
            source = LikenessSource{{}, {}, record->language, {}};
        const Span own = whole ? record->span
                               : Span{std::max(record->span.start, passage.span.start),
                                      std::min(record->span.end, passage.span.end)};
        source->text += record->text.mid(own.start - record->span.start, own.length()) + u'\n';
        for (const NamedPlace &name : record->names) {
            if (own.overlaps(name.span))
                source->names.append(name.entity);
        }
        const QDate published =
            QDate::fromString(QString::fromStdString(entry.get_value(slot::publishedLast)), u"yyyyMMdd"_s);
        if (published.isValid())
            source->published = FuzzyDate::day(published);
    }
    return source;
}

Result<SearchResults> Searcher::Private::similar(const Passage &passage, bool otherLanguages)
{
    const std::optional<LikenessSource> source = sourceOf(passage);
    if (!source)
        return Error{Error::Code::NotFound,
                     SearchMessages::tr("The search index does not hold this passage yet.")};
    SearchResults results;
    results.query.limit = likePassages;
    QueryPlan plan = likenessPlan(tools(), *database, *source, otherLanguages);
    if (plan.query.empty()) {
        results.messages.append(
            SearchMessages::tr("The passage holds nothing by which others could be found."));
        return results;
    }
    const std::string page = Xapian::sortable_serialise(passage.page);
    const Xapian::Query samePage = Xapian::Query(documentTerm(passage.document)) &
                                   Xapian::Query(Xapian::Query::OP_VALUE_RANGE, slot::page, page, page);
    FacetCounter counter;
    SearchQuery asked;
    asked.limit = likePassages;
    plan.query = {Xapian::Query::OP_AND_NOT, plan.query, anyOf({Xapian::Query(titlesTerm()), samePage})};
    const Xapian::MSet found = match(asked, plan.query, counter);
    results.total = counter.counted();
    results.facets = counter.facets();
    addHits(found, plan, results);
    return results;
}

QList<Match> Searcher::matchesOn(const SearchQuery &query, const Page &page)
{
    const QueryPlan plan = QueryPlanner(d->tools()).plan(query);
    const NormalisedText text = normalise(page.text, page.blocks);
    QList<Match> matches;
    for (const NeedleMatch &match :
         findNeedles(plan.needles, readWhereNeeded(d->reader, text, plan.needles), d->stemmer, page.language))
        matches.append({text.toSource(match.span), match.why, match.kind});
    return matches;
}

} // namespace vigie
