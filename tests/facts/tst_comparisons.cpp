// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/factreader.h"
#include "indexing/language/detectlanguage.h"

#include <QTest>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

/// Statements that compare amounts: how much more, of when, than when.
class ComparisonTest : public QObject
{
    Q_OBJECT

    static DocumentFacts read(const QString &text, Language language)
    {
        static const FactReader reader{Thesaurus()};
        Document document;
        document.id = {u"d"_s};
        document.language = language;
        document.published = FuzzyDate::day({2025, 11, 3});
        Page page;
        page.number = 1;
        page.text = text;
        page.language = language;
        page.blocks = {{Block::Kind::Paragraph, 0, {0, text.size()}}};
        return reader.read(document, {page});
    }

private Q_SLOTS:
    void ratiosAreReadWithTheTimesTheyCompare_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // ratio or difference, bound, period, base
        const auto row = [](Language language, const QString &text, const QString &expected) {
            QTest::newRow(qPrintable(text)) << language << text << expected;
        };
        row(Language::English, u"Losses came to $900 million in 2024, up 12.5% from 2023."_s,
            u"1.125 exact 2024 2023"_s);
        row(Language::English,
            u"In 2022 thieves took $800 million, nearly twice as much as the year before."_s,
            u"2 almost 2022 2021"_s);
        row(Language::English, u"Theft in 2024 fell by a quarter compared with 2022."_s,
            u"0.75 exact 2024 2022"_s);
        row(Language::English, u"The sum taken in 2023 was $50 million higher than in 2022."_s,
            u"+50000000 exact 2023 2022"_s);
        row(Language::English,
            u"In the first quarter of 2025 thefts grew 30% compared with the same period of 2024."_s,
            u"1.3 exact 2025-Q1 2024-Q1"_s);
        row(Language::French, u"En 2024, le butin a plus que triplé par rapport à 2021."_s,
            u"3 more_than 2024 2021"_s);
        row(Language::French,
            u"Les voleurs ont pris 900 millions de dollars en 2024, soit 40 % de moins qu'en 2022."_s,
            u"0.6 exact 2024 2022"_s);
        row(Language::French,
            u"Le total des vols de 2023 est inférieur de 80 millions de dollars à celui de 2021."_s,
            u"-80000000 exact 2023 2021"_s);
        row(Language::Japanese, u"2023年の被害額は前年比20.5%減となった。"_s, u"0.795 exact 2023 2022"_s);
        row(Language::Japanese, u"昨年の流出額は2022年の約3倍に上った。"_s, u"3 about 2024 2022"_s);
        row(Language::Japanese, u"2024年の流出額は前年より2億ドル少ない。"_s,
            u"-200000000 exact 2024 2023"_s);
        row(Language::Korean, u"2023년 탈취액은 전년 대비 약 20% 감소했다."_s, u"0.8 about 2023 2022"_s);
        row(Language::Korean, u"지난해 피해액은 2022년의 세 배에 달했다."_s, u"3 exact 2024 2022"_s);
        row(Language::Korean, u"올해 상반기 탈취액은 지난해 전체를 웃돌았다."_s,
            u"1 more_than 2025-01-01/2025-06-30 2024"_s);
    }

    void ratiosAreReadWithTheTimesTheyCompare()
    {
        QFETCH(Language, language);
        QFETCH(QString, text);
        const DocumentFacts facts = read(text, language);
        QCOMPARE(facts.comparisons.size(), 1);
        const Comparison &found = facts.comparisons.first();
        QString value = found.ratio ? found.ratio->toString() : QString();
        if (found.difference)
            value = (found.difference->value.isNegative() ? QString() : u"+"_s) +
                    found.difference->value.toString();
        const QString read = value + u' ' + boundName(found.bound) + u' ' +
                             (found.period ? found.period->toIso() : QString()) + u' ' +
                             (found.basePeriod ? found.basePeriod->toIso() : QString());
        QTEST(read, "expected");
        QCOMPARE(found.quote, text.mid(found.passage.span.start, found.passage.span.length()));
    }

    /// The year that is compared with does not date the amount.
    void anAmountKeepsItsOwnYear()
    {
        const DocumentFacts facts =
            read(u"This year's thefts reached $2 billion, more than last year's total."_s, Language::English);
        QCOMPARE(facts.claims.size(), 1);
        QCOMPARE(facts.claims.first().period->toIso(), u"2025"_s);
        QCOMPARE(facts.comparisons.size(), 1);
        QCOMPARE(facts.comparisons.first().claim, facts.claims.first().id);
    }

    void aBaseMovesNoTextToItsTime_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // the periods of the amounts
        const auto row = [](Language language, const QString &text, const QString &expected) {
            QTest::newRow(qPrintable(text)) << language << text << expected;
        };
        row(Language::English,
            u"Thieves took $2.02 billion last year, 51% more than the year before. The year before, they "
            "took $1.34 billion."_s,
            u"2024 2023"_s);
        row(Language::English,
            u"Thieves took $2.02 billion last year, up 51% on the previous year. In the previous year the "
            u"haul "
            "was $1.34 billion."_s,
            u"2024 2023"_s);
        row(Language::English,
            u"Thieves took $2.02 billion last year, 51% more than the year before. In February they took "
            u"$800 "
            "million."_s,
            u"2024 2024-02"_s);
        row(Language::English,
            u"Thieves took $2.02 billion in 2024, 51% more than in 2023. That year they took $1.34 billion."_s,
            u"2024 2023"_s);
        row(Language::English,
            u"Thieves took $2.02 billion in 2024, surpassing the previous year. The year before they had "
            u"stolen "
            "$1.34 billion, and the year before that $660 million."_s,
            u"2024 2023 2022"_s);
        row(Language::English,
            u"Thieves took $2.02 billion in 2024, more than the year before, when they took $1.34 billion. "
            u"The "
            "year before that they took $660 million."_s,
            u"2024 2023 2022"_s);
        row(Language::English,
            u"Thieves took $90 million in June, twice the previous month's total. The month before, they "
            u"took "
            "$45 million."_s,
            u"2025-06 2025-05"_s);
        row(Language::French,
            u"Les pirates ont volé 2,02 milliards de dollars l'an dernier, soit 51 % de plus que l'année "
            "précédente. L'année précédente, ils avaient volé 1,34 milliard de dollars."_s,
            u"2024 2023"_s);
        row(Language::Japanese,
            u"攻撃者は昨年、20億2000万ドルを盗んだ。前年より51%増えた。前年は13億4000万ドルだった。"_s,
            u"2024 2023"_s);
        row(Language::Korean,
            u"해커들은 지난해 20억 2천만 달러를 훔쳤다. 전년보다 51% 증가했다. 전년에는 13억 4천만 달러를 "
            "훔쳤다."_s,
            u"2024 2023"_s);
    }

    /// "51 % more than the year before" tells of no year that the next sentence counts from.
    void aBaseMovesNoTextToItsTime()
    {
        QFETCH(Language, language);
        QFETCH(QString, text);
        QStringList periods;
        for (const Claim &claim : read(text, language).claims)
            periods.append(claim.period ? claim.period->toIso() : u"none"_s);
        QTEST(periods.join(u' '), "expected");
    }

    /// What is set against may be told behind the words, or another year's sum between them and their own.
    void wordsBelongToTheLaterAmount_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("later"); // the number of the claim that is compared, and of its base
        QTest::addColumn<int>("base");
        QTest::newRow("told behind")
            << Language::French
            << u"Les vols ont atteint 1,65 milliard de dollars sur les neuf premiers "
               "mois de 2025, soit 39 % de plus qu'en 2024, où ils s'élevaient à 1,19 "
               "milliard."_s
            << 0 << 1;
        QTest::newRow("far from it") << Language::English
                                     << u"Thieves took $1.65 billion in 2025, according to a report that was "
                                        u"published on Tuesday, 39% "
                                        "more than in 2024, when they had taken $1.19 billion."_s
                                     << 0 << 1;
        QTest::newRow("an aside between")
            << Language::English
            << u"Thieves took $1.65 billion in 2025, and $1.19 billion the year before, surpassing the $900 "
               "million stolen in 2022."_s
            << 0 << 2;
        QTest::newRow("two in turn") << Language::English
                                     << u"Thieves took $1.2 billion in 2023, 20% more than in 2022, and $1.5 "
                                        "billion in 2024."_s
                                     << 0 << -1;
    }

    void wordsBelongToTheLaterAmount()
    {
        QFETCH(Language, language);
        QFETCH(QString, text);
        QFETCH(int, later);
        QFETCH(int, base);
        const DocumentFacts facts = read(text, language);
        QCOMPARE(facts.comparisons.size(), 1);
        QCOMPARE(facts.comparisons.first().claim, facts.claims.at(later).id);
        QCOMPARE(facts.comparisons.first().base, base < 0 ? ClaimId() : facts.claims.at(base).id);
    }

    void sharesAndCountsAreNoComparisons()
    {
        QVERIFY(read(u"More than half of the funds stolen in 2023 were laundered."_s, Language::English)
                    .comparisons.isEmpty());
        QVERIFY(
            read(u"The number of incidents rose 20% from 2023."_s, Language::English).comparisons.isEmpty());
        QVERIFY(read(u"2024年の発生件数は前年比20%増だった。"_s, Language::Japanese).comparisons.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ComparisonTest)
#include "tst_comparisons.moc"
