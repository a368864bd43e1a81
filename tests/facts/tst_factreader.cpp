// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/dates/datescanner.h"
#include "indexing/facts/factreader.h"
#include "indexing/language/detectlanguage.h"
#include "tests/support/paths.h"
#include "tests/support/wholethesaurus.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

namespace {

const FactReader &reader()
{
    static const FactReader instance{wholeThesaurus()};
    return instance;
}

QString seedsFolder()
{
    const QString stated = qEnvironmentVariable("VIGIE_SHARED");
    return (stated.isEmpty() ? QString(sourceDir() + u"/../shared"_s) : stated) + u"/seeds"_s;
}

struct Read
{
    Document document;
    Page page;
    DocumentFacts facts;

    QSet<QString> entities() const
    {
        QSet<QString> ids;
        for (const Mention &mention : facts.mentions)
            ids.insert(mention.entity.value);
        return ids;
    }
    QSet<QString> events() const
    {
        QSet<QString> dates;
        for (const Event &event : facts.events)
            dates.insert(event.date.toIso() + u' ' + event.kind);
        return dates;
    }
    /// What a name of the text is linked to.
    QString linkOf(const QString &words) const
    {
        for (const Mention &mention : facts.mentions) {
            if (mention.words == words)
                return mention.entity.value;
        }
        return {};
    }
};

std::optional<Read> seed(int number)
{
    const QDir folder(seedsFolder());
    const QString prefix = QString::number(number).rightJustified(3, u'0') + u"_*.txt"_s;
    const QStringList names = folder.entryList({prefix}, QDir::Files);
    QFile file(folder.filePath(names.value(0)));
    if (names.isEmpty() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    Read read;
    read.page.number = 1;
    read.page.text = QString::fromUtf8(file.readAll());
    read.page.language = detectLanguage(read.page.text);
    ExtractedDocument extracted;
    extracted.pages.append(read.page);
    read.document.id.value = u"00000000000"_s + QString::number(number);
    read.document.language = read.page.language;
    if (const auto date = findPublishedDate(extracted, read.page.language)) {
        read.document.published = date->date;
        read.document.publishedSource = date->source;
    }
    read.facts = reader().read(read.document, {read.page});
    return read;
}

const QSet<QString> elevenStates{u"region-AU"_s, u"region-CA"_s, u"region-DE"_s, u"region-FR"_s,
                                 u"region-GB"_s, u"region-IT"_s, u"region-JP"_s, u"region-KR"_s,
                                 u"region-NL"_s, u"region-NZ"_s, u"region-US"_s};

} // namespace

class TestFactReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFactPointsAtItsWords()
    {
        Page page;
        page.number = 3;
        page.language = Language::English;
        page.text = u"In February 2025 North Korean hackers stole about $1.46 billion from Bybit.\n\n"
                    u"The team was set up in Octo\u00adber 2024 by Japan and ten other States."_s;
        Document document;
        document.id.value = u"0123456789ab"_s;
        document.language = Language::English;
        const DocumentFacts facts = reader().read(document, {page});
        QVERIFY(facts.mentions.size() >= 3);
        for (const Mention &mention : facts.mentions) {
            QCOMPARE(mention.passage.page, 3);
            QCOMPARE(page.text.mid(mention.passage.span.start, mention.passage.span.length()), mention.words);
        }
        QCOMPARE(facts.events.size(), 2);
        QCOMPARE(facts.events.at(0).date.toIso(), u"2025-02"_s);
        QCOMPARE(facts.events.at(0).kind, u"theft"_s);
        QVERIFY(facts.events.at(0).entities.contains(EntityId{u"region-KP"_s}));
        QCOMPARE(facts.events.at(1).date.toIso(), u"2024-10"_s);
        QCOMPARE(facts.events.at(1).kind, u"founding"_s);
    }
    void emptyAndEndlessPagesAreRead()
    {
        QVERIFY(reader().read({}, {}).mentions.isEmpty());
        Page page;
        page.text = QString(200000, u'9') + QString(1000, u'(') + QString(1000, u'年');
        QVERIFY(reader().read({}, {Page{}, page}).events.isEmpty());
    }
    void aTableKeepsItsHeadOnTheNextPage()
    {
        const auto pageOf = [](int number, const QList<std::pair<Block::Kind, QString>> &blocks) {
            Page page;
            page.number = number;
            for (const auto &[kind, words] : blocks) {
                page.text += page.text.isEmpty() ? QString() : u"\n"_s;
                page.blocks.append({kind, 0, {page.text.size(), page.text.size() + words.size()}});
                page.text += words;
            }
            return page;
        };
        using Kind = Block::Kind;
        const QList<Page> pages{
            pageOf(1,
                   {{Kind::Paragraph, u"Table 2. Amounts stolen from exchanges, in millions of US dollars"_s},
                    {Kind::TableHeader, u"Date\tExchange\tLoss"_s},
                    {Kind::TableRow, u"31 May 2024\tDMM Bitcoin\t305.1"_s},
                    {Kind::PageFooter, u"7"_s}}),
            pageOf(2, {{Kind::PageHeader, u"Annual review"_s},
                       {Kind::TableRow, u"18 Jul 2024\tWazirX\t234.9"_s},
                       {Kind::TableRow, u"19 Sep 2024\tBingX\t44.7"_s},
                       {Kind::Paragraph, u"Upbit was spared."_s}})};
        Document document;
        document.id = {u"d"_s};
        document.language = Language::English;
        std::vector<PageReading> readings;
        const DocumentFacts facts = reader().read(document, pages, &readings);
        QCOMPARE(facts.claims.size(), 3);
        QCOMPARE(facts.claims.at(1).amount.value.toString(), u"234900000"_s);
        QCOMPARE(facts.claims.at(1).victim.entity.value, u"wazirx"_s);
        for (const Claim &claim : facts.claims) {
            QCOMPARE(pages.at(claim.passage.page - 1)
                         .text.mid(claim.passage.span.start, claim.passage.span.length()),
                     claim.quote);
        }
        for (const Mention &mention : facts.mentions) {
            QCOMPARE(pages.at(mention.passage.page - 1)
                         .text.mid(mention.passage.span.start, mention.passage.span.length()),
                     mention.words);
        }
        QCOMPARE(readings.at(1).text.text, normalise(pages.at(1).text, pages.at(1).blocks).text);
    }

    void readingTwiceGivesTheSame()
    {
        Page page;
        page.language = Language::Korean;
        page.text = u"감시팀은 2024년 10월 출범했다. 북한은 2025년 2월 바이비트에서 탈취했다."_s;
        const DocumentFacts once = reader().read({}, {page}), twice = reader().read({}, {page});
        QCOMPARE(once.events, twice.events);
        QCOMPARE(once.mentions, twice.mentions);
        QCOMPARE(once.events.size(), 2);
    }

    void seedsBearTheirDates_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("date");
        QTest::newRow("statement on the second report") << 0 << u"2025-10-22"_s;
        QTest::newRow("ministry's notice") << 1 << u"2025-10-22"_s;
        QTest::newRow("statement on the first report") << 2 << u"2025-05-29"_s;
        QTest::newRow("press summary without a date") << 3 << QString();
        QTest::newRow("press article") << 4 << u"2025-07-16"_s;
    }
    void seedsBearTheirDates()
    {
        QFETCH(int, number);
        QFETCH(QString, date);
        const auto read = seed(number);
        if (!read)
            QSKIP("the shared seeds are not here");
        QCOMPARE(read->document.language, Language::French);
        QCOMPARE(read->document.published ? read->document.published->toIso() : QString(), date);
    }
    void seedsNameTheElevenStates()
    {
        for (const int number : {0, 1, 2, 3}) {
            const auto read = seed(number);
            if (!read)
                QSKIP("the shared seeds are not here");
            QVERIFY2(read->entities().contains(elevenStates), qPrintable(QString::number(number)));
        }
    }
    void seedsCallTheTeamAndTheStateByManyNames()
    {
        const auto statement = seed(2), notice = seed(1), article = seed(4), summary = seed(3);
        if (!statement || !notice || !article || !summary)
            QSKIP("the shared seeds are not here");
        QCOMPARE(statement->linkOf(u"EMSS"_s), u"msmt"_s);
        QCOMPARE(summary->linkOf(u"MSMT"_s), u"msmt"_s);
        QCOMPARE(article->linkOf(u"Groupe multilatéral de surveillance des sanctions"_s), u"msmt"_s);
        QCOMPARE(notice->linkOf(u"RPDC"_s), u"region-KP"_s);
        QCOMPARE(notice->linkOf(u"RDPC"_s), u"region-KP"_s);
        QCOMPARE(notice->linkOf(u"Corée du Nord"_s), u"region-KP"_s);
        QVERIFY(summary->entities().contains(u"region-GQ"_s));
        QVERIFY(summary->entities().contains(u"region-GN"_s));
    }
    void seedsTellWhatHappenedWhen()
    {
        const auto second = seed(0), notice = seed(1), first = seed(2), summary = seed(3);
        if (!second || !notice || !first || !summary)
            QSKIP("the shared seeds are not here");
        for (const Read *read : {&*second, &*notice, &*first, &*summary})
            QVERIFY(read->events().contains(u"2024-10 founding"_s));
        for (const Read *read : {&*second, &*first}) {
            QVERIFY(read->events().contains(u"2024-04 expiry"_s));
            QVERIFY(read->events().contains(u"2024-03 veto"_s));
        }
        QVERIFY(notice->events().contains(u"2024-04 expiry"_s));
        QVERIFY(second->events().contains(u"2025-05 report"_s));
        QVERIFY(notice->events().contains(u"2025-05 report"_s));
        QVERIFY(summary->events().contains(u"2025-02 theft"_s));
    }
};

QTEST_GUILESS_MAIN(TestFactReader)
#include "tst_factreader.moc"
