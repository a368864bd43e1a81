// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/cli/options.h"
#include "app/workspace.h"
#include "models/domain/codepoints.h"
#include "models/items/names.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

struct AnnotationText
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

Error wrong(const QString &message)
{
    return {Error::Code::InvalidInput, message};
}

void show(CommandContext &context, const Annotation &annotation)
{
    if (context.out.json())
        context.out.value(Json(context.workspace.services()).annotation(annotation));
    else
        context.out.line(annotation.id.value + u'\t' + annotation.quote.simplified());
}

int listAnnotations(CommandContext &context)
{
    const Result<AnnotationFilter> filter = annotationFilter(context.options);
    if (!filter)
        return context.out.failure(filter.error());
    Json json(context.workspace.services());
    QJsonArray array;
    for (const Annotation &annotation :
         context.workspace.services().annotations.annotations(filter.value())) {
        if (context.out.json())
            array.append(json.annotation(annotation));
        context.out.line(annotation.id.value + u'\t' + annotation.quote.simplified() + u'\t' +
                         annotation.note.simplified());
    }
    if (context.out.json())
        context.out.value(array);
    return Done;
}

/// The place that --quote or --range names on the page.
Result<Span> placeOn(const Page &page, const QCommandLineParser &options)
{
    if (options.isSet(u"range"_s)) {
        const QStringList ends = options.value(u"range"_s).split(u'-');
        bool startOk = false, endOk = false;
        const Span points{ends.value(0).toLongLong(&startOk), ends.value(1).toLongLong(&endOk)};
        if (ends.size() != 2 || !startOk || !endOk || points.isEmpty() ||
            points.end > codePointCount(page.text))
            return wrong(
                AnnotationText::tr("--range takes A-B, counted in characters of the page, which has %1.")
                    .arg(codePointCount(page.text)));
        return fromCodePoints(page.text, points);
    }
    const QString quote = options.value(u"quote"_s);
    const qsizetype at = page.text.indexOf(quote);
    if (quote.isEmpty() || at < 0)
        return Error{Error::Code::NotFound, AnnotationText::tr("The page does not hold the quoted text.")};
    if (page.text.indexOf(quote, at + 1) >= 0)
        return wrong(AnnotationText::tr(
            "The quoted text stands more than once on the page: quote more of it, or use --range."));
    return Span{at, at + quote.size()};
}

Result<HighlightColour> colourFrom(const QCommandLineParser &options, HighlightColour otherwise)
{
    if (!options.isSet(u"colour"_s))
        return otherwise;
    if (const auto colour = colourFromName(options.value(u"colour"_s)))
        return *colour;
    return wrong(AnnotationText::tr("--colour takes yellow, green, blue, pink, orange or purple."));
}

int annotate(CommandContext &context)
{
    const QCommandLineParser &options = context.options;
    const Services &services = context.workspace.services();
    if (options.isSet(u"quote"_s) == options.isSet(u"range"_s))
        return context.out.failure(
            wrong(AnnotationText::tr("Name the place with either --quote or --range.")));
    Annotation draft;
    draft.passage.document = {context.arguments.first()};
    draft.passage.page = options.isSet(u"page"_s) ? options.value(u"page"_s).toInt() : 1;
    const Result<Page> page = services.library.page(draft.passage.document, draft.passage.page);
    if (!page)
        return context.out.failure(page.error());
    const Result<Span> span = placeOn(page.value(), options);
    const Result<HighlightColour> colour = colourFrom(options, HighlightColour::Yellow);
    if (!span || !colour)
        return context.out.failure(span ? colour.error() : span.error());
    draft.passage.span = span.value();
    draft.colour = colour.value();
    draft.note = options.value(u"note"_s);
    draft.tags = options.values(u"tag"_s);
    const Result<Annotation> added = services.annotations.add(draft);
    if (!added)
        return context.out.failure(added.error());
    show(context, added.value());
    return Done;
}

int changeAnnotation(CommandContext &context)
{
    const Services &services = context.workspace.services();
    const QString verb = context.arguments.first();
    if (verb != u"edit" && verb != u"remove")
        return context.out.failure(wrong(AnnotationText::tr("“annotation” takes “edit ID” or “remove ID”.")));
    const AnnotationId id{context.arguments.at(1)};
    const QList<Annotation> all = services.annotations.annotations();
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&](const Annotation &one) { return one.id == id; });
    if (found == all.cend())
        return context.out.failure(
            {Error::Code::NotFound, AnnotationText::tr("There is no annotation “%1”.").arg(id.value)});
    Annotation changed = *found;
    if (verb == u"remove") {
        if (const Result<void> removed = services.annotations.remove(id); !removed)
            return context.out.failure(removed.error());
        show(context, changed);
        return Done;
    }
    const Result<HighlightColour> colour = colourFrom(context.options, changed.colour);
    if (!colour)
        return context.out.failure(colour.error());
    changed.colour = colour.value();
    if (context.options.isSet(u"note"_s))
        changed.note = context.options.value(u"note"_s);
    if (context.options.isSet(u"tag"_s))
        changed.tags = context.options.values(u"tag"_s);
    const Result<Annotation> edited = services.annotations.edit(changed);
    if (!edited)
        return context.out.failure(edited.error());
    show(context, edited.value());
    return Done;
}

int undo(CommandContext &context)
{
    JournalService &journal = context.workspace.services().journal;
    const QString action = journal.undoAction();
    if (action.isEmpty()) {
        context.out.problem(AnnotationText::tr("There is nothing to undo."));
        return Failure;
    }
    if (const Result<void> undone = journal.undo(); !undone)
        return context.out.failure(undone.error());
    if (context.out.json())
        context.out.value(QJsonObject{{u"undone"_s, action}});
    else
        context.out.line(AnnotationText::tr("Undone: %1").arg(journalActionText(action)));
    return Done;
}

int exportExcerpts(CommandContext &context)
{
    ExportService &exports = context.workspace.services().exports;
    const Result<AnnotationFilter> filter = annotationFilter(context.options);
    const auto cite = languageOption(context.options, u"cite-language"_s);
    if (!filter || !cite)
        return context.out.failure(filter ? cite.error() : filter.error());
    ExportRequest request{.format = context.arguments.first(), .filter = filter.value()};
    request.citeLanguage = cite.value().value_or(languageFromCode(QLocale().name()));
    static const QStringList contract{u"jsonld"_s, u"markdown"_s, u"html"_s, u"odt"_s, u"docx"_s,  u"csv"_s,
                                      u"pdf"_s,    u"qdpx"_s,     u"csl"_s,  u"ris"_s, u"bibtex"_s};
    if (!exports.formats().contains(request.format)) {
        context.out.problem(
            contract.contains(request.format)
                ? AnnotationText::tr("Export as “%1” is not available in this version.").arg(request.format)
                : AnnotationText::tr("There is no export format “%1”.").arg(request.format));
        return WrongUsage;
    }
    const QString file = context.options.value(u"output"_s);
    if (file.isEmpty())
        return context.out.failure(wrong(AnnotationText::tr("Say where to with --output FILE.")));
    if (const Result<void> written = exports.exportToFile(request, file); !written)
        return context.out.failure(written.error());
    const qsizetype count = context.workspace.services().annotations.annotations(request.filter).size();
    if (context.out.json())
        context.out.value(
            QJsonObject{{u"format"_s, request.format}, {u"output"_s, file}, {u"annotations"_s, count}});
    else
        context.out.line(AnnotationText::tr("Wrote %n excerpt(s) to %1.", nullptr, int(count)).arg(file));
    return Done;
}

int notYet(CommandContext &context)
{
    context.out.problem(AnnotationText::tr("“import-annotations” is not available in this version."));
    return WrongUsage;
}

} // namespace

QList<Command> annotationCommands()
{
    const QCommandLineOption note{u"note"_s, AnnotationText::tr("a note"), u"TEXT"_s};
    const QCommandLineOption tag{u"tag"_s, AnnotationText::tr("a tag; may be repeated"), u"TAG"_s};
    const QCommandLineOption colour{
        u"colour"_s, AnnotationText::tr("yellow, green, blue, pink, orange or purple"), u"COLOUR"_s};
    QList<QCommandLineOption> exportOptions = annotationFilterOptions();
    exportOptions.append({u"output"_s, AnnotationText::tr("the file to write"), u"FILE"_s});
    exportOptions.append(
        {u"cite-language"_s, AnnotationText::tr("language of the citations: en, fr, ja or ko"), u"L"_s});
    return {
        {.name = u"annotations"_s,
         .arguments = {},
         .summary = AnnotationText::tr("lists highlights and notes"),
         .options = annotationFilterOptions(),
         .run = listAnnotations},
        {.name = u"annotate"_s,
         .arguments = u"DOCUMENT"_s,
         .summary = AnnotationText::tr("highlights a passage"),
         .fewest = 1,
         .most = 1,
         .options = {{u"page"_s, AnnotationText::tr("the page, counted from 1"), u"N"_s},
                     {u"quote"_s, AnnotationText::tr("the words to mark, as the page has them"), u"TEXT"_s},
                     {u"range"_s, AnnotationText::tr("the characters to mark: from A up to B"), u"A-B"_s},
                     note,
                     tag,
                     colour},
         .run = annotate},
        {.name = u"annotation"_s,
         .arguments = u"edit|remove ID"_s,
         .summary = AnnotationText::tr("changes or removes one"),
         .fewest = 2,
         .most = 2,
         .options = {note, tag, colour},
         .run = changeAnnotation},
        {.name = u"undo"_s,
         .arguments = {},
         .summary = AnnotationText::tr("takes back the last change"),
         .options = {},
         .run = undo},
        {.name = u"export"_s,
         .arguments = u"FORMAT"_s,
         .summary = AnnotationText::tr("writes excerpts with citations: jsonld, markdown, html"),
         .fewest = 1,
         .most = 1,
         .options = exportOptions,
         .run = exportExcerpts},
        {.name = u"import-annotations"_s,
         .arguments = u"FILE"_s,
         .summary = AnnotationText::tr("takes back exported annotations"),
         .fewest = 1,
         .most = 1,
         .options = {},
         .run = notYet},
    };
}

} // namespace vigie
