// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/answermerge.h"
#include "tests/search/searchfixture.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;
using namespace vigie::test;

/// Several libraries searched as one.
class TestTogether : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passagesOfAllLibrariesAreFoundAndSayWhichTheyAreFrom();
    void aRareWordIsWeighedByAllLibraries();
    void someWordsComeOnlyWhereNoLibraryHasAll();
    void whatTwoLibrariesHaveIsShownOnce();
    void countsAreAdded();
    void datesPutAllInOneOrder();
    void theLimitHoldsForAll();
    void aLibraryThatCannotBeAskedIsToldOf();
    void aChangedBitOfAnotherIndexIsNoticed();
    void withoutAnIndexOfItsOwnTheOthersAnswer();
    void whatIsNoLongerWantedIsCancelled();
};

namespace {

SearchResults askTogether(SearchFixture &own, const QList<LibraryPlace> &others, SearchQuery query)
{
    XapianSearchService service(own.folder(), own.thesaurus);
    const Result<SearchResults> answer = service.searchTogether(query, others).result();
    return answer ? answer.value() : SearchResults();
}

SearchQuery words(const QString &text)
{
    SearchQuery query;
    query.text = text;
    return query;
}

LibraryPlace placeOf(const SearchFixture &library)
{
    return LibraryPlace::inFolder(library.folder());
}

/// "own:a/1": library and place of each hit.
QStringList labelled(const SearchResults &results)
{
    QStringList places;
    for (const SearchHit &hit : results.hits)
        places.append(u"%1:%2/%3"_s.arg(hit.other < 0 ? u"own"_s : QString::number(hit.other),
                                        hit.passage.document.value, QString::number(hit.passage.page)));
    return places;
}

} // namespace

void TestTogether::passagesOfAllLibrariesAreFoundAndSayWhichTheyAreFrom()
{
    SearchFixture own;
    SearchFixture other;
    other.titles.insert(u"b"_s, u"Fuel at sea"_s);
    own.add(u"a"_s, Language::English, {u"The tanker was seen off the coast."_s});
    other.add(u"b"_s, Language::English,
              {u"Nothing of note."_s, u"A second tanker left the harbour by night."_s},
              FuzzyDate::day(QDate(2025, 3, 14)));
    const SearchResults found = askTogether(own, {placeOf(other)}, words(u"tanker"_s));
    QStringList places = labelled(found);
    places.sort();
    QCOMPARE(places, (QStringList{u"0:b/2"_s, u"own:a/1"_s}));
    QCOMPARE(found.total, 2);
    QCOMPARE(found.others.size(), 1);
    QCOMPARE(found.others.first().place, placeOf(other));
    QCOMPARE(found.others.first().total, 1);
    QVERIFY(!found.others.first().failure);
    const FoundDocument document = found.others.first().documents.value({u"b"_s});
    QCOMPARE(document.title, u"Fuel at sea"_s);
    QCOMPARE(document.language, Language::English);
    QVERIFY(document.published && document.published->start == QDate(2025, 3, 14));
    const SearchHit &hit = found.hits.at(found.hits.first().other == 0 ? 0 : 1);
    QVERIFY(hit.snippet.contains(u"second tanker"_s));
    QCOMPARE(other.marked(hit), QStringList{u"tanker"_s});
}

// One library speaks of tankers all the time, the other names one in passing and speaks of barges: alone,
// each index would weigh its rare word highest. Weighed together, what speaks of both words' matter most is
// first.
void TestTogether::aRareWordIsWeighedByAllLibraries()
{
    SearchFixture own;
    SearchFixture other;
    SearchFixture whole;
    for (int i = 0; i < 30; ++i) {
        const QString id = u"own%1"_s.arg(i, 2, 10, QLatin1Char('0'));
        const QString text = i == 7 ? u"The tanker Aurelia met another tanker; one tanker sank."_s
                                    : u"A tanker passed the strait on day %1."_s.arg(i);
        own.add(id, Language::English, {text});
        whole.add(id, Language::English, {text});
    }
    for (int i = 0; i < 30; ++i) {
        const QString id = u"other%1"_s.arg(i, 2, 10, QLatin1Char('0'));
        const QString text = i == 3
                                 ? u"A tanker was named once in a long text about barges and their crews."_s
                                 : u"Barges carried coal on day %1."_s.arg(i);
        other.add(id, Language::English, {text});
        whole.add(id, Language::English, {text});
    }
    // Laid side by side as they are, the passing mention would be first.
    const double alone = own.ask(u"tanker"_s).hits.first().score;
    QVERIFY(other.ask(u"tanker"_s).hits.first().score > alone);
    const SearchResults found = askTogether(own, {placeOf(other)}, words(u"tanker"_s));
    QCOMPARE(labelled(found).first(), u"own:own07/1"_s);
    // As one index of all has it.
    QCOMPARE(whole.found(u"tanker"_s).first(), u"own07/1"_s);
}

void TestTogether::someWordsComeOnlyWhereNoLibraryHasAll()
{
    SearchFixture own;
    SearchFixture other;
    own.add(u"a"_s, Language::English, {u"The tanker carried crude oil."_s});
    other.add(u"b"_s, Language::English, {u"Coal lay on the quay."_s, u"The tanker carried coal."_s});
    const SearchResults found = askTogether(own, {placeOf(other)}, words(u"tanker coal"_s));
    QVERIFY(!labelled(found).contains(u"own:a/1"_s));
    QCOMPARE(labelled(found).first(), u"0:b/2"_s);
    const SearchResults some = askTogether(own, {placeOf(other)}, words(u"crude barge"_s));
    QCOMPARE(labelled(some), QStringList{u"own:a/1"_s});
    QCOMPARE(some.messages.size(), 1); // that they have some of the words, once
}

void TestTogether::whatTwoLibrariesHaveIsShownOnce()
{
    SearchFixture own;
    SearchFixture other;
    own.add(u"same"_s, Language::English, {u"The tanker was seen."_s});
    other.add(u"same"_s, Language::English, {u"The tanker was seen."_s});
    other.add(u"more"_s, Language::English, {u"Another tanker was seen."_s});
    const SearchResults found = askTogether(own, {placeOf(other)}, words(u"tanker"_s));
    QStringList places = labelled(found);
    places.sort();
    QCOMPARE(places, (QStringList{u"0:more/1"_s, u"own:same/1"_s}));
    QCOMPARE(found.total, 2);
    QCOMPARE(found.others.first().total, 1);
}

void TestTogether::countsAreAdded()
{
    SearchFixture own;
    SearchFixture other;
    own.add(u"a"_s, Language::English, {u"A tanker."_s}, FuzzyDate::year(2024));
    other.add(u"b"_s, Language::English, {u"A tanker here."_s, u"A tanker there."_s}, FuzzyDate::year(2025));
    other.add(u"c"_s, Language::French, {u"Le tanker est parti."_s}, FuzzyDate::year(2024));
    const SearchFacets facets = askTogether(own, {placeOf(other)}, words(u"tanker"_s)).facets;
    QCOMPARE(facets.languages,
             (QList<std::pair<Language, int>>{{Language::English, 3}, {Language::French, 1}}));
    QCOMPARE(facets.documents.first(), (std::pair<DocumentId, int>{{u"b"_s}, 2}));
    QCOMPARE(facets.documents.size(), 3);
    QVERIFY(facets.years.contains({2024, 2}) && facets.years.contains({2025, 2}));
}

void TestTogether::datesPutAllInOneOrder()
{
    SearchFixture own;
    SearchFixture other;
    own.add(u"old"_s, Language::English, {u"A tanker."_s}, FuzzyDate::day(QDate(2020, 1, 1)));
    own.add(u"new"_s, Language::English, {u"A tanker."_s}, FuzzyDate::day(QDate(2025, 1, 1)));
    other.add(u"between"_s, Language::English, {u"A tanker."_s}, FuzzyDate::month(2022, 6));
    other.add(u"never"_s, Language::English, {u"A tanker."_s});
    SearchQuery query = words(u"tanker"_s);
    query.order = SearchQuery::Order::Date;
    QCOMPARE(labelled(askTogether(own, {placeOf(other)}, query)),
             (QStringList{u"own:new/1"_s, u"0:between/1"_s, u"own:old/1"_s, u"0:never/1"_s}));
}

void TestTogether::theLimitHoldsForAll()
{
    SearchFixture own;
    SearchFixture other;
    for (int i = 0; i < 6; ++i) {
        own.add(u"a%1"_s.arg(i), Language::English, {u"Tanker number %1."_s.arg(i)});
        other.add(u"b%1"_s.arg(i), Language::English, {u"Tanker number %1 again."_s.arg(i)});
    }
    SearchQuery query = words(u"tanker"_s);
    query.limit = 5;
    const SearchResults found = askTogether(own, {placeOf(other)}, query);
    QCOMPARE(found.hits.size(), 5);
    QCOMPARE(found.total, 12);
}

void TestTogether::aLibraryThatCannotBeAskedIsToldOf()
{
    SearchFixture own;
    SearchFixture sound;
    own.add(u"a"_s, Language::English, {u"A tanker."_s});
    sound.add(u"b"_s, Language::English, {u"A tanker too."_s});
    const QTemporaryDir folder;
    const LibraryPlace none = LibraryPlace::inFolder(folder.filePath(u"none"_s));
    const LibraryPlace broken = LibraryPlace::inFolder(folder.filePath(u"broken"_s));
    QVERIFY(QDir().mkpath(broken.folder));
    QFile file(broken.folder + u"/iamglass"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("This is no index.") > 0);
    file.close();
    const SearchResults found = askTogether(own, {none, broken, placeOf(sound)}, words(u"tanker"_s));
    QCOMPARE(labelled(found).size(), 2);
    QVERIFY(found.others.at(0).failure && found.others.at(1).failure && !found.others.at(2).failure);
    QCOMPARE(found.messages.size(), 2);
    QVERIFY(found.messages.at(0).contains(u"none"_s) && found.messages.at(1).contains(u"broken"_s));
    QVERIFY(!found.messages.join(QString()).contains(folder.path())); // by name, not by place
}

void TestTogether::aChangedBitOfAnotherIndexIsNoticed()
{
    SearchFixture own;
    SearchFixture other;
    own.add(u"a"_s, Language::English, {u"A tanker."_s});
    for (int i = 0; i < 20; ++i)
        other.add(u"b%1"_s.arg(i), Language::English, {u"Tanker number %1 left the harbour."_s.arg(i)});
    other.writer.reset();
    QCOMPARE(askTogether(own, {placeOf(other)}, words(u"tanker"_s)).total, 21);
    QFile postings(other.folder() + u"/postlist.glass"_s);
    QVERIFY(postings.open(QIODevice::ReadWrite) && postings.seek(postings.size() / 2));
    const char byte = postings.peek(1).at(0);
    QVERIFY(postings.putChar(char(byte ^ 4)));
    postings.close();
    const SearchResults found = askTogether(own, {placeOf(other)}, words(u"tanker"_s));
    QCOMPARE(labelled(found), QStringList{u"own:a/1"_s});
    QVERIFY(found.others.first().failure);
    QCOMPARE(found.others.first().failure->code, Error::Code::Malformed);
}

void TestTogether::withoutAnIndexOfItsOwnTheOthersAnswer()
{
    SearchFixture other;
    other.add(u"b"_s, Language::English, {u"A tanker."_s});
    XapianSearchService none(QString(), other.thesaurus);
    const auto answer = none.searchTogether(words(u"tanker"_s), {placeOf(other)}).result();
    QVERIFY(answer.ok());
    QCOMPARE(labelled(answer.value()), QStringList{u"0:b/1"_s});
    QVERIFY(answer.value().messages.isEmpty());
    const QTemporaryDir empty;
    XapianSearchService missing(empty.filePath(u"index"_s), other.thesaurus);
    const auto told = missing.searchTogether(words(u"tanker"_s), {placeOf(other)}).result();
    QVERIFY(told.ok());
    QCOMPARE(labelled(told.value()), QStringList{u"0:b/1"_s});
    QCOMPARE(told.value().messages.size(), 1);
    // With nobody left to answer it is an error.
    const LibraryPlace nothing = LibraryPlace::inFolder(empty.filePath(u"nothing"_s));
    QVERIFY(!missing.searchTogether(words(u"tanker"_s), {nothing}).result().ok());
}

void TestTogether::whatIsNoLongerWantedIsCancelled()
{
    SearchFixture own;
    SearchFixture other;
    own.add(u"a"_s, Language::English, {u"A tanker."_s});
    other.add(u"b"_s, Language::English, {u"A tanker."_s});
    XapianSearchService service(own.folder(), own.thesaurus);
    QList<QFuture<Result<SearchResults>>> futures;
    for (int i = 0; i < 50; ++i) {
        futures.append(service.searchTogether(words(u"tanker"_s), {placeOf(other)}));
        if (i < 49)
            futures.last().cancel();
    }
    const auto last = futures.last().result();
    QVERIFY(last.ok());
    QCOMPARE(last.value().hits.size(), 2);
}

QTEST_GUILESS_MAIN(TestTogether)
#include "tst_together.moc"
