// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/tessdata.h"
#include "tests/extraction/extractionhelpers.h"

#include <QElapsedTimer>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

namespace {

constexpr double pagePoints = 842;

/// A page of text as a scanner gives it: a picture, grey and a little noisy.
QImage scanned(const QStringList &lines, const QString &family, int dpi)
{
    const double dot = dpi / 72.0;
    QImage image(int(595 * dot), int(pagePoints * dot), QImage::Format_Grayscale8);
    image.fill(QColor(246, 246, 246));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    QFont font(family);
    font.setPixelSize(int(13 * dot));
    painter.setFont(font);
    painter.setPen(QColor(40, 40, 40));
    double y = 90;
    for (const QString &line : lines) {
        painter.drawText(QPointF(70, y) * dot, line);
        y += 24;
    }
    painter.end();
    quint32 noise = 12345; // the same specks every time
    for (int row = 0; row < image.height(); ++row) {
        uchar *at = image.scanLine(row);
        for (int column = 0; column < image.width(); ++column) {
            noise = noise * 1664525 + 1013904223;
            at[column] = uchar(qBound(0, int(at[column]) + int(noise >> 28) - 8, 255));
        }
    }
    return image;
}

void drawPdf(const QString &path, const std::function<void(QPainter &)> &draw)
{
    QPdfWriter writer(path);
    writer.setResolution(72);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter(&writer);
    draw(painter);
}

void drawScan(const QString &path, const QImage &image)
{
    drawPdf(path, [&](QPainter &painter) { painter.drawImage(QRectF(0, 0, 595, pagePoints), image); });
}

/// One page of Helvetica with `content` as its drawing.
QByteArray pdfOf(const QByteArray &content)
{
    return "%PDF-1.4\n"
           "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
           "2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]/MediaBox[0 0 400 400]>>endobj\n"
           "3 0 obj<</Type/Page/Parent 2 0 R/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>endobj\n"
           "4 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
           "5 0 obj<</Length " +
           QByteArray::number(content.size()) + ">>stream\n" + content +
           "\nendstream endobj\ntrailer<</Root 1 0 R/Size 6>>\n%%EOF\n";
}

QByteArray linesAt(double x, double y, int mode)
{
    static const QList<QByteArray> lines{"Forty ships left the harbour before dawn",
                                         "and the pilots counted them twice",
                                         "on the quay at the northern pier"};
    QByteArray content = "BT /F1 12 Tf " + QByteArray::number(mode) + " Tr ";
    for (qsizetype i = 0; i < lines.size(); ++i)
        content += "1 0 0 1 " + QByteArray::number(x) + ' ' + QByteArray::number(y - 20 * double(i)) +
                   " Tm (" + lines.at(i) + ") Tj ";
    return content + "ET\n";
}

/// How many of the letters of `wanted` are right in `found`, spaces and line breaks aside.
double accuracy(QString wanted, QString found)
{
    const auto blanks = [](QChar c) { return c.isSpace(); };
    wanted.removeIf(blanks);
    found.removeIf(blanks);
    std::vector<qsizetype> row(size_t(found.size()) + 1);
    for (size_t i = 0; i < row.size(); ++i)
        row[i] = qsizetype(i);
    for (qsizetype i = 1; i <= wanted.size(); ++i) {
        qsizetype before = row[0];
        row[0] = i;
        for (qsizetype j = 1; j <= found.size(); ++j) {
            const qsizetype above = row[size_t(j)];
            const qsizetype exchanged = before + (wanted.at(i - 1) == found.at(j - 1) ? 0 : 1);
            row[size_t(j)] = std::min({exchanged, above + 1, row[size_t(j) - 1] + 1});
            before = above;
        }
    }
    return 1 - double(row.back()) / double(wanted.size());
}

const QStringList english{u"The harbour master counted forty vessels at the pier."_s,
                          u"Eleven of them had changed their names since March,"_s,
                          u"and three carried coal worth 12.5 million dollars."_s,
                          u"Nobody on the quay could say who had paid for it."_s};
const QStringList french{u"Le capitaine du port a compté quarante navires à quai."_s,
                         u"Onze d’entre eux avaient changé de nom depuis mars,"_s,
                         u"et trois transportaient du charbon évalué à 12,5 millions"_s,
                         u"de dollars. Personne n’a su dire qui l’avait réglé."_s};
const QStringList japanese{
    u"港長は岸壁に四十隻の船舶を数えた。"_s, u"そのうち十一隻は三月以降に船名を変更し、"_s,
    u"三隻は千二百五十万ドル相当の石炭を積んでいた。"_s, u"誰が代金を支払ったのかを知る者はいなかった。"_s};
const QStringList korean{
    u"항만장은 부두에서 선박 마흔 척을 세었다."_s, u"그중 열한 척은 3월 이후 Polaris 등으로 바뀌었고"_s,
    u"세 척은 1250만 달러어치의 석탄을 싣고 있었다."_s, u"누가 값을 치렀는지 아는 사람은 없었다."_s};

} // namespace

/// Pages whose text is bad, and words that are recognised in their pictures.
class TextLayersTest : public QObject
{
    Q_OBJECT

    Files m_files;
    WorkerProcess m_worker{builtWorker()};

    Page pageOf(const QString &file)
    {
        auto read = m_worker.extract(file);
        if (!read || read.value().pages.size() != 1) {
            QTest::qFail(read ? "one page was drawn" : qPrintable(read.error().message), __FILE__, __LINE__);
            return {};
        }
        return read.value().pages.first();
    }
    /// A box for every unit, whatever was left out of the text.
    bool boxesFit(const QString &file, const Page &page)
    {
        const auto boxes = m_worker.characterBoxes(file, 1);
        return boxes && boxes.value().size() == page.text.size();
    }
    static bool canRecognise(Language language) { return recognitionLanguages(language).ok(); }

private Q_SLOTS:
    void aScanSaysThatItHasNoText()
    {
        const QString file = m_files.path(u"scan.pdf"_s);
        drawScan(file, scanned(english, u"DejaVu Sans"_s, 100));
        const Page page = pageOf(file);
        QVERIFY(page.text.isEmpty());
        QCOMPARE(page.defect, PageDefect::NoText);
        QVERIFY(page.problem.contains(u"scan"_s));
    }

    void aScanWithAStampOfTextIsStillAScan()
    {
        const QString file = m_files.path(u"stamp.pdf"_s);
        drawPdf(file, [](QPainter &painter) {
            painter.drawImage(QRectF(0, 0, 595, pagePoints), scanned(english, u"DejaVu Sans"_s, 100));
            painter.drawText(QPointF(200, 820), u"Copy 14 of the reading room"_s);
        });
        const Page page = pageOf(file);
        QVERIFY(page.text.contains(u"reading room"_s));
        QCOMPARE(page.defect, PageDefect::NoText);
    }

    void aTitleOnAPhotographIsNoScan()
    {
        const QString file = m_files.path(u"cover.pdf"_s);
        drawPdf(file, [](QPainter &painter) {
            QImage sea(300, 420, QImage::Format_RGB32);
            for (int y = 0; y < sea.height(); ++y) {
                for (int x = 0; x < sea.width(); ++x)
                    sea.setPixel(x, y, qRgb(30 + y / 4, 60 + x / 5, 110 + (x * y) % 60));
            }
            painter.drawImage(QRectF(0, 0, 595, pagePoints), sea);
            painter.setPen(Qt::white);
            painter.drawText(QPointF(100, 300), u"Harbours of the north"_s);
        });
        QCOMPARE(pageOf(file).defect, PageDefect::None);
    }

    void wordsDrawnAsShapesAreNoText()
    {
        const QString file = m_files.path(u"shapes.pdf"_s);
        drawPdf(file, [](QPainter &painter) {
            QPainterPath path;
            for (int line = 0; line < 20; ++line)
                path.addText(QPointF(60, 80 + 25 * line), QFont(u"DejaVu Sans"_s, 12), english.at(line % 4));
            for (const QPolygonF &letter : path.toSubpathPolygons())
                painter.drawPolygon(letter);
        });
        const Page page = pageOf(file);
        QVERIFY(page.text.isEmpty());
        QCOMPARE(page.defect, PageDefect::NoText);
    }

    void anEmptyPageIsNotBlamed()
    {
        const QString file = m_files.path(u"empty.pdf"_s);
        drawPdf(file, [](QPainter &painter) { painter.drawLine(60, 60, 500, 60); });
        const Page page = pageOf(file);
        QCOMPARE(page.defect, PageDefect::None);
        QVERIFY(page.problem.isEmpty());
    }

    void aFontWithoutUnicodeMapIsFoundOut()
    {
        const QString file = m_files.path(u"mapped.pdf"_s);
        drawPdf(file, [](QPainter &painter) {
            painter.setFont(QFont(u"Noto Sans CJK JP"_s, 11));
            for (int line = 0; line < 4; ++line)
                painter.drawText(QPointF(60, 80 + 25 * line), japanese.at(line));
        });
        const Page good = pageOf(file);
        QCOMPARE(good.defect, PageDefect::None);
        QVERIFY(good.text.contains(u"船舶"_s));
        QFile whole(file);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        QByteArray bytes = whole.readAll();
        QVERIFY(bytes.contains("/ToUnicode"));
        bytes.replace("/ToUnicode", "/XxUnicode");
        const Page bad = pageOf(m_files.write(u"unmapped.pdf"_s, bytes));
        QCOMPARE(bad.defect, PageDefect::Unmapped);
        QVERIFY(!bad.text.contains(u"船舶"_s));
    }

    void hiddenWordsOverDrawnOnesAreReadOnce_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("hidden above, a little aside") << linesAt(50, 300, 0) + linesAt(53, 298, 3);
        QTest::newRow("hidden first") << linesAt(52, 303, 3) + linesAt(50, 300, 0);
        QTest::newRow("drawn again as a shadow") << linesAt(50, 300, 0) + linesAt(51.8, 297.5, 0);
    }

    void hiddenWordsOverDrawnOnesAreReadOnce()
    {
        QFETCH(QByteArray, content);
        const QString file = m_files.write(u"doubled.pdf"_s, pdfOf(content));
        const Page page = pageOf(file);
        QCOMPARE(page.text.count(u"Forty ships"_s), 1);
        QCOMPARE(page.text.count(u"northern pier"_s), 1);
        QCOMPARE(page.text.simplified().size(), 107);
        QCOMPARE(page.defect, PageDefect::Doubled);
        QVERIFY(boxesFit(file, page));
    }

    void hiddenWordsByThemselvesAreRead()
    {
        // As behind a scan: nothing drawn lies over them.
        const QString file = m_files.write(u"hidden.pdf"_s, pdfOf(linesAt(50, 300, 3)));
        const Page page = pageOf(file);
        QCOMPARE(page.text.count(u"Forty ships"_s), 1);
        QCOMPARE(page.defect, PageDefect::None);
        const Page both =
            pageOf(m_files.write(u"below.pdf"_s, pdfOf(linesAt(50, 300, 0) + linesAt(50, 150, 3))));
        QCOMPARE(both.text.count(u"Forty ships"_s), 2);
        QCOMPARE(both.defect, PageDefect::None);
    }

    void lettersThatStandTwiceInAWordStay()
    {
        const Page page = pageOf(m_files.write(
            u"ll.pdf"_s,
            pdfOf("BT /F1 10 Tf 50 300 Td (Bill will fill all illicit hollows ........ llllllll) Tj ET")));
        QCOMPARE(page.text, u"Bill will fill all illicit hollows ........ llllllll"_s);
    }

    void wordsOfAScanAreRecognised_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("family");
        QTest::addColumn<Language>("language");
        QTest::addColumn<int>("dpi");
        QTest::addColumn<double>("least");
        for (const int dpi : {150, 300}) {
            const auto name = [dpi](const char *language) -> QByteArray {
                return QByteArray(language) + ' ' + QByteArray::number(dpi) + " dpi";
            };
            QTest::newRow(name("English").constData())
                << english << u"DejaVu Serif"_s << Language::English << dpi << 0.98;
            QTest::newRow(name("French").constData())
                << french << u"DejaVu Serif"_s << Language::French << dpi << 0.97;
            QTest::newRow(name("Japanese").constData())
                << japanese << u"Noto Sans CJK JP"_s << Language::Japanese << dpi << 0.93;
            QTest::newRow(name("Korean").constData())
                << korean << u"Noto Sans CJK KR"_s << Language::Korean << dpi << 0.93;
        }
        QTest::newRow("any language") << french << u"DejaVu Serif"_s << Language::Unknown << 300 << 0.9;
    }

    void wordsOfAScanAreRecognised()
    {
        QFETCH(QStringList, lines);
        QFETCH(QString, family);
        QFETCH(Language, language);
        QFETCH(int, dpi);
        QFETCH(double, least);
        if (!canRecognise(language))
            QSKIP("Tesseract's data of this language are not installed");
        if (!QFontDatabase::families().contains(family))
            QSKIP("the font is not installed");
        const QString file = m_files.path(u"words.pdf"_s);
        drawScan(file, scanned(lines, family, dpi));
        WorkerProcess recogniser(builtWorker(), {}, WorkerDuty::Recognising);
        QElapsedTimer timer;
        timer.start();
        const auto found = recogniser.recognise(file, 1, recognitionLanguages(language).value());
        if (!found && found.error().code == Error::Code::Unsupported)
            QSKIP("Tesseract is not installed");
        QVERIFY2(found, found ? "" : qPrintable(found.error().message));
        const RecognisedPage &page = found.value();
        const double right = accuracy(lines.join(u'\n'), page.text);
        qInfo("%s: %.1f %% of letters right, confidence %.0f, %lld ms", QTest::currentDataTag(), 100 * right,
              page.confidence, timer.elapsed());
        QVERIFY2(right >= least, qPrintable(page.text));
        QCOMPARE(page.page, 1);
        QVERIFY(!page.blocks.isEmpty());
        QCOMPARE(page.blocks.first().span.start, 0);
        QCOMPARE(page.blocks.last().span.end, page.text.size());
        // Each line's letters stand where that line was drawn, from left to right.
        QCOMPARE(page.boxes.size(), page.text.size());
        const QStringList read = page.text.split(u'\n');
        QCOMPARE(read.size(), lines.size());
        qsizetype at = 0;
        for (qsizetype line = 0; line < read.size(); ++line) {
            double right2 = 0;
            for (const QChar letter : read.at(line)) {
                const QRectF box = page.boxes.at(at++);
                if (letter == u' ')
                    continue;
                QVERIFY(qAbs(box.center().y() - (85 + 24 * double(line))) < 9);
                QVERIFY(box.left() > 65 && box.left() >= right2 - 12);
                right2 = box.right();
            }
            ++at; // the line break
        }
    }

    void wordsOfAPageOnItsSideAreRecognised_data()
    {
        QTest::addColumn<int>("quarters");
        QTest::newRow("clockwise") << 1;
        QTest::newRow("upside down") << 2;
        QTest::newRow("counter-clockwise") << 3;
    }

    void wordsOfAPageOnItsSideAreRecognised()
    {
        QFETCH(int, quarters);
        if (!canRecognise(Language::English) ||
            !QFile::exists(QString::fromStdString(tessdataFolder()) + u"/osd.traineddata"_s))
            QSKIP("Tesseract's data are not installed");
        const QString file = m_files.path(u"sideways.pdf"_s);
        const QImage turned =
            scanned(english, u"DejaVu Serif"_s, 300).transformed(QTransform().rotate(90.0 * quarters));
        const double height = 595.0 * turned.height() / turned.width();
        drawPdf(file, [&](QPainter &painter) { painter.drawImage(QRectF(0, 0, 595, height), turned); });
        WorkerProcess recogniser(builtWorker(), {}, WorkerDuty::Recognising);
        const auto found = recogniser.recognise(file, 1, u"eng"_s);
        if (!found && found.error().code == Error::Code::Unsupported)
            QSKIP("Tesseract is not installed");
        QVERIFY2(found, found ? "" : qPrintable(found.error().message));
        const RecognisedPage &page = found.value();
        QVERIFY2(accuracy(english.join(u'\n'), page.text) > 0.95, qPrintable(page.text));
        // The letters of the first line stand where they were drawn: one after the other the way it runs.
        const qsizetype start = page.text.indexOf(english.first().left(6));
        QVERIFY(start >= 0);
        const qsizetype end = page.text.indexOf(u'\n', start);
        const QRectF first = page.boxes.at(start), last = page.boxes.at(end - 1);
        const QPointF along = last.center() - first.center();
        const double across = quarters % 2 == 0 ? along.y() : along.x();
        const double way = quarters % 2 == 0 ? -along.x() : quarters == 1 ? along.y() : -along.y();
        QVERIFY2(qAbs(across) < 9 && way > 100, QTest::toString(along));
        QVERIFY(QRectF(0, 0, 595, height).contains(first) && QRectF(0, 0, 595, height).contains(last));
    }

    void spacesStandWhereTheLanguageHasThem()
    {
        if (!canRecognise(Language::Japanese) || !canRecognise(Language::Korean))
            QSKIP("Tesseract's data are not installed");
        WorkerProcess recogniser(builtWorker(), {}, WorkerDuty::Recognising);
        const QString file = m_files.path(u"spaces.pdf"_s);
        drawScan(file, scanned(japanese, u"Noto Sans CJK JP"_s, 200));
        const auto ja = recogniser.recognise(file, 1, recognitionLanguages(Language::Japanese).value());
        if (!ja && ja.error().code == Error::Code::Unsupported)
            QSKIP("Tesseract is not installed");
        QVERIFY(ja);
        QVERIFY2(!ja.value().text.contains(u' '), qPrintable(ja.value().text));
        drawScan(file, scanned(korean, u"Noto Sans CJK KR"_s, 200));
        const auto ko = recogniser.recognise(file, 1, recognitionLanguages(Language::Korean).value());
        QVERIFY(ko);
        QVERIFY2(ko.value().text.contains(u"사람은 없었다"_s), qPrintable(ko.value().text));
    }

    void anEmptyPictureHasNoWords()
    {
        if (!canRecognise(Language::English))
            QSKIP("Tesseract's data are not installed");
        const QString file = m_files.path(u"blank.pdf"_s);
        drawScan(file, scanned({}, u"DejaVu Sans"_s, 100));
        WorkerProcess recogniser(builtWorker(), {}, WorkerDuty::Recognising);
        const auto found = recogniser.recognise(file, 1, u"eng"_s);
        if (!found && found.error().code == Error::Code::Unsupported)
            QSKIP("Tesseract is not installed");
        QVERIFY(found);
        QVERIFY2(found.value().text.isEmpty(), qPrintable(found.value().text));
    }

    void whatIsNotInstalledIsNamed()
    {
        QTemporaryDir empty;
        const QByteArray kept = qgetenv("TESSDATA_PREFIX");
        qputenv("TESSDATA_PREFIX", empty.path().toLocal8Bit());
        const Result<QString> none = recognitionLanguages(Language::French);
        const Result<QString> all = recognitionLanguages(Language::Unknown);
        if (kept.isEmpty())
            qunsetenv("TESSDATA_PREFIX");
        else
            qputenv("TESSDATA_PREFIX", kept);
        QVERIFY(!none);
        QCOMPARE(none.error().code, Error::Code::Unsupported);
        QVERIFY(none.error().message.contains(u"tesseract-ocr-fra"_s));
        QVERIFY(!all);
        QVERIFY(all.error().message.contains(u"tesseract-ocr-kor"_s));
    }

    void aWorkerThatReadsDoesNotRecognise()
    {
        const QString file = m_files.path(u"duty.pdf"_s);
        drawScan(file, scanned(english, u"DejaVu Sans"_s, 72));
        const auto found = WorkerProcess(builtWorker()).recognise(file, 1, u"eng"_s);
        QVERIFY(!found);
        QCOMPARE(found.error().code, Error::Code::Unsupported);
    }

    void stoppingEndsItSoon()
    {
        if (!canRecognise(Language::English))
            QSKIP("Tesseract's data are not installed");
        const QString file = m_files.path(u"stopped.pdf"_s);
        QStringList many;
        for (int i = 0; i < 30; ++i)
            many += english.at(i % 4);
        drawScan(file, scanned(many, u"DejaVu Sans"_s, 300));
        WorkerProcess recogniser(builtWorker(), {}, WorkerDuty::Recognising);
        const auto first = recogniser.recognise(file, 1, u"eng"_s);
        if (!first && first.error().code == Error::Code::Unsupported)
            QSKIP("Tesseract is not installed");
        QElapsedTimer timer;
        timer.start();
        const auto found = recogniser.recognise(file, 1, u"eng"_s, [] { return true; });
        QVERIFY(!found);
        QCOMPARE(found.error().code, Error::Code::Cancelled);
        QVERIFY(timer.elapsed() < 1000);
        QVERIFY(recogniser.recognise(file, 1, u"eng"_s)); // and the next is asked of a fresh worker
    }

    void whatTakesTooLongIsGivenUp()
    {
        if (!canRecognise(Language::Unknown))
            QSKIP("Tesseract's data are not installed");
        const QString file = m_files.path(u"slow.pdf"_s);
        QStringList many;
        for (int i = 0; i < 30; ++i)
            many += japanese.at(i % 4);
        drawScan(file, scanned(many, u"Noto Sans CJK JP"_s, 300));
        WorkerLimits limits;
        limits.secondsPerRecognition = 1;
        WorkerProcess recogniser(builtWorker(), limits, WorkerDuty::Recognising);
        const auto found = recogniser.recognise(file, 1, recognitionLanguages(Language::Unknown).value());
        QVERIFY(!found);
        if (found.error().code == Error::Code::Unsupported)
            QSKIP("Tesseract is not installed");
        QCOMPARE(found.error().code, Error::Code::TimedOut);
    }
};

QTEST_MAIN(TextLayersTest)
#include "tst_textlayers.moc"
