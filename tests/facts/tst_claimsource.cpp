// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/factreader.h"

#include <QTest>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

/// Whom the text cites, and which dollar it means.
class ClaimSourceTest : public QObject
{
    Q_OBJECT

    static Claim read(const QString &text, Language language, const QString &publisher = {},
                      const QString &path = {})
    {
        static const FactReader reader{Thesaurus()};
        Document document;
        document.id = {u"d"_s};
        document.language = language;
        document.publisher = publisher;
        document.path = path;
        document.published = FuzzyDate::day({2025, 9, 30});
        Page page;
        page.number = 1;
        page.text = text;
        page.language = language;
        page.blocks = {{Block::Kind::Paragraph, 0, {0, text.size()}}};
        return reader.read(document, {page}).claims.value(0);
    }

private Q_SLOTS:
    void sourcesAreReadWhereverTheyStand_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("source");
        const auto row = [](Language language, const QString &text, const QString &source) {
            QTest::newRow(qPrintable(text)) << language << text << source;
        };
        row(Language::English, u"Thieves took $90 million, according to the firm Grey Heron."_s,
            u"the firm Grey Heron"_s);
        row(Language::English, u"The coast guard said that $90 million was stolen."_s, u"The coast guard"_s);
        row(Language::English, u"It is believed that $90 million was stolen."_s, QString());
        row(Language::English, u"Thieves stole an estimated $90 million."_s, QString());
        row(Language::English, u"The gang took a reported $90 million from exchanges."_s, QString());
        row(Language::French, u"D'après le cabinet Lanterne, 90 millions de dollars ont été volés."_s,
            u"le cabinet Lanterne"_s);
        row(Language::French, u"Les pirates ont volé 90 millions de dollars, affirme la police."_s,
            u"la police"_s);
        row(Language::Japanese, u"監視団（KT）によると、9000万ドルが盗まれた。"_s, u"監視団（KT）"_s);
        row(Language::Japanese, u"監視団は9000万ドルが盗まれたと発表した。"_s, u"監視団"_s);
        row(Language::Korean, u"감시단에 따르면 9천만 달러가 탈취됐다."_s, u"감시단"_s);
        row(Language::Korean, u"감시단은 9천만 달러가 탈취됐다고 밝혔다."_s, u"감시단"_s);
    }

    void sourcesAreReadWhereverTheyStand()
    {
        QFETCH(Language, language);
        QFETCH(QString, text);
        QTEST(read(text, language).accordingTo, "source");
    }

    void aBareDollarIsThePublishersOwn()
    {
        const QString text = u"The government will provide $5 million for the mission."_s;
        const Claim canadian = read(text, Language::English, u"Global Affairs Canada"_s);
        QCOMPARE(canadian.amount.unit, u"CAD"_s);
        QCOMPARE(canadian.unitReason, u"issuer"_s);
        QVERIFY(canadian.unitCandidates.contains(u"USD"_s));
        const Claim australian = read(text, Language::English, {}, u"www.dfat.gov.au/news.html"_s);
        QCOMPARE(australian.amount.unit, u"AUD"_s);
        const Claim unknown = read(text, Language::English);
        QCOMPARE(unknown.amount.unit, u"USD"_s);
        QCOMPARE(unknown.unitReason, u"default"_s);
    }

    void aNamedCurrencyLeavesNoChoice()
    {
        const Claim claim = read(u"The government will provide US$5 million for the mission."_s,
                                 Language::English, u"Global Affairs Canada"_s);
        QCOMPARE(claim.amount.unit, u"USD"_s);
        QVERIFY(claim.unitCandidates.isEmpty());
        QVERIFY(claim.unitReason.isEmpty());
    }

    void stolenTokensAreCountedInUsDollars()
    {
        const Claim claim = read(u"Hackers stole $30 million from the platform."_s, Language::English,
                                 u"Global Affairs Canada"_s);
        QCOMPARE(claim.amount.unit, u"USD"_s);
        QCOMPARE(claim.unitReason, u"context"_s);
    }
};

QTEST_GUILESS_MAIN(ClaimSourceTest)
#include "tst_claimsource.moc"
