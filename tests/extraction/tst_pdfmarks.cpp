// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/extraction/extractionhelpers.h"
#include "tests/support/paths.h"

#include <QColor>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

PdfMark markOn(const Page &page, Span span, const QString &text = {})
{
    PdfMark mark;
    mark.page = page.number;
    mark.span = span;
    mark.name = u"7d444840-9dc0-41d1-b245-5ffdce74fad%1"_s.arg(page.number);
    mark.text = text;
    mark.created = QDateTime(QDate(2025, 11, 2), QTime(10, 11, 12), Qt::UTC);
    mark.modified = QDateTime(QDate(2025, 11, 3), QTime(1, 2, 3), Qt::UTC);
    return mark;
}

/// One page with two lines, turned by `rotation`, cut by a crop box that does not begin at 0, with a table of
/// references that is right to the byte.
QByteArray turnedPdf(int rotation, const QByteArray &annotation = {})
{
    QByteArray pdf = "%PDF-1.4\n";
    QList<qsizetype> places;
    const QByteArray content = "BT /F1 24 Tf 140 400 Td (Forty ships left) Tj 0 -40 Td (the harbour) Tj ET";
    const QList<QByteArray> objects{
        "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/CropBox[100 50 500 650]/Rotate " +
            QByteArray::number(rotation) + "/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>" +
            (annotation.isEmpty() ? QByteArray() : QByteArray("/Annots[" + annotation + "]")) + ">>",
        "<</Length " + QByteArray::number(content.size()) + ">>stream\n" + content + "\nendstream\n",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"};
    for (qsizetype i = 0; i < objects.size(); ++i) {
        places.append(pdf.size());
        pdf += QByteArray::number(i + 1) + " 0 obj" + objects.at(i) + "endobj\n";
    }
    const qsizetype table = pdf.size();
    pdf += "xref\n0 6\n0000000000 65535 f \n";
    for (const qsizetype place : places)
        pdf += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
    return pdf + "trailer<</Size 6/Root 1 0 R>>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
}

/// "" when qpdf finds nothing wrong, else what it says.
QByteArray qpdfSays(const QString &file)
{
    QProcess qpdf;
    qpdf.setProcessChannelMode(QProcess::MergedChannels);
    qpdf.start(u"qpdf"_s, {u"--check"_s, file});
    if (!qpdf.waitForFinished(60000))
        return "qpdf did not end";
    return qpdf.exitCode() == 0 ? QByteArray() : qpdf.readAll();
}

} // namespace

class TestPdfMarks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void marksComeBackFromACopyAsTheyWentIn_data();
    void marksComeBackFromACopyAsTheyWentIn();
    void theCopyBeginsWithTheOriginalAndIsTheSameEachTime();
    void otherProgramsFindTheCopyWhole();
    void aTornCopyIsFoundOut();
    void marksLieOnTheirWordsHoweverThePageIsTurned_data();
    void marksLieOnTheirWordsHoweverThePageIsTurned();
    void aCopyOfACopyHoldsBoth();
    void underlinesStayUnderlines();
    void aStrangersHighlightIsRead();
    void whatIsNoPdfIsRefused();
    void marksBeyondThePagesAreLeftOut();

private:
    static QString sample(const QString &name)
    {
        return sourceDir() + u"/resources/sample/documents/" + name;
    }
    Files m_files;
};

void TestPdfMarks::marksComeBackFromACopyAsTheyWentIn_data()
{
    QTest::addColumn<QString>("file");
    for (const QFileInfo &pdf : QDir(sample(QString())).entryInfoList({u"*.pdf"_s}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(pdf.fileName())) << pdf.filePath();
}

void TestPdfMarks::marksComeBackFromACopyAsTheyWentIn()
{
    QFETCH(QString, file);
    WorkerProcess worker(builtWorker());
    const auto text = worker.extract(file);
    QVERIFY(text.ok());
    QList<PdfMark> marks;
    for (const Page &page : text.value().pages) {
        // A stretch over more than one line, beginning and ending with a letter.
        qsizetype start = page.text.size() / 3, end = start + 90;
        while (start < page.text.size() && !page.text.at(start).isLetter())
            ++start;
        end = std::min(end, page.text.size() - 1);
        while (end > start && !page.text.at(end - 1).isLetter())
            --end;
        if (end <= start)
            continue;
        PdfMark mark = markOn(page, {start, end}, u"注 \U0001F6A2 (note)\nline two"_s);
        mark.tags = {u"fleet/tankers"_s, u"선박"_s};
        mark.colour = 0xb3e5fc;
        marks.append(mark);
    }
    QVERIFY(!marks.isEmpty());
    const auto copy = worker.annotatedCopy(file, marks);
    QVERIFY2(copy.ok(), copy.ok() ? "" : qPrintable(copy.error().message));
    const auto read = worker.marks(m_files.write(u"copy.pdf"_s, copy.value()));
    QVERIFY(read.ok());
    QCOMPARE(read.value().size(), marks.size());
    for (qsizetype i = 0; i < marks.size(); ++i)
        QCOMPARE(read.value().at(i), marks.at(i));
}

void TestPdfMarks::theCopyBeginsWithTheOriginalAndIsTheSameEachTime()
{
    const QString file = sample(u"fr-note-2025-11-18.pdf"_s);
    const QByteArray before = bytesOf(file);
    WorkerProcess worker(builtWorker());
    const auto text = worker.extract(file);
    const QList<PdfMark> marks{markOn(text.value().pages.first(), {10, 60}, u"=note"_s)};
    const auto first = worker.annotatedCopy(file, marks);
    WorkerProcess other(builtWorker());
    const auto second = other.annotatedCopy(file, marks);
    QVERIFY(first.ok() && second.ok());
    QVERIFY(first.value().startsWith(before) && first.value().size() > before.size());
    QCOMPARE(first.value(), second.value());
    QCOMPARE(bytesOf(file), before);
}

void TestPdfMarks::otherProgramsFindTheCopyWhole()
{
    if (QStandardPaths::findExecutable(u"qpdf"_s).isEmpty())
        QSKIP("qpdf is not installed");
    WorkerProcess worker(builtWorker());
    for (const QFileInfo &pdf : QDir(sample(QString())).entryInfoList({u"*.pdf"_s}, QDir::Files)) {
        const auto text = worker.extract(pdf.filePath());
        const auto copy =
            worker.annotatedCopy(pdf.filePath(), {markOn(text.value().pages.first(), {5, 50}, u"n"_s)});
        QVERIFY(copy.ok());
        QCOMPARE(qpdfSays(m_files.write(u"copy.pdf"_s, copy.value())), QByteArray());
    }
}

void TestPdfMarks::aTornCopyIsFoundOut()
{
    if (QStandardPaths::findExecutable(u"qpdf"_s).isEmpty())
        QSKIP("qpdf is not installed");
    WorkerProcess worker(builtWorker());
    const QString file = m_files.write(u"turned.pdf"_s, turnedPdf(0));
    QByteArray copy =
        worker.annotatedCopy(file, {markOn(worker.extract(file).value().pages.first(), {0, 5})}).value();
    QCOMPARE(qpdfSays(m_files.write(u"right.pdf"_s, copy)), QByteArray());
    const qsizetype at = copy.lastIndexOf("startxref");
    QVERIFY(!qpdfSays(m_files.write(u"wrong.pdf"_s, copy.left(at) + "startxref\n7\n%%EOF\n")).isEmpty());
}

void TestPdfMarks::marksLieOnTheirWordsHoweverThePageIsTurned_data()
{
    QTest::addColumn<int>("rotation");
    for (const int rotation : {0, 90, 180, 270})
        QTest::addRow("%d", rotation) << rotation;
}

void TestPdfMarks::marksLieOnTheirWordsHoweverThePageIsTurned()
{
    QFETCH(int, rotation);
    WorkerProcess worker(builtWorker());
    const QString file = m_files.write(u"turned%1.pdf"_s.arg(rotation), turnedPdf(rotation));
    const Page page = worker.extract(file).value().pages.first();
    const qsizetype at = page.text.indexOf(u"ships");
    QVERIFY2(at >= 0, qPrintable(page.text));
    PdfMark mark = markOn(page, {at, at + 5});
    mark.colour = 0xfff176;
    const auto copy = worker.annotatedCopy(file, {mark});
    QVERIFY(copy.ok());
    const QString marked = m_files.write(u"marked%1.pdf"_s.arg(rotation), copy.value());
    QCOMPARE(worker.marks(marked).value(), QList<PdfMark>{mark});
    // As another program draws it: yellow where the words are, white at the first letter of the line.
    if (QStandardPaths::findExecutable(u"pdftoppm"_s).isEmpty())
        QSKIP("pdftoppm is not installed");
    QProcess draw;
    draw.start(u"pdftoppm"_s, {u"-cropbox"_s, u"-r"_s, u"72"_s, u"-png"_s, u"-singlefile"_s, marked,
                               m_files.path(u"drawn"_s)});
    QVERIFY(draw.waitForFinished());
    const QImage picture(m_files.path(u"drawn.png"_s));
    const CharacterBoxes boxes = worker.characterBoxes(file, 1).value();
    const auto yellow = [&](const QRectF &box) {
        int count = 0;
        for (int x = int(box.left()) + 1; x < box.right() - 1; ++x) {
            for (int y = int(box.top()) + 1; y < box.bottom() - 1; ++y) {
                const QColor c = picture.pixelColor(x, y);
                count += c.red() > 200 && c.green() > 180 && c.blue() < 170 ? 1 : 0;
            }
        }
        return count;
    };
    for (qsizetype i = at; i < at + 5; ++i)
        QVERIFY(yellow(boxes.at(i)) > 10);
    QCOMPARE(yellow(boxes.first()), 0);
}

void TestPdfMarks::aCopyOfACopyHoldsBoth()
{
    WorkerProcess worker(builtWorker());
    const QString file = sample(u"en-report-2025-11-12.pdf"_s);
    const Page page = worker.extract(file).value().pages.first();
    PdfMark first = markOn(page, {0, 6}, u"first"_s), second = markOn(page, {20, 30}, u"second"_s);
    second.name = u"8d444840-9dc0-41d1-b245-5ffdce74fad1"_s;
    const QString once = m_files.write(u"once.pdf"_s, worker.annotatedCopy(file, {first}).value());
    const auto twice = worker.annotatedCopy(once, {second});
    QVERIFY(twice.ok());
    const auto read = worker.marks(m_files.write(u"twice.pdf"_s, twice.value()));
    QCOMPARE(read.value().size(), 2);
    QCOMPARE(read.value().first().text, u"first"_s);
    QCOMPARE(read.value().last().text, u"second"_s);
}

void TestPdfMarks::underlinesStayUnderlines()
{
    WorkerProcess worker(builtWorker());
    const QString file = sample(u"ko-bogoseo-2026-02-03.pdf"_s);
    PdfMark mark = markOn(worker.extract(file).value().pages.first(), {2, 9});
    mark.underline = true;
    const auto copy = worker.annotatedCopy(file, {mark});
    QVERIFY(copy.ok() && copy.value().contains("/Underline"));
    QVERIFY(worker.marks(m_files.write(u"line.pdf"_s, copy.value())).value().first().underline);
}

void TestPdfMarks::aStrangersHighlightIsRead()
{
    WorkerProcess worker(builtWorker());
    const QString plain = m_files.write(u"plain.pdf"_s, turnedPdf(0));
    const Page page = worker.extract(plain).value().pages.first();
    const qsizetype at = page.text.indexOf(u"ships");
    const CharacterBoxes boxes = worker.characterBoxes(plain, 1).value();
    const QRectF words = boxes.at(at) | boxes.at(at + 4);
    // Corners in the order of the standard, without a name, in shades of ink, at noon in Tokyo.
    const auto corner = [](double x, double y) -> QByteArray {
        return QByteArray::number(100 + x) + ' ' + QByteArray::number(650 - y) + ' ';
    };
    const QByteArray annotation =
        "<</Type/Annot/Subtype/Highlight/Rect[0 0 9 9]/QuadPoints[" + corner(words.left(), words.bottom()) +
        corner(words.right(), words.bottom()) + corner(words.right(), words.top()) +
        corner(words.left(), words.top()) + "]/C[0 0 1 0]/Contents(Check)/M(D:20250102120000+09'00')>>" +
        "<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/Contents(a note on nothing)>>"
        "<</Type/Annot/Subtype/Highlight/Rect[0 0 9 9]/QuadPoints[0 0 1 0 0 1 1 1]>>"
        "<</Type/Annot/Subtype/Highlight/Rect[0 0 9 9]/QuadPoints[(x) 7 8]>>";
    const auto read = worker.marks(m_files.write(u"strange.pdf"_s, turnedPdf(0, annotation)));
    QVERIFY(read.ok());
    QCOMPARE(read.value().size(), 3);
    QVERIFY(read.value().at(0).span.isEmpty() &&
            read.value().at(1).span.isEmpty()); // nothing lies under them
    const PdfMark &mark = read.value().at(2);
    QCOMPARE(mark.span, (Span{at, at + 5}));
    QCOMPARE(mark.text, u"Check"_s);
    QCOMPARE(mark.colour, QRgb(0xffff00));
    QCOMPARE(mark.modified, QDateTime(QDate(2025, 1, 2), QTime(3, 0), Qt::UTC));
    QVERIFY(!mark.created.isValid() && mark.name.isEmpty());
}

void TestPdfMarks::whatIsNoPdfIsRefused()
{
    WorkerProcess worker(builtWorker());
    const QString file = m_files.write(u"a.txt"_s, "Only words.\n");
    QCOMPARE(worker.annotatedCopy(file, {}).error().code, Error::Code::Unsupported);
    QCOMPARE(worker.marks(file).error().code, Error::Code::Unsupported);
    QVERIFY(worker.extract(file).ok()); // the same worker goes on
}

void TestPdfMarks::marksBeyondThePagesAreLeftOut()
{
    WorkerProcess worker(builtWorker());
    const QString file = m_files.write(u"one.pdf"_s, turnedPdf(0));
    Page page = worker.extract(file).value().pages.first();
    PdfMark far = markOn(page, {0, 5});
    far.page = 99;
    PdfMark nowhere = markOn(page, {100'000, 100'010});
    const auto copy = worker.annotatedCopy(file, {far, nowhere});
    QVERIFY(copy.ok());
    QVERIFY(worker.marks(m_files.write(u"none.pdf"_s, copy.value())).value().isEmpty());
}

QTEST_GUILESS_MAIN(TestPdfMarks)
#include "tst_pdfmarks.moc"
