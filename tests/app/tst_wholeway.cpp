// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paths.h"
#include "tests/support/program.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

/// Drives the built program through the whole way on the sample library, as a script would.
class TestWholeWay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSampleLibraryIsImported();
    void importingAgainChangesNothing();
    void everyDocumentHasItsLanguageAndDate();
    void aFrenchNameIsFoundInFourLanguages();
    void matchesLieOnTheWordsFound();
    void aLiteralSearchAddsNothing();
    void theChartShowsEachAmountOnce();
    void everyClaimIsWhereItSaysItIs();
    void everyEventHasItsDateAndSentence();
    void theElevenStatesAreLinked();
    void aBarLeadsToItsPassagesAndBack();
    void aHighlightIsKeptExportedAndUndone();
    void aPageIsDrawn();
    void theLibraryIsSound();
    void oneBadFileDoesNotStopTheRun();
    void wrongUsageSaysSo_data();
    void wrongUsageSaysSo();

private:
    Answer vigie(const QStringList &arguments) const;
    QString textOf(const QString &document, int page);

    Program m_program;
    QHash<QString, QString> m_texts;
};

Answer TestWholeWay::vigie(const QStringList &arguments) const
{
    return m_program.run(arguments);
}

QString TestWholeWay::textOf(const QString &document, int page)
{
    const QString key = document + u'/' + QString::number(page);
    if (!m_texts.contains(key)) {
        for (const QJsonValue &one : vigie({u"text"_s, document, u"--json"_s}).array())
            m_texts.insert(document + u'/' + QString::number(one[u"page"].toInt()), one[u"text"].toString());
    }
    return m_texts.value(key);
}

void TestWholeWay::initTestCase()
{
    QVERIFY2(m_program.isBuilt(), "vigie is not built");
}

void TestWholeWay::theSampleLibraryIsImported()
{
    const Answer answer = vigie({u"import"_s, sourceDir() + u"/resources/sample/documents"_s, u"--json"_s});
    QCOMPARE(answer.status, 0);
    QVERIFY(answer.array().size() >= 10);
    for (const QJsonValue &outcome : answer.array())
        QVERIFY2(outcome[u"status"].toString() == u"added", qPrintable(outcome[u"path"].toString()));
}

void TestWholeWay::importingAgainChangesNothing()
{
    const QByteArray before = vigie({u"documents"_s, u"--json"_s}).out;
    const Answer answer = vigie({u"import"_s, sourceDir() + u"/resources/sample/documents"_s, u"--json"_s});
    QCOMPARE(answer.status, 0);
    QCOMPARE(valuesOf(answer.array(), u"status"_s), QSet{u"unchanged"_s});
    QCOMPARE(vigie({u"documents"_s, u"--json"_s}).out, before);
}

void TestWholeWay::everyDocumentHasItsLanguageAndDate()
{
    QFile file(sourceDir() + u"/resources/sample/expected.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray expected = QJsonDocument::fromJson(file.readAll()).object()[u"documents"].toArray();
    QVERIFY(expected.size() >= 10);
    const QJsonArray documents = vigie({u"documents"_s, u"--json"_s}).array();
    for (const QJsonValue &one : expected) {
        const QString name = one[u"file"].toString().section(u'/', -1);
        const QJsonObject found = firstWhere(documents, [&](const QJsonObject &document) {
            return document[u"path"].toString().endsWith(name);
        });
        QVERIFY2(!found.isEmpty(), qPrintable(name));
        QVERIFY2(found[u"language"] == one[u"language"], qPrintable(name));
        QVERIFY2(found[u"published"][u"start"] == one[u"published"],
                 qPrintable(name + u": "_s + found[u"published"][u"start"].toString()));
        QVERIFY2(!found[u"title"].toString().isEmpty(), qPrintable(name));
    }
}

void TestWholeWay::aFrenchNameIsFoundInFourLanguages()
{
    const Answer answer =
        vigie({u"search"_s, u"Bureau général de reconnaissance"_s, u"--limit"_s, u"200"_s, u"--json"_s});
    QCOMPARE(answer.status, 0);
    const QSet<QString> languages = valuesOf(answer.object()[u"hits"].toArray(), u"language"_s);
    for (const QString &language : {u"en"_s, u"fr"_s, u"ja"_s, u"ko"_s})
        QVERIFY2(languages.contains(language), qPrintable(language));
    const QSet<QString> added = valuesOf(answer.object()[u"expansions"].toArray(), u"term"_s);
    QVERIFY(added.contains(u"偵察総局"_s));
    QVERIFY(added.contains(u"정찰총국"_s));
}

void TestWholeWay::matchesLieOnTheWordsFound()
{
    const QJsonArray hits =
        vigie({u"search"_s, u"偵察総局"_s, u"--language"_s, u"ja"_s, u"--no-expand"_s, u"--json"_s})
            .object()[u"hits"]
            .toArray();
    QVERIFY(!hits.isEmpty());
    for (const QJsonValue &hit : hits) {
        const QJsonArray matches = hit[u"matches"].toArray();
        QVERIFY(!matches.isEmpty());
        for (const QJsonValue &match : matches) {
            QString marked =
                wordsAt(textOf(hit[u"document"].toString(), hit[u"page"].toInt()), match.toObject());
            QCOMPARE(marked.remove(u'\n'), u"偵察総局"_s);
        }
    }
}

void TestWholeWay::aLiteralSearchAddsNothing()
{
    const Answer answer = vigie({u"search"_s, u"정찰총국"_s, u"--no-expand"_s, u"--json"_s});
    QVERIFY(answer.object()[u"expansions"].toArray().isEmpty());
    QCOMPARE(valuesOf(answer.object()[u"hits"].toArray(), u"language"_s), QSet{u"ko"_s});
}

void TestWholeWay::theChartShowsEachAmountOnce()
{
    const Answer answer = vigie({u"chart"_s, u"--json"_s, u"--output"_s, m_program.file(u"chart.svg"_s)});
    QCOMPARE(answer.status, 0);
    QVERIFY(QFile::exists(m_program.file(u"chart.svg"_s)));
    const QJsonArray years = answer.object()[u"years"].toArray();
    const auto year = [&](int number) {
        return firstWhere(years, [&](const QJsonObject &one) { return one[u"year"].toInt() == number; });
    };
    QCOMPARE(year(2024)[u"amount"].toInteger(), 1'190'000'000);
    QCOMPARE(year(2024)[u"open"].toBool(), false);
    QVERIFY(year(2025)[u"amount"].toInteger() >= 2'000'000'000);
    QVERIFY(year(2025)[u"amount"].toInteger() < 2'100'000'000);
    QCOMPARE(year(2025)[u"open"].toBool(), true);
    QVERIFY(!answer.object()[u"spanning"].toArray().isEmpty());
    // As it stood before the year was over: nine months.
    const QJsonArray earlier =
        vigie({u"chart"_s, u"--as-known-on"_s, u"2025-11-01"_s, u"--json"_s}).object()[u"years"].toArray();
    const QJsonObject nineMonths =
        firstWhere(earlier, [](const QJsonObject &one) { return one[u"year"].toInt() == 2025; });
    QCOMPARE(nineMonths[u"amount"].toInteger(), 1'650'000'000);
}

void TestWholeWay::everyClaimIsWhereItSaysItIs()
{
    const QJsonArray claims = vigie({u"claims"_s, u"--json"_s}).array();
    QVERIFY(claims.size() > 20);
    for (const QJsonValue &claim : claims) {
        const QString words =
            wordsAt(textOf(claim[u"document"].toString(), claim[u"page"].toInt()), claim.toObject());
        QCOMPARE(words, claim[u"quote"].toString());
        QVERIFY(!claim[u"currency"].toString().isEmpty());
    }
}

void TestWholeWay::everyEventHasItsDateAndSentence()
{
    const QJsonArray events = vigie({u"events"_s, u"--json"_s}).array();
    QVERIFY(events.size() > 10);
    for (const QJsonValue &event : events) {
        QVERIFY(event[u"date"].isObject());
        QCOMPARE(wordsAt(textOf(event[u"document"].toString(), event[u"page"].toInt()), event.toObject()),
                 event[u"quote"].toString());
    }
    const QSet<QString> starts = [&] {
        QSet<QString> result;
        for (const QJsonValue &event : events)
            result.insert(event[u"date"][u"start"].toString().left(7));
        return result;
    }();
    QVERIFY(starts.contains(u"2024-10"_s));
    QVERIFY(starts.contains(u"2025-02"_s));
}

void TestWholeWay::theElevenStatesAreLinked()
{
    const QSet<QString> ids = valuesOf(vigie({u"entities"_s, u"--json"_s}).array(), u"id"_s);
    for (const char *state : {"AU", "CA", "FR", "DE", "IT", "JP", "NL", "NZ", "KR", "GB", "US", "KP"})
        QVERIFY2(ids.contains(u"region-"_s + QLatin1StringView(state)), state);
    QVERIFY(ids.contains(u"msmt"_s));
    const QJsonObject msmt = vigie({u"entity"_s, u"msmt"_s, u"--json"_s}).object();
    QVERIFY(msmt[u"mentionList"].toArray().size() > 10);
    QVERIFY(!msmt[u"related"].toArray().isEmpty());
    QCOMPARE(msmt[u"labels"][u"ja"].toString(), u"多国間制裁監視チーム"_s);
}

void TestWholeWay::aBarLeadsToItsPassagesAndBack()
{
    const QJsonObject bar = vigie({u"trace"_s, u"year:2024"_s, u"--json"_s}).object();
    const QJsonArray passages = bar[u"passages"].toArray();
    QVERIFY(passages.size() >= 3);
    for (const QJsonValue &passage : passages) {
        const QJsonObject back = vigie({u"trace"_s, passage[u"id"].toString(), u"--json"_s}).object();
        QVERIFY(back[u"bars"].toArray().contains(u"year:2024"_s));
    }
}

void TestWholeWay::aHighlightIsKeptExportedAndUndone()
{
    const QJsonObject hit =
        vigie({u"search"_s, u"Bybit"_s, u"--json"_s}).object()[u"hits"].toArray().first().toObject();
    const QString document = hit[u"document"].toString();
    const QJsonObject match = hit[u"matches"].toArray().first().toObject();
    const QString range = u"%1-%2"_s.arg(match[u"start"].toInteger()).arg(match[u"end"].toInteger());
    const Answer added = vigie({u"annotate"_s, document, u"--page"_s, QString::number(hit[u"page"].toInt()),
                                u"--range"_s, range, u"--note"_s, u"à vérifier 確認"_s, u"--tag"_s, u"vol"_s,
                                u"--colour"_s, u"green"_s, u"--json"_s});
    QCOMPARE(added.status, 0);
    QCOMPARE(added.object()[u"state"].toString(), u"anchored"_s);
    const QJsonArray listed =
        vigie({u"annotations"_s, u"--tag"_s, u"vol"_s, u"--colour"_s, u"green"_s, u"--json"_s}).array();
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed.first()[u"note"].toString(), u"à vérifier 確認"_s);

    for (const QString &format : {u"markdown"_s, u"html"_s, u"jsonld"_s}) {
        const QString path = m_program.file(u"excerpts."_s + format);
        QCOMPARE(vigie({u"export"_s, format, u"--output"_s, path}).status, 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY2(written.contains("Bybit") || written.contains(u"バイビット"_s.toUtf8()), qPrintable(format));
        QVERIFY2(!written.contains(m_program.folder().toUtf8()) && !written.contains(sourceDir().toUtf8()),
                 qPrintable(format));
    }
    QFile annotations(m_program.file(u"excerpts.jsonld"_s));
    QVERIFY(annotations.open(QIODevice::ReadOnly));
    QVERIFY(QJsonDocument::fromJson(annotations.readAll()).isObject());

    QCOMPARE(vigie({u"undo"_s}).status, 0);
    QVERIFY(vigie({u"annotations"_s, u"--json"_s}).array().isEmpty());
}

void TestWholeWay::aPageIsDrawn()
{
    const QJsonArray documents = vigie({u"documents"_s, u"--json"_s}).array();
    for (const QString &type : {u"application/pdf"_s, u"text/html"_s}) {
        const QJsonObject document = firstWhere(
            documents, [&](const QJsonObject &one) { return one[u"mediaType"].toString() == type; });
        QVERIFY(!document.isEmpty());
        const QString file = m_program.file(u"page.png"_s);
        QCOMPARE(
            vigie({u"render"_s, document[u"id"].toString(), u"--page"_s, u"1"_s, u"--output"_s, file}).status,
            0);
        const QImage picture(file);
        QVERIFY(picture.width() > 400);
        QFile::remove(file);
    }
}

void TestWholeWay::theLibraryIsSound()
{
    const Answer answer = vigie({u"check"_s, u"--json"_s});
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.object()[u"ok"].toBool(), true);
    // The index can be thrown away and made again.
    QVERIFY(QDir(m_program.file(u"library/index"_s)).removeRecursively());
    QCOMPARE(vigie({u"check"_s, u"--json"_s}).object()[u"ok"].toBool(), false);
    QCOMPARE(vigie({u"check"_s, u"--repair"_s, u"--json"_s}).object()[u"ok"].toBool(), true);
    QVERIFY(!vigie({u"search"_s, u"Bybit"_s, u"--json"_s}).object()[u"hits"].toArray().isEmpty());
}

void TestWholeWay::oneBadFileDoesNotStopTheRun()
{
    QDir().mkpath(m_program.file(u"mixed"_s));
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(m_program.file(u"mixed/"_s + name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    };
    write(u"broken.pdf"_s, "%PDF-1.7\nnothing of a document");
    write(u"empty.txt"_s, "");
    write(u"good.txt"_s,
          "Ottawa, 3 June 2025\n\nThe panel met again in Ottawa on 2 June 2025 and published nothing.\n");
    const Answer answer = vigie({u"import"_s, m_program.file(u"mixed"_s), u"--json"_s});
    QCOMPARE(answer.status, 3);
    QCOMPARE(answer.array().size(), 3);
    for (const QJsonValue &outcome : answer.array()) {
        const bool good = outcome[u"path"].toString().endsWith(u"good.txt");
        QCOMPARE(outcome[u"status"].toString(), good ? u"added"_s : u"failed"_s);
        QCOMPARE(outcome[u"error"].isNull(), good);
    }
}

void TestWholeWay::wrongUsageSaysSo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown command") << QStringList{u"frobnicate"_s};
    QTest::newRow("missing argument") << QStringList{u"search"_s};
    QTest::newRow("unknown option") << QStringList{u"documents"_s, u"--colour"_s, u"red"_s};
    QTest::newRow("no such language") << QStringList{u"search"_s, u"x"_s, u"--language"_s, u"xx"_s};
    QTest::newRow("no date") << QStringList{u"chart"_s, u"--as-known-on"_s, u"yesterday"_s};
    QTest::newRow("unknown format") << QStringList{u"export"_s, u"docm"_s, u"--output"_s, u"x"_s};
    QTest::newRow("one entry alone") << QStringList{u"entity"_s, u"merge"_s, u"a"_s};
}

void TestWholeWay::wrongUsageSaysSo()
{
    QFETCH(QStringList, arguments);
    const Answer answer = vigie(arguments);
    QCOMPARE(answer.status, 2);
    QVERIFY(answer.out.isEmpty());
    QVERIFY(!answer.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestWholeWay)
#include "tst_wholeway.moc"
