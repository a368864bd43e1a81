// SPDX-License-Identifier: GPL-3.0-or-later
// Libraries of several people, as a script uses them: searched together, served to others, only read.
#include "tests/support/freeport.h"
#include "tests/support/paths.h"
#include "tests/support/program.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

class TestTeam : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void severalLibrariesAnswerAsOne();
    void placesAreCountedInTheirOwnLibrary();
    void namesOfTheOtherLibraryFindItsPassages();
    void whatIsNoLibraryIsSaid();
    void aDamagedLibraryDoesNotSilenceTheOthers();
    void aServedIndexAnswersAsItsFolder();
    void anAddressThatNobodyServesIsSaid();
    void aLibraryThatMayNotBeWrittenToIsSearched();

private:
    QString import(const Program &program, const QStringList &files) const;

    Program m_own;
    Program m_other;
};

namespace {

QString sample(const QString &name)
{
    return sourceDir() + u"/resources/sample/documents/"_s + name;
}

/// Without --library.
Answer runAlone(const Program &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(program.environment());
    process.start(QStringLiteral(VIGIE_BIN_DIR "/vigie"), arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QStringList placesOf(const Answer &answer)
{
    QStringList places;
    for (const QJsonValue &hit : answer.object()[u"hits"].toArray())
        places.append(u"%1/%2 %3"_s.arg(hit[u"document"].toString(), QString::number(hit[u"page"].toInt()),
                                        hit[u"snippet"].toString()));
    return places;
}

} // namespace

QString TestTeam::import(const Program &program, const QStringList &files) const
{
    QStringList arguments{u"import"_s};
    for (const QString &file : files)
        arguments.append(sample(file));
    const Answer answer = program.run(arguments);
    return answer.status == 0 ? QString() : QString::fromUtf8(answer.err);
}

void TestTeam::initTestCase()
{
    QVERIFY2(m_own.isBuilt(), "vigie is not built");
    const QString own = import(m_own, {u"en-joint-statement-2025-10-22.html"_s,
                                       u"fr-depeche-2025-07-16.txt"_s, u"ko-gisa-2025-10-22.txt"_s});
    const QString other =
        import(m_other, {u"en-joint-statement-2025-10-22.html"_s, u"en-news-2025-06-02.txt"_s,
                         u"ja-kiji-2025-10-23.txt"_s, u"fr-communique-2025-05-29.html"_s});
    QVERIFY2(own.isEmpty() && other.isEmpty(), qPrintable(own + other));
}

void TestTeam::severalLibrariesAnswerAsOne()
{
    const Answer alone = m_own.run({u"search"_s, u"sanctions"_s, u"--json"_s});
    const Answer both = m_own.run({u"search"_s, u"sanctions"_s, u"--also"_s, m_other.library(), u"--json"_s});
    QCOMPARE(both.status, 0);
    const QJsonArray hits = both.object()[u"hits"].toArray();
    QCOMPARE(valuesOf(hits, u"library"_s), (QSet<QString>{u"library"_s, u"library (2)"_s}));
    const QJsonArray libraries = both.object()[u"libraries"].toArray();
    QCOMPARE(libraries.size(), 2);
    QCOMPARE(libraries.at(1)[u"folder"].toString(), m_other.library());
    QVERIFY(libraries.at(1)[u"problem"].isNull());
    QCOMPARE(libraries.at(0)[u"total"].toInt(), alone.object()[u"total"].toInt());
    QCOMPARE(libraries.at(0)[u"total"].toInt() + libraries.at(1)[u"total"].toInt(),
             both.object()[u"total"].toInt());
    // What both have stands there once.
    QSet<QString> seen;
    for (const QString &place : placesOf(both)) {
        QVERIFY2(!seen.contains(place), qPrintable(place));
        seen.insert(place);
    }
    // The order is the same in every run.
    QCOMPARE(placesOf(m_own.run({u"search"_s, u"sanctions"_s, u"--also"_s, m_other.library(), u"--json"_s})),
             placesOf(both));
    const Answer forPeople = m_own.run({u"search"_s, u"sanctions"_s, u"--also"_s, m_other.library()});
    QVERIFY(forPeople.out.contains("library (2): "));
}

void TestTeam::placesAreCountedInTheirOwnLibrary()
{
    const Answer both =
        m_own.run({u"search"_s, u"制裁"_s, u"--no-expand"_s, u"--also"_s, m_other.library(), u"--json"_s});
    int counted = 0;
    for (const QJsonValue &hit : both.object()[u"hits"].toArray()) {
        if (hit[u"library"].toString() != u"library (2)")
            continue;
        QVERIFY(!hit[u"title"].toString().isEmpty());
        const QString text = m_other
                                 .run({u"text"_s, hit[u"document"].toString(), u"--page"_s,
                                       QString::number(hit[u"page"].toInt()), u"--json"_s})
                                 .array()
                                 .first()[u"text"]
                                 .toString();
        for (const QJsonValue &match : hit[u"matches"].toArray()) {
            QCOMPARE(wordsAt(text, match.toObject()), u"制裁"_s);
            ++counted;
        }
        for (const QJsonValue &match : hit[u"snippetMatches"].toArray())
            QCOMPARE(wordsAt(hit[u"snippet"].toString(), match.toObject()), u"制裁"_s);
    }
    QVERIFY(counted > 0);
}

// What its own people call somebody is known when it is searched from elsewhere, and nowhere else.
void TestTeam::namesOfTheOtherLibraryFindItsPassages()
{
    const auto search = [this] {
        return m_own.run({u"search"_s, u"Quillmark"_s, u"--also"_s, m_other.library(), u"--json"_s});
    };
    QCOMPARE(search().object()[u"total"].toInt(), 0);
    const Answer added =
        m_other.run({u"entity"_s, u"alias"_s, u"region-KP"_s, u"Quillmark"_s, u"--language"_s, u"en"_s});
    QVERIFY2(added.status == 0, added.err);
    const Answer found = search();
    QCOMPARE(found.status, 0);
    const QJsonArray libraries = found.object()[u"libraries"].toArray();
    QCOMPARE(libraries.at(0)[u"total"].toInt(), 0);
    QVERIFY(libraries.at(1)[u"total"].toInt() > 0);
    QCOMPARE(m_other.run({u"undo"_s}).status, 0);
    QCOMPARE(search().object()[u"total"].toInt(), 0);
}

void TestTeam::whatIsNoLibraryIsSaid()
{
    const Answer answer = m_own.run({u"search"_s, u"sanctions"_s, u"--also"_s, m_own.file(u"nowhere"_s)});
    QCOMPARE(answer.status, 2);
    QVERIFY(answer.err.contains("nowhere"));
    const Answer address = m_own.run({u"search"_s, u"sanctions"_s, u"--index"_s, u"nowhere"_s});
    QCOMPARE(address.status, 2);
    QVERIFY(address.err.contains("HOST:PORT"));
}

void TestTeam::aDamagedLibraryDoesNotSilenceTheOthers()
{
    const Program damaged;
    QVERIFY(import(damaged, {u"ja-kiji-2025-10-23.txt"_s}).isEmpty());
    for (const QString &name : QDir(damaged.library() + u"/index"_s).entryList(QDir::Files)) {
        QFile file(damaged.library() + u"/index/"_s + name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("nothing of the kind") > 0);
    }
    const Answer alone = m_own.run({u"search"_s, u"sanctions"_s, u"--json"_s});
    const Answer answer =
        m_own.run({u"search"_s, u"sanctions"_s, u"--also"_s, damaged.library(), u"--json"_s});
    QCOMPARE(answer.status, 3);
    QCOMPARE(placesOf(answer), placesOf(alone));
    QVERIFY(!answer.object()[u"libraries"].toArray().at(1)[u"problem"].toString().isEmpty());
}

void TestTeam::aServedIndexAnswersAsItsFolder()
{
    if (QStandardPaths::findExecutable(u"xapian-tcpsrv"_s).isEmpty())
        QSKIP("xapian-tcpsrv (package xapian-tools) is not installed.");
    QProcess server;
    server.setProcessEnvironment(m_other.environment());
    const QString address = u"127.0.0.1:%1"_s.arg(freePort());
    server.start(QStringLiteral(VIGIE_BIN_DIR "/vigie"),
                 {u"serve"_s, u"--library"_s, m_other.library(), u"--port"_s, address.section(u':', 1)});
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += server.readAllStandardOutput()).contains("Ctrl+C"), 20'000);
    QVERIFY(said.contains(address.toUtf8()) && said.contains("password"));
    // Nothing of the library is known to who asks, and no library is opened.
    const Program stranger;
    for (const QString &question : {u"sanctions"_s, u"制裁"_s, u"résolution"_s}) {
        const Answer local = m_other.run({u"search"_s, question, u"--json"_s});
        const Answer served = runAlone(stranger, {u"search"_s, question, u"--index"_s, address, u"--json"_s});
        QCOMPARE(served.status, 0);
        QVERIFY(!placesOf(local).isEmpty());
        QCOMPARE(placesOf(served), placesOf(local));
        QCOMPARE(served.object()[u"total"].toInt(), local.object()[u"total"].toInt());
        const QJsonObject hit = served.object()[u"hits"].toArray().first().toObject();
        QCOMPARE(hit[u"library"].toString(), address);
        QVERIFY(hit[u"matches"].toArray().isEmpty() && !hit[u"snippetMatches"].toArray().isEmpty());
    }
    // Beside a library of one's own.
    const Answer both = m_own.run({u"search"_s, u"sanctions"_s, u"--index"_s, address, u"--json"_s});
    QCOMPARE(both.status, 0);
    QVERIFY(valuesOf(both.object()[u"hits"].toArray(), u"library"_s).contains(address));
    ::kill(pid_t(server.processId()), SIGINT);
    QVERIFY(server.waitForFinished(10'000));
    QCOMPARE(server.exitCode(), 0);
    QCOMPARE(runAlone(stranger, {u"search"_s, u"sanctions"_s, u"--index"_s, address}).status, 1);
}

void TestTeam::anAddressThatNobodyServesIsSaid()
{
    const Answer alone = runAlone(m_own, {u"search"_s, u"sanctions"_s, u"--index"_s, u"127.0.0.1:1"_s});
    QCOMPARE(alone.status, 1);
    QVERIFY(alone.err.contains("127.0.0.1:1"));
    const Answer beside =
        m_own.run({u"search"_s, u"sanctions"_s, u"--index"_s, u"127.0.0.1:1"_s, u"--json"_s});
    QCOMPARE(beside.status, 3);
    QVERIFY(!placesOf(beside).isEmpty());
}

// As on a network folder that others keep. Rights do not hold root back.
void TestTeam::aLibraryThatMayNotBeWrittenToIsSearched()
{
    if (::geteuid() == 0)
        QSKIP("root may write everywhere.");
    QStringList closed{m_other.library()};
    for (const QString &name :
         QDir(m_other.library()).entryList(QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot))
        closed.append(m_other.library() + u'/' + name);
    const auto allow = [&closed](bool writing) {
        for (const QString &path : std::as_const(closed)) {
            QFile::Permissions rights = QFile::permissions(path);
            rights.setFlag(QFile::WriteOwner, writing);
            rights.setFlag(QFile::WriteUser, writing);
            QFile::setPermissions(path, rights);
        }
    };
    const Answer before = m_other.run({u"search"_s, u"sanctions"_s, u"--json"_s});
    allow(false);
    const Answer alone = m_other.run({u"search"_s, u"sanctions"_s, u"--json"_s});
    const Answer beside =
        m_own.run({u"search"_s, u"sanctions"_s, u"--also"_s, m_other.library(), u"--json"_s});
    allow(true);
    QCOMPARE(alone.status, 0);
    QCOMPARE(placesOf(alone), placesOf(before));
    QCOMPARE(beside.status, 0);
}

QTEST_GUILESS_MAIN(TestTeam)
#include "tst_team.moc"
