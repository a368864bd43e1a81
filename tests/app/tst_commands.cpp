// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

namespace {

const QByteArray figures =
    "How much was stolen\n\nPublished 2 March 2025\n\n"
    "In 2024 hackers stole between US$350 million and US$800 million, the panel said.\n\n"
    "North Korean IT workers earned at least US$90 million in 2023, it added.\n";
const QByteArray upbit = "A theft at Upbit\n\nPublished 2 December 2025\n\n"
                         "In November 2025 hackers stole US$30 million from Upbit.\n";

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What commands say to people, and what they do with names of what is not there.
class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anIdThatNamesNothingIsSaid_data();
    void anIdThatNamesNothingIsSaid();
    void wordsNameNoEntityThatIsNotThere();
    void aDocumentIsRemovedAsInTheWindow();
    void anEntryIsChangedAsInTheWindow();
    void whatWasAskedForIsForgotten();
    void peopleAreSpokenToInTheirLanguage_data();
    void peopleAreSpokenToInTheirLanguage();
    void jsonSpeaksNoLanguage();
    void aRangeKeepsBothEnds();
    void evidenceIsNamedInTheLanguageOfTheCitation();
    void whatIsNoDateIsToldHowDatesAreWritten();
    void anExportedChartNamesAllItsSources();
    void whatIsWrongIsSaidInTheirLanguage();

private:
    Answer vigie(const QStringList &arguments, const QString &locale = {}) const
    {
        return m_program.run(arguments, locale);
    }
    QString document(const QString &file) const;

    Program m_program;
};

void TestCommands::initTestCase()
{
    QVERIFY2(m_program.isBuilt(), "vigie is not built");
    QVERIFY(QDir().mkpath(m_program.file(u"papers"_s)));
    QVERIFY(write(m_program.file(u"papers/figures.txt"_s), figures));
    QVERIFY(write(m_program.file(u"papers/upbit.txt"_s), upbit));
    QCOMPARE(vigie({u"import"_s, m_program.file(u"papers"_s)}).status, 0);
}

QString TestCommands::document(const QString &file) const
{
    const QJsonObject found =
        firstWhere(vigie({u"documents"_s, u"--json"_s}).array(),
                   [&](const QJsonObject &one) { return one[u"path"_s].toString().endsWith(file); });
    return found[u"id"_s].toString();
}

void TestCommands::anIdThatNamesNothingIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const QString &line : {u"text typo"_s,
                                u"similar typo"_s,
                                u"search x --document typo"_s,
                                u"search x --entity typo"_s,
                                u"search --saved typo"_s,
                                u"searches remove typo"_s,
                                u"entities --document typo"_s,
                                u"entity typo"_s,
                                u"entity edit typo --type person"_s,
                                u"entity alias typo X"_s,
                                u"entity hide typo"_s,
                                u"claim accept typo"_s,
                                u"claim edit typo --amount 3"_s,
                                u"claim remove typo"_s,
                                u"claim history typo"_s,
                                u"claim add typo --quote x"_s,
                                u"event accept typo"_s,
                                u"event remove typo"_s,
                                u"event history typo"_s,
                                u"mention list typo"_s,
                                u"mention accept typo --quote x"_s,
                                u"trace typo"_s,
                                u"chart --without typo"_s,
                                u"chart --json --without typo"_s,
                                u"annotations --document typo"_s,
                                u"annotations --json --document typo"_s,
                                u"annotate typo --note x"_s,
                                u"annotation remove typo"_s,
                                u"export csv --document typo --output x.csv"_s,

                                u"versions typo"_s,
                                u"recognise typo"_s,
                                u"render typo --output x.png"_s,
                                u"document edit typo --title x"_s,
                                u"document remove typo"_s})
        QTest::newRow(qPrintable(line)) << line.split(u' ');
}

void TestCommands::anIdThatNamesNothingIsSaid()
{
    QFETCH(QStringList, arguments);
    const Answer answer = vigie(arguments);
    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.err.contains("“typo”"), answer.err.constData());
    QVERIFY2(!answer.err.contains("page"), answer.err.constData());
    QVERIFY2(answer.out.isEmpty(), answer.out.constData());
}

void TestCommands::wordsNameNoEntityThatIsNotThere()
{
    const QString paper = document(u"upbit.txt"_s);
    for (const QString &verb : {u"accept"_s, u"reject"_s, u"reassign"_s, u"add"_s, u"remove"_s}) {
        const Answer answer =
            vigie({u"mention"_s, verb, paper, u"--quote"_s, u"from Upbit"_s, u"--entity"_s, u"typo"_s});
        QCOMPARE(answer.status, 1);
        QVERIFY2(answer.err.contains("“typo”"), answer.err.constData());
    }
    QCOMPARE(vigie({u"recognise"_s, paper, u"--page"_s, u"typo"_s}).status, 2);
}

void TestCommands::aDocumentIsRemovedAsInTheWindow()
{
    const QString id = document(u"figures.txt"_s);
    QCOMPARE(vigie({u"annotate"_s, id, u"--quote"_s, u"the panel said"_s, u"--note"_s, u"mine"_s}).status, 0);
    const Answer removed = vigie({u"document"_s, u"remove"_s, id});
    QCOMPARE(removed.status, 0);
    QVERIFY2(removed.out.contains(id.toUtf8()), removed.out.constData());
    QVERIFY2(removed.err.contains("1 annotation"), removed.err.constData());
    QCOMPARE(vigie({u"documents"_s, u"--json"_s}).array().size(), 1);
    QVERIFY(QFile::exists(m_program.file(u"papers/figures.txt"_s)));
    // They can be asked for by the document they were made on.
    const QJsonArray notes = vigie({u"annotations"_s, u"--document"_s, id, u"--json"_s}).array();
    QCOMPARE(notes.size(), 1);
    QCOMPARE(notes.first()[u"state"_s].toString(), u"orphaned"_s);
    QCOMPARE(
        vigie({u"export"_s, u"csv"_s, u"--document"_s, id, u"--output"_s, m_program.file(u"x.csv"_s)}).status,
        0);
    QCOMPARE(vigie({u"document"_s, u"remove"_s, id}).status, 1);
    QVERIFY(vigie({u"check"_s, u"--json"_s}).object()[u"ok"_s].toBool());
    QCOMPARE(vigie({u"import"_s, m_program.file(u"papers"_s)}).status, 0);
    QCOMPARE(vigie({u"annotations"_s, u"--json"_s}).array().first()[u"state"_s].toString(), u"anchored"_s);
    const QJsonObject gone =
        vigie({u"document"_s, u"remove"_s, document(u"figures.txt"_s), u"--json"_s}).object();
    QCOMPARE(gone[u"removed"_s].toString(), id);
    QCOMPARE(gone[u"annotations"_s].toInt(), 1);
    QCOMPARE(vigie({u"import"_s, m_program.file(u"papers"_s)}).status, 0);
}

void TestCommands::anEntryIsChangedAsInTheWindow()
{
    const QJsonObject made = vigie({u"entity"_s, u"add"_s, u"--type"_s, u"organisation"_s, u"--label"_s,
                                    u"en=Harbour Desk"_s, u"--identifier"_s, u"imo=1"_s, u"--json"_s})
                                 .object();
    const QString id = made[u"id"_s].toString();
    QCOMPARE(vigie({u"entity"_s, u"alias"_s, id, u"Harbor Desk"_s}).status, 0);
    const Answer changed =
        vigie({u"entity"_s, u"edit"_s, id, u"--type"_s, u"person"_s, u"--label"_s,
               u"en=Desk of the Harbour"_s, u"--label"_s, u"fr=Bureau du port"_s, u"--without-label"_s,
               u"Harbor Desk"_s, u"--identifier"_s, u"imo="_s, u"--json"_s});
    QVERIFY2(changed.status == 0, changed.err.constData());
    const QJsonObject now = vigie({u"entity"_s, id, u"--json"_s}).object();
    QCOMPARE(now[u"type"_s].toString(), u"person"_s);
    QCOMPARE(now[u"labels"_s][u"en"_s].toString(), u"Desk of the Harbour"_s);
    QCOMPARE(now[u"labels"_s][u"fr"_s].toString(), u"Bureau du port"_s);
    QVERIFY(now[u"identifiers"_s].toObject().isEmpty());
    const QByteArray aliases = QJsonDocument(now[u"aliases"_s].toArray()).toJson();
    QVERIFY2(!aliases.contains("Harbor"), aliases.constData());
    QVERIFY2(aliases.contains("Harbour Desk"), aliases.constData()); // what it was called is still found
    QCOMPARE(vigie({u"entity"_s, u"edit"_s, id}).status, 2);
    QCOMPARE(vigie({u"entity"_s, u"edit"_s, id, u"--without-label"_s, u"no such name"_s}).status, 1);
    QCOMPARE(vigie({u"undo"_s}).status, 0);
    QCOMPARE(vigie({u"entity"_s, id, u"--json"_s}).object()[u"type"_s].toString(), u"organisation"_s);
}

void TestCommands::whatWasAskedForIsForgotten()
{
    QCOMPARE(vigie({u"searches"_s, u"forget"_s}).status, 0);
    QCOMPARE(vigie({u"searches"_s, u"lose"_s}).status, 2);
    QCOMPARE(vigie({u"searches"_s, u"forget"_s, u"all"_s}).status, 2);
}

void TestCommands::peopleAreSpokenToInTheirLanguage_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QStringList>("words"); // theft, accepted, proposed
    QTest::newRow("fr") << u"fr_FR.UTF-8"_s << QStringList{u"Vol"_s, u"Accept"_s, u"Propos"_s};
    QTest::newRow("ja") << u"ja_JP.UTF-8"_s << QStringList{u"窃取"_s, u"採用"_s, u"未確認"_s};
    QTest::newRow("ko") << u"ko_KR.UTF-8"_s << QStringList{u"탈취"_s, u"채택"_s, u"제안"_s};
}

void TestCommands::peopleAreSpokenToInTheirLanguage()
{
    QFETCH(QString, locale);
    QFETCH(QStringList, words);
    const QJsonObject theft =
        firstWhere(vigie({u"claims"_s, u"--json"_s}).array(), [](const QJsonObject &one) {
            return one[u"kind"_s] == u"theft"_s && one[u"bound"_s] == u"exact"_s;
        });
    const QString claim = theft[u"id"_s].toString(), paper = theft[u"document"_s].toString();
    QVERIFY(!claim.isEmpty());
    for (const QStringList &command :
         {QStringList{u"claims"_s}, QStringList{u"claims"_s, u"--review"_s}, QStringList{u"facts"_s},
          QStringList{u"claim"_s, u"accept"_s, claim}, QStringList{u"claim"_s, u"history"_s, claim},
          QStringList{u"trace"_s, claim}, QStringList{u"mention"_s, u"list"_s, paper}}) {
        const Answer answer = vigie(command, locale);
        QVERIFY2(answer.status == 0, answer.err.constData());
        QVERIFY(!answer.out.isEmpty());
        for (const char *key : {"theft", "revenue", "at_least", "exact", "range", "proposed", "accepted",
                                "status", "\tnew\t", "claim.accept"})
            QVERIFY2(!answer.out.contains(key),
                     QByteArray(key + QByteArray(" in: ") + answer.out).constData());
    }
    QVERIFY(vigie({u"claims"_s}, locale).out.contains(words.at(0).toUtf8()));
    QVERIFY(vigie({u"facts"_s}, locale).out.contains(words.at(0).toUtf8()));
    const Answer accepted = vigie({u"claim"_s, u"accept"_s, claim}, locale);
    QVERIFY2(accepted.out.contains(words.at(1).toUtf8()), accepted.out.constData());
    const Answer proposed = vigie({u"claim"_s, u"propose"_s, claim}, locale);
    QVERIFY2(proposed.out.contains(words.at(2).toUtf8()), proposed.out.constData());
}

void TestCommands::jsonSpeaksNoLanguage()
{
    for (const QStringList &command :
         {QStringList{u"claims"_s}, QStringList{u"facts"_s}, QStringList{u"events"_s}})
        QCOMPARE(vigie(command + QStringList{u"--json"_s}, u"ko_KR.UTF-8"_s).out,
                 vigie(command + QStringList{u"--json"_s}).out);
}

void TestCommands::aRangeKeepsBothEnds()
{
    for (const QString &command : {u"claims"_s, u"facts"_s, u"chart"_s}) {
        const QString said = QString::fromUtf8(vigie({command}).out).replace(u'\u00a0', u' ');
        QVERIFY2(said.contains(u"2024\tUS$350 million to US$800 million"), qPrintable(said));
    }
    const Answer japanese = vigie({u"facts"_s}, u"ja_JP.UTF-8"_s);
    QVERIFY2(japanese.out.contains(u"8億"_s.toUtf8()), japanese.out.constData());
}

void TestCommands::evidenceIsNamedInTheLanguageOfTheCitation()
{
    const QJsonObject theft =
        firstWhere(vigie({u"claims"_s, u"--json"_s}).array(),
                   [](const QJsonObject &one) { return one[u"amount"_s].toInteger() == 30000000; });
    QCOMPARE(vigie({u"annotate"_s, theft[u"document"_s].toString(), u"--quote"_s, u"November 2025"_s,
                    u"--evidence"_s, theft[u"id"_s].toString()})
                 .status,
             0);
    const QString file = m_program.file(u"excerpts"_s);
    for (const auto &[language, words] : {std::pair{u"en"_s, u"Theft: US$30 million · November 2025"_s},
                                          std::pair{u"fr"_s, u"Vol : 30 M $ · novembre 2025"_s},
                                          std::pair{u"ja"_s, u"3000万ドル · 2025年11月"_s},
                                          std::pair{u"ko"_s, u"3000만 달러 · 2025년 11월"_s}}) {
        for (const QString &format : {u"markdown"_s, u"html"_s}) {
            QCOMPARE(vigie({u"export"_s, format, u"--cite-language"_s, language, u"--output"_s, file}).status,
                     0);
            const QString text =
                QString::fromUtf8(bytesOf(file)).remove(u'\\').replace(u"&nbsp;"_s, u" "_s).simplified();
            QVERIFY2(text.contains(words), qPrintable(text));
            QCOMPARE(text.contains(u"Theft"), language == u"en");
        }
    }
    // What is taken back keeps the words it was linked with.
    QCOMPARE(vigie({u"export"_s, u"jsonld"_s, u"--cite-language"_s, u"fr"_s, u"--output"_s, file}).status, 0);
    QVERIFY2(bytesOf(file).contains("Theft: US$30\u00a0million"), bytesOf(file).constData());
}

void TestCommands::whatIsNoDateIsToldHowDatesAreWritten()
{
    const QString claim = vigie({u"claims"_s, u"--json"_s}).array().first()[u"id"_s].toString();
    const Answer answer = vigie({u"claim"_s, u"edit"_s, claim, u"--period"_s, u"2025-99"_s});
    QCOMPARE(answer.status, 2);
    QVERIFY2(answer.err.contains("2025-01-01/2025-09-30") && !answer.err.contains(".."),
             answer.err.constData());
}

void TestCommands::anExportedChartNamesAllItsSources()
{
    for (int i = 0; i < 12; ++i)
        QVERIFY(write(m_program.file(u"papers/more%1.txt"_s.arg(i)),
                      "Report number " + QByteArray::number(i) +
                          " of the year\n\nPublished 3 December 2025\n\n"
                          "In November 2025 hackers stole US$30 million from Upbit.\n"));
    QCOMPARE(vigie({u"import"_s, m_program.file(u"papers"_s)}).status, 0);
    const QString file = m_program.file(u"chart.csv"_s);
    QCOMPARE(vigie({u"chart"_s, u"--output"_s, file}).status, 0);
    const QString table = QString::fromUtf8(bytesOf(file));
    for (int i = 0; i < 12; ++i)
        QVERIFY2(table.contains(u"Report number %1 of the year"_s.arg(i)), qPrintable(table));
}

void TestCommands::whatIsWrongIsSaidInTheirLanguage()
{
    QDirIterator originals(m_program.library() + u"/originals"_s, QDir::Files, QDirIterator::Subdirectories);
    const QString original = originals.next();
    QVERIFY(QFile::rename(original, m_program.file(u"aside"_s)));
    const Answer missing = vigie({u"check"_s}, u"ja_JP.UTF-8"_s);
    QVERIFY(QFile::rename(m_program.file(u"aside"_s), original));
    QCOMPARE(missing.status, 1);
    QVERIFY2(missing.out.contains(u"元のファイル"_s.toUtf8()) && !missing.out.contains("original file"),
             missing.out.constData());
    QCOMPARE(vigie({u"check"_s}).status, 0);
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
