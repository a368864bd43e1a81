// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/agreement.h"
#include "models/ledger/chartlabels.h"
#include "models/ledger/sentences.h"
#include "tests/ledger/claims.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;
using namespace vigie::ledgertest;

class TestLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundedFiguresAgree_data();
    void roundedFiguresAgree();
    void fourStatementsAreOneAmount();
    void aRoundedFigureJoinsThePreciseOne();
    void aSlipOfAHundredfoldIsHeldBack();
    void anAcceptedSlipIsDrawn();
    void anAcceptedSlipIsNoLongerHeldBack();
    void anAtLeastHasNothingBelowItself();
    void boundsThatContradictAreTwoFacts();
    void aLaterAtLeastRaisesTheBar();
    void asKnownOnADay();
    void whatHasNoDateIsNamedWhereADayCounts();
    void withoutADocument();
    void whatAPersonRejectsIsGone();
    void onePeriodMisreadDoesNotMoveAFact();
    void anUndatedEchoJoinsItsOnlyCandidate();
    void anUndatedFigureIsHeldWithItsReason();
    void theOrderOfImportChangesNothing();
    void countedThingsOfAnyKindAndOpenPeriodsAreShown();
    void whatNobodyIsNamedByIsNoSource();
    void whatWasReturnedIsNamedAndNotCounted();
    void echoesAreCountedByWhomTheyCite();
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
    const Ledger ledger = buildLedger(all.claims, all.documents, {}, {});
    QCOMPARE(ledger.facts.size(), 1);
    QCOMPARE(ledger.facts.first().claims.size(), 4);
    QVERIFY(ledger.facts.first().open);
    QCOMPARE(ledger.facts.first().period->toIso(), u"2025-01-01/2025-09-30"_s);
}

void TestLedger::aRoundedFigureJoinsThePreciseOne()
{
    const Library all = library(press);
    const Ledger ledger = buildLedger(all.claims, all.documents, {}, {});
    QCOMPARE(ledger.factOf.value({u"b1"_s}), ledger.factOf.value({u"a1"_s}));
    QCOMPARE(ledger.find(ledger.factOf.value({u"b1"_s}))->amount.value.toString(), u"1190000000"_s);
}

void TestLedger::aSlipOfAHundredfoldIsHeldBack()
{
    const Library all = library(press);
    const Chart chart = drawChart(all.claims, all.documents, {}, {}, {});
    const auto slip = std::find_if(chart.held.cbegin(), chart.held.cend(),
                                   [](const ChartHeld &held) { return held.claim.value == u"e1"; });
    QVERIFY(slip != chart.held.cend());
    QCOMPARE(slip->why, ChartHeld::Why::Slip);
    QVERIFY(LedgerSentences::held(*slip).contains(u"slip"_s));
    const Library dated = library(u"a m@2025-01-02 1.19e9 exact 2024\nb n@2025-01-02 1.19e9 exact 2024\n"
                                  "c o@2025-01-02 119e9 exact 2024\n"_s);
    QCOMPARE(bars(drawChart(dated.claims, dated.documents, {}, {}, {})), QStringList{u"2024 = 1190000000"_s});
}

void TestLedger::anAcceptedSlipIsDrawn()
{
    Library all = library(u"a m@2025-01-02 1.19e9 exact 2024\nc o@2025-01-02 119e9 exact 2024\n"_s);
    all.claims[0].status = ReviewStatus::Rejected;
    all.claims[1].status = ReviewStatus::Accepted;
    QCOMPARE(bars(drawChart(all.claims, all.documents, {}, {}, {})), QStringList{u"2024 = 119000000000"_s});
}

void TestLedger::anAcceptedSlipIsNoLongerHeldBack()
{
    Library all = library(u"a1 mofa@2025-10-22 2.84e9 exact 2024-01-01/2025-09-30\n"
                          "b1 paper@2025-10-23 2.84e9 exact 2024-01-01/2025-09-30\n"
                          "e1 daily@2025-10-24 283e9 exact 2024-01-01/2025-09-30\n"_s);
    QCOMPARE(drawChart(all.claims, all.documents, {}, {}, {}).held.size(), 1);
    Claim *slip = &all.claims.last();
    slip->status = ReviewStatus::Accepted;
    const Ledger ledger = buildLedger(all.claims, all.documents, {}, {});
    const Fact *fact = ledger.find(ledger.factOf.value(slip->id));
    QVERIFY(!fact->held);
    const Chart chart = drawChart(all.claims, all.documents, {}, {}, {});
    const auto span = std::find_if(chart.spans.cbegin(), chart.spans.cend(),
                                   [&](const ChartSpan &one) { return one.fact == fact->id; });
    QVERIFY(span != chart.spans.cend());
    for (const QList<Check> &checks : {fact->checks, span->checks}) {
        for (const Check &check : checks)
            QVERIFY(check.kind != Check::Kind::ScaleSlip);
    }
    QVERIFY(!fact->conflictsWith.isEmpty()); // beside the other figure for the same time
}

void TestLedger::anAtLeastHasNothingBelowItself()
{
    const Library all = library(u"a mofa@2025-10-22 1.65e9 about 2025-01-01/2025-09-30\n"
                                "b mofa@2025-10-23 1.65e9 at_least 2025-01-01/2025-09-30\n"_s);
    const Chart chart = drawChart(all.claims, all.documents, {}, {}, {});
    QCOMPARE(bars(chart), QStringList{u"2025 >= 1650000000"_s});
    QCOMPARE(chart.years.first().low.toString(), u"1650000000"_s);
    // A lower end that a document states stays.
    const Library range = library(u"a mofa@2025-10-22 1.65e9 at_least 2025\n"
                                  "b paper@2025-10-22 1.5e9 exact 2025\n"_s);
    QCOMPARE(drawChart(range.claims, range.documents, {}, {}, {}).years.first().low.toString(),
             u"1500000000"_s);
}

void TestLedger::boundsThatContradictAreTwoFacts()
{
    const Library all = library(u"a doj@2024-11-14 1.5e7 more_than 2024\n"
                                "b state@2024-12-02 1.5e7 at_most -\n"
                                "c paper@2024-12-03 1.5e7 exact 2024\n"_s);
    const Ledger ledger = buildLedger(all.claims, all.documents, {}, {});
    QVERIFY(ledger.factOf.value({u"a"_s}) != ledger.factOf.value({u"b"_s}));
    QCOMPARE(ledger.factOf.value({u"c"_s}), ledger.factOf.value({u"a"_s}));
}

void TestLedger::aLaterAtLeastRaisesTheBar()
{
    const Library all = library(u"a m@2025-10-22 1.65e9 at_least 2025\nb n@2025-10-23 1.65e9 at_least 2025\n"
                                "c o@2025-12-30 2.0e9 more_than 2025\n"_s);
    const Chart chart = drawChart(all.claims, all.documents, {}, {}, {});
    QCOMPARE(bars(chart), QStringList{u"2025 >= 2000000000"_s});
    QVERIFY(chart.held.isEmpty());
}

void TestLedger::asKnownOnADay()
{
    const Library all = library(press + u"f1 ministry@2026-01-15 2.0e9 more_than 2025\n"_s);
    ChartOptions options;
    options.asKnownOn = QDate(2025, 11, 1);
    QCOMPARE(bars(drawChart(all.claims, all.documents, options, {}, {})).last(), u"2025 >= 1650000000"_s);
    options.asKnownOn = QDate(2026, 2, 1);
    QCOMPARE(bars(drawChart(all.claims, all.documents, options, {}, {})).last(), u"2025 >= 2000000000"_s);
    options.asKnownOn = QDate(2025, 10, 1);
    QVERIFY(drawChart(all.claims, all.documents, options, {}, {}).years.isEmpty());
}

void TestLedger::whatHasNoDateIsNamedWhereADayCounts()
{
    const Library all = library(u"a m@2025-10-22 1.65e9 at_least 2025\nb undated 1.2e9 about 2024\n"_s);
    QVERIFY(drawChart(all.claims, all.documents, {}, {}, {}).held.isEmpty());
    ChartOptions options;
    options.asKnownOn = QDate(2025, 11, 1);
    const Chart chart = drawChart(all.claims, all.documents, options, {}, {});
    QCOMPARE(bars(chart), QStringList{u"2025 >= 1650000000"_s});
    QCOMPARE(chart.held.size(), 1);
    QCOMPARE(chart.held.constFirst().why, ChartHeld::Why::Undated);
    QCOMPARE(chart.held.constFirst().claim, all.claims.constLast().id);
    options.unit = u"EUR"_s;
    QVERIFY(drawChart(all.claims, all.documents, options, {}, {}).held.isEmpty());
    options.unit = u"USD"_s;
    options.without = {all.claims.constLast().passage.document};
    QVERIFY(drawChart(all.claims, all.documents, options, {}, {}).held.isEmpty());
}

void TestLedger::withoutADocument()
{
    const Library all = library(press);
    ChartOptions options;
    options.without = {{u"mofa@2025-10-22"_s}};
    QCOMPARE(bars(drawChart(all.claims, all.documents, options, {}, {})).first(), u"2024 = 1200000000"_s);
}

void TestLedger::whatAPersonRejectsIsGone()
{
    Library all = library(press);
    for (Claim &claim : all.claims) {
        if (claim.id.value == u"a1" || claim.id.value == u"b1")
            claim.status = ReviewStatus::Rejected;
    }
    QCOMPARE(bars(drawChart(all.claims, all.documents, {}, {}, {})), QStringList{u"2025 >= 1650000000"_s});
}

void TestLedger::onePeriodMisreadDoesNotMoveAFact()
{
    const Library all = library(u"a m@2026-01-10 2.0e9 more_than 2025\nb n@2026-01-11 2.0e9 more_than 2025\n"
                                "c o@2026-01-12 2.0e9 more_than 2025-10-01/2025-12-31\n"
                                "d m@2026-01-10 1.65e9 at_least 2025-01-01/2025-09-30\n"_s);
    QCOMPARE(bars(drawChart(all.claims, all.documents, {}, {}, {})), QStringList{u"2025 >= 2000000000"_s});
}

void TestLedger::anUndatedEchoJoinsItsOnlyCandidate()
{
    const Library all = library(press + u"g1 gazette@2025-11-10 2.8e9 at_least -\n"_s);
    const Ledger ledger = buildLedger(all.claims, all.documents, {}, {});
    QCOMPARE(ledger.factOf.value({u"g1"_s}), ledger.factOf.value({u"a3"_s}));
}

void TestLedger::anUndatedFigureIsHeldWithItsReason()
{
    const Library all = library(u"a m@2025-10-22 7.7e8 exact -\n"_s);
    const Chart chart = drawChart(all.claims, all.documents, {}, {}, {});
    QVERIFY(chart.years.isEmpty());
    QCOMPARE(chart.held.size(), 1);
    QCOMPARE(chart.held.first().why, ChartHeld::Why::NoPeriod);
}

void TestLedger::theOrderOfImportChangesNothing()
{
    Library all = library(press);
    all.claims[2].accordingTo = u"MSMT"_s;
    all.claims[7].accordingTo = u"MSMT"_s;
    Claim denied = all.claims.at(5);
    denied.id = {u"x1"_s};
    denied.passage.span = {900, 910};
    denied.retracted = true;
    all.claims.append(denied);
    Claim yen = all.claims.at(0);
    yen.id = {u"y1"_s};
    yen.passage.span = {920, 930};
    yen.period = FuzzyDate::year(2022);
    yen.amount.unit = u"JPY"_s;
    yen.amount.value = Decimal(90'000'000'000);
    yen.amount.shownPower = 9;
    all.claims.append(yen);
    all.claims[1].equivalents = {{.amount = yen.amount, .span = {}}};
    QList<ClaimLink> links{{{u"b3"_s}, {u"c1"_s}, true}, {{u"a1"_s}, {u"b1"_s}, false}};
    QList<Comparison> comparisons{comparison(u"presse@2025-10-24"_s, u"1.39"_s),
                                  comparison(u"mofa@2025-10-22"_s, u"2"_s, u"2024"_s)};
    ChartOptions options;
    options.convert = true;
    const Ledger expected = buildLedger(all.claims, all.documents, links, comparisons);
    const Chart chart = drawChart(all.claims, all.documents, options, links, comparisons);
    std::mt19937 random(20251022);
    for (int round = 0; round < 50; ++round) {
        std::shuffle(all.claims.begin(), all.claims.end(), random);
        std::shuffle(all.documents.begin(), all.documents.end(), random);
        std::shuffle(links.begin(), links.end(), random);
        std::shuffle(comparisons.begin(), comparisons.end(), random);
        QCOMPARE(buildLedger(all.claims, all.documents, links, comparisons).facts, expected.facts);
        const Chart again = drawChart(all.claims, all.documents, options, links, comparisons);
        QCOMPARE(bars(again), bars(chart));
        QCOMPARE(again.held, chart.held);
        QCOMPARE(again.spans, chart.spans);
        for (qsizetype i = 0; i < chart.years.size(); ++i)
            QCOMPARE(again.years.at(i).working, chart.years.at(i).working);
    }
}

void TestLedger::countedThingsOfAnyKindAndOpenPeriodsAreShown()
{
    Library all = library(u"a m@2024-12-01 500000 exact 2023\n"
                          "b m@2025-05-29 20000 at_least 2023-10-01/..\n"
                          "c m@2025-05-29 7 exact -\n"_s);
    for (Claim &claim : all.claims) {
        claim.amount.unit = u"barrel"_s;
        claim.amount.kind = UnitKind::Quantity;
    }
    all.claims[0].kind = ClaimKind::Cap;
    all.claims[1].kind = ClaimKind::Other;
    ChartOptions options;
    options.unit = u"barrel"_s;
    QCOMPARE(drawChart(all.claims, all.documents, options, {}, {}).years.size(), 0);
    options.anyKind = true;
    const Chart chart = drawChart(all.claims, all.documents, options, {}, {});
    QVERIFY(chart.anyKind);
    QCOMPARE(chart.years.size(), 1);
    QCOMPARE(chart.years.first().amount.toString(), u"500000"_s);
    QCOMPARE(chart.spans.size(), 1); // since October 2023: no bar, but a line
    QCOMPARE(chart.spans.first().fact, FactId{u"fb"_s});
    QCOMPARE(chart.spans.first().lastStated, QDate(2025, 5, 29));
    QCOMPARE(chart.held.size(), 1);
    QCOMPARE(chart.held.first().why, ChartHeld::Why::NoPeriod);
}

void TestLedger::whatNobodyIsNamedByIsNoSource()
{
    Library all = library(u"a m@2025-12-01 6.6e8 exact 2023\n"
                          "b n@2025-12-02 6.6e8 exact 2023\n"
                          "c o@2025-12-03 6.6e8 exact 2023\n"_s);
    all.claims[0].accordingTo = u"the officials"_s;
    all.claims[1].accordingTo = u"報告書"_s;
    all.claims[2].accordingTo = u"警視庁"_s;
    Chart chart = drawChart(all.claims, all.documents, {}, {}, {});
    nameParties(chart, Thesaurus(), Language::English);
    QCOMPARE(chart.years.size(), 1);
    const QList<CitedSource> cited = chart.years.first().working.first().sources.cited;
    QCOMPARE(cited.size(), 1);
    QCOMPARE(cited.first().name, u"警視庁"_s);
    QCOMPARE(chart.years.first().working.first().sources.statements, 3);
}

void TestLedger::whatWasReturnedIsNamedAndNotCounted()
{
    Library all = library(u"a m@2023-12-01 6.6e8 exact 2023\n"
                          "b n@2024-02-01 1.97e8 exact 2023-03 Euler\n"_s);
    all.claims[1].retracted = true;
    const Ledger ledger = buildLedger(all.claims, all.documents, {}, {});
    QVERIFY(ledger.find({u"fb"_s})->retracted);
    QVERIFY(ledger.find({u"fb"_s})->partOf.isEmpty());
    const Chart chart = drawChart(all.claims, all.documents, {}, {}, {});
    QCOMPARE(bars(chart), QStringList{u"2023 = 660000000"_s});
    QCOMPARE(chart.held.size(), 1);
    QCOMPARE(chart.held.first().why, ChartHeld::Why::Retracted);
    const ChartStep &last = chart.years.first().working.last();
    QCOMPARE(last.kind, ChartStep::Kind::Retracted);
    QCOMPARE(last.amount.value, Decimal(197'000'000));
    QCOMPARE(chart.years.first().breakdown.size(), 1); // nobody's part
    QVERIFY(chart.years.first().breakdown.first().label.isEmpty());
}

void TestLedger::echoesAreCountedByWhomTheyCite()
{
    Library all = library(u"a msmt@2025-10-22 1.65e9 exact 2025\nb n@2025-10-23 1.65e9 exact 2025\n"
                          "c o@2025-10-23 1.65e9 exact 2025\nd p@2025-10-24 1.65e9 exact 2025\n"_s);
    all.claims[1].accordingTo = u"MSMT"_s;
    all.claims[2].accordingTo = u"msmt"_s;
    all.claims[3].accordingTo = u"NIS"_s;
    const Chart chart = drawChart(all.claims, all.documents, {}, {}, {});
    const Sources &sources = chart.years.first().working.first().sources;
    QCOMPARE(sources.statements, 4);
    QCOMPARE(sources.documents, 4);
    QCOMPARE(sources.cited, (QList<CitedSource>{{u"MSMT"_s, 2}, {u"NIS"_s, 1}}));
    const QString sentence = workingText(chart.years.first()).first();
    QVERIFY2(sentence.contains(u"2 citing MSMT"_s) && sentence.contains(u"1 citing NIS"_s),
             qPrintable(sentence));
}

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
