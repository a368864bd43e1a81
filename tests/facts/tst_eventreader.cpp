// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/events/eventreader.h"
#include "indexing/language/sentences.h"

#include <QTest>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<Event> eventsOf(Page &page, Language language, const std::optional<FuzzyDate> &published = {})
{
    page.number = 1;
    const NormalisedText text = normalise(page.text, page.blocks);
    const QList<ScannedDate> dates = scanDates(text, language, published, {page.text, {}});
    Document document;
    document.id.value = u"0123456789ab"_s;
    document.published = published;
    const QString cased = withCapitals(text, page.text);
    return readEvents(document, {page, text, cased, language, dates, {}, {}, {}});
}

} // namespace

class TestEventReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datedHappeningsAreEvents_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *code, const QString &text, const QString &expected) {
            QTest::newRow(text.toUtf8().constData()) << QString::fromLatin1(code) << text << expected;
        };
        row("en", u"The team was founded in October 2024."_s, u"2024-10 founding"_s);
        row("en", u"Its first report was published on 29 May 2025."_s, u"2025-05-29 report"_s);
        row("en", u"In February 2025 hackers stole a fortune."_s, u"2025-02 theft"_s);
        row("en", u"Russia used its veto in March 2024, and the panel was dissolved in April 2024."_s,
            u"2024-03 veto;2024-04 expiry"_s);
        row("en", u"Since late 2023, containers have been shipped east."_s, u"2023-10-01/.. transfer"_s);
        row("en", u"The year 2024 is a long one."_s, QString());
        row("fr", u"Créé en mars 2023, le fonds fut dissous en juin 2025."_s,
            u"2023-03 founding;2025-06 expiry"_s);
        row("fr", u"En août 2024, deux navires ont livré du charbon."_s, u"2024-08 transfer"_s);
        row("fr", u"Le ministre a signé l'accord le 4 juin 2024."_s, u"2024-06-04 meeting"_s);
        row("ja", u"監視チームは2024年10月に設立された。"_s, u"2024-10 founding"_s);
        row("ja", u"2025年2月に暗号資産が窃取された。2024年4月に活動を終了した。"_s,
            u"2025-02 theft;2024-04 expiry"_s);
        row("ko", u"감시팀은 2024년 10월 출범했다."_s, u"2024-10 founding"_s);
        row("ko", u"러시아는 2024년 3월 거부권을 행사했고 패널은 2024년 4월 종료됐다."_s,
            u"2024-03 veto;2024-04 expiry"_s);
    }
    void datedHappeningsAreEvents()
    {
        QFETCH(QString, code);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        Page page;
        page.text = text;
        QStringList found;
        for (const Event &event : eventsOf(page, languageFromCode(code)))
            found.append(event.date.toIso() + u' ' + event.kind);
        QCOMPARE(found.join(u';'), expected);
    }
    void theSentenceIsThePassage()
    {
        Page page;
        page.text = u"Nothing here. The team was founded in\nOctober 2024. Nothing there."_s;
        const QList<Event> events = eventsOf(page, Language::English);
        QCOMPARE(events.size(), 1);
        QCOMPARE(events.first().quote, u"The team was founded in\nOctober 2024."_s);
        QCOMPARE(page.text.mid(events.first().passage.span.start, events.first().passage.span.length()),
                 events.first().quote);
    }
    void idsAreStableAndTellEventsApart()
    {
        Page page;
        page.text = u"It was founded in May 2024 and dissolved in June 2025."_s;
        const QList<Event> once = eventsOf(page, Language::English),
                           twice = eventsOf(page, Language::English);
        QCOMPARE(once, twice);
        QCOMPARE(once.size(), 2);
        QVERIFY(once.at(0).id != once.at(1).id);
        QCOMPARE(once.at(0).id.value.size(), 13);
        QVERIFY(once.at(0).id.value.startsWith(u'e'));
    }
    void pageHeadersAndFootersAreNotRead()
    {
        Page page;
        page.text = u"Published on 29 May 2025\nThe team was founded in October 2024."_s;
        page.blocks = {{Block::Kind::PageHeader, 0, {0, 24}},
                       {Block::Kind::Paragraph, 0, {25, page.text.size()}}};
        const QList<Event> events = eventsOf(page, Language::English);
        QCOMPARE(events.size(), 1);
        QCOMPARE(events.first().date.toIso(), u"2024-10"_s);
    }
    void relativeDatesAreLeftOutWithoutAPublishedDate()
    {
        Page page;
        page.text = u"Last year hackers stole a fortune."_s;
        QVERIFY(eventsOf(page, Language::English).isEmpty());
        const QList<Event> events = eventsOf(page, Language::English, FuzzyDate::day({2025, 11, 18}));
        QCOMPARE(events.size(), 1);
        QCOMPARE(events.first().basis.countedFrom, QDate(2025, 11, 18));
        QCOMPARE(events.first().basis.rule, u"relative"_s);
    }
    void whatIsSaidLaterIsDatedLater_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *code, const QString &text, const QString &expected) {
            QTest::newRow(text.toUtf8().constData()) << QString::fromLatin1(code) << text << expected;
        };
        row("en", u"Hackers stole $1.19 billion in 2024, the team said in October."_s,
            u"2024 theft;2025-10 other"_s);
        row("en",
            u"Hackers stole $2.84 billion between January 2024 and September 2025, the team reported in October."_s,
            u"2024-01-01/2025-09-30 theft;2025-10 report"_s);
        row("en", u"Hackers stole $1.19 billion in 2024, most of it in October."_s, u"2024 theft"_s);
        row("fr", u"Des pirates ont volé 1,19 milliard de dollars en 2024, a indiqué l'équipe en octobre."_s,
            u"2024 theft;2025-10 other"_s);
        row("ja", u"集団は2024年に11億9000万ドルを盗んだと、チームは10月に発表した。"_s,
            u"2024 theft;2025-10 report"_s);
        row("ko", u"해커들이 2024년 11억 9천만 달러를 훔쳤다고 팀이 10월 발표했다."_s,
            u"2024 theft;2025-10 report"_s);
        // What did not take place, and the day before a dispatch, are no events.
        row("en", u"No money was stolen from the exchange in 2024. Nothing was taken in May 2023."_s,
            QString());
        row("en", u"None of the customers' funds were stolen in 2024."_s, QString());
        row("fr", u"Aucun fonds n'a été volé en 2024."_s, QString());
        row("ja", u"2024年に盗難はなかった。"_s, QString());
        row("ko", u"2024년 도난 피해는 없었다."_s, QString());
        row("en", u"LONDON, December 3, 2025: Hackers stole $1.19 billion in 2024, a report said."_s,
            u"2024 theft"_s);
        row("en", u"On December 3, 2025, hackers stole a fortune."_s, u"2025-12-03 theft"_s);
    }
    void whatIsSaidLaterIsDatedLater()
    {
        QFETCH(QString, code);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        Page page;
        page.text = text;
        QStringList found;
        for (const Event &event : eventsOf(page, languageFromCode(code), FuzzyDate::day({2025, 12, 3})))
            found.append(event.date.toIso() + u' ' + event.kind);
        QCOMPARE(found.join(u';'), expected);
    }
};

QTEST_GUILESS_MAIN(TestEventReader)
#include "tst_eventreader.moc"
