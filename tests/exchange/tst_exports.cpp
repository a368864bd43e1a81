// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/anchor.h"
#include "models/domain/codepoints.h"
#include "models/exchange/citation.h"
#include "models/exchange/htmlexport.h"
#include "models/exchange/markdownexport.h"
#include "models/exchange/webannotationexport.h"
#include "tests/exchange/exportfixture.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

namespace {

Document document(Language language)
{
    Document document;
    document.id.value = u"abcdefabcdef"_s;
    document.sha256 = QString(u"abcdef"_s).repeated(10) + u"0123"_s;
    document.path = u"/home/somebody/secret/report.pdf"_s;
    document.mediaType = u"application/pdf"_s;
    document.title = u"Report on *ships* & <cargo>"_s;
    document.publisher = u"Harbour Office"_s;
    document.language = language;
    document.published = FuzzyDate::day(QDate(2025, 5, 29));
    return document;
}

Excerpt excerpt(const QString &before, const QString &quote, Language language)
{
    Page page;
    page.number = 6;
    page.label = u"iv"_s;
    page.language = language;
    page.text = before + quote + u" end."_s;
    const TextAnchor anchor = makeAnchor(page, {before.size(), before.size() + quote.size()});
    Annotation annotation;
    annotation.id.value = u"11111111-2222-4333-8444-555555555555"_s;
    annotation.passage = {{u"abcdefabcdef"_s}, 6, anchor.span};
    annotation.quote = anchor.quote;
    annotation.prefix = anchor.prefix;
    annotation.suffix = anchor.suffix;
    annotation.note = u"1. first # thing\nsee <script>alert(1)</script>"_s;
    annotation.tags = {u"fleet"_s, u"a_b"_s};
    annotation.colour = HighlightColour::Green;
    annotation.created = annotation.modified = QDateTime(QDate(2025, 11, 2), QTime(10, 11, 12, 13), Qt::UTC);
    const Document source = document(language);
    return makeExcerpt(annotation, &source, &page);
}

const QString trickyQuote = u"1. *Ships* _in_ `port` <b>today</b> [x](y) # \\ & more"_s;

} // namespace

class TestExports : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void citationsSpeakFourLanguages();
    void datesKeepTheirPrecision();
    void quotesAreJoinedAsTheirLanguageDoes();
    void markdownReadsBackAsWritten();
    void htmlIsWellFormedAndLoadsNothing();
    void webAnnotationsComeBack();
    void notesLinesAndEvidenceComeBack();
    void positionsCountCodePoints();
    void webAnnotationsSatisfyTheStandard();
    void foreignFilesAreRefused();
    void nothingNamesThisMachine();
};

void TestExports::citationsSpeakFourLanguages()
{
    Excerpt one = excerpt(u"x "_s, u"forty ships"_s, Language::English);
    one.title = u"Ships"_s;
    QCOMPARE(citation(one, Language::English),
             u"“Ships”, Harbour Office, 29 May 2025, p. iv (page 6 of the file)."_s);
    QCOMPARE(
        citation(one, Language::French),
        u"«\u00a0Ships\u00a0», Harbour Office, 29 mai 2025, p.\u00a0iv (page\u00a06 du fichier), en anglais."_s);
    QCOMPARE(citation(one, Language::Japanese),
             u"「Ships」、Harbour Office、2025年5月29日、iv頁（ファイルの6頁目）、原文英語。"_s);
    QCOMPARE(citation(one, Language::Korean),
             u"「Ships」, Harbour Office, 2025년 5월 29일, iv쪽(파일의 6번째 쪽), 영어."_s);
    one.published.reset();
    QVERIFY(citation(one, Language::French).contains(u"sans date"_s));
}

void TestExports::datesKeepTheirPrecision()
{
    QCOMPARE(citeDate(FuzzyDate::month(2025, 2), Language::French), u"février 2025"_s);
    QCOMPARE(citeDate(FuzzyDate::year(2024), Language::Korean), u"2024년"_s);
    QCOMPARE(citeDate(FuzzyDate::quarter(2025, 3), Language::Japanese), u"2025年第3四半期"_s);
    QCOMPARE(citeDate(FuzzyDate::quarter(2025, 1), Language::French), u"1er trimestre 2025"_s);
    QCOMPARE(citeDate(FuzzyDate::quarter(2025, 3), Language::French), u"3e trimestre 2025"_s);
    QCOMPARE(citeDate(FuzzyDate::day(QDate(2025, 10, 1)), Language::French), u"1er octobre 2025"_s);
}

void TestExports::quotesAreJoinedAsTheirLanguageDoes()
{
    Page page;
    page.number = 1;
    page.text = u"해커들이 가상자산을 탈취한 뒤 거래소에서 돈을 탈\n취 직후에 옮겼다."_s;
    const qsizetype start = page.text.indexOf(u"돈을"_s);
    Annotation mark;
    mark.passage = {{}, 1, {start, page.text.indexOf(u"직후"_s) - 1}};
    mark.quote = page.text.mid(start, mark.passage.span.length());
    QCOMPARE(quoteOnOneLine(makeExcerpt(mark, nullptr, &page)), u"돈을 탈취"_s);
    QCOMPARE(quoteOnOneLine(makeExcerpt(mark, nullptr, nullptr)), u"돈을 탈 취"_s);
}

void TestExports::markdownReadsBackAsWritten()
{
    const QByteArray markdown =
        markdownOf({excerpt(u"x "_s, trickyQuote, Language::English)}, Language::English);
    const QString cmark = QStandardPaths::findExecutable(u"cmark"_s);
    if (cmark.isEmpty())
        QSKIP("cmark is not installed");
    QProcess process;
    process.start(cmark, {u"--to"_s, u"xml"_s});
    process.write(markdown);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QString words;
    QStringList kinds;
    QXmlStreamReader xml(process.readAllStandardOutput());
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement) {
            kinds.append(xml.name().toString());
            if (xml.name() == u"text")
                words += xml.readElementText();
            else if (xml.name() == u"paragraph")
                words += u'\n';
        }
    }
    QVERIFY2(words.contains(trickyQuote), qUtf8Printable(words));
    QVERIFY(words.contains(u"1. first # thing"_s));
    QVERIFY(words.contains(u"<script>alert(1)</script>"_s));
    for (const QString &kind :
         {u"list"_s, u"html_block"_s, u"html_inline"_s, u"link"_s, u"emph"_s, u"code"_s})
        QVERIFY2(!kinds.contains(kind), qUtf8Printable(kind));
    QCOMPARE(kinds.count(u"block_quote"_s), 1);
}

void TestExports::htmlIsWellFormedAndLoadsNothing()
{
    const QByteArray html =
        htmlOf({excerpt(u"x "_s, trickyQuote + QChar(7), Language::French)}, Language::Korean);
    QXmlStreamReader xml(html);
    QStringList elements;
    QString quoteLanguage;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement) {
            elements.append(xml.name().toString());
            if (xml.name() == u"blockquote")
                quoteLanguage = xml.attributes().value(u"lang"_s).toString();
        }
    }
    QVERIFY2(!xml.hasError(), qUtf8Printable(xml.errorString()));
    QVERIFY(!elements.contains(u"script"_s));
    QVERIFY(html.contains("Content-Security-Policy"));
    QVERIFY(html.contains("default-src 'none'"));
    QVERIFY(!html.contains("http://") && !html.contains("https://"));
    QCOMPARE(quoteLanguage, u"fr"_s);
    QVERIFY(html.startsWith("<!DOCTYPE html>"));
    QXmlStreamReader torn(QByteArray(html).replace("</blockquote>", ""));
    while (!torn.atEnd())
        torn.readNext();
    QVERIFY(torn.hasError());
}

void TestExports::webAnnotationsComeBack()
{
    const Excerpt one = excerpt(u"x "_s, u"forty ships"_s, Language::English);
    const auto read = readWebAnnotations(webAnnotationsOf({one}));
    QVERIFY(read.ok());
    QCOMPARE(read.value().size(), 1);
    QCOMPARE(read.value().constFirst().annotation, one.annotation);
    QCOMPARE(read.value().constFirst().sha256, one.sha256);
    QCOMPARE(webAnnotationsOf({one}), webAnnotationsOf({one}));
}

void TestExports::notesLinesAndEvidenceComeBack()
{
    Excerpts fixture;
    const QList<Excerpt> unusual = unusualExcerpts(fixture);
    const auto read = readWebAnnotations(webAnnotationsOf(unusual));
    QVERIFY(read.ok());
    QCOMPARE(read.value().size(), 2);
    QCOMPARE(read.value().first().annotation, unusual.first().annotation);
    QCOMPARE(read.value().last().annotation.style, MarkStyle::Underline);
    QCOMPARE(read.value().last().annotation.evidence, unusual.last().annotation.evidence);
    QCOMPARE(read.value().last().annotation.evidence.first().label,
             unusual.last().annotation.evidence.first().label);
    for (const QByteArray &text :
         {markdownOf(unusual, Language::English), htmlOf(unusual, Language::English)})
        QVERIFY(text.contains("on all of it") && !text.contains("page 0"));
}

void TestExports::positionsCountCodePoints()
{
    const Excerpt one = excerpt(u"\U00020BB7\U0001F6A2 "_s, u"forty ships"_s, Language::Japanese);
    QCOMPARE(one.annotation.passage.span, (Span{5, 16}));
    const auto read = readWebAnnotations(webAnnotationsOf({one}));
    QVERIFY(read.ok());
    QCOMPARE(read.value().constFirst().annotation.passage.span, (Span{3, 14}));
}

void TestExports::webAnnotationsSatisfyTheStandard()
{
    const QString shared = sharedDir();
    if (!QFileInfo::exists(shared + u"/schemas/webanno"_s))
        QSKIP("the schemas of the Web Annotation tests are not here");
    QTemporaryDir folder;
    Excerpts fixture;
    const QByteArray right = webAnnotationsOf(
        QList<Excerpt>{excerpt(u"x "_s, u"forty ships"_s, Language::English)} + unusualExcerpts(fixture));
    const auto check = [&](const QByteArray &json) {
        const QString file = folder.filePath(u"out.jsonld"_s);
        return writeTo(file, json)
                   ? run(u"python3"_s, {sourceDir() + u"/tests/exchange/validate_webanno.py"_s,
                                        shared + u"/schemas/webanno"_s, file})
                   : Ran();
    };
    const Ran checked = check(right);
    if (checked.status == 77)
        QSKIP("python3-jsonschema is not installed");
    QVERIFY2(checked.status == 0, checked.out);
    QCOMPARE(check(QByteArray(right).replace("\"exact\"", "\"exakt\"")).status, 1);
}

void TestExports::foreignFilesAreRefused()
{
    QCOMPARE(readWebAnnotations("not json").error().code, Error::Code::Malformed);
    QCOMPARE(readWebAnnotations("{}").error().code, Error::Code::Malformed);
    QCOMPARE(
        readWebAnnotations(R"({"type":"AnnotationCollection","first":{"items":[{"id":"x"}]}})").error().code,
        Error::Code::Malformed);
}

void TestExports::nothingNamesThisMachine()
{
    const QList<Excerpt> all{excerpt(u"x "_s, u"forty ships"_s, Language::English)};
    for (const QByteArray &out :
         {markdownOf(all, Language::English), htmlOf(all, Language::English), webAnnotationsOf(all)}) {
        QVERIFY(!out.contains("somebody"));
        QVERIFY(!out.contains("/home"));
    }
}

QTEST_GUILESS_MAIN(TestExports)
#include "tst_exports.moc"
