// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/sentences.h"
#include "tests/ledger/claims.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;
using namespace vigie::ledgertest;

namespace {

// 2024 has two rival figures; which of them a comparison means is for the ledger to find.
const QString rivalYears = u"a1 mofa@2026-01-10 1.19e9 exact 2024\n"
                           "a2 paper@2026-01-11 1.34e9 exact 2024\n"
                           "b1 paper@2026-01-11 2.02e9 exact 2025\n"
                           "c1 mofa@2023-12-01 6.6e8 exact 2023\n"_s;

} // namespace

class TestLedgerComparisons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aComparisonHoldsAgainstTheBaseItNames();
    void aComparisonFindsTheBaseItDoesNotName();
    void aComparisonThatFitsNothingSaysSo();
    void nothingIsSetAgainstItsOwnTime();
    void moreThanTheYearBeforeHoldsForAnythingAbove();
    void aDifferenceIsWorkedOutToo();
    void anotherCurrencyIsConvertedOnlyAtAStatedRate();
    void aStatedConversionNeedsNoRate();
    void countedThingsNeverStandAmongMoney();
};

void TestLedgerComparisons::aComparisonHoldsAgainstTheBaseItNames()
{
    const Library all = library(rivalYears);
    const Ledger ledger =
        buildLedger(all.claims, all.documents, {}, {comparison(u"paper@2026-01-11"_s, u"1.51"_s, u"2024"_s)});
    const QList<Check> checks = ledger.find({u"fb1"_s})->checks;
    QCOMPARE(checks.size(), 1);
    QCOMPARE(checks.first().kind, Check::Kind::ComparisonHolds);
    QCOMPARE(checks.first().facts, QList{FactId{u"fa2"_s}}); // not the other figure for 2024
    QCOMPARE(checks.first().expected, Decimal(2'020'000'000));
    QCOMPARE(checks.first().difference, Decimal(0));
}

void TestLedgerComparisons::aComparisonFindsTheBaseItDoesNotName()
{
    const Library all = library(rivalYears);
    // "3.06 times as much": as what? Of the years before, only 2023 makes it so.
    const Ledger ledger =
        buildLedger(all.claims, all.documents, {}, {comparison(u"paper@2026-01-11"_s, u"3.06"_s)});
    const Check check = ledger.find({u"fb1"_s})->checks.value(0);
    QCOMPARE(check.kind, Check::Kind::ComparisonHolds);
    QCOMPARE(check.facts, QList{FactId{u"fc1"_s}});
    // Said of 2024, it is wrong, and the year it fits is named.
    const Ledger said =
        buildLedger(all.claims, all.documents, {}, {comparison(u"paper@2026-01-11"_s, u"3.06"_s, u"2024"_s)});
    const Check other = said.find({u"fb1"_s})->checks.value(0);
    QCOMPARE(other.kind, Check::Kind::ComparisonDiffers);
    QCOMPARE(other.facts, QList{FactId{u"fc1"_s}});
    QVERIFY(LedgerSentences::check(other).contains(u"2023"_s));
}

void TestLedgerComparisons::nothingIsSetAgainstItsOwnTime()
{
    const Library all = library(rivalYears);
    Comparison own = comparison(u"paper@2026-01-11"_s, u"1.39"_s, u"2024"_s);
    own.period = FuzzyDate::year(2024);
    own.claim = {u"a2"_s};
    const Ledger ledger = buildLedger(all.claims, all.documents, {}, {own});
    for (const Check &check : ledger.find({u"fa2"_s})->checks)
        QVERIFY(check.kind != Check::Kind::ComparisonHolds && check.kind != Check::Kind::ComparisonDiffers);
}

void TestLedgerComparisons::aComparisonThatFitsNothingSaysSo()
{
    const Library all = library(rivalYears);
    const Chart chart =
        drawChart(all.claims, all.documents, {}, {}, {comparison(u"paper@2026-01-11"_s, u"5"_s, u"2024"_s)});
    const ChartYear year = chart.years.last();
    QCOMPARE(year.working.last().kind, ChartStep::Kind::Check);
    const Check &check = year.working.last().check;
    QCOMPARE(check.kind, Check::Kind::ComparisonDiffers);
    QCOMPARE(check.bases.size(), 3);
    QCOMPARE(check.words, QStringList{u"as the words have it"_s});
    QVERIFY(std::none_of(check.bases.cbegin(), check.bases.cend(),
                         [](const ComparedBase &base) { return base.fits; }));
    // What was said after the day that is asked for was not known then.
    ChartOptions early;
    early.asKnownOn = QDate(2026, 1, 10);
    QVERIFY(drawChart(all.claims, all.documents, early, {},
                      {comparison(u"paper@2026-01-11"_s, u"5"_s, u"2024"_s)})
                .years.last()
                .working.last()
                .kind != ChartStep::Kind::Check);
}

void TestLedgerComparisons::moreThanTheYearBeforeHoldsForAnythingAbove()
{
    const Library all = library(rivalYears);
    Comparison more = comparison(u"paper@2026-01-11"_s, u"1"_s, u"2024"_s);
    more.bound = Bound::MoreThan;
    Comparison again = more;
    again.passage.document = {u"mofa@2026-01-10"_s};
    again.quote = u"en d’autres mots"_s;
    const Ledger ledger = buildLedger(all.claims, all.documents, {}, {more, again});
    const QList<Check> checks = ledger.find({u"fb1"_s})->checks;
    QCOMPARE(checks.size(), 1);
    QCOMPARE(checks.first().kind, Check::Kind::ComparisonHolds);
    QCOMPARE(checks.first().words.size(), 2); // what comes to the same is said once
    more.bound = Bound::LessThan;
    QCOMPARE(buildLedger(all.claims, all.documents, {}, {more}).find({u"fb1"_s})->checks.first().kind,
             Check::Kind::ComparisonDiffers);
}

void TestLedgerComparisons::aDifferenceIsWorkedOutToo()
{
    const Library all = library(rivalYears);
    Comparison more = comparison(u"paper@2026-01-11"_s, u"1"_s, u"2024"_s);
    more.ratio.reset();
    more.difference = amount(u"6.8e8"_s, u"exact"_s);
    const Ledger ledger = buildLedger(all.claims, all.documents, {}, {more});
    const Check check = ledger.find({u"fb1"_s})->checks.value(0);
    QCOMPARE(check.kind, Check::Kind::ComparisonHolds);
    QCOMPARE(check.facts, QList{FactId{u"fa2"_s}});
}

void TestLedgerComparisons::anotherCurrencyIsConvertedOnlyAtAStatedRate()
{
    Library all = library(u"a m@2025-10-22 2.84e9 exact 2024\nb n@2025-10-22 1.0e9 exact 2023\n"_s);
    all.claims[0].amount.unit = u"USD"_s;
    Amount yen = all.claims.at(0).amount;
    yen.unit = u"JPY"_s;
    yen.value = Decimal(431'400'000'000);
    yen.shownPower = 8;
    all.claims[0].equivalents = {{.amount = yen, .span = {}}};
    ChartOptions options;
    options.unit = u"JPY"_s;
    QCOMPARE(bars(drawChart(all.claims, all.documents, options, {}, {})),
             QStringList{u"2024 = 431400000000"_s});
    options.convert = true;
    const Chart chart = drawChart(all.claims, all.documents, options, {}, {});
    // 1.0 billion has two digits, so the result has no more than two.
    QCOMPARE(bars(chart), QStringList({u"2023 = 150000000000"_s, u"2024 = 431400000000"_s}));
    QVERIFY(chart.years.first().converted);
    QVERIFY(!chart.years.last().converted);
    const ChartStep &step = chart.years.first().working.last();
    QCOMPARE(step.kind, ChartStep::Kind::Converted);
    QCOMPARE(step.claim, ClaimId{u"a"_s});
    options.unit = u"KRW"_s; // nobody says what a dollar is in won
    QVERIFY(drawChart(all.claims, all.documents, options, {}, {}).years.isEmpty());
}

void TestLedgerComparisons::aStatedConversionNeedsNoRate()
{
    // The fact is led by a statement in dollars; another of its statements gives the won.
    Library all = library(u"a m@2025-10-22 2.84e9 exact 2024\nb n@2025-10-23 2.8e9 about 2024\n"_s);
    Amount won = all.claims.at(1).amount;
    won.unit = u"KRW"_s;
    won.value = Decimal(4'000'000'000'000);
    won.shownPower = 12;
    all.claims[1].equivalents = {{.amount = won, .span = {}}};
    ChartOptions options;
    options.unit = u"KRW"_s;
    QCOMPARE(bars(drawChart(all.claims, all.documents, options, {}, {})),
             QStringList{u"2024 = 4000000000000"_s});
}

void TestLedgerComparisons::countedThingsNeverStandAmongMoney()
{
    Library all = library(u"a m@2025-01-02 2.0e4 exact 2024\nb m@2025-01-02 1.19e9 exact 2024\n"_s);
    all.claims[0].amount.unit = u"container"_s;
    all.claims[0].amount.kind = UnitKind::Quantity;
    ChartOptions options;
    options.convert = true;
    QCOMPARE(bars(drawChart(all.claims, all.documents, options, {}, {})),
             QStringList{u"2024 = 1190000000"_s});
    options.unit = u"container"_s;
    const Chart chart = drawChart(all.claims, all.documents, options, {}, {});
    QCOMPARE(bars(chart), QStringList{u"2024 = 20000"_s});
    QCOMPARE(chart.unitKind, UnitKind::Quantity);
}

QTEST_GUILESS_MAIN(TestLedgerComparisons)
#include "tst_ledgercomparisons.moc"
