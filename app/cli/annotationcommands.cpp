// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/curationoptions.h"
#include "app/cli/json.h"
#include "app/cli/options.h"
#include "app/cli/thesauruscommands.h"
#include "app/workspace.h"
#include "models/domain/oneline.h"
#include "models/items/dateformat.h"
#include "ui/annotations/evidence.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFutureWatcher>

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

void showAnnotation(CommandContext &context, const Annotation &annotation)
{
    if (context.out.json())
        context.out.value(Json(context.workspace.services()).annotation(annotation));
    else
        context.out.line(annotation.id.value + u'\t' +
                         onOneLine(annotation.isOnDocument() ? annotation.note : annotation.quote));
}

int listAnnotations(CommandContext &context)
{
    const Result<AnnotationFilter> filter = annotationFilter(context.options, context.workspace.services());
    if (!filter)
        return context.out.failure(filter.error());
    Json json(context.workspace.services());
    QJsonArray array;
    for (const Annotation &annotation :
         context.workspace.services().annotations.annotations(filter.value())) {
        if (context.out.json())
            array.append(json.annotation(annotation));
        context.out.line(annotation.id.value + u'\t' + onOneLine(annotation.quote) + u'\t' +
                         annotation.note.simplified());
    }
    if (context.out.json())
        context.out.value(array);
    return Done;
}

Result<HighlightColour> colourFrom(const QCommandLineParser &options, HighlightColour otherwise)
{
    if (!options.isSet(u"colour"_s))
        return otherwise;
    if (const auto colour = colourFromName(options.value(u"colour"_s)))
        return *colour;
    return wrong(AnnotationText::tr("--colour takes yellow, green, blue, pink, orange or purple."));
}

Result<MarkStyle> styleFrom(const QCommandLineParser &options, MarkStyle otherwise)
{
    if (!options.isSet(u"style"_s))
        return otherwise;
    if (const auto style = markStyleFromName(options.value(u"style"_s)))
        return *style;
    return wrong(AnnotationText::tr("--style takes highlight or underline."));
}

// What the id names, called as it is called now.
Result<EvidenceLink> evidenceOf(const QString &id, const Services &services)
{
    for (const auto kind :
         {EvidenceLink::Kind::Entity, EvidenceLink::Kind::Claim, EvidenceLink::Kind::Event}) {
        EvidenceLink link{kind, id, {}};
        if (!isEvidenceThere(link, services))
            continue;
        link.label = evidenceText(link, services);
        return link;
    }
    return Error{Error::Code::NotFound,
                 AnnotationText::tr("There is no entity, claim or event “%1”.").arg(id)};
}

// Sets what the options say; the rest stays. An empty --tag or --evidence takes all of them away.
Result<Annotation> withOptions(Annotation annotation, const QCommandLineParser &options,
                               const Services &services)
{
    const Result<HighlightColour> colour = colourFrom(options, annotation.colour);
    const Result<MarkStyle> style = styleFrom(options, annotation.style);
    if (!colour || !style)
        return colour ? style.error() : colour.error();
    annotation.colour = colour.value();
    annotation.style = style.value();
    if (options.isSet(u"note"_s))
        annotation.note = options.value(u"note"_s);
    if (options.isSet(u"tag"_s))
        annotation.tags = options.values(u"tag"_s);
    if (!options.isSet(u"evidence"_s))
        return annotation;
    annotation.evidence.clear();
    for (const QString &id : options.values(u"evidence"_s)) {
        if (id.isEmpty())
            continue;
        const Result<EvidenceLink> link = evidenceOf(id, services);
        if (!link)
            return link.error();
        if (!annotation.evidence.contains(link.value()))
            annotation.evidence.append(link.value());
    }
    return annotation;
}

int annotate(CommandContext &context)
{
    const QCommandLineParser &options = context.options;
    const Services &services = context.workspace.services();
    const DocumentId document{context.arguments.first()};
    const bool placed = options.isSet(u"page"_s) || options.isSet(u"quote"_s) || options.isSet(u"range"_s);
    // Without a place it is a note on the document.
    const Result<Passage> passage =
        placed ? placeOption(options, document, services.library) : Passage{document, 0, {}};
    if (!passage)
        return context.out.failure(passage.error());
    if (!placed && options.value(u"note"_s).trimmed().isEmpty())
        return context.out.failure(wrong(
            AnnotationText::tr("Name the place with --quote or --range, or say something about the whole "
                               "document with --note.")));
    Annotation empty;
    empty.passage = passage.value();
    const Result<Annotation> draft = withOptions(empty, options, services);
    if (!draft)
        return context.out.failure(draft.error());
    const Result<Annotation> added = services.annotations.add(draft.value());
    if (!added)
        return context.out.failure(added.error());
    showAnnotation(context, added.value());
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
    const Annotation &changed = *found;
    if (verb == u"remove") {
        if (const Result<void> removed = services.annotations.remove(id); !removed)
            return context.out.failure(removed.error());
        showAnnotation(context, changed);
        return Done;
    }
    const Result<Annotation> wanted = withOptions(changed, context.options, services);
    if (!wanted)
        return context.out.failure(wanted.error());
    const Result<Annotation> edited = services.annotations.edit(wanted.value());
    if (!edited)
        return context.out.failure(edited.error());
    showAnnotation(context, edited.value());
    return Done;
}

// A copy holds the marks whose document is still there.
qsizetype exportedCount(const ExportRequest &request, const Services &services)
{
    QList<Annotation> all = services.annotations.annotations(request.filter);
    if (request.format == u"pdf")
        all.removeIf([&](const Annotation &one) { return !services.library.document(one.passage.document); });
    return all.size();
}

int exportExcerpts(CommandContext &context)
{
    if (context.arguments.constFirst() == u"skos")
        return exportThesaurus(context);
    ExportService &exports = context.workspace.services().exports;
    const Result<AnnotationFilter> filter = annotationFilter(context.options, context.workspace.services());
    const auto cite = languageOption(context.options, u"cite-language"_s);
    if (!filter || !cite)
        return context.out.failure(filter ? cite.error() : filter.error());
    ExportRequest request{.format = context.arguments.first(), .filter = filter.value()};
    request.citeLanguage = cite.value().value_or(interfaceLanguage());
    request.forExcel = context.options.isSet(u"bom"_s);
    if (!exports.formats().contains(request.format)) {
        context.out.problem(AnnotationText::tr("There is no export format “%1”.").arg(request.format));
        return WrongUsage;
    }
    const QString file = context.options.value(u"output"_s);
    if (file.isEmpty())
        return context.out.failure(wrong(AnnotationText::tr("Say where to with --output FILE.")));
    if (const Result<void> written = exports.exportToFile(request, file); !written)
        return context.out.failure(written.error());
    const QStringList leftOut = exports.leftOut(request);
    for (const QString &sentence : leftOut)
        context.out.problem(sentence);
    const qsizetype count = exportedCount(request, context.workspace.services());
    if (context.out.json())
        context.out.value(QJsonObject{{u"format"_s, request.format},
                                      {u"output"_s, file},
                                      {u"annotations"_s, count},
                                      {u"leftOut"_s, QJsonArray::fromStringList(leftOut)}});
    else
        context.out.line(AnnotationText::tr("Wrote %n excerpt(s) to %1.", nullptr, int(count)).arg(file));
    return leftOut.isEmpty() ? Done : SomeFailed;
}

QJsonObject versionJson(const Annotation &version)
{
    return {{u"note"_s, version.note},
            {u"tags"_s, QJsonArray::fromStringList(version.tags)},
            {u"colour"_s, colourName(version.colour)},
            {u"modified"_s, version.modified.toUTC().toString(Qt::ISODateWithMs)}};
}

QJsonObject importJson(const QString &file, const AnnotationImport &result)
{
    QJsonArray conflicts;
    for (const AnnotationConflict &conflict : result.conflicts)
        conflicts.append(QJsonObject{{u"id"_s, conflict.here.id.value},
                                     {u"keptAs"_s, conflict.keptAs.value},
                                     {u"quote"_s, conflict.here.quote},
                                     {u"here"_s, versionJson(conflict.here)},
                                     {u"there"_s, versionJson(conflict.there)}});
    return {{u"file"_s, file},
            {u"taken"_s, result.taken},
            {u"updated"_s, result.updated},
            {u"known"_s, result.known},
            {u"orphaned"_s, result.orphaned},
            {u"conflicts"_s, conflicts},
            {u"unread"_s, QJsonArray::fromStringList(result.unread)}};
}

void tellImport(const Output &out, const AnnotationImport &result)
{
    out.line(AnnotationText::tr("Took %n annotation(s).", nullptr, result.taken));
    if (result.updated > 0)
        out.line(AnnotationText::tr("%n were changed elsewhere since and are now as the file has them.",
                                    nullptr, result.updated));
    if (result.known > 0)
        out.line(AnnotationText::tr("%n were here already and stay as they are.", nullptr, result.known));
    if (result.orphaned > 0)
        out.line(
            AnnotationText::tr("Of %n the words are not found in the library: they are kept and listed as "
                               "orphaned.",
                               nullptr, result.orphaned));
    for (const AnnotationConflict &conflict : result.conflicts)
        out.line(AnnotationText::tr("Changed here and there: “%1”. Both are kept; the file’s is %2.")
                     .arg(onOneLine(conflict.here.quote), conflict.keptAs.value));
    for (const QString &sentence : result.unread)
        out.note(sentence);
}

int takeBack(CommandContext &context)
{
    const QString file = context.arguments.first();
    QFuture<Result<AnnotationImport>> future = context.workspace.services().exports.importAnnotations(file);
    QFutureWatcher<Result<AnnotationImport>> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    const Result<AnnotationImport> taken = future.result();
    if (!taken)
        return context.out.failure(taken.error());
    if (context.out.json())
        context.out.value(importJson(file, taken.value()));
    else
        tellImport(context.out, taken.value());
    return taken.value().unread.isEmpty() ? Done : SomeFailed;
}

} // namespace

QList<Command> annotationCommands()
{
    const QCommandLineOption note{u"note"_s, AnnotationText::tr("a note"), u"TEXT"_s};
    const QCommandLineOption tag{u"tag"_s, AnnotationText::tr("a tag; may be repeated"), u"TAG"_s};
    const QCommandLineOption colour{
        u"colour"_s, AnnotationText::tr("yellow, green, blue, pink, orange or purple"), u"COLOUR"_s};
    const QCommandLineOption style{
        u"style"_s, AnnotationText::tr("how the words are marked: highlight or underline"), u"STYLE"_s};
    const QCommandLineOption evidence{
        u"evidence"_s,
        AnnotationText::tr("an entity, claim or event that this is evidence for; may be repeated"), u"ID"_s};
    QList<QCommandLineOption> exportOptions = annotationFilterOptions();
    exportOptions.append(
        {u"output"_s, AnnotationText::tr("the file to write; pack: a new folder or a .zip"), u"FILE"_s});
    exportOptions.append(
        {u"cite-language"_s, AnnotationText::tr("language of the citations: en, fr, ja or ko"), u"L"_s});
    exportOptions.append({u"bom"_s, AnnotationText::tr("csv: begins with a byte order mark, for Excel")});
    exportOptions.append({u"own"_s, AnnotationText::tr("skos: only what people added to the thesaurus")});
    return {
        {.name = u"annotations"_s,
         .arguments = {},
         .summary = AnnotationText::tr("lists highlights and notes"),
         .options = annotationFilterOptions(),
         .run = listAnnotations},
        {.name = u"annotate"_s,
         .arguments = u"DOCUMENT"_s,
         .summary = AnnotationText::tr("marks a passage; without a place, notes something on the document"),
         .fewest = 1,
         .most = 1,
         .options = placeOptions() + QList{note, tag, colour, style, evidence},
         .run = annotate},
        {.name = u"annotation"_s,
         .arguments = u"edit|remove ID"_s,
         .summary = AnnotationText::tr("changes or removes one"),
         .fewest = 2,
         .most = 2,
         .options = {note, tag, colour, style, evidence},
         .run = changeAnnotation},
        {.name = u"export"_s,
         .arguments = u"FORMAT"_s,
         .summary =
             AnnotationText::tr("writes excerpts with citations: markdown, html, odt, docx, pdf, pack, csv, "
                                "csl, ris, bibtex, qdpx, jsonld; or the thesaurus: skos"),
         .fewest = 1,
         .most = 1,
         .options = exportOptions,
         .run = exportExcerpts,
         .choices = {u"markdown"_s, u"html"_s, u"odt"_s, u"docx"_s, u"pdf"_s, u"pack"_s, u"csv"_s, u"csl"_s,
                     u"ris"_s, u"bibtex"_s, u"qdpx"_s, u"jsonld"_s, u"skos"_s},
         .paints = true},
        {.name = u"import-annotations"_s,
         .arguments = u"FILE"_s,
         .summary = AnnotationText::tr("takes back exported annotations (jsonld), and highlights in a PDF"),
         .fewest = 1,
         .most = 1,
         .options = {},
         .run = takeBack},
    };
}

} // namespace vigie
