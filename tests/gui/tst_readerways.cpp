// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/readerdesk.h"
#include "ui/common/windowmemory.h"
#include "ui/reader/linkdialog.h"
#include "ui/reader/readerarea.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTreeView>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

/// How documents are laid out in the reader, and the ways through them and to others.
class ReaderWaysTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thePageThatIsOpenedIsDrawnFirstAndAtTheSizeItKeeps()
    {
        Desk desk;
        ReaderPanel panel(desk.services, desk.navigator);
        panel.resize(900, 700);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        desk.navigator.openPassage({report, 20, {}});
        QTRY_VERIFY(viewOf(panel)->pictures().hasBoxes(19));
        QTRY_VERIFY(desk.render.pictures >= 3);
        QCOMPARE(desk.render.asked.first().first, 20);
        const double dpi = desk.render.asked.first().second;
        for (const auto &[page, resolution] : std::as_const(desk.render.asked)) {
            QVERIFY2(page >= 18 && page <= 23, qPrintable(QString::number(page)));
            QCOMPARE(resolution, dpi);
        }
    }

    void thePageThatWasGoneToIsTheCurrentOne()
    {
        Desk desk(6);
        ReaderPanel panel(desk.services, desk.navigator);
        open(desk, panel);
        PageView *view = viewOf(panel);
        view->setFit(PageFit::Page);
        view->setZoom(0.2); // all six are in view
        view->showPage(5);
        QCOMPARE(view->currentIndex(), 5);
        QCOMPARE(panel.findChild<QLineEdit *>(u"readerPageEdit"_s)->text(), u"6"_s);
        view->setZoom(1);
        view->showPage(2);
        QCOMPARE(view->currentIndex(), 2);
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->value() + 5000);
        QVERIFY(view->currentIndex() > 2); // by scrolling, what is in view counts
    }

    void nothingIsDrawnForAReaderOutOfSight()
    {
        Desk desk;
        ReaderPanel panel(desk.services, desk.navigator);
        desk.navigator.openPassage({report, 3, {}});
        QCoreApplication::processEvents();
        QCOMPARE(desk.render.pictures, 0);
        panel.resize(900, 700);
        panel.show();
        QTRY_VERIFY(desk.render.pictures > 0);
        QCOMPARE(desk.render.asked.first().first, 3);
    }

    void pagesLieInPairsAndTurn()
    {
        Desk desk;
        ReaderPanel panel(desk.services, desk.navigator);
        open(desk, panel);
        PageView *view = viewOf(panel);
        const auto trigger = [&panel](const QString &name) {
            auto *action = panel.findChild<QAction *>(u"reader-"_s + name);
            QVERIFY2(action && action->isEnabled(), qPrintable(name));
            action->trigger();
        };
        trigger(u"twoPages"_s);
        QVERIFY(view->visiblePages().contains(0) && view->visiblePages().contains(1));
        trigger(u"cover"_s);
        trigger(u"continuous"_s);
        QCOMPARE(view->visiblePages(), QList<int>{0});
        panel.findChild<QAction *>(u"reader-nextPage"_s)->trigger();
        QCOMPARE(view->visiblePages(), (QList<int>{1, 2}));
        QCOMPARE(view->currentIndex(), 1);
        trigger(u"rotateRight"_s);
        QCOMPARE(view->turns(), 1);
        QTRY_VERIFY(view->pictures().hasBoxes(1));
        // The words are where they were drawn: the first line runs down the right side now.
        bool found = false;
        for (int y = 0; y < view->viewport()->height() && !found; y += 3) {
            for (int x = 0; x < view->viewport()->width() && !found; x += 3) {
                const std::optional<TextSpot> on = view->characterAt(QPointF(x, y));
                found = on && on->index == 1 && on->offset == 0;
            }
        }
        QVERIFY(found);
        trigger(u"rotateLeft"_s);
        trigger(u"rotateLeft"_s);
        QCOMPARE(view->turns(), 3);
    }

    void eachDocumentIsLookedAtAsBefore()
    {
        Desk desk;
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        {
            ReaderPanel panel(desk.services, desk.navigator);
            panel.setMemory(&settings);
            open(desk, panel);
            panel.findChild<QAction *>(u"reader-twoPages"_s)->trigger();
            panel.findChild<QAction *>(u"reader-rotateLeft"_s)->trigger();
            panel.zoomIn();
            desk.navigator.openPassage({article, 1, {}});
            QCOMPARE(viewOf(panel)->turns(), 0); // another document is looked at as usual
        }
        ReaderPanel panel(desk.services, desk.navigator);
        panel.setMemory(&settings);
        desk.navigator.openPassage({report, 1, {}});
        QVERIFY(viewOf(panel)->arrangement().twoUp);
        QCOMPARE(viewOf(panel)->turns(), 3);
        QCOMPARE(viewOf(panel)->fit(), PageFit::None);
    }

    void theOutlineLeadsToItsPlacesAndBack()
    {
        Desk desk;
        desk.render.bookmarks = {{u"Routes"_s, 0, 4, 0}, {u"Harbours"_s, 1, 12, 300}, {u"Annex"_s, 0, 20, 0}};
        ReaderPanel panel(desk.services, desk.navigator);
        open(desk, panel);
        panel.findChild<QAction *>(u"reader-outline"_s)->trigger();
        auto *tree = panel.findChild<QTreeView *>(u"outlineTree"_s);
        QTRY_COMPARE(tree->model()->rowCount(), 2);
        QVERIFY(tree->isVisible());
        const QModelIndex inner = tree->model()->index(0, 0, tree->model()->index(0, 0));
        QCOMPARE(inner.data().toString(), u"Harbours"_s);
        viewOf(panel)->showPage(2); // by scrolling: no step of the way
        Q_EMIT tree->activated(inner);
        QTRY_COMPARE(viewOf(panel)->currentIndex(), 11);
        desk.navigator.back();
        QTRY_COMPARE(viewOf(panel)->currentIndex(), 2);
    }

    void headingsAreTheOutlineOfAText()
    {
        Desk desk;
        ReaderPanel panel(desk.services, desk.navigator);
        open(desk, panel);
        desk.navigator.openPassage({article, 1, {}});
        auto *tree = panel.findChild<QTreeView *>(u"outlineTree"_s);
        QCOMPARE(tree->model()->rowCount(), 1);
        QCOMPARE(tree->model()->index(0, 0).data().toString(), u"A heading"_s);
    }

    void linksInsideAreFollowedAndLinksOutsideOnlyShown()
    {
        Desk desk;
        desk.render.linksOfFirst = {
            {QRectF(100, 300, 200, 40), 9, 0, {}},
            {QRectF(100, 400, 200, 40), 0, 0, u"https://example.org/report?page=2&to=%3Cb%3E"_s}};
        ReaderPanel panel(desk.services, desk.navigator);
        open(desk, panel);
        PageView *view = viewOf(panel);
        QTRY_COMPARE(view->pictures().links(0).size(), 2);
        const auto pointOn = [view](bool outward) {
            for (int y = 0; y < view->viewport()->height(); y += 4) {
                for (int x = 0; x < view->viewport()->width(); x += 4) {
                    const PageLink *link = view->linkAt(QPointF(x, y));
                    if (link && link->address.isEmpty() != outward)
                        return QPoint(x, y);
                }
            }
            return QPoint(-1, -1);
        };
        const QPoint outside = pointOn(true);
        QVERIFY(outside.x() >= 0);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, outside);
        auto *dialog = panel.findChild<QDialog *>(u"linkDialog"_s);
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QPlainTextEdit *>()->toPlainText(),
                 u"https://example.org/report?page=2&to=%3Cb%3E"_s);
        QVERIFY(!dialog->findChild<QPushButton *>(u"linkOpen"_s)->isDefault());
        dialog->findChild<QPushButton *>(u"linkCopy"_s)->click();
        QCOMPARE(QApplication::clipboard()->text(), u"https://example.org/report?page=2&to=%3Cb%3E"_s);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, pointOn(false));
        QTRY_COMPARE(view->currentIndex(), 8);
        desk.navigator.back();
        QTRY_COMPARE(view->currentIndex(), 0);
        QVERIFY(!LinkDialog::canBeOpened(u"file:///etc/passwd"_s));
        QVERIFY(!LinkDialog::canBeOpened(u"javascript:alert(1)"_s));
        QVERIFY(LinkDialog::canBeOpened(u"https://example.org/a?b=c"_s));
    }

    void twoDocumentsLieBesideEachOtherEachAtItsPlace()
    {
        Desk desk;
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        WindowMemory memory(settings, u"/library"_s, 0);
        ReaderArea area(desk.services, desk.navigator, memory);
        area.resize(1200, 700);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        desk.navigator.openPassage({report, 7, {}});
        area.openBeside();
        QCOMPARE(desk.navigator.pane(), 1);
        auto *first = area.findChild<ReaderPanel *>(u"readerPanel"_s);
        auto *beside = area.findChild<ReaderPanel *>(u"readerPanelBeside"_s);
        QVERIFY(beside && beside->isVisible());
        QCOMPARE(beside->place().page, 7);
        desk.navigator.openPassage({article, 1, {}});
        QCOMPARE(beside->place().document, article);
        QCOMPARE(first->place().document, report);
        QCOMPARE(first->place().page, 7);
        // A mark made on one side is seen on both.
        viewOf(*beside)->setSelection({{0, 0}, {0, 9}});
        beside->editActions().first()->trigger();
        QCOMPARE(desk.fakes.annotations.annotations().size(), 1);
        // Each has its own way back.
        desk.navigator.back();
        QCOMPARE(beside->place().document, report);
        desk.navigator.setPane(0);
        QVERIFY(!desk.navigator.canGoBack());
        area.closeBeside();
        QVERIFY(!beside->isVisible());
        QCOMPARE(desk.navigator.pane(), 0);
        area.openBeside(); // and again
        QVERIFY(beside->isVisible());
        QCOMPARE(beside->place().document, report);
    }
};

QTEST_MAIN(ReaderWaysTest)
#include "tst_readerways.moc"
