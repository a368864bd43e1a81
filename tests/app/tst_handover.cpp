// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/workerprocess.h"
#include "tests/support/paths.h"
#include "tests/support/program.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator all(folder, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext())
        files.append(all.next());
    files.sort();
    return files;
}

int runTool(const QString &program, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    return process.waitForFinished(60000) ? process.exitCode() : -1;
}

const QStringList formats{u"markdown"_s, u"html"_s,   u"odt"_s,  u"docx"_s,   u"csv"_s, u"csl"_s,
                          u"ris"_s,      u"bibtex"_s, u"qdpx"_s, u"jsonld"_s, u"pack"_s};

} // namespace

/// Hands marks over through the built program, as a person with a script would, and takes them back.
class TestHandOver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFormatIsWrittenAlikeEachTime();
    void nothingTellsOfThisMachine();
    void copiesOfPdfsAreOneFileOrAZip();
    void copiesLeaveNothingOut();
    void drawingsAreWrittenAlikeEachTime();
    void titlesGoOutInThreeForms();
    void theCommandLineMarksAsTheWindowDoes();
    void aPackExplainsItself();
    void aPackSpeaksOneLanguage();
    void withoutALanguageExportsSpeakTheProgramsOwn();
    void aPackNeverLandsOnOtherFiles();
    void filtersHold();
    void marksComeBackIntoAnotherLibrary();
    void twoPeoplesMarksMergeWithoutLoss();
    void highlightsInAPdfAreBroughtIn();

private:
    Answer vigie(const QStringList &arguments) const { return m_program.run(arguments); }
    Answer there(QStringList arguments) const;
    QJsonArray marks() const { return vigie({u"annotations"_s, u"--json"_s}).array(); }
    QJsonArray marksThere() const { return there({u"annotations"_s, u"--json"_s}).array(); }
    QString document(const QString &language, const QString &mediaType) const;

    Program m_program; ///< one person
    Program m_other;   ///< another, with the same documents
};

Answer TestHandOver::there(QStringList arguments) const
{
    return m_other.run(std::move(arguments));
}

QString TestHandOver::document(const QString &language, const QString &mediaType) const
{
    return firstWhere(vigie({u"documents"_s, u"--json"_s}).array(),
                      [&](const QJsonObject &one) {
                          return one[u"language"_s].toString() == language &&
                                 one[u"mediaType"_s].toString() == mediaType;
                      })[u"id"_s]
        .toString();
}

void TestHandOver::initTestCase()
{
    QVERIFY2(m_program.isBuilt(), "vigie is not built");
    const QString sample = sourceDir() + u"/resources/sample/documents"_s;
    QCOMPARE(vigie({u"import"_s, sample, u"--quiet"_s}).status, 0);
    QCOMPARE(there({u"import"_s, sample, u"--quiet"_s}).status, 0);
    const auto mark = [this](const QString &language, const QString &type, const QString &page,
                             const QString &range, const QStringList &rest) {
        return vigie(QStringList{u"annotate"_s, document(language, type), u"--page"_s, page, u"--range"_s,
                                 range} +
                     rest)
            .status;
    };
    const QString pdf = u"application/pdf"_s;
    QCOMPARE(mark(u"en"_s, pdf, u"2"_s, u"440-659"_s,
                  {u"--note"_s, u"=SUM(A1)"_s, u"--tag"_s, u"theft/totals"_s, u"--colour"_s, u"green"_s}),
             0);
    QCOMPARE(mark(u"fr"_s, pdf, u"2"_s, u"300-420"_s, {u"--note"_s, u"À vérifier"_s, u"--tag"_s, u"msmt"_s}),
             0);
    QCOMPARE(mark(u"ja"_s, pdf, u"2"_s, u"200-290"_s, {u"--tag"_s, u"theft"_s, u"--colour"_s, u"pink"_s}), 0);
    QCOMPARE(mark(u"ko"_s, pdf, u"2"_s, u"160-270"_s, {u"--note"_s, u"비교할 것"_s}), 0);
    QCOMPARE(mark(u"ja"_s, u"text/html"_s, u"1"_s, u"60-100"_s, {u"--note"_s, u"-1"_s}), 0);
}

void TestHandOver::everyFormatIsWrittenAlikeEachTime()
{
    for (const QString &format : formats) {
        const QString first = m_program.file(u"out."_s + format + u".zip"),
                      second = m_program.file(u"second.zip"_s);
        qputenv("TZ", "Asia/Tokyo");
        const Answer answer = vigie({u"export"_s, format, u"--output"_s, first, u"--json"_s});
        qputenv("TZ", "UTC");
        QVERIFY2(answer.status == 0, QByteArray(format.toUtf8() + ": " + answer.err));
        QCOMPARE(answer.object()[u"annotations"_s].toInt(), 5);
        QCOMPARE(vigie({u"export"_s, format, u"--output"_s, second}).status, 0);
        QVERIFY2(!bytesOf(first).isEmpty() && bytesOf(first) == bytesOf(second), qPrintable(format));
    }
}

void TestHandOver::nothingTellsOfThisMachine()
{
    const QString folder = m_program.file(u"unpacked"_s);
    QVERIFY(QDir().mkpath(folder));
    for (const QString &format : formats) {
        const QString file = m_program.file(u"out."_s + format + u".zip");
        if (bytesOf(file).startsWith("PK"))
            QCOMPARE(
                runTool(u"python3"_s, {u"-m"_s, u"zipfile"_s, u"-e"_s, file, folder + u'/' + format}, folder),
                0);
        else
            QVERIFY(QFile::copy(file, folder + u'/' + format));
    }
    QVERIFY(filesBelow(folder).size() > 30);
    for (const QString &file : filesBelow(folder)) {
        if (file.endsWith(u".pdf") || file.endsWith(u".png"))
            continue; // the originals, byte for byte, and pictures
        const QByteArray bytes = bytesOf(file);
        for (const QString &told : {m_program.folder(), sourceDir(), u"/home/"_s, u"/root"_s, u"+09:00"_s}) {
            QVERIFY2(!bytes.contains(told.toUtf8()), qPrintable(file + u" tells " + told));
        }
    }
}

void TestHandOver::copiesOfPdfsAreOneFileOrAZip()
{
    const QString file = m_program.file(u"copy.pdf"_s);
    const Answer several = vigie({u"export"_s, u"pdf"_s, u"--output"_s, file});
    QVERIFY(several.status != 0);
    QVERIFY(!QFile::exists(file) && several.err.contains("5"));
    QCOMPARE(vigie({u"export"_s, u"pdf"_s, u"--output"_s, m_program.file(u"copies.zip"_s)}).status, 0);
    QCOMPARE(vigie({u"export"_s, u"pdf"_s, u"--output"_s, m_program.file(u"again.zip"_s)}).status, 0);
    QVERIFY(bytesOf(m_program.file(u"copies.zip"_s)) == bytesOf(m_program.file(u"again.zip"_s)));
    const QString english = document(u"en"_s, u"application/pdf"_s);
    QCOMPARE(vigie({u"export"_s, u"pdf"_s, u"--document"_s, english, u"--output"_s, file}).status, 0);
    const QByteArray original =
        bytesOf(sourceDir() + u"/resources/sample/documents/en-report-2025-11-12.pdf"_s);
    QVERIFY(bytesOf(file).startsWith(original) && bytesOf(file).size() > original.size());
}

void TestHandOver::copiesLeaveNothingOut()
{
    // A page of HTML is set into a PDF, in which the mark lies on its words.
    const QString article = document(u"ja"_s, u"text/html"_s);
    QCOMPARE(vigie({u"annotate"_s, article, u"--note"_s, u"全体について"_s}).status, 0);
    const QString file = m_program.file(u"article.pdf"_s);
    const Answer written =
        vigie({u"export"_s, u"pdf"_s, u"--document"_s, article, u"--output"_s, file, u"--json"_s});
    QVERIFY2(written.status == 0, written.err);
    QCOMPARE(written.object()[u"annotations"_s].toInt(), 2);
    QVERIFY(written.object()[u"leftOut"_s].toArray().isEmpty());
    WorkerProcess worker(QStringLiteral(VIGIE_BIN_DIR "/vigie-worker"));
    const auto marks = worker.marks(file);
    const auto text = worker.extract(file);
    QVERIFY(marks.ok() && text.ok());
    QCOMPARE(marks.value().size(), 1);
    const PdfMark &mark = marks.value().first();
    const QString words = text.value().pages.at(mark.page - 1).text.mid(mark.span.start, mark.span.length());
    const QJsonObject wanted =
        firstWhere(this->marks(), [](const QJsonObject &one) { return one[u"note"_s] == u"-1"_s; });
    const auto bare = [](const QString &some) {
        QString letters = some.normalized(QString::NormalizationForm_KC);
        return letters.removeIf([](QChar c) { return c.isSpace(); });
    };
    QCOMPARE(bare(words), bare(wanted[u"quote"_s].toString()));
    QCOMPARE(mark.text, u"-1"_s);
    QCOMPARE(mark.name, wanted[u"id"_s].toString());
    // The note on the document stands at the corner of its first page.
    const QByteArray bytes = bytesOf(file);
    QCOMPARE(bytes.count("/Subtype /Text") + bytes.count("/Subtype/Text"), 2);
    if (!QStandardPaths::findExecutable(u"qpdf"_s).isEmpty()) {
        QCOMPARE(runTool(u"qpdf"_s, {u"--check"_s, file}, m_program.folder()), 0);
        QFile torn(m_program.file(u"torn.pdf"_s));
        QVERIFY(torn.open(QIODevice::WriteOnly) && torn.write(bytes.left(bytes.size() * 2 / 3)) > 0);
        torn.close();
        QVERIFY(runTool(u"qpdf"_s, {u"--check"_s, torn.fileName()}, m_program.folder()) != 0);
    }
    for (const char *told : {"/CreationDate (D:2", "+09'00'"})
        QVERIFY(!bytes.left(bytes.indexOf("startxref")).contains(told)); // of the set text; marks have times
    QCOMPARE(vigie({u"undo"_s}).status, 0);
}

void TestHandOver::drawingsAreWrittenAlikeEachTime()
{
    for (const QString &command : {u"chart"_s, u"timeline"_s}) {
        for (const QString &suffix : {u"png"_s, u"svg"_s, u"pdf"_s, u"csv"_s}) {
            const QString first = m_program.file(command + u"1." + suffix),
                          second = m_program.file(command + u"2." + suffix);
            qputenv("TZ", "Asia/Tokyo");
            QCOMPARE(vigie({command, u"--output"_s, first, u"--json"_s}).status, 0);
            qputenv("TZ", "UTC");
            QCOMPARE(vigie({command, u"--output"_s, second, u"--json"_s}).status, 0);
            QVERIFY2(bytesOf(first).size() > 200 && bytesOf(first) == bytesOf(second), qPrintable(first));
        }
        QCOMPARE(vigie({command, u"--output"_s, m_program.file(u"drawing.doc"_s)}).status, 2);
        QVERIFY(!QFile::exists(m_program.file(u"drawing.doc"_s)));
        QCOMPARE(QImage(m_program.file(command + u"1.png")).width(), command == u"chart" ? 2000 : 2400);
        QXmlStreamReader svg(bytesOf(m_program.file(command + u"1.svg")));
        while (!svg.atEnd())
            svg.readNext();
        QVERIFY2(!svg.hasError(), qPrintable(svg.errorString()));
        if (!QStandardPaths::findExecutable(u"qpdf"_s).isEmpty())
            QCOMPARE(
                runTool(u"qpdf"_s, {u"--check"_s, m_program.file(command + u"1.pdf")}, m_program.folder()),
                0);
    }
    const QJsonObject drawn = vigie({u"timeline"_s, u"--lanes"_s, u"language"_s, u"--json"_s}).object();
    QCOMPARE(drawn[u"lanes"_s].toArray().size(), 4);
    // A row for the names and one for each thing; no cell is a formula.
    const qsizetype items = vigie({u"timeline"_s, u"--json"_s}).object()[u"items"_s].toArray().size();
    QVERIFY(items > 10 && items <= drawn[u"items"_s].toArray().size());
    QCOMPARE(bytesOf(m_program.file(u"timeline1.csv"_s)).count("\r\n"), items + 1);
    QVERIFY(!bytesOf(m_program.file(u"timeline1.csv"_s)).contains("\n="));
    QCOMPARE(vigie({u"timeline"_s, u"--lanes"_s, u"nothing"_s}).status, 2);
}

void TestHandOver::titlesGoOutInThreeForms()
{
    const QString korean = document(u"ko"_s, u"application/pdf"_s);
    const Answer corrected = vigie({u"document"_s, u"edit"_s, korean, u"--translated-title"_s,
                                    u"A statement, translated"_s, u"--json"_s});
    QVERIFY2(corrected.status == 0, corrected.err);
    QCOMPARE(corrected.object()[u"translatedTitle"_s].toString(), u"A statement, translated"_s);
    const QString original = corrected.object()[u"title"_s].toString();
    for (const QString &format : {u"markdown"_s, u"csl"_s, u"ris"_s, u"bibtex"_s}) {
        const QString file = m_program.file(u"titles."_s + format);
        QCOMPARE(vigie({u"export"_s, format, u"--document"_s, korean, u"--output"_s, file,
                        u"--cite-language"_s, u"en"_s})
                     .status,
                 0);
        const QByteArray bytes = bytesOf(file);
        QVERIFY2(bytes.contains("A statement, translated"), qPrintable(format));
        QVERIFY2(bytes.contains(original.toUtf8()), qPrintable(format));
    }
    QVERIFY(bytesOf(m_program.file(u"titles.ris"_s)).contains("TT  - A statement, translated\r\n"));
    QCOMPARE(vigie({u"undo"_s}).status, 0);
    QVERIFY(firstWhere(vigie({u"documents"_s, u"--json"_s}).array(),
                       [&](const QJsonObject &one) {
                           return one[u"id"_s].toString() == korean;
                       })[u"translatedTitle"_s]
                .isNull());
    QCOMPARE(vigie({u"document"_s, u"edit"_s, korean, u"--published"_s, u"soon"_s}).status, 2);
}

void TestHandOver::theCommandLineMarksAsTheWindowDoes()
{
    const QString english = document(u"en"_s, u"application/pdf"_s);
    const QString claim = vigie({u"claims"_s, u"--json"_s}).array().first().toObject()[u"id"_s].toString();
    const Answer made = vigie({u"annotate"_s, english, u"--page"_s, u"1"_s, u"--range"_s, u"0-20"_s,
                               u"--style"_s, u"underline"_s, u"--evidence"_s, claim, u"--json"_s});
    QVERIFY2(made.status == 0, made.err);
    const QString id = made.object()[u"id"_s].toString();
    QCOMPARE(made.object()[u"style"_s].toString(), u"underline"_s);
    QCOMPARE(made.object()[u"evidence"_s].toArray().first().toObject()[u"id"_s].toString(), claim);
    QVERIFY(!made.object()[u"evidence"_s].toArray().first().toObject()[u"label"_s].toString().isEmpty());
    const QJsonObject edited = vigie({u"annotation"_s, u"edit"_s, id, u"--style"_s, u"highlight"_s,
                                      u"--evidence"_s, u""_s, u"--json"_s})
                                   .object();
    QCOMPARE(edited[u"style"_s].toString(), u"highlight"_s);
    QVERIFY(edited[u"evidence"_s].toArray().isEmpty());
    const QJsonObject note =
        vigie({u"annotate"_s, english, u"--note"_s, u"on all of it"_s, u"--json"_s}).object();
    QCOMPARE(note[u"page"_s].toInt(), 0);
    QCOMPARE(note[u"note"_s].toString(), u"on all of it"_s);
    QCOMPARE(vigie({u"annotate"_s, english}).status, 2); // neither a place nor a word
    QCOMPARE(vigie({u"annotate"_s, english, u"--note"_s, u"x"_s, u"--evidence"_s, u"nothing"_s}).status, 1);
    QCOMPARE(vigie({u"annotate"_s, english, u"--range"_s, u"0-5"_s, u"--style"_s, u"bold"_s}).status, 2);
    for (int step = 0; step < 3; ++step)
        QCOMPARE(vigie({u"undo"_s}).status, 0);
    QCOMPARE(marks().size(), 5);
}

void TestHandOver::aPackExplainsItself()
{
    const QString folder = m_program.file(u"pack"_s);
    QCOMPARE(vigie({u"export"_s, u"pack"_s, u"--output"_s, folder, u"--cite-language"_s, u"fr"_s}).status, 0);
    const QByteArray index = bytesOf(folder + u"/index.html"_s);
    QXmlStreamReader xml(index);
    int pictures = 0, quotes = 0, rows = 0, figures = 0, tables = 0;
    QStringList named;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        QVERIFY(xml.name() != u"script" && xml.name() != u"iframe" && xml.name() != u"link");
        for (const QXmlStreamAttribute &attribute : xml.attributes())
            QVERIFY(!attribute.name().startsWith(u"on"));
        if (xml.name() == u"img") {
            const QImage picture(folder + u'/' + xml.attributes().value(u"src"_s));
            QVERIFY(picture.width() > 300 && picture.height() > 50);
            QVERIFY(!xml.attributes().value(u"alt"_s).isEmpty());
            if (xml.attributes().value(u"src"_s).startsWith(u"pictures/"))
                ++pictures;
        } else if (xml.name() == u"a") {
            named.append(xml.attributes().value(u"href"_s).toString());
        }
        figures += xml.name() == u"figure" ? 1 : 0;
        tables += xml.name() == u"table" ? 1 : 0;
        quotes += xml.name() == u"blockquote" ? 1 : 0;
        rows += xml.name() == u"tr" ? 1 : 0;
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(pictures, 5);
    QCOMPARE(quotes, 5);
    QVERIFY(rows > 8);             // amounts and documents
    QVERIFY(figures >= 2);         // a chart and the timeline
    QCOMPARE(tables, figures + 2); // the figures of each, amounts and documents
    QVERIFY(QFile::exists(folder + u"/charts/timeline.png"_s));
    QVERIFY(index.contains("lang=\"fr\"") && index.contains("Dossier de preuves"));
    QVERIFY(!index.contains("http:") && !index.contains("https:"));
    for (const QString &file : std::as_const(named))
        QVERIFY2(QFile::exists(folder + u'/' + file), qPrintable(file));
    if (QStandardPaths::findExecutable(u"sha256sum"_s).isEmpty())
        QSKIP("sha256sum is not installed");
    QCOMPARE(runTool(u"sha256sum"_s, {u"--check"_s, u"--strict"_s, u"--quiet"_s, u"files.sha256"_s}, folder),
             0);
    QCOMPARE(runTool(u"sha256sum"_s,
                     {u"--check"_s, u"--strict"_s, u"--quiet"_s, folder + u"/originals.sha256"_s},
                     sourceDir() + u"/resources/sample/documents"_s),
             0);
    QFile claims(folder + u"/claims.csv"_s);
    QVERIFY(claims.open(QIODevice::ReadWrite | QIODevice::Append) && claims.write("x") == 1);
    claims.close();
    QVERIFY(runTool(u"sha256sum"_s, {u"--check"_s, u"--strict"_s, u"--quiet"_s, u"files.sha256"_s}, folder) !=
            0);
}

void TestHandOver::aPackSpeaksOneLanguage()
{
    // The words in charts and timeline too, whatever the program speaks.
    const auto packed = [this](const QString &interface, const QString &cited) {
        const QString folder = m_program.file(u"pack-%1-%2"_s.arg(interface.left(2), cited));
        const QByteArray before = qgetenv("LC_ALL");
        qputenv("LC_ALL", interface.toLatin1());
        const Answer answer =
            vigie({u"export"_s, u"pack"_s, u"--output"_s, folder, u"--cite-language"_s, cited});
        qputenv("LC_ALL", before);
        return answer.status == 0 ? bytesOf(folder + u"/files.sha256"_s) : QByteArray();
    };
    for (const QString &cited : {u"en"_s, u"ko"_s}) {
        const QByteArray english = packed(u"en_GB.UTF-8"_s, cited);
        QVERIFY(english.contains("timeline.png") && english.count("charts/") > 1);
        QCOMPARE(packed(u"fr_FR.UTF-8"_s, cited), english);
        QCOMPARE(packed(u"ja_JP.UTF-8"_s, cited), english);
    }
    const auto lineOf = [](const QByteArray &hashes, const char *name) {
        for (const QByteArray &line : hashes.split('\n')) {
            if (line.endsWith(name))
                return line;
        }
        return QByteArray();
    };
    QVERIFY(lineOf(packed(u"fr_CA.UTF-8"_s, u"fr"_s), "timeline.png") !=
            lineOf(packed(u"fr_BE.UTF-8"_s, u"ja"_s), "timeline.png"));
}

// Where the system names none of the four, that is English.
void TestHandOver::withoutALanguageExportsSpeakTheProgramsOwn()
{
    const QString file = m_program.file(u"unasked.html"_s);
    QCOMPARE(vigie({u"export"_s, u"html"_s, u"--output"_s, file}).status, 0);
    QVERIFY(bytesOf(file).contains("<html lang=\"en\">"));
}

void TestHandOver::aPackNeverLandsOnOtherFiles()
{
    const QString folder = m_program.file(u"taken"_s);
    QVERIFY(QDir().mkpath(folder));
    QFile mine(folder + u"/mine.txt"_s);
    QVERIFY(mine.open(QIODevice::WriteOnly));
    mine.close();
    QCOMPARE(vigie({u"export"_s, u"pack"_s, u"--output"_s, folder}).status, 2);
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{u"mine.txt"_s});
    QVERIFY(
        QDir(m_program.folder()).entryList({u".vigie-pack*"_s}, QDir::AllEntries | QDir::Hidden).isEmpty());
}

void TestHandOver::filtersHold()
{
    const auto exported = [this](const QStringList &filter) {
        return vigie(QStringList{u"export"_s, u"csv"_s, u"--json"_s, u"--output"_s,
                                 m_program.file(u"f.csv"_s)} +
                     filter)
            .object()[u"annotations"_s]
            .toInt();
    };
    QCOMPARE(exported({u"--tag"_s, u"msmt"_s}), 1);
    QCOMPARE(exported({u"--language"_s, u"ja"_s}), 2);
    QCOMPARE(exported({u"--colour"_s, u"green"_s}), 1);
    QCOMPARE(bytesOf(m_program.file(u"f.csv"_s)).count("\r\n"), 2);
    QVERIFY(bytesOf(m_program.file(u"f.csv"_s)).contains("'=SUM(A1)"));
    QCOMPARE(exported({u"--bom"_s, u"--text"_s, u"vérifier"_s}), 1);
    QVERIFY(bytesOf(m_program.file(u"f.csv"_s)).startsWith("\xef\xbb\xbf"));
}

void TestHandOver::marksComeBackIntoAnotherLibrary()
{
    const QString file = m_program.file(u"marks.jsonld"_s);
    QCOMPARE(vigie({u"export"_s, u"jsonld"_s, u"--output"_s, file}).status, 0);
    const QJsonObject taken = there({u"import-annotations"_s, file, u"--json"_s}).object();
    QCOMPARE(taken[u"taken"_s].toInt(), 5);
    QCOMPARE(taken[u"orphaned"_s].toInt(), 0);
    QCOMPARE(marksThere(), marks());
    const QString back = m_other.file(u"back.jsonld"_s);
    QCOMPARE(there({u"export"_s, u"jsonld"_s, u"--output"_s, back}).status, 0);
    QCOMPARE(bytesOf(back), bytesOf(file));
    QCOMPARE(there({u"import-annotations"_s, file, u"--json"_s}).object()[u"known"_s].toInt(), 5);
}

void TestHandOver::twoPeoplesMarksMergeWithoutLoss()
{
    // After the marks were taken over: one is edited on both sides, one there alone, one added on each side.
    const QString both = marks().at(0).toObject()[u"id"_s].toString();
    const QString alone = marks().at(1).toObject()[u"id"_s].toString();
    QCOMPARE(vigie({u"annotation"_s, u"edit"_s, both, u"--note"_s, u"what I think"_s}).status, 0);
    QCOMPARE(there({u"annotation"_s, u"edit"_s, both, u"--note"_s, u"what she thinks"_s}).status, 0);
    QCOMPARE(there({u"annotation"_s, u"edit"_s, alone, u"--note"_s, u"hers alone"_s}).status, 0);
    const QString english = document(u"en"_s, u"application/pdf"_s);
    QCOMPARE(vigie({u"annotate"_s, english, u"--page"_s, u"1"_s, u"--range"_s, u"0-5"_s}).status, 0);
    QCOMPARE(there({u"annotate"_s, english, u"--page"_s, u"1"_s, u"--range"_s, u"6-9"_s}).status, 0);
    const QString hers = m_other.file(u"hers.jsonld"_s), mine = m_program.file(u"mine.jsonld"_s);
    QCOMPARE(there({u"export"_s, u"jsonld"_s, u"--output"_s, hers}).status, 0);
    QCOMPARE(vigie({u"export"_s, u"jsonld"_s, u"--output"_s, mine}).status, 0);

    const QJsonObject merged = vigie({u"import-annotations"_s, hers, u"--json"_s}).object();
    QCOMPARE(merged[u"updated"_s].toInt(), 1);
    QCOMPARE(merged[u"taken"_s].toInt(), 2); // hers, and her version of the one that both changed
    QCOMPARE(merged[u"conflicts"_s].toArray().size(), 1);
    const QJsonObject conflict = merged[u"conflicts"_s].toArray().first().toObject();
    QCOMPARE(conflict[u"id"_s].toString(), both);
    QCOMPARE(conflict[u"here"_s].toObject()[u"note"_s].toString(), u"what I think"_s);
    QCOMPARE(conflict[u"there"_s].toObject()[u"note"_s].toString(), u"what she thinks"_s);
    const QSet<QString> notes = valuesOf(marks(), u"note"_s);
    for (const QString &note : {u"what I think"_s, u"what she thinks"_s, u"hers alone"_s})
        QVERIFY2(notes.contains(note), qPrintable(note));
    QCOMPARE(marks().size(), 8);
    // The same file again changes nothing; one undo takes all of it back.
    const QJsonObject again = vigie({u"import-annotations"_s, hers, u"--json"_s}).object();
    QCOMPARE(again[u"taken"_s].toInt() + again[u"updated"_s].toInt(), 0);
    QCOMPARE(marks().size(), 8);
    QCOMPARE(vigie({u"undo"_s}).status, 0);
    QCOMPARE(marks().size(), 6);
    QVERIFY(!valuesOf(marks(), u"note"_s).contains(u"hers alone"_s));
    QCOMPARE(vigie({u"redo"_s}).status, 0);
    QCOMPARE(marks().size(), 8);
    // The other way round the same words are there.
    QCOMPARE(there({u"import-annotations"_s, mine, u"--json"_s}).status, 0);
    QCOMPARE(valuesOf(marksThere(), u"note"_s), valuesOf(marks(), u"note"_s));
    QCOMPARE(marksThere().size(), 8);
}

void TestHandOver::highlightsInAPdfAreBroughtIn()
{
    const Program third;
    const QString english = document(u"en"_s, u"application/pdf"_s);
    const QString copy = m_program.file(u"marked.pdf"_s);
    QCOMPARE(vigie({u"export"_s, u"pdf"_s, u"--document"_s, english, u"--output"_s, copy}).status, 0);
    const Answer nothing = third.run({u"import"_s, sourceDir() + u"/README.md"_s, u"--quiet"_s});
    QCOMPARE(nothing.status, 0);
    QVERIFY(third.run({u"import-annotations"_s, copy}).status != 0); // no document here has its text
    QCOMPARE(third.run({u"import"_s, sourceDir() + u"/resources/sample/documents"_s, u"--quiet"_s}).status,
             0);
    const Answer taken = third.run({u"import-annotations"_s, copy, u"--json"_s});
    QVERIFY2(taken.status == 0, taken.err);
    const QJsonArray here = third.run({u"annotations"_s, u"--json"_s}).array();
    const QJsonArray wanted = vigie({u"annotations"_s, u"--document"_s, english, u"--json"_s}).array();
    QCOMPARE(here.size(), wanted.size());
    for (qsizetype i = 0; i < here.size(); ++i) {
        for (const QString &field : {u"id"_s, u"page"_s, u"start"_s, u"end"_s, u"quote"_s, u"note"_s,
                                     u"tags"_s, u"colour"_s, u"state"_s})
            QCOMPARE(here.at(i).toObject()[field], wanted.at(i).toObject()[field]);
    }
    QVERIFY(third
                .run({u"import-annotations"_s,
                      sourceDir() + u"/resources/sample/documents/fr-note-2025-11-18.pdf"_s})
                .status != 0); // it has none
}

QTEST_GUILESS_MAIN(TestHandOver)
#include "tst_handover.moc"
