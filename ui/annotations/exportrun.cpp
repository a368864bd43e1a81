// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/exportrun.h"

#include "models/domain/oneline.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QProgressDialog>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

struct Run
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ExportRun)
};

template <typename T>
void follow(const QFuture<Result<T>> &future, const QString &title, const QString &label, QWidget *window,
            const std::function<void(const Result<T> &)> &done)
{
    auto *progress = new QProgressDialog(label, Run::tr("Cancel"), 0, 0, window);
    progress->setObjectName(u"exportProgress"_s);
    progress->setWindowTitle(title);
    progress->setMinimumDuration(500); // milliseconds: most are done before
    progress->setAutoReset(false);
    progress->setAutoClose(false);
    progress->setWindowModality(Qt::WindowModal);
    auto *watcher = new QFutureWatcher<Result<T>>(progress);
    QObject::connect(watcher, &QFutureWatcherBase::progressRangeChanged, progress,
                     &QProgressDialog::setRange);
    QObject::connect(watcher, &QFutureWatcherBase::progressValueChanged, progress,
                     &QProgressDialog::setValue);
    QObject::connect(progress, &QProgressDialog::canceled, watcher, &QFutureWatcherBase::cancel);
    QObject::connect(watcher, &QFutureWatcherBase::finished, window, [=] {
        progress->hide();
        progress->deleteLater();
        if (watcher->isCanceled() || watcher->future().resultCount() == 0)
            return;
        const Result<T> result = watcher->result();
        const bool cancelled = !result && result.error().code == Error::Code::Cancelled;
        if (!cancelled)
            done(result);
    });
    watcher->setFuture(future);
}

} // namespace

void runExport(const ExportService &exports, const ExportRequest &request, const QString &path,
               QWidget *window, const std::function<void(const Result<void> &)> &done)
{
    follow<void>(exports.exportInBackground(request, path), Run::tr("Export Highlights"),
                 Run::tr("Writing the export…"), window, done);
}

void runAnnotationImport(ExportService &exports, const QString &path, QWidget *window,
                         const std::function<void(const Result<AnnotationImport> &)> &done)
{
    follow<AnnotationImport>(exports.importAnnotations(path), Run::tr("Bring In Highlights"),
                             Run::tr("Reading the highlights…"), window, done);
}

QString annotationImportText(const AnnotationImport &result)
{
    QStringList sentences{Run::tr("%n highlight(s) were brought in.", nullptr, result.taken)};
    if (result.updated > 0)
        sentences.append(
            Run::tr("%n were changed elsewhere and are now as the file has them.", nullptr, result.updated));
    if (result.known > 0)
        sentences.append(Run::tr("%n were here already.", nullptr, result.known));
    if (result.orphaned > 0)
        sentences.append(Run::tr("Of %n the words are not found here; they are listed as lost.", nullptr,
                                 result.orphaned));
    if (!result.conflicts.isEmpty())
        sentences.append(Run::tr(
            "%n were changed both here and in the file. Both versions now stand side by side:", nullptr,
            int(result.conflicts.size())));
    for (const AnnotationConflict &conflict : result.conflicts)
        sentences.append(u"• "_s + onOneLine(conflict.here.quote).left(80));
    return (sentences + result.unread).join(u'\n');
}

} // namespace vigie
