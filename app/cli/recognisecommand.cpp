// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/interrupt.h"
#include "app/cli/json.h"
#include "app/cli/options.h"
#include "app/workspace.h"
#include "models/domain/printable.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFutureWatcher>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

struct RecogniseText
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

QJsonObject outcomeJson(const RecognitionOutcome &outcome)
{
    return {{u"document"_s, outcome.document.value},
            {u"page"_s, outcome.page > 0 ? QJsonValue(outcome.page) : QJsonValue()},
            {u"status"_s, outcome.error            ? u"failed"_s
                          : outcome.characters > 0 ? u"recognised"_s
                                                   : u"empty"_s},
            {u"characters"_s, outcome.characters},
            {u"confidence"_s, qRound(outcome.confidence)},
            {u"languages"_s, orNull(outcome.languages)},
            {u"error"_s, outcome.error ? QJsonValue(outcome.error->message) : QJsonValue()}};
}

QString outcomeLine(const RecognitionOutcome &outcome)
{
    const QString place = outcome.page > 0 ? outcome.document.value + u'\t' + QString::number(outcome.page)
                                           : outcome.document.value;
    if (outcome.error)
        return place + u'\t' + outcome.error->message;
    if (outcome.characters == 0)
        return place + u'\t' + RecogniseText::tr("no words were found in its picture");
    return place + u'\t' +
           RecogniseText::tr("%1 characters, confidence %2 %, looked for %3")
               .arg(QLocale().toString(outcome.characters), QLocale().toString(qRound(outcome.confidence)),
                    outcome.languages);
}

/// Waits for `future`; Ctrl-C stops it.
template <typename T>
void follow(CommandContext &context, QFutureWatcher<T> &watcher, const QFuture<T> &future)
{
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    QObject::connect(&watcher, &QFutureWatcherBase::progressValueChanged, &watcher, [&](int done) {
        context.out.progress(
            u"%1/%2  %3"_s.arg(done).arg(watcher.progressMaximum()).arg(printable(watcher.progressText())));
    });
    const Interrupt interrupt([&watcher] { watcher.cancel(); });
    watcher.setFuture(future);
    if (!watcher.isFinished())
        loop.exec();
    context.out.progress({});
    context.workspace.refresh();
}

int forget(CommandContext &context, const DocumentId &document, const QList<int> &pages)
{
    QFutureWatcher<Result<void>> watcher;
    follow(context, watcher, context.workspace.services().imports.forgetRecognised(document, pages));
    const Result<void> done = watcher.future().resultCount() > 0
                                  ? watcher.result()
                                  : Error{Error::Code::Cancelled, RecogniseText::tr("Stopped.")};
    if (!done)
        return context.out.failure(done.error());
    context.out.line(RecogniseText::tr("The text of the file is back."));
    if (context.out.json())
        context.out.value(QJsonObject{{u"document"_s, document.value}, {u"status"_s, u"removed"_s}});
    return Done;
}

int recognise(CommandContext &context)
{
    const DocumentId id{context.arguments.constFirst()};
    const Result<Document> document = context.workspace.services().library.document(id);
    if (!document)
        return context.out.failure(document.error());
    QList<int> pages;
    for (const QString &page : context.options.values(u"page"_s)) {
        pages.append(page.toInt());
        if (pages.constLast() < 1)
            return context.out.failure(
                invalidInput(RecogniseText::tr("--%1 takes a whole number from %2.").arg(u"page"_s, u"1"_s)));
    }
    if (context.options.isSet(u"remove"_s))
        return forget(context, id, pages);
    QFutureWatcher<RecognitionOutcome> watcher;
    follow(context, watcher, context.workspace.services().imports.recognise({{id, pages}}));
    QJsonArray array;
    int done = 0;
    int failed = 0;
    for (int i = 0; i < watcher.future().resultCount(); ++i) {
        const RecognitionOutcome outcome = watcher.resultAt(i);
        array.append(outcomeJson(outcome));
        ++(outcome.error ? failed : done);
        if (outcome.error)
            context.out.problem(outcomeLine(outcome));
        else
            context.out.line(outcomeLine(outcome));
    }
    if (array.isEmpty() && !watcher.isCanceled())
        context.out.line(RecogniseText::tr("All pages of this document have readable text."));
    if (context.out.json())
        context.out.value(array);
    if (watcher.isCanceled()) {
        context.out.problem(RecogniseText::tr("Stopped. What was recognised until then is in the library."));
        return Failure;
    }
    if (failed > 0)
        return done > 0 ? SomeFailed : Failure;
    return Done;
}

} // namespace

Command recogniseCommand()
{
    return {
        .name = u"recognise"_s,
        .arguments = u"DOCUMENT"_s,
        .summary = RecogniseText::tr("reads the words in pictures of pages that have no readable text (OCR)"),
        .fewest = 1,
        .most = 1,
        .options = {{u"page"_s,
                     RecogniseText::tr("only this page, counted from 1, whatever its text; may be repeated"),
                     u"N"_s},
                    {u"remove"_s, RecogniseText::tr("takes recognised words away again: the file’s own text "
                                                    "is back")}},
        .run = recognise};
}

} // namespace vigie
