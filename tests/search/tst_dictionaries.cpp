// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/language/normalise.h"
#include "indexing/search/dictionarywords.h"
#include "indexing/search/systemdictionaries.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <zlib.h>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray number(qint64 value)
{
    static constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    QByteArray digits;
    do {
        digits.prepend(alphabet[value % 64]);
        value /= 64;
    } while (value > 0);
    return digits;
}

void appendShort(QByteArray &bytes, quint16 value)
{
    char two[2];
    qToLittleEndian(value, two);
    bytes.append(two, 2);
}

/// A dictionary as dictfmt and dictzip write it, in pieces of `pieceLength`.
void writeDictionary(const QString &base, const QList<std::pair<QString, QString>> &articles, int pieceLength)
{
    QByteArray text;
    QByteArray index;
    for (const auto &[word, article] : articles) {
        const QByteArray bytes = article.toUtf8();
        index += word.toUtf8() + '\t' + number(text.size()) + '\t' + number(bytes.size()) + '\n';
        text += bytes;
    }
    QFile indexFile(base + u".index");
    QVERIFY(indexFile.open(QIODevice::WriteOnly));
    indexFile.write(index);
    QList<QByteArray> pieces;
    z_stream stream{};
    QCOMPARE(deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY), Z_OK);
    for (qsizetype at = 0; at < text.size(); at += pieceLength) {
        QByteArray piece = text.mid(at, pieceLength);
        QByteArray packed(piece.size() * 2 + 64, Qt::Uninitialized);
        stream.next_in = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_in = uInt(piece.size());
        stream.next_out = reinterpret_cast<Bytef *>(packed.data());
        stream.avail_out = uInt(packed.size());
        QCOMPARE(deflate(&stream, Z_FULL_FLUSH), Z_OK); // each piece can be read alone
        packed.resize(packed.size() - qsizetype(stream.avail_out));
        pieces.append(packed);
    }
    deflateEnd(&stream);
    QByteArray file("\x1f\x8b\x08\x0c\0\0\0\0\x02\x03", 10); // with an extra field and a name
    QByteArray extra("RA");
    appendShort(extra, quint16(6 + 2 * pieces.size()));
    appendShort(extra, 1);
    appendShort(extra, quint16(pieceLength));
    appendShort(extra, quint16(pieces.size()));
    for (const QByteArray &piece : pieces)
        appendShort(extra, quint16(piece.size()));
    appendShort(file, quint16(extra.size()));
    file += extra + QByteArray("name\0", 5);
    for (const QByteArray &piece : pieces)
        file += piece;
    QFile articleFile(base + u".dict.dz");
    QVERIFY(articleFile.open(QIODevice::WriteOnly));
    articleFile.write(file);
}

QStringList texts(const QList<SystemDictionaries::Translation> &translations)
{
    QStringList all;
    for (const SystemDictionaries::Translation &one : translations)
        all.append(languageCode(one.language) + u':' + one.text);
    return all;
}

} // namespace

/// Dictionaries of the system: their files, their articles, and the words of a question that they know.
class TestDictionaries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sensesGiveTheirTranslations_data();
    void sensesGiveTheirTranslations();
    void wordsAreLookedUpAcrossPieces();
    void accentsAndCaseDoNotMatter();
    void theLongestJapaneseWordIsTaken();
    void pluralsFallBackToTheSingular();
    void damagedFilesAreNoDictionaries();
    void withoutDictionariesNothingIsKnown();

private:
    QTemporaryDir m_folder;
};

void TestDictionaries::initTestCase()
{
    QList<std::pair<QString, QString>> english;
    for (int at = 0; at < 400; ++at) // so that articles lie in many pieces
        english.append({u"filler%1"_s.arg(at), u"filler%1 /x/\nremplissage%1\n"_s.arg(at)});
    english.append({u"lantern"_s, u"lantern /x/\n1. lanterne, fanal\n2. phare\n"_s});
    writeDictionary(m_folder.filePath(u"freedict-eng-fra"_s), english, 300);
    writeDictionary(m_folder.filePath(u"freedict-fra-eng"_s),
                    {{u"écluse"_s, u"écluse /x/ <n, fem>\nlock\n"_s},
                     {u"château"_s, u"château /x/ <n, masc>\n1. castle\n2. manor\n"_s}},
                    58);
    writeDictionary(m_folder.filePath(u"freedict-jpn-eng"_s),
                    {{u"灯台"_s, u"灯台 /x/, とうだい /y/\n(noun)\nlighthouse\n"_s},
                     {u"灯台守"_s, u"灯台守 /x/\n(noun)\nlighthouse keeper, keeper\n"_s}},
                    4096);
}

void TestDictionaries::sensesGiveTheirTranslations_data()
{
    QTest::addColumn<QString>("article");
    QTest::addColumn<int>("into");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("one sense") << u"huile /x/ <n>\noil\n"_s << int(Language::English)
                               << QStringList{u"oil"_s};
    QTest::newRow("numbered, with what explains them")
        << u"ship //x// <n>\n1. 船, 船舶\nlarge water vessel\n2. 帆船\nwith sails\n"_s
        << int(Language::Japanese) << QStringList{u"船"_s, u"船舶"_s, u"帆船"_s};
    QTest::newRow("notes come before")
        << u"船 /x/\n1. (船)\n (noun (common))\nship, boat\n2. tank\n"_s << int(Language::English)
        << QStringList{u"ship"_s, u"boat"_s, u"tank"_s};
    QTest::newRow("verbs and long ones") << u"送る /x/\nto send, to convey by means of something else\n"_s
                                         << int(Language::English) << QStringList{u"send"_s};
    QTest::newRow("another script") << u"word /x/\nmot\n"_s << int(Language::Japanese) << QStringList();
    QTest::newRow("nothing") << QString() << int(Language::French) << QStringList();
}

void TestDictionaries::sensesGiveTheirTranslations()
{
    QFETCH(QString, article);
    QFETCH(int, into);
    QFETCH(QStringList, expected);
    QCOMPARE(translationsOf(article, Language(into)), expected);
}

void TestDictionaries::wordsAreLookedUpAcrossPieces()
{
    SystemDictionaries dictionaries({m_folder.path()});
    QVERIFY(dictionaries.has(Language::English));
    QVERIFY(!dictionaries.has(Language::Korean));
    for (int at = 0; at < 400; at += 7)
        QCOMPARE(texts(dictionaries.translations(u"filler%1"_s.arg(at), Language::English)),
                 QStringList{u"fr:remplissage%1"_s.arg(at)});
    QCOMPARE(texts(dictionaries.translations(u"lantern"_s, Language::English)),
             (QStringList{u"fr:lanterne"_s, u"fr:fanal"_s, u"fr:phare"_s}));
    QVERIFY(dictionaries.translations(u"lanter"_s, Language::English).isEmpty());
}

void TestDictionaries::accentsAndCaseDoNotMatter()
{
    SystemDictionaries dictionaries({m_folder.path()});
    QCOMPARE(texts(dictionaries.translations(u"ecluse"_s, Language::French)), QStringList{u"en:lock"_s});
    QCOMPARE(texts(dictionaries.translations(u"Château"_s, Language::French)),
             (QStringList{u"en:castle"_s, u"en:manor"_s}));
}

void TestDictionaries::theLongestJapaneseWordIsTaken()
{
    SystemDictionaries dictionaries({m_folder.path()});
    UnitReader reader;
    const GeneralWords::Found keeper =
        inDictionaries(dictionaries, reader.read(normalise(u"灯台守"_s).text), 0);
    QCOMPARE(keeper.units, 3);
    QVERIFY(keeper.fromDictionary);
    QCOMPARE(keeper.translations.constFirst().text, u"lighthouse keeper"_s);
    const GeneralWords::Found lighthouse =
        inDictionaries(dictionaries, reader.read(normalise(u"灯台へ"_s).text), 0);
    QCOMPARE(lighthouse.units, 2);
}

void TestDictionaries::pluralsFallBackToTheSingular()
{
    SystemDictionaries dictionaries({m_folder.path()});
    UnitReader reader;
    QCOMPARE(inDictionaries(dictionaries, reader.read(normalise(u"lanterns"_s).text), 0).units, 1);
    QCOMPARE(inDictionaries(dictionaries, reader.read(normalise(u"châteaux"_s).text), 0).units, 1);
    QCOMPARE(inDictionaries(dictionaries, reader.read(normalise(u"unknowns"_s).text), 0).units, 0);
}

void TestDictionaries::damagedFilesAreNoDictionaries()
{
    QTemporaryDir folder;
    const auto copyAs = [&](const QString &ending, qsizetype keep) {
        QFile from(m_folder.filePath(u"freedict-eng-fra"_s) + ending);
        QFile to(folder.filePath(u"freedict-eng-fra"_s) + ending);
        QVERIFY(from.open(QIODevice::ReadOnly) && to.open(QIODevice::WriteOnly));
        to.write(from.readAll().left(keep));
    };
    for (const qsizetype keep : {0, 5, 11, 20, 60, 700}) {
        copyAs(u".index"_s, 1'000'000);
        copyAs(u".dict.dz"_s, keep);
        SystemDictionaries dictionaries({folder.path()});
        QVERIFY(dictionaries.translations(u"lantern"_s, Language::English).isEmpty());
    }
}

void TestDictionaries::withoutDictionariesNothingIsKnown()
{
    SystemDictionaries none(QStringList{});
    QVERIFY(!none.has(Language::English));
    QVERIFY(none.translations(u"lantern"_s, Language::English).isEmpty());
    UnitReader reader;
    QCOMPARE(inDictionaries(none, reader.read(normalise(u"lantern"_s).text), 0).units, 0);
}

QTEST_GUILESS_MAIN(TestDictionaries)
#include "tst_dictionaries.moc"
