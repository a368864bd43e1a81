// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <memory>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

namespace {

constexpr int manyFiles = 60;

QByteArray textOf(int number)
{
    QByteArray text = "Statement " + QByteArray::number(number) + " of 29 May 2025\n\n";
    for (int line = 0; line < 400; ++line)
        text += "In paragraph " + QByteArray::number(line) + " of paper marker" + QByteArray::number(number) +
                " it is said that Bybit lost about $" + QByteArray::number(line + number) +
                " million in February 2025.\n\n";
    return text;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

int originalsIn(const QString &library)
{
    int count = 0;
    QDirIterator each(library + u"/originals"_s, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext())
        count += each.next().contains(u"/incoming/"_s) ? 0 : 1;
    return count;
}

void start(QProcess &process, const Program &program, const QStringList &arguments,
           const QString &path = QStringLiteral(VIGIE_BIN_DIR "/vigie"))
{
    process.setProcessEnvironment(program.environment());
    process.start(path, arguments + QStringList{u"--library"_s, program.library()});
}

Answer finish(QProcess &process)
{
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(240'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

bool allAre(const QJsonArray &outcomes, const QStringList &wanted)
{
    return !outcomes.isEmpty() && std::all_of(outcomes.cbegin(), outcomes.cend(), [&](const QJsonValue &one) {
        return wanted.contains(one[u"status"].toString());
    });
}

} // namespace

/// What may happen to a program and its library in use, done to the real ones.
class TestKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void killedInTheMiddleItGoesOnWhereItWas();
    void interruptedItStopsWithAWholeLibrary();
    void twoImportsAtOnceDoNotHurtEachOther();
    void withoutItsWorkerItSaysWhatIsMissing();
    void aNewerLibraryIsLeftAsItIs();
    void aDamagedDatabaseIsSavedOnRepair();
    void aLibraryThatMayNotBeWrittenIsNamed();
    void aVeryLongQueryIsAnswered();
    void aFileThatGrowsMeanwhileIsWholeInTheLibrary();

private:
    QString m_papers;
    std::unique_ptr<Program> m_program;

    bool importStarted(QProcess &process, int least) const;
    void verifyWhole() const;
};

void TestKilled::init()
{
    m_program = std::make_unique<Program>();
    QVERIFY(m_program->isBuilt());
    m_papers = m_program->file(u"papers"_s);
    QVERIFY(QDir().mkpath(m_papers));
    for (int number = 0; number < manyFiles; ++number)
        QVERIFY(write(m_papers + u"/paper-%1.txt"_s.arg(number), textOf(number)));
}

/// True once an import into the library has kept `least` documents, and is not done.
bool TestKilled::importStarted(QProcess &process, int least) const
{
    start(process, *m_program, {u"import"_s, m_papers, u"--json"_s});
    return QTest::qWaitFor([&] { return originalsIn(m_program->library()) >= least; }, 120'000) &&
           process.state() == QProcess::Running;
}

void TestKilled::verifyWhole() const
{
    const Answer again = m_program->run({u"import"_s, m_papers, u"--json"_s});
    QCOMPARE(again.status, 0);
    QCOMPARE(again.array().size(), manyFiles);
    QVERIFY2(allAre(again.array(), {u"added"_s, u"unchanged"_s}), again.out.constData());
    const Answer check = m_program->run({u"check"_s, u"--json"_s});
    QVERIFY2(check.status == 0 && check.object()[u"ok"].toBool(), check.out.constData());
    QCOMPARE(originalsIn(m_program->library()), manyFiles);
    QVERIFY(QDir(m_program->library() + u"/originals/incoming"_s).isEmpty());
    const QString word = u"marker%1"_s.arg(manyFiles - 1);
    QVERIFY(!m_program->run({u"search"_s, word, u"--json"_s}).object()[u"hits"].toArray().isEmpty());
}

void TestKilled::killedInTheMiddleItGoesOnWhereItWas()
{
    for (const int least : {1, 20}) {
        QProcess process;
        QVERIFY(importStarted(process, least));
        process.kill();
        QVERIFY(process.waitForFinished());
        // The index may be behind; nothing else may be wrong, and that is put right.
        const Answer repaired = m_program->run({u"check"_s, u"--repair"_s, u"--json"_s});
        QVERIFY2(repaired.status == 0, repaired.out.constData());
        const QJsonArray documents = m_program->run({u"documents"_s, u"--json"_s}).array();
        QVERIFY(documents.size() < manyFiles);
    }
    verifyWhole();
}

void TestKilled::interruptedItStopsWithAWholeLibrary()
{
    QProcess process;
    QVERIFY(importStarted(process, 3));
    QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
    const Answer stopped = finish(process);
    QCOMPARE(stopped.status, 1);
    QVERIFY2(!stopped.err.isEmpty(), "nothing was said");
    QVERIFY(allAre(stopped.array(), {u"added"_s}));
    QVERIFY(stopped.array().size() < manyFiles);
    const Answer check = m_program->run({u"check"_s, u"--json"_s});
    const QStringList behind{u"The search index is behind the library."_s};
    QVERIFY2(check.status == 0 || check.object()[u"problems"].toArray() == QJsonArray::fromStringList(behind),
             check.out.constData());
    verifyWhole();
}

void TestKilled::twoImportsAtOnceDoNotHurtEachOther()
{
    QProcess first;
    QVERIFY(importStarted(first, 1));
    const Answer second = m_program->run({u"import"_s, m_papers, u"--json"_s});
    // It waited its turn, or says that the other one is running.
    if (second.status == 1)
        QVERIFY2(second.err.contains("vigie import"), second.err.constData());
    else
        QCOMPARE(second.status, 0);
    QCOMPARE(finish(first).status, 0);
    verifyWhole();
}

void TestKilled::withoutItsWorkerItSaysWhatIsMissing()
{
    const QString alone = m_program->file(u"vigie"_s);
    QVERIFY(QFile::copy(QStringLiteral(VIGIE_BIN_DIR "/vigie"), alone));
    QProcess process;
    start(process, *m_program, {u"import"_s, m_papers + u"/paper-1.txt"_s, u"--json"_s}, alone);
    const Answer run = finish(process);
    QCOMPARE(run.status, 1);
    QCOMPARE(run.array().size(), 1);
    QVERIFY2(run.array().first()[u"error"].toString().contains(u"vigie-worker"_s), run.out.constData());
    QCOMPARE(originalsIn(m_program->library()), 0);
}

void TestKilled::aNewerLibraryIsLeftAsItIs()
{
    QCOMPARE(m_program->run({u"import"_s, m_papers + u"/paper-1.txt"_s}).status, 0);
    QFile database(m_program->library() + u"/library.sqlite"_s);
    QVERIFY(database.open(QIODevice::ReadWrite));
    // Bytes 60 to 63 are the version that the program gave the file (sqlite.org/fileformat2.html).
    QVERIFY(database.seek(60) && database.write(QByteArray::fromHex("00000fff")) == 4);
    database.close();
    QVERIFY(database.open(QIODevice::ReadOnly));
    const QByteArray before = database.readAll();
    database.close();
    for (const QStringList &command : {QStringList{u"documents"_s}, QStringList{u"import"_s, m_papers},
                                       QStringList{u"check"_s, u"--repair"_s}}) {
        const Answer run = m_program->run(command);
        QCOMPARE(run.status, 1);
        QVERIFY2(run.err.contains("newer version"), run.err.constData());
    }
    QVERIFY(database.open(QIODevice::ReadOnly));
    QVERIFY(database.readAll() == before);
}

void TestKilled::aDamagedDatabaseIsSavedOnRepair()
{
    QCOMPARE(m_program->run({u"import"_s, m_papers + u"/paper-1.txt"_s, m_papers + u"/paper-2.txt"_s}).status,
             0);
    const QJsonArray documents = m_program->run({u"documents"_s, u"--json"_s}).array();
    QCOMPARE(documents.size(), 2);
    const QString id = documents.first()[u"id"].toString();
    const Answer note = m_program->run({u"annotate"_s, id, u"--page"_s, u"1"_s, u"--range"_s, u"0-9"_s,
                                        u"--note"_s, u"kept through damage"_s});
    QCOMPARE(note.status, 0);
    QFile database(m_program->library() + u"/library.sqlite"_s);
    QVERIFY(database.open(QIODevice::ReadWrite));
    // All but what the first pages say of the tables, and the last ones, where the annotation was written.
    const qint64 size = database.size();
    QVERIFY(database.seek(size / 2));
    QVERIFY(database.write(QByteArray(int(size / 8), char(0x5a))) == size / 8);
    database.close();

    const Answer before = m_program->run({u"check"_s, u"--json"_s});
    QCOMPARE(before.status, 1);
    const Answer repaired = m_program->run({u"check"_s, u"--repair"_s, u"--json"_s});
    QVERIFY2(repaired.status == 0, QByteArray(repaired.err + repaired.out).constData());
    QVERIFY(!repaired.object()[u"repaired"].toArray().isEmpty());
    QCOMPARE(m_program->run({u"check"_s}).status, 0);
    QCOMPARE(m_program->run({u"documents"_s, u"--json"_s}).array().size(), 2);
    const QJsonArray notes = m_program->run({u"annotations"_s, u"--json"_s}).array();
    QCOMPARE(notes.size(), 1);
    QCOMPARE(notes.first()[u"note"].toString(), u"kept through damage"_s);
    QCOMPARE(notes.first()[u"state"].toString(), u"anchored"_s);
    QVERIFY(!m_program->run({u"search"_s, u"marker1"_s, u"--json"_s}).object()[u"hits"].toArray().isEmpty());
}

void TestKilled::aLibraryThatMayNotBeWrittenIsNamed()
{
    if (::geteuid() == 0)
        QSKIP("root may write everywhere");
    QVERIFY(QDir().mkpath(m_program->library()));
    QVERIFY(QFile::setPermissions(m_program->library(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    const Answer run = m_program->run({u"import"_s, m_papers});
    QVERIFY(QFile::setPermissions(m_program->library(),
                                  QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains("library"), run.err.constData());
}

void TestKilled::aVeryLongQueryIsAnswered()
{
    QCOMPARE(m_program->run({u"import"_s, m_papers + u"/paper-1.txt"_s}).status, 0);
    const QStringList queries{QString(10'000, u'a'), u"marker1 "_s.repeated(1'250),
                              u"(\"a "_s.repeated(2'500), u"制裁"_s.repeated(5'000),
                              u"a* "_s.repeated(3'333)};
    for (const QString &query : queries) {
        const Answer run = m_program->run({u"search"_s, query, u"--json"_s});
        QVERIFY2(run.status == 0 || run.status == 2,
                 QByteArray(query.left(20).toUtf8() + run.err).constData());
    }
}

void TestKilled::aFileThatGrowsMeanwhileIsWholeInTheLibrary()
{
    QProcess process;
    QVERIFY(importStarted(process, 1));
    for (int number = 0; number < manyFiles; ++number) {
        QFile file(m_papers + u"/paper-%1.txt"_s.arg(number));
        QVERIFY(file.open(QIODevice::Append) && file.write("One line more.\n") > 0);
    }
    QCOMPARE(finish(process).status, 0);
    // Each was taken as it was at one moment; the next import takes what changed since.
    const Answer check = m_program->run({u"check"_s, u"--json"_s});
    QVERIFY2(check.status == 0, check.out.constData());
    const Answer again = m_program->run({u"import"_s, m_papers, u"--json"_s});
    QCOMPARE(again.status, 0);
    QVERIFY(allAre(again.array(), {u"updated"_s, u"unchanged"_s}));
    // A version that was imported before the file grew stays: bytes are never thrown away.
    QVERIFY(originalsIn(m_program->library()) >= manyFiles);
}

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
