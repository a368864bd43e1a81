// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ledger/claims.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;
using namespace vigie::ledgertest;

/// In a library of many documents figures meet by chance, and one thing has several names: what is one all
/// the same, and what is not.
class TestStrangers : public QObject
{
    Q_OBJECT

    /// The names of victims that the thesaurus does not know; an underscore stands for a space.
    static Library unknown(Library all)
    {
        for (Claim &claim : all.claims)
            claim.victim = {{}, QString(claim.victim.name).replace(u'_', u' ')};
        return all;
    }

    static bool areOne(const Library &all, const QString &a, const QString &b)
    {
        const Ledger ledger = buildLedger(all.claims, all.documents, {}, {});
        return ledger.factOf.value({a}) == ledger.factOf.value({b});
    }

    static QStringList bars(const Library &all)
    {
        QStringList bars;
        for (const ChartYear &year : drawChart(all.claims, all.documents, {}, {}, {}).years)
            bars.append(
                u"%1 %2 %3"_s.arg(year.year).arg(year.open ? u">="_s : u"="_s, year.amount.toString()));
        return bars;
    }

private Q_SLOTS:
    void oneNameInTwoScripts()
    {
        QVERIFY(areOne(unknown(library(u"a m@2026-02-01 2.4e9 exact 2026-01-12 ミナトコイン\n"
                                       "b n@2026-02-02 2.4e9 exact 2026-01-12 Minatocoin\n"_s)),
                       u"a"_s, u"b"_s));
        QVERIFY(areOne(unknown(library(u"a m@2026-02-01 13e6 exact 2019-02-13 banque_Marrow\n"
                                       "b n@2026-02-02 13e6 exact 2019-02-13 Marrow_Bank\n"_s)),
                       u"a"_s, u"b"_s));
        QVERIFY(!areOne(unknown(library(u"a m@2026-02-01 13e6 exact 2019-02-13 Marrow\n"
                                        "b n@2026-02-02 13e6 exact 2019-02-13 Harbour\n"_s)),
                        u"a"_s, u"b"_s));
        QVERIFY(!areOne(unknown(library(u"a m@2026-02-01 2.4e9 exact 2026-01-12 ミナトコイン\n"
                                        "b n@2026-02-02 2.5e9 exact 2026-01-12 Minatocoin\n"_s)),
                        u"a"_s, u"b"_s));
    }

    void undatedAndNamelessNeedsTheVeryFigure()
    {
        QVERIFY(!areOne(library(u"a m@2025-05-12 9.6e6 exact -\nb n@2019-03-03 10e6 exact 2018-05 Chile\n"_s),
                        u"a"_s, u"b"_s));
        QVERIFY(areOne(library(u"a m@2025-05-12 9.6e6 exact -\nb n@2019-03-03 9.6e6 exact 2018-05 Chile\n"_s),
                       u"a"_s, u"b"_s));
        QVERIFY(areOne(library(u"a m@2025-05-12 10e6 about -\nb m@2025-05-12 9.6e6 exact 2018-05 Chile\n"_s),
                       u"a"_s, u"b"_s));
        QVERIFY(!areOne(library(u"a m@2025-05-12 48.2e9 exact - Dmm\nb m@2025-05-12 48e9 exact 2014\n"_s),
                        u"a"_s, u"b"_s));
    }

    void nobodyTellsOfWhatIsToCome()
    {
        QVERIFY(!areOne(library(u"a m@2025-05-01 37e6 exact -\nb n@2025-11-28 37e6 exact 2025-11-27\n"_s),
                        u"a"_s, u"b"_s));
    }

    void strangersAreNoSlips()
    {
        for (const QString &lines :
             {u"a m@2025-03-24 19.8e6 exact 2025-03-18 Orlan\nb n@2022-06-30 1.98e9 exact -\n"_s,
              u"a m@2025-03-24 30e6 exact 2025-03-18\nb n@2022-06-30 3e9 exact -\n"_s}) {
            const Library all = library(lines);
            for (const Fact &fact : buildLedger(all.claims, all.documents, {}, {}).facts)
                QVERIFY(!fact.held);
        }
        const Library slip = library(u"a m@2025-10-22 2.837e9 at_least 2024-01-01/2025-09-30\n"
                                     "b n@2025-10-22 283.7e9 exact -\n"_s);
        const Ledger ledger = buildLedger(slip.claims, slip.documents, {}, {});
        QVERIFY(ledger.find(ledger.factOf.value({u"b"_s}))->held);
    }

    void aTheftLargerThanTheYearIsNotWithinIt()
    {
        const QString one = u"a m@2020-03-02 250e6 almost 2018\n"_s;
        const QString others = u"b n@2025-03-03 530e6 exact 2018-01 Coincheck\n"
                               "c n@2025-03-03 31e6 exact 2018-06 Bithumb\n"_s;
        QCOMPARE(bars(library(one + others)), QStringList{u"2018 >= 561000000"_s});
        QCOMPARE(bars(library(u"a m@2020-03-02 600e6 almost 2018\n"_s + others)),
                 QStringList{u"2018 = 600000000"_s});
    }

    void aWholeLeansOnItsBestKnownPart()
    {
        QString lines = u"w m@2025-01-15 2.1e9 exact 2024\np m@2025-01-15 1.3e9 exact 2024 - w\n"
                        "x d@2025-06-30 543e6 exact 2024\ny e@2025-06-30 543e6 exact 2024\n"_s;
        for (int i = 0; i < 3; ++i)
            lines += u"q%1 k%1@2025-02-01 1.34e9 exact 2024\n"_s.arg(i);
        QCOMPARE(bars(library(lines)), QStringList{u"2024 = 2100000000"_s});
    }

    void oneVictimRobbedTwiceIsNoRivalOfItself()
    {
        const auto drawn = [](const QString &second) {
            const Library all = library(u"a m@2026-07-15 300e6 exact 2025-12 Tsukiyomi\n"_s + second);
            const Chart chart = drawChart(all.claims, all.documents, {}, {}, {});
            const ChartYear year = chart.years.first();
            const bool rival = !chart.held.isEmpty() && chart.held.first().why == ChartHeld::Why::Rival;
            return u"%1 of %2%3"_s.arg(year.breakdown.first().amount.toString(), year.amount.toString(),
                                       rival ? u", a rival left out"_s : QString());
        };
        QCOMPARE(drawn(u"b m@2026-07-15 40e6 exact 2025-05 Tsukiyomi\n"_s), u"340000000 of 340000000"_s);
        QCOMPARE(drawn(u"b n@2026-07-16 40e6 exact 2025-05 Tsukiyomi\n"_s), u"340000000 of 340000000"_s);
        QCOMPARE(drawn(u"b n@2026-07-16 310e6 exact 2025-11 Tsukiyomi\n"_s),
                 u"310000000 of 310000000, a rival left out"_s);
        // What the bar is made of is what is drawn, and the other figure stands beside it.
        const Library two = library(u"a m@2024-12-23 308e6 exact 2024-05 Dmm\nb n@2024-06-01 305e6 exact "
                                    "2024-05-31 Dmm\n"_s);
        const ChartYear year = drawChart(two.claims, two.documents, {}, {}, {}).years.first();
        QCOMPARE(year.breakdown.first().amount, year.amount);
    }
};

QTEST_APPLESS_MAIN(TestStrangers)
#include "tst_strangers.moc"
