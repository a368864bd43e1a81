// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/samplewindow.h"
#include "ui/library/librarypanel.h"

#include <QAbstractButton>
#include <QAction>
#include <QDockWidget>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPointer>
#include <QSettings>
#include <QStatusBar>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>
#include <QUrl>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

/// The window around its panels: how it begins and ends, and what it takes in.
class TestMainWindow : public QObject, private SampleWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { close(); }
    void anEmptyLibraryOffersThreeWaysToFillIt();
    void aFailingImportListsItsReason();
    void filesDroppedOnAFieldAreImported();
    void theWindowFitsASmallScreen();
    void undoNamesTheAct();
    void whatWasSaidIsSaidAgainAfterReading();
    void undoAfterARemovalTakesNothingElseBackUnasked();
    void layoutAndPlaceSurviveARestart();
    void aPanelIsNamedOnce();
    void theTitleNamesDocumentAndLibrary();
    void anotherLibraryIsAskedForByItsFolder();
};

void TestMainWindow::anEmptyLibraryOffersThreeWaysToFillIt()
{
    show(false);
    for (const QString &name : {u"emptyImportFiles"_s, u"emptyImportFolder"_s, u"emptyOpenSample"_s})
        QVERIFY(child<QWidget>(name)->isVisible());
    bool asked = false;
    connect(m_window.get(), &MainWindow::sampleLibraryAsked, this, [&asked] { asked = true; });
    QTest::mouseClick(child<QWidget>(u"emptyOpenSample"_s), Qt::LeftButton);
    QVERIFY(asked);
    fillWithSample(*m_services);
    QTRY_VERIFY(child<QTreeView>(u"libraryTable"_s)->isVisible());
    QCOMPARE(child<QTreeView>(u"libraryTable"_s)->model()->rowCount(), 4);
}

void TestMainWindow::aFailingImportListsItsReason()
{
    show();
    m_services->imports.outcomes = {{u"/in/good.pdf"_s, ImportOutcome::Status::Added, {u"x"_s}, {}},
                                    {u"/in/locked.pdf"_s,
                                     ImportOutcome::Status::Failed,
                                     {},
                                     Error{Error::Code::Encrypted, u"needs a password"_s}}};
    m_window->importPaths({u"/in"_s});
    auto *problems = child<QTreeWidget>(u"importProblems"_s);
    QTRY_COMPARE(problems->topLevelItemCount(), 1);
    QCOMPARE(problems->topLevelItem(0)->text(0), u"locked.pdf"_s);
    QVERIFY(problems->topLevelItem(0)->text(2).contains(u"password"));
    QTRY_VERIFY(child<QLabel>(u"importHeadline"_s)->text().contains(u"1"));
    QVERIFY(child<QWidget>(u"importDialog"_s)->isVisible());
}

void TestMainWindow::filesDroppedOnAFieldAreImported()
{
    show();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/in/report.pdf"_s), QUrl::fromLocalFile(u"/in/folder"_s)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    auto *line = child<QLineEdit>(u"queryLine"_s);
    QCoreApplication::sendEvent(line, &enter);
    QVERIFY(enter.isAccepted());
    QCoreApplication::sendEvent(line, &drop);
    QCOMPARE(m_services->imports.asked, QStringList({u"/in/report.pdf"_s, u"/in/folder"_s}));
    QVERIFY(line->text().isEmpty());
}

// 1366 × 768 pixels, less the window's frame and a bar of the desktop.
void TestMainWindow::theWindowFitsASmallScreen()
{
    constexpr QSize small(1358, 690);
    fillWithSample(*m_services);
    Entity much;
    much.id = {u"much"_s};
    for (const Language language : workingLanguages) {
        for (int name = 0; name < 6; ++name)
            much.labels.append({u"A name that goes over a line %1"_s.arg(name), language,
                                name ? Label::Kind::Alternative : Label::Kind::Preferred});
    }
    m_services->facts.entries = Thesaurus(m_services->facts.entries.entities() + QList{much});
    show(false);
    m_window->resize(small);
    m_window->navigator().chooseEntity(much.id);
    m_window->navigator().openPassage({m_services->library.documents().first().id, 1, {}});
    // The names of the page take room of their own.
    QTRY_VERIFY(!child<QWidget>(u"entitiesHere"_s)->findChildren<QAbstractButton *>().isEmpty());
    for (QDockWidget *dock : m_window->findChildren<QDockWidget *>()) {
        dock->raise();
        QCoreApplication::sendPostedEvents();
        QTest::qWait(1);
        const QSize least = m_window->minimumSizeHint();
        QVERIFY2(m_window->height() <= small.height() && m_window->width() <= small.width(),
                 qPrintable(u"%1: %2 × %3, least %4 × %5"_s.arg(dock->objectName())
                                .arg(m_window->width())
                                .arg(m_window->height())
                                .arg(least.width())
                                .arg(least.height())));
        QVERIFY(least.height() <= small.height());
    }
}

void TestMainWindow::undoNamesTheAct()
{
    show();
    auto *undo = child<QAction>(u"undo"_s);
    QVERIFY(!undo->isEnabled());
    m_services->journal.undoKey = u"annotation.add"_s;
    Q_EMIT m_services->journal.journalChanged();
    QVERIFY(undo->isEnabled());
    QVERIFY(undo->text().contains(u"Add Highlight"));
    undo->trigger();
    QCOMPARE(m_services->journal.timesUndone, 1);
    QVERIFY(m_window->statusBar()->currentMessage().contains(u"Add Highlight"));
    child<QAction>(u"redo"_s)->trigger();
    QVERIFY(m_window->statusBar()->currentMessage().contains(u"Add Highlight"));
}

void TestMainWindow::whatWasSaidIsSaidAgainAfterReading()
{
    show();
    ThesaurusService &thesaurus = m_services->all.thesaurus;
    const QStatusBar &bar = *m_window->statusBar();
    m_services->journal.undoKey = u"annotation.add"_s;
    Q_EMIT m_services->journal.journalChanged();
    child<QAction>(u"undo"_s)->trigger();
    const QString said = bar.currentMessage();
    Q_EMIT thesaurus.readingAgain(1, 3);
    QVERIFY(bar.currentMessage() != said && !bar.currentMessage().isEmpty());
    Q_EMIT thesaurus.readingAgain(3, 3);
    QCOMPARE(bar.currentMessage(), said);
    // What had gone before the reading began does not come back.
    m_window->statusBar()->clearMessage();
    Q_EMIT thesaurus.readingAgain(1, 3);
    Q_EMIT thesaurus.readingAgain(3, 3);
    QVERIFY(bar.currentMessage().isEmpty());
}

void TestMainWindow::undoAfterARemovalTakesNothingElseBackUnasked()
{
    fillWithSample(*m_services);
    show();
    auto &journal = m_services->journal;
    journal.undoKey = u"annotation.add"_s;
    Q_EMIT journal.journalChanged();
    auto *panel = child<LibraryPanel>(u"libraryPanel"_s);
    panel->removed(u"A report"_s);
    const auto ask = [this] {
        child<QAction>(u"undo"_s)->trigger();
        return m_window->findChild<QMessageBox *>(u"undoBeforeRemoval"_s);
    };
    QPointer<QMessageBox> box = ask();
    QVERIFY(box);
    QVERIFY(box->text().contains(u"A report") && box->informativeText().contains(u"Add Highlight"));
    box->reject();
    QCOMPARE(journal.timesUndone, 0);
    QTRY_VERIFY(!box);
    box = ask();
    QVERIFY(box);
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    QCOMPARE(journal.timesUndone, 1);
}

void TestMainWindow::layoutAndPlaceSurviveARestart()
{
    show();
    child<QDockWidget>(u"claimsDock"_s)->hide();
    m_window->resize(1100, 700);
    const DocumentId document = m_services->library.documents().at(2).id;
    m_window->navigator().open({document, 1, {}, {}, {}});
    QTRY_VERIFY(m_settings->contains(u"window/state"_s)); // written without closing
    // Without closing, as after a crash: what was kept is what is on the screen.
    QTRY_COMPARE(m_settings->value(u"window/state"_s).toByteArray(), m_window->saveState(3));
    QTRY_COMPARE(m_settings->value(u"window/geometry"_s).toByteArray(), m_window->saveGeometry());
    m_settings->sync();
    m_window.reset();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(m_services->all, *m_settings);
    m_window->show();
    m_window->fill();
    QVERIFY(child<QDockWidget>(u"claimsDock"_s)->isHidden());
    QCOMPARE(m_window->size(), QSize(1100, 700));
    QCOMPARE(m_window->navigator().current().document, document);
    child<QAction>(u"resetLayout"_s)->trigger();
    QVERIFY(!child<QDockWidget>(u"claimsDock"_s)->isHidden());
}

void TestMainWindow::aPanelIsNamedOnce()
{
    show();
    auto *library = child<QDockWidget>(u"libraryDock"_s);
    // Beside its tab a panel has no title of its own …
    QVERIFY(!m_window->tabifiedDockWidgets(library).isEmpty());
    QVERIFY(library->titleBarWidget() && library->titleBarWidget()->height() < 4);
    // … and gets it where there is no tab.
    child<QDockWidget>(u"searchDock"_s)->setFloating(true);
    QTRY_VERIFY(!library->titleBarWidget());
    QTRY_VERIFY(!child<QDockWidget>(u"searchDock"_s)->titleBarWidget());
}

void TestMainWindow::theTitleNamesDocumentAndLibrary()
{
    show();
    QVERIFY(m_window->windowTitle().contains(u"library"));
    const Document document = m_services->library.documents().first();
    m_window->navigator().open({document.id, 1, {}, {}, {}});
    QVERIFY(m_window->windowTitle().contains(document.title));
    QCOMPARE(child<QLabel>(u"libraryFolder"_s)->text(), u"/library"_s);
}

void TestMainWindow::anotherLibraryIsAskedForByItsFolder()
{
    show();
    QList<std::pair<QString, bool>> asked;
    connect(m_window.get(), &MainWindow::libraryAsked, this, [&asked](const QString &folder, bool make) {
        asked.append({folder, make});
    });
    for (const QString &name : {u"openLibrary"_s, u"newLibrary"_s}) {
        child<QAction>(name)->trigger();
        auto *dialog = child<QFileDialog>(u"libraryFolderDialog"_s);
        Q_EMIT dialog->fileSelected(u"/elsewhere"_s);
        delete dialog;
    }
    const QList<std::pair<QString, bool>> expected{{u"/elsewhere"_s, false}, {u"/elsewhere"_s, true}};
    QCOMPARE(asked, expected);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
