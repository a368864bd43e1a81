// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/searcher.h"

#include "indexing/language/normalise.h"
#include "indexing/search/documentsupport.h"
#include "indexing/search/entryanswers.h"
#include "indexing/search/likeness.h"
#include "indexing/search/searchmessages.h"
#include "indexing/search/tiers.h"
#include "indexing/search/xapianerror.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <chrono>
#include <optional>
#include <tuple>
#include <type_traits>

namespace vigie {

namespace {

constexpr int mostHits = 1000;
// How long a question is asked again while a writer changes the index under it faster than it is answered.
constexpr std::chrono::seconds patience(10);

constexpr int likePassages = 30;
constexpr int longQuestion = 3; // words
constexpr std::size_t mostDocuments = 1000;
constexpr std::size_t someDocuments = 20; // of which passages are shown that have some words only
constexpr int somePassages = 30;
constexpr int mostBatches = 4; // of entries that are looked at for paragraphs that answer

// Passes over entries.
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

// Stable: equals keep the order of document, page and place.
void bestFirst(QList<SearchHit> &hits)
{
    std::stable_sort(hits.begin(), hits.end(),
                     [](const SearchHit &a, const SearchHit &b) { return a.score > b.score; });
}

// As an index sorts them that can be told of several values.
void latestFirst(QList<SearchHit> &hits, const QHash<DocumentId, FoundDocument> &documents)
{
    const auto dayOf = [&documents](const SearchHit &hit) {
        const std::optional<FuzzyDate> published = documents.value(hit.passage.document).published;
        return published ? published->start : QDate();
    };
    const auto place = [](const SearchHit &hit) {
        return std::tuple(hit.passage.document.value, hit.passage.page, hit.passage.span.start);
    };
    std::stable_sort(hits.begin(), hits.end(), [&](const SearchHit &a, const SearchHit &b) {
        return dayOf(a) != dayOf(b) ? dayOf(a) > dayOf(b) : place(a) < place(b);
    });
}

} // namespace

struct Searcher::Private
{
    IndexPlace place;
    const Thesaurus &thesaurus;
    std::shared_ptr<const LabelIndex> labels;
    UnitReader reader;
    mutable Stemmer stemmer;
    Vocabulary vocabulary;
    GeneralWords general{stemmer};
    SystemDictionaries dictionaries;
    EntryFinder finder;
    DocumentSupport support{finder};
    TitleAnswers titles{finder};
    std::optional<Xapian::Database> database;
    std::string uuid;                      ///< of the database, when it is in a folder
    QHash<DocumentId, FoundDocument> seen; ///< in the answers to the question
    bool someWords = false;                ///< no passage has all of the question's words

    std::shared_ptr<SpellingBook> book;
    SpellingFinder spellings{reader, stemmer, vocabulary, finder};

    Private(IndexPlace index, const Thesaurus &known, std::shared_ptr<const LabelIndex> names,
            std::shared_ptr<SpellingBook> spellingBook)
        : place(std::move(index))
        , thesaurus(known)
        , labels(std::move(names))
        , book(std::move(spellingBook))
    {
    }

    PlannerTools tools()
    {
        return {thesaurus, *labels, reader, stemmer, vocabulary, general, {}, &dictionaries};
    }
    QueryPlan planned(const SearchQuery &query, bool anyWord);
    EntryAnswers answers() { return {*database, reader, stemmer, titles, seen, place.isServed()}; }
    void openDatabase();
    void closeDatabase();
    Result<SearchResults> answer(const SearchQuery &query);
    Result<IndexAnswer> answerBeside(const SearchQuery &query);
    Result<SearchResults> similar(const Passage &passage, bool otherLanguages);
    void ask(const SearchQuery &query, const Xapian::Query &asked,
             const std::vector<DocumentSupport::Supported> &documents, QueryPlan &plan,
             const Condition *whole, bool scattered, SearchResults &results);
    void addSomeWords(const SearchQuery &query, QueryPlan &plan,
                      const std::vector<DocumentSupport::Supported> &documents, SearchResults &results);
    Xapian::Query supported(const Xapian::Query &asked,
                            const std::vector<DocumentSupport::Supported> &documents, QueryPlan &plan) const;
    template <typename Ask>
    auto asked(Ask ask) -> std::invoke_result_t<Ask>;
};

Searcher::Searcher(IndexPlace place, const Thesaurus &thesaurus, std::shared_ptr<const LabelIndex> labels,
                   std::shared_ptr<SpellingBook> spellings)
    : d(std::make_unique<Private>(std::move(place), thesaurus, std::move(labels), std::move(spellings)))
{
}

Searcher::~Searcher() = default;

// A writer may change the index under a reader: asked again, it answers from the newer state. Who serves an
// index ends a connection that was idle for long: asked again, it answers over another one.
template <typename Ask>
auto Searcher::Private::asked(Ask ask) -> std::invoke_result_t<Ask>
{
    using Answer = std::invoke_result_t<Ask>;
    Answer result = guarded([&]() -> Answer {
        for (const QDeadlineTimer given(patience);;) {
            const bool wasOpen = database.has_value();
            try {
                openDatabase();
                return ask();
            } catch (const Xapian::DatabaseModifiedError &error) {
                if (given.hasExpired())
                    return xapianError(error);
            } catch (const Xapian::NetworkTimeoutError &error) { // waited long enough
                return servedIndexError(error, place.address());
            } catch (const Xapian::NetworkError &error) {
                if (!wasOpen)
                    return servedIndexError(error, place.address());
                closeDatabase();
            } catch (const Xapian::Error &error) {
                if (!place.isServed())
                    throw;
                return servedIndexError(error, place.address());
            }
        }
    });
    if (!result)
        closeDatabase(); // opened anew next time, in case it was made anew
    return result;
}

void Searcher::Private::closeDatabase()
{
    vocabulary.use(nullptr);
    support.use(nullptr);
    finder.use(nullptr);
    spellings.use(nullptr);
    titles.use(nullptr);
    database.reset();
}

Result<SearchResults> Searcher::search(const SearchQuery &query)
{
    return d->asked([&] { return d->answer(query); });
}

Result<IndexAnswer> Searcher::answerBeside(const SearchQuery &query)
{
    return d->asked([&] { return d->answerBeside(query); });
}

Result<SearchResults> Searcher::similar(const Passage &passage, bool otherLanguages)
{
    return d->asked([&] { return d->similar(passage, otherLanguages); });
}

void Searcher::Private::openDatabase()
{
    const bool served = place.isServed();
    if (database)
        database->reopen();
    // Made anew, an index may have come to the same revision again, by which Xapian would take it for
    // unchanged.
    if (database && !served && database->get_uuid() != uuid)
        closeDatabase();
    if (!database) {
        database.emplace(openIndex(place));
        uuid = served ? std::string() : database->get_uuid();
    }
    vocabulary.use(&*database, served);
    support.use(&*database, served);
    finder.use(&*database, served);
    spellings.use(&*database);
    titles.use(&*database, served);
    seen.clear();
    someWords = false;
}

QueryPlan Searcher::Private::planned(const SearchQuery &query, bool anyWord)
{
    PlannerTools with = tools();
    with.inTitles = [this](const Xapian::Query &part) { return titles.of(part); };
    with.spellings = [this](const QList<Unit> &units) {
        const QStringList found = spellings.find(units);
        book->note(textOf(units), found);
        return found;
    };
    return QueryPlanner(with).plan(query, anyWord);
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
    // Lists of values are looked through by a class of ours, which another program does not know.
    const auto asksValues = [](const QueryPlan &of) { return !of.amounts.isEmpty() || !of.dates.isEmpty(); };
    if (place.isServed() && (asksValues(plan) || (plan.excluded && asksValues(*plan.excluded))))
        return Error{Error::Code::Unsupported,
                     SearchMessages::tr("amount: and date: cannot be asked of an index that is served.")};
    const bool byRelevance = query.order == SearchQuery::Order::Relevance;
    const auto documents = byRelevance ? support.documents(plan.support, mostDocuments)
                                       : std::vector<DocumentSupport::Supported>();
    const Condition whole = plan.condition;
    Xapian::Query all = plan.query;
    const bool loose = query.insideWords && byRelevance && plan.loose;
    const bool isLong = loose && query.expand && plan.words >= longQuestion;
    if (isLong) {
        plan = planned(query, true);
        all = {Xapian::Query::OP_FILTER, plan.query, all};
    }
    ask(query, all, documents, plan, &whole, loose, results);
    if (results.hits.isEmpty()) {
        if (!isLong)
            plan = planned(query, true);
        ask(query, plan.query, documents, plan, nullptr, true, results);
        someWords = !results.hits.isEmpty();
        if (someWords)
            results.messages.append(
                SearchMessages::tr("No passage has all the words; these have some of them."));
    } else if (isLong) {
        addSomeWords(query, plan, documents, results);
    }
    return results;
}

Result<IndexAnswer> Searcher::Private::answerBeside(const SearchQuery &query)
{
    const Result<SearchResults> results = answer(query);
    if (!results)
        return results.error();
    IndexAnswer beside;
    beside.results = results.value();
    beside.someWords = someWords;
    beside.entries = double(database->get_doccount());
    for (const AskedPart &part : planned(query, false).parts) {
        if (part.place != ScorePart::Place::Text)
            continue;
        // Of the ways to answer the same words the widest counts.
        double &having = beside.having[part.why];
        having = std::max(having, double(finder.find(part.query).count()));
    }
    if (query.order == SearchQuery::Order::Relevance)
        beside.spread = support.spread();
    beside.documents = seen;
    return beside;
}

// Takes the answers to `asked`, which has what `plan` asks for, into the results. `whole`: what each must
// hold, or null for the best paragraph of each entry that is found. `scattered`: entries too whose paragraphs
// hold it only together, behind. First all that match are found and counted; then only the best are weighed.
void Searcher::Private::ask(const SearchQuery &query, const Xapian::Query &asked,
                            const std::vector<DocumentSupport::Supported> &documents, QueryPlan &plan,
                            const Condition *whole, bool scattered, SearchResults &results)
{
    EntrySet matches = finder.find(asked);
    const std::vector<Xapian::docid> rejected = answers().rejected(plan);
    for (const Xapian::docid entry : rejected)
        matches.remove(entry);
    FacetCounter counter;
    if (place.isServed())
        counter.addServed(*database, asked, matches);
    else
        counter.add(*database, matches);
    Xapian::Enquire enquire(*database);
    enquire.set_query(
        supported(place.isServed()
                      ? Xapian::Query(Xapian::Query::OP_FILTER, plan.query, asked)
                      : EntryFinder::within(plan.query, std::make_shared<const EntrySet>(std::move(matches))),
                  documents, plan));
    // Equals stand in the order of document, page and place, whatever the order of import was.
    Xapian::MultiValueKeyMaker key;
    const bool byDate = query.order == SearchQuery::Order::Date;
    if (byDate && place.isServed()) { // which knows no keys made of several values
        enquire.set_sort_by_value(slot::publishedFirst, true);
    } else if (byDate) {
        key.add_value(slot::publishedFirst, true);
        key.add_value(slot::place);
        enquire.set_sort_by_key(&key, false);
    } else {
        enquire.set_sort_by_relevance_then_value(slot::place, false);
    }
    FacetCounter shown;
    const auto limit = Xapian::doccount(std::clamp(query.limit, 0, mostHits));
    Xapian::doccount looked = 0;
    for (int batch = 0; batch < mostBatches; ++batch) {
        const Xapian::MSet found = enquire.get_mset(looked, limit);
        answers().add(found, plan, whole, scattered, shown, results, rejected);
        looked += found.size();
        if (found.size() < limit || results.hits.size() >= qsizetype(limit))
            break;
    }
    const bool seenAll = looked >= Xapian::doccount(counter.counted());
    results.total =
        seenAll ? int(results.hits.size()) : std::max(counter.counted(), int(results.hits.size()));
    results.facets = seenAll ? shown.facets() : counter.facets();
    if (!byDate)
        bestFirst(results.hits);
    else if (place.isServed())
        latestFirst(results.hits, seen);
    if (results.hits.size() > qsizetype(limit))
        results.hits.resize(qsizetype(limit));
}

// The question with what its documents add.
Xapian::Query Searcher::Private::supported(const Xapian::Query &asked,
                                           const std::vector<DocumentSupport::Supported> &documents,
                                           QueryPlan &plan) const
{
    const Xapian::Query owed = DocumentSupport::passagesOf(documents);
    if (owed.empty())
        return asked;
    plan.parts.removeIf([](const AskedPart &part) { return part.place == ScorePart::Place::Document; });
    plan.parts.append(
        {0, plan.parts.isEmpty() ? QString() : plan.parts.first().why, owed, ScorePart::Place::Document});
    return {Xapian::Query::OP_AND_MAYBE, asked, owed};
}

// Of a long question few passages have all the words, and not always the best ones: those that have most, in
// the documents that speak of it most, are shown among them.
void Searcher::Private::addSomeWords(const SearchQuery &query, QueryPlan &plan,
                                     const std::vector<DocumentSupport::Supported> &documents,
                                     SearchResults &results)
{
    const auto best = DocumentSupport::best(documents, someDocuments);
    const Xapian::Query there = DocumentSupport::passagesOf(best);
    if (there.empty())
        return;
    const qsizetype before = results.hits.size();
    Xapian::Enquire enquire(*database);
    enquire.set_query(supported({Xapian::Query::OP_FILTER, plan.query, there}, best, plan));
    enquire.set_sort_by_relevance_then_value(slot::place, false);
    const std::vector<Xapian::docid> rejected = answers().rejected(plan);
    const NotThese others(rejected);
    FacetCounter counter;
    SearchResults some;
    answers().add(enquire.get_mset(0, Xapian::doccount(std::min(query.limit, somePassages)), 0, nullptr,
                                   rejected.empty() || place.isServed() ? nullptr : &others),
                  plan, nullptr, true, counter, some, rejected);
    for (const SearchHit &hit : std::as_const(some.hits)) {
        const auto same = [&](const SearchHit &known) { return known.passage == hit.passage; };
        if (std::none_of(results.hits.cbegin(), results.hits.cend(), same))
            results.hits.append(hit);
    }
    const qsizetype added = results.hits.size() - before;
    if (added == 0)
        return;
    bestFirst(results.hits);
    results.messages.append(
        before == 1 ? SearchMessages::tr("One passage has all the words; the others have some of them.")
                    : SearchMessages::tr("%1 passages have all the words; the others have some of them.")
                          .arg(results.total));
    results.total += int(added);
    if (results.hits.size() > query.limit)
        results.hits.resize(query.limit);
}

Result<SearchResults> Searcher::Private::similar(const Passage &passage, bool otherLanguages)
{
    const std::optional<LikenessSource> source = likenessSourceOf(*database, passage);
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
    SearchQuery asked;
    asked.limit = likePassages;
    plan.query = {Xapian::Query::OP_AND_NOT, plan.query, anyOf({Xapian::Query(titlesTerm()), samePage})};
    ask(asked, plan.query, {}, plan, nullptr, true, results);
    return results;
}

QList<Match> Searcher::matchesOn(const SearchQuery &query, const Page &page)
{
    PlannerTools with = d->tools();
    with.spellings = [this](const QList<Unit> &units) { return d->book->spellings(textOf(units)); };
    const QueryPlan plan = QueryPlanner(with).plan(query);
    const NormalisedText text = normalise(page.text, page.blocks);
    QList<Match> matches;
    for (const Span block : text.blocks) {
        for (const NeedleMatch &match :
             findNeedles(plan.needles, readWhereNeeded(d->reader, text, block, plan.needles), d->stemmer,
                         page.language))
            matches.append({text.toSource(match.span), match.why, match.kind});
    }
    return matches;
}

} // namespace vigie
