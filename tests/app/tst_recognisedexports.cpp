// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/workerprocess.h"
#include "models/store/documentwriter.h"
#include "models/store/librarydatabase.h"
#include "models/store/pagerepository.h"
#include "models/store/recognisedrepository.h"
#include "tests/support/program.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

namespace {

// Two lines of letters, each in a box of its own.
const QString words = u"Forty vessels lay\nat the pier."_s;
constexpr double left = 60, top = 100, advance = 10, lineHeight = 24;
constexpr int dotsPerPoint = 2; // of a page's picture

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<QRectF> boxesOfWords()
{
    QList<QRectF> boxes;
    double x = left, y = top;
    for (const QChar c : words) {
        boxes.append(c.isSpace() ? QRectF() : QRectF(x, y, 9.3, 12));
        x = c == u'\n' ? left : x + advance;
        y += c == u'\n' ? lineHeight : 0;
    }
    return boxes;
}

/// Two pages of pictures: a stroke where each letter is.
void drawScan(const QString &path)
{
    QImage image(595 * dotsPerPoint, 842 * dotsPerPoint, QImage::Format_RGB32);
    image.fill(QColor(246, 246, 246));
    QPainter strokes(&image);
    strokes.scale(dotsPerPoint, dotsPerPoint);
    for (const QRectF &box : boxesOfWords()) {
        if (!box.isEmpty())
            strokes.fillRect(QRectF(box.left() + 3, box.top() + 1, 2, 10), Qt::black);
    }
    strokes.end();
    QPdfWriter writer(path);
    writer.setResolution(72);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter(&writer);
    painter.drawImage(QRectF(0, 0, 595, 842), image);
    writer.newPage();
    painter.drawImage(QRectF(0, 0, 595, 842), image);
}

/// As recognising leaves it; where the words of the second page stand is not known.
Result<IndexTask> storeLayer(const QString &folder, const DocumentId &id)
{
    const auto database = LibraryDatabase::open(folder);
    if (!database)
        return database.error();
    const DocumentRepository documents(*database.value());
    const auto own = PageRepository(*database.value()).ownPages(id);
    if (!own)
        return own.error();
    ReadDocument read;
    read.document = documents.document(id).value();
    read.version = documents.factsVersions().value().value(id);
    read.pages = own.value();
    QList<RecognisedPage> layer;
    for (Page &page : read.pages) {
        RecognisedPage recognised;
        recognised.page = page.number;
        recognised.text = words;
        recognised.blocks = {{Block::Kind::Paragraph, 0, {0, words.size()}}};
        if (page.number == 1)
            recognised.boxes = boxesOfWords();
        recognised.confidence = 90;
        recognised.languages = u"eng"_s;
        recognised.language = Language::English;
        read.ownPages.insert(page.number, page);
        overlay(page, recognised);
        layer.append(recognised);
    }
    return DocumentWriter(*database.value()).recognise(read, layer, {});
}

bool isYellow(const QColor &c)
{
    return c.red() > 200 && c.green() > 180 && c.blue() < 190;
}

QRect yellowPart(const QImage &picture)
{
    QRect part;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (isYellow(picture.pixelColor(x, y)))
                part |= QRect(x, y, 1, 1);
        }
    }
    return part;
}

bool near(double one, double other, double tolerance)
{
    return qAbs(one - other) <= tolerance;
}

} // namespace

/// Marks on words that were recognised in pictures of pages, handed over by the built program.
class TestRecognisedExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCopyIsMarkedWhereTheWordsWereSeen();
    void theMarksOfACopyComeBack();
    void aPackShowsThem();
    void citationsSayHowTheWordsWereRead_data();
    void citationsSayHowTheWordsWereRead();
    void tablesNameTheLayer();

private:
    Answer vigie(const QStringList &arguments) const { return m_program.run(arguments); }
    QString exported(const QString &format, const QString &name, const QString &language) const;

    Program m_program;
};

void TestRecognisedExports::initTestCase()
{
    QVERIFY2(m_program.isBuilt(), "vigie is not built");
    const QString scan = m_program.file(u"scan.pdf"_s);
    drawScan(scan);
    vigie({u"import"_s, scan, u"--quiet"_s});
    const QJsonArray documents = vigie({u"documents"_s, u"--json"_s}).array();
    QCOMPARE(documents.size(), 1);
    const QString id = documents.first()[u"id"_s].toString();
    const auto stored = storeLayer(m_program.library(), {id});
    QVERIFY2(stored.ok(), qPrintable(stored.ok() ? QString() : stored.error().message));
    // From "vessels" on the first line to "at" on the second; and "Forty" on the other page.
    const Answer marked = vigie({u"annotate"_s, id, u"--page"_s, u"1"_s, u"--range"_s, u"6-20"_s, u"--note"_s,
                                 u"counted"_s, u"--json"_s});
    QVERIFY2(marked.status == 0, marked.err);
    QCOMPARE(marked.object()[u"quote"_s].toString(), words.mid(6, 14));
    QCOMPARE(vigie({u"annotate"_s, id, u"--page"_s, u"2"_s, u"--range"_s, u"0-5"_s}).status, 0);
}

QString TestRecognisedExports::exported(const QString &format, const QString &name,
                                        const QString &language) const
{
    const QString file = m_program.file(name);
    const Answer answer = vigie({u"export"_s, format, u"--output"_s, file, u"--cite-language"_s, language});
    return answer.status == 0 ? file : QString();
}

void TestRecognisedExports::aCopyIsMarkedWhereTheWordsWereSeen()
{
    const QString copy = exported(u"pdf"_s, u"copy.pdf"_s, u"en"_s);
    QVERIFY(!copy.isEmpty());
    const QByteArray bytes = bytesOf(copy);
    QVERIFY(bytes.startsWith(bytesOf(m_program.file(u"scan.pdf"_s))));
    static const QRegularExpression quads(u"/QuadPoints *\\[([^\\]]*)\\]"_s);
    QList<QStringList> found;
    for (const QRegularExpressionMatch &match : quads.globalMatch(QString::fromLatin1(bytes)))
        found.append(match.captured(1).simplified().split(u' '));
    QCOMPARE(found.size(), 1); // none on the page where no place is known
    QCOMPARE(found.first().size(), 16);
    const QList<QRectF> wanted{{120, top, 109.3, 12}, {left, top + lineHeight, 19.3, 12}};
    for (int quad = 0; quad < 2; ++quad) {
        QList<double> xs, ys; // from the top
        for (int i = 0; i < 8; i += 2) {
            xs.append(found.first().at(8 * quad + i).toDouble());
            ys.append(842 - found.first().at(8 * quad + i + 1).toDouble());
        }
        QVERIFY(near(std::ranges::min(xs), wanted.at(quad).left(), 1));
        QVERIFY(near(std::ranges::max(xs), wanted.at(quad).right(), 1));
        QVERIFY(near(std::ranges::min(ys), wanted.at(quad).top(), 1));
        QVERIFY(near(std::ranges::max(ys), wanted.at(quad).bottom(), 1));
    }
    // The note, and on the other page the words, which are told in one.
    QCOMPARE(bytes.count("/Subtype /Text") + bytes.count("/Subtype/Text"), 2);
    WorkerProcess worker(QStringLiteral(VIGIE_BIN_DIR "/vigie-worker"));
    const auto marks = worker.marks(copy);
    QVERIFY(marks.ok());
    QVERIFY(!marks.value().isEmpty());
    QCOMPARE(marks.value().first().page, 1);
    if (QStandardPaths::findExecutable(u"pdftoppm"_s).isEmpty())
        QSKIP("pdftoppm is not installed");
    QProcess draw;
    draw.start(u"pdftoppm"_s, {u"-f"_s, u"1"_s, u"-r"_s, u"72"_s, u"-png"_s, u"-singlefile"_s, copy,
                               m_program.file(u"drawn"_s)});
    QVERIFY(draw.waitForFinished());
    const QImage drawn(m_program.file(u"drawn.png"_s));
    const QRect yellow = yellowPart(drawn);
    // The sign of the note stands before the line, on no words.
    QVERIFY(yellow.left() < left - 10 && near(yellow.right(), 229, 2));
    QVERIFY(yellowPart(drawn.copy(int(left), int(top), 50, 13)).isEmpty());
    QVERIFY(near(yellow.top(), top, 2) && near(yellow.bottom(), top + lineHeight + 12, 3));
}

void TestRecognisedExports::theMarksOfACopyComeBack()
{
    const QString copy = exported(u"pdf"_s, u"comes-back.pdf"_s, u"en"_s);
    QVERIFY(!copy.isEmpty());
    const auto onFirstPage = [this] {
        return firstWhere(vigie({u"annotations"_s, u"--json"_s}).array(),
                          [](const QJsonObject &one) { return one[u"page"_s].toInt() == 1; });
    };
    const QJsonObject before = onFirstPage();
    QCOMPARE(vigie({u"annotation"_s, u"remove"_s, before[u"id"_s].toString()}).status, 0);
    QVERIFY(onFirstPage().isEmpty());
    const Answer taken = vigie({u"import-annotations"_s, copy, u"--json"_s});
    QVERIFY2(taken.status == 0, taken.err);
    QCOMPARE(onFirstPage(), before);
}

void TestRecognisedExports::aPackShowsThem()
{
    const QString pack = exported(u"pack"_s, u"pack"_s, u"en"_s);
    QVERIFY(!pack.isEmpty());
    const QImage picture(pack + u"/pictures/001.png"_s);
    QCOMPARE(picture.width(), 595 * dotsPerPoint);
    const QRect yellow = yellowPart(picture);
    QVERIFY2(near(yellow.left(), dotsPerPoint * left, 8) && near(yellow.right(), dotsPerPoint * 229.3, 8) &&
                 near(yellow.height(), dotsPerPoint * (lineHeight + 12), 8),
             QTest::toString(yellow));
    QVERIFY(yellow.top() > 50 && picture.height() < 400); // a crop with some of what stands around it
    QVERIFY(!QFile::exists(pack + u"/pictures/002.png"_s));
    QVERIFY(bytesOf(pack + u"/index.html"_s).contains("p. 1, text recognised by OCR"));
    QVERIFY(bytesOf(pack + u"/excerpts.csv"_s).contains(",layer\r\n"));
}

void TestRecognisedExports::citationsSayHowTheWordsWereRead_data()
{
    QTest::addColumn<QString>("part"); // of a format that is a zip
    for (const char *format : {"markdown", "html", "csv", "ris", "bibtex", "csl"})
        QTest::newRow(format) << QString();
    QTest::newRow("odt") << u"content.xml"_s;
    QTest::newRow("docx") << u"word/footnotes.xml"_s;
}

void TestRecognisedExports::citationsSayHowTheWordsWereRead()
{
    QFETCH(QString, part);
    const QString format = QString::fromLatin1(QTest::currentDataTag());
    const QList<std::pair<QString, QString>> said{{u"en"_s, u"text recognised by OCR"_s},
                                                  {u"fr"_s, u"texte reconnu par OCR"_s},
                                                  {u"ja"_s, u"OCRで認識したテキスト"_s},
                                                  {u"ko"_s, u"OCR로 인식한 텍스트"_s}};
    for (const auto &[language, sentence] : said) {
        const QString file = exported(format, u"out."_s + format, language);
        QVERIFY(!file.isEmpty());
        QByteArray text = bytesOf(file);
        QVERIFY(text == bytesOf(exported(format, u"again."_s + format, language)));
        if (!part.isEmpty()) {
            const QString folder = m_program.file(format + u'-' + language);
            QProcess unpack;
            unpack.start(u"python3"_s, {u"-m"_s, u"zipfile"_s, u"-e"_s, file, folder});
            QVERIFY(unpack.waitForFinished() && unpack.exitCode() == 0);
            text = bytesOf(folder + u'/' + part);
        }
        QVERIFY2(text.contains(sentence.toUtf8()), text);
    }
}

void TestRecognisedExports::tablesNameTheLayer()
{
    const QString file = exported(u"csv"_s, u"table.csv"_s, u"en"_s);
    const QList<QByteArray> lines = bytesOf(file).trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.first().trimmed().endsWith(",sha256,layer"));
    QVERIFY(lines.at(1).trimmed().endsWith(",recognised"));
    QVERIFY(lines.at(2).trimmed().endsWith(",recognised"));
}

QTEST_MAIN(TestRecognisedExports)
#include "tst_recognisedexports.moc"
