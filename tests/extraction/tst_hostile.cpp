// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/extraction/extractionhelpers.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QPainter>
#include <QPdfWriter>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

/// Files made to break a reader: each gives text or a sentence, within its time.
class HostileTest : public QObject
{
    Q_OBJECT

    Files m_files;

    static WorkerLimits hurried()
    {
        WorkerLimits limits;
        limits.secondsPerPage = 2;
        limits.secondsPerDocument = 4;
        limits.addressSpaceBytes = qint64(1) << 30;
        return limits;
    }

    /// What came of `file`, for the log.
    static QString tried(WorkerProcess &worker, const QString &file)
    {
        QElapsedTimer timer;
        timer.start();
        const auto result = worker.extract(file);
        const QString outcome =
            result ? u"%1 pages"_s.arg(result.value().pages.size())
                   : u"error %1: %2"_s.arg(int(result.error().code)).arg(result.error().message);
        if (!result && result.error().message.isEmpty())
            QTest::qFail(qPrintable(QString(file + u" failed without a reason")), __FILE__, __LINE__);
        return u"%1 ms  %2  %3"_s.arg(timer.elapsed(), 6).arg(file.section(u'/', -2), outcome);
    }

private Q_SLOTS:
    void brokenCopiesOfAGoodPdf()
    {
        const QString path = m_files.path(u"good.pdf"_s);
        {
            QPdfWriter writer(path);
            QPainter painter(&writer);
            for (int page = 0; page < 3; ++page) {
                for (int line = 0; line < 30; ++line)
                    painter.drawText(200, 300 + line * 200, u"line %1 of a good file"_s.arg(line));
                if (page < 2)
                    writer.newPage();
            }
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray good = file.readAll();
        WorkerProcess worker(builtWorker(), hurried());
        QRandomGenerator random(20260101);
        int read = 0;
        for (int round = 0; round < 60; ++round) {
            QByteArray bad = good;
            if (round % 3 == 0)
                bad.truncate(random.bounded(int(bad.size())));
            for (int flips = 0; flips <= round && !bad.isEmpty(); ++flips)
                bad[random.bounded(int(bad.size()))] = char(random.bounded(256));
            const auto result = worker.extract(m_files.write(u"bad.pdf"_s, bad));
            read += result ? 1 : 0;
            QVERIFY(result || !result.error().message.isEmpty());
        }
        QVERIFY2(read > 10, "slightly damaged files are still read");
        QVERIFY(worker.extract(path));
    }

    void deepAndLongMarkup()
    {
        WorkerProcess worker(builtWorker(), hurried());
        for (const QByteArray &tag : {QByteArray("<div>"), QByteArray("<table><tr><td>"),
                                      QByteArray("<b><i>"), QByteArray("<ul><li>")}) {
            const auto result =
                worker.extract(m_files.write(u"deep.html"_s, "<html><body>" + tag.repeated(50'000) + "deep"));
            QVERIFY(result || !result.error().message.isEmpty());
        }
        const auto comment =
            worker.extract(m_files.write(u"c.html"_s, "<html><!-- " + QByteArray(4 << 20, 'x')));
        QVERIFY(comment || !comment.error().message.isEmpty());
        const auto word = worker.extract(m_files.write(u"w.html"_s, "<html><p>" + QByteArray(4 << 20, 'x')));
        QVERIFY(word || !word.error().message.isEmpty());
        QVERIFY(worker.extract(m_files.write(u"fine.html"_s, "<html><p>fine")));
    }

    /// The folder that make_hostile.py made, named by VIGIE_HOSTILE. VIGIE_HOSTILE_EVERY takes every nth file
    /// (1: all) for as long as a minute, or as VIGIE_HOSTILE_SECONDS says.
    void theCollectionOfHostileFiles()
    {
        const QString folder = qEnvironmentVariable("VIGIE_HOSTILE");
        if (folder.isEmpty())
            QSKIP("VIGIE_HOSTILE names no folder");
        QStringList files;
        for (const QString &part : {u"/pdf"_s, u"/html"_s, u"/text"_s, u"/archive"_s}) {
            QDirIterator each(QString(folder + part), QDir::Files);
            while (each.hasNext())
                files.append(each.next());
        }
        for (const QString &name :
             {u"fifo.pdf"_s, u"socket.pdf"_s, u"zero.pdf"_s, u"sparse_8gib.pdf"_s, u"loop_a"_s})
            files.append(QString(folder + u"/fs/" + name));
        files.sort();
        const int every = qMax(1, qEnvironmentVariableIntValue("VIGIE_HOSTILE_EVERY"));
        const int seconds = qEnvironmentVariableIntValue("VIGIE_HOSTILE_SECONDS");
        const QDeadlineTimer minute((seconds > 0 ? seconds : 60) * 1000);
        WorkerProcess worker(builtWorker(), hurried());
        int done = 0;
        for (qsizetype i = 0; i < files.size() && !minute.hasExpired(); i += every) {
            QElapsedTimer timer;
            timer.start();
            qInfo().noquote() << tried(worker, files.at(i));
            QVERIFY2(timer.elapsed() < 30'000, qPrintable(files.at(i)));
            ++done;
        }
        QVERIFY(done > 0);
        QVERIFY(worker.extract(m_files.write(u"after.txt"_s, "after all that")));
    }
};

QTEST_MAIN(HostileTest)
#include "tst_hostile.moc"
