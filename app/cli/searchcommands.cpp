// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/cli/options.h"
#include "app/workspace.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

struct SearchText
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

Result<SearchQuery> queryFrom(const CommandContext &context)
{
    const QCommandLineParser &options = context.options;
    SearchQuery query;
    query.text = context.arguments.join(u' ');
    query.expand = !options.isSet(u"no-expand"_s);
    if (options.isSet(u"limit"_s)) {
        bool ok = false;
        query.limit = options.value(u"limit"_s).toInt(&ok);
        if (!ok || query.limit < 1)
            return Error{Error::Code::InvalidInput, SearchText::tr("--limit takes a whole number from 1.")};
    }
    if (const auto language = languageOption(options, u"language"_s); !language)
        return language.error();
    else
        query.language = language.value();
    if (options.isSet(u"document"_s))
        query.document = DocumentId{options.value(u"document"_s)};
    if (options.isSet(u"entity"_s))
        query.entity = EntityId{options.value(u"entity"_s)};
    if (options.isSet(u"published"_s)) {
        const Result<FuzzyDate> range = dateRange(options.value(u"published"_s));
        if (!range)
            return range.error();
        query.published = range.value();
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

int search(CommandContext &context)
{
    const Result<SearchQuery> query = queryFrom(context);
    if (!query)
        return context.out.failure(query.error());
    const Services &services = context.workspace.services();
    const Result<SearchResults> results = services.search.search(query.value()).result();
    if (!results)
        return context.out.failure(results.error());
    if (context.out.json()) {
        context.out.value(Json(services).searchResults(results.value()));
        return Done;
    }
    for (const QString &message : results.value().messages)
        context.out.note(message);
    QStringList added;
    for (const Expansion &expansion : results.value().expansions)
        added.append(u"%1 (%2)"_s.arg(expansion.term, languageCode(expansion.language)));
    if (!added.isEmpty())
        context.out.line(SearchText::tr("Also searched: %1").arg(added.join(u", "_s)));
    for (const SearchHit &hit : results.value().hits) {
        const Result<Document> document = services.library.document(hit.passage.document);
        context.out.line();
        context.out.line(SearchText::tr("%1 [%2], page %3 (%4)")
                             .arg(document ? document.value().title : hit.passage.document.value,
                                  languageCode(hit.language), QString::number(hit.passage.page),
                                  hit.passage.document.value));
        context.out.line(u"    "_s + marked(hit));
    }
    context.out.line();
    context.out.line(SearchText::tr("%n passage(s) found.", nullptr, results.value().total));
    return Done;
}

} // namespace

QList<Command> searchCommands()
{
    return {{.name = u"search"_s,
             .arguments = u"QUERY"_s,
             .summary = SearchText::tr("finds passages in all languages"),
             .fewest = 1,
             .most = -1,
             .options = {{u"limit"_s, SearchText::tr("at most this many passages"), u"N"_s},
                         {u"language"_s, SearchText::tr("only passages in en, fr, ja or ko"), u"L"_s},
                         {u"no-expand"_s, SearchText::tr("only the words as typed")},
                         {u"document"_s, SearchText::tr("only in this document"), u"ID"_s},
                         {u"published"_s, SearchText::tr("only documents published then"), u"FROM..TO"_s},
                         {u"entity"_s, SearchText::tr("only passages that name this entity"), u"ID"_s}},
             .run = search}};
}

} // namespace vigie
