// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/protocol.h"
#include "tests/extraction/extractionhelpers.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QHash>
#include <QProcess>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

/// The worker as its client sees it: what may go wrong with the process, not with the text.
class WorkerTest : public QObject
{
    Q_OBJECT

    Files m_files;

    /// Process ids of our child workers, the spare one among them, the oldest first.
    static QList<pid_t> workers()
    {
        QList<pid_t> found;
        QDirIterator each(u"/proc/self/task"_s, QDir::Dirs | QDir::NoDotAndDotDot);
        while (each.hasNext()) {
            QFile children(QString(each.next() + u"/children"));
            if (children.open(QIODevice::ReadOnly)) {
                for (const QByteArray &id : children.readAll().split(' ')) {
                    if (id.toInt() > 0)
                        found.append(id.toInt());
                }
            }
        }
        std::sort(found.begin(), found.end());
        return found;
    }

    /// A PDF whose drawing takes longer than anyone waits: forms that draw each other twice, 30 deep.
    static QByteArray endlessPdf()
    {
        QList<QByteArray> objects{"<< /Type /Catalog /Pages 2 0 R >>",
                                  "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                                  "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R "
                                  "/Resources << /XObject << /X 5 0 R >> >> >>",
                                  "<< /Length 5 >>\nstream\n/X Do\nendstream"};
        for (int i = 0; i < 30; ++i)
            objects.append("<< /Type /XObject /Subtype /Form /BBox [0 0 600 800] /Length 11 /Resources << "
                           "/XObject << /X " +
                           QByteArray::number(i < 29 ? 6 + i : 5) +
                           " 0 R >> >> >>\nstream\n/X Do /X Do\nendstream");
        QByteArray pdf = "%PDF-1.4\n";
        for (qsizetype i = 0; i < objects.size(); ++i)
            pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
        return pdf + "trailer\n<< /Root 1 0 R >>\n%%EOF\n";
    }

private Q_SLOTS:
    void aMissingWorkerIsAnErrorWithASentence()
    {
        WorkerProcess worker(u"/nowhere/vigie-worker"_s);
        const auto result = worker.extract(m_files.write(u"a.txt"_s, "words"));
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::NotFound);
        QVERIFY(result.error().message.contains(u"vigie-worker"_s));
    }

    void whatIsNoFileIsRefusedWithoutStartingAWorker()
    {
        WorkerProcess worker(builtWorker());
        QCOMPARE(worker.extract(u"/nowhere/at-all.pdf"_s).error().code, Error::Code::NotFound);
        QCOMPARE(worker.extract(u"/proc"_s).error().code, Error::Code::Unsupported);
        QCOMPARE(worker.extract(u"/dev/zero"_s).error().code, Error::Code::Unsupported);
        const QString pipe = m_files.path(u"pipe.pdf"_s);
        QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
        QCOMPARE(worker.extract(pipe).error().code, Error::Code::Unsupported);
        QCOMPARE(worker.extract(m_files.write(u"zero.pdf"_s, {})).error().code, Error::Code::Empty);
        QVERIFY(workers().isEmpty());
    }

    void aFileOverTheLimitIsTooLarge()
    {
        WorkerProcess::Limits limits;
        limits.fileBytes = 10;
        WorkerProcess worker(builtWorker(), limits);
        QCOMPARE(worker.extract(m_files.write(u"eleven.txt"_s, "12345678901")).error().code,
                 Error::Code::TooLarge);
    }

    void aDeadWorkerIsReplacedByTheNextCall()
    {
        const QString file = m_files.write(u"one.txt"_s, "A line of text.\n");
        WorkerProcess worker(builtWorker());
        QVERIFY(worker.extract(file));
        const QList<pid_t> first = workers();
        QCOMPARE(first.size(), 2); // one is kept warm
        for (const pid_t id : first)
            QCOMPARE(kill(id, SIGKILL), 0);
        QTRY_VERIFY(worker.extract(file).ok()); // a signal takes its time
        for (const pid_t id : first)
            QVERIFY(!workers().contains(id));
    }

    void aWorkerKilledWhileReadingIsACrashAndTheNextFileIsRead()
    {
        WorkerProcess worker(builtWorker());
        const QString endless = m_files.write(u"endless.pdf"_s, endlessPdf());
        const auto result = worker.extract(endless, [](int, int) {
            for (const pid_t id : workers())
                kill(id, SIGSEGV);
        });
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::Crashed);
        QVERIFY(worker.extract(m_files.write(u"fine.txt"_s, "Fine.\n")));
    }

    void aPageThatTakesTooLongIsGivenUp()
    {
        WorkerProcess::Limits limits;
        limits.secondsPerPage = 1;
        limits.secondsPerDocument = 3;
        WorkerProcess worker(builtWorker(), limits);
        QElapsedTimer timer;
        timer.start();
        const auto result = worker.extract(m_files.write(u"slow.pdf"_s, endlessPdf()));
        QVERIFY(timer.elapsed() < 10'000);
        // Poppler gives up by itself when it is asked to, else the client ends it.
        if (result)
            QVERIFY(!result.value().pages.first().problem.isEmpty());
        else
            QCOMPARE(result.error().code, Error::Code::TimedOut);
    }

    void aRunningCallCanBeCancelledFromAnotherThread()
    {
        WorkerProcess worker(builtWorker());
        const QString endless = m_files.write(u"cancel.pdf"_s, endlessPdf());
        std::atomic_bool answered = false;
        std::thread canceller([&] {
            QDeadlineTimer patience(10'000);
            while (workers().isEmpty() && !patience.hasExpired())
                std::this_thread::yield();
            while (!answered && !patience.hasExpired()) {
                worker.cancel();
                std::this_thread::yield();
            }
        });
        QElapsedTimer timer;
        timer.start();
        const auto result = worker.extract(endless);
        answered = true;
        canceller.join();
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::Cancelled);
        QVERIFY(timer.elapsed() < 5'000);
        QVERIFY(worker.extract(m_files.write(u"after.txt"_s, "After.\n")));
    }

    void cancellingNothingDoesNotCancelTheNextCall()
    {
        WorkerProcess worker(builtWorker());
        worker.cancel();
        QVERIFY(worker.extract(m_files.write(u"next.txt"_s, "Next.\n")));
    }

    void hostileCountsAllocateNothing()
    {
        QVERIFY(!protocol::decodeBoxes(QByteArray("\xff\xff\xff\xff", 4)));
        QVERIFY(!protocol::decodePage(QByteArray(40, '\xff')));
        QVERIFY(!protocol::decodeImageSize(QByteArray("\x7f\xff\xff\xff\x7f\xff\xff\xff", 8), {}));
        QVERIFY(!protocol::decodeError(QByteArray("\xff", 1)));
        Page page;
        page.number = 3;
        page.label = u"iii"_s;
        page.text = u"one\ntwo"_s;
        page.size = {595, 842};
        page.blocks = {Block{Block::Kind::Heading, 1, {0, 3}}, Block{Block::Kind::ListItem, 0, {4, 7}}};
        QCOMPARE(protocol::decodePage(protocol::encode(page)), std::optional(page));
    }

    void theWorkerRunsConfined()
    {
        WorkerProcess worker(builtWorker());
        QVERIFY(worker.extract(m_files.write(u"lock.txt"_s, "Lock.\n")));
        const QList<pid_t> ids = workers();
        QCOMPARE(ids.size(), 2);
        const auto isLockedIn = [](pid_t id) {
            QFile status(u"/proc/%1/status"_s.arg(id));
            if (!status.open(QIODevice::ReadOnly))
                return false;
            const QByteArray text = status.readAll();
            return text.contains("NoNewPrivs:\t1") && text.contains("Seccomp:\t2");
        };
        for (const pid_t id : ids)
            QTRY_VERIFY(isLockedIn(id)); // the spare one comes up meanwhile
        const auto protection = WorkerProcess::protection(builtWorker());
        QVERIFY(protection);
        QVERIFY(protection.value().failure.isEmpty());
        QVERIFY(protection.value().lockdown != Lockdown::None);
    }

    void aWorkerThatRefusedAFileReadsNoOther()
    {
        WorkerProcess worker(builtWorker());
        QVERIFY(worker.extract(m_files.write(u"good.txt"_s, "Good.\n")));
        const QList<pid_t> before = workers();
        QVERIFY(worker.extract(m_files.write(u"good2.txt"_s, "Also good.\n")));
        QCOMPARE(workers(), before);
        QVERIFY(!worker.extract(m_files.write(u"bad.pdf"_s, "%PDF-1.7\nnothing")));
        QVERIFY(!workers().contains(before.first()));
        QVERIFY(worker.extract(m_files.write(u"good3.txt"_s, "Good again.\n")));
    }

    void aWorkerIsReplacedAfterManyDocuments()
    {
        WorkerLimits limits;
        limits.documentsPerWorker = 3;
        WorkerProcess worker(builtWorker(), limits);
        QSet<pid_t> seen;
        for (int i = 0; i < 7; ++i) {
            QVERIFY(worker.extract(m_files.write(u"n%1.txt"_s.arg(i), "Number " + QByteArray::number(i))));
            for (const pid_t id : workers())
                seen.insert(id);
        }
        QCOMPARE(seen.size(), 4); // 3 + 3 + 1 documents, and the spare one
    }

    void aProtectedPdfOpensWithItsPassword()
    {
        const QString folder = QStringLiteral(VIGIE_SOURCE_DIR "/tests/extraction/data/");
        WorkerProcess worker(builtWorker());
        for (const QString &name : {u"protected-aes256.pdf"_s, u"protected-rc4.pdf"_s}) {
            const QString file = folder + name;
            QCOMPARE(worker.extract(file).error().code, Error::Code::Encrypted);
            const auto wrong = worker.extract(file, {}, u"guess"_s);
            QVERIFY(!wrong);
            QCOMPARE(wrong.error().code, Error::Code::Encrypted);
            const auto right = worker.extract(file, {}, u"S\u00e9same"_s);
            QVERIFY2(right.ok(), qPrintable(name));
            QVERIFY(right.value().pages.first().text.contains(u"kept from strangers"_s));
            QVERIFY(worker.render(file, 1, 72, {}, u"S\u00e9same"_s));
        }
    }

    void theSameTextComesOutHoweverFarItIsLockedIn()
    {
        const QString folder = QStringLiteral(VIGIE_SOURCE_DIR "/resources/sample/documents");
        const auto readAll = [&](const char *lockdown) {
            qputenv("VIGIE_LOCKDOWN", lockdown);
            WorkerLimits once;
            once.documentsPerWorker = 1;
            if (!WorkerProcess::protection(
                    builtWorker())) // takes the spare one, started with another setting
                return QHash<QString, QList<Page>>();
            QHash<QString, QList<Page>> pages;
            WorkerProcess worker(builtWorker(), once);
            QDirIterator each(folder, QDir::Files);
            while (each.hasNext()) {
                const QString file = each.next();
                if (auto read = worker.extract(file))
                    pages.insert(file, read.value().pages);
            }
            qunsetenv("VIGIE_LOCKDOWN");
            return pages;
        };
        WorkerProcess::allowUnprotected(true);
        const auto locked = readAll("full");
        const auto filtered = readAll("filter");
        const auto open = readAll("none");
        WorkerProcess::allowUnprotected(false);
        QVERIFY(locked.size() > 10);
        QVERIFY(locked == open);
        QVERIFY(filtered == open);
    }

    void startedByHandItSaysWhatItIs()
    {
        QProcess process;
        process.setStandardInputFile(QProcess::nullDevice());
        process.start(builtWorker(), {});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardError().contains("started by vigie"));
    }
};

QTEST_GUILESS_MAIN(WorkerTest)
#include "tst_worker.moc"
