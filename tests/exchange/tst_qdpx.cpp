// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codepoints.h"
#include "models/exchange/qdpxexport.h"
#include "tests/exchange/exportfixture.h"

#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

namespace {

struct Selection
{
    QString file; ///< of the plain text
    qsizetype start = 0, end = 0;
    QString words; ///< as its description has them
    QStringList codes;
};

/// What a program that opens the project would see.
struct ReadProject
{
    QList<Selection> selections;
    QMap<QString, QString> codes; ///< path by GUID
    QMap<QString, QString> notes;
    QStringList noteRefs;

    explicit ReadProject(const QByteArray &xml)
    {
        QXmlStreamReader reader(xml);
        QStringList path, files;
        while (!reader.atEnd()) {
            reader.readNext();
            const QString name = reader.name().toString();
            if (reader.isStartElement()) {
                const auto attribute = [&](const QString &key) {
                    return reader.attributes().value(key).toString();
                };
                if (name == u"Code") {
                    path.append(attribute(u"name"_s));
                    codes.insert(attribute(u"guid"_s), path.join(u'/'));
                } else if (name == u"TextSource" || name == u"Representation") {
                    files.append(attribute(u"plainTextPath"_s).mid(11));
                } else if (name == u"PlainTextSelection") {
                    selections.append({files.last(),
                                       attribute(u"startPosition"_s).toLongLong(),
                                       attribute(u"endPosition"_s).toLongLong(),
                                       {},
                                       {}});
                } else if (name == u"Description" && !selections.isEmpty() &&
                           selections.last().words.isEmpty()) {
                    selections.last().words = reader.readElementText();
                } else if (name == u"CodeRef") {
                    selections.last().codes.append(codes.value(attribute(u"targetGUID"_s)));
                } else if (name == u"NoteRef") {
                    noteRefs.append(attribute(u"targetGUID"_s));
                } else if (name == u"Note") {
                    const QString guid = attribute(u"guid"_s);
                    reader.readNextStartElement();
                    notes.insert(guid, reader.readElementText());
                }
            } else if (reader.isEndElement() && name == u"Code") {
                path.removeLast();
            }
        }
    }
};

} // namespace

class TestQdpx : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void satisfiesTheSchemaWhichFindsAnError();
    void selectionsPointAtTheirWords();
    void tagsAreCodesAndNotesAreNotes();
    void theOriginalGoesWithThePdf();
    void whatStandsNowhereBecomesANote();
    void theSameExcerptsGiveTheSameBytes();

private:
    QByteArray project() const { return readFrom(m_folder->filePath(u"project.qde"_s)); }
    Excerpts m_excerpts;
    QHash<DocumentId, ProjectSource> m_sources;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestQdpx::init()
{
    m_excerpts = Excerpts();
    m_sources.clear();
    for (const TestSource *source :
         {&m_excerpts.english, &m_excerpts.french, &m_excerpts.japanese, &m_excerpts.korean}) {
        const bool pdf = source->document.mediaType == u"application/pdf";
        m_sources.insert(source->document.id,
                         {source->pages, pdf ? QByteArray("%PDF-1.7 bytes") : QByteArray()});
    }
    m_excerpts.all.last().annotation.state = Annotation::State::Orphaned;
    m_folder = std::make_unique<QTemporaryDir>();
    const auto packed = qdpxOf(m_excerpts.all, m_sources);
    QVERIFY(packed.ok());
    QVERIFY(unpack(packed.value(), m_folder->path()));
}

void TestQdpx::satisfiesTheSchemaWhichFindsAnError()
{
    const QString schema = sharedDir() + u"/schemas/refi-Project-mrt2019.xsd"_s;
    if (!QFile::exists(schema) || !isInstalled(u"xmllint"_s))
        QSKIP("the schema (../shared/schemas) or xmllint is not here");
    const auto check = [&](const QByteArray &xml) {
        const QString file = m_folder->filePath(u"checked.xml"_s);
        return writeTo(file, xml)
                   ? run(u"xmllint"_s, {u"--nonet"_s, u"--noout"_s, u"--schema"_s, schema, file})
                   : Ran();
    };
    const Ran right = check(project());
    QVERIFY2(right.status == 0, right.out);
    QVERIFY(check(project().replace("isCodable=\"true\"", "isCodeable=\"true\"")).status > 0);
    const auto unusual = qdpxOf(unusualExcerpts(m_excerpts), m_sources);
    QVERIFY(unusual.ok() && unpack(unusual.value(), m_folder->path()));
    const Ran noted = check(project());
    QVERIFY2(noted.status == 0, noted.out);
    QVERIFY(ReadProject(project()).notes.values().contains(u"on all of it"_s));
    const auto nothing = qdpxOf({}, {});
    QVERIFY(nothing.ok() && unpack(nothing.value(), m_folder->path()));
    const Ran empty = check(project());
    QVERIFY2(empty.status == 0, empty.out);
}

void TestQdpx::selectionsPointAtTheirWords()
{
    const ReadProject read(project());
    QCOMPARE(read.selections.size(), 4);
    for (const Selection &one : read.selections) {
        const QByteArray bytes = readFrom(m_folder->filePath(u"sources/"_s + one.file));
        QVERIFY(!bytes.contains('\r') && !bytes.startsWith("\xef\xbb\xbf"));
        const QList<uint> points = QString::fromUtf8(bytes).toUcs4();
        const QList<uint> words = points.mid(one.start, one.end - one.start);
        QString expected = one.words;
        QString found =
            QString::fromUcs4(reinterpret_cast<const char32_t *>(words.constData()), words.size());
        found.remove(QChar(7)); // which XML cannot say
        QCOMPARE(found, expected);
    }
}

void TestQdpx::tagsAreCodesAndNotesAreNotes()
{
    const ReadProject read(project());
    QCOMPARE(read.selections.at(0).codes, (QStringList{u"fleet/tankers"_s, u"a_b"_s}));
    QCOMPARE(read.selections.at(1).codes, QStringList{u"orange"_s}); // without tags: its colour
    QVERIFY(read.codes.values().contains(u"fleet"_s));
    for (const QString &note : read.noteRefs)
        QVERIFY(read.notes.contains(note));
    QVERIFY(read.notes.values().contains(m_excerpts.all.first().annotation.note));
}

void TestQdpx::theOriginalGoesWithThePdf()
{
    const QStringList files = QDir(m_folder->filePath(u"sources"_s)).entryList(QDir::Files);
    QCOMPARE(files.filter(u".txt"_s).size(), 4);
    QCOMPARE(files.filter(u".pdf"_s).size(), 3);
    QCOMPARE(readFrom(m_folder->filePath(u"sources/"_s + files.filter(u".pdf"_s).first())),
             QByteArray("%PDF-1.7 bytes"));
}

void TestQdpx::whatStandsNowhereBecomesANote()
{
    const ReadProject read(project());
    bool found = false;
    for (const QString &note : read.notes)
        found = found || (note.contains(u"마흔 척의 선박"_s) && note.contains(u"fleet"_s));
    QVERIFY(found);
}

void TestQdpx::theSameExcerptsGiveTheSameBytes()
{
    QCOMPARE(qdpxOf(m_excerpts.all, m_sources).value(), qdpxOf(m_excerpts.all, m_sources).value());
}

QTEST_GUILESS_MAIN(TestQdpx)
#include "tst_qdpx.moc"
