// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/libraryquestions.h"

#include "app/workspace.h"
#include "ui/common/whendone.h"
#include "ui/mainwindow.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

struct QuestionText
{
    Q_DECLARE_TR_FUNCTIONS(Workbench)
};

} // namespace

// A newer version reads words and amounts differently: what it finds is better, but it is the person's to say
// when.
void offerToReadAgain(Workspace &workspace, MainWindow &window)
{
    const Result<int> outdated = workspace.outdatedDocuments();
    if (!outdated || outdated.value() == 0)
        return;
    const QString question = QuestionText::tr(
        "The facts of %n document(s) were read by an older version of Vigie. Read them again now? Your "
        "notes and decisions are kept.",
        nullptr, outdated.value());
    if (QMessageBox::question(&window, QuestionText::tr("Read again"), question) != QMessageBox::Yes)
        return;
    auto *watcher = new QFutureWatcher<Result<void>>(&window);
    auto *stop = new QPushButton(QuestionText::tr("Stop"), &window);
    QObject::connect(stop, &QPushButton::clicked, watcher, &QFutureWatcherBase::cancel);
    window.statusBar()->addPermanentWidget(stop);
    QObject::connect(
        watcher, &QFutureWatcherBase::progressValueChanged, &window, [&window, watcher](int done) {
            window.statusBar()->showMessage(
                QuestionText::tr("Reading again: %1 of %2").arg(done).arg(watcher->progressMaximum()));
        });
    QObject::connect(watcher, &QFutureWatcherBase::finished, &window, [&workspace, &window, watcher, stop] {
        const QFuture<Result<void>> future = watcher->future();
        stop->deleteLater();
        workspace.refresh();
        if (future.isCanceled())
            window.statusBar()->showMessage(
                QuestionText::tr("Stopped. The rest will be offered when the library is opened again."));
        else if (future.resultCount() > 0 && !future.result())
            QMessageBox::warning(&window, QuestionText::tr("Read again"), future.result().error().message);
        else
            window.statusBar()->showMessage(QuestionText::tr("All documents are read again."));
    });
    watcher->setFuture(workspace.readAgain());
}

// One message; the documents are read again behind it.
void tellWhatWasMended(Workspace &workspace, MainWindow &window)
{
    const QStringList told = workspace.whatWasMended();
    if (told.isEmpty())
        return;
    const bool readsAgain = workspace.readsAfterMending();
    workspace.resumeMending();
    auto *box = new QMessageBox(QMessageBox::Information, QuestionText::tr("The library was mended"),
                                told.join(u' '), QMessageBox::Ok, &window);
    box->setTextFormat(Qt::PlainText);
    if (readsAgain)
        box->setInformativeText(
            QuestionText::tr("The documents are being read again. If something of yours is missing, older "
                             "backups lie in the folder “backups” of the library."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

// Behind the window: a damaged index is made anew, and searching goes on with what is in it.
void lookOverIndex(Workspace &workspace, MainWindow &window)
{
    const auto made = [&window](const QFuture<Result<void>> &done) {
        if (done.resultCount() == 0)
            return;
        window.statusBar()->showMessage(done.result() ? QuestionText::tr("The search index is whole again.")
                                                      : done.result().error().message);
    };
    const auto looked = [&workspace, &window, made](const QFuture<Result<bool>> &done) {
        if (done.resultCount() == 0)
            return;
        const Result<bool> mustBeMade = done.result();
        if (!mustBeMade) {
            window.statusBar()->showMessage(mustBeMade.error().message);
        } else if (mustBeMade.value()) {
            window.statusBar()->showMessage(
                QuestionText::tr("The search index was damaged and is being made anew. Until that is done, "
                                 "searches may find less."));
            whenDone(workspace.rebuildIndex(), &window, made);
        }
    };
    whenDone(workspace.lookOverIndex(), &window, looked);
}

} // namespace vigie
