// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/interrupt.h"
#include "app/cli/json.h"
#include "app/cli/options.h"
#include "app/cli/passwords.h"
#include "app/workspace.h"
#include "indexing/extraction/workerprocess.h"
#include "models/domain/printable.h"
#include "models/items/joining.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

struct LibraryText
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

QString outcomeLine(const ImportOutcome &outcome)
{
    static const QHash<ImportOutcome::Status, const char *> words{
        {ImportOutcome::Status::Added, QT_TRANSLATE_NOOP("Commands", "added")},
        {ImportOutcome::Status::Updated, QT_TRANSLATE_NOOP("Commands", "updated")},
        {ImportOutcome::Status::Unchanged, QT_TRANSLATE_NOOP("Commands", "unchanged")},
        {ImportOutcome::Status::Failed, QT_TRANSLATE_NOOP("Commands", "failed")},
        {ImportOutcome::Status::Skipped, QT_TRANSLATE_NOOP("Commands", "skipped")}};
    const QString status = LibraryText::tr(words.value(outcome.status));
    const QString line = status + u'\t' + printable(outcome.path);
    return outcome.error ? line + u'\t' + errorSentences(*outcome.error) : line;
}

constexpr qsizetype manyDocuments = 50; ///< are read all at once faster than one by one

/// How many pages came in without readable words, and what can be done.
void tellUnreadablePages(CommandContext &context, const QList<ImportOutcome> &outcomes)
{
    QSet<DocumentId> came;
    for (const ImportOutcome &outcome : outcomes) {
        if (outcome.status == ImportOutcome::Status::Added ||
            outcome.status == ImportOutcome::Status::Updated)
            came.insert(outcome.document);
    }
    const LibraryService &library = context.workspace.services().library;
    int pages = 0;
    if (came.size() > manyDocuments) {
        for (const Document &document : library.documents())
            pages += came.contains(document.id) ? int(recognisablePages(document).size()) : 0;
    } else {
        for (const DocumentId &id : std::as_const(came)) {
            if (const auto document = library.document(id))
                pages += int(recognisablePages(document.value()).size());
        }
    }
    if (pages > 0)
        context.out.note(
            LibraryText::tr("%n page(s) have no readable text. “vigie recognise” reads the words in "
                            "their pictures.",
                            nullptr, pages));
}

int importFiles(CommandContext &context)
{
    QStringList paths;
    for (const QString &path : context.arguments)
        paths.append(QDir::current().absoluteFilePath(path));

    if (context.options.isSet(u"unprotected"_s))
        WorkerProcess::allowUnprotected(true);
    else if (const auto protection = WorkerProcess::protection(findWorker());
             protection && protection.value().lockdown == Lockdown::FilterOnly)
        context.out.note(
            LibraryText::tr("This kernel has no Landlock: the program that reads documents is kept from "
                            "your files by a stricter filter instead."));
    const Result<Passwords> passwords = Passwords::from(context.options.value(u"password-file"_s));
    if (!passwords)
        return context.out.failure(passwords.error());
    QFutureWatcher<ImportOutcome> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    QObject::connect(&watcher, &QFutureWatcherBase::progressTextChanged, &watcher, [&](const QString &file) {
        context.out.progress(
            u"%1/%2  %3"_s.arg(watcher.progressValue()).arg(watcher.progressMaximum()).arg(printable(file)));
    });
    // Ctrl-C stops between two files: what is in the library by then is whole.
    const Interrupt interrupt([&watcher] { watcher.cancel(); });
    watcher.setFuture(context.workspace.services().imports.importPaths(paths));
    if (!watcher.isFinished())
        loop.exec();
    context.out.progress({});
    context.workspace.refresh();

    // results() has nothing to say of a future that was cancelled; what was done until then is told all the
    // same.
    QList<ImportOutcome> outcomes;
    for (int i = 0; i < watcher.future().resultCount(); ++i)
        outcomes.append(watcher.resultAt(i));
    outcomes += context.workspace.services().imports.takeUntold();
    for (ImportOutcome &outcome : outcomes) {
        if (!watcher.isCanceled() && outcome.error && outcome.error->code == Error::Code::Encrypted)
            outcome = passwords.value().unlock(context, outcome);
    }
    context.workspace.refresh();
    QJsonArray array;
    bool failed = false;
    for (const ImportOutcome &outcome : outcomes) {
        array.append(
            QJsonObject{{u"path"_s, outcome.path},
                        {u"status"_s, importStatusName(outcome.status)},
                        {u"document"_s, orNull(outcome.document.value)},
                        {u"error"_s, outcome.error ? QJsonValue(outcome.error->message) : QJsonValue()}});
        failed = failed || outcome.status == ImportOutcome::Status::Failed;
        if (outcome.status == ImportOutcome::Status::Failed)
            context.out.problem(outcomeLine(outcome));
        else
            context.out.line(outcomeLine(outcome));
    }
    tellUnreadablePages(context, outcomes);
    if (context.out.json())
        context.out.value(array);
    if (watcher.isCanceled()) {
        context.out.problem(LibraryText::tr("Stopped. What was imported until then is in the library."));
        return Failure;
    }
    const bool nothingDone =
        std::all_of(outcomes.cbegin(), outcomes.cend(), [](const ImportOutcome &outcome) {
            return outcome.status == ImportOutcome::Status::Failed;
        });
    if (failed)
        return nothingDone ? Failure : SomeFailed;
    return Done;
}

int listDocuments(CommandContext &context)
{
    const Json json(context.workspace.services());
    QJsonArray array;
    for (const Document &document : context.workspace.services().library.documents()) {
        array.append(json.document(document));
        const QString published =
            document.published ? document.published->toIso() : LibraryText::tr("no date");
        context.out.line(document.id.value + u'\t' + languageCode(document.language) + u'\t' + published +
                         u'\t' + document.title);
    }
    if (context.out.json())
        context.out.value(array);
    return Done;
}

int showText(CommandContext &context)
{
    const LibraryService &library = context.workspace.services().library;
    const Result<QList<Page>> pages = library.pages({context.arguments.first()});
    if (!pages)
        return context.out.failure(pages.error());
    const int wanted = context.options.value(u"page"_s).toInt();
    if (context.options.isSet(u"page"_s) && (wanted < 1 || wanted > pages.value().size()))
        return context.out.failure(
            {Error::Code::InvalidInput,
             LibraryText::tr("The document has %n page(s).", nullptr, int(pages.value().size()))});
    QJsonArray array;
    for (const Page &page : pages.value()) {
        if (wanted > 0 && page.number != wanted)
            continue;
        QJsonObject one{{u"page"_s, page.number}, {u"label"_s, page.label}, {u"text"_s, page.text}};
        if (page.defect == PageDefect::Recognised)
            one.insert(u"layer"_s, u"recognised"_s);
        array.append(one);
        context.out.line(LibraryText::tr("— page %1 —")
                             .arg(page.label.isEmpty() ? QString::number(page.number) : page.label));
        context.out.line(page.text);
    }
    if (context.out.json())
        context.out.value(array);
    return Done;
}

Result<DocumentCorrection> correctionFrom(const QCommandLineParser &options)
{
    DocumentCorrection correction;
    const auto text = [&options](const QString &name, std::optional<QString> &value) {
        if (options.isSet(name))
            value = options.value(name).simplified();
    };
    text(u"title"_s, correction.title);
    text(u"translated-title"_s, correction.translatedTitle);
    text(u"publisher"_s, correction.publisher);
    const auto language = languageOption(options, u"language"_s);
    if (!language)
        return language.error();
    correction.language = language.value();
    if (!options.isSet(u"published"_s))
        return correction;
    const QString date = options.value(u"published"_s);
    correction.published = date.isEmpty() ? FuzzyDate() : FuzzyDate::fromIso(date);
    if (!correction.published)
        return invalidInput(
            LibraryText::tr("--published takes a day, a month, a quarter or a year: 2025-05-29, 2025-05, "
                            "2025-Q2 or 2025."));
    return correction;
}

int correctDocument(CommandContext &context, const DocumentId &id)
{
    LibraryService &library = context.workspace.services().library;
    const Result<DocumentCorrection> correction = correctionFrom(context.options);
    if (!correction)
        return context.out.failure(correction.error());
    if (const Result<void> corrected = library.correct(id, correction.value()); !corrected)
        return context.out.failure(corrected.error());
    const Result<Document> now = library.document(id);
    if (!now)
        return context.out.failure(now.error());
    if (context.out.json())
        context.out.value(Json(context.workspace.services()).document(now.value()));
    else
        context.out.line(id.value + u'\t' + now.value().title);
    return Done;
}

/// As the window does it: what people made in it stays.
int removeDocument(CommandContext &context, const DocumentId &id)
{
    const Services &services = context.workspace.services();
    const Result<Document> document = services.library.document(id);
    if (!document)
        return context.out.failure(document.error());
    AnnotationFilter inIt;
    inIt.document = id;
    const int marks = int(services.annotations.annotations(inIt).size());
    if (const Result<void> removed = services.library.remove(id); !removed)
        return context.out.failure(removed.error());
    if (context.out.json()) {
        context.out.value(QJsonObject{{u"removed"_s, id.value}, {u"annotations"_s, marks}});
        return Done;
    }
    context.out.line(LibraryText::tr("Removed: %1").arg(id.value + u'\t' + document.value().title));
    if (marks > 0)
        context.out.note(LibraryText::tr("%n annotation(s) in it are kept, listed as orphaned, and come back "
                                         "when it is imported again.",
                                         nullptr, marks));
    return Done;
}

int changeDocument(CommandContext &context)
{
    const QString verb = context.arguments.first();
    const DocumentId id{context.arguments.at(1)};
    if (verb == u"edit")
        return correctDocument(context, id);
    if (verb == u"remove")
        return removeDocument(context, id);
    return context.out.failure(invalidInput(LibraryText::tr("“document” takes “edit ID” or “remove ID”.")));
}

} // namespace

QList<Command> libraryCommands()
{
    return {
        {.name = u"import"_s,
         .arguments = u"PATH…"_s,
         .summary = LibraryText::tr("adds files and folders to the library"),
         .fewest = 1,
         .most = -1,
         .options =
             {{u"password-file"_s,
               LibraryText::tr("tries each line of FILE as the password of protected PDFs; - asks at the "
                               "terminal"),
               u"FILE"_s},
              {u"unprotected"_s, LibraryText::tr("reads documents even where the system does not let the "
                                                 "program that reads them lock itself in")}},
         .run = importFiles,
         .createsLibrary = true},
        {.name = u"documents"_s,
         .arguments = {},
         .summary = LibraryText::tr("lists the documents"),
         .options = {},
         .run = listDocuments},
        {.name = u"document"_s,
         .arguments = u"edit|remove ID"_s,
         .summary =
             LibraryText::tr("corrects what is known about a document, or takes it out of the library"),
         .fewest = 2,
         .most = 2,
         .options = {{u"title"_s, LibraryText::tr("its title"), u"TEXT"_s},
                     {u"translated-title"_s, LibraryText::tr("its title in another language, for citations"),
                      u"TEXT"_s},
                     {u"language"_s, LibraryText::tr("its language: en, fr, ja or ko"), u"L"_s},
                     {u"published"_s, LibraryText::tr("when it was published; empty for no date"), u"DATE"_s},
                     {u"publisher"_s, LibraryText::tr("who published it"), u"TEXT"_s}},
         .run = changeDocument},
        {.name = u"text"_s,
         .arguments = u"DOCUMENT"_s,
         .summary = LibraryText::tr("prints the text that offsets refer to"),
         .fewest = 1,
         .most = 1,
         .options = {{u"page"_s, LibraryText::tr("only this page, counted from 1"), u"N"_s}},
         .run = showText},
        recogniseCommand(),
    };
}

} // namespace vigie
