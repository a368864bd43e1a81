// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/workerrenderservice.h"
#include "tests/support/fakeservices.h"
#include "tests/support/paths.h"
#include "ui/print/highlightpages.h"
#include "ui/print/picturesource.h"
#include "ui/print/printdialog.h"
#include "ui/print/recordedsource.h"
#include "ui/print/sheetpreview.h"
#include "ui/print/textsource.h"
#include "ui/reader/readerpanel.h"
#include "ui/reader/textsheet.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

namespace {

const DocumentId report{u"aaaaaaaaaaaa"_s};
const DocumentId article{u"bbbbbbbbbbbb"_s};
constexpr int linesAPage = 3;

/// How many dots of a picture are of a highlighter's yellow.
int yellowDots(const QImage &image)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            if (colour.red() > 220 && colour.green() > 190 && colour.blue() < 170)
                ++found;
        }
    }
    return found;
}

/// A PDF file of four pages, an article of text, marks on both; drawn and read by the real worker.
struct Desk
{
    QTemporaryDir folder;
    FakeServices fakes;
    WorkerRenderService render{QStringLiteral(VIGIE_BIN_DIR "/vigie-worker"), [this](const DocumentId &id) {
                                   return id == report ? folder.filePath(u"report.pdf"_s)
                                                       : folder.filePath(id.value);
                               }};
    Services services{fakes.library,       fakes.imports,     fakes.search,  render,
                      fakes.facts,         fakes.annotations, fakes.journal, fakes.exports,
                      fakes.savedSearches, fakes.thesaurus};
    Navigator navigator;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};

    Desk()
    {
        QPdfWriter writer(folder.filePath(u"report.pdf"_s));
        writer.setPageSize(QPageSize(QPageSize::A4));
        QPainter painter(&writer);
        Document pdf;
        pdf.id = report;
        pdf.mediaType = u"application/pdf"_s;
        pdf.title = u"Report on sea routes"_s;
        pdf.pages = 4;
        QList<Page> pages;
        for (int number = 1; number <= 4; ++number) {
            if (number > 1)
                writer.newPage();
            const QString words = u"Containers went by rail %1"_s.arg(number);
            painter.drawText(600, 600, words);
            Page page;
            page.number = number;
            page.text = words;
            page.size = {595, 842};
            page.language = Language::English;
            pages.append(page);
        }
        painter.end();
        fakes.library.add(pdf, pages);
        Document html;
        html.id = article;
        html.mediaType = u"text/html"_s;
        html.title = u"An article"_s;
        html.pages = 1;
        Page page;
        page.number = 1;
        page.language = Language::English;
        for (int line = 0; line < 150; ++line)
            page.text += u"Paragraph %1 tells of a ship.\n"_s.arg(line);
        fakes.library.add(html, {page});
        mark({report, 2, {0, 10}}, u"Which rail?"_s);
        mark({article, 1, {0, 9}}, {});
    }
    void mark(const Passage &passage, const QString &note)
    {
        Annotation draft;
        draft.passage = passage;
        draft.note = note;
        draft.quote = u"Containers"_s;
        QVERIFY(fakes.annotations.add(draft).ok());
    }
    std::shared_ptr<PrintSource> sourceOf(const DocumentId &id)
    {
        ReaderPanel panel(services, navigator);
        navigator.openPassage({id, 1, {}});
        return panel.printSource();
    }
    /// Prints into a file as the dialogue's button does.
    QString print(const std::shared_ptr<PrintSource> &source, const QString &sheets = {})
    {
        PrintDialog dialog({{u"Document"_s, source}}, 0, settings);
        const QString file = folder.filePath(u"printed.pdf"_s);
        QSignalSpy laidOut(&dialog, &PrintDialog::laidOut), printed(&dialog, &PrintDialog::printed);
        if (!laidOut.wait())
            return {};
        dialog.findChild<QLineEdit *>(u"printRange"_s)->setText(sheets);
        dialog.saveAs(file);
        return printed.wait(30000) && printed.constFirst().constFirst().value<Result<void>>().ok()
                   ? file
                   : QString();
    }
    /// Null beyond the last page.
    QImage pageOf(const QString &file, int number)
    {
        auto asked = render.renderPage({QFileInfo(file).fileName()}, number, 72);
        asked.waitForFinished();
        return asked.result() ? asked.result().value() : QImage();
    }
    int pagesOf(const QString &file)
    {
        int pages = 0;
        while (pages < 50 && !pageOf(file, pages + 1).isNull())
            ++pages;
        return pages;
    }
};

} // namespace

/// Documents, highlights and charts on paper.
class PrintingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPdfIsPrintedWithItsMarksAndNotes()
    {
        Desk desk;
        const QString file = desk.print(desk.sourceOf(report));
        QVERIFY(!file.isEmpty());
        QCOMPARE(desk.pagesOf(file), 5); // and the list of notes
        QCOMPARE(yellowDots(desk.pageOf(file, 1)), 0);
        QVERIFY(yellowDots(desk.pageOf(file, 2)) > 50);
        QVERIFY(yellowDots(desk.pageOf(file, 5)) > 50);
    }

    void marksAndNotesCanBeLeftOut()
    {
        Desk desk;
        desk.settings.setValue(u"print/marks"_s, false);
        desk.settings.setValue(u"print/notes"_s, false);
        const QString file = desk.print(desk.sourceOf(report));
        QCOMPARE(desk.pagesOf(file), 4);
        QCOMPARE(yellowDots(desk.pageOf(file, 2)), 0);
    }

    void onlyTheSheetsAskedForArePrinted()
    {
        Desk desk;
        const QString file = desk.print(desk.sourceOf(report), u"2, 4-"_s);
        QCOMPARE(desk.pagesOf(file), 3);
        QVERIFY(yellowDots(desk.pageOf(file, 1)) > 50);
    }

    void textRunsOverSheetsAndKeepsItsMarks()
    {
        Desk desk;
        const QString file = desk.print(desk.sourceOf(article));
        const int pages = desk.pagesOf(file);
        QVERIFY2(pages >= linesAPage && pages < 12, qPrintable(QString::number(pages)));
        QVERIFY(yellowDots(desk.pageOf(file, 1)) > 50);
        QCOMPARE(yellowDots(desk.pageOf(file, 2)), 0);
    }

    void noLineIsCutBetweenSheets()
    {
        Page page;
        for (int line = 0; line < 80; ++line)
            page.text += u"Paragraph %1 tells of a ship and of what it carried.\n"_s.arg(line);
        const QSizeF area(400, 300);
        QVERIFY(TextFlow({{page, {}}}, area).sheets() > 3);
        const TextSheet sheet(page, 1, 600);
        const QList<QRectF> lines = sheet.lineRects({0, page.text.size()});
        QVERIFY(lines.size() >= 80);
        for (double y = 5; y < sheet.size().height(); y += 7) {
            const double cut = sheet.cutAbove(y);
            QVERIFY(cut <= y && y - cut < 40);
            for (const QRectF &line : lines) // which are rounded up to whole dots
                QVERIFY2(cut <= line.top() + 1 || cut >= line.bottom() - 1,
                         qPrintable(u"%1 in %2 to %3"_s.arg(cut).arg(line.top()).arg(line.bottom())));
        }
    }

    void noSheetIsEmpty()
    {
        Page page;
        const QSizeF area(400, 300);
        for (int line = 0; line < 40; ++line) {
            page.text += u"Paragraph %1 tells of a ship and of what it carried.\n"_s.arg(line);
            const TextFlow flow({{page, {}}}, area);
            for (int number = 0; number < flow.sheets(); ++number) {
                QImage picture(area.toSize(), QImage::Format_RGB32);
                picture.fill(Qt::white);
                QPainter painter(&picture);
                flow.paint(painter, number);
                painter.end();
                QImage blank(picture.size(), picture.format());
                blank.fill(Qt::white);
                QVERIFY2(picture != blank,
                         qPrintable(u"%1 lines, sheet %2 of %3"_s.arg(line).arg(number).arg(flow.sheets())));
            }
        }
    }

    void theListOfHighlightsHasWordsNotesAndPlaces()
    {
        Desk desk;
        const QList<FlowPage> pages = highlightPages(desk.services, desk.fakes.annotations.annotations());
        QCOMPARE(pages.size(), 4); // two titles, two highlights
        QCOMPARE(pages.at(0).page.text, u"Report on sea routes"_s);
        QVERIFY(pages.at(1).page.text.contains(u"Which rail?"_s));
        QVERIFY(pages.at(1).page.text.contains(u"Report on sea routes"_s));
        QCOMPARE(pages.at(1).marks.annotations.size(), 1);
    }

    void aDrawingIsPrintedAsLargeAsThePaper()
    {
        Desk desk;
        QPicture picture;
        QPainter painter(&picture);
        painter.fillRect(0, 0, 400, 200, QColor(0xff, 0xe0, 0x60));
        painter.end();
        const QString file =
            desk.print(std::make_shared<RecordedSource>(u"Chart"_s, picture, QSizeF(400, 200)));
        QCOMPARE(desk.pagesOf(file), 1);
        QVERIFY(yellowDots(desk.pageOf(file, 1)) > 100'000); // 523 by 262 points
    }

    void thePreviewShowsTheSheetThatIsPrinted()
    {
        Desk desk;
        PrintDialog dialog({{u"Document"_s, desk.sourceOf(report)}}, 0, desk.settings);
        QSignalSpy laidOut(&dialog, &PrintDialog::laidOut);
        dialog.show();
        QVERIFY(laidOut.wait());
        auto *preview = dialog.findChild<SheetPreview *>(u"sheetPreview"_s);
        QTRY_VERIFY(preview->isDrawn());
        QCOMPARE(yellowDots(preview->picture()), 0);
        dialog.findChild<QToolButton *>(u"nextSheet"_s)->click();
        QTRY_VERIFY(preview->isDrawn() && yellowDots(preview->picture()) > 50);
        QCOMPARE(dialog.sheets(), 5);
    }

    void whatIsStoppedLeavesNoFile()
    {
        Desk desk;
        PrintDialog dialog({{u"Document"_s, desk.sourceOf(report)}}, 0, desk.settings);
        QSignalSpy laidOut(&dialog, &PrintDialog::laidOut), printed(&dialog, &PrintDialog::printed);
        dialog.show();
        QVERIFY(laidOut.wait());
        const QString file = desk.folder.filePath(u"stopped.pdf"_s);
        dialog.saveAs(file);
        dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Close)->click();
        QVERIFY(printed.wait());
        QCOMPARE(printed.constFirst().constFirst().value<Result<void>>().error().code,
                 Error::Code::Cancelled);
        QVERIFY(!QFileInfo::exists(file));
        QVERIFY(dialog.isVisible());
    }

    void sheetsAreUnderstood()
    {
        QCOMPARE(sheetsIn({}, 3), (QList<int>{0, 1, 2}));
        QCOMPARE(sheetsIn(u"2"_s, 3), (QList<int>{1}));
        QCOMPARE(sheetsIn(u"1-2, 5"_s, 9), (QList<int>{0, 1, 4}));
        QCOMPARE(sheetsIn(u"2–"_s, 4), (QList<int>{1, 2, 3}));
        QCOMPARE(sheetsIn(u"1、3"_s, 4), (QList<int>{0, 2}));
        QCOMPARE(sheetsIn(u"3-9"_s, 4), (QList<int>{2, 3}));
        for (const QString &wrong : {u"0"_s, u"5"_s, u"3-2"_s, u"a"_s, u"1,"_s, u"-"_s})
            QVERIFY2(sheetsIn(wrong, 4).isEmpty(), qPrintable(wrong));
    }
};

QTEST_MAIN(PrintingTest)
#include "tst_printing.moc"
