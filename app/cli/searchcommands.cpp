// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/options.h"
#include "app/cli/searchedlibraries.h"
#include "app/cli/searchjson.h"
#include "app/workspace.h"
#include "indexing/language/regionnames.h"
#include "indexing/search/xapiansearchservice.h"
#include "models/exchange/skosjsonld.h"
#include "models/items/pagename.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

struct SearchText
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

Result<SearchQuery> savedQuery(const SavedSearchService &searches, const QString &name)
{
    for (const SavedSearch &saved : searches.saved()) {
        if (saved.name == name)
            return saved.query;
    }
    return Error{Error::Code::NotFound, SearchText::tr("No search is kept as “%1”.").arg(name)};
}

/// `query`: what the options change.
Result<SearchQuery> queryFrom(const QCommandLineParser &options, const QStringList &arguments,
                              SearchQuery query)
{
    if (!arguments.isEmpty())
        query.text = arguments.join(u' ');
    if (query.text.isEmpty() && !options.isSet(u"saved"_s) && !options.isSet(u"tag"_s))
        return Error{Error::Code::InvalidInput, SearchText::tr("Say what to search for.")};
    if (options.isSet(u"no-expand"_s))
        query.expand = false;
    if (options.isSet(u"whole-words"_s))
        query.insideWords = false;
    if (options.isSet(u"without"_s))
        query.withoutExpansions = options.values(u"without"_s);
    const Result<int> limit = numberOption(options, u"limit"_s, query.limit, 1);
    if (!limit)
        return limit.error();
    query.limit = limit.value();
    if (options.isSet(u"year"_s)) {
        const Result<int> year = numberOption(options, u"year"_s, 0, 0);
        if (!year)
            return year.error();
        query.year = year.value();
    }
    if (const auto language = languageOption(options, u"language"_s); !language)
        return language.error();
    else if (language.value())
        query.language = language.value();
    if (options.isSet(u"document"_s))
        query.document = DocumentId{options.value(u"document"_s)};
    if (options.isSet(u"entity"_s))
        query.entity = EntityId{options.value(u"entity"_s)};
    if (options.isSet(u"tag"_s))
        query.tag = options.value(u"tag"_s);
    if (options.isSet(u"published"_s)) {
        const Result<FuzzyDate> range = dateRange(options.value(u"published"_s));
        if (!range)
            return range.error();
        query.published = range.value();
    }
    if (options.isSet(u"order"_s)) {
        const QString order = options.value(u"order"_s);
        if (order != u"relevance" && order != u"date")
            return Error{Error::Code::InvalidInput, SearchText::tr("--order takes relevance or date.")};
        query.order = order == u"date" ? SearchQuery::Order::Date : SearchQuery::Order::Relevance;
    }
    return query;
}

QString marked(const SearchHit &hit)
{
    QString text = hit.snippet;
    for (auto mark = hit.snippetMarks.crbegin(); mark != hit.snippetMarks.crend(); ++mark) {
        text.insert(mark->end, u'】');
        text.insert(mark->start, u'【');
    }
    return text;
}

/// What stands above a passage: its document, page and, where several were searched, its library.
QString heading(const SearchHit &hit, const SearchResults &results, const SearchedLibraries &libraries)
{
    const LibraryService *library = libraries.library(hit.other);
    const DocumentId id = hit.passage.document;
    QString title = hit.other < 0 ? QString() : results.others.at(hit.other).documents.value(id).title;
    if (const auto document = library ? library->document(id) : Result<Document>(Error()))
        title = document.value().title;
    const QString page =
        library ? pageName(*library, id, hit.passage.page) : QLocale().toString(hit.passage.page);
    const QString line =
        SearchText::tr("%1 [%2], page %3 (%4)")
            .arg(title.isEmpty() ? id.value : title, languageCode(hit.language), page, id.value);
    return libraries.isOne() ? line : QString(libraries.name(hit.other) + u": "_s + line);
}

int showResults(const Output &out, const SearchResults &results, const SearchedLibraries &libraries)
{
    if (out.json()) {
        out.value(searchResultsJson(libraries, results));
        return Done;
    }
    for (const QString &message : results.messages)
        out.note(message);
    QStringList added;
    for (const Expansion &expansion : results.expansions)
        added.append(u"%1 (%2)"_s.arg(expansion.term, languageCode(expansion.language)));
    if (!added.isEmpty())
        out.line(SearchText::tr("Also searched: %1").arg(added.join(u", "_s)));
    for (const SearchHit &hit : results.hits) {
        out.line();
        out.line(heading(hit, results, libraries));
        out.line(u"    "_s + marked(hit));
    }
    out.line();
    out.line(SearchText::tr("%n passage(s) found.", nullptr, results.total));
    return Done;
}

/// Done, or that some of the libraries could not be asked: each is named with its reason.
int statusOf(const SearchResults &results)
{
    const bool failed = std::any_of(results.others.cbegin(), results.others.cend(),
                                    [](const OtherAnswer &one) { return one.failure.has_value(); });
    return failed ? SomeFailed : Done;
}

/// Only indexes that others serve are asked: no library is needed for it. Nothing in all other cases.
std::optional<int> searchServed(const QCommandLineParser &options, const QStringList &arguments,
                                const Output &out)
{
    if (!options.isSet(u"index"_s) || options.isSet(u"library"_s) || options.isSet(u"also"_s) ||
        options.isSet(u"saved"_s) || options.isSet(u"save"_s))
        return {};
    const Result<QList<LibraryPlace>> places = SearchedLibraries::named(options);
    if (!places)
        return out.failure(places.error());
    const Result<SearchQuery> query = queryFrom(options, arguments, {});
    if (!query)
        return out.failure(query.error());
    const Result<QList<Entity>> bundled = bundledThesaurus();
    if (!bundled)
        return out.failure(bundled.error());
    XapianSearchService service({}, std::make_shared<const Thesaurus>(regionEntities() + bundled.value()));
    const Result<SearchResults> results = service.searchTogether(query.value(), places.value()).result();
    if (!results)
        return out.failure(results.error());
    const bool anyAnswer = std::any_of(results.value().others.cbegin(), results.value().others.cend(),
                                       [](const OtherAnswer &one) { return !one.failure.has_value(); });
    if (!anyAnswer)
        return out.failure(*results.value().others.first().failure);
    showResults(out, results.value(), SearchedLibraries(nullptr, places.value()));
    return statusOf(results.value());
}

/// What the options name has to be there, unless it may be in one of the other libraries that are asked.
Result<SearchQuery> knownIn(const Services &services, const QCommandLineParser &options, SearchQuery query)
{
    const auto document = documentOption(options, u"document"_s, services.library);
    if (!document)
        return document.error();
    const auto entity = entityOption(options, u"entity"_s, services.facts);
    if (!entity)
        return entity.error();
    if (entity.value())
        query.entity = entity.value();
    return query;
}

int search(CommandContext &context)
{
    Services &services = context.workspace.services();
    const QCommandLineParser &options = context.options;
    Result<SearchQuery> query = options.isSet(u"saved"_s)
                                    ? savedQuery(services.savedSearches, options.value(u"saved"_s))
                                    : Result<SearchQuery>(SearchQuery());
    if (query)
        query = queryFrom(options, context.arguments, query.value());
    if (!query)
        return context.out.failure(query.error());
    const Result<QList<LibraryPlace>> others = SearchedLibraries::named(options);
    if (!others)
        return context.out.failure(others.error());
    if (others.value().isEmpty())
        query = knownIn(services, options, query.value());
    if (!query)
        return context.out.failure(query.error());
    const Result<SearchResults> results =
        (others.value().isEmpty() ? services.search.search(query.value())
                                  : services.search.searchTogether(query.value(), others.value()))
            .result();
    if (!results)
        return context.out.failure(results.error());
    if (context.options.isSet(u"save"_s)) {
        const Result<void> saved =
            services.savedSearches.save({context.options.value(u"save"_s), query.value()});
        if (!saved)
            return context.out.failure(saved.error());
    }
    showResults(context.out, results.value(), SearchedLibraries(&services.library, others.value()));
    return statusOf(results.value());
}

int similar(CommandContext &context)
{
    const QCommandLineParser &options = context.options;
    Services &services = context.workspace.services();
    const Result<int> number = numberOption(options, u"page"_s, 1, 1);
    if (!number)
        return context.out.failure(number.error());
    Passage passage{{context.arguments.first()}, number.value(), {}};
    const Result<Page> page = services.library.page(passage.document, passage.page);
    if (!page)
        return context.out.failure(page.error());
    if (options.isSet(u"range"_s)) {
        const Result<Span> span = rangeOption(options, page.value());
        if (!span)
            return context.out.failure(span.error());
        passage.span = span.value();
    }
    const Result<SearchResults> results =
        services.search.similar(passage, options.isSet(u"other-languages"_s)).result();
    if (!results)
        return context.out.failure(results.error());
    return showResults(context.out, results.value(), SearchedLibraries(&services.library, {}));
}

int searches(CommandContext &context)
{
    SavedSearchService &kept = context.workspace.services().savedSearches;
    const QStringList &words = context.arguments;
    const bool forgets = words == QStringList{u"forget"_s};
    if (!words.isEmpty() && !forgets && (words.first() != u"remove" || words.size() != 2))
        return context.out.failure({Error::Code::InvalidInput,
                                    SearchText::tr("“searches” takes nothing, “remove NAME” or “forget”.")});
    if (!words.isEmpty()) {
        const Result<void> done = forgets ? kept.forgetRecent() : kept.remove(words.at(1));
        if (!done)
            return context.out.failure(done.error());
    }
    QJsonArray array;
    for (const SavedSearch &saved : kept.saved()) {
        array.append(savedSearchJson(saved));
        if (!context.out.json())
            context.out.line(u"%1: %2"_s.arg(saved.name, saved.query.text));
    }
    if (context.out.json())
        context.out.value(array);
    return Done;
}

} // namespace

QList<Command> searchCommands()
{
    return {
        {.name = u"search"_s,
         .arguments = u"QUERY"_s,
         .summary = SearchText::tr("finds passages in all languages"),
         .fewest = 0,
         .most = -1,
         .options =
             QList<QCommandLineOption>{
                 {u"limit"_s, SearchText::tr("at most this many passages"), u"N"_s},
                 {u"language"_s, SearchText::tr("only passages in en, fr, ja or ko"), u"L"_s},
                 {u"no-expand"_s, SearchText::tr("only the words as typed")},
                 {u"document"_s, SearchText::tr("only in this document"), u"ID"_s},
                 {u"published"_s, SearchText::tr("only documents published then"), u"FROM..TO"_s},
                 {u"entity"_s, SearchText::tr("only passages that name this entity"), u"ID"_s},
                 {u"year"_s, SearchText::tr("only documents published in this year; 0: undated"), u"YEAR"_s},
                 {u"tag"_s, SearchText::tr("only passages with an annotation of this tag"), u"TAG"_s},
                 {u"order"_s, SearchText::tr("relevance or date"), u"ORDER"_s},
                 {u"whole-words"_s, SearchText::tr("not inside longer words")},
                 {u"without"_s, SearchText::tr("leave out an addition; may be repeated"), u"TERM"_s},
                 {u"save"_s, SearchText::tr("keep the search under this name"), u"NAME"_s},
                 {u"saved"_s, SearchText::tr("the search kept under this name"), u"NAME"_s}} +
             SearchedLibraries::options(),
         .run = search,
         .runFirst = searchServed},
        {.name = u"similar"_s,
         .arguments = u"DOCUMENT"_s,
         .summary = SearchText::tr("finds passages that speak of the same as a passage"),
         .fewest = 1,
         .most = 1,
         .options = {{u"page"_s, SearchText::tr("its page"), u"N"_s},
                     {u"range"_s, SearchText::tr("its characters on the page: from A up to B"), u"A-B"_s},
                     {u"other-languages"_s, SearchText::tr("the same statement in other languages")}},
         .run = similar},
        {.name = u"searches"_s,
         .arguments = u"[remove NAME|forget]"_s,
         .summary = SearchText::tr("lists the searches that are kept, or forgets what was asked before"),
         .fewest = 0,
         .most = 2,
         .options = {},
         .run = searches}};
}

} // namespace vigie
