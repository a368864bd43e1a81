// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/protocol.h"
#include "indexing/extraction/workerchannel.h"
#include "tests/extraction/extractionhelpers.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

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

    /// Process ids of our child workers.
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
        QCOMPARE(first.size(), 1);
        QCOMPARE(kill(first.first(), SIGKILL), 0);
        QTRY_VERIFY(workers() != first || worker.extract(file).ok());
        const auto again = worker.extract(file);
        QVERIFY(again);
        QCOMPARE(again.value().pages.size(), 1);
        QVERIFY(workers().first() != first.first());
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

    void aWorkerThatAnswersNonsenseIsEnded()
    {
        // Programs that a taken-over parser may turn into: a header that promises four gigabytes, a page
        // whose block lies outside its text, silence, noise.
        const auto pretend = [this](const QString &name, const QByteArray &answer) {
            m_files.write(QString(name + u".bin"), answer);
            const QString script =
                m_files.write(name, "#!/bin/sh\ncat \"$0.bin\" >&0\nexec cat >/dev/null\n");
            QFile::setPermissions(script, QFile::ReadOwner | QFile::ExeOwner);
            return script;
        };
        const auto frame = [](protocol::Kind kind, const QByteArray &payload) -> QByteArray {
            const auto length = quint32(payload.size());
            return QByteArray(1, char(kind)) + QByteArray(reinterpret_cast<const char *>(&length), 4) +
                   payload;
        };
        Page page;
        page.number = 1;
        page.text = u"short"_s;
        page.size = QSizeF(10, 10);
        page.blocks = {Block{Block::Kind::Paragraph, 0, {0, 5}}};
        QByteArray outside = protocol::encode(page);
        outside[outside.size() - 1] = 99; // the block's end
        const QList<QByteArray> answers{
            frame(protocol::Kind::Page, outside), frame(protocol::Kind(200), "x"),
            QByteArray(1, char(protocol::Kind::Page)) + QByteArray("\xff\xff\xff\xff", 4),
            frame(protocol::Kind::CharacterBoxes, QByteArray("\xff\xff\xff\xff", 4)),
            frame(protocol::Kind::Page, QByteArray(64, '\xff'))};
        const QString file = m_files.write(u"some.txt"_s, "Some.\n");
        for (qsizetype i = 0; i < answers.size(); ++i) {
            WorkerProcess worker(pretend(u"pretend%1"_s.arg(i), answers.at(i)));
            const auto result = worker.extract(file);
            QVERIFY2(!result, qPrintable(QString::number(i)));
            QCOMPARE(result.error().code, Error::Code::Crashed);
        }
    }

    void hostileCountsAllocateNothing()
    {
        QVERIFY(!protocol::decodeBoxes(QByteArray("\xff\xff\xff\xff", 4)));
        QVERIFY(!protocol::decodePage(QByteArray(40, '\xff')));
        QVERIFY(!protocol::decodeImage(QByteArray("\x7f\xff\xff\xff\x7f\xff\xff\xff", 8), {}));
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
        QCOMPARE(ids.size(), 1);
        QFile status(u"/proc/%1/status"_s.arg(ids.first()));
        QVERIFY(status.open(QIODevice::ReadOnly));
        const QByteArray text = status.readAll();
        QVERIFY(text.contains("NoNewPrivs:\t1"));
        QVERIFY(text.contains("Seccomp:\t2"));
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
