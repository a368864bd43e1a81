// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/agreement.h"
#include "models/ledger/sentences.h"
#include "tests/ledger/claims.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;
using namespace vigie::ledgertest;

namespace {

QStringList bars(const Chart &chart)
{
    QStringList result;
    for (const ChartYear &year : chart.years)
        result.append(QString::number(year.year) + u' ' + (year.open ? u">="_s : u"="_s) + u' ' +
                      year.amount.toString());
    return result;
}

// What four languages say of the same money, with a slip and a rival among it.
const QString press = u"a1 mofa@2025-10-22 1.19e9 exact 2024\n"
                      "a2 mofa@2025-10-22 1.65e9 at_least 2025-01-01/2025-09-30\n"
                      "a3 mofa@2025-10-22 2.84e9 exact 2024-01-01/2025-09-30\n"
                      "b1 presse@2025-10-24 1.2e9 about 2024\n"
                      "b2 presse@2025-10-24 1.65e9 at_least 2025-01-01/2025-09-30\n"
                      "b3 presse@2025-10-24 1.4e9 about 2025-02 Bybit b2\n"
                      "c1 shimbun@2025-10-23 1.46e9 about 2025-02 Bybit\n"
                      "c2 shimbun@2025-10-23 2.84e9 exact 2024-01-01/2025-09-30\n"
                      "d1 ilbo@2025-10-23 1.65e9 about 2025\n"
                      "d2 ilbo@2025-10-23 1.5e9 about 2025-02-21 Bybit\n"
                      "e1 blog@2025-11-02 283e9 at_least -\n"_s;

} // namespace

class TestLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundedFiguresAgree_data();
    void roundedFiguresAgree();
    void fourStatementsAreOneAmount();
    void aRoundedFigureJoinsThePreciseOne();
    void aPartIsNotAddedToItsWhole();
    void aPartOfATotalOverYearsIsPartOfItsYear();
    void theSumOfTheYearsIsVerified();
    void aSumThatDoesNotHoldIsShown();
    void aSlipOfAHundredfoldIsHeldBack();
    void anAcceptedSlipIsDrawn();
    void rivalsStandSideBySide();
    void partsStandForAWholeOnlyAsAtLeast();
    void aLaterAtLeastRaisesTheBar();
    void overlappingStatementsAreNotAdded();
    void asKnownOnADay();
    void withoutADocument();
    void aTotalOverYearsBelongsToNoYear();
    void victimsFillTheBar();
    void whatAPersonRejectsIsGone();
    void onePeriodMisreadDoesNotMoveAFact();
    void anUndatedEchoJoinsItsOnlyCandidate();
    void anUndatedFigureIsHeldWithItsReason();
    void theOrderOfImportChangesNothing();
};

void TestLedger::roundedFiguresAgree_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("boundA");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("boundB");
    QTest::addColumn<bool>("agree");
    QTest::newRow("1.2 may be 1.19") << u"1.2e9"_s << u"about"_s << u"1.19e9"_s << u"exact"_s << true;
    QTest::newRow("1.65 is not 1.46") << u"1.65e9"_s << u"exact"_s << u"1.46e9"_s << u"exact"_s << false;
    QTest::newRow("1.5 may be 1.46") << u"1.5e9"_s << u"about"_s << u"1.46e9"_s << u"exact"_s << true;
    QTest::newRow("1.4 is not 1.46") << u"1.4e9"_s << u"about"_s << u"1.46e9"_s << u"exact"_s << false;
    QTest::newRow("over 2 may be 2.04") << u"2e9"_s << u"more_than"_s << u"2.04e9"_s << u"exact"_s << true;
    QTest::newRow("over 1.4 may be 1.46")
        << u"1.4e9"_s << u"more_than"_s << u"1.46e9"_s << u"exact"_s << true;
    QTest::newRow("1 is not 1.46") << u"1e9"_s << u"about"_s << u"1.46e9"_s << u"exact"_s << false;
    QTest::newRow("nearly 1.2 may be 1.19") << u"1.2e9"_s << u"almost"_s << u"1.19e9"_s << u"exact"_s << true;
    QTest::newRow("nearly 1.2 is not 1.21")
        << u"1.20e9"_s << u"almost"_s << u"1.21e9"_s << u"exact"_s << false;
}

void TestLedger::roundedFiguresAgree()
{
    QFETCH(QString, a);
    QFETCH(QString, boundA);
    QFETCH(QString, b);
    QFETCH(QString, boundB);
    QFETCH(bool, agree);
    QCOMPARE(amountsAgree(amount(a, boundA), amount(b, boundB)), agree);
    QCOMPARE(amountsAgree(amount(b, boundB), amount(a, boundA)), agree);
}

void TestLedger::fourStatementsAreOneAmount()
{
    const Library all = library(u"a m@2025-10-22 1.65e9 at_least 2025-01-01/2025-09-30\n"
                                "b n@2025-10-22 1.65e9 at_least 2025-01-01/2025-09-30\n"
                                "c o@2025-10-23 1.65e9 about 2025\n"
                                "d p@2025-10-24 1.65e9 more_than 2025-01-01/2025-09-30\n"_s);
    const Ledger ledger = buildLedger(all.claims, all.documents);
    QCOMPARE(ledger.facts.size(), 1);
    QCOMPARE(ledger.facts.first().claims.size(), 4);
    QVERIFY(ledger.facts.first().open);
    QCOMPARE(ledger.facts.first().period->toIso(), u"2025-01-01/2025-09-30"_s);
}

void TestLedger::aRoundedFigureJoinsThePreciseOne()
{
    const Library all = library(press);
    const Ledger ledger = buildLedger(all.claims, all.documents);
    QCOMPARE(ledger.factOf.value({u"b1"_s}), ledger.factOf.value({u"a1"_s}));
    QCOMPARE(ledger.find(ledger.factOf.value({u"b1"_s}))->amount.value.toString(), u"1190000000"_s);
}

void TestLedger::aPartOfATotalOverYearsIsPartOfItsYear()
{
    // The nine months are declared part of the two years' total; the victim's loss part of the nine months.
    const Library given = library(u"a1 report@2025-10-22 2.84e9 exact 2024-01-01/2025-09-30\n"
                                  "a2 report@2025-10-22 1.65e9 at_least 2025-01-01/2025-09-30 - a1\n"
                                  "a3 report@2025-10-22 1.46e9 about 2025-02 Bybit a2\n"
                                  "b1 news@2026-01-20 2.0e9 more_than 2025\n"_s);
    const Chart chart = drawChart(given.claims, given.documents);
    QCOMPARE(bars(chart), QStringList{u"2025 >= 2000000000"_s});
    QCOMPARE(chart.years.first().breakdown.first().label, u"Bybit"_s);
    QVERIFY(chart.years.first().claims.contains(ClaimId{u"a2"_s}));
}

void TestLedger::aPartIsNotAddedToItsWhole()
{
    const Library all = library(press);
    const Chart chart = drawChart(all.claims, all.documents);
    QCOMPARE(bars(chart), QStringList({u"2024 = 1190000000"_s, u"2025 >= 1650000000"_s}));
}

void TestLedger::theSumOfTheYearsIsVerified()
{
    const Library all = library(press);
    const Ledger ledger = buildLedger(all.claims, all.documents);
    const Fact *total = ledger.find(ledger.factOf.value({u"a3"_s}));
    QVERIFY(total);
    QCOMPARE(total->claims.size(), 2);
    QCOMPARE(total->checks.size(), 1);
    QCOMPARE(total->checks.first().kind, Check::Kind::SumHolds);
    QCOMPARE(total->checks.first().expected, total->amount.value);
}

void TestLedger::aSumThatDoesNotHoldIsShown()
{
    const Library all = library(u"a m@2025-10-22 1.19e9 exact 2024\n"
                                "b m@2025-10-22 1.65e9 exact 2025\n"
                                "c m@2025-10-22 3.10e9 exact 2024-01-01/2025-12-31\n"_s);
    const Ledger ledger = buildLedger(all.claims, all.documents);
    const Fact *total = ledger.find({u"fc"_s});
    QCOMPARE(total->checks.size(), 1);
    QCOMPARE(total->checks.first().kind, Check::Kind::SumDiffers);
    QCOMPARE(total->checks.first().difference.toString(), u"260000000"_s);
}

void TestLedger::aSlipOfAHundredfoldIsHeldBack()
{
    const Library all = library(press);
    const Chart chart = drawChart(all.claims, all.documents);
    const auto slip = std::find_if(chart.held.cbegin(), chart.held.cend(),
                                   [](const ChartHeld &held) { return held.claim.value == u"e1"; });
    QVERIFY(slip != chart.held.cend());
    QCOMPARE(slip->why, ChartHeld::Why::Slip);
    QVERIFY(LedgerSentences::held(*slip).contains(u"slip"_s));
    const Library dated = library(u"a m@2025-01-02 1.19e9 exact 2024\nb n@2025-01-02 1.19e9 exact 2024\n"
                                  "c o@2025-01-02 119e9 exact 2024\n"_s);
    QCOMPARE(bars(drawChart(dated.claims, dated.documents)), QStringList{u"2024 = 1190000000"_s});
}

void TestLedger::anAcceptedSlipIsDrawn()
{
    Library all = library(u"a m@2025-01-02 1.19e9 exact 2024\nc o@2025-01-02 119e9 exact 2024\n"_s);
    all.claims[0].status = ReviewStatus::Rejected;
    all.claims[1].status = ReviewStatus::Accepted;
    QCOMPARE(bars(drawChart(all.claims, all.documents)), QStringList{u"2024 = 119000000000"_s});
}

void TestLedger::rivalsStandSideBySide()
{
    const Library all = library(press);
    const Ledger ledger = buildLedger(all.claims, all.documents);
    const FactId rounded = ledger.factOf.value({u"b3"_s}), precise = ledger.factOf.value({u"c1"_s});
    QVERIFY(rounded != precise);
    QCOMPARE(ledger.factOf.value({u"d2"_s}), precise);
    QCOMPARE(ledger.find(rounded)->conflictsWith, QList{precise});
    QCOMPARE(ledger.find(precise)->conflictsWith, QList{rounded});
}

void TestLedger::partsStandForAWholeOnlyAsAtLeast()
{
    const Library all = library(u"a m@2025-10-22 1.65e9 exact 2025-01-01/2025-09-30\n"
                                "b n@2026-01-22 4e8 exact 2025-10-01/2025-12-31\n"_s);
    QCOMPARE(bars(drawChart(all.claims, all.documents)), QStringList{u"2025 >= 2050000000"_s});
}

void TestLedger::aLaterAtLeastRaisesTheBar()
{
    const Library all = library(u"a m@2025-10-22 1.65e9 at_least 2025\nb n@2025-10-23 1.65e9 at_least 2025\n"
                                "c o@2025-12-30 2.0e9 more_than 2025\n"_s);
    const Chart chart = drawChart(all.claims, all.documents);
    QCOMPARE(bars(chart), QStringList{u"2025 >= 2000000000"_s});
    QVERIFY(chart.held.isEmpty());
}

void TestLedger::overlappingStatementsAreNotAdded()
{
    const Library all = library(u"a m@2025-10-22 1.65e9 exact 2025-01-01/2025-09-30\n"
                                "b n@2025-10-22 9e8 exact 2025-06-01/2025-11-30\n"_s);
    const Chart chart = drawChart(all.claims, all.documents);
    QCOMPARE(bars(chart), QStringList{u"2025 >= 1650000000"_s});
    QCOMPARE(chart.held.size(), 1);
    QCOMPARE(chart.held.first().claim.value, u"b"_s);
}

void TestLedger::asKnownOnADay()
{
    const Library all = library(press + u"f1 ministry@2026-01-15 2.0e9 more_than 2025\n"_s);
    ChartOptions options;
    options.asKnownOn = QDate(2025, 11, 1);
    QCOMPARE(bars(drawChart(all.claims, all.documents, options)).last(), u"2025 >= 1650000000"_s);
    options.asKnownOn = QDate(2026, 2, 1);
    QCOMPARE(bars(drawChart(all.claims, all.documents, options)).last(), u"2025 >= 2000000000"_s);
    options.asKnownOn = QDate(2025, 10, 1);
    QVERIFY(drawChart(all.claims, all.documents, options).years.isEmpty());
}

void TestLedger::withoutADocument()
{
    const Library all = library(press);
    ChartOptions options;
    options.without = {{u"mofa@2025-10-22"_s}};
    QCOMPARE(bars(drawChart(all.claims, all.documents, options)).first(), u"2024 = 1200000000"_s);
}

void TestLedger::aTotalOverYearsBelongsToNoYear()
{
    const Library all = library(press);
    const Chart chart = drawChart(all.claims, all.documents);
    QCOMPARE(chart.spanning, QList{FactId{u"fa3"_s}});
}

void TestLedger::victimsFillTheBar()
{
    const Library all = library(press);
    const Chart chart = drawChart(all.claims, all.documents);
    const ChartYear year = chart.years.last();
    QCOMPARE(year.breakdown.size(), 2);
    QCOMPARE(year.breakdown.first().label, u"Bybit"_s);
    QCOMPARE(year.breakdown.first().amount.toString(), u"1460000000"_s);
    QCOMPARE(year.breakdown.last().amount.toString(), u"190000000"_s);
}

void TestLedger::whatAPersonRejectsIsGone()
{
    Library all = library(press);
    for (Claim &claim : all.claims) {
        if (claim.id.value == u"a1" || claim.id.value == u"b1")
            claim.status = ReviewStatus::Rejected;
    }
    QCOMPARE(bars(drawChart(all.claims, all.documents)), QStringList{u"2025 >= 1650000000"_s});
}

void TestLedger::onePeriodMisreadDoesNotMoveAFact()
{
    const Library all = library(u"a m@2026-01-10 2.0e9 more_than 2025\nb n@2026-01-11 2.0e9 more_than 2025\n"
                                "c o@2026-01-12 2.0e9 more_than 2025-10-01/2025-12-31\n"
                                "d m@2026-01-10 1.65e9 at_least 2025-01-01/2025-09-30\n"_s);
    QCOMPARE(bars(drawChart(all.claims, all.documents)), QStringList{u"2025 >= 2000000000"_s});
}

void TestLedger::anUndatedEchoJoinsItsOnlyCandidate()
{
    const Library all = library(press + u"g1 gazette@2025-11-10 2.8e9 at_least -\n"_s);
    const Ledger ledger = buildLedger(all.claims, all.documents);
    QCOMPARE(ledger.factOf.value({u"g1"_s}), ledger.factOf.value({u"a3"_s}));
}

void TestLedger::anUndatedFigureIsHeldWithItsReason()
{
    const Library all = library(u"a m@2025-10-22 7.7e8 exact -\n"_s);
    const Chart chart = drawChart(all.claims, all.documents);
    QVERIFY(chart.years.isEmpty());
    QCOMPARE(chart.held.size(), 1);
    QCOMPARE(chart.held.first().why, ChartHeld::Why::NoPeriod);
}

void TestLedger::theOrderOfImportChangesNothing()
{
    Library all = library(press);
    const Ledger expected = buildLedger(all.claims, all.documents);
    const QStringList expectedBars = bars(drawChart(all.claims, all.documents));
    std::mt19937 random(20251022);
    for (int round = 0; round < 50; ++round) {
        std::shuffle(all.claims.begin(), all.claims.end(), random);
        std::shuffle(all.documents.begin(), all.documents.end(), random);
        QCOMPARE(buildLedger(all.claims, all.documents).facts, expected.facts);
        QCOMPARE(bars(drawChart(all.claims, all.documents)), expectedBars);
    }
}

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
