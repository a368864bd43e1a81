// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/samplewindow.h"
#include "ui/common/tour.h"
#include "ui/reader/pageview.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

/// Windows come back as they were left, stand beside each other, and show a newcomer around.
class WindowsTest : public QObject, protected SampleWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    // Nothing is closed before the settings are read again, as after a crash.
    void searchFiltersAndFieldsAreThereAfterAKill()
    {
        m_services->search.results.facets.languages = {{Language::Japanese, 2}};
        auto *line = child<QLineEdit>(*m_window, u"queryLine"_s);
        QTest::keyClicks(line, u"DPRK"_s);
        QTest::keyClick(line, Qt::Key_Return);
        auto *language = child<QComboBox>(*m_window, u"searchLanguage"_s);
        QTRY_COMPARE(language->count(), 2);
        child<QToolButton>(*m_window, u"showSearchFilters"_s)->click();
        language->setCurrentIndex(1);
        Q_EMIT language->activated(1);
        QTest::keyClicks(child<QLineEdit>(*m_window, u"libraryFilter"_s), u"report"_s);
        auto *kind = child<QComboBox>(*m_window, u"claimKind"_s);
        QTRY_VERIFY(kind->count() > 1);
        kind->setCurrentIndex(1);
        Q_EMIT kind->activated(1);
        child<QComboBox>(*m_window, u"timelineLanes"_s)->setCurrentIndex(2);
        const auto again = restarted();
        QCOMPARE(child<QLineEdit>(*again, u"queryLine"_s)->text(), u"DPRK"_s);
        QCOMPARE(m_services->search.asked.last().language, Language::Japanese);
        QVERIFY(child<QToolButton>(*again, u"showSearchFilters"_s)->isChecked());
        QCOMPARE(child<QLineEdit>(*again, u"libraryFilter"_s)->text(), u"report"_s);
        QTRY_COMPARE(child<QComboBox>(*again, u"claimKind"_s)->currentIndex(), 1);
        QCOMPARE(child<QComboBox>(*again, u"timelineLanes"_s)->currentIndex(), 2);
    }

    void aFilteredDocumentIsChosenAndOpenedFromTheLine()
    {
        auto *line = child<QLineEdit>(*m_window, u"libraryFilter"_s);
        auto *table = child<QAbstractItemView>(*m_window, u"libraryTable"_s);
        QTRY_VERIFY(table->model()->rowCount() > 0);
        table->setCurrentIndex({});
        QSignalSpy opened(table, &QAbstractItemView::activated);
        QTest::keyClick(line, Qt::Key_Return); // nothing is chosen yet
        QCOMPARE(opened.size(), 0);
        QTest::keyClick(line, Qt::Key_Down);
        QCOMPARE(table->currentIndex().row(), 0);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
    }

    // What a list offers may come only when it is read.
    void aChoiceWaitsUntilItIsOffered()
    {
        auto *tag = child<QComboBox>(*m_window, u"annotationTagFilter"_s);
        QTRY_VERIFY(tag->count() > 1);
        tag->setCurrentIndex(1);
        Q_EMIT tag->activated(1);
        const QString chosen = tag->currentText();
        const auto again = restarted();
        QTRY_COMPARE(child<QComboBox>(*again, u"annotationTagFilter"_s)->currentText(), chosen);
    }

    void whatIsReviewedIsChosenAgain()
    {
        auto *reason = child<QComboBox>(*m_window, u"reviewReason"_s);
        child<QAction>(*m_window, u"go_review"_s)->trigger();
        const auto offered = [reason] {
            int at = 1;
            while (at < reason->count() &&
                   !(reason->model()->flags(reason->model()->index(at, 0)) & Qt::ItemIsEnabled))
                ++at;
            return at;
        };
        QTRY_VERIFY(reason->count() > 1 && offered() < reason->count());
        reason->setCurrentIndex(offered());
        Q_EMIT reason->activated(reason->currentIndex());
        const QVariant chosen = reason->currentData();
        const auto again = restarted();
        QTRY_COMPARE(child<QComboBox>(*again, u"reviewReason"_s)->currentData(), chosen);
    }

    void panelsComeBackInTheirPlacesAndSizes()
    {
        const auto dock = [](const MainWindow &window, const QString &name) {
            return child<QDockWidget>(window, name + u"Dock"_s);
        };
        m_window->resize(1440, 900);
        m_window->resizeDocks({dock(*m_window, u"library"_s), dock(*m_window, u"entities"_s)}, {290, 420},
                              Qt::Horizontal);
        dock(*m_window, u"search"_s)->raise();
        m_window->tabifyDockWidget(dock(*m_window, u"timeline"_s), dock(*m_window, u"chart"_s));
        dock(*m_window, u"review"_s)->hide();
        const QStringList names{u"search"_s, u"entities"_s, u"chart"_s};
        QList<QRect> before;
        const auto places = [dock, names](const MainWindow &window) {
            QList<QRect> found;
            for (const QString &name : names)
                found.append(dock(window, name)->geometry());
            return found;
        };
        QTRY_COMPARE(places(*m_window).first().width(), 290);
        before = places(*m_window);
        const auto again = restarted();
        QTRY_COMPARE(places(*again), before);
        QTest::qWait(300); // and stay there
        QCOMPARE(places(*again), before);
        QVERIFY(dock(*again, u"review"_s)->isHidden());
        child<QAction>(*again, u"resetLayout"_s)->trigger();
        QVERIFY(!dock(*again, u"review"_s)->isHidden());
        QTRY_COMPARE(dock(*again, u"library"_s)->width(), 340);
    }

    // A document of the web is one page, however long.
    void theViewComesBackToItsPlaceWithinThePage()
    {
        Document document;
        document.id = {u"long"_s};
        document.title = u"A long page"_s;
        document.mediaType = u"text/html"_s;
        document.pages = 1;
        Page page;
        page.number = 1;
        for (int at = 0; at < 400; ++at)
            page.text +=
                u"Paragraph %1 of a page that goes on for long, so that its lines are broken.\n\n"_s.arg(at);
        m_services->library.add(document, {page});
        m_window->navigator().open({document.id, 1, {}, {}, {}});
        const auto shareOf = [](const MainWindow &window) {
            const QScrollBar *bar = child<PageView>(window, u"readerView"_s)->verticalScrollBar();
            return double(bar->value()) / std::max(1, bar->maximum());
        };
        QScrollBar *bar = child<PageView>(*m_window, u"readerView"_s)->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 1000);
        bar->setValue(bar->maximum() * 2 / 3);
        const double before = shareOf(*m_window);
        QVERIFY(before > 0.6);
        const auto again = restarted();
        QCOMPARE(again->navigator().current().document, document.id);
        QTRY_VERIFY2(std::abs(shareOf(*again) - before) < 0.01, qPrintable(QString::number(shareOf(*again))));
        QTest::qWait(300); // and stays there
        QVERIFY(std::abs(shareOf(*again) - before) < 0.01);
        // Back leads to where it was opened.
        again->navigator().open({m_services->library.documents().first().id, 1, {}, {}, {}});
        again->navigator().back();
        QCOMPARE(again->navigator().current().document, document.id);
        QTRY_VERIFY(std::abs(shareOf(*again) - before) < 0.01);
    }

    void placesAreKeptForEachLibrary()
    {
        const DocumentId document = m_services->library.documents().at(1).id;
        m_window->navigator().open({document, 1, {}, {}, {}});
        WindowMemory here(*m_settings, m_services->library.folder(), 0);
        WindowMemory elsewhere(*m_settings, u"/another"_s, 0);
        QTRY_COMPARE(here.place(u"document"_s).toString(), document.value);
        QVERIFY(!elsewhere.place(u"document"_s).isValid());
        elsewhere.setPlace(u"document"_s, u"x"_s);
        WindowMemory::setWindowsOf(*m_settings, u"/another"_s, {0, 2});
        QCOMPARE(WindowMemory::windowsOf(*m_settings, u"/another"_s), (QList<int>{0, 2}));
        WindowMemory::setWindowsOf(*m_settings, m_services->library.folder(), {0});
        WindowMemory::forgetOtherLibraries(*m_settings, m_services->library.folder());
        QVERIFY(!elsewhere.place(u"document"_s).isValid());
        QVERIFY(here.place(u"document"_s).isValid());
    }

    void onlySoManyLibrariesAreRemembered()
    {
        for (int at = 0; at < WindowMemory::mostLibraries + 5; ++at) {
            const QString folder = u"/library%1"_s.arg(at);
            WindowMemory(*m_settings, folder, 0).setPlace(u"document"_s, folder);
            WindowMemory::setWindowsOf(*m_settings, folder, {0});
        }
        QVERIFY(!WindowMemory(*m_settings, u"/library1"_s, 0).place(u"document"_s).isValid());
        QVERIFY(WindowMemory(*m_settings, u"/library20"_s, 0).place(u"document"_s).isValid());
    }

    void twoWindowsShareTheLibraryAndNothingElse()
    {
        MainWindow second(*m_window, 1, true);
        second.show();
        QVERIFY(QTest::qWaitForWindowExposed(&second));
        second.fill();
        const QList<Document> documents = m_services->library.documents();
        m_window->navigator().open({documents.at(0).id, 1, {}, {}, {}});
        second.navigator().open({documents.at(2).id, 1, {}, {}, {}});
        QVERIFY(m_window->windowTitle().contains(documents.at(0).title));
        QVERIFY(second.windowTitle().contains(documents.at(2).title));
        child<QLineEdit>(second, u"libraryFilter"_s)->setText(u"x"_s);
        QVERIFY(child<QLineEdit>(*m_window, u"libraryFilter"_s)->text().isEmpty());
        // A mark that is made in one is listed in both.
        auto *here = child<QListView>(*m_window, u"annotationList"_s)->model();
        auto *there = child<QListView>(second, u"annotationList"_s)->model();
        QTRY_COMPARE(here->rowCount(), there->rowCount());
        const int before = here->rowCount();
        Annotation draft;
        draft.passage = {documents.at(0).id, 1, {0, 5}};
        QVERIFY(m_services->annotations.add(draft).ok());
        QTRY_COMPARE(here->rowCount(), before + 1);
        QTRY_COMPARE(there->rowCount(), before + 1);
        // Theme and keys are the program's.
        child<QAction>(second, u"themeDark"_s)->trigger();
        QVERIFY(child<QAction>(*m_window, u"themeDark"_s)->isChecked());
        child<QAction>(second, u"themeSystem"_s)->trigger();
        QCOMPARE(child<QAction>(*m_window, u"print"_s)->shortcut(), QKeySequence(u"Ctrl+P"_s));
    }

    void windowsAskForMoreListEachOtherAndSayWhenTheyClose()
    {
        int asked = 0, closed = 0, quit = 0;
        connect(m_window.get(), &MainWindow::newWindowAsked, this, [&asked] { ++asked; });
        connect(m_window.get(), &MainWindow::quitAsked, this, [&quit] { ++quit; });
        child<QAction>(*m_window, u"newWindow"_s)->trigger();
        child<QAction>(*m_window, u"quit"_s)->trigger();
        QCOMPARE(asked, 1);
        QCOMPARE(quit, 1);
        auto second = std::make_unique<MainWindow>(*m_window, 1, true);
        second->show();
        connect(second.get(), &MainWindow::closed, this, [&closed] { ++closed; });
        auto *menu = child<QMenu>(*m_window, u"windowMenu"_s);
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 5); // two commands, a line, two windows
        QVERIFY(menu->actions().at(3)->isChecked());
        second->close();
        QCOMPARE(closed, 1);
        second.reset();
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 4);
        QVERIFY(m_window->isVisible());
    }

    void aSecondWindowHasItsOwnPlaceAndTheFirstOnesLayout()
    {
        const QList<Document> documents = m_services->library.documents();
        {
            MainWindow second(*m_window, 1, true);
            second.show();
            second.fill();
            second.navigator().open({documents.at(3).id, 1, {}, {}, {}});
            m_window->navigator().open({documents.at(1).id, 1, {}, {}, {}});
        }
        const auto first = restarted();
        MainWindow second(*first, 1, false);
        second.fill();
        QCOMPARE(first->navigator().current().document, documents.at(1).id);
        QCOMPARE(second.navigator().current().document, documents.at(3).id);
        second.forgetPlace();
        QVERIFY(!WindowMemory(*m_settings, m_services->library.folder(), 1).place(u"document"_s).isValid());
    }

    void theTourPointsAtFiveThingsAndIsLeftByEscape()
    {
        child<QAction>(*m_window, u"tour"_s)->trigger();
        auto *tour = child<Tour>(*m_window, u"tour"_s);
        QVERIFY(tour->isVisible());
        QSet<const QWidget *> targets;
        for (int step = 0; step < 5; ++step) {
            QCOMPARE(tour->step(), step);
            QVERIFY(tour->target() && tour->target()->isVisible());
            targets.insert(tour->target());
            QVERIFY(!child<QLabel>(*tour, u"tourText"_s)->text().isEmpty());
            QVERIFY(m_window->rect().contains(tour->geometry()));
            QTRY_VERIFY(child<QPushButton>(*tour, u"tourNext"_s)->hasFocus());
            QTest::keyClick(QApplication::focusWidget(), step % 2 ? Qt::Key_Right : Qt::Key_Return);
        }
        QCOMPARE(targets.size(), 5);
        QVERIFY(!tour->isVisible());
        child<QAction>(*m_window, u"tour"_s)->trigger(); // and again
        QVERIFY(tour->isVisible());
        QCOMPARE(tour->step(), 0);
        // Beside it one goes on working.
        QTest::keyClicks(child<QLineEdit>(*m_window, u"libraryFilter"_s), u"a"_s);
        QVERIFY(tour->isVisible());
        QTest::keyClick(tour, Qt::Key_Escape);
        QVERIFY(!tour->isVisible());
    }

    void theFirstStartOffersTheSampleLibraryOnce()
    {
        m_window->welcome(); // not over a library that holds something
        QVERIFY(!m_window->findChild<Tour *>(u"tour"_s));
        m_window.reset();
        m_services = std::make_unique<FakeServices>();
        m_window = std::make_unique<MainWindow>(m_services->all, *m_settings);
        m_window->show();
        m_window->fill();
        int asked = 0;
        connect(m_window.get(), &MainWindow::sampleLibraryAsked, this, [&asked] { ++asked; });
        m_window->welcome();
        auto *tour = child<Tour>(*m_window, u"tour"_s);
        QVERIFY(tour->isVisible());
        QCOMPARE(tour->step(), -1);
        child<QPushButton>(*tour, u"tourSample"_s)->click();
        QCOMPARE(asked, 1);
        QCOMPARE(tour->step(), 0);
        QTest::keyClick(tour, Qt::Key_Escape);
        m_window->welcome();
        QVERIFY(!tour->isVisible());
    }

private:
    /// The window once more from what is on disk; the first one was never closed.
    std::unique_ptr<MainWindow> restarted()
    {
        QTest::qWait(500); // longer than the pause after which the layout is written
        m_settings->sync();
        const QString file = m_folder.filePath(u"copy.ini"_s);
        QFile::remove(file);
        QFile::copy(m_folder.filePath(u"settings.ini"_s), file);
        m_window.reset();
        m_settings = std::make_unique<QSettings>(file, QSettings::IniFormat);
        auto again = std::make_unique<MainWindow>(m_services->all, *m_settings);
        again->show();
        again->fill();
        return again;
    }
};

QTEST_MAIN(WindowsTest)
#include "tst_windows.moc"
