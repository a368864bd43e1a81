// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/amountformat.h"

#include <QTest>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

/// Amounts by the habits of four languages.
class TestAmountFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moneyIsWrittenByTheHabitsOfEachLanguage_data();
    void moneyIsWrittenByTheHabitsOfEachLanguage();
    void boundWordsStandWhereTheLanguagePutsThem_data();
    void boundWordsStandWhereTheLanguagePutsThem();
    void fullStyleShowsEveryDigit();
    void noStyleRounds();
    void rangesShowBothEnds();
    void countedThingsAgreeInNumber();
    void frenchWritesTheScaleOutBeforeANoun();
    void unknownCurrenciesKeepTheirCode();
    void unitsEnteredByHandAreCounted();
};

namespace {

/// No-break spaces are a matter of layout, not of these tests.
QString plain(QString text)
{
    return text.replace(QChar(0x00a0), u' ').replace(QChar(0x202f), u' ');
}

Amount dollars(const QString &value, Bound bound = Bound::Exact)
{
    Amount amount;
    amount.value = *Decimal::fromString(value);
    amount.unit = u"USD"_s;
    amount.bound = bound;
    return amount;
}

} // namespace

void TestAmountFormat::moneyIsWrittenByTheHabitsOfEachLanguage_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    QTest::addColumn<QString>("japanese");
    QTest::addColumn<QString>("korean");
    QTest::newRow("billions") << u"2840000000"_s << u"US$2.84 billion"_s << u"2,84 Md $"_s
                              << u"28億4000万ドル"_s << u"28.4억 달러"_s;
    QTest::newRow("millions") << u"235000000"_s << u"US$235 million"_s << u"235 M $"_s << u"2億3500万ドル"_s
                              << u"2.35억 달러"_s;
    QTest::newRow("trillions") << u"1700000000000"_s << u"US$1.7 trillion"_s << u"1 700 Md $"_s
                               << u"1兆7000億ドル"_s << u"1.7조 달러"_s;
    QTest::newRow("thousands") << u"8500"_s << u"US$8,500"_s << u"8 500 $"_s << u"8,500ドル"_s
                               << u"8,500 달러"_s;
    QTest::newRow("tens of thousands")
        << u"120000"_s << u"US$120,000"_s << u"120 000 $"_s << u"12万ドル"_s << u"12만 달러"_s;
    QTest::newRow("zero") << u"0"_s << u"US$0"_s << u"0 $"_s << u"0ドル"_s << u"0 달러"_s;
    QTest::newRow("cents") << u"12.5"_s << u"US$12.5"_s << u"12,5 $"_s << u"12.5ドル"_s << u"12.5 달러"_s;
}

void TestAmountFormat::moneyIsWrittenByTheHabitsOfEachLanguage()
{
    QFETCH(QString, value);
    const Amount amount = dollars(value);
    QTEST(plain(formatAmount(amount, Language::English)), "english");
    QTEST(plain(formatAmount(amount, Language::French)), "french");
    QTEST(plain(formatAmount(amount, Language::Japanese)), "japanese");
    QTEST(plain(formatAmount(amount, Language::Korean)), "korean");
}

void TestAmountFormat::boundWordsStandWhereTheLanguagePutsThem_data()
{
    QTest::addColumn<int>("bound");
    QTest::addColumn<QStringList>("expected"); // en, fr, ja, ko
    const auto row = [](const char *name, Bound bound, const QStringList &texts) {
        QTest::newRow(name) << int(bound) << texts;
    };
    row("about", Bound::About,
        {u"about US$1.65 billion"_s, u"environ 1,65 Md $"_s, u"約16億5000万ドル"_s, u"약 16.5억 달러"_s});
    row("at least", Bound::AtLeast,
        {u"at least US$1.65 billion"_s, u"au moins 1,65 Md $"_s, u"16億5000万ドル以上"_s,
         u"16.5억 달러 이상"_s});
    row("more than", Bound::MoreThan,
        {u"more than US$1.65 billion"_s, u"plus de 1,65 Md $"_s, u"16億5000万ドル超"_s,
         u"16.5억 달러 초과"_s});
    row("at most", Bound::AtMost,
        {u"at most US$1.65 billion"_s, u"au plus 1,65 Md $"_s, u"16億5000万ドル以下"_s,
         u"16.5억 달러 이하"_s});
    row("less than", Bound::LessThan,
        {u"less than US$1.65 billion"_s, u"moins de 1,65 Md $"_s, u"16億5000万ドル未満"_s,
         u"16.5억 달러 미만"_s});
    row("almost", Bound::Almost,
        {u"nearly US$1.65 billion"_s, u"près de 1,65 Md $"_s, u"16億5000万ドル近く"_s,
         u"16.5억 달러 가까이"_s});
}

void TestAmountFormat::boundWordsStandWhereTheLanguagePutsThem()
{
    QFETCH(int, bound);
    QFETCH(QStringList, expected);
    const Amount amount = dollars(u"1650000000"_s, Bound(bound));
    QStringList texts;
    for (const Language language : workingLanguages)
        texts.append(plain(formatAmount(amount, language)));
    QCOMPARE(texts, expected);
}

void TestAmountFormat::fullStyleShowsEveryDigit()
{
    const Amount amount = dollars(u"2840000000"_s);
    QCOMPARE(plain(formatAmount(amount, Language::English, AmountStyle::Full)), u"US$2,840,000,000"_s);
    QCOMPARE(plain(formatAmount(amount, Language::French, AmountStyle::Full)), u"2 840 000 000 $"_s);
    QCOMPARE(plain(formatAmount(amount, Language::Japanese, AmountStyle::Full)), u"2,840,000,000ドル"_s);
}

void TestAmountFormat::noStyleRounds()
{
    const Amount amount = dollars(u"1462345678"_s);
    QCOMPARE(plain(formatAmount(amount, Language::English)), u"US$1,462,345,678"_s);
    QCOMPARE(plain(formatAmount(amount, Language::Japanese)), u"14億6234万5678ドル"_s);
    QCOMPARE(plain(formatAmount(amount, Language::Korean)), u"14억 6234만 5678 달러"_s);
}

void TestAmountFormat::rangesShowBothEnds()
{
    Amount amount = dollars(u"600000000"_s, Bound::Range);
    amount.low = amount.value;
    amount.high = Decimal(1000000000);
    QCOMPARE(plain(formatAmount(amount, Language::English)), u"US$600 million to US$1 billion"_s);
    QCOMPARE(plain(formatAmount(amount, Language::French)), u"de 600 M $ à 1 Md $"_s);
    QCOMPARE(plain(formatAmount(amount, Language::Japanese)), u"6億ドル～10億ドル"_s);
}

void TestAmountFormat::countedThingsAgreeInNumber()
{
    Amount amount;
    amount.kind = UnitKind::Quantity;
    amount.unit = u"container"_s;
    amount.value = Decimal(1);
    QCOMPARE(plain(formatAmount(amount, Language::English)), u"1 container"_s);
    amount.value = Decimal(20000);
    QCOMPARE(plain(formatAmount(amount, Language::English)), u"20,000 containers"_s);
    QCOMPARE(plain(formatAmount(amount, Language::French)), u"20 000 conteneurs"_s);
    QCOMPARE(plain(formatAmount(amount, Language::Japanese)), u"コンテナ2万個"_s);
    QCOMPARE(plain(formatAmount(amount, Language::Korean)), u"컨테이너 2만 개"_s);
    amount.unit = u"soldier"_s;
    amount.value = Decimal(11000);
    QCOMPARE(plain(formatAmount(amount, Language::Korean)), u"병력 1만 1000명"_s);
    amount.unit = u"shell"_s;
    amount.value = Decimal(6000000);
    QCOMPARE(plain(formatAmount(amount, Language::English)), u"6 million shells"_s);
    QCOMPARE(plain(formatAmount(amount, Language::French)), u"6 millions d’obus"_s);
    QCOMPARE(plain(formatAmount(amount, Language::Japanese)), u"砲弾600万発"_s);
    QCOMPARE(plain(formatAmount(amount, Language::Korean)), u"포탄 600만 발"_s);
}

void TestAmountFormat::frenchWritesTheScaleOutBeforeANoun()
{
    Amount amount = dollars(u"431400000000"_s);
    amount.unit = u"JPY"_s;
    QCOMPARE(plain(formatAmount(amount, Language::French)), u"431,4 milliards de yens"_s);
    QCOMPARE(plain(formatAmount(amount, Language::French, AmountStyle::Full)), u"431 400 000 000 yens"_s);
    amount.kind = UnitKind::Quantity;
    amount.unit = u"barrel"_s;
    amount.value = Decimal(1500000);
    QCOMPARE(plain(formatAmount(amount, Language::French)), u"1,5 million de barils"_s);
    amount.value = Decimal(2000000);
    QCOMPARE(plain(formatAmount(amount, Language::French)), u"2 millions de barils"_s);
}

void TestAmountFormat::unknownCurrenciesKeepTheirCode()
{
    Amount amount = dollars(u"3000000"_s);
    amount.unit = u"MNT"_s;
    QCOMPARE(plain(formatAmount(amount, Language::English)), u"3 million MNT"_s);
    QCOMPARE(plain(formatAmount(amount, Language::French)), u"3 M MNT"_s);
}

void TestAmountFormat::unitsEnteredByHandAreCounted()
{
    Amount amount = dollars(u"47"_s);
    amount.kind = UnitKind::Quantity;
    const auto shown = [&amount](const QString &unit, Language language) {
        amount.unit = unit;
        return plain(formatAmount(amount, language));
    };
    QCOMPARE(shown(u"incident"_s, Language::English), u"47 incidents"_s);
    QCOMPARE(shown(u"incident"_s, Language::French), u"47 incidents"_s);
    QCOMPARE(shown(u"incident"_s, Language::Japanese), u"47 incident"_s);
    QCOMPARE(shown(u"delivery"_s, Language::English), u"47 deliveries"_s);
    QCOMPARE(shown(u"bateau"_s, Language::French), u"47 bateaux"_s);
    QCOMPARE(shown(u"incidents"_s, Language::English), u"47 incidents"_s);
    QCOMPARE(shown(u"MWh"_s, Language::English), u"47 MWh"_s);
    QCOMPARE(shown(u"kg"_s, Language::English), u"47 kg"_s);
    amount.value = Decimal(1);
    QCOMPARE(shown(u"incident"_s, Language::English), u"1 incident"_s);
}

QTEST_GUILESS_MAIN(TestAmountFormat)
#include "tst_amountformat.moc"
