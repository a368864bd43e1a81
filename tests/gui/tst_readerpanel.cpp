// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeservices.h"
#include "ui/annotations/tagedit.h"
#include "ui/common/navigator.h"
#include "ui/common/windowmemory.h"
#include "ui/reader/linkdialog.h"
#include "ui/reader/overlay.h"
#include "ui/reader/pageimage.h"
#include "ui/reader/pageview.h"
#include "ui/reader/readerarea.h"
#include "ui/reader/readerpanel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPalette>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTreeView>
#include <QtTest>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Draws each page's text in lines of 40 characters, and knows where it drew them.
class DrawingRender : public RenderService
{
public:
    explicit DrawingRender(FakeLibrary &library)
        : m_library(library)
    {
    }

    /// Upright Japanese: lines run down, the next one lies to the left.
    static CharacterBoxes uprightBoxesOf(const QString &text)
    {
        CharacterBoxes boxes;
        double x = 400;
        double y = 60;
        for (const QChar character : text) {
            boxes.append(character == u'\n' ? QRectF() : QRectF(x, y, 12, 12));
            y += 12;
            if (character == u'\n') {
                x -= 20;
                y = 60;
            }
        }
        return boxes;
    }

    static CharacterBoxes boxesOf(const QString &text)
    {
        CharacterBoxes boxes;
        double x = 60;
        double y = 60;
        for (const QChar character : text) {
            if (character == u'\n' || x > 520) {
                x = 60;
                y += 18;
            }
            boxes.append(character == u'\n' ? QRectF() : QRectF(x, y, 10, 14));
            if (character != u'\n')
                x += 10;
        }
        return boxes;
    }

    QFuture<Result<QImage>> renderPage(const DocumentId &document, int page, double dpi) override
    {
        ++pictures;
        if (failure)
            return QtFuture::makeReadyFuture(Result<QImage>(*failure));
        const Page shown = m_library.page(document, page).value();
        QImage image((shown.size * dpi / 72).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(dpi / 72, dpi / 72);
        painter.setFont(QFont(u"Noto Sans CJK JP"_s, 10));
        const CharacterBoxes boxes = boxesOf(shown.text);
        for (qsizetype i = 0; i < boxes.size(); ++i)
            painter.drawText(boxes.at(i), Qt::AlignCenter | Qt::TextDontClip, shown.text.mid(i, 1));
        return QtFuture::makeReadyFuture(Result<QImage>(image));
    }

    QFuture<Result<CharacterBoxes>> characterBoxes(const DocumentId &document, int page) override
    {
        return QtFuture::makeReadyFuture(
            Result<CharacterBoxes>(upright ? uprightBoxesOf(m_library.page(document, page).value().text)
                                           : boxesOf(m_library.page(document, page).value().text)));
    }

    QFuture<Result<QList<Bookmark>>> outline(const DocumentId &) override
    {
        return QtFuture::makeReadyFuture(Result<QList<Bookmark>>(bookmarks));
    }

    QFuture<Result<QList<PageLink>>> links(const DocumentId &, int page) override
    {
        return QtFuture::makeReadyFuture(
            Result<QList<PageLink>>(page == 1 ? linksOfFirst : QList<PageLink>()));
    }

    bool upright = false;
    QList<Bookmark> bookmarks;
    QList<PageLink> linksOfFirst;
    int pictures = 0;
    std::optional<Error> failure;

private:
    FakeLibrary &m_library;
};

const DocumentId report{u"aaaaaaaaaaaa"_s};
const DocumentId article{u"bbbbbbbbbbbb"_s};

struct Desk
{
    FakeServices fakes;
    DrawingRender render{fakes.library};
    Services services{fakes.library,       fakes.imports,     fakes.search,  render,
                      fakes.facts,         fakes.annotations, fakes.journal, fakes.exports,
                      fakes.savedSearches, fakes.thesaurus};
    Navigator navigator;

    explicit Desk(int pageCount = 30)
    {
        Document pdf;
        pdf.id = report;
        pdf.mediaType = u"application/pdf"_s;
        pdf.title = u"Report on sea routes"_s;
        pdf.publisher = u"Harbour Office"_s;
        pdf.published = FuzzyDate::day(QDate(2025, 5, 29));
        pdf.pages = pageCount;
        QList<Page> pages;
        for (int i = 1; i <= pageCount; ++i) {
            Page page;
            page.number = i;
            page.label = i == 2 ? u"ii"_s : QString::number(i);
            page.size = {595, 842};
            page.text =
                u"Page %1 of the report.\n制裁監視の対象となる船舶。\nMany containers went by rail."_s.arg(i);
            page.language = Language::English;
            pages.append(page);
        }
        fakes.library.add(pdf, pages);
        Document html;
        html.id = article;
        html.mediaType = u"text/html"_s;
        html.title = u"An article"_s;
        html.pages = 1;
        Page page;
        page.number = 1;
        page.text = u"A heading\nSome words of the article."_s;
        page.blocks = {{Block::Kind::Heading, 1, {0, 9}}, {Block::Kind::Paragraph, 0, {10, 36}}};
        page.problem = u"Part of the file could not be read."_s;
        fakes.library.add(html, {page});
    }
};

PageView *viewOf(ReaderPanel &panel)
{
    return panel.findChild<PageView *>(u"readerView"_s);
}

void open(Desk &desk, ReaderPanel &panel)
{
    panel.resize(700, 600);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    desk.navigator.openPassage({report, 1, {}});
    QTRY_VERIFY(desk.render.pictures > 0);
}

} // namespace

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
