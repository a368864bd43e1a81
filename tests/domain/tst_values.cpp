// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codepoints.h"
#include "models/domain/fuzzydate.h"
#include "models/domain/language.h"
#include "models/domain/thesaurus.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

class TestValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesAreReadAsTheyAreWritten_data();
    void datesAreReadAsTheyAreWritten();
    void whatIsNoDateIsRefused_data();
    void whatIsNoDateIsRefused();
    void aMonthLiesInItsYear();
    void openSidesContainEverythingOnTheirSide();
    void offsetsCountCodePoints();
    void rangesBeyondTheTextAreClamped();
    void languageTagsAreReadByTheirFirstPart();
    void thesaurusEntriesWithOneIdAreMerged();
    void aThesaurusThatComesLaterIsMadeOnce();
};

void TestValues::datesAreReadAsTheyAreWritten_data()
{
    QTest::addColumn<QString>("iso");
    for (const char *iso : {"2025-05-29", "2024-10", "2025-Q3", "2024", "2025-01-01/2025-09-30",
                            "2023-12-01/..", "../2024-04-30"})
        QTest::newRow(iso) << QString::fromLatin1(iso);
}

void TestValues::datesAreReadAsTheyAreWritten()
{
    QFETCH(QString, iso);
    QVERIFY(FuzzyDate::fromIso(iso));
    QCOMPARE(FuzzyDate::fromIso(iso)->toIso(), iso);
}

void TestValues::whatIsNoDateIsRefused_data()
{
    QTest::addColumn<QString>("iso");
    for (const char *iso : {"", "2025-13", "2025-02-30", "2025-Q5", "29 May 2025", "../..",
                            "2025-09-30/2025-01-01", "/", "2025-05-29 or so", "2025-05-29..2025-06-01"})
        QTest::newRow(iso) << QString::fromLatin1(iso);
}

void TestValues::whatIsNoDateIsRefused()
{
    QFETCH(QString, iso);
    QVERIFY(!FuzzyDate::fromIso(iso));
}

void TestValues::aMonthLiesInItsYear()
{
    QVERIFY(FuzzyDate::year(2025).contains(FuzzyDate::month(2025, 2)));
    QVERIFY(!FuzzyDate::month(2025, 2).contains(FuzzyDate::year(2025)));
    QVERIFY(FuzzyDate::quarter(2025, 1).overlaps(FuzzyDate::month(2025, 2)));
    QVERIFY(!FuzzyDate::quarter(2025, 2).overlaps(FuzzyDate::month(2025, 2)));
    QCOMPARE(FuzzyDate::month(2024, 2).end, QDate(2024, 2, 29));
    QCOMPARE(FuzzyDate::quarter(2025, 3).singleYear(), std::optional(2025));
    QVERIFY(!FuzzyDate::range(QDate(2024, 1, 1), QDate(2025, 9, 30)).singleYear());
}

void TestValues::openSidesContainEverythingOnTheirSide()
{
    const FuzzyDate since = FuzzyDate::range(QDate(2023, 12, 1), {});
    QVERIFY(since.contains(FuzzyDate::year(2024)));
    QVERIFY(!since.contains(FuzzyDate::year(2023)));
    QVERIFY(!since.singleYear());
    QVERIFY(!FuzzyDate::year(2024).contains(since));
}

void TestValues::offsetsCountCodePoints()
{
    const QString text = u"𠮷野家😀 28億"_s; // two characters outside the basic plane
    const Span units{text.indexOf(u"28"), text.size()};
    const Span points = toCodePoints(text, units);
    QCOMPARE(points.start, 5);
    QCOMPARE(points.end, 8);
    QCOMPARE(fromCodePoints(text, points), units);
    QCOMPARE(codePointCount(text), 8);
}

void TestValues::rangesBeyondTheTextAreClamped()
{
    QCOMPARE(fromCodePoints(u"abc", {2, 99}), (Span{2, 3}));
    QCOMPARE(toCodePoints(u"abc", {7, 9}), (Span{3, 3}));
    QCOMPARE(fromCodePoints(u"", {0, 5}), (Span{0, 0}));
}

void TestValues::languageTagsAreReadByTheirFirstPart()
{
    QCOMPARE(languageFromCode(u"fr-CA"), Language::French);
    QCOMPARE(languageFromCode(u"ja_JP"), Language::Japanese);
    QCOMPARE(languageFromCode(u"KO"), Language::Korean);
    QCOMPARE(languageFromCode(u"kok"), Language::Other);
    QCOMPARE(languageFromCode(u""), Language::Unknown);
}

void TestValues::thesaurusEntriesWithOneIdAreMerged()
{
    const Label french{u"Corée du Nord"_s, Language::French, Label::Kind::Preferred};
    const Label alias{u"RPDC"_s, Language::French, Label::Kind::Alternative};
    Entity fromIcu, ours;
    fromIcu.id = ours.id = {u"region-KP"_s};
    fromIcu.labels = {french};
    ours.labels = {alias, french};
    const Thesaurus thesaurus({fromIcu, ours});
    QCOMPARE(thesaurus.entities().size(), 1);
    QCOMPARE(thesaurus.find({u"region-KP"_s})->labels, (QList{french, alias}));
    QVERIFY(!thesaurus.find({u"region-XX"_s}));
}

void TestValues::aThesaurusThatComesLaterIsMadeOnce()
{
    std::atomic_int made = 0;
    const Thesaurus later = Thesaurus::later([&made] {
        ++made;
        Entity entity;
        entity.id = EntityId{u"lazarus"_s};
        return Thesaurus({entity});
    });
    const Thesaurus copy = later;
    QCOMPARE(made.load(), 0);
    std::vector<std::thread> askers;
    std::atomic_int found = 0;
    for (const Thesaurus &one : {later, copy, later})
        askers.emplace_back([one, &found] { found += one.find({u"lazarus"_s}) ? 1 : 0; });
    for (std::thread &asker : askers)
        asker.join();
    QCOMPARE(found.load(), 3);
    QCOMPARE(made.load(), 1);
    QVERIFY(&later.entities() == &copy.entities());
    QVERIFY(Thesaurus().entities().isEmpty());
}

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
