// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeservices.h"
#include "ui/common/navigator.h"
#include "ui/reader/overlay.h"
#include "ui/reader/pageimage.h"
#include "ui/reader/pageview.h"
#include "ui/reader/readerpanel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPalette>
#include <QScrollBar>
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
            Result<CharacterBoxes>(boxesOf(m_library.page(document, page).value().text)));
    }

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
