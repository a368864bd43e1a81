// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/curation.h"
#include "tests/ledger/claims.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;
using namespace vigie::ledgertest;

/// What an amount tells of: one case, cases that are counted, one thief's takings or everybody's losses.
class TestExtents : public QObject
{
    Q_OBJECT

    /// Claims whose ids begin with s tell of some, with w of the world, with n of what North Korea took.
    static Library told(const QString &lines)
    {
        Library all = library(lines);
        for (Claim &claim : all.claims) {
            if (claim.id.value.startsWith(u's'))
                claim.extent = ClaimExtent::Some;
            if (claim.id.value.startsWith(u'w'))
                claim.extent = ClaimExtent::World;
            if (claim.id.value.startsWith(u'n'))
                claim.actor = {{u"region-KP"_s}, u"North Korea"_s};
        }
        return all;
    }

    static Chart chartOf(const Library &all) { return drawChart(all.claims, all.documents, {}, {}, {}); }
    static QStringList drawn(const QString &lines) { return bars(chartOf(told(lines))); }

    static int steps(const Chart &chart, ChartStep::Kind kind)
    {
        int count = 0;
        for (const ChartYear &year : chart.years)
            count += int(std::count_if(year.working.cbegin(), year.working.cend(),
                                       [kind](const ChartStep &step) { return step.kind == kind; }));
        return count;
    }

private Q_SLOTS:
    void aCaseIsNoYear()
    {
        QCOMPARE(drawn(u"s1 m@2021-02-17 250e6 almost 2018\n"_s), QStringList{u"2018 >= 250000000"_s});
        // Whoever knows more of that year is not hidden by it, and a total holds it.
        QCOMPARE(
            drawn(u"s1 m@2021-02-17 250e6 almost 2018\na x@2022-02-17 530e6 exact 2018-01 Coincheck\n"_s),
            QStringList{u"2018 >= 530000000"_s});
        QCOMPARE(drawn(u"s1 m@2021-02-17 250e6 almost 2018\na x@2022-02-17 800e6 exact 2018\n"_s),
                 QStringList{u"2018 = 800000000"_s});
    }

    void theSumOfTwoCasesIsNoYear()
    {
        const QString cases =
            u"a m@2025-06-30 620e6 exact 2022-03 Ronin s1\n"
            "b m@2025-06-30 100e6 exact 2022-06 Harmony s1\ns1 m@2025-06-30 720e6 exact 2022\n"_s;
        QCOMPARE(drawn(cases), QStringList{u"2022 >= 720000000"_s});
        QCOMPARE(drawn(cases + u"c x@2023-01-12 1.7e9 exact 2022\n"_s), QStringList{u"2022 = 1700000000"_s});
    }

    void casesOfOneDocumentAreSeveral()
    {
        QCOMPARE(drawn(u"s1 m@2025-11-15 37e6 exact 2023-07\ns2 m@2025-11-15 100e6 exact 2023-07\n"_s),
                 QStringList{u"2023 >= 137000000"_s});
        QCOMPARE(drawn(u"s1 m@2025-11-15 37e6 exact 2023-07\ns2 n@2025-11-16 38e6 exact 2023-07\n"_s),
                 QStringList{u"2023 >= 38000000"_s});
    }

    void whatHalfOfTheClaimsSayIsSo()
    {
        const QString two = u"s1 m@2021-02-17 250e6 exact 2018\na x@2021-02-18 250e6 exact 2018\n"_s;
        QCOMPARE(drawn(two), QStringList{u"2018 >= 250000000"_s});
        QCOMPARE(drawn(two + u"b y@2021-02-19 250e6 exact 2018\n"_s), QStringList{u"2018 = 250000000"_s});
    }

    void whatAPersonSaidOutweighsWhatWasRead()
    {
        Library all = told(u"s1 m@2021-02-17 250e6 exact 2018\ns2 x@2021-02-18 250e6 exact 2018\n"
                           "a y@2021-02-19 250e6 exact 2018\n"_s);
        QCOMPARE(bars(chartOf(all)), QStringList{u"2018 >= 250000000"_s});
        // Of one fact's claims one decision is enough, and "unsaid" is a decision, too.
        ClaimDecision whole;
        whole.extent = ClaimExtent::Unsaid;
        all.claims[0] = decided(all.claims[0], whole);
        QCOMPARE(bars(chartOf(all)), QStringList{u"2018 = 250000000"_s});
        ClaimDecision some;
        some.extent = ClaimExtent::Some;
        all.claims[0] = decided(all.claims[0], some);
        all.claims[1].extent = ClaimExtent::Unsaid;
        QCOMPARE(bars(chartOf(all)), QStringList{u"2018 >= 250000000"_s});
    }

    void theWorldHoldsWhatOneTook()
    {
        const Library all = told(u"w m@2026-01-08 3.4e9 exact 2025\nn1 x@2026-01-10 2.02e9 exact 2025\n"
                                 "n2 y@2026-01-12 2.02e9 exact 2025\n"_s);
        const Chart chart = chartOf(all);
        QCOMPARE(bars(chart), QStringList{u"2025 = 3400000000"_s});
        QCOMPARE(steps(chart, ChartStep::Kind::OfActor), 1);
        QVERIFY(chart.held.isEmpty());
        // Of an unknown thief it is only some of it where it is far less.
        QCOMPARE(drawn(u"w m@2026-01-08 3.4e9 exact 2025\na x@2026-01-10 2.02e9 exact 2025\n"
                       "b y@2026-01-12 2.02e9 exact 2025\n"_s),
                 QStringList{u"2025 = 3400000000"_s});
        QCOMPARE(drawn(u"w m@2026-01-08 3.4e9 exact 2025\na x@2026-01-10 3.31e9 exact 2025\n"
                       "b y@2026-01-12 3.31e9 exact 2025\n"_s),
                 QStringList{u"2025 = 3310000000"_s});
    }

    void theWorldsQuartersAreNoPartsOfOnesHalf()
    {
        const Library all = told(u"w1 m@2026-07-15 682e6 exact 2026-Q2\nw2 m@2026-07-15 510e6 exact 2026-Q1\n"
                                 "n1 m@2026-07-15 610e6 exact 2026-01-01/2026-06-30\n"_s);
        const Chart chart = chartOf(all);
        QCOMPARE(bars(chart), QStringList{u"2026 >= 1192000000"_s});
        QCOMPARE(steps(chart, ChartStep::Kind::Check), 0);
    }

    void aHalfYearIsTheWholeOfItsQuarters()
    {
        const QString quarters =
            u"a m@2025-04-08 1.67e9 exact 2025-Q1\nb x@2025-07-08 801e6 exact 2025-Q2\n"_s;
        QCOMPARE(drawn(quarters + u"c y@2025-07-10 2.47e9 exact 2025-01-01/2025-06-30\n"_s),
                 QStringList{u"2025 >= 2470000000"_s});
        QCOMPARE(drawn(quarters + u"c y@2025-07-10 2.44e9 exact 2025-01-01/2025-06-30\n"_s),
                 QStringList{u"2025 >= 2440000000"_s});
    }

    void nothingIsAPartOfItself()
    {
        const Library all =
            told(u"a m@2024-03-20 120e6 exact 2023-06-02 Atomic t\n"
                 "b m@2024-03-20 1e6 exact 2023-08-07 Steadefi t\nt m@2024-03-20 121e6 about -\n"_s);
        const Ledger ledger = buildLedger(all.claims, all.documents, {}, {});
        QVERIFY(ledger.factOf.value({u"a"_s}) != ledger.factOf.value({u"t"_s}));
    }
};

QTEST_APPLESS_MAIN(TestExtents)
#include "tst_extents.moc"
