// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/workerchannel.h"
#include "tests/extraction/extractionhelpers.h"

#include <QTest>

#include <cerrno>
#include <csignal>
#include <sys/wait.h>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

/// What a worker cannot do once it is locked in, tried in a process that did what workers do.
class LockdownTest : public QObject
{
    Q_OBJECT

    Files m_files;
    bool m_landlock = false;
    int m_landlockVersion = 0;

    /// The probe, locked in as far as VIGIE_LOCKDOWN says; what it said of itself.
    static std::unique_ptr<WorkerChannel> start(QByteArray &ready)
    {
        auto started =
            WorkerChannel::start(QStringLiteral(VIGIE_BIN_DIR "/../tests/extraction/lockdownprobe"));
        if (!started)
            return nullptr;
        Frame frame;
        const auto wait = started.value()->receive(frame, {QDeadlineTimer(20'000), -1, {}}, WorkerLimits());
        ready = frame.payload;
        return wait == WorkerChannel::Wait::Arrived && frame.kind == protocol::Kind::Ready
                   ? std::move(started).value()
                   : nullptr;
    }

    /// The error number of the attempt: 0 when it was let through, minus the signal when it was the end.
    static int tried(const QByteArray &what, const QByteArray &lockdown)
    {
        qputenv("VIGIE_LOCKDOWN", lockdown);
        QByteArray ready;
        const auto probe = start(ready);
        qunsetenv("VIGIE_LOCKDOWN");
        if (!probe || !probe->send(protocol::Kind::Open, what))
            return 0;
        Frame frame;
        const auto wait = probe->receive(frame, {QDeadlineTimer(20'000), -1, {}}, WorkerLimits());
        if (wait == WorkerChannel::Wait::Arrived)
            return quint8(frame.payload.at(0));
        probe->waitForEnd();
        const int status = probe->end();
        return WIFSIGNALED(status) ? -WTERMSIG(status) : 0;
    }

private Q_SLOTS:
    void theSelfTestPassesAtEachStart()
    {
        QByteArray ready;
        QVERIFY(start(ready));
        QVERIFY2(ready.size() == 2, ready.mid(2).constData()); // nothing got through
        m_landlockVersion = ready.at(1);
        m_landlock = m_landlockVersion > 0;
        QCOMPARE(Lockdown(ready.at(0)), m_landlock ? Lockdown::Full : Lockdown::FilterOnly);
        if (!m_landlock)
            qInfo("this kernel has no Landlock: only the stricter filter is tested");
        qputenv("VIGIE_LOCKDOWN", "filter");
        QVERIFY(start(ready));
        qunsetenv("VIGIE_LOCKDOWN");
        QVERIFY2(ready.size() == 2, ready.mid(2).constData());
        QCOMPARE(Lockdown(ready.at(0)), Lockdown::FilterOnly);
    }

    void whatOnlyAnIntruderDoesEndsTheProcess_data()
    {
        QTest::addColumn<QByteArray>("lockdown");
        QTest::addColumn<QByteArray>("what");
        for (const char *lockdown : {"full", "filter"}) {
            for (const char *what :
                 {"exec", "fork", "thread", "socket", "connect", "ptrace", "peer memory", "own filter"})
                QTest::addRow("%s: %s", lockdown, what) << QByteArray(lockdown) << QByteArray(what);
        }
    }
    void whatOnlyAnIntruderDoesEndsTheProcess()
    {
        QFETCH(const QByteArray, lockdown);
        QFETCH(const QByteArray, what);
        QCOMPARE(tried(what, lockdown), -SIGSYS);
    }

    void whatLibrariesMayTryIsRefused_data()
    {
        QTest::addColumn<QByteArray>("lockdown");
        QTest::addColumn<QByteArray>("what");
        m_files.write(u"notes.txt"_s, "somebody's notes");
        for (const char *lockdown : {"full", "filter"}) {
            for (const QByteArray &what :
                 {QByteArray("read /etc/passwd"), QByteArray("read /proc/self/environ"),
                  QByteArray("read /dev/zero"), QByteArray("read /usr/share/poppler/../../../etc/passwd"),
                  QByteArray("read /proc/self/exe"),
                  QByteArray("read " + m_files.path(u"notes.txt"_s).toUtf8()),
                  QByteArray("write " + m_files.path(u"new.txt"_s).toUtf8()),
                  QByteArray("write /usr/share/fonts/new.ttf"), QByteArray("write /dev/null"),
                  QByteArray("signal"), QByteArray("remove"), QByteArray("rename"), QByteArray("folder"),
                  QByteArray("code"), QByteArray("library"), QByteArray("limit"), QByteArray("memory")})
                QTest::addRow("%s: %s", lockdown, what.constData()) << QByteArray(lockdown) << what;
        }
    }
    void whatLibrariesMayTryIsRefused()
    {
        QFETCH(const QByteArray, lockdown);
        QFETCH(const QByteArray, what);
        QVERIFY(tried(what, lockdown) > 0);
        QVERIFY(!QFile::exists(m_files.path(u"new.txt"_s)));
    }

    void everyVersionOfLandlockKeepsItFromFiles()
    {
        if (!m_landlock)
            QSKIP("this kernel has no Landlock");
        const QByteArray notes = "read " + m_files.write(u"notes.txt"_s, "somebody's notes").toUtf8();
        for (int version = 1; version <= m_landlockVersion; ++version) {
            const QByteArray lockdown = "landlock" + QByteArray::number(version);
            QCOMPARE(tried("read /etc/fonts/fonts.conf", lockdown), 0);
            for (const QByteArray &what :
                 {QByteArray("read /etc/passwd"), QByteArray("read /proc/self/environ"),
                  QByteArray("write /usr/share/fonts/new.ttf"), notes})
                QCOMPARE(tried(what, lockdown), EACCES);
        }
    }

    void tablesOfEastAsianFontsCanBeRead_data()
    {
        QTest::addColumn<QByteArray>("lockdown");
        QTest::newRow("full") << QByteArray("full");
        QTest::newRow("filter") << QByteArray("filter");
    }
    void tablesOfEastAsianFontsCanBeRead()
    {
        QFETCH(const QByteArray, lockdown);
        const QString table = u"/usr/share/poppler/cMap/Adobe-Japan1/UniJIS-UTF16-H"_s;
        if (!QFile::exists(table))
            QSKIP("poppler-data is not installed");
        QCOMPARE(tried("read " + table.toUtf8(), lockdown), 0);
        QCOMPARE(tried("read /etc/fonts/fonts.conf", lockdown), 0);
    }
};

QTEST_GUILESS_MAIN(LockdownTest)
#include "tst_lockdown.moc"
