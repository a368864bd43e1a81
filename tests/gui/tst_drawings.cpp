// SPDX-License-Identifier: GPL-3.0-or-later
// What is drawn into files: pictures of the timeline, and texts that are set into a PDF.
#include "ui/common/drawing.h"
#include "ui/common/steadypdf.h"
#include "ui/reader/textpdf.h"
#include "ui/timeline/timelineimage.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

namespace {

const DocumentId report{u"aaaaaaaaaaaa"_s};

Event happening(const FuzzyDate &date, const QString &kind, const QString &quote)
{
    Event made;
    made.id = {quote};
    made.date = date;
    made.kind = kind;
    made.quote = quote;
    made.passage = {report, 2, {0, 5}};
    return made;
}

Timeline sample()
{
    Document document;
    document.id = report;
    document.title = u"=Report, on \"routes\""_s;
    document.published = FuzzyDate::day(QDate(2025, 5, 29));
    return makeTimeline(
        {happening(FuzzyDate::month(2024, 3), u"meeting"_s, u"A meeting, of all."_s),
         happening(FuzzyDate::year(2023), u"theft"_s, u"=2+3 was taken."_s),
         happening(FuzzyDate::range(QDate(2024, 1, 1), {}), u"other"_s, u"会合が開かれた。"_s)},
        {document}, LaneBy::Kind);
}

QList<Document> documents()
{
    Document document;
    document.id = report;
    document.title = u"=Report, on \"routes\""_s;
    return {document};
}

QByteArray written(const std::function<void(QPainter &)> &draw)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    draw(painter);
    painter.end();
    return buffer.data();
}

Page longPage(int number)
{
    Page page;
    page.number = number;
    page.language = Language::English;
    for (int i = 1; i <= 160; ++i)
        page.text += u"Line %1 of section %2 has some words.\n"_s.arg(i).arg(number);
    return page;
}

} // namespace

class DrawingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPdfTellsNoTimeAndIsWholeAfterRenumbering()
    {
        const QByteArray raw = written([](QPainter &painter) {
            painter.drawText(100, 100, u"Words"_s);
            painter.setFont(QFont(u"Noto Serif CJK JP"_s, 12));
            painter.drawText(100, 200, u"会合"_s);
        });
        QVERIFY(raw.contains("/CreationDate"));
        const QByteArray steady = steadyPdf(raw);
        QVERIFY(steady != raw && !steady.contains("/CreationDate"));
        // Every entry of its table of places leads to the object of that number.
        const qsizetype table =
            steady.mid(steady.lastIndexOf("startxref\n") + 10).split('\n').first().toLongLong();
        const QList<QByteArray> lines = steady.mid(table).split('\n');
        QCOMPARE(lines.at(0), QByteArray("xref"));
        const int count = lines.at(1).split(' ').at(1).toInt();
        QVERIFY(count > 8);
        for (int number = 1; number < count; ++number) {
            const qsizetype place = lines.at(2 + number).left(10).toLongLong();
            const QByteArray name = QByteArray::number(number) + " 0 obj\n";
            QVERIFY(steady.mid(place).startsWith(name));
        }
        QCOMPARE(steadyPdf(steady), steady); // nothing is left to settle
    }

    void whatIsNoPdfOfOursStaysAsItIs()
    {
        for (const QByteArray &bytes :
             {QByteArray(), QByteArray("%PDF-1.4 torn"), QByteArray(5000, 'x'), QByteArray("startxref\n7\n"),
              QByteArray("xref\n0 9\ntrailer\nstartxref\n1\n")})
            QCOMPARE(steadyPdf(bytes), bytes);
        QByteArray torn = written([](QPainter &painter) { painter.drawText(9, 9, u"Words"_s); });
        torn.remove(200, 11);
        QCOMPARE(steadyPdf(torn), torn);
    }

    void theTimelineIsWrittenInFourFormats()
    {
        const QTemporaryDir folder;
        for (const QString &suffix : {u"png"_s, u"svg"_s, u"pdf"_s, u"csv"_s}) {
            const QString file = folder.filePath(u"timeline."_s + suffix);
            QVERIFY(writeTimeline(sample(), documents(), file).ok());
            QVERIFY(QFileInfo(file).size() > 100);
        }
        QCOMPARE(writeTimeline(sample(), documents(), folder.filePath(u"t.doc"_s)).error().code,
                 Error::Code::InvalidInput);
        const QImage picture(folder.filePath(u"timeline.png"_s));
        QCOMPARE(picture.width(), 2400);
        QCOMPARE(picture.pixelColor(1, 1), QColor(Qt::white)); // on light paper, whatever the theme is
    }

    void theTableHasADatesWholePrecisionAndNoFormula()
    {
        const QList<QByteArray> rows = timelineCsv(sample(), documents()).split('\n');
        QCOMPARE(rows.size(), 6); // names, four things, and what follows the last line's end
        QVERIFY(rows.at(1).startsWith("2023-01-01,2023-12-31,year,theft,'=2+3 was taken."));
        QVERIFY(rows.at(2).startsWith("2024-01-01,,range,other,"));
        QVERIFY(rows.at(3).contains("\"A meeting, of all.\""));
        QVERIFY(rows.at(4).contains("\"'=Report, on \"\"routes\"\"\""));
    }

    void aTextIsSetOnPagesAndItsWordsAreFound()
    {
        const QList<Page> pages{longPage(1), longPage(2)};
        const TextPdf pdf(pages);
        const QByteArray bytes = pdf.bytes(u"A text"_s, u"Set from somewhere"_s);
        QVERIFY(bytes.startsWith("%PDF-"));
        const auto count = bytes.count("/Type /Page\n");
        QVERIFY2(count >= 6, QByteArray::number(qlonglong(count)));
        QCOMPARE(pdf.firstPageOf(1), 1);
        QVERIFY(pdf.firstPageOf(2) > 2);
        QCOMPARE(pdf.firstPageOf(3), 0);
        // Each line stands on one page, inside its margins, further down or on a later page than the one
        // before.
        int page = 0;
        double below = 0;
        for (qsizetype start = 0; start < pages.first().text.size();) {
            const qsizetype end = pages.first().text.indexOf(u'\n', start);
            const QList<TextPdf::Place> places = pdf.placesOf(1, {start, end});
            QCOMPARE(places.size(), 1);
            const QRectF line = places.first().lines.first();
            QVERIFY(line.top() >= 30 && line.bottom() <= 800 && line.left() > 0 && line.right() < 595);
            QVERIFY(places.first().page > page || line.top() > below);
            page = places.first().page;
            below = line.top();
            start = end + 1;
        }
        // What goes on over a page's end is in two places.
        const QList<TextPdf::Place> whole = pdf.placesOf(1, {0, pages.first().text.size()});
        QCOMPARE(whole.size(), pdf.firstPageOf(2) - 1);
        QVERIFY(pdf.placesOf(9, {0, 5}).isEmpty());
    }
};

QTEST_MAIN(DrawingsTest)
#include "tst_drawings.moc"
