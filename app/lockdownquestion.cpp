// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lockdownquestion.h"

#include "indexing/extraction/workerprocess.h"
#include "models/domain/priority.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QMainWindow>
#include <QMessageBox>
#include <QStatusBar>
#include <QtConcurrent>

namespace vigie {

namespace {

struct LockdownText
{
    Q_DECLARE_TR_FUNCTIONS(Lockdown)
};

void ask(QMainWindow &window, const QString &why)
{
    auto *box = new QMessageBox(
        QMessageBox::Warning, LockdownText::tr("Documents are not locked in"),
        LockdownText::tr(
            "This system does not let Vigie lock in the program that reads documents. A document made to "
            "do harm could read your files. Read documents all the same?"),
        QMessageBox::Yes | QMessageBox::No, &window);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(why);
    box->setDefaultButton(QMessageBox::No);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(box, &QMessageBox::finished, &window,
                     [](int answer) { WorkerProcess::allowUnprotected(answer == QMessageBox::Yes); });
    box->open();
}

} // namespace

void tellAboutLockdown(QMainWindow &window)
{
    auto *watcher = new QFutureWatcher<Result<WorkerProtection>>(&window);
    QObject::connect(watcher, &QFutureWatcherBase::finished, &window, [&window, watcher] {
        const Result<WorkerProtection> protection = watcher->result();
        watcher->deleteLater();
        if (!protection) // said again by whatever is to be read
            window.statusBar()->showMessage(protection.error().message);
        else if (protection.value().lockdown == Lockdown::None)
            ask(window, protection.value().failure);
        else if (protection.value().lockdown == Lockdown::FilterOnly)
            window.statusBar()->showMessage(LockdownText::tr(
                "This kernel has no Landlock: the program that reads documents is kept from your "
                "files by a stricter filter instead."));
    });
    watcher->setFuture(QtConcurrent::run(
        backgroundPool(), [program = findWorker()] { return WorkerProcess::protection(program); }));
}

} // namespace vigie
