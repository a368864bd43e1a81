// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/amountformat.h"
#include "models/items/typedamount.h"
#include "models/items/typeddate.h"

#include <QRandomGenerator>
#include <QTest>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

/// What a person types is understood whole or not at all.
class TestTypedValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesAreReadAsTheyAreWritten_data();
    void datesAreReadAsTheyAreWritten();
    void whatIsNoDateIsNotHalfRead_data();
    void whatIsNoDateIsNotHalfRead();
    void everyDateIsReadBackFromItsTypedForm();
    void figuresAreReadByTheirLanguage_data();
    void figuresAreReadByTheirLanguage();
    void whatIsNoFigureIsNotHalfRead_data();
    void whatIsNoFigureIsNotHalfRead();
    void everyFigureIsReadBackFromItsShortForm();
    void selectedWordsGiveFigureUnitAndBound_data();
    void selectedWordsGiveFigureUnitAndBound();
};

void TestTypedValues::datesAreReadAsTheyAreWritten_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("iso");
    const QList<std::pair<QString, QString>> rows{
        {u"2025"_s, u"2025"_s},
        {u" 2025-09 "_s, u"2025-09"_s},
        {u"2025-05-29"_s, u"2025-05-29"_s},
        {u"2025-Q3"_s, u"2025-Q3"_s},
        {u"2024-01..2025-09"_s, u"2024-01-01/2025-09-30"_s},
        {u"2025-01-01/2025-09-30"_s, u"2025-01-01/2025-09-30"_s},
        {u"2024–2025"_s, u"2024-01-01/2025-12-31"_s},
        {u"2025-03.."_s, u"2025-03-01/.."_s},
        {u"..2025"_s, u"../2025-12-31"_s},
        {u"2025/5/29"_s, u"2025-05-29"_s},
        {u"2025.5"_s, u"2025-05"_s},
        {u"29 May 2025"_s, u"2025-05-29"_s},
        {u"May 29, 2025"_s, u"2025-05-29"_s},
        {u"Sept 2025"_s, u"2025-09"_s},
        {u"September 2025"_s, u"2025-09"_s},
        {u"1er février 2025"_s, u"2025-02-01"_s},
        {u"aout 2025"_s, u"2025-08"_s},
        {u"Q3 2025"_s, u"2025-Q3"_s},
        {u"T3 2025"_s, u"2025-Q3"_s},
        {u"2025年"_s, u"2025"_s},
        {u"２０２５年９月"_s, u"2025-09"_s},
        {u"2025年9月30日"_s, u"2025-09-30"_s},
        {u"2025年第3四半期"_s, u"2025-Q3"_s},
        {u"2025년 3분기"_s, u"2025-Q3"_s},
        {u"2025년 1월"_s, u"2025-01"_s},
        {u"2025年1月～9月"_s, u"2025-01-01/2025-09-30"_s},
        {u"2025년 1월~9월"_s, u"2025-01-01/2025-09-30"_s},
        {u"January to September 2025"_s, u"2025-01-01/2025-09-30"_s},
        {u"janvier à septembre 2025"_s, u"2025-01-01/2025-09-30"_s}};
    for (const auto &[typed, iso] : rows)
        QTest::newRow(qPrintable(typed)) << typed << iso;
}

void TestTypedValues::datesAreReadAsTheyAreWritten()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, iso);
    const std::optional<FuzzyDate> read = readTypedDate(typed);
    QVERIFY(read.has_value());
    QCOMPARE(read->toIso(), iso);
}

void TestTypedValues::whatIsNoDateIsNotHalfRead_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed :
         {u""_s, u".."_s, u"last year"_s, u"2025-13"_s, u"2025-02-30"_s, u"29/05/2025"_s, u"May"_s,
          u"2025-09..2025-01"_s, u"2025..soon"_s, u"31 April 2025"_s, u"2025年13月"_s, u"Q5 2025"_s, u"25"_s})
        QTest::newRow(qPrintable(typed)) << typed;
}

void TestTypedValues::whatIsNoDateIsNotHalfRead()
{
    QFETCH(const QString, typed);
    QVERIFY(!readTypedDate(typed));
}

void TestTypedValues::everyDateIsReadBackFromItsTypedForm()
{
    QRandomGenerator random(20251001);
    const QDate origin(1990, 1, 1);
    for (int round = 0; round < 2000; ++round) {
        const QDate day = origin.addDays(random.bounded(16000));
        const QDate later = day.addDays(random.bounded(1, 1500));
        const QList<FuzzyDate> dates{
            FuzzyDate::day(day),
            FuzzyDate::month(day.year(), day.month()),
            FuzzyDate::quarter(day.year(), (day.month() + 2) / 3),
            FuzzyDate::year(day.year()),
            FuzzyDate::range(day, later),
            FuzzyDate::range(QDate(day.year(), day.month(), 1),
                             QDate(later.year(), later.month(), later.daysInMonth())),
            FuzzyDate::range(day, {}),
            FuzzyDate::range({}, later)};
        for (const FuzzyDate &date : dates)
            QVERIFY2(readTypedDate(typedDate(date)) == std::optional(date),
                     qPrintable(QString(date.toIso() + u" as "_s + typedDate(date))));
    }
}

void TestTypedValues::figuresAreReadByTheirLanguage_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("language");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("shown");
    const auto row = [](const QString &typed, Language language, const QString &value, int shown) {
        QTest::newRow(qPrintable(QString(languageCode(language) + u' ' + typed)))
            << typed << int(language) << value << shown;
    };
    const auto en = Language::English, fr = Language::French, ja = Language::Japanese, ko = Language::Korean;
    row(u"1,650,000,000"_s, en, u"1650000000"_s, 7);
    row(u"1650000000"_s, fr, u"1650000000"_s, 7);
    row(u"1.65 billion"_s, en, u"1650000000"_s, 7);
    row(u"1.65bn"_s, en, u"1650000000"_s, 7);
    row(u"40m"_s, en, u"40000000"_s, 7);
    row(u"600k"_s, en, u"600000"_s, 5);
    row(u"1,650"_s, en, u"1650"_s, 1);
    row(u"1,650"_s, fr, u"1.65"_s, -3);
    row(u"1,65 Md"_s, fr, u"1650000000"_s, 7);
    row(u"1,65 milliard"_s, fr, u"1650000000"_s, 7);
    row(u"2 billions"_s, fr, u"2000000000000"_s, 12);
    row(u"1 650 millions"_s, fr, u"1650000000"_s, 7);
    row(u"1\u202f650\u202f000"_s, fr, u"1650000"_s, 4);
    row(u"28億4000万"_s, ja, u"2840000000"_s, 7);
    row(u"２８億４０００万"_s, ja, u"2840000000"_s, 7);
    row(u"16.5억"_s, ko, u"1650000000"_s, 7);
    row(u"14억 6천만"_s, ko, u"1460000000"_s, 7);
    row(u"4,502.9"_s, en, u"4502.9"_s, -1);
    row(u"0.5"_s, en, u"0.5"_s, -1);
}

void TestTypedValues::figuresAreReadByTheirLanguage()
{
    QFETCH(const QString, typed);
    QFETCH(const int, language);
    QFETCH(const QString, value);
    QFETCH(const int, shown);
    const std::optional<TypedFigure> read = readTypedFigure(typed, Language(language));
    QVERIFY(read.has_value());
    QCOMPARE(read->value.toString(), value);
    QCOMPARE(read->shownPower, shown);
}

void TestTypedValues::whatIsNoFigureIsNotHalfRead_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed :
         {u""_s, u"billion"_s, u"1.65 zillion"_s, u"1,65,0"_s, u"1.6.5"_s, u"1 65"_s, u"-5"_s, u"12 34"_s,
          u"1.65 billion 3 x"_s, u"99999999999999999999"_s, u"1."_s})
        QTest::newRow(qPrintable(typed)) << typed;
}

void TestTypedValues::whatIsNoFigureIsNotHalfRead()
{
    QFETCH(const QString, typed);
    QVERIFY(!readTypedFigure(typed, Language::English));
}

void TestTypedValues::everyFigureIsReadBackFromItsShortForm()
{
    QRandomGenerator random(280000);
    for (int round = 0; round < 4000; ++round) {
        const Decimal value = Decimal::fromDigits(random.bounded(1, 100000), random.bounded(4))
                                  .shifted(random.bounded(10))
                                  .value_or(Decimal(1));
        for (const Language language : workingLanguages) {
            const std::optional<TypedFigure> read = readTypedFigure(typedFigure(value, language), language);
            QVERIFY2(read.has_value(), qPrintable(typedFigure(value, language)));
            QCOMPARE(read->value, value);
        }
    }
}

void TestTypedValues::selectedWordsGiveFigureUnitAndBound_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("language");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("bound");
    const auto row = [](const QString &words, Language language, const QString &value, const QString &unit,
                        Bound bound) {
        QTest::newRow(qPrintable(words)) << words << int(language) << value << unit << boundName(bound);
    };
    row(u"At least US$1.65 billion"_s, Language::English, u"1650000000"_s, u"USD"_s, Bound::AtLeast);
    row(u"about €40 million in"_s, Language::English, u"40000000"_s, u"EUR"_s, Bound::About);
    row(u"au moins 1,65 milliard de $"_s, Language::French, u"1650000000"_s, u"USD"_s, Bound::AtLeast);
    row(u"約16億5000万ドル"_s, Language::Japanese, u"1650000000"_s, u"USD"_s, Bound::About);
    row(u"약 16.5억 달러"_s, Language::Korean, u"1650000000"_s, u"USD"_s, Bound::About);
    row(u"9,000 barrels"_s, Language::English, u"9000"_s, QString(), Bound::Exact);
    row(u"no figure at all"_s, Language::English, u"0"_s, QString(), Bound::Exact);
}

void TestTypedValues::selectedWordsGiveFigureUnitAndBound()
{
    QFETCH(const QString, words);
    QFETCH(const int, language);
    QFETCH(const QString, value);
    QFETCH(const QString, unit);
    QFETCH(const QString, bound);
    const Amount amount = amountFromWords(words, Language(language));
    QCOMPARE(amount.value.toString(), value);
    QCOMPARE(amount.unit, unit);
    QCOMPARE(boundName(amount.bound), bound);
}

QTEST_GUILESS_MAIN(TestTypedValues)
#include "tst_typedvalues.moc"
