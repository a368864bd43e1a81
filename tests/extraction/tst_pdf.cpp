// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/extraction/extractionhelpers.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

namespace {

constexpr int dotsPerInch = 720; // a tenth of a point

/// Draws an A4 PDF with positions in points from the page's top left.
class PdfPen
{
public:
    explicit PdfPen(const QString &path)
        : m_writer(path)
    {
        m_writer.setResolution(dotsPerInch);
        m_writer.setPageSize(QPageSize(QPageSize::A4));
        m_writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        m_writer.setTitle(u"Drawn for a test"_s);
        m_painter.begin(&m_writer);
    }
    void font(const QString &family, double points, bool bold = false)
    {
        QFont font(family);
        font.setPointSizeF(points);
        font.setBold(bold);
        m_painter.setFont(font);
    }
    void text(double x, double y, const QString &words) { m_painter.drawText(QPointF(x, y) * 10, words); }
    void lines(double x, double y, double step, const QStringList &all)
    {
        for (const QString &line : all) {
            text(x, y, line);
            y += step;
        }
    }
    void fill(QRectF area, Qt::GlobalColor colour)
    {
        m_painter.fillRect(QRectF(area.topLeft() * 10, area.size() * 10), colour);
    }
    void image(QRectF area, const QImage &image)
    {
        m_painter.drawImage(QRectF(area.topLeft() * 10, area.size() * 10), image);
    }
    void newPage() { m_writer.newPage(); }
    void end() { m_painter.end(); }

private:
    QPdfWriter m_writer;
    QPainter m_painter;
};

QString latin()
{
    return u"DejaVu Sans"_s;
}

bool hasFamily(const QString &family)
{
    return QFontDatabase::families().contains(family);
}

} // namespace

/// Text, blocks and boxes of PDFs.
class PdfTest : public QObject
{
    Q_OBJECT

    Files m_files;
    std::unique_ptr<WorkerProcess> m_worker;

    ExtractedDocument read(const QString &file)
    {
        auto result = m_worker->extract(file);
        if (!result) {
            QTest::qFail(qPrintable(result.error().message), __FILE__, __LINE__);
            return {};
        }
        return std::move(result).value();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_worker = std::make_unique<WorkerProcess>(builtWorker());
        if (!hasFamily(latin()))
            QSKIP("needs the font DejaVu Sans");
    }

    void twoColumnsAreReadOneAfterTheOther()
    {
        const QString file = m_files.path(u"columns.pdf"_s);
        PdfPen pen(file);
        pen.font(latin(), 9);
        QStringList left;
        QStringList right;
        for (int i = 1; i <= 12; ++i) {
            left.append(u"left line number %1 of the first column goes on"_s.arg(i));
            right.append(u"right line number %1 of the second column too"_s.arg(i));
        }
        pen.lines(50, 100, 12, left);
        pen.lines(320, 100, 12, right);
        pen.end();
        const ExtractedDocument document = read(file);
        QCOMPARE(document.pages.size(), 1);
        const Page page = document.pages.first();
        const qsizetype lastLeft = page.text.indexOf(u"left line number 12"_s);
        const qsizetype firstRight = page.text.indexOf(u"right line number 1 "_s);
        QVERIFY(lastLeft >= 0);
        QVERIFY(firstRight > lastLeft);
        QCOMPARE(document.title, u"Drawn for a test"_s);
        QVERIFY(blocksOfKind(page, Block::Kind::TableRow).isEmpty());
        QVERIFY(qAbs(page.size.width() - 595) < 1 && qAbs(page.size.height() - 842) < 1);
    }

    void noPageIsSetInTheFontsOfAnother()
    {
        // The second page names a font that only the first has.
        const QString file = m_files.write(
            u"fonts.pdf"_s,
            "%PDF-1.4\n"
            "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
            "2 0 obj<</Type/Pages/Count 3/Kids[3 0 R 4 0 R 5 0 R]/MediaBox[0 0 400 400]>>endobj\n"
            "3 0 obj<</Type/Page/Parent 2 0 R/Resources<</Font<</F1 6 0 R>>>>/Contents 7 0 R>>endobj\n"
            "4 0 obj<</Type/Page/Parent 2 0 R/Resources<</Font<</F2 6 0 R>>>>/Contents 7 0 R>>endobj\n"
            "5 0 obj<</Type/Page/Parent 2 0 R/Resources<</Font<</F1 6 0 R>>>>/Contents 7 0 R>>endobj\n"
            "6 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
            "7 0 obj<</Length 42>>stream\nBT /F1 12 Tf 50 300 Td (Forty ships) Tj ET\nendstream endobj\n"
            "trailer<</Root 1 0 R/Size 8>>\n%%EOF\n");
        const ExtractedDocument document = read(file);
        QCOMPARE(document.pages.size(), 3);
        QCOMPARE(document.pages.at(0).text, u"Forty ships"_s);
        QCOMPARE(document.pages.at(1).text, QString());
        QCOMPARE(document.pages.at(2).text, u"Forty ships"_s);
    }

    void tablesKeepTheirRows()
    {
        const QString file = m_files.path(u"table.pdf"_s);
        PdfPen pen(file);
        pen.font(latin(), 10);
        pen.lines(60, 80, 13,
                  {u"The table below lists what was counted in each of the years and"_s,
                   u"the sums that were given for them by those who counted."_s});
        const QList<QStringList> rows{{u"Year"_s, u"Cases"_s, u"Amount"_s},
                                      {u"2019"_s, u"12"_s, u"4.5 million"_s},
                                      {u"2020"_s, u"7"_s, u"1.2 million"_s},
                                      {u"2021"_s, u"31"_s, u"20.0 million"_s}};
        for (qsizetype i = 0; i < rows.size(); ++i) {
            for (qsizetype cell = 0; cell < 3; ++cell)
                pen.text(60 + 150.0 * double(cell), 140 + 18.0 * double(i), rows.at(i).at(cell));
        }
        pen.lines(60, 250, 13, {u"After the table the report goes on with an ordinary paragraph."_s});
        pen.end();
        const Page page = read(file).pages.first();
        QCOMPARE(blocksOfKind(page, Block::Kind::TableHeader), QStringList{u"Year\tCases\tAmount"_s});
        const QStringList expected{u"2019\t12\t4.5 million"_s, u"2020\t7\t1.2 million"_s,
                                   u"2021\t31\t20.0 million"_s};
        QCOMPARE(blocksOfKind(page, Block::Kind::TableRow), expected);
        QCOMPARE(blocksOfKind(page, Block::Kind::Paragraph).size(), 2);
    }

    void headersFootersHeadingsAndFootnotesAreTold()
    {
        const QString file = m_files.path(u"furniture.pdf"_s);
        PdfPen pen(file);
        for (int number = 1; number <= 4; ++number) {
            pen.font(latin(), 8);
            pen.text(60, 40, u"Annual review of measures"_s);
            pen.text(280, 815, u"Page %1 of 4"_s.arg(number));
            pen.font(latin(), 16, true);
            pen.text(60, 100, u"Chapter about subject %1"_s.arg(QChar(u'A' + number)));
            pen.font(latin(), 10);
            pen.lines(60, 130, 13,
                      {u"The first paragraph of this chapter runs over several lines so"_s,
                       u"that its lines fill the width of the page and belong together"_s,
                       u"as one block."_s});
            pen.lines(60, 190, 13, {u"A second paragraph begins after a gap and ends at once."_s});
            pen.lines(60, 230, 16, {u"• the first item of a list"_s, u"• the second item of it"_s});
            pen.font(latin(), 7);
            pen.text(60, 760, u"1 Letter to the committee about matter %1."_s.arg(QChar(u'A' + number)));
            if (number < 4)
                pen.newPage();
        }
        pen.end();
        const ExtractedDocument document = read(file);
        QCOMPARE(document.pages.size(), 4);
        for (const Page &page : document.pages) {
            QCOMPARE(blocksOfKind(page, Block::Kind::PageHeader),
                     QStringList{u"Annual review of measures"_s});
            QCOMPARE(blocksOfKind(page, Block::Kind::PageFooter),
                     QStringList{u"Page %1 of 4"_s.arg(page.number)});
            QCOMPARE(blocksOfKind(page, Block::Kind::Heading).size(), 1);
            QCOMPARE(blocksOfKind(page, Block::Kind::Footnote).size(), 1);
            QCOMPARE(blocksOfKind(page, Block::Kind::ListItem).size(), 2);
            const QStringList paragraphs = blocksOfKind(page, Block::Kind::Paragraph);
            QCOMPARE(paragraphs.size(), 2);
            QCOMPARE(paragraphs.first().count(u'\n'), 2);
        }
    }

    void japaneseHasNoSpacesAndKoreanKeepsThem()
    {
        if (!hasFamily(u"Noto Sans CJK JP"_s) || !hasFamily(u"Noto Sans CJK KR"_s))
            QSKIP("needs Noto Sans CJK");
        const QString file = m_files.path(u"cjk.pdf"_s);
        PdfPen pen(file);
        pen.font(u"Noto Sans CJK JP"_s, 10.5);
        const QString japanese = u"委員会は二千二十四年に報告書をまとめた。"_s;
        pen.text(60, 100, japanese);
        pen.font(u"Noto Sans CJK KR"_s, 10.5);
        const QString korean = u"위원회는 보고서를 세 차례 발표했다."_s;
        pen.text(60, 200, korean);
        pen.end();
        const Page page = read(file).pages.first();
        // Fonts may map a glyph to a compatibility form; the normalised view heals that.
        const QString text = page.text.normalized(QString::NormalizationForm_KC);
        QVERIFY2(text.contains(japanese), qPrintable(text));
        QVERIFY2(text.contains(korean), qPrintable(text));
    }

    void boxesFitTheTextAndThePicture()
    {
        const QString file = m_files.path(u"boxes.pdf"_s);
        PdfPen pen(file);
        pen.font(latin(), 12);
        pen.text(100, 150, u"several plain words before"_s);
        pen.text(300, 400, u"NEEDLE"_s);
        pen.text(100, 500, u"and some after, 𝔸 too"_s);
        pen.end();
        const Page page = read(file).pages.first();
        const auto boxes = m_worker->characterBoxes(file, 1);
        QVERIFY(boxes);
        QCOMPARE(boxes.value().size(), page.text.size());
        const QRectF sheet(QPointF(0, 0), page.size);
        for (qsizetype i = 0; i < page.text.size(); ++i) {
            const QRectF box = boxes.value().at(i);
            if (page.text.at(i).isSpace())
                QVERIFY(box.isEmpty());
            else
                QVERIFY2(!box.isEmpty() && sheet.contains(box), qPrintable(QString::number(i)));
        }
        const qsizetype at = page.text.indexOf(u"NEEDLE"_s);
        QVERIFY(at >= 0);
        QRectF word;
        for (qsizetype i = at; i < at + 6; ++i)
            word |= boxes.value().at(i);
        QVERIFY2(qAbs(word.left() - 300) < 3, qPrintable(QString::number(word.left())));
        QVERIFY2(word.top() < 392 && word.bottom() > 399 && word.height() < 25,
                 qPrintable(QString::number(word.top())));
        // The picture is dark inside the box and white elsewhere on that height.
        const auto image = m_worker->render(file, 1, 144);
        QVERIFY(image);
        const auto darkest = [&](QRectF area) {
            int least = 255;
            for (int y = int(area.top() * 2); y < int(area.bottom() * 2); ++y) {
                for (int x = int(area.left() * 2); x < int(area.right() * 2); ++x)
                    least = qMin(least, qGray(image.value().pixel(x, y)));
            }
            return least;
        };
        QVERIFY(darkest(word) < 100);
        QVERIFY(darkest(word.translated(150, 0)) > 250);
        QVERIFY(darkest(word.translated(-120, 0)) > 250);
    }

    void turnedPagesAreReadAsShown()
    {
        const QString file = m_files.path(u"turned.pdf"_s);
        PdfPen pen(file);
        pen.font(latin(), 12);
        pen.text(100, 150, u"turned words"_s);
        pen.end();
        // Qt writes no /Rotate: the page dictionary gets one in place of something of no weight.
        QFile source(file);
        QVERIFY(source.open(QIODevice::ReadOnly));
        QByteArray bytes = source.readAll();
        const qsizetype media = bytes.indexOf("/MediaBox [");
        QVERIFY(media > 0);
        bytes.insert(media, "/Rotate 90 ");
        const QString turned = m_files.write(u"turned90.pdf"_s, bytes);
        const Page page = read(turned).pages.first();
        QVERIFY(page.size.width() > page.size.height());
        QCOMPARE(page.text.simplified(), u"turned words"_s);
        const auto boxes = m_worker->characterBoxes(turned, 1);
        QVERIFY(boxes);
        QCOMPARE(boxes.value().size(), page.text.size());
        // 100, 150 from the upright top left lies 150 from the right edge of the turned page.
        const QRectF first = boxes.value().first();
        QVERIFY2(qAbs(page.size.width() - first.center().x() - 146) < 6,
                 qPrintable(QString::number(first.center().x())));
        QVERIFY(qAbs(first.top() - 100) < 6);
        const auto image = m_worker->render(turned, 1, 72);
        QVERIFY(image);
        QVERIFY(image.value().width() > image.value().height());
    }

    void aPageThatIsAPictureSaysSo()
    {
        const QString file = m_files.path(u"scan.pdf"_s);
        PdfPen pen(file);
        QImage scan(200, 200, QImage::Format_RGB32);
        scan.fill(Qt::lightGray);
        pen.image(QRectF(50, 50, 400, 600), scan);
        pen.newPage();
        pen.end();
        const ExtractedDocument document = read(file);
        QVERIFY(document.pages.first().text.isEmpty());
        QVERIFY(document.pages.first().problem.contains(u"scan"_s));
        QVERIFY(document.pages.last().problem.isEmpty()); // merely blank
    }

    void aHugePageIsDrawnSmaller()
    {
        const QByteArray pdf =
            "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
            "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
            "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 90000000 90000] >>\nendobj\n"
            "trailer\n<< /Root 1 0 R >>\n%%EOF\n";
        const auto image = m_worker->render(m_files.write(u"huge.pdf"_s, pdf), 1, 300);
        if (image)
            QVERIFY(qint64(image.value().width()) * image.value().height() <= WorkerLimits().pixelsPerImage);
        else
            QVERIFY(!image.error().message.isEmpty());
    }

    void brokenPdfsHaveAReason()
    {
        QCOMPARE(m_worker->extract(m_files.write(u"header.pdf"_s, "%PDF-1.7\n")).error().code,
                 Error::Code::Malformed);
        WorkerLimits one;
        one.pages = 1;
        WorkerProcess strict(builtWorker(), one);
        QCOMPARE(strict.extract(m_files.path(u"furniture.pdf"_s)).error().code, Error::Code::TooLarge);
        const QByteArray locked =
            "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
            "2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n"
            "4 0 obj\n<< /Filter /Standard /V 1 /R 2 /P -4 /O <" +
            QByteArray(64, '1') + "> /U <" + QByteArray(64, '2') +
            "> >>\nendobj\ntrailer\n<< /Root 1 0 R /Encrypt 4 0 R /ID [<01> <01>] >>\n%%EOF\n";
        QCOMPARE(m_worker->extract(m_files.write(u"locked.pdf"_s, locked)).error().code,
                 Error::Code::Encrypted);
        QCOMPARE(m_worker->render(m_files.path(u"huge.pdf"_s), 7, 72).error().code, Error::Code::NotFound);
    }
};

QTEST_MAIN(PdfTest)
#include "tst_pdf.moc"
