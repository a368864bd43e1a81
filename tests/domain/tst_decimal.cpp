// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/decimal.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

class TestDecimal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndWritesWhatItRead_data();
    void readsAndWritesWhatItRead();
    void refusesWhatIsNoPlainDecimal_data();
    void refusesWhatIsNoPlainDecimal();
    void arithmeticIsExact();
    void overflowGivesNothing();
    void comparesAcrossScales();
    void roundsHalvesAwayFromZero();
    void knowsItsLastSignificantDigit();
};

void TestDecimal::readsAndWritesWhatItRead_data()
{
    QTest::addColumn<QString>("in");
    QTest::addColumn<QString>("out");
    for (const auto &[in, out] : {std::pair{"0", "0"},
                                  {"1.650", "1.65"},
                                  {"-0.5", "-0.5"},
                                  {"2840000000", "2840000000"},
                                  {"0.0000000000000001", "0.0000000000000001"},
                                  {"007", "7"},
                                  {"-12.30", "-12.3"}})
        QTest::newRow(in) << QString::fromLatin1(in) << QString::fromLatin1(out);
}

void TestDecimal::readsAndWritesWhatItRead()
{
    QFETCH(QString, in);
    QFETCH(QString, out);
    QVERIFY(Decimal::fromString(in));
    QCOMPARE(Decimal::fromString(in)->toString(), out);
}

void TestDecimal::refusesWhatIsNoPlainDecimal_data()
{
    QTest::addColumn<QString>("in");
    for (const char *in :
         {"", "-", ".", "1.", ".5", "1,5", "1e9", "１", "1.2.3", "1234567890123456789", "--1"})
        QTest::newRow(in) << QString::fromUtf8(in);
}

void TestDecimal::refusesWhatIsNoPlainDecimal()
{
    QFETCH(QString, in);
    QVERIFY(!Decimal::fromString(in));
}

void TestDecimal::arithmeticIsExact()
{
    const Decimal tenth = *Decimal::fromString(u"0.1");
    QCOMPARE(*tenth.plus(*Decimal::fromString(u"0.2")), *Decimal::fromString(u"0.3"));
    QCOMPARE(*tenth.minus(tenth), Decimal());
    QCOMPARE(Decimal::fromString(u"28.4")->times(Decimal(100'000'000))->toString(), u"2840000000"_s);
    QCOMPARE(Decimal::fromString(u"1.65")->shifted(9)->toString(), u"1650000000"_s);
    QCOMPARE(Decimal(1650).shifted(-3)->toString(), u"1.65"_s);
}

void TestDecimal::overflowGivesNothing()
{
    const Decimal large = *Decimal::fromString(u"999999999999999999");
    QVERIFY(!large.times(large));
    QVERIFY(!large.shifted(3));
    QVERIFY(!Decimal(std::numeric_limits<qint64>::max()).plus(Decimal(1)));
}

void TestDecimal::comparesAcrossScales()
{
    QVERIFY(*Decimal::fromString(u"1.65") < *Decimal::fromString(u"1.7"));
    QVERIFY(*Decimal::fromString(u"-0.5") < Decimal());
    QVERIFY(*Decimal::fromString(u"1000000000.01") > Decimal(1000000000));
    QVERIFY(*Decimal::fromString(u"0.000000000000000001") < *Decimal::fromString(u"999999999999999999"));
}

void TestDecimal::roundsHalvesAwayFromZero()
{
    QCOMPARE(Decimal(1190000000).rounded(8).toString(), u"1200000000"_s);
    QCOMPARE(Decimal(1450000000).rounded(8).toString(), u"1500000000"_s);
    QCOMPARE(Decimal(-15).rounded(1).toString(), u"-20"_s);
    QCOMPARE(Decimal::fromString(u"28.44")->rounded(-1).toString(), u"28.4"_s);
    QCOMPARE(Decimal(3).rounded(2).toString(), u"0"_s);
}

void TestDecimal::knowsItsLastSignificantDigit()
{
    QCOMPARE(Decimal(1200000000).lastSignificantPower(), 8);
    QCOMPARE(Decimal::fromString(u"1.46")->lastSignificantPower(), -2);
    QCOMPARE(Decimal().lastSignificantPower(), 0);
}

QTEST_GUILESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
