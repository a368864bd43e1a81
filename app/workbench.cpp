// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench.h"

#include "app/workspace.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFutureWatcher>
#include <QLibraryInfo>
#include <QMessageBox>
#include <QSettings>
#include <QStatusBar>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

struct WorkbenchText
{
    Q_DECLARE_TR_FUNCTIONS(Workbench)
};

/// The sample documents lie in ../share/vigie/sample, installed and in the build tree alike.
QString sampleFolder()
{
    return QDir(QCoreApplication::applicationDirPath()).absoluteFilePath(u"../share/vigie/sample"_s);
}

// A newer version reads words and amounts differently: what it finds is better, but it is the person's to say
// when.
void offerToReadAgain(Workspace &workspace, MainWindow &window)
{
    const Result<int> outdated = workspace.outdatedDocuments();
    if (!outdated || outdated.value() == 0)
        return;
    const QString question = WorkbenchText::tr(
        "The facts of %n document(s) were read by an older version of Vigie. Read them again now? Your "
        "notes and decisions are kept.",
        nullptr, outdated.value());
    if (QMessageBox::question(&window, WorkbenchText::tr("Read again"), question) != QMessageBox::Yes)
        return;
    auto *watcher = new QFutureWatcher<Result<void>>(&window);
    QObject::connect(
        watcher, &QFutureWatcherBase::progressValueChanged, &window, [&window, watcher](int done) {
            window.statusBar()->showMessage(
                WorkbenchText::tr("Reading again: %1 of %2").arg(done).arg(watcher->progressMaximum()));
        });
    QObject::connect(watcher, &QFutureWatcherBase::finished, &window, [&workspace, &window, watcher] {
        const QFuture<Result<void>> future = watcher->future();
        workspace.refresh();
        if (future.resultCount() > 0 && !future.result())
            QMessageBox::warning(&window, WorkbenchText::tr("Read again"), future.result().error().message);
        else
            window.statusBar()->showMessage(WorkbenchText::tr("All documents are read again."), 5000);
    });
    watcher->setFuture(workspace.readAgain());
}

} // namespace

void installTranslation(QCoreApplication &application, const QLocale &locale)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, u"vigie"_s, u"_"_s, u":/vigie/translations"_s))
        QCoreApplication::installTranslator(translator);
}

int openWorkbench(QApplication &application)
{
    QApplication::setApplicationDisplayName(u"Vigie"_s);
    QApplication::setDesktopFileName(u"vigie"_s);
    QApplication::setWindowIcon(QIcon(u":/vigie/icons/vigie.svg"_s));
    QCommandLineParser parser;
    const QCommandLineOption library(u"library"_s, WorkbenchText::tr("the library's folder"), u"DIR"_s);
    parser.addOption(library);
    parser.process(application);

    const QString folder = parser.isSet(library) ? QDir::current().absoluteFilePath(parser.value(library))
                                                 : defaultLibraryFolder();
    const Result<std::unique_ptr<Workspace>> workspace =
        Workspace::open(folder, Workspace::Mode::CreateIfMissing);
    if (!workspace) {
        QMessageBox::critical(nullptr, u"Vigie"_s, workspace.error().message);
        return 1;
    }
    rememberLibraryFolder(folder);
    QSettings settings;
    MainWindow window(workspace.value()->services(), settings);
    QObject::connect(&window, &MainWindow::sampleLibraryAsked, &window,
                     [&window] { window.importPaths({sampleFolder()}); });
    window.show();
    QMetaObject::invokeMethod(
        &window, [&] { offerToReadAgain(*workspace.value(), window); }, Qt::QueuedConnection);
    return QApplication::exec();
}

} // namespace vigie
