// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/dateformat.h"
#include "models/items/excerpt.h"

#include <QTest>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

/// Dates and excerpts as people read them.
class TestDateFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDateIsNoMorePreciseThanItsSource_data();
    void aDateIsNoMorePreciseThanItsSource();
    void anInvalidDateIsEmpty();
    void anExcerptMarksItsWords();
    void anExcerptCutsNoNumber();
    void anExcerptHealsLinesByScript();
    void aPlaceOutsideThePageGivesNothing();
};

void TestDateFormat::aDateIsNoMorePreciseThanItsSource_data()
{
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QStringList>("expected"); // en, fr, ja, ko
    const auto row = [](const char *iso, const QStringList &texts) {
        QTest::newRow(iso) << QString::fromLatin1(iso) << texts;
    };
    row("2025-05-29", {u"29 May 2025"_s, u"29 mai 2025"_s, u"2025年5月29日"_s, u"2025년 5월 29일"_s});
    row("2025-05-01", {u"1 May 2025"_s, u"1er mai 2025"_s, u"2025年5月1日"_s, u"2025년 5월 1일"_s});
    row("2025-05", {u"May 2025"_s, u"mai 2025"_s, u"2025年5月"_s, u"2025년 5월"_s});
    row("2025-Q3", {u"Q3 2025"_s, u"3e trimestre 2025"_s, u"2025年第3四半期"_s, u"2025년 3분기"_s});
    row("2025", {u"2025"_s, u"2025"_s, u"2025年"_s, u"2025년"_s});
    row("2025-01-01/2025-09-30",
        {u"January–September 2025"_s, u"janvier–septembre 2025"_s, u"2025年1月～9月"_s, u"2025년 1월~9월"_s});
    row("2024-01-01/2025-12-31", {u"2024–2025"_s, u"2024–2025"_s, u"2024～2025年"_s, u"2024~2025년"_s});
    row("2024-01-01/2025-09-30", {u"January 2024 – September 2025"_s, u"janvier 2024 – septembre 2025"_s,
                                  u"2024年1月～2025年9月"_s, u"2024년 1월~2025년 9월"_s});
    row("2025-02-21/..", {u"from 21 February 2025"_s, u"à partir du 21 février 2025"_s,
                          u"2025年2月21日以降"_s, u"2025년 2월 21일부터"_s});
}

void TestDateFormat::aDateIsNoMorePreciseThanItsSource()
{
    QFETCH(QString, iso);
    QFETCH(QStringList, expected);
    const std::optional<FuzzyDate> date = FuzzyDate::fromIso(iso);
    QVERIFY(date);
    QStringList texts;
    for (const Language language : workingLanguages)
        texts.append(formatDate(*date, language));
    QCOMPARE(texts, expected);
}

void TestDateFormat::anInvalidDateIsEmpty()
{
    QVERIFY(formatDate({}, Language::English).isEmpty());
}

void TestDateFormat::anExcerptMarksItsWords()
{
    const QString page = u"one two three four five six seven eight nine ten eleven twelve thirteen"_s;
    const qsizetype at = page.indexOf(u"seven");
    const PageExcerpt excerpt = excerptOf(page, {at, at + 5}, 12);
    QCOMPARE(excerpt.text.mid(excerpt.mark.start, excerpt.mark.length()), u"seven"_s);
    QVERIFY(excerpt.text.startsWith(u'…') && excerpt.text.endsWith(u'…'));
    QVERIFY2(!excerpt.text.contains(u"ee "), "a word was cut at the start");
}

void TestDateFormat::anExcerptCutsNoNumber()
{
    const QString page =
        u"報告書は2024年1月から2025年9月までに確認された窃取の総額を28億4,000万ドルとしている"_s;
    const qsizetype at = page.indexOf(u"確認");
    for (qsizetype around = 1; around < page.size(); ++around) {
        const QString text = excerptOf(page, {at, at + 2}, around).text;
        for (const QString &half : {u"…024"_s, u"…24年"_s, u"…025"_s, u"…25年"_s, u"…5年"_s, u"28億4…"_s,
                                    u"28億4,…"_s, u"4,0…"_s, u"4,00…"_s, u"…4年"_s})
            QVERIFY2(!text.contains(half), qPrintable(text));
    }
}

void TestDateFormat::anExcerptHealsLinesByScript()
{
    const QString japanese = u"国連安全保\n障理事会の決議"_s;
    QCOMPARE(excerptOf(japanese, {0, 3}).text, u"国連安全保障理事会の決議"_s);
    const QString english = u"Security\nCouncil  resolution"_s;
    const PageExcerpt excerpt = excerptOf(english, {0, 16});
    QCOMPARE(excerpt.text, u"Security Council resolution"_s);
    QCOMPARE(excerpt.mark.end, 16);
}

void TestDateFormat::aPlaceOutsideThePageGivesNothing()
{
    QVERIFY(excerptOf(u"short", {2, 40}).text.isEmpty());
    QVERIFY(excerptOf(u"short", {-1, 2}).text.isEmpty());
}

QTEST_GUILESS_MAIN(TestDateFormat)
#include "tst_dateformat.moc"
