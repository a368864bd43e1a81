// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/readerdesk.h"
#include "ui/annotations/tagedit.h"
#include "ui/reader/overlay.h"
#include "ui/reader/pageimage.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPalette>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

class ReaderPanelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBannerSaysWhatIsTheMatterWithAPageAndWhatCanBeDone()
    {
        Desk desk;
        Document scan;
        scan.id = {u"cccccccccccc"_s};
        scan.mediaType = u"application/pdf"_s;
        scan.title = u"A scanned letter"_s;
        scan.pages = 4;
        QList<Page> pages;
        for (const PageDefect defect :
             {PageDefect::None, PageDefect::NoText, PageDefect::Unmapped, PageDefect::Recognised}) {
            Page page;
            page.number = int(pages.size()) + 1;
            page.size = {595, 842};
            page.text = u"Some words."_s;
            page.defect = defect;
            page.problem = defect == PageDefect::None ? QString() : u"Something is the matter."_s;
            if (defect != PageDefect::None)
                scan.quality.append({page.number, page.problem, defect});
            pages.append(page);
        }
        desk.fakes.library.add(scan, pages);
        ReaderPanel panel(desk.services, desk.navigator);
        open(desk, panel);
        auto *banner = panel.findChild<QWidget *>(u"textBanner"_s);
        auto *one = panel.findChild<QPushButton *>(u"recognisePage"_s);
        auto *all = panel.findChild<QPushButton *>(u"recogniseAll"_s);
        auto *back = panel.findChild<QPushButton *>(u"forgetRecognised"_s);
        const auto go = [&](int page) {
            desk.navigator.open({.document = scan.id, .page = page, .focus = {}, .marks = {}, .query = {}});
        };
        go(1);
        QTRY_VERIFY(!banner->isVisible());
        go(2);
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(one->isVisible() && all->isVisible() && !back->isVisible());
        QVERIFY(!banner->findChild<QLabel *>(u"textBannerMeaning"_s)->text().isEmpty());
        one->click();
        QCOMPARE(desk.fakes.imports.recogniseAsked.size(), 1);
        QCOMPARE(desk.fakes.imports.recogniseAsked.first().pages, QList<int>{2});
        all->click();
        QVERIFY(desk.fakes.imports.recogniseAsked.first().pages.isEmpty());
        go(4);
        QTRY_VERIFY(back->isVisible() && !one->isVisible());
        back->click();
        QCOMPARE(desk.fakes.imports.forgetAsked, QList<DocumentId>{scan.id});
    }

    void anEmptyReaderSaysWhatToDo()
    {
        Desk desk;
        ReaderPanel panel(desk.services, desk.navigator);
        panel.show();
        auto *empty = panel.findChild<QLabel *>(u"readerEmpty"_s);
        QVERIFY(empty->isVisible());
        QVERIFY(!empty->text().isEmpty());
        panel.findOnPage();
        panel.zoomIn();
        panel.fitWidth();
        QVERIFY(!panel.editActions().first()->isEnabled());
    }

    void anUnknownDocumentIsSaidNotShown()
    {
        Desk desk;
        ReaderPanel panel(desk.services, desk.navigator);
        panel.show();
        desk.navigator.openPassage({{u"cccccccccccc"_s}, 3, {1, 2}});
        QVERIFY(panel.findChild<QLabel *>(u"readerEmpty"_s)->isVisible());
    }

    void aLocationOpensItsPageAndBringsTheFocusIntoView()
    {
        Desk desk;
        ReaderPanel panel(desk.services, desk.navigator);
        open(desk, panel);
        desk.navigator.openPassage({report, 20, {5, 9}});
        QTRY_COMPARE(viewOf(panel)->currentIndex(), 19);
        QCOMPARE(panel.findChild<QLineEdit *>(u"readerPageEdit"_s)->text(), u"20"_s);
        desk.navigator.openPassage({report, 2, {}});
        QCOMPARE(panel.findChild<QLineEdit *>(u"readerPageEdit"_s)->text(), u"ii"_s);
        desk.navigator.openPassage(
            {report, 4000, {900, 1000}}); // no such page: the document opens all the same
        QCOMPARE(viewOf(panel)->currentIndex(), 0);
    }

    void onlyPagesNearTheViewAreDrawn()
    {
        Desk desk(400);
        ReaderPanel panel(desk.services, desk.navigator);
        open(desk, panel);
        QTest::qWait(1);
        QTRY_VERIFY(desk.render.pictures >= 3);
        QVERIFY(desk.render.pictures < 12);
    }

    void aPageThatCannotBeDrawnDoesNotAskForEver()
    {
        Desk desk(1);
        desk.render.failure = Error{Error::Code::Crashed, u"The page could not be drawn."_s};
        ReaderPanel panel(desk.services, desk.navigator);
        open(desk, panel);
        QCoreApplication::processEvents();
        const int asked = desk.render.pictures;
        for (int i = 0; i < 5; ++i) {
            viewOf(panel)->viewport()->repaint();
            QCoreApplication::processEvents();
        }
        QVERIFY(desk.render.pictures <= asked + 1);
    }

    void selectedWordsAreHighlightedByAKey()
    {
        Desk desk;
        ReaderPanel panel(desk.services, desk.navigator);
        open(desk, panel);
        PageView *view = viewOf(panel);
        view->setSelection({{0, 0}, {0, 4}});
        QVERIFY(panel.editActions().first()->isEnabled());
        QTest::keyClick(view, Qt::Key_3);
        const QList<Annotation> made = desk.fakes.annotations.annotations();
        QCOMPARE(made.size(), 1);
        QCOMPARE(made.first().colour, HighlightColour::Blue);
        QCOMPARE(made.first().passage, (Passage{report, 1, {0, 4}}));
        QVERIFY(view->selection().isEmpty());
        QTest::keyClick(view, Qt::Key_3); // nothing selected: nothing happens
        QCOMPARE(desk.fakes.annotations.annotations().size(), 1);
    }

    void aHighlightThatFailsIsSaidAndTheWordsStaySelected()
    {
        Desk desk;
        desk.fakes.annotations.failure = Error{Error::Code::Storage, u"The disk is full."_s};
        ReaderPanel panel(desk.services, desk.navigator);
        open(desk, panel);
        viewOf(panel)->setSelection({{0, 0}, {0, 4}});
        panel.editActions().first()->trigger();
        QVERIFY(panel.findChild<QLabel *>(u"readerNotice"_s)->isVisible());
        QVERIFY(!viewOf(panel)->selection().isEmpty());
    }

    void aSelectionOverPagesIsOnePassageAPage()
    {
        Desk desk;
        ReaderPanel panel(desk.services, desk.navigator);
        open(desk, panel);
        viewOf(panel)->setSelection({{2, 4}, {0, 5}}); // backwards
        const QList<Passage> passages = viewOf(panel)->selectedPassages();
        QCOMPARE(passages.size(), 3);
        QCOMPARE(passages.first().span.start, 5);
        QCOMPARE(passages.last().span.end, 4);
    }

    void wordsAreSelectedByMouseAndCopiedByKeyboard()
    {
        Desk desk;
        ReaderPanel panel(desk.services, desk.navigator);
        open(desk, panel);
        PageView *view = viewOf(panel);
        view->setFit(PageView::Fit::None);
        view->setZoom(1);
        desk.navigator.openPassage({report, 1, {}});
        QTRY_VERIFY(view->pictures().hasBoxes(0));
        const QString kanji = u"制裁監視"_s;
        QPoint at(-1, -1);
        for (int y = 0; y < view->viewport()->height() && at.x() < 0; y += 4) {
            for (int x = 0; x < view->viewport()->width() && at.x() < 0; x += 4) {
                const std::optional<TextSpot> on = view->characterAt(QPointF(x, y));
                if (on && view->pages().at(on->index).text.mid(on->offset, 1) == u"裁"_s)
                    at = {x, y};
            }
        }
        QVERIFY(at.x() >= 0);
        QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(view->selectedText(), kanji);
        QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keySequence(view, QKeySequence::Copy);
        QCOMPARE(QApplication::clipboard()->text(), QString(kanji + u'の'));
        QTest::keyClick(view, Qt::Key_Escape);
        QVERIFY(view->selection().isEmpty());
    }

    void aCaretGoesWhereWordsAreToBeSelected()
    {
        Desk desk;
        ReaderPanel panel(desk.services, desk.navigator);
        open(desk, panel);
        PageView *view = viewOf(panel);
        QTRY_VERIFY(view->pictures().hasBoxes(0));
        const TextRange before = view->selection();
        QTest::keyClick(view, Qt::Key_Right);
        QCOMPARE(view->selection(), before); // arrows scroll as long as nobody selects
        QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(view->showsCaret());
        const TextSpot start = view->selection().caret;
        QTest::keyClick(view, Qt::Key_Right);
        QVERIFY(view->selection().isEmpty());
        QCOMPARE(view->selection().caret.offset, start.offset + 1);
        QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(view->selection().anchor.offset, start.offset + 1);
        QCOMPARE(view->selection().caret.offset, start.offset + 2);
        view->setSelection({}); // as after highlighting: the caret stays for the next words
        QCOMPARE(view->selection().caret.offset, start.offset + 2);
        QTest::keyClick(view, Qt::Key_Escape);
        QVERIFY(!view->showsCaret());
        QCOMPARE(view->selection(), TextRange());
    }

    void downGoesToAShorterLineToo()
    {
        Desk desk;
        ReaderPanel panel(desk.services, desk.navigator);
        open(desk, panel);
        PageView *view = viewOf(panel);
        QTRY_VERIFY(view->pictures().hasBoxes(0));
        const QStringList lines = view->pages().first().text.split(u'\n');
        qsizetype start = 0, tried = 0;
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
            const qsizetype end = start + lines.at(i).size(), next = lines.at(i + 1).size();
            if (next > 0 && next + 2 < lines.at(i).size()) {
                view->setSelection({{0, end - 1}, {0, end - 1}});
                QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier); // a caret at the line's end
                QTest::keyClick(view, Qt::Key_Down);
                const qsizetype to = view->selection().caret.offset;
                QVERIFY2(to > end && to <= end + 1 + next,
                         qPrintable(u"%1 of %2 +%3"_s.arg(to).arg(end).arg(next)));
                ++tried;
            }
            start = end + 1;
        }
        QVERIFY(tried > 0);
    }

    void keysExtendAlongUprightLines()
    {
        Desk desk;
        desk.render.upright = true;
        ReaderPanel panel(desk.services, desk.navigator);
        open(desk, panel);
        PageView *view = viewOf(panel);
        QTRY_VERIFY(view->pictures().hasBoxes(0));
        const QString &text = view->pages().first().text;
        const qsizetype second = text.indexOf(u"制裁"_s);
        view->setSelection({{0, second}, {0, second + 1}});
        QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(view->selectedText(), u"制裁"_s);
        QTest::keyClick(view, Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(view->selectedText(), u"制"_s);
        QTest::keyClick(view, Qt::Key_Left, Qt::ShiftModifier); // to the line at the left, as far down
        QCOMPARE(view->selection().caret.offset, text.indexOf(u"Many"_s) + 1);
        QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(view->selectedText(), u"制"_s);
    }

    void wordsAreUnderlinedInTheColourUsedLast()
    {
        Desk desk;
        ReaderPanel panel(desk.services, desk.navigator);
        open(desk, panel);
        viewOf(panel)->setSelection({{0, 0}, {0, 4}});
        panel.editActions().at(1)->trigger();
        const QList<Annotation> made = desk.fakes.annotations.annotations();
        QCOMPARE(made.size(), 1);
        QCOMPARE(made.first().style, MarkStyle::Underline);
    }

    void tagsInUseAreOfferedWithThoseTheyLieUnder()
    {
        Desk desk;
        Annotation draft;
        draft.passage = {report, 1, {0, 4}};
        draft.tags = {u"ports/north"_s, u"fleet"_s};
        QVERIFY(desk.fakes.annotations.add(draft).ok());
        QCOMPARE(tagsInUse(desk.fakes.annotations), (QStringList{u"fleet"_s, u"ports"_s, u"ports/north"_s}));
        TagEdit edit({u"seen"_s}, tagsInUse(desk.fakes.annotations));
        edit.show();
        edit.setFocus();
        edit.setText(u"seen、 "_s);
        edit.end(false);
        QTest::keyClicks(&edit, u"nor"_s);
        QCOMPARE(edit.completer()->currentCompletion(), u"seen、 ports/north"_s);
        edit.setText(edit.completer()->currentCompletion());
        QCOMPARE(edit.tags(), (QStringList{u"seen"_s, u"ports/north"_s}));
        AnnotationFilter filter;
        filter.tag = u"ports"_s;
        QCOMPARE(desk.fakes.annotations.annotations(filter).size(), 1);
        filter.tag = u"port"_s;
        QCOMPARE(desk.fakes.annotations.annotations(filter).size(), 0);
    }

    void findingStepsThroughAllPages()
    {
        Desk desk;
        ReaderPanel panel(desk.services, desk.navigator);
        open(desk, panel);
        panel.findOnPage();
        auto *edit = panel.findChild<QLineEdit *>(u"readerFindEdit"_s);
        auto *count = panel.findChild<QLabel *>(u"readerFindCount"_s);
        edit->setText(u"CONTAINERS"_s);
        QTRY_VERIFY(count->text().contains(u"30"_s));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(viewOf(panel)->currentIndex(), 1);
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(!edit->isVisible());
        QCOMPARE(viewOf(panel)->selectedText(), u"containers"_s);
    }

    void restOnAPageTellsTheOtherPanels()
    {
        Desk desk;
        ReaderPanel panel(desk.services, desk.navigator);
        QSignalSpy context(&desk.navigator, &Navigator::contextChanged);
        open(desk, panel);
        QTRY_VERIFY(!context.isEmpty());
        viewOf(panel)->setSelection({{0, 0}, {0, 4}});
        QTRY_COMPARE(context.last().first().value<Passage>(), (Passage{report, 1, {0, 4}}));
    }

    void aRemovedDocumentLeavesTheReader()
    {
        Desk desk;
        ReaderPanel panel(desk.services, desk.navigator);
        open(desk, panel);
        QVERIFY(desk.fakes.library.remove(report).ok());
        QTRY_VERIFY(panel.findChild<QLabel *>(u"readerEmpty"_s)->isVisible());
    }

    void screenReadersAreGivenThePage()
    {
        Desk desk;
        ReaderPanel panel(desk.services, desk.navigator);
        open(desk, panel);
        desk.navigator.openPassage({article, 1, {}});
        QVERIFY(viewOf(panel)->accessibleName().contains(u"An article"_s));
        QVERIFY(viewOf(panel)->accessibleDescription().contains(u"Some words"_s));
        QVERIFY(viewOf(panel)->accessibleDescription().contains(u"could not be read"_s));
    }

    void theRenderedPageCarriesItsMarks()
    {
        Desk desk;
        const Page page = desk.fakes.library.page(report, 1).value();
        const QImage plain = desk.render.renderPage(report, 1, 72).result().value();
        const QList<Match> marks{{{0, 4}, u"page"_s}};
        const CharacterBoxes boxes = DrawingRender::boxesOf(page.text);
        const QImage marked = paintPage(plain, boxes, 72, page, marks, {});
        QCOMPARE(marked.size(), plain.size());
        const QPoint inMark = boxes.at(1).topLeft().toPoint() + QPoint(1, 1);
        QCOMPARE(marked.pixelColor(inMark), markColour(0));
        QCOMPARE(marked.pixelColor(5, 5), QColor(Qt::white));
        QVERIFY(paintPage({}, boxes, 72, page, marks, {}).isNull());
    }

    void aTextPageIsRenderedOnLightPaperInADarkTheme()
    {
        const QPalette before = QApplication::palette();
        QPalette dark;
        dark.setColor(QPalette::Base, Qt::black);
        dark.setColor(QPalette::Text, Qt::white);
        QApplication::setPalette(dark);
        Desk desk;
        const QImage image = paintTextPage(desk.fakes.library.page(article, 1).value(), 96, {}, {});
        QApplication::setPalette(before);
        int ink = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                ink += image.pixelColor(x, y).lightness() < 90 ? 1 : 0;
        }
        QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
        QVERIFY(ink > 200);
    }
};

QTEST_MAIN(ReaderPanelTest)
#include "tst_readerpanel.moc"
