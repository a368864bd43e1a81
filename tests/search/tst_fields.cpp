// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside the words of a passage: fields and ranges, notes and tags, titles, counts, reasons.
#include "tests/search/searchfixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace vigie;
using namespace vigie::test;

class TestFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldNarrows_data();
    void everyFieldNarrows();
    void whatAFieldCannotReadIsSaid_data();
    void whatAFieldCannotReadIsSaid();
    void amountsAreFoundByTheirSize_data();
    void amountsAreFoundByTheirSize();
    void notesAndTagsAreFoundWithTheTextTheyStandOn();
    void changedNotesReplaceTheOldOnes();
    void titlesBringTheirPassagesUp();
    void aTitleAloneLeadsToTheFirstPassage();
    void countsAreOverAllThatMatch();
    void aHitSaysWhatItsScoreIsMadeOf();
    void passagesLikeOneAreFound();
    void theSameStatementIsFoundInOtherLanguages();
};

namespace {

Entity sanctions()
{
    Entity entity;
    entity.id = {u"sanctions"_s};
    entity.labels = {{u"sanctions"_s, Language::English, Label::Kind::Preferred, false},
                     {u"制裁"_s, Language::Japanese, Label::Kind::Preferred, false},
                     {u"제재"_s, Language::Korean, Label::Kind::Preferred, false}};
    return entity;
}

Claim claimOn(const Page &page, const QString &document, const QString &words, qint64 value,
              const QString &unit)
{
    Claim claim;
    const qsizetype at = page.text.indexOf(words);
    claim.passage = {{document}, page.number, {at, at + words.size()}};
    claim.amount.value = Decimal(value);
    claim.amount.unit = unit;
    return claim;
}

Annotation mark(const QString &document, int page, Span span, const QString &note, const QStringList &tags)
{
    Annotation annotation;
    annotation.id = {u"mark-%1-%2"_s.arg(document).arg(page)};
    annotation.passage = {{document}, page, span};
    annotation.note = note;
    annotation.tags = tags;
    return annotation;
}

// Three reports of three years in three languages.
void fill(SearchFixture &index)
{
    const QStringList english{u"The tanker left Busan on 14 March 2024 with coal."_s,
                              u"Losses of $1.46 billion were counted at the exchange."_s,
                              u"A fine of 2.5 million euros was paid in May 2023 for coal."_s};
    DocumentFacts facts;
    facts.claims = {
        claimOn(pageOf(2, {english.at(1)}), u"en"_s, u"$1.46 billion"_s, 1'460'000'000, u"USD"_s),
        claimOn(pageOf(3, {english.at(2)}), u"en"_s, u"2.5 million euros"_s, 2'500'000, u"EUR"_s)};
    index.titles = {{u"en"_s, u"Harbour report"_s}, {u"ja"_s, u"制裁の年報"_s}};
    index.add(u"en"_s, Language::English, english, FuzzyDate::day(QDate(2025, 3, 14)), {}, facts,
              {mark(u"en"_s, 1, {4, 10}, u"check the flag registry"_s, {u"Shipping"_s, u"to do"_s})});
    index.add(u"ja"_s, Language::Japanese, {u"制裁に関する石炭の報告。"_s}, FuzzyDate::year(2024), {}, {},
              {});
    index.add(u"fr"_s, Language::French, {u"Le charbon et le coal anglais."_s});
}

} // namespace

void TestFields::everyFieldNarrows_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("places");
    QTest::newRow("lang") << u"coal lang:fr"_s << QStringList{u"fr/1"_s};
    QTest::newRow("doc") << u"coal doc:fr"_s << QStringList{u"fr/1"_s};
    QTest::newRow("type") << u"coal type:pdf"_s << QStringList{};
    QTest::newRow("page") << u"coal page:3..9"_s << QStringList{u"en/3"_s};
    QTest::newRow("published month range")
        << u"coal published:2025-01..2025-10"_s << QStringList{u"en/1"_s, u"en/3"_s};
    QTest::newRow("published open") << u"coal published:..2024"_s << QStringList{u"ja/1"_s}; // 石炭
    QTest::newRow("published alone") << u"published:2024"_s << QStringList{u"ja/1"_s};
    QTest::newRow("date named") << u"date:2024-03"_s << QStringList{u"en/1"_s};
    QTest::newRow("date range") << u"coal date:2023..2024"_s << QStringList{u"en/1"_s, u"en/3"_s};
    QTest::newRow("date of another time") << u"date:2019"_s << QStringList{};
    QTest::newRow("tag") << u"tag:shipping"_s << QStringList{u"en/1"_s};
    QTest::newRow("tag of two words") << u"tag:\"to do\""_s << QStringList{u"en/1"_s};
    QTest::newRow("word and tag") << u"exchange tag:shipping"_s << QStringList{};
    QTest::newRow("without tag") << u"coal lang:en -tag:shipping"_s << QStringList{u"en/3"_s};
    QTest::newRow("entity by its name") << u"coal entity:sanctions"_s << QStringList{};
    QTest::newRow("full-width sign") << u"coal　lang：fr"_s << QStringList{u"fr/1"_s};
    QTest::newRow("upper case") << u"coal LANG:fr"_s << QStringList{u"fr/1"_s};
    QTest::newRow("near within") << u"tanker NEAR/3 Busan"_s << QStringList{u"en/1"_s};
    QTest::newRow("near without") << u"tanker NEAR/1 coal"_s << QStringList{};
    QTest::newRow("prefix") << u"exch*"_s << QStringList{u"en/2"_s};
    QTest::newRow("boolean") << u"(tanker OR exchange) NOT coal"_s << QStringList{u"en/2"_s};
}

void TestFields::everyFieldNarrows()
{
    QFETCH(QString, query);
    QFETCH(QStringList, places);
    SearchFixture index({sanctions()});
    fill(index);
    QStringList found = index.found(query);
    found.sort();
    QCOMPARE(found, places);
}

void TestFields::whatAFieldCannotReadIsSaid_data()
{
    QTest::addColumn<QString>("query");
    for (const QString &query : {u"coal lang:xx"_s, u"coal page:many"_s, u"coal published:soon"_s,
                                 u"coal date:someday"_s, u"coal amount:lots"_s, u"coal tag:"_s,
                                 u"coal entity:nobody"_s, u"coal NEAR/x tanker"_s, u"coal \"tanker"_s})
        QTest::newRow(qPrintable(query)) << query;
}

// The rest of the question is still answered.
void TestFields::whatAFieldCannotReadIsSaid()
{
    QFETCH(QString, query);
    SearchFixture index;
    fill(index);
    const SearchResults results = index.ask(query);
    QVERIFY(!results.messages.isEmpty());
    QVERIFY(!results.hits.isEmpty());
}

void TestFields::amountsAreFoundByTheirSize_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("places");
    const QStringList loss{u"en/2"_s};
    const QStringList fine{u"en/3"_s};
    const QStringList both{u"en/2"_s, u"en/3"_s};
    QTest::newRow("range with unit") << u"amount:1e9..2e9usd"_s << loss;
    QTest::newRow("other unit") << u"amount:1e9..2e9eur"_s << QStringList{};
    QTest::newRow("more than") << u"amount:>1bn"_s << loss;
    QTest::newRow("more than itself") << u"amount:>1.46bn"_s << QStringList{};
    QTest::newRow("at least itself") << u"amount:>=1.46bn"_s << loss;
    QTest::newRow("less than") << u"amount:<3m"_s << fine;
    QTest::newRow("any of both") << u"amount:1m.."_s << both;
    QTest::newRow("equal") << u"amount:1460000000"_s << loss;
    QTest::newRow("as a text has it") << u"amount:\"14億6000万ドル\""_s << loss;
    QTest::newRow("in French") << u"amount:\"2,5 millions d'euros\""_s << fine;
    QTest::newRow("by its sign") << u"amount:€1m..€3m"_s << fine;
    QTest::newRow("with words") << u"exchange amount:>1bn"_s << loss;
}

void TestFields::amountsAreFoundByTheirSize()
{
    QFETCH(QString, query);
    QFETCH(QStringList, places);
    SearchFixture index;
    fill(index);
    const SearchResults results = index.ask(query);
    QStringList found = index.places(results);
    found.sort();
    QCOMPARE(found, places);
    QVERIFY2(results.messages.isEmpty(), qPrintable(results.messages.join(u' ')));
}

void TestFields::notesAndTagsAreFoundWithTheTextTheyStandOn()
{
    SearchFixture index;
    fill(index);
    // Words of the note and of the text count together.
    const SearchResults results = index.ask(u"registry tanker"_s);
    QCOMPARE(index.places(results), QStringList{u"en/1"_s});
    const SearchHit &hit = results.hits.first();
    QVERIFY(hit.annotation.has_value());
    QCOMPARE(hit.annotation->value, u"mark-en-1"_s);
    const auto inNote = [](const ScorePart &part) {
        return part.place == ScorePart::Place::Note && part.found == u"registry";
    };
    QVERIFY(std::any_of(hit.parts.cbegin(), hit.parts.cend(), inNote));
    // A phrase does not reach from the text into the note.
    QVERIFY(index.found(u"\"coal check\""_s).isEmpty());
    QCOMPARE(index.found(u"\"flag registry\""_s), QStringList{u"en/1"_s});
    QVERIFY(index.ask(u"tag:shipping tanker"_s).hits.first().annotation.has_value());
    QVERIFY(!index.ask(u"tanker"_s).hits.first().annotation.has_value());
    SearchQuery tagged;
    tagged.text = u"coal"_s;
    tagged.tag = u"SHIPPING"_s;
    QCOMPARE(index.places(index.ask(tagged)), QStringList{u"en/1"_s});
}

void TestFields::changedNotesReplaceTheOldOnes()
{
    SearchFixture index;
    fill(index);
    QVERIFY(index.writer
                ->replaceMarks({u"en"_s}, {mark(u"en"_s, 2, {0, 6}, u"ask the custodian"_s, {u"money"_s})})
                .ok());
    QVERIFY(index.writer->commit().ok());
    QVERIFY(index.found(u"registry"_s).isEmpty());
    QVERIFY(index.found(u"tag:shipping"_s).isEmpty());
    QCOMPARE(index.found(u"custodian exchange"_s), QStringList{u"en/2"_s});
    QCOMPARE(index.found(u"tag:money"_s), QStringList{u"en/2"_s});
    // Everything else of the passages is as it was.
    QCOMPARE(index.found(u"tanker date:2024-03 published:2025"_s), QStringList{u"en/1"_s});
    QCOMPARE(index.found(u"amount:>1bn"_s), QStringList{u"en/2"_s});
    QCOMPARE(index.ask(u"tanker"_s).facets.years, (QList<std::pair<int, int>>{{2025, 1}}));
}

void TestFields::titlesBringTheirPassagesUp()
{
    SearchFixture index;
    index.titles = {{u"a"_s, u"Grain markets"_s}, {u"b"_s, u"Naval yards"_s}};
    const QString same = u"The yearly statement speaks of insurance."_s;
    index.add(u"a"_s, Language::English, {u"Contents."_s, same});
    index.add(u"b"_s, Language::English, {u"Contents."_s, same});
    QCOMPARE(index.found(u"insurance naval"_s), QStringList{u"b/2"_s});
    const SearchResults results = index.ask(u"insurance grain"_s);
    QCOMPARE(index.places(results), QStringList{u"a/2"_s});
    const auto inTitle = [](const ScorePart &part) {
        return part.place == ScorePart::Place::Title && part.found == u"Grain";
    };
    const QList<ScorePart> &parts = results.hits.first().parts;
    QVERIFY(std::any_of(parts.cbegin(), parts.cend(), inTitle));
    // What must not be in a passage may be in its title.
    QCOMPARE(index.found(u"insurance -naval"_s).size(), 2);
}

void TestFields::aTitleAloneLeadsToTheFirstPassage()
{
    SearchFixture index;
    fill(index);
    QCOMPARE(index.found(u"harbour report"_s), QStringList{u"en/1"_s});
    QCOMPARE(index.found(u"年報"_s), QStringList{u"ja/1"_s});
    QVERIFY(!index.ask(u"harbour report"_s).hits.first().snippet.isEmpty());
}

void TestFields::countsAreOverAllThatMatch()
{
    SearchFixture index;
    QStringList pages;
    for (int i = 0; i < 300; ++i)
        pages.append(u"Barrel number %1 was counted."_s.arg(i));
    index.add(u"many"_s, Language::English, pages, FuzzyDate::year(2023));
    index.add(u"few"_s, Language::French, {u"Un barrel, dit-il."_s}, {},
              {{{u"sanctions"_s}, {{u"few"_s}, 1, {3, 9}}, u"barrel"_s}});
    SearchQuery query;
    query.text = u"barrel"_s;
    query.limit = 10;
    const SearchResults results = index.ask(query);
    QCOMPARE(results.hits.size(), 10);
    QCOMPARE(results.total, 301);
    QCOMPARE(results.facets.documents.size(), 2);
    QCOMPARE(results.facets.documents.first(), (std::pair<DocumentId, int>{{u"many"_s}, 300}));
    QCOMPARE(results.facets.years, (QList<std::pair<int, int>>{{2023, 300}, {0, 1}}));
    QCOMPARE(results.facets.languages.size(), 2);
    QCOMPARE(results.facets.entities, (QList<std::pair<EntityId, int>>{{{u"sanctions"_s}, 1}}));
    for (const auto &[year, passages] : results.facets.years) {
        query.year = year;
        QCOMPARE(index.ask(query).total, passages);
    }
}

void TestFields::aHitSaysWhatItsScoreIsMadeOf()
{
    SearchFixture index({sanctions()});
    index.add(u"ja"_s, Language::Japanese, {u"制裁の対象となる輸出 bank を確認した。"_s, u"石炭の話。"_s});
    index.add(u"en"_s, Language::English, {u"Sanctions on banks grew."_s, u"The rain fell."_s});
    const SearchResults results = index.ask(u"sanctions bank"_s);
    QCOMPARE(results.hits.size(), 2);
    for (const SearchHit &hit : results.hits) {
        double sum = 0;
        for (const ScorePart &part : hit.parts)
            sum += part.weight;
        QVERIFY(std::abs(sum - 1) < 0.001);
        QCOMPARE(hit.parts.size(), 3); // the third: what the document adds
        const bool japanese = hit.passage.document.value == u"ja";
        for (const ScorePart &part : hit.parts) {
            if (part.place == ScorePart::Place::Document)
                continue;
            if (part.asked == u"sanctions")
                QCOMPARE(part.kind, japanese ? Match::Kind::Translation : Match::Kind::Exact);
            else
                QCOMPARE(part.kind, japanese ? Match::Kind::Exact : Match::Kind::Form);
            if (part.asked == u"sanctions" && japanese)
                QCOMPARE(part.found, u"制裁"_s);
        }
    }
}

void TestFields::passagesLikeOneAreFound()
{
    SearchFixture index;
    index.add(
        u"a"_s, Language::English,
        {u"Divers recovered copper cable from the wreck near Chongjin."_s, u"The mayor gave a speech."_s});
    index.add(
        u"b"_s, Language::English,
        {u"Wine prices rose in autumn."_s, u"Copper cables of the Chongjin wreck were sold by divers."_s});
    index.ask(u"x"_s); // makes the service
    const Result<SearchResults> like = index.service->similar({{u"a"_s}, 1, {0, 20}}, false).result();
    QVERIFY(like.ok());
    QVERIFY(!like.value().hits.isEmpty());
    QCOMPARE(index.places(like.value()).first(), u"b/2"_s);
    QVERIFY(!index.places(like.value()).contains(u"a/1"_s));
    QVERIFY(!like.value().hits.first().parts.isEmpty());
    QVERIFY(!index.service->similar({{u"zzz"_s}, 1, {}}, false).result().ok());
}

void TestFields::theSameStatementIsFoundInOtherLanguages()
{
    SearchFixture index({sanctions()});
    index.add(u"en"_s, Language::English,
              {u"On 3 June 2024 the bank paid $2.84 billion under new sanctions."_s,
               u"On 4 June 2024 the bank paid nothing."_s});
    index.add(u"ja"_s, Language::Japanese,
              {u"銀行は2024年6月4日に何も払わなかった。"_s,
               u"新たな制裁により、銀行は2024年6月3日に28億4000万ドルを支払った。"_s});
    index.add(
        u"ko"_s, Language::Korean,
        {u"은행은 2024년 6월 3일 새 제재에 따라 28억4천만 달러를 지불했다."_s, u"은행은 문을 닫았다."_s});
    index.ask(u"x"_s);
    const Result<SearchResults> same = index.service->similar({{u"en"_s}, 1, {0, 60}}, true).result();
    QVERIFY(same.ok());
    QStringList places = index.places(same.value()).first(2);
    places.sort();
    QCOMPARE(places, (QStringList{u"ja/2"_s, u"ko/1"_s}));
    for (const SearchHit &hit : same.value().hits)
        QVERIFY(hit.language != Language::English);
}

QTEST_GUILESS_MAIN(TestFields)
#include "tst_fields.moc"
