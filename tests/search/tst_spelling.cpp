// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/search/searchfixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace vigie;
using namespace vigie::test;

class TestSpelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatNoTextHasIsFoundAsItIsWritten_data();
    void whatNoTextHasIsFoundAsItIsWritten();
    void whatTextsHaveIsTakenAsAsked();
    void aSpellingIsShownAndCanBeLeftOut();
    void exactWordsAreExact();
    void pagesAreMarkedWithTheSpellingThatWasFound();
    void aKnownWordIsNotCorrected();
};

void TestSpelling::whatNoTextHasIsFoundAsItIsWritten_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marked");
    QTest::newRow("a letter missing")
        << u"transhipment"_s << u"A transshipment at sea"_s << u"transshipment"_s;
    QTest::newRow("changed places") << u"cargeos"_s << u"Several cargoes left"_s << u"cargoes"_s;
    QTest::newRow("changed places first") << u"ypongyang"_s << u"A bank in Pyongyang"_s << u"Pyongyang"_s;
    QTest::newRow("as it sounds") << u"buero"_s << u"The second bureau"_s << u"bureau"_s;
    QTest::newRow("a French word") << u"navirres"_s << u"Deux navires sont partis"_s << u"navires"_s;
    QTest::newRow("another romanisation") << u"youssouf"_s << u"One Yusuf signed"_s << u"Yusuf"_s;
    QTest::newRow("katakana v") << u"ヴァレリア"_s << u"商社バレリアの口座"_s << u"バレリア"_s;
    QTest::newRow("katakana long mark") << u"コンテナー"_s << u"空のコンテナを積む"_s << u"コンテナ"_s;
    QTest::newRow("hangul vowel") << u"컨테이나"_s << u"빈 컨테이너가 있었다"_s << u"컨테이너"_s;
    QTest::newRow("hangul with a particle") << u"메세지를"_s << u"긴 메시지가 왔다"_s << u"메시지"_s;
    QTest::newRow("endings of kanji") << u"積み替え"_s << u"海上での積替えを確認"_s << u"積替え"_s;
}

void TestSpelling::whatNoTextHasIsFoundAsItIsWritten()
{
    QFETCH(QString, query);
    QFETCH(QString, text);
    QFETCH(QString, marked);
    SearchFixture index;
    index.add(u"a"_s, Language::Unknown, {text, u"Nothing of it. 何もない. 없음."_s});
    const SearchResults results = index.ask(query);
    QVERIFY2(!index.lastError, qPrintable(index.lastError ? index.lastError->message : QString()));
    QCOMPARE(index.places(results), QStringList{u"a/1"_s});
    QCOMPARE(index.marked(results.hits.first()).value(0), marked);
    QCOMPARE(results.hits.first().matches.first().kind, Match::Kind::Spelling);
    QCOMPARE(results.expansions.last().source, u"spelling"_s);
    QVERIFY(results.messages.join(u' ').contains(results.expansions.last().term));
}

void TestSpelling::whatTextsHaveIsTakenAsAsked()
{
    SearchFixture index;
    index.add(u"a"_s, Language::English,
              {u"An expert spoke."_s, u"One export left."_s, u"Sixteen exporters met."_s});
    index.add(u"b"_s, Language::Japanese, {u"サーバの記録"_s, u"サーバーの記録"_s});
    for (const QString &query : {u"export"_s, u"experts"_s, u"サーバ"_s}) {
        const SearchResults results = index.ask(query);
        for (const Expansion &expansion : results.expansions)
            QVERIFY2(expansion.source != u"spelling", qPrintable(expansion.term));
        for (const SearchHit &hit : results.hits) {
            for (const Match &match : hit.matches)
                QVERIFY(match.kind != Match::Kind::Spelling);
        }
    }
    // Short words have too many neighbours.
    QVERIFY(index.found(u"lefd"_s).isEmpty());
    QVERIFY(index.found(u"2024a"_s).isEmpty());
}

void TestSpelling::aSpellingIsShownAndCanBeLeftOut()
{
    SearchFixture index;
    index.add(u"a"_s, Language::English, {u"A transshipment at sea."_s, u"Coal was carried."_s});
    SearchQuery query;
    query.text = u"transhipmnet coal"_s;
    SearchResults results = index.ask(query);
    QCOMPARE(results.expansions.size(), 1);
    QCOMPARE(results.expansions.first().term, u"transshipment"_s);
    QVERIFY(results.expansions.first().weight < 1);
    query.text = u"transhipment"_s;
    QCOMPARE(index.ask(query).hits.size(), 1);
    query.withoutExpansions = {u"transshipment"_s};
    results = index.ask(query);
    QVERIFY(results.hits.isEmpty());
    QCOMPARE(results.expansions.size(), 1); // to be taken in again
}

void TestSpelling::exactWordsAreExact()
{
    SearchFixture index;
    index.add(u"a"_s, Language::English, {u"A transshipment at sea, サーバー."_s});
    SearchQuery query;
    for (const QString &text : {u"transhipment"_s, u"サーーバ"_s, u"\"transhipment\""_s}) {
        query.text = text;
        query.insideWords = false;
        query.expand = true;
        QVERIFY(index.ask(query).hits.isEmpty());
        query.insideWords = true;
        query.expand = false;
        QVERIFY(index.ask(query).hits.isEmpty());
    }
    QVERIFY(index.found(u"\"transhipment\""_s).isEmpty());
    QCOMPARE(index.found(u"sea NOT transhipment"_s).size(), 1);
}

void TestSpelling::pagesAreMarkedWithTheSpellingThatWasFound()
{
    SearchFixture index;
    index.add(u"a"_s, Language::English, {u"A transshipment at sea."_s});
    SearchQuery query;
    query.text = u"transhipment"_s;
    QCOMPARE(index.ask(query).hits.size(), 1);
    const QList<Match> matches = index.service->matchesOn(query, index.texts.value(u"a/1"_s));
    QCOMPARE(matches.size(), 1);
    QCOMPARE(matches.first().kind, Match::Kind::Spelling);
    QCOMPARE(matches.first().span, (Span{2, 15}));
}

// What the general vocabulary knows is written as it should be, although these texts do not have it.
void TestSpelling::aKnownWordIsNotCorrected()
{
    SearchFixture index;
    index.add(u"a"_s, Language::English, {u"The contrast was great."_s});
    const SearchResults results = index.ask(u"contract"_s);
    for (const Expansion &expansion : results.expansions)
        QVERIFY(expansion.source != u"spelling");
    QVERIFY(results.hits.isEmpty());
}

QTEST_GUILESS_MAIN(TestSpelling)
#include "tst_spelling.moc"
