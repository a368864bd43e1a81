// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paths.h"
#include "tests/support/program.h"

#include <QDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

/// Real documents, which are not part of the project: skipped where they are absent.
class TestSeeds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyDocumentHasItsLanguageAndDate();
    void titlesAreWhatAReaderWouldCallThem();
    void namesInAllSpellingsAreOneEntity();
    void theElevenStatesAreLinkedWhereTheyAreListed();
    void thePressSummaryMakesThreeClaims();
    void countedThingsAreNotMoney();
    void theChartIsExact();
    void theEventsAreDated();

private:
    QString idOf(const QString &file) const;

    Program m_program;
    QJsonArray m_documents;
};

void TestSeeds::initTestCase()
{
    const QString shared = qEnvironmentVariable("VIGIE_SHARED", sourceDir() + u"/../shared"_s);
    if (!QDir(shared + u"/seeds"_s).exists())
        QSKIP("the real documents are not here");
    QVERIFY2(m_program.isBuilt(), "vigie is not built");
    const Answer imported = m_program.run({u"import"_s, shared + u"/seeds"_s, u"--json"_s});
    QCOMPARE(imported.status, 0);
    QCOMPARE(valuesOf(imported.array(), u"status"_s), QSet{u"added"_s});
    m_documents = m_program.run({u"documents"_s, u"--json"_s}).array();
}

QString TestSeeds::idOf(const QString &file) const
{
    return firstWhere(m_documents,
                      [&](const QJsonObject &one) {
                          return one[u"path"].toString().section(u'/', -1).startsWith(file);
                      })[u"id"]
        .toString();
}

void TestSeeds::everyDocumentHasItsLanguageAndDate()
{
    const QHash<QString, QString> expected{{u"000"_s, u"2025-10-22"_s},
                                           {u"001"_s, u"2025-10-22"_s},
                                           {u"002"_s, u"2025-05-29"_s},
                                           {u"003"_s, {}},
                                           {u"004"_s, u"2025-07-16"_s}};
    QCOMPARE(m_documents.size(), expected.size());
    for (const QJsonValue &document : m_documents) {
        const QString number = document[u"path"].toString().section(u'/', -1).left(3);
        QCOMPARE(document[u"language"].toString(), u"fr"_s);
        QCOMPARE(document[u"published"][u"start"].toString(), expected.value(number));
        QCOMPARE(document[u"publishedSource"].toString() == u"none", expected.value(number).isEmpty());
    }
}

void TestSeeds::titlesAreWhatAReaderWouldCallThem()
{
    const auto titleOf = [this](const QString &file) {
        const QString id = idOf(file);
        return firstWhere(m_documents,
                          [&](const QJsonObject &one) { return one[u"id"].toString() == id; })[u"title"]
            .toString();
    };
    QVERIFY(titleOf(u"004"_s).startsWith(u"La Corée du Nord a envoyé"_s));
    QVERIFY(titleOf(u"001"_s).startsWith(u"Publication du second rapport"_s));
}

void TestSeeds::namesInAllSpellingsAreOneEntity()
{
    const auto spellings = [this](const QString &id) {
        QSet<QString> words;
        for (const QString &word :
             valuesOf(m_program.run({u"entity"_s, id, u"--json"_s}).object()[u"mentionList"].toArray(),
                      u"quote"_s))
            words.insert(word.simplified());
        return words;
    };
    const QSet<QString> team = spellings(u"msmt"_s);
    QVERIFY(team.contains(u"EMSS"_s) && team.contains(u"MSMT"_s));
    QVERIFY(std::any_of(team.cbegin(), team.cend(),
                        [](const QString &word) { return word.startsWith(u"Groupe multilatéral"); }));
    QVERIFY(spellings(u"region-KP"_s).contains({u"RPDC"_s, u"RDPC"_s, u"Corée du Nord"_s}));
    // Longest match wins.
    QVERIFY(spellings(u"region-GQ"_s).contains(u"Guinée équatoriale"_s));
    QVERIFY(spellings(u"region-GN"_s).contains(u"Guinée"_s));
    QVERIFY(!spellings(u"region-GN"_s).contains(u"Guinée équatoriale"_s));
}

void TestSeeds::theElevenStatesAreLinkedWhereTheyAreListed()
{
    for (const QString &file : {u"000"_s, u"001"_s, u"002"_s, u"003"_s}) {
        const QSet<QString> ids = valuesOf(
            m_program.run({u"entities"_s, u"--document"_s, idOf(file), u"--json"_s}).array(), u"id"_s);
        for (const char *state : {"AU", "CA", "FR", "DE", "IT", "JP", "NL", "NZ", "KR", "GB", "US"})
            QVERIFY2(ids.contains(u"region-"_s + QLatin1StringView(state)), state);
    }
}

void TestSeeds::thePressSummaryMakesThreeClaims()
{
    const QJsonArray claims = m_program.run({u"claims"_s, u"--json"_s}).array();
    QCOMPARE(claims.size(), 3);
    const auto claim = [&](qint64 amount) {
        return firstWhere(claims,
                          [&](const QJsonObject &one) { return one[u"amount"].toInteger() == amount; });
    };
    const QJsonObject whole = claim(1'650'000'000), part = claim(1'400'000'000),
                      before = claim(1'200'000'000);
    for (const QJsonObject &one : {whole, part, before}) {
        QCOMPARE(one[u"document"].toString(), idOf(u"003"_s));
        QCOMPARE(one[u"currency"].toString(), u"USD"_s);
        QCOMPARE(one[u"kind"].toString(), u"theft"_s);
    }
    QCOMPARE(whole[u"bound"].toString(), u"at_least"_s);
    QCOMPARE(whole[u"hedged"].toBool(), true);
    QCOMPARE(whole[u"period"][u"start"].toString(), u"2025-01-01"_s);
    QCOMPARE(whole[u"period"][u"end"].toString(), u"2025-09-30"_s);
    QCOMPARE(part[u"bound"].toString(), u"about"_s);
    QCOMPARE(part[u"period"][u"start"].toString(), u"2025-02-01"_s);
    QCOMPARE(part[u"period"][u"precision"].toString(), u"month"_s);
    QCOMPARE(part[u"victim"].toString(), u"Bybit"_s);
    QCOMPARE(part[u"partOf"].toString(), whole[u"id"].toString());
    QCOMPARE(before[u"bound"].toString(), u"about"_s);
    QCOMPARE(before[u"period"][u"start"].toString(), u"2024-01-01"_s);
    QCOMPARE(before[u"period"][u"precision"].toString(), u"year"_s);
}

void TestSeeds::countedThingsAreNotMoney()
{
    const QJsonArray all = m_program.run({u"claims"_s, u"--quantities"_s, u"--json"_s}).array();
    for (const qint64 counted : {40'000, 500'000, 20'000, 11'000}) {
        const QJsonObject found =
            firstWhere(all, [&](const QJsonObject &one) { return one[u"amount"].toInteger() == counted; });
        QVERIFY2(!found.isEmpty(), qPrintable(QString::number(counted)));
        QVERIFY(found[u"currency"].isNull());
    }
    QVERIFY(
        firstWhere(all, [](const QJsonObject &one) { return one[u"amount"].toInteger() == 1718; }).isEmpty());
}

void TestSeeds::theChartIsExact()
{
    const QJsonArray years = m_program.run({u"chart"_s, u"--json"_s}).object()[u"years"].toArray();
    QCOMPARE(years.size(), 2);
    QCOMPARE(years.at(0)[u"year"].toInt(), 2024);
    QCOMPARE(years.at(0)[u"amount"].toInteger(), 1'200'000'000);
    QCOMPARE(years.at(1)[u"year"].toInt(), 2025);
    QCOMPARE(years.at(1)[u"amount"].toInteger(), 1'650'000'000);
    QCOMPARE(years.at(1)[u"open"].toBool(), true);
}

void TestSeeds::theEventsAreDated()
{
    QSet<QString> months;
    for (const QJsonValue &event : m_program.run({u"events"_s, u"--json"_s}).array())
        months.insert(event[u"date"][u"start"].toString().left(7));
    for (const QString &month : {u"2024-10"_s, u"2024-04"_s, u"2024-03"_s, u"2025-05"_s, u"2025-02"_s})
        QVERIFY2(months.contains(month), qPrintable(month));
}

QTEST_GUILESS_MAIN(TestSeeds)
#include "tst_seeds.moc"
