// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hostilefiles.h"
#include "tests/support/openlibrary.h"
#include "tests/support/watchedapplication.h"
#include "ui/import/importdialog.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QProgressBar>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTimer>
#include <QTreeWidget>

#include <algorithm>
#include <ctime>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

namespace {

/// Milliseconds for which the window may not answer, by the processor's time: unless sanitizers slow it down,
/// or nothing makes it fast.
#if defined(__SANITIZE_ADDRESS__)
constexpr double mostMilliseconds = 1000;
#elif defined(__OPTIMIZE__)
constexpr double mostMilliseconds = 200;
#else
constexpr double mostMilliseconds = 500;
#endif
constexpr int mostDelayed = 12'000; // by one bad file
constexpr int longestRun = 3'600'000;
constexpr int mostOthers = 500; ///< documents without pages to draw that are opened

WatchedApplication *application = nullptr;

/// How long the window's thread was not there to answer, by the clock, and what it did meanwhile.
class Heartbeat : public QObject
{
public:
    Heartbeat()
        : m_file(u"/proc/thread-self/schedstat"_s) // sched-stats.rst: nanoseconds run, waited to run
    {
        if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            qWarning("how long the window waited for a processor cannot be told");
        m_before = now();
        connect(&m_timer, &QTimer::timeout, this, [this] {
            const Moment after = now();
            const Moment gap{after.clock - m_before.clock, after.worked - m_before.worked,
                             after.waited - m_before.waited};
            m_before = after;
            m_longestWork = std::max(m_longestWork, gap.worked);
            if (gap.clock > m_longest.clock)
                m_longest = gap;
        });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(10);
    }
    /// What the longest gap consisted of.
    QString longest() const
    {
        return u"%1 ms by the clock (%2 worked, %3 waited for a processor, %4 for something else)"_s
            .arg(m_longest.clock, 0, 'f', 0)
            .arg(m_longest.worked, 0, 'f', 0)
            .arg(m_longest.waited, 0, 'f', 0)
            .arg(m_longest.clock - m_longest.worked - m_longest.waited, 0, 'f', 0);
    }
    double longestWork() const { return m_longestWork; } ///< milliseconds

private:
    /// Milliseconds.
    struct Moment
    {
        double clock = 0, worked = 0, waited = 0;
    };
    Moment now()
    {
        m_file.seek(0);
        const QList<QByteArray> numbers = m_file.read(100).split(' ');
        timespec time{};
        clock_gettime(CLOCK_MONOTONIC, &time);
        return {double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6, WatchedApplication::spent(),
                numbers.value(1).toDouble() / 1e6};
    }

    QFile m_file;
    QTimer m_timer;
    Moment m_before, m_longest;
    double m_longestWork = 0;
};

/// "3 files added, 1 file failed": 4.
int sumOf(const QString &summary)
{
    static const QRegularExpression number(u"\\d[\\d,]*"_s);
    int sum = 0;
    for (auto each = number.globalMatch(summary); each.hasNext();)
        sum += each.next().captured().remove(u',').toInt();
    return sum;
}

} // namespace

/// Files made to do harm, brought in and looked at through the window: VIGIE_HOSTILE names a folder of them,
/// else a few of our own.
class HostileWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = qEnvironmentVariable("VIGIE_HOSTILE");
        if (m_folder.isEmpty()) {
            m_folder = m_root.filePath(u"in"_s);
            QVERIFY(makeHostileFiles(m_folder));
            // It takes all the time that a page may take, three times: tst_hostileimport has less patience
            // with it.
            QVERIFY(QFile::remove(m_folder + u"/forms 2 to the 30.pdf"_s));
        }
        m_desk = std::make_unique<OpenLibrary>();
        QVERIFY(m_desk->window);
        QTest::qWait(300);
    }

    void theWindowAnswersWhileTheyComeIn()
    {
        application->longest(); // of the first painting
        Heartbeat heart;
        m_desk->window->importPaths({m_folder});
        auto *dialog = m_desk->window->findChild<ImportDialog *>();
        QVERIFY(dialog);
        QSignalSpy finished(dialog, &ImportDialog::finished);
        // The queue stands still when no file is done though some wait.
        QElapsedTimer since;
        since.start();
        qint64 longestStand = 0;
        QString stoodAt;
        auto *bar = dialog->findChild<QProgressBar *>(u"importProgress"_s);
        connect(bar, &QProgressBar::valueChanged, dialog, [&](int value) {
            if (value > 1 && since.elapsed() > longestStand) {
                longestStand = since.elapsed();
                stoodAt = u"%1 of %2: "_s.arg(value).arg(bar->maximum()) +
                          dialog->findChild<QLabel *>(u"importFile"_s)->text();
            }
            since.restart();
        });
        QVERIFY(finished.wait(longestRun));
        const QString summary = finished.first().first().toString();
        const QList<WatchedApplication::Hold> holds = application->longest();
        rusage used{};
        getrusage(RUSAGE_SELF, &used);
        qInfo("%s", qPrintable(summary));
        qInfo("the window did not answer for %s, %.0f ms by the processor (%s); the queue stood for "
              "%lld ms (%s); peak %ld MB",
              qPrintable(heart.longest()), heart.longestWork(),
              holds.isEmpty() ? "" : qPrintable(holds.first().by), static_cast<long long>(longestStand),
              qPrintable(stoodAt), used.ru_maxrss / 1024);
        QCOMPARE(sumOf(summary), entriesIn(m_folder));
        m_added = sumOf(summary.section(u" file(s) added"_s, 0, 0));
        QVERIFY2(heart.longestWork() <= mostMilliseconds,
                 qPrintable(holds.isEmpty() ? QString() : holds.first().by));
        QVERIFY2(longestStand <= mostDelayed, qPrintable(stoodAt));
        // Each that did not come in is listed with its reason.
        const auto *problems = dialog->findChild<QTreeWidget *>(u"importProblems"_s);
        QVERIFY(problems->topLevelItemCount() > 0);
        for (int row = 0; row < problems->topLevelItemCount(); ++row)
            QVERIFY2(!problems->topLevelItem(row)->text(1).isEmpty(),
                     qPrintable(problems->topLevelItem(row)->text(0)));
        dialog->close();
    }

    void theirPagesAreDrawnAndTheWindowGoesOnAnswering()
    {
        const Services &services = m_desk->workspace->services();
        QTRY_COMPARE_WITH_TIMEOUT(int(services.library.documents().size()), m_added,
                                  60'000); // the panels have followed
        application->longest();
        Heartbeat heart;
        int drawn = 0, refused = 0;
        int others = 0;
        for (const Document &document : services.library.documents()) {
            if (document.mediaType != u"application/pdf" && ++others > mostOthers)
                continue;
            m_desk->window->navigator().open({document.id, 1, {}, {}, {}});
            QTest::qWait(20);
            if (document.mediaType != u"application/pdf")
                continue;
            QList<int> pages{1};
            if (document.pages > 1)
                pages.append(document.pages);
            for (const int page : std::as_const(pages)) {
                QFuture<Result<QImage>> picture = services.render.renderPage(document.id, page, 96);
                QTRY_VERIFY_WITH_TIMEOUT(picture.isFinished(), 30'000);
                if (picture.resultCount() == 0)
                    continue; // nobody waits for it any longer
                const bool ok = picture.result().ok();
                QVERIFY2(ok ? !picture.result().value().isNull()
                            : picture.result().error().message.size() > 10,
                         qPrintable(document.title));
                ++(ok ? drawn : refused);
            }
        }
        const QList<WatchedApplication::Hold> holds = application->longest();
        qInfo("%d pages drawn, %d refused with a reason; the window did not answer for %s, %.0f ms by "
              "the processor (%s)",
              drawn, refused, qPrintable(heart.longest()), heart.longestWork(),
              holds.isEmpty() ? "" : qPrintable(holds.first().by));
        QVERIFY(drawn > 0);
        QVERIFY2(heart.longestWork() <= mostMilliseconds,
                 qPrintable(holds.isEmpty() ? QString() : holds.first().by));
    }

    void cleanupTestCase()
    {
        for (const char *odd : {"pipe.pdf", "socket.pdf", "circle_a", "circle_b", "zero.txt", "dangling.pdf"})
            unlink(QFile::encodeName(m_root.filePath(u"in/"_s) + QString::fromLatin1(odd)).constData());
    }

private:
    QTemporaryDir m_root;
    QString m_folder;
    int m_added = 0;
    std::unique_ptr<OpenLibrary> m_desk;
};

int main(int argc, char **argv)
{
    WatchedApplication watched(argc, argv);
    application = &watched;
    HostileWindowTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_hostilewindow.moc"
