// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/citation.h"
#include "models/exchange/docxexport.h"
#include "models/exchange/odtexport.h"
#include "tests/exchange/exportfixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

namespace {

struct Checked
{
    QString part;
    QString schema; ///< below the folder of schemas
};

const QList<Checked> odtParts{{u"content.xml"_s, u"odf/odf-1.3-schema.rng"_s},
                              {u"styles.xml"_s, u"odf/odf-1.3-schema.rng"_s},
                              {u"meta.xml"_s, u"odf/odf-1.3-schema.rng"_s},
                              {u"META-INF/manifest.xml"_s, u"odf/odf-1.3-manifest-schema.rng"_s}};
const QList<Checked> docxParts{{u"word/document.xml"_s, u"ooxml/wml.xsd"_s},
                               {u"word/comments.xml"_s, u"ooxml/wml.xsd"_s},
                               {u"word/footnotes.xml"_s, u"ooxml/wml.xsd"_s},
                               {u"word/settings.xml"_s, u"ooxml/wml.xsd"_s},
                               {u"word/styles.xml"_s, u"ooxml/wml.xsd"_s},
                               {u"[Content_Types].xml"_s, u"ooxml/opc-contentTypes.xsd"_s},
                               {u"_rels/.rels"_s, u"ooxml/opc-relationships.xsd"_s},
                               {u"word/_rels/document.xml.rels"_s, u"ooxml/opc-relationships.xsd"_s}};

Ran validate(const QString &schema, const QString &file)
{
    const QString path = sharedDir() + u"/schemas/" + schema;
    if (schema.endsWith(u".rng"))
        return run(u"jing"_s, {u"-i"_s, path, file}); // the schema breaks the rules of DTD ids
    return run(u"xmllint"_s, {u"--nonet"_s, u"--noout"_s, u"--schema"_s, path, file});
}

} // namespace

class TestOfficeFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void odtSatisfiesItsSchema();
    void docxSatisfiesItsSchema();
    void notesOnDocumentsAndLinesSatisfyTheSchemas();
    void anErrorIsFoundByTheSchema_data();
    void anErrorIsFoundByTheSchema();
    void theTypeOfAnOdtStandsFirstAndIsStored();
    void theSameExcerptsGiveTheSameBytes();
    void libreOfficeReadsBoth_data();
    void libreOfficeReadsBoth();
    void nothingNamesThisMachine();

private:
    void check(const QByteArray &file, const QList<Checked> &parts);
    Excerpts m_excerpts;
};

void TestOfficeFiles::check(const QByteArray &file, const QList<Checked> &parts)
{
    if (!QFile::exists(sharedDir() + u"/schemas"_s))
        QSKIP("the schemas are not here: see ../shared/schemas");
    if (!isInstalled(u"jing"_s) || !isInstalled(u"xmllint"_s))
        QSKIP("jing or xmllint is not installed");
    QTemporaryDir folder;
    QVERIFY(unpack(file, folder.path()));
    for (const Checked &one : parts) {
        const Ran checked = validate(one.schema, folder.filePath(one.part));
        QVERIFY2(checked.status == 0, QByteArray(one.part.toUtf8() + ": " + checked.out.left(2000)));
    }
}

void TestOfficeFiles::odtSatisfiesItsSchema()
{
    const auto odt = odtOf(m_excerpts.all, Language::Korean);
    QVERIFY(odt.ok());
    check(odt.value(), odtParts);
    const auto nothing = odtOf({}, Language::English);
    QVERIFY(nothing.ok());
    check(nothing.value(), odtParts);
}

void TestOfficeFiles::docxSatisfiesItsSchema()
{
    const auto docx = docxOf(m_excerpts.all, Language::Japanese);
    QVERIFY(docx.ok());
    check(docx.value(), docxParts);
    const auto nothing = docxOf({}, Language::French);
    QVERIFY(nothing.ok());
    check(nothing.value(), docxParts);
}

void TestOfficeFiles::notesOnDocumentsAndLinesSatisfyTheSchemas()
{
    const QList<Excerpt> unusual = unusualExcerpts(m_excerpts);
    check(odtOf(unusual, Language::English).value(), odtParts);
    check(docxOf(unusual, Language::English).value(), docxParts);
}

void TestOfficeFiles::anErrorIsFoundByTheSchema_data()
{
    QTest::addColumn<bool>("open");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("schema");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QByteArray>("wrong");
    QTest::newRow("odt: a level of a heading that is none")
        << true << u"content.xml"_s << u"odf/odf-1.3-schema.rng"_s << QByteArray("outline-level=\"1\"")
        << QByteArray("outline-level=\"one\"");
    QTest::newRow("docx: a highlighter that Word has not")
        << false << u"word/document.xml"_s << u"ooxml/wml.xsd"_s << QByteArray("w:val=\"green\"")
        << QByteArray("w:val=\"mint\"");
}

void TestOfficeFiles::anErrorIsFoundByTheSchema()
{
    QFETCH(bool, open);
    QFETCH(QString, part);
    QFETCH(QString, schema);
    QFETCH(QByteArray, right);
    QFETCH(QByteArray, wrong);
    if (!QFile::exists(sharedDir() + u"/schemas"_s) || !isInstalled(u"jing"_s) || !isInstalled(u"xmllint"_s))
        QSKIP("the schemas (../shared/schemas), jing or xmllint are not here");
    const auto file =
        open ? odtOf(m_excerpts.all, Language::English) : docxOf(m_excerpts.all, Language::English);
    QVERIFY(file.ok());
    QTemporaryDir folder;
    QVERIFY(unpack(file.value(), folder.path()));
    QByteArray xml = readFrom(folder.filePath(part));
    QVERIFY(xml.contains(right));
    QVERIFY(writeTo(folder.filePath(part), xml.replace(right, wrong)));
    QVERIFY(validate(schema, folder.filePath(part)).status != 0);
}

void TestOfficeFiles::theTypeOfAnOdtStandsFirstAndIsStored()
{
    const QByteArray odt = odtOf(m_excerpts.all, Language::English).value();
    // Name and content follow the first header at once: no further field, not compressed.
    QCOMPARE(odt.mid(30, 47), QByteArray("mimetypeapplication/vnd.oasis.opendocument.text"));
}

void TestOfficeFiles::theSameExcerptsGiveTheSameBytes()
{
    QCOMPARE(odtOf(m_excerpts.all, Language::French).value(),
             odtOf(m_excerpts.all, Language::French).value());
    QCOMPARE(docxOf(m_excerpts.all, Language::French).value(),
             docxOf(m_excerpts.all, Language::French).value());
}

void TestOfficeFiles::libreOfficeReadsBoth_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("odt") << u"excerpts.odt"_s;
    QTest::newRow("docx") << u"excerpts.docx"_s;
}

void TestOfficeFiles::libreOfficeReadsBoth()
{
    if (!isInstalled(u"soffice"_s))
        QSKIP("LibreOffice is not installed");
    QFETCH(QString, name);
    const auto file = name.endsWith(u"odt") ? odtOf(m_excerpts.all, Language::English)
                                            : docxOf(m_excerpts.all, Language::English);
    QTemporaryDir folder;
    QVERIFY(writeTo(folder.filePath(name), file.value()));
    // Written anew by LibreOffice: what it understood of comments, footnotes and headings is in the flat
    // file.
    const Ran converted = run(
        u"soffice"_s, {u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s), u"--headless"_s,
                       u"--convert-to"_s, u"fodt"_s, u"--outdir"_s, folder.path(), folder.filePath(name)});
    QVERIFY2(converted.status == 0, converted.out);
    const QByteArray flat = readFrom(folder.filePath(u"excerpts.fodt"_s));
    QCOMPARE(flat.count("<office:annotation "), 4);
    QCOMPARE(flat.count("<text:note "), 5);
    QCOMPARE(flat.count("<text:h "), 4);
    // Each footnote with its own text, in the order of the excerpts.
    qsizetype at = 0;
    for (const Excerpt &excerpt : m_excerpts.all) {
        at = flat.indexOf("<text:note ", at + 1);
        const QByteArray note = flat.mid(at, flat.indexOf("</text:note>", at) - at);
        QVERIFY2(note.contains(citePage(excerpt, Language::English).toUtf8()), note);
    }
    QVERIFY(flat.contains("forty ships &lt;b&gt;&amp;amp; more"));
    QVERIFY(flat.contains("\U00020BB7船"));
    QVERIFY(flat.contains("마흔 척의 선박"));
    QVERIFY(flat.contains("style:language-asian=\"ja\""));
    QVERIFY(flat.contains("style:language-asian=\"ko\""));
    QVERIFY(flat.contains("fo:language=\"fr\""));
}

void TestOfficeFiles::nothingNamesThisMachine()
{
    for (const QByteArray &file : {odtOf(m_excerpts.all, Language::English).value(),
                                   docxOf(m_excerpts.all, Language::English).value()}) {
        QTemporaryDir folder;
        QVERIFY(unpack(file, folder.path()));
        const Ran found =
            run(u"grep"_s, {u"-rl"_s, u"-e"_s, u"somebody"_s, u"-e"_s, u"/home"_s, folder.path()});
        QVERIFY2(found.status == 1, found.out);
    }
}

QTEST_GUILESS_MAIN(TestOfficeFiles)
#include "tst_officefiles.moc"
