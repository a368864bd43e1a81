// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/skosjsonld.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

namespace {

QByteArray graph(const QByteArray &entries)
{
    return "{\"@graph\":[" + entries + "]}";
}

Entity vessel()
{
    Entity entity;
    entity.id = EntityId{u"mv-example"_s};
    entity.type = EntityType::Vessel;
    entity.labels = {{u"Example"_s, Language::English, Label::Kind::Preferred, false},
                     {u"Exemple"_s, Language::French, Label::Kind::Preferred, false},
                     {u"例"_s, Language::Japanese, Label::Kind::Alternative, true},
                     {u"MVE"_s, Language::Unknown, Label::Kind::Alternative, false},
                     {u"Exampel"_s, Language::English, Label::Kind::Hidden, false}};
    entity.identifiers = {{u"imo"_s, u"0000000"_s}, {u"exactMatch"_s, u"urn:example:1"_s}};
    entity.broader = {EntityId{u"fleet"_s}};
    entity.related = {EntityId{u"region-KP"_s}, EntityId{u"port"_s}};
    entity.source = u"field \"usage\""_s;
    return entity;
}

} // namespace

class TestSkosJsonLd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack();
    void oneEntryALine();
    void labelsAreComposed();
    void otherLanguagesAreLeftOut();
    void malformedEntriesNameTheirPlace_data();
    void malformedEntriesNameTheirPlace();
    void brokenJsonNamesItsLine();
    void theBundledThesaurusLoads();
};

void TestSkosJsonLd::whatIsWrittenIsReadBack()
{
    Entity plain;
    plain.id = EntityId{u"asset-freeze"_s};
    plain.labels = {{u"𠮷田 🚢"_s, Language::Japanese, Label::Kind::Preferred, false}};
    const QList<Entity> entities{vessel(), plain};
    const auto read = readSkosJsonLd(writeSkosJsonLd(entities));
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message));
    QCOMPARE(read.value().size(), 2);
    QCOMPARE(read.value().at(1), plain);
    // Labels come back grouped by kind and sorted by language; as a set they are the same.
    Entity back = read.value().at(0);
    QCOMPARE(back.labels.size(), vessel().labels.size());
    const QList<Label> expected = vessel().labels;
    for (const Label &label : expected)
        QVERIFY2(back.labels.contains(label), qPrintable(label.text));
    back.labels = expected;
    QCOMPARE(back, vessel());
    QCOMPARE(writeSkosJsonLd(read.value()), writeSkosJsonLd(entities));
}

void TestSkosJsonLd::oneEntryALine()
{
    const QByteArray json = writeSkosJsonLd({vessel(), Entity{vessel()}});
    QCOMPARE(json.count('\n'), 5);
    QCOMPARE(writeSkosJsonLd({}).count('\n'), 3);
    QVERIFY(QJsonDocument::fromJson(json).isObject());
}

void TestSkosJsonLd::labelsAreComposed()
{
    const auto read = readSkosJsonLd(graph(R"({"@id":"x","prefLabel":{"fr":"re\u0301solution"}})"));
    QVERIFY(read.ok());
    QCOMPARE(read.value().first().labels.first().text, u"r\u00E9solution"_s);
}

void TestSkosJsonLd::otherLanguagesAreLeftOut()
{
    const auto read = readSkosJsonLd(graph(R"({"@id":"x","prefLabel":{"de":"Schiff","en-GB":"ship"}})"));
    QVERIFY(read.ok());
    QCOMPARE(read.value().first().labels.size(), 1);
    QCOMPARE(read.value().first().labels.first().language, Language::English);
}

void TestSkosJsonLd::malformedEntriesNameTheirPlace_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QString>("words");
    QTest::newRow("no object") << QByteArray("7") << u"no @id"_s;
    QTest::newRow("no id") << QByteArray(R"({"prefLabel":{"en":"a"}})") << u"no @id"_s;
    QTest::newRow("no label") << QByteArray(R"({"@id":"b"})") << u"no label"_s;
    QTest::newRow("type") << QByteArray(R"({"@id":"b","type":"ghost","prefLabel":{"en":"a"}})") << u"ghost"_s;
    QTest::newRow("map") << QByteArray(R"({"@id":"b","prefLabel":"a"})") << u"prefLabel"_s;
    QTest::newRow("empty text") << QByteArray(R"({"@id":"b","prefLabel":{"en":" "}})") << u"empty"_s;
    QTest::newRow("number") << QByteArray(R"({"@id":"b","altLabel":{"en":[1718]}})") << u"altLabel"_s;
    QTest::newRow("two preferred") << QByteArray(R"({"@id":"b","prefLabel":{"en":["a","c"]}})") << u"two"_s;
    QTest::newRow("ambiguous") << QByteArray(R"({"@id":"b","prefLabel":{"en":"a"},"ambiguous":{"en":"z"}})")
                               << u"“z”"_s;
    QTest::newRow("relation") << QByteArray(R"({"@id":"b","prefLabel":{"en":"a"},"related":[{}]})")
                              << u"related"_s;
    QTest::newRow("identifier") << QByteArray(R"({"@id":"b","prefLabel":{"en":"a"},"identifier":[]})")
                                << u"identifier"_s;
    QTest::newRow("same id") << QByteArray(R"({"@id":"urn:x:first","prefLabel":{"en":"a"}})") << u"first"_s;
}

void TestSkosJsonLd::malformedEntriesNameTheirPlace()
{
    QFETCH(QByteArray, entry);
    QFETCH(QString, words);
    const auto read = readSkosJsonLd(graph(R"({"@id":"entry:first","prefLabel":{"en":"first"}},)" + entry));
    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, Error::Code::Malformed);
    QVERIFY2(read.error().message.contains(words), qPrintable(read.error().message));
    QVERIFY2(read.error().message.contains(u"Entry 2"_s) || words == u"first"_s,
             qPrintable(read.error().message));
}

void TestSkosJsonLd::brokenJsonNamesItsLine()
{
    const auto broken = readSkosJsonLd("{\"@graph\":[\n{\"@id\":\"a\"},\n{\"@id\" \"b\"}\n]}");
    QVERIFY(!broken.ok());
    QVERIFY2(broken.error().message.contains(u"line 3"_s), qPrintable(broken.error().message));
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("[]"), QByteArray("{}"), QByteArray("\xff\xfe\0", 3)})
        QVERIFY(!readSkosJsonLd(bytes).ok());
}

void TestSkosJsonLd::theBundledThesaurusLoads()
{
    const auto bundled = bundledThesaurus();
    QVERIFY2(bundled.ok(), bundled.ok() ? "" : qPrintable(bundled.error().message));
    QVERIFY(bundled.value().size() > 1);
    QVERIFY(std::is_sorted(bundled.value().begin(), bundled.value().end(),
                           [](const Entity &a, const Entity &b) { return a.id < b.id; }));
}

QTEST_GUILESS_MAIN(TestSkosJsonLd)
#include "tst_skosjsonld.moc"
