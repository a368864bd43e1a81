// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/durability/notes.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;
using namespace vigie::durabilitytest;

namespace {

const QString probe = QStringLiteral(VIGIE_SAVING_PROBE);

struct Run
{
    Saved saved;
    QByteArray said;
    int status = -1;
};

/// Starts the probe and ends it by `signal` after so many microseconds from the first note on; 0: at its
/// start.
Run runAndKill(const QString &folder, int first, int microseconds, int signal)
{
    QProcess process;
    process.start(probe, {folder, u"100000"_s, QString::number(first)});
    if (!process.waitForStarted())
        return {};
    if (microseconds > 0) {
        process.waitForReadyRead(30'000);
        QElapsedTimer timer;
        timer.start();
        while (timer.nsecsElapsed() < qint64(microseconds) * 1000)
            QThread::usleep(50);
    }
    ::kill(pid_t(process.processId()), signal);
    process.waitForFinished(30'000);
    Run run;
    run.said = process.readAllStandardOutput();
    run.saved = savedIn(run.said);
    return run;
}

} // namespace

/// A program that is ended while it saves: what it said is saved is there, whole, and nothing else is wrong.
class TestSavingKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noSavedNoteIsLostOrTorn();
    void aFailedWriteIsSaidAndHarmsNothing_data();
    void aFailedWriteIsSaidAndHarmsNothing();
    void aFullDiskIsSaidAndHarmsNothing();
};

void TestSavingKilled::noSavedNoteIsLostOrTorn()
{
    const int kills = rounds("VIGIE_SAVING_KILLS", 200);
    QRandomGenerator random(1965);
    std::unique_ptr<QTemporaryDir> folder;
    Saved saved;
    qsizetype all = 0;
    int inTheMiddle = 0;
    for (int round = 0; round < kills; ++round) {
        if (round % 50 == 0) { // a library that stays small is looked at sooner
            folder = std::make_unique<QTemporaryDir>();
            saved = makeLibrary(folder->path(), 5);
            QCOMPARE(saved.size(), 5);
        }
        const int wait = round % 10 == 0 ? 0 : 1 + random.bounded(12'000);
        const Run run = runAndKill(folder->path(), 1000 * round, wait, round % 5 == 4 ? SIGTERM : SIGKILL);
        saved.insert(run.saved);
        all += run.saved.size();
        bool behind = false;
        const QString wrong = wrongWith(folder->path(), saved, &behind);
        inTheMiddle += behind ? 1 : 0;
        QVERIFY2(wrong.isEmpty(), qPrintable(u"round %1: %2"_s.arg(round).arg(wrong)));
    }
    qInfo("%d kills, %lld notes said to be saved, 0 lost, 0 torn; %d times the journal was ahead", kills,
          static_cast<long long>(all), inTheMiddle);
    QVERIFY(all > kills / 2);
}

void TestSavingKilled::aFailedWriteIsSaidAndHarmsNothing_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<bool>("onwards");
    QTest::newRow("the disk is full") << ENOSPC << true;
    QTest::newRow("one write fails") << EIO << false;
    QTest::newRow("the disk is gone") << EIO << true;
}

// The n-th write, sync or cut into the library's folder fails, for each n until all go well.
void TestSavingKilled::aFailedWriteIsSaidAndHarmsNothing()
{
    QFETCH(const int, error);
    QFETCH(const bool, onwards);
    const QTemporaryDir folder;
    const QString base = folder.filePath(u"base"_s), library = folder.filePath(u"library"_s);
    const Saved before = makeLibrary(base, 5);
    QCOMPARE(before.size(), 5);
    const int step = rounds("VIGIE_EVERY_WRITE", 0) > 0 ? 1 : 11;
    int failures = 0;
    for (int number = 1; number < 400; number += step) {
        copyFolder(base, library);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(VIGIE_FAILING_WRITES));
        // The sanitizers' library is not the first one then, which they take for a mistake.
        environment.insert(u"ASAN_OPTIONS"_s,
                           environment.value(u"ASAN_OPTIONS"_s) + u":verify_asan_link_order=0"_s);
        environment.insert(u"VIGIE_FAIL_UNDER"_s, library);
        environment.insert(u"VIGIE_FAIL_AT"_s, QString::number(number));
        environment.insert(u"VIGIE_FAIL_WITH"_s, QString::number(error));
        environment.insert(u"VIGIE_FAIL_ONWARDS"_s, onwards ? u"1"_s : u"0"_s);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(probe, {library, u"4"_s, u"1000"_s});
        QVERIFY(process.waitForFinished(60'000));
        const QByteArray said = process.readAllStandardOutput();
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        Saved saved = savedIn(said);
        const bool failed = process.exitCode() == 3;
        QVERIFY2(failed || process.exitCode() == 0, said.constData());
        QVERIFY2(failed == (saved.size() < 4), said.constData());
        QVERIFY2(!failed || said.contains("failed "), said.constData());
        saved.insert(before);
        const QString wrong = wrongWith(library, saved);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"write %1: %2"_s.arg(number).arg(wrong)));
        failures += failed ? 1 : 0;
        if (!failed && !process.readAllStandardError().contains("failed a write"))
            break;
    }
    qInfo("%d failed writes said, 0 notes lost or torn", failures);
    QVERIFY(failures > 3);
}

// On a file system of half a megabyte, which is filled by notes.
void TestSavingKilled::aFullDiskIsSaidAndHarmsNothing()
{
    const QTemporaryDir folder;
    const QString script = u"mount -t tmpfs -o size=%1k tmpfs \"$1\" && cp -r \"$2\"/. \"$1\" && "
                           "{ \"$3\" \"$1\" 100000; true; } && cp -r \"$1\"/. \"$4\""_s;
    const QString base = folder.filePath(u"base"_s), small = folder.filePath(u"small"_s);
    const Saved before = makeLibrary(base, 5);
    QVERIFY(QDir().mkpath(small));
    const int sizes = rounds("VIGIE_DISK_SIZES", 3);
    for (int size = 0; size < sizes; ++size) {
        const QString after = folder.filePath(u"after-%1"_s.arg(size));
        QVERIFY(QDir().mkpath(after));
        QProcess process;
        process.start(u"unshare"_s, {u"-Urm"_s, u"sh"_s, u"-c"_s, script.arg(640 + 68 * size), u"sh"_s, small,
                                     base, probe, after});
        QVERIFY(process.waitForFinished(120'000));
        const QByteArray said = process.readAllStandardOutput();
        if (process.exitCode() != 0 && said.isEmpty())
            QSKIP("this user may not mount a small file system; a full disk is played by failed writes");
        QVERIFY2(said.contains("failed "), said.right(200).constData());
        Saved saved = savedIn(said);
        saved.insert(before);
        const QString wrong = wrongWith(after, saved);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"size %1: %2"_s.arg(size).arg(wrong)));
    }
}

QTEST_GUILESS_MAIN(TestSavingKilled)
#include "tst_savingkilled.moc"
