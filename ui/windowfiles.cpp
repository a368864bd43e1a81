// SPDX-License-Identifier: GPL-3.0-or-later
// How files and libraries come into the window: chosen, dropped, or opened again.
#include "ui/common/lastfolder.h"
#include "ui/common/recentlibraries.h"
#include "ui/common/refresher.h"
#include "ui/import/importdialog.h"
#include "ui/mainwindow.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QDir>
#include <QDockWidget>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

QStringList localPaths(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    // Files may be dropped anywhere, on fields that would take their names as text too.
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        break;
    case QEvent::Resize:
        // Panels also take other sizes by themselves, when what they show needs more room.
        if (m_keeper && qobject_cast<QDockWidget *>(watched))
            m_keeper->ask();
        return QMainWindow::eventFilter(watched, event);
    default:
        return QMainWindow::eventFilter(watched, event);
    }
    const auto *widget = qobject_cast<QWidget *>(watched);
    auto *drop = static_cast<QDropEvent *>(event);
    if (!widget || widget->window() != this)
        return false;
    const QStringList paths = localPaths(drop->mimeData());
    if (paths.isEmpty())
        return false;
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop)
        importPaths(paths);
    return true;
}

void MainWindow::importPaths(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    importDialog()->show();
    importDialog()->importPaths(paths);
}

void MainWindow::chooseLibrary(bool make)
{
    auto *folders = new QFileDialog(
        this, make ? tr("Choose an Empty Folder for the New Library") : tr("Choose the Folder of a Library"),
        QFileInfo(m_services.library.folder()).absolutePath());
    folders->setObjectName(u"libraryFolderDialog"_s);
    folders->setAttribute(Qt::WA_DeleteOnClose);
    folders->setFileMode(QFileDialog::Directory);
    folders->setOption(QFileDialog::ShowDirsOnly);
    connect(folders, &QFileDialog::fileSelected, this,
            [this, make](const QString &folder) { Q_EMIT libraryAsked(folder, make); });
    folders->open();
}

void MainWindow::showRecent()
{
    m_actions->recent->clear();
    const QList<RecentLibrary> libraries = recentLibraries(m_settings, m_services.library.folder());
    for (const RecentLibrary &library : libraries) {
        QAction *action = m_actions->recent->addAction(library.label);
        action->setProperty("verbatim", true);
        connect(action, &QAction::triggered, this,
                [this, folder = library.folder] { Q_EMIT libraryAsked(folder, false); });
    }
    if (libraries.isEmpty()) {
        m_actions->recent->addAction(tr("No Other Library"))->setEnabled(false);
        return;
    }
    m_actions->recent->addSeparator();
    m_actions->recent->addAction(tr("Forget These"), this, [this] {
        forgetRecentLibraries(m_settings);
        WindowMemory::forgetOtherLibraries(m_settings, m_services.library.folder());
    });
}

void MainWindow::chooseFiles()
{
    auto *files = new QFileDialog(this, tr("Import Files"), QDir::homePath());
    files->setObjectName(u"importFilesDialog"_s);
    startInLastFolder(files);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFiles);
    files->setNameFilters(
        {tr("Documents (%1)", "%1 kinds of files").arg(u"*.pdf *.html *.htm *.xhtml *.txt *.md"_s),
         tr("All files (%1)", "%1 kinds of files").arg(u"*"_s)});
    connect(files, &QFileDialog::filesSelected, this, &MainWindow::importPaths);
    files->open();
}

void MainWindow::chooseFolder()
{
    auto *folders = new QFileDialog(this, tr("Import Folder"), QDir::homePath());
    folders->setObjectName(u"importFolderDialog"_s);
    startInLastFolder(folders);
    folders->setAttribute(Qt::WA_DeleteOnClose);
    folders->setFileMode(QFileDialog::Directory);
    folders->setOption(QFileDialog::ShowDirsOnly);
    connect(folders, &QFileDialog::filesSelected, this, &MainWindow::importPaths);
    folders->open();
}

} // namespace vigie
