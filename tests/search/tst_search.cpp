// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/language/normalise.h"
#include "tests/search/searchfixture.h"

#include <QRandomGenerator>

#include <atomic>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;
using namespace vigie::test;

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreFoundAsReadersMeanThem_data();
    void wordsAreFoundAsReadersMeanThem();
    void wholeWordsComeBeforePartsOfWords();
    void operatorsAndFieldsNarrow();
    void whenNoPassageHasAllWordsSomeDo();
    void aNameIsFoundInEveryLanguage();
    void expansionsCanBeSwitchedOff();
    void ambiguousLabelsAreTakenLiterally();
    void namedPlacesAreFoundAndMarked();
    void anEntryNarrowsToTheParagraphsThatNameIt();
    void filtersAndDatesHold();
    void marksAreWholeWordsThatWereAskedFor();
    void snippetsShowTheMarkedWords();
    void anyTextIsAQuestion();
    void anyCharactersAreAQuestion();
    void searchingGoesOnWhileOthersWrite();
    void replacedAndRemovedDocumentsAreGone();
    void anIndexKnowsWhatItWasMadeWith();
    void aDamagedIndexIsAnErrorNotACrash();
    void compactingKeepsTheAnswers();
};

namespace {

Entity bureau()
{
    Entity entity;
    entity.id = {u"rgb"_s};
    entity.type = EntityType::Organisation;
    entity.labels = {{u"Reconnaissance General Bureau"_s, Language::English, Label::Kind::Preferred, false},
                     {u"Bureau général de reconnaissance"_s, Language::French, Label::Kind::Preferred, false},
                     {u"偵察総局"_s, Language::Japanese, Label::Kind::Preferred, false},
                     {u"정찰총국"_s, Language::Korean, Label::Kind::Preferred, false},
                     {u"RGB"_s, Language::Unknown, Label::Kind::Alternative, true}};
    return entity;
}

} // namespace

void TestSearch::wordsAreFoundAsReadersMeanThem_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marked");
    QTest::newRow("elision") << u"argent"_s << u"Les sommes de l’argent volé"_s << u"argent"_s;
    QTest::newRow("elided query") << u"l'argent"_s << u"Beaucoup d'argent"_s << u"argent"_s;
    QTest::newRow("elided name") << u"tongil"_s << u"The T'ongil office"_s << u"T'ongil"_s;
    QTest::newRow("ligature") << u"coeur"_s << u"Au cœur du dispositif"_s << u"cœur"_s;
    QTest::newRow("ligature in the query") << u"cœur"_s << u"au coeur"_s << u"coeur"_s;
    QTest::newRow("accent") << u"coree"_s << u"La Corée a réagi"_s << u"Corée"_s;
    QTest::newRow("plural") << u"exportation"_s << u"Le contrôle des exportations"_s << u"exportations"_s;
    QTest::newRow("English plural") << u"shipments"_s << u"One shipment arrived"_s << u"shipment"_s;
    QTest::newRow("possessive") << u"pyongyang"_s << u"Pyongyang's ports"_s << u"Pyongyang"_s;
    QTest::newRow("compound by a part") << u"coréen"_s << u"Un navire nord-coréen"_s << u"coréen"_s;
    QTest::newRow("compound in one") << u"nordcoréen"_s << u"Un navire nord-coréen"_s << u"nord-coréen"_s;
    QTest::newRow("compound with its hyphen")
        << u"nord-coréen"_s << u"Des agents nord-coréens"_s << u"nord-coréens"_s;
    QTest::newRow("acronym with points") << u"DPRK"_s << u"The D.P.R.K. said"_s << u"D.P.R.K."_s;
    QTest::newRow("broken word") << u"transbordement"_s << u"Un trans-\nbordement en mer"_s
                                 << u"trans-\nbordement"_s;
    QTest::newRow("width") << u"ミサイル"_s << u"新型ﾐｻｲﾙの発射"_s << u"ﾐｻｲﾙ"_s;
    QTest::newRow("number of full width") << u"28億"_s << u"総額２８億ドル"_s << u"２８億"_s;
    QTest::newRow("broken over a line") << u"監視団"_s << u"多国間の監\n視団が発表"_s << u"監\n視団"_s;
    QTest::newRow("old kanji") << u"国連"_s << u"新たな國連の"_s << u"國連"_s;
    QTest::newRow("middle dot") << u"ラザルスグループ"_s << u"ラザルス・グループの攻撃"_s
                                << u"ラザルス・グループ"_s;
    QTest::newRow("spaced compound") << u"대북제재"_s << u"정부는 대북 제재를 논의했다"_s << u"대북 제재"_s;
    QTest::newRow("joined compound") << u"대북 제재"_s << u"이번 대북제재는 강하다"_s << u"대북,제재"_s;
    QTest::newRow("particle") << u"선박"_s << u"문제의 선박을 조사했다"_s << u"선박"_s;
    QTest::newRow("verb of a noun") << u"압류"_s << u"화물을 압류했다"_s << u"압류"_s;
    QTest::newRow("hanja by reading") << u"정찰총국"_s << u"偵察総局が関与した"_s << u"偵察総局"_s;
    QTest::newRow("reading by hanja") << u"偵察総局"_s << u"정찰총국이 개입했다"_s << u"정찰총국"_s;
    QTest::newRow("grouped number") << u"1234567"_s << u"a total of 1,234,567 barrels"_s << u"1,234,567"_s;
    QTest::newRow("decimal comma") << u"1.65"_s << u"quelque 1,65 milliard"_s << u"1,65"_s;
    QTest::newRow("one kanji") << u"米"_s << u"米と韓国の協議"_s << u"米"_s;
    QTest::newRow("prefix") << u"crypto*"_s << u"des cryptomonnaies"_s << u"cryptomonnaies"_s;
    QTest::newRow("prefix of one kanji") << u"核*"_s << u"新たな核実験場"_s << u"核"_s;
    QTest::newRow("phrase") << u"\"gel des avoirs\""_s << u"Le gel des avoirs est total"_s
                            << u"gel des avoirs"_s;
    QTest::newRow("near") << u"cargo NEAR/4 coal"_s << u"The coal was the only cargo"_s << u"coal,cargo"_s;
}

void TestSearch::wordsAreFoundAsReadersMeanThem()
{
    QFETCH(QString, query);
    QFETCH(QString, text);
    QFETCH(QString, marked);
    SearchFixture index;
    index.add(u"a"_s, Language::Unknown, {text});
    const SearchResults results = index.ask(query);
    QCOMPARE(results.hits.size(), 1);
    QCOMPARE(index.marked(results.hits.first()).join(u','), marked);
    SearchQuery asked;
    asked.text = query;
    QStringList onPage;
    for (const Match &match : index.service->matchesOn(asked, index.texts.value(u"a/1"_s)))
        onPage.append(text.mid(match.span.start, match.span.length()));
    QCOMPARE(onPage.join(u','), marked);
}

void TestSearch::wholeWordsComeBeforePartsOfWords()
{
    SearchFixture index;
    index.add(u"ja"_s, Language::Japanese,
              {u"東京都の会合が開かれた。"_s, u"京都の会合が開かれた。"_s, u"大阪の会合が開かれた。"_s});
    const SearchResults results = index.ask(u"京都"_s);
    QCOMPARE(index.places(results), (QStringList{u"ja/2"_s, u"ja/1"_s}));
    QCOMPARE(index.marked(results.hits.at(0)), QStringList{u"京都"_s});
    // Never half a word: the longer word is marked whole.
    QVERIFY(!index.marked(results.hits.at(1)).contains(u"京都"_s));
    QVERIFY(results.hits.at(0).score > results.hits.at(1).score);
}

void TestSearch::operatorsAndFieldsNarrow()
{
    SearchFixture index;
    index.add(u"a"_s, Language::English,
              {u"Coal left the port."_s, u"Iron left the port."_s, u"Coal and iron."_s});
    index.add(u"b"_s, Language::French, {u"Le port de charbon."_s});
    QCOMPARE(index.found(u"coal iron"_s), QStringList{u"a/3"_s});
    QCOMPARE(index.found(u"port NOT coal"_s).size(), 2);
    QCOMPARE(index.found(u"port -coal lang:en"_s), QStringList{u"a/2"_s});
    QCOMPARE(index.found(u"(coal OR iron) port"_s).size(), 3); // charbon
    QCOMPARE(index.found(u"port lang:fr"_s), QStringList{u"b/1"_s});
    QCOMPARE(index.found(u"port page:2"_s), QStringList{u"a/2"_s});
    QCOMPARE(index.found(u"port doc:b"_s), QStringList{u"b/1"_s});
    QCOMPARE(index.found(u"port type:text"_s).size(), 3);
    QCOMPARE(index.found(u"port type:pdf"_s).size(), 0);
    QCOMPARE(index.found(u"\"left coal\""_s).size(), 0);
    QVERIFY(!index.ask(u"coal published:soon"_s).messages.isEmpty());
}

void TestSearch::whenNoPassageHasAllWordsSomeDo()
{
    SearchFixture index;
    index.add(u"a"_s, Language::English, {u"The captain sold coal at sea."_s, u"The captain slept."_s});
    const SearchResults results = index.ask(u"captain coal helicopter"_s);
    QCOMPARE(index.places(results), (QStringList{u"a/1"_s, u"a/2"_s}));
    QVERIFY(!results.messages.isEmpty());
}

void TestSearch::aNameIsFoundInEveryLanguage()
{
    SearchFixture index({bureau()});
    index.add(u"en"_s, Language::English, {u"Officers of the Reconnaissance General Bureau travelled."_s});
    index.add(u"fr"_s, Language::French, {u"Des agents du Bureau général de reconnaissance ont voyagé."_s});
    index.add(u"ja"_s, Language::Japanese, {u"偵察総局の要員が渡航した。"_s});
    index.add(u"ko"_s, Language::Korean, {u"정찰총국의 요원들이 출국했다."_s});
    index.add(u"no"_s, Language::French, {u"Le bureau a reçu la reconnaissance du public en général."_s});
    for (const QString &query : {u"Bureau général de reconnaissance"_s, u"reconnaissance general bureau"_s,
                                 u"偵察総局"_s, u"정찰총국"_s}) {
        const SearchResults results = index.ask(query);
        QStringList places = index.places(results);
        for (const QString &place : {u"en/1"_s, u"fr/1"_s, u"ja/1"_s, u"ko/1"_s})
            QVERIFY2(places.contains(place), qPrintable(query + u" → "_s + places.join(u' ')));
        QVERIFY(!places.contains(u"no/1"_s));
        for (const SearchHit &hit : results.hits) {
            QCOMPARE(index.marked(hit).size(), 1);
            QCOMPARE(hit.matches.first().why, query);
        }
        QVERIFY(std::any_of(results.expansions.begin(), results.expansions.end(), [](const Expansion &added) {
            return added.source == u"thesaurus" && added.entity.value == u"rgb";
        }));
    }
    // In a longer question too.
    QCOMPARE(index.found(u"요원 \"Bureau général de reconnaissance\""_s).size(), 0);
    QVERIFY(index.found(u"Bureau général de reconnaissance 요원"_s).contains(u"ko/1"_s));
}

void TestSearch::expansionsCanBeSwitchedOff()
{
    SearchFixture index({bureau()});
    index.add(u"ja"_s, Language::Japanese, {u"偵察総局の要員が渡航した。"_s});
    index.add(u"ko"_s, Language::Korean, {u"정찰총국의 요원들이 출국했다."_s});
    SearchQuery query;
    query.text = u"Reconnaissance General Bureau"_s;
    QCOMPARE(index.places(index.ask(query)).size(), 2);
    query.withoutExpansions = {u"偵察総局"_s};
    QCOMPARE(index.places(index.ask(query)), QStringList{u"ko/1"_s});
    query.withoutExpansions.clear();
    query.expand = false;
    QVERIFY(index.places(index.ask(query)).isEmpty());
    QVERIFY(index.ask(query).expansions.isEmpty());
}

void TestSearch::ambiguousLabelsAreTakenLiterally()
{
    SearchFixture index({bureau()});
    index.add(u"en"_s, Language::English, {u"The Reconnaissance General Bureau."_s, u"An RGB colour."_s});
    const SearchResults results = index.ask(u"RGB"_s);
    QCOMPARE(index.places(results), QStringList{u"en/2"_s});
    QVERIFY(results.expansions.isEmpty());
}

void TestSearch::namedPlacesAreFoundAndMarked()
{
    SearchFixture index({bureau()});
    const QString text = u"The agency behind the theft is known."_s;
    index.add(u"en"_s, Language::English, {text}, {}, {{{u"rgb"_s}, {{u"en"_s}, 1, {4, 10}}, u"agency"_s}});
    const SearchResults results = index.ask(u"정찰총국"_s);
    QCOMPARE(index.places(results), QStringList{u"en/1"_s});
    QCOMPARE(index.marked(results.hits.first()), QStringList{u"agency"_s});
    SearchQuery query;
    query.entity = EntityId{u"rgb"_s};
    QCOMPARE(index.places(index.ask(query)), QStringList{u"en/1"_s});
    QCOMPARE(index.found(u"entity:偵察総局 theft"_s), QStringList{u"en/1"_s});
}

void TestSearch::anEntryNarrowsToTheParagraphsThatNameIt()
{
    SearchFixture index({bureau()});
    index.add(u"other"_s, Language::English, {u"Nothing of it."_s});
    Document document;
    document.id = {u"en"_s};
    document.language = Language::English;
    const Page page =
        pageOf(1, {u"Theft from a bank."_s, u"The agency is behind a theft."_s, u"A third theft."_s});
    DocumentFacts facts;
    facts.mentions = {{{u"rgb"_s}, {document.id, 1, {23, 29}}, u"agency"_s}};
    QVERIFY(index.writer->replaceDocument(document, {page}, facts).ok());
    QVERIFY(index.writer->commit().ok());
    SearchQuery query;
    query.text = u"theft"_s;
    QCOMPARE(index.ask(query).total, 3);
    query.entity = EntityId{u"rgb"_s};
    for (const QString &text : {u"theft"_s, QString()}) {
        query.text = text;
        const SearchResults results = index.ask(query);
        QCOMPARE(results.total, 1);
        QCOMPARE(results.hits.size(), 1);
        QCOMPARE(results.hits.first().passage.span, page.blocks.at(1).span);
    }
    query.text = u"bank"_s; // stands beside it, in another paragraph
    QVERIFY(index.ask(query).hits.isEmpty());
}

void TestSearch::filtersAndDatesHold()
{
    SearchFixture index;
    index.add(u"old"_s, Language::English, {u"A tanker sank."_s}, FuzzyDate::year(2019));
    index.add(u"new"_s, Language::English, {u"A tanker was seized, a second tanker fled."_s},
              FuzzyDate::month(2025, 3));
    index.add(u"undated"_s, Language::French, {u"Un tanker."_s});
    SearchQuery query;
    query.text = u"tanker"_s;
    query.published = FuzzyDate::year(2025);
    QCOMPARE(index.places(index.ask(query)), QStringList{u"new/1"_s});
    query.published.reset();
    query.language = Language::French;
    QCOMPARE(index.places(index.ask(query)), QStringList{u"undated/1"_s});
    query.language.reset();
    query.order = SearchQuery::Order::Date;
    QCOMPARE(index.places(index.ask(query)), (QStringList{u"new/1"_s, u"old/1"_s, u"undated/1"_s}));
    query.limit = 1;
    const SearchResults first = index.ask(query);
    QCOMPARE(first.hits.size(), 1);
    QCOMPARE(first.total, 3);
    QCOMPARE(index.found(u"tanker published:2018..2020"_s), QStringList{u"old/1"_s});
    QCOMPARE(index.found(u"tanker published:..2020"_s), QStringList{u"old/1"_s});
}

void TestSearch::marksAreWholeWordsThatWereAskedFor()
{
    SearchFixture index({bureau()});
    const QStringList texts{
        u"Le gel de l’argent nord-\ncoréen a échoué, dit le Bureau général de reconnaissance."_s,
        u"東京都は２８億ドルの資\n産凍結を決め、偵察総局を非難した。"_s,
        u"정부는 대북 제재를 강화하고 정찰총국을 제재했다."_s,
        u"The D.P.R.K. moved 1,234 tonnes of coal ship-to-\nship."_s};
    index.add(u"a"_s, Language::Unknown, texts);
    const QStringList queries{
        u"argent"_s, u"資産凍結"_s,       u"制裁 제재"_s,     u"coal ship"_s, u"정찰총국 OR 京都"_s,
        u"ドル"_s,   u"reconnaissance"_s, u"nord-coréenne"_s, u"1234"_s,      u"都"_s};
    int marks = 0;
    for (const QString &query : queries) {
        const SearchResults results = index.ask(query);
        for (const SearchHit &hit : results.hits) {
            const Page page = index.texts.value(u"a/%1"_s.arg(hit.passage.page));
            qsizetype last = 0;
            for (const Match &match : hit.matches) {
                ++marks;
                QVERIFY(match.span.start >= last && match.span.end <= page.text.size() &&
                        !match.span.isEmpty());
                QVERIFY(hit.passage.span.contains(match.span));
                QVERIFY(!match.why.isEmpty());
                last = match.span.end;
                // A Latin word is never cut.
                const auto letter = [&](qsizetype at) {
                    return at >= 0 && at < page.text.size() && page.text.at(at).unicode() < 0x250 &&
                           page.text.at(at).isLetterOrNumber();
                };
                QVERIFY(!(letter(match.span.start - 1) && letter(match.span.start)));
                QVERIFY(!(letter(match.span.end - 1) && letter(match.span.end)));
            }
        }
        QVERIFY2(!results.hits.isEmpty(), qPrintable(query));
    }
    QVERIFY(marks >= 12);
}

void TestSearch::snippetsShowTheMarkedWords()
{
    SearchFixture index;
    const QString filler = u"Nothing of note was said on this point by anyone present there. "_s;
    index.add(u"a"_s, Language::English,
              {filler.repeated(8) + u"The captain hid\nthe manifest below deck. "_s + filler.repeated(8)});
    const SearchResults results = index.ask(u"manifest captain"_s);
    QCOMPARE(results.hits.size(), 1);
    const SearchHit &hit = results.hits.first();
    QVERIFY(hit.snippet.startsWith(u"…The captain hid the manifest"));
    QVERIFY(hit.snippet.size() < 240);
    QStringList words;
    for (const Span mark : hit.snippetMarks)
        words.append(hit.snippet.mid(mark.start, mark.length()));
    QCOMPARE(words, (QStringList{u"captain"_s, u"manifest"_s}));
}

void TestSearch::anyTextIsAQuestion()
{
    SearchFixture index({bureau()});
    index.add(u"a"_s, Language::Unknown,
              {u"Un peu de tout: 北朝鮮の制裁, 대북 제재, l'argent (28億) and coal."_s});
    static const QStringList pieces{u"AND"_s,
                                    u"OR"_s,
                                    u"NOT"_s,
                                    u"NEAR/3"_s,
                                    u"NEAR/999"_s,
                                    u"("_s,
                                    u")"_s,
                                    u"\""_s,
                                    u"«"_s,
                                    u"」"_s,
                                    u"-"_s,
                                    u"*"_s,
                                    u"北朝鮮"_s,
                                    u"の"_s,
                                    u"制裁"_s,
                                    u"대북"_s,
                                    u"제재를"_s,
                                    u"l'argent"_s,
                                    u"nord-coréen"_s,
                                    u"lang:"_s,
                                    u"lang:ja"_s,
                                    u"published:2025"_s,
                                    u"page:x"_s,
                                    u"entity:rgb"_s,
                                    u"tag:a"_s,
                                    u"amount:>1bn"_s,
                                    u"amount:..€3"_s,
                                    u"date:2025-01..x"_s,
                                    u"２８億"_s,
                                    u"😀"_s,
                                    QString(QChar(0)),
                                    QString(QChar(0x7)),
                                    QString(QChar(0xD800)),
                                    u"\u0301"_s,
                                    u"a*"_s,
                                    u"crypto*"_s,
                                    u" "_s,
                                    u"ﾐｻｲﾙ"_s,
                                    u"Reconnaissance General Bureau"_s,
                                    u"𠮷野"_s,
                                    u"'"_s,
                                    u"d.p.r.k."_s,
                                    u"1,65"_s,
                                    u"doc:a"_s,
                                    u"（"_s,
                                    u"the"_s,
                                    u"…"_s,
                                    u"米"_s};
    QRandomGenerator random(7);
    for (int round = 0; round < 10000; ++round) {
        QString text;
        const int size = random.bounded(12);
        for (int i = 0; i < size; ++i) {
            text += pieces.at(random.bounded(int(pieces.size())));
            if (random.bounded(3) > 0)
                text += u' ';
        }
        const SearchResults results = index.ask(text);
        QVERIFY2(!index.lastError,
                 qPrintable(text + u": "_s + (index.lastError ? index.lastError->message : QString())));
        QVERIFY2(!results.hits.isEmpty() || !results.messages.isEmpty() || results.total == 0,
                 qPrintable(text));
    }
    QVERIFY(!index.ask(QString()).messages.isEmpty());
    QVERIFY(!index.ask(u"😀"_s).messages.isEmpty());
    QVERIFY(!index.ask(u"coal "_s.repeated(2000)).messages.isEmpty());
    QVERIFY(!index.ask(QString(10000, u'制')).messages.isEmpty());
    QCOMPARE(index.found(u"the de"_s).size(), 1);
}

void TestSearch::anyCharactersAreAQuestion()
{
    SearchFixture index({bureau()});
    index.add(u"a"_s, Language::Unknown, {u"北朝鮮の制裁, 대북 제재, l'argent (28億) and coal."_s});
    // From where letters of the four languages stand, from signs, and from anywhere.
    static const QList<std::pair<char32_t, char32_t>> ranges{
        {0x00, 0x7F},     {0xA0, 0x24F},    {0x300, 0x36F},   {0x1100, 0x11FF},   {0x2000, 0x206F},
        {0x3000, 0x30FF}, {0x3130, 0x318F}, {0x4E00, 0x9FFF}, {0xAC00, 0xD7A3},   {0xD800, 0xDFFF},
        {0xFF00, 0xFFEF}, {0x600, 0x6FF},   {0xE000, 0xFFFF}, {0x1F300, 0x1FAFF}, {0x20000, 0x2FFFF}};
    QRandomGenerator random(11);
    const auto ask = [&index](const QString &text) {
        const SearchResults results = index.ask(text);
        return !index.lastError &&
               (!results.hits.isEmpty() || !results.messages.isEmpty() || results.total == 0);
    };
    for (int round = 0; round < 2000; ++round) {
        QString text;
        for (int size = random.bounded(1, 24); size > 0; --size) {
            const auto &[first, last] = ranges.at(random.bounded(int(ranges.size())));
            const char32_t c = first + char32_t(random.bounded(quint32(last - first + 1)));
            if (c >= 0xD800 && c <= 0xDFFF)
                text += QChar(char16_t(c)); // half a character
            else
                text += QStringView(QChar::fromUcs4(c));
        }
        QVERIFY2(ask(text), qPrintable(text));
    }
    for (char32_t c = 0; c < 0x3100; ++c)
        QVERIFY2(ask(QString(QChar(char16_t(c)))), qPrintable(QString::number(c, 16)));
    QVERIFY(ask(QString(10'000, u' ')));
    QVERIFY(ask(QString(10'000, u'"')));
    QVERIFY(ask(QString(10'000, u'(')));
    QVERIFY(ask(QString(10'000, u'ー')));
    QVERIFY(ask(u"ヴー"_s.repeated(5'000)));
    QVERIFY(ask(u"a"_s.repeated(10'000)));
    QVERIFY(ask(u"NOT "_s.repeated(2'500)));
}

void TestSearch::searchingGoesOnWhileOthersWrite()
{
    SearchFixture index;
    index.add(u"kept"_s, Language::English, {u"Coal was carried to the port."_s});
    QCOMPARE(index.found(u"coal"_s).size(), 1);
    std::atomic_bool enough = false;
    int written = 0;
    std::thread other([&] {
        for (; !enough || written < 200; ++written) {
            Document document;
            document.id = {u"d%1"_s.arg(written % 20)};
            document.language = Language::English;
            const QString text = u"Iron and ore, load %1."_s.arg(written);
            if (!index.writer->replaceDocument(document, {pageOf(1, {text})}).ok() ||
                !index.writer->commit().ok())
                break;
        }
    });
    for (int round = 0; round < 300; ++round) {
        const QStringList found = index.found(round % 2 == 0 ? u"coal"_s : u"coal port NOT iron"_s);
        const bool right = !index.lastError && found == QStringList{u"kept/1"_s};
        enough = round == 299 || !right;
        if (!right)
            other.join();
        QVERIFY2(right, qPrintable(index.lastError ? index.lastError->message : found.join(u' ')));
    }
    other.join();
    QVERIFY(written >= 200);
    QCOMPARE(index.found(u"load"_s).size(), 20);
}

void TestSearch::replacedAndRemovedDocumentsAreGone()
{
    SearchFixture index;
    index.add(u"a"_s, Language::English, {u"The first wording."_s});
    QCOMPARE(index.found(u"wording"_s).size(), 1);
    index.add(u"a"_s, Language::English, {u"The second text."_s});
    QVERIFY(index.found(u"wording"_s).isEmpty());
    QCOMPARE(index.found(u"second"_s).size(), 1);
    QVERIFY(index.writer->removeDocument({u"a"_s}).ok());
    QVERIFY(index.writer->commit().ok());
    QVERIFY(index.found(u"second"_s).isEmpty());
}

void TestSearch::anIndexKnowsWhatItWasMadeWith()
{
    SearchFixture index;
    QCOMPARE(indexState(index.folder(), *index.thesaurus), IndexState::Missing);
    index.add(u"a"_s, Language::English, {u"Coal."_s});
    QCOMPARE(indexState(index.folder(), *index.thesaurus), IndexState::Current);
    QVERIFY(!IndexWriter::open(index.folder(), *index.thesaurus).ok()); // one writer at a time
    index.writer.reset();
    QVERIFY(IndexWriter::discard(index.folder()).ok());
    QCOMPARE(indexState(index.folder(), *index.thesaurus), IndexState::Missing);
    QVERIFY(IndexWriter::open(index.folder(), *index.thesaurus).ok());
}

void TestSearch::aDamagedIndexIsAnErrorNotACrash()
{
    SearchFixture index;
    QVERIFY(index.ask(u"coal"_s).hits.isEmpty());
    QVERIFY(index.lastError);
    index.add(u"a"_s, Language::English, {u"Coal."_s});
    QCOMPARE(index.found(u"coal"_s).size(), 1); // found as soon as it is there
    index.writer.reset();
    index.service.reset();
    QDir folder(index.folder());
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not an index");
    }
    QCOMPARE(indexState(index.folder(), *index.thesaurus), IndexState::Damaged);
    QVERIFY(!IndexWriter::open(index.folder(), *index.thesaurus).ok());
    index.ask(u"coal"_s);
    QVERIFY(index.lastError);
    QVERIFY(!index.lastError->message.isEmpty());
}

void TestSearch::compactingKeepsTheAnswers()
{
    SearchFixture index;
    index.add(u"a"_s, Language::English, {u"Coal."_s, u"Iron."_s});
    QCOMPARE(index.found(u"coal"_s).size(), 1);
    QVERIFY(index.writer->compact().ok());
    QCOMPARE(indexState(index.folder(), *index.thesaurus), IndexState::Current);
    QCOMPARE(index.found(u"iron"_s).size(), 1);
    index.add(u"b"_s, Language::English, {u"More iron."_s});
    QCOMPARE(index.found(u"iron"_s).size(), 2);
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
