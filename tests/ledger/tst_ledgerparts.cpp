// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/namesounds.h"
#include "models/ledger/sentences.h"
#include "tests/ledger/claims.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;
using namespace vigie::ledgertest;

class TestLedgerParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBarTellsWhoTookIt();
    void aPartOfATotalOverYearsIsPartOfItsYear();
    void aPartIsNotAddedToItsWhole();
    void theSumOfTheYearsIsVerified();
    void aSumThatDoesNotHoldIsShown();
    void rivalsStandSideBySide();
    void partsStandForAWholeOnlyAsAtLeast();
    void overlappingStatementsAreNotAdded();
    void aTotalOverYearsBelongsToNoYear();
    void aTotalSinceJanuaryBelongsToTheYearInWhichItIsTold();
    void victimsFillTheBar();
    void whatFillsABarIsNotCalledLeftOut();
    void partsThatADocumentListsAreAddedUp();
    void partsThatMakeMoreThanTheirWholeAreShown();
    void rivalsOfAVictimStandBesideWhatIsDrawn();
    void aDocumentsLowerFigureOfAYearIsNoTotal();
    void quartersThatOutdoAThiefsHalfYearAreEverybodys();
    void oneSumOfAVictimIsOneTheftWhicheverDay();
    void aFirmListedByTwoNamesWasRobbedTwice();
    void sinceJanuaryIsAsMuchOfAYearAsThisYear();
    void namesThatSoundAlikeAreOneVictims_data();
    void namesThatSoundAlikeAreOneVictims();
    void aVictimHasItsNamesInEveryFact();
    void aFigureTakenBackGivesWay();
    void aNameAndItsBeginningAreOneVictims();
};

void TestLedgerParts::aBarTellsWhoTookIt()
{
    Library all = library(u"w paper@2026-02-03 3.4e9 exact 2025\n"
                          "p paper@2026-02-03 2.02e9 exact 2025 - w\n"
                          "q other@2026-02-04 2.02e9 exact 2025\n"_s);
    for (Claim &claim : all.claims) {
        if (claim.id.value != u"w")
            claim.actor = {{u"region-KP"_s}, u"North Korea"_s};
    }
    const Chart chart = drawChart(all.claims, all.documents, {}, {}, {});
    QCOMPARE(bars(chart), QStringList{u"2025 = 3400000000"_s});
    const QStringList told = workingText(chart.years.first());
    QVERIFY(!told.first().contains(u"North Korea"_s)); // of the whole world
    QVERIFY(told.last().contains(u"North Korea"_s));
    QCOMPARE(chart.years.first().working.last().kind, ChartStep::Kind::OfActor);
    QCOMPARE(chart.years.first().working.last().sources.statements, 2);
    // A total of his own is his.
    all.claims.removeFirst();
    const Chart own = drawChart(all.claims, all.documents, {}, {}, {});
    QCOMPARE(bars(own), QStringList{u"2025 = 2020000000"_s});
    QVERIFY(workingText(own.years.first()).first().contains(u"North Korea"_s));
}

void TestLedgerParts::aPartOfATotalOverYearsIsPartOfItsYear()
{
    // The nine months are declared part of the two years' total; the victim's loss part of the nine months.
    const Library given = library(u"a1 report@2025-10-22 2.84e9 exact 2024-01-01/2025-09-30\n"
                                  "a2 report@2025-10-22 1.65e9 at_least 2025-01-01/2025-09-30 - a1\n"
                                  "a3 report@2025-10-22 1.46e9 about 2025-02 Bybit a2\n"
                                  "b1 news@2026-01-20 2.0e9 more_than 2025\n"_s);
    const Chart chart = drawChart(given.claims, given.documents, {}, {}, {});
    QCOMPARE(bars(chart), QStringList{u"2025 >= 2000000000"_s});
    QCOMPARE(chart.years.first().breakdown.first().label, u"Bybit"_s);
    QVERIFY(chart.years.first().claims.contains(ClaimId{u"a2"_s}));
}

void TestLedgerParts::aPartIsNotAddedToItsWhole()
{
    const Library all = library(press);
    const Chart chart = drawChart(all.claims, all.documents, {}, {}, {});
    QCOMPARE(bars(chart), QStringList({u"2024 = 1190000000"_s, u"2025 >= 1650000000"_s}));
}

void TestLedgerParts::theSumOfTheYearsIsVerified()
{
    const Library all = library(press);
    const Ledger ledger = buildLedger(all.claims, all.documents, {}, {});
    const Fact *total = ledger.find(ledger.factOf.value({u"a3"_s}));
    QVERIFY(total);
    QCOMPARE(total->claims.size(), 2);
    QCOMPARE(total->checks.size(), 1);
    QCOMPARE(total->checks.first().kind, Check::Kind::SumHolds);
    QCOMPARE(total->checks.first().expected, total->amount.value);
}

void TestLedgerParts::aSumThatDoesNotHoldIsShown()
{
    const Library all = library(u"a m@2025-10-22 1.19e9 exact 2024\n"
                                "b m@2025-10-22 1.65e9 exact 2025\n"
                                "c m@2025-10-22 3.10e9 exact 2024-01-01/2025-12-31\n"_s);
    const Ledger ledger = buildLedger(all.claims, all.documents, {}, {});
    const Fact *total = ledger.find({u"fc"_s});
    QCOMPARE(total->checks.size(), 1);
    QCOMPARE(total->checks.first().kind, Check::Kind::SumDiffers);
    QCOMPARE(total->checks.first().difference.toString(), u"260000000"_s);
}

void TestLedgerParts::rivalsStandSideBySide()
{
    const Library all = library(press);
    const Ledger ledger = buildLedger(all.claims, all.documents, {}, {});
    const FactId rounded = ledger.factOf.value({u"b3"_s}), precise = ledger.factOf.value({u"c1"_s});
    QVERIFY(rounded != precise);
    QCOMPARE(ledger.factOf.value({u"d2"_s}), precise);
    QCOMPARE(ledger.find(rounded)->conflictsWith, QList{precise});
    QCOMPARE(ledger.find(precise)->conflictsWith, QList{rounded});
}

void TestLedgerParts::partsStandForAWholeOnlyAsAtLeast()
{
    const Library all = library(u"a m@2025-10-22 1.65e9 exact 2025-01-01/2025-09-30\n"
                                "b n@2026-01-22 4e8 exact 2025-10-01/2025-12-31\n"_s);
    QCOMPARE(bars(drawChart(all.claims, all.documents, {}, {}, {})), QStringList{u"2025 >= 2050000000"_s});
}

void TestLedgerParts::overlappingStatementsAreNotAdded()
{
    const Library all = library(u"a m@2025-10-22 1.65e9 exact 2025-01-01/2025-09-30\n"
                                "b n@2025-10-22 9e8 exact 2025-06-01/2025-11-30\n"_s);
    const Chart chart = drawChart(all.claims, all.documents, {}, {}, {});
    QCOMPARE(bars(chart), QStringList{u"2025 >= 1650000000"_s});
    QCOMPARE(chart.held.size(), 1);
    QCOMPARE(chart.held.first().claim.value, u"b"_s);
}

void TestLedgerParts::aTotalOverYearsBelongsToNoYear()
{
    const Library all = library(press);
    const Chart chart = drawChart(all.claims, all.documents, {}, {}, {});
    QCOMPARE(chart.spanning, QList{FactId{u"fa3"_s}});
}

void TestLedgerParts::aTotalSinceJanuaryBelongsToTheYearInWhichItIsTold()
{
    const Library told = library(u"a m@2025-08-08 2.6e9 exact 2025-01-01/..\n"
                                 "b m@2025-08-08 1.46e9 exact 2025-02-21 Bybit a\n"
                                 "c m@2025-08-08 1.42e8 exact 2025-07\n"_s);
    const Chart chart = drawChart(told.claims, told.documents, {}, {}, {});
    QCOMPARE(bars(chart), QStringList{u"2025 >= 2600000000"_s});
    QVERIFY(chart.spanning.isEmpty());
    QCOMPARE(chart.years.first().breakdown.first().label, u"Bybit"_s);

    const Library whole = library(u"a m@2025-08-08 2.6e9 exact 2025-01-01/..\n"
                                  "b n@2026-01-10 3.1e9 exact 2025\n"_s);
    QCOMPARE(bars(drawChart(whole.claims, whole.documents, {}, {}, {})), QStringList{u"2025 = 3100000000"_s});

    // a year later it may hold the next year's thefts too; so may what nobody knows the day of
    for (const QString &day : {u"2026-03-01"_s, QString()}) {
        const Library later = library(u"a m@%1 2.6e9 exact 2025-01-01/..\n"_s.arg(day));
        const Chart spanned = drawChart(later.claims, later.documents, {}, {}, {});
        QVERIFY(spanned.years.isEmpty());
        QCOMPARE(spanned.spanning.size(), 1);
    }
}

void TestLedgerParts::victimsFillTheBar()
{
    const Library all = library(press);
    const Chart chart = drawChart(all.claims, all.documents, {}, {}, {});
    const ChartYear year = chart.years.last();
    QCOMPARE(year.breakdown.size(), 2);
    QCOMPARE(year.breakdown.first().label, u"Bybit"_s);
    QCOMPARE(year.breakdown.first().amount.toString(), u"1460000000"_s);
    QCOMPARE(year.breakdown.last().amount.toString(), u"190000000"_s);
}

void TestLedgerParts::whatFillsABarIsNotCalledLeftOut()
{
    const Library all = library(u"a m@2025-10-22 1.65e9 at_least 2025-01-01/2025-09-30\n"
                                "b n@2025-10-22 1.46e9 exact 2025-02 Bybit\n"
                                "c o@2025-11-22 9e8 exact 2025-06-01/2025-11-30\n"_s);
    const Chart chart = drawChart(all.claims, all.documents, {}, {}, {});
    QCOMPARE(chart.years.last().breakdown.first().facts, QList{FactId{u"fb"_s}});
    QCOMPARE(chart.held.size(), 1);
    QCOMPARE(chart.held.first().claim.value, u"c"_s);
}

void TestLedgerParts::aDocumentsLowerFigureOfAYearIsNoTotal()
{
    const Library all = library(u"a m@2025-01-02 2.15e9 exact 2024\n"
                                "b m@2025-01-02 5.05e8 exact 2024\n"_s);
    const Chart chart = drawChart(all.claims, all.documents, {}, {}, {});
    QCOMPARE(bars(chart), QStringList{u"2024 = 2150000000"_s});
    QCOMPARE(chart.years.first().low, chart.years.first().amount);
    QCOMPARE(chart.held.size(), 1);
    QCOMPARE(chart.held.first().why, ChartHeld::Why::Overlaps);
    // What another document says of the year is a rival, however low.
    const Library two = library(u"a m@2025-01-02 2.15e9 exact 2024\n"
                                "b n@2025-01-02 5.05e8 exact 2024\n"_s);
    QCOMPARE(drawChart(two.claims, two.documents, {}, {}, {}).held.first().why, ChartHeld::Why::Rival);
}

void TestLedgerParts::partsThatADocumentListsAreAddedUp()
{
    const Library all = library(u"a m@2025-01-02 8.5e8 exact 2024\n"
                                "b m@2025-01-02 3.08e8 exact 2024-05 DMM a\n"
                                "c m@2025-01-02 2.35e8 exact 2024-07 WazirX a\n"
                                "d m@2025-01-02 3.07e8 exact 2024-09 Others a\n"_s);
    const Ledger ledger = buildLedger(all.claims, all.documents, {}, {});
    const Fact *whole = ledger.find({u"fa"_s});
    QCOMPARE(whole->checks.size(), 1);
    QCOMPARE(whole->checks.first().kind, Check::Kind::SumHolds);
    QCOMPARE(whole->checks.first().expected, Decimal(850'000'000));
    // Two of the three need not make the whole: that is no finding.
    const QList<Claim> fewer{all.claims.at(0), all.claims.at(1), all.claims.at(2)};
    QVERIFY(buildLedger(fewer, all.documents, {}, {}).find({u"fa"_s})->checks.isEmpty());
}

void TestLedgerParts::partsThatMakeMoreThanTheirWholeAreShown()
{
    const Library all = library(u"a m@2025-01-02 5.0e8 exact 2024\n"
                                "b m@2025-01-02 3.08e8 exact 2024-05 DMM a\n"
                                "c m@2025-01-02 2.35e8 exact 2024-07 WazirX a\n"_s);
    const Ledger ledger = buildLedger(all.claims, all.documents, {}, {});
    const Fact *whole = ledger.find({u"fa"_s});
    QCOMPARE(whole->checks.size(), 1);
    QCOMPARE(whole->checks.first().kind, Check::Kind::SumDiffers);
    QCOMPARE(whole->checks.first().difference, Decimal(-43'000'000));
}

void TestLedgerParts::rivalsOfAVictimStandBesideWhatIsDrawn()
{
    const Library all = library(press);
    const ChartYear year = drawChart(all.claims, all.documents, {}, {}, {}).years.last();
    const auto rivals = std::find_if(year.working.cbegin(), year.working.cend(), [](const ChartStep &step) {
        return step.kind == ChartStep::Kind::Rivals;
    });
    QVERIFY(rivals != year.working.cend());
    QCOMPARE(rivals->party, u"Bybit"_s);
    QCOMPARE(rivals->amount.value, Decimal(1'460'000'000));
    QCOMPARE(rivals->others.size(), 1);
    QCOMPARE(rivals->others.first().value, Decimal(1'400'000'000));
}

void TestLedgerParts::quartersThatOutdoAThiefsHalfYearAreEverybodys()
{
    Library all = library(u"a m@2026-04-09 4.0e8 exact 2026-01-01/2026-03-31\n"
                          "b n@2026-07-09 6.2e8 exact 2026-04-01/2026-06-30\n"
                          "c o@2026-07-12 5.0e8 exact 2026-01-01/2026-06-30\n"_s);
    all.claims.last().actor = {{u"region-KP"_s}, u"North Korea"_s};
    QCOMPARE(bars(drawChart(all.claims, all.documents, {}, {}, {})), QStringList{u"2026 >= 1020000000"_s});
    // Where none comes to more than his half-year they may be his.
    all.claims[1].amount = amount(u"1.2e8"_s, u"exact"_s);
    QCOMPARE(bars(drawChart(all.claims, all.documents, {}, {}, {})), QStringList{u"2026 >= 500000000"_s});
}

void TestLedgerParts::oneSumOfAVictimIsOneTheftWhicheverDay()
{
    const Library all = library(u"a m@2024-03-03 4.8e7 exact 2024-02-28 Corvale\n"
                                "b n@2024-04-03 4.8e7 exact 2024-03-01 Corvale\n"
                                "c o@2024-05-03 4.8e7 exact 2024-03 Corvale\n"_s);
    const Chart chart = drawChart(all.claims, all.documents, {}, {}, {});
    QCOMPARE(bars(chart), QStringList{u"2024 >= 48000000"_s});
    QVERIFY(chart.held.isEmpty());
    // A document that tells of two days tells of two thefts.
    const Library two = library(u"a m@2024-08-03 4.8e7 exact 2024-03-03 Corvale\n"
                                "b m@2024-08-03 4.8e7 exact 2024-07-07 Corvale\n"
                                "c n@2024-09-03 4.8e7 exact 2024-07 Corvale\n"_s);
    QCOMPARE(bars(drawChart(two.claims, two.documents, {}, {}, {})), QStringList{u"2024 >= 96000000"_s});
}

void TestLedgerParts::aFirmListedByTwoNamesWasRobbedTwice()
{
    Library all = library(u"a m@2018-09-20 2.4e7 exact 2016 Kagari\n"
                          "b m@2018-09-20 5.0e7 exact 2016 Kagari\n"_s);
    QCOMPARE(bars(drawChart(all.claims, all.documents, {}, {}, {})), QStringList{u"2016 >= 50000000"_s});
    all.claims.first().victim.name = u"Tsukumo"_s; // its former name
    QCOMPARE(bars(drawChart(all.claims, all.documents, {}, {}, {})), QStringList{u"2016 >= 74000000"_s});
}

void TestLedgerParts::sinceJanuaryIsAsMuchOfAYearAsThisYear()
{
    // A headline's "this year" and what the text says more precisely.
    const Library all = library(u"a m@2025-11-04 2.0e9 exact 2025\n"
                                "b m@2025-11-04 2.2e9 exact 2025-01-01/..\n"_s);
    QCOMPARE(bars(drawChart(all.claims, all.documents, {}, {}, {})), QStringList{u"2025 >= 2200000000"_s});
    // Told when the year was over, the year's sum is the bar.
    const Library over = library(u"a m@2026-01-04 2.0e9 exact 2025\n"
                                 "b n@2025-11-04 2.2e9 exact 2025-01-01/..\n"_s);
    QCOMPARE(bars(drawChart(over.claims, over.documents, {}, {}, {})).size(), 1);
    QCOMPARE(drawChart(over.claims, over.documents, {}, {}, {}).years.first().amount, Decimal(2'000'000'000));
}

void TestLedgerParts::namesThatSoundAlikeAreOneVictims_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("alike");
    const auto row = [](const QString &one, const QString &other, bool alike) {
        QTest::addRow("%s, %s", qPrintable(one), qPrintable(other)) << one << other << alike;
    };
    row(u"Kestrel Finance"_s, u"케스트럴 파이낸스"_s, true);
    row(u"Selmar Exchange"_s, u"セルマー"_s, true);
    row(u"톨베인"_s, u"Tolvane Bridge"_s, true);
    row(u"ハヌルビット"_s, u"한울빗"_s, true);
    row(u"Atomic Wallet"_s, u"アトミックウォレット"_s, true);
    row(u"Dodamcoin"_s, u"도담코인"_s, true);
    row(u"Multichain"_s, u"マルチチェーン"_s, true);
    row(u"Poly Network"_s, u"폴리 네트워크"_s, true);
    row(u"Lumarel"_s, u"ルマレル"_s, true);
    row(u"루마렐"_s, u"Lumarel"_s, true);
    row(u"Corvale"_s, u"コルベール"_s, true);
    row(u"Orvane"_s, u"오르반"_s, true);
    row(u"Kestrel Finance"_s, u"오르반"_s, false);
    row(u"Selmar"_s, u"コトネ"_s, false);
    row(u"Corvale"_s, u"새솔페이"_s, false);
    row(u"Corvale"_s, u"琴音"_s, false); // nobody knows how it is spoken
}

void TestLedgerParts::namesThatSoundAlikeAreOneVictims()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QTEST(soundAlike(one, other), "alike");
    Library all = library(u"a m@2025-11-03 9.4e7 exact 2025-10 X\n"
                          "b n@2025-10-20 9.4e7 exact 2025-10-17 Y\n"_s);
    all.claims[0].victim = {{}, one};
    all.claims[1].victim = {{}, other};
    QFETCH(const bool, alike);
    QCOMPARE(drawChart(all.claims, all.documents, {}, {}, {}).years.first().amount,
             Decimal(alike ? 94'000'000 : 188'000'000));
    for (Claim &claim : all.claims) // a round sum too
        claim.amount = amount(u"9e7"_s, u"about"_s);
    QCOMPARE(drawChart(all.claims, all.documents, {}, {}, {}).years.first().amount,
             Decimal(alike ? 90'000'000 : 180'000'000));
}

void TestLedgerParts::aVictimHasItsNamesInEveryFact()
{
    // What is known as one by one sum is one where another sum is told of it.
    Library all = library(u"a m@2025-11-28 5.4e7 exact 2025-11-27 X\n"
                          "b n@2025-12-02 4.45e7 exact 2025-11-27 X\n"
                          "c o@2025-12-03 4.45e7 exact 2025-11-27 Y\n"
                          "d p@2025-12-04 4.45e7 exact 2025-11-27 Y\n"_s);
    for (Claim &claim : all.claims)
        claim.victim = {{}, claim.victim.name == u"X" ? u"한울빗"_s : u"Hanulbit"_s};
    const Chart chart = drawChart(all.claims, all.documents, {}, {}, {});
    QCOMPARE(bars(chart), QStringList{u"2025 >= 54000000"_s});
    QCOMPARE(chart.held.size(), 1);
    QCOMPARE(chart.held.first().why, ChartHeld::Why::Rival);
    std::reverse(all.claims.begin(), all.claims.end());
    QCOMPARE(drawChart(all.claims, all.documents, {}, {}, {}).held, chart.held);
}

void TestLedgerParts::aFigureTakenBackGivesWay()
{
    Library all = library(u"a m@2025-11-28 5.4e7 exact 2025-11-27 Hanulbit\n"
                          "b n@2025-12-02 4.45e7 exact 2025-11-27 Hanulbit\n"
                          "c n@2025-12-02 5.4e7 exact 2025-11-27 Hanulbit\n"_s);
    all.claims.last().retracted = true;
    const Chart chart = drawChart(all.claims, all.documents, {}, {}, {});
    QCOMPARE(bars(chart), QStringList{u"2025 >= 44500000"_s});
    QVERIFY(std::any_of(chart.held.cbegin(), chart.held.cend(),
                        [](const ChartHeld &held) { return held.why == ChartHeld::Why::Rival; }));
    // A figure that is denied with none in its place stands against the one that others give.
    all.claims.removeAt(1);
    QCOMPARE(bars(drawChart(all.claims, all.documents, {}, {}, {})), QStringList{u"2025 >= 54000000"_s});
}

void TestLedgerParts::aNameAndItsBeginningAreOneVictims()
{
    Library all = library(u"a m@2024-03-04 6.2e7 exact 2024-03-02 X\n"
                          "b n@2024-03-12 5.3e7 exact 2024-03-02 Y\n"_s);
    all.claims[0].victim = {{}, u"Bremol Exchange"_s};
    all.claims[1].victim = {{}, u"Bremol"_s};
    const Chart chart = drawChart(all.claims, all.documents, {}, {}, {});
    QCOMPARE(bars(chart), QStringList{u"2024 >= 62000000"_s});
    QCOMPARE(chart.held.first().why, ChartHeld::Why::Rival);
    all.claims[1].victim = {{}, u"Tolvane Exchange"_s};
    QCOMPARE(bars(drawChart(all.claims, all.documents, {}, {}, {})), QStringList{u"2024 >= 115000000"_s});
}

QTEST_GUILESS_MAIN(TestLedgerParts)
#include "tst_ledgerparts.moc"
