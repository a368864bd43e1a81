// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csv.h"
#include "models/exchange/entitylists.h"
#include "models/exchange/namelabels.h"
#include "models/exchange/skosjsonld.h"

#include <QElapsedTimer>
#include <QStringEncoder>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

namespace {

/// Empty when the list could not be read.
EntityList listOf(const QByteArray &bytes)
{
    const Result<EntityList> read = readEntityList(bytes);
    if (!read)
        qWarning("%s", qPrintable(read.error().message));
    return read ? read.value() : EntityList{};
}

QString complaint(const QByteArray &bytes)
{
    const Result<EntityList> read = readEntityList(bytes);
    return read ? QString() : read.error().message;
}

std::optional<Label> labelOf(const Entity &entity, const QString &text)
{
    const auto found = std::find_if(entity.labels.cbegin(), entity.labels.cend(),
                                    [&text](const Label &label) { return label.text == text; });
    return found == entity.labels.cend() ? std::nullopt : std::optional(*found);
}

const QByteArray consolidated = R"(<?xml version="1.0" encoding="utf-8"?>
<CONSOLIDATED_LIST dateGenerated="2026-01-05T00:00:01.000Z">
  <INDIVIDUALS>
    <INDIVIDUAL>
      <DATAID>7700001</DATAID><VERSIONNUM>1</VERSIONNUM>
      <FIRST_NAME>CHO</FIRST_NAME><SECOND_NAME>MUN</SECOND_NAME><THIRD_NAME>BYOL</THIRD_NAME>
      <UN_LIST_TYPE>DPRK</UN_LIST_TYPE>
      <REFERENCE_NUMBER>KPi.901</REFERENCE_NUMBER>
      <NAME_ORIGINAL_SCRIPT>&#xC870;&#xBB38;&#xBCC4;</NAME_ORIGINAL_SCRIPT>
      <NATIONALITY><VALUE>Nowhere</VALUE></NATIONALITY>
      <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Jo Mun-byol; Cho Moon Byul</ALIAS_NAME></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Mister Cho Junior</ALIAS_NAME></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
    </INDIVIDUAL>
    <INDIVIDUAL><DATAID>7700002</DATAID><FIRST_NAME/></INDIVIDUAL>
  </INDIVIDUALS>
  <ENTITIES>
    <ENTITY>
      <DATAID>7700003</DATAID>
      <FIRST_NAME>MAPLE RIVER GENERAL TRADING OF THE EAST</FIRST_NAME>
      <REFERENCE_NUMBER>KPe.902.</REFERENCE_NUMBER>
      <ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>Maple River Shipping</ALIAS_NAME></ENTITY_ALIAS>
      <ENTITY_ALIAS><QUALITY>a.k.a.</QUALITY><ALIAS_NAME>MR</ALIAS_NAME></ENTITY_ALIAS>
    </ENTITY>
  </ENTITIES>
</CONSOLIDATED_LIST>)";

} // namespace

class TestEntityLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSecurityCouncilsListIsRead();
    void followTheMoneyIsRead();
    void tablesAreRead_data();
    void tablesAreRead();
    void tablesMayHoldLineEndsAndQuotes();
    void vocabulariesOfOthersAreRead();
    void ourOwnVocabularyKeepsItsIds();
    void riskyNamesLinkNothing_data();
    void riskyNamesLinkNothing();
    void shoutedNamesAreWrittenAsDocumentsWriteThem();
    void brokenListsGiveASentence_data();
    void brokenListsGiveASentence();
    void laughsAreRefused();
    void aLineThatIsBrokenIsAProblemNotTheEnd();
    void largeListsAreReadInSeconds();
};

void TestEntityLists::theSecurityCouncilsListIsRead()
{
    const EntityList list = listOf(consolidated);
    QCOMPARE(list.entities.size(), 2);
    QCOMPARE(list.problems.size(), 1); // the one without a name
    const Entity &person = list.entities.at(0);
    QCOMPARE(person.type, EntityType::Person);
    QCOMPARE(person.identifiers.value(u"unListRef"_s), u"KPi.901"_s);
    QCOMPARE(person.label(Language::English), u"Cho Mun Byol"_s);
    QCOMPARE(person.label(Language::Korean), u"조문별"_s);
    QVERIFY(labelOf(person, u"Cho Moon Byul"_s));
    QVERIFY(!labelOf(person, u"Jo Mun-byol"_s)->ambiguous);
    QVERIFY(labelOf(person, u"Mister Cho Junior"_s)->ambiguous);
    QVERIFY(person.source.contains(u"Security Council"_s));
    const Entity &company = list.entities.at(1);
    QCOMPARE(company.type, EntityType::Organisation);
    QCOMPARE(company.identifiers.value(u"unListRef"_s), u"KPe.902"_s);
    QCOMPARE(company.label(Language::English), u"Maple River General Trading of the East"_s);
    QCOMPARE(labelOf(company, u"Maple River Shipping"_s)->kind, Label::Kind::Alternative);
    QVERIFY(labelOf(company, u"MR"_s)->ambiguous);
}

void TestEntityLists::followTheMoneyIsRead()
{
    const QByteArray lines =
        R"({"id":"NK-inv3nt3d","caption":"Blue Heron 7","schema":"Vessel","properties":{"name":["Blue Heron 7","ブルーヘロン7"],"weakAlias":["Blue Heron"],"imoNumber":["IMO 1234567"],"previousName":["Green Heron 2"],"country":["xx"],"sourceUrl":["https://example.org/list"]},"datasets":["invented"]}
{"id":"addr-1","caption":"1 Example Street","schema":"Address","properties":{"full":["1 Example Street"]}}
{"id":"Q99999999","caption":"Тест","schema":"Person","properties":{"name":["Тест","Ivan Invented Person"],"alias":["Vanya"]}}

{"id":"NK-2","caption":"上海","schema":"Company","properties":{"name":["東風貿易"]}}
)";
    const EntityList list = listOf(lines);
    QCOMPARE(list.entities.size(), 3);
    QVERIFY(list.problems.isEmpty());
    const Entity &ship = list.entities.at(0);
    QCOMPARE(ship.type, EntityType::Vessel);
    QCOMPARE(ship.identifiers.value(u"imo"_s), u"1234567"_s);
    QCOMPARE(ship.identifiers.value(u"openSanctions"_s), u"NK-inv3nt3d"_s);
    QCOMPARE(ship.source, u"https://example.org/list"_s);
    QCOMPARE(ship.label(Language::English), u"Blue Heron 7"_s);
    QCOMPARE(ship.label(Language::Japanese), u"ブルーヘロン7"_s);
    QVERIFY(labelOf(ship, u"Blue Heron"_s)->ambiguous);
    QVERIFY(labelOf(ship, u"Green Heron 2"_s));
    const Entity &person = list.entities.at(1);
    QCOMPARE(person.identifiers.value(u"wikidata"_s), u"Q99999999"_s);
    QCOMPARE(person.label(Language::English), u"Ivan Invented Person"_s);
    QVERIFY(!labelOf(person, u"Тест"_s)); // no script of the four languages
    QVERIFY(labelOf(person, u"Vanya"_s)->ambiguous);
    // Chinese characters alone may be read in either language.
    QCOMPARE(labelOf(list.entities.at(2), u"東風貿易"_s)->language, Language::Unknown);
}

void TestEntityLists::tablesAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray table =
        "ID,Type,EN,fr,Ja,ko,aliases,en aliases,identifiers,comment\r\n"
        ",vessel,Silver Crane 9,Grue argentée 9,シルバークレーン9,은학 9호,"
        "SC9 Silver|銀鶴九号,\"Crane, Silver\",imo=7654321; mmsi=111,no column of ours\r\n";
    QTest::newRow("commas") << table;
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf" + table);
    QByteArray semicolons = table;
    semicolons.replace("; mmsi", "| mmsi").replace("Crane, Silver", "Crane# Silver");
    semicolons.replace(',', ';').replace('#', ',');
    QTest::newRow("semicolons") << semicolons;
    QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QTest::newRow("UTF-16") << QByteArray(utf16(QString::fromUtf8(table)));
    QTest::newRow("no last line end") << table.trimmed();
}

void TestEntityLists::tablesAreRead()
{
    QFETCH(QByteArray, bytes);
    const EntityList list = listOf(bytes);
    QCOMPARE(list.entities.size(), 1);
    const Entity &ship = list.entities.constFirst();
    QCOMPARE(ship.type, EntityType::Vessel);
    QVERIFY(ship.id.isEmpty());
    QCOMPARE(ship.label(Language::French), u"Grue argentée 9"_s);
    QCOMPARE(ship.label(Language::Korean), u"은학 9호"_s);
    QCOMPARE(ship.identifiers.value(u"imo"_s), u"7654321"_s);
    QCOMPARE(ship.identifiers.value(u"mmsi"_s), u"111"_s);
    QCOMPARE(labelOf(ship, u"Crane, Silver"_s)->language, Language::English);
    QCOMPARE(labelOf(ship, u"SC9 Silver"_s)->language, Language::Unknown);
    QVERIFY(labelOf(ship, u"銀鶴九号"_s));
}

void TestEntityLists::tablesMayHoldLineEndsAndQuotes()
{
    const QList<QStringList> expected{{u"a"_s, u"b\r\n\"c\""_s, u""_s}, {u"d"_s, u" e "_s, u"f\"g"_s}};
    QCOMPARE(readCsv(u"a,\"b\r\n\"\"c\"\"\",\r\n\r\nd, e ,f\"g"_s, u','), expected);
    QVERIFY(readCsv(u""_s, u',').isEmpty());
    QCOMPARE(readCsv(u"\"never closed, \n"_s, u','), (QList<QStringList>{{u"never closed, \n"_s}}));
}

void TestEntityLists::vocabulariesOfOthersAreRead()
{
    const QByteArray json = R"({"@context":{"skos":"http://www.w3.org/2004/02/skos/core#"},"@graph":[
        {"@id":"http://example.org/v/scheme","@type":"skos:ConceptScheme","skos:prefLabel":"Invented"},
        {"@id":"http://example.org/v/1","@type":"skos:Concept",
         "skos:prefLabel":[{"@language":"en","@value":"hull cleaning"},{"@language":"fr","@value":"carénage"},
                           {"@language":"de","@value":"Rumpfreinigung"}],
         "http://www.w3.org/2004/02/skos/core#altLabel":{"@language":"ja","@value":"船体清掃"},
         "skos:broader":{"@id":"http://example.org/v/2"}},
        {"@id":"http://example.org/v/3","@type":"skos:Concept","skos:prefLabel":{"@language":"de","@value":"Anker"}}]})";
    const EntityList list = listOf(json);
    QCOMPARE(list.entities.size(), 1);
    QCOMPARE(list.problems.size(), 1);
    const Entity &entity = list.entities.constFirst();
    QVERIFY(entity.id.isEmpty());
    QCOMPARE(entity.identifiers.value(u"exactMatch"_s), u"http://example.org/v/1"_s);
    QCOMPARE(entity.label(Language::French), u"carénage"_s);
    QCOMPARE(labelOf(entity, u"船体清掃"_s)->kind, Label::Kind::Alternative);
    QCOMPARE(entity.labels.size(), 3);
}

void TestEntityLists::ourOwnVocabularyKeepsItsIds()
{
    const Result<QList<Entity>> bundled = bundledThesaurus();
    QVERIFY(bundled.ok());
    const EntityList back = listOf(writeSkosJsonLd(bundled.value()));
    QCOMPARE(back.entities.size(), bundled.value().size());
    QCOMPARE(back.entities.constFirst().id, bundled.value().constFirst().id);
    QVERIFY(back.problems.isEmpty());
}

void TestEntityLists::riskyNamesLinkNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<EntityType>("type");
    QTest::addColumn<bool>("risky");
    QTest::newRow("family name") << u"Kim"_s << EntityType::Person << true;
    QTest::newRow("one word of a person") << u"Konstantin"_s << EntityType::Person << true;
    QTest::newRow("whole name") << u"Ri Jong-ho"_s << EntityType::Person << false;
    QTest::newRow("two letters") << u"UN"_s << EntityType::Organisation << true;
    QTest::newRow("short word as a ship") << u"Hope"_s << EntityType::Vessel << true;
    QTest::newRow("ship with number") << u"Hope 7 Star"_s << EntityType::Vessel << false;
    QTest::newRow("acronym") << u"KOMID"_s << EntityType::Organisation << false;
    QTest::newRow("one syllable") << u"김"_s << EntityType::Person << true;
    QTest::newRow("two syllables") << u"조국"_s << EntityType::Organisation << true;
    QTest::newRow("three syllables") << u"리정호"_s << EntityType::Person << false;
    QTest::newRow("a term of two") << u"제재"_s << EntityType::Concept << false;
    QTest::newRow("one character") << u"北"_s << EntityType::Place << true;
    QTest::newRow("a city of two") << u"平壌"_s << EntityType::Place << false;
    QTest::newRow("a person of two") << u"金星"_s << EntityType::Person << true;
    QTest::newRow("a number") << u"1718"_s << EntityType::Organisation << true;
}

void TestEntityLists::riskyNamesLinkNothing()
{
    QFETCH(QString, name);
    QFETCH(EntityType, type);
    QFETCH(bool, risky);
    QCOMPARE(isRiskyName(name, type), risky);
}

void TestEntityLists::shoutedNamesAreWrittenAsDocumentsWriteThem()
{
    QCOMPARE(withoutShouting(u"RI WON-HO"_s), u"Ri Won-Ho"_s);
    QCOMPARE(withoutShouting(u"BANK OF THE NORTH AND SOUTH"_s), u"Bank of the North and South"_s);
    QCOMPARE(withoutShouting(u"COMPAGNIE DE L'ÉTOILE"_s), u"Compagnie de L'étoile"_s);
    QCOMPARE(withoutShouting(u"KOMID"_s), u"KOMID"_s);
    QCOMPARE(withoutShouting(u"Ocean Star LTD"_s), u"Ocean Star LTD"_s);
}

void TestEntityLists::brokenListsGiveASentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("spaces") << QByteArray(" \r\n\t ");
    QTest::newRow("other XML") << QByteArray("<rss><channel/></rss>");
    QTest::newRow("cut XML") << consolidated.first(consolidated.size() / 2);
    QTest::newRow("only a tag") << QByteArray("<");
    QTest::newRow("other JSON") << QByteArray(R"({"hello":"world"})");
    QTest::newRow("broken JSON") << QByteArray("{\"@graph\":[");
    QTest::newRow("no list") << QByteArray("[1,2,3]");
    QTest::newRow("deep JSON") << QByteArray(100000, '[');
    QTest::newRow("deep XML") << "<CONSOLIDATED_LIST>" + QByteArray("<a>").repeated(100000);
    QTest::newRow("prose") << QByteArray("Dear reader,\nthis is a letter.\n");
    QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    QTest::newRow("Latin 1") << QByteArray("en,fr\nquay,quai \xe9troit\n");
}

void TestEntityLists::brokenListsGiveASentence()
{
    QFETCH(QByteArray, bytes);
    const QString sentence = complaint(bytes);
    QVERIFY2(sentence.size() > 15 && sentence.endsWith(u'.'), qPrintable(sentence));
}

void TestEntityLists::laughsAreRefused()
{
    QByteArray laughs = "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"ha\">";
    for (char name = 'b'; name < 'm'; ++name) {
        laughs += QByteArray("<!ENTITY ") + name + " \"";
        for (int i = 0; i < 10; ++i)
            laughs += QByteArray("&") + char(name - 1) + ";";
        laughs += "\">";
    }
    laughs += "]><CONSOLIDATED_LIST><ENTITIES><ENTITY><FIRST_NAME>&l;</FIRST_NAME></ENTITY></ENTITIES>"
              "</CONSOLIDATED_LIST>";
    QElapsedTimer timer;
    timer.start();
    QVERIFY(complaint(laughs).contains(u"document type"_s));
    QVERIFY(timer.elapsed() < 1000);
    const QByteArray outside = "<!DOCTYPE l [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                               "<CONSOLIDATED_LIST>&x;</CONSOLIDATED_LIST>";
    QVERIFY(!complaint(outside).isEmpty());
}

void TestEntityLists::aLineThatIsBrokenIsAProblemNotTheEnd()
{
    const EntityList list =
        listOf("{\"id\":\"a\",\"schema\":\"Vessel\",\"caption\":\"First Ship 1\",\"properties\":7}\n"
               "{\"id\":\n"
               "{\"id\":\"b\",\"schema\":\"Vessel\",\"properties\":{\"name\":\"Second Ship "
               "2\",\"alias\":[1,null]}}\n");
    QCOMPARE(list.entities.size(), 2);
    QCOMPARE(list.problems.size(), 1);
    QVERIFY2(list.problems.constFirst().contains(u"2"_s), qPrintable(list.problems.constFirst()));
    const EntityList table = listOf("type,en\nvessel,Third Ship 3\nghost,Fourth\nvessel,\n");
    QCOMPARE(table.entities.size(), 1);
    QCOMPARE(table.problems.size(), 2);
}

void TestEntityLists::largeListsAreReadInSeconds()
{
    QByteArray lines;
    for (int i = 0; i < 20000; ++i)
        lines += R"({"id":"NK-)" + QByteArray::number(i) +
                 R"(","schema":"Company","caption":"Invented Trading No )" + QByteArray::number(i) +
                 R"(","properties":{"name":["Invented Trading No )" + QByteArray::number(i) +
                 R"("],"alias":["Alias Commerce )" + QByteArray::number(i) + "\"]}}\n";
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(listOf(lines).entities.size(), 20000);
    QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestEntityLists)
#include "tst_entitylists.moc"
