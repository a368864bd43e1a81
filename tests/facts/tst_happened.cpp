// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/factreader.h"

#include <QTest>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

/// Only what took place is an event.
class HappenedTest : public QObject
{
    Q_OBJECT

    static QList<Event> eventsOf(const QString &text, Language language,
                                 Block::Kind kind = Block::Kind::Paragraph)
    {
        static const FactReader reader{Thesaurus()};
        Document document;
        document.id = {u"d"_s};
        document.language = language;
        document.published = FuzzyDate::day({2025, 9, 30});
        Page page;
        page.number = 1;
        page.text = text;
        page.language = language;
        page.blocks = {{kind, 0, {0, text.size()}}};
        return reader.read(document, {page}).events;
    }

private Q_SLOTS:
    void plansDenialsAndPossibilitiesAreNoEvents_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("happened");
        const auto row = [](Language language, const QString &text, bool happened) {
            QTest::newRow(qPrintable(text)) << language << text << happened;
        };
        row(Language::English, u"The panel published its review on 2 July 2025."_s, true);
        row(Language::English, u"The panel will publish a review, to be released on 2 July 2025."_s, false);
        row(Language::English, u"The review was not published on 2 July 2025."_s, false);
        row(Language::English, u"The meeting set for 2 July 2025 was postponed."_s, false);
        row(Language::English, u"The next review was published on 2 July 2026."_s,
            false); // after the document
        row(Language::French, u"La revue a été publiée le 2 juillet 2025."_s, true);
        row(Language::French, u"La revue devait être publiée le 2 juillet 2025."_s, false);
        row(Language::French, u"Le groupe ne s'est pas réuni le 2 juillet 2025."_s, false);
        row(Language::French, u"Le sommet du 2 juillet 2025 a été annulé."_s, false);
        row(Language::Japanese, u"2025年7月2日、見直しを公表した。"_s, true);
        row(Language::Japanese, u"2025年7月2日に会合を開く予定だった。"_s, false);
        row(Language::Japanese, u"2025年7月2日の会合は延期された。"_s, false);
        row(Language::Japanese, u"2025年7月2日、案は採択されなかった。"_s, false);
        row(Language::Korean, u"2025년 7월 2일 점검 결과를 발표했다."_s, true);
        row(Language::Korean, u"2025년 7월 2일 결과를 발표할 예정이었다."_s, false);
        row(Language::Korean, u"2025년 7월 2일 결의안이 채택되지 못했다."_s, false);
    }

    void plansDenialsAndPossibilitiesAreNoEvents()
    {
        QFETCH(Language, language);
        QFETCH(QString, text);
        QFETCH(bool, happened);
        QCOMPARE(eventsOf(text, language).size(), happened ? 1 : 0);
    }

    void headingsAreNoEvents()
    {
        const QString text = u"Review published on 2 July 2025"_s;
        QCOMPARE(eventsOf(text, Language::English).size(), 1);
        QVERIFY(eventsOf(text, Language::English, Block::Kind::Heading).isEmpty());
    }
};

QTEST_GUILESS_MAIN(HappenedTest)
#include "tst_happened.moc"
