// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/workerprocess.h"
#include "indexing/pipeline/importtools.h"
#include "indexing/pipeline/pipelineimportservice.h"
#include "models/domain/thesaurus.h"
#include "models/store/librarydatabase.h"
#include "models/store/pagerepository.h"
#include "tests/support/hostilefiles.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

/// A folder of files made to do harm, imported as people import: with the real worker, facts and index.
class HostileImportTest : public QObject
{
    Q_OBJECT

    /// As the program reads, with a tenth of the patience.
    static ImportTools tools(const QString &library)
    {
        const QString worker = QStringLiteral(VIGIE_BIN_DIR "/vigie-worker");
        ImportTools tools = realTools(library, worker, std::make_shared<const Thesaurus>(QList<Entity>()));
        tools.makeExtractor = [worker] {
            WorkerLimits limits;
            limits.secondsPerPage = 1;
            limits.secondsPerDocument = 3;
            const auto process = std::make_shared<WorkerProcess>(worker, limits);
            return Extractor{[process](const QString &file, const QString &password) {
                                 return process->extract(file, {}, password);
                             },
                             [process] { process->cancel(); }};
        };
        return tools;
    }

private Q_SLOTS:
    void everyEntryIsAccountedForAndNoneHoldsUpTheOthers()
    {
        QTemporaryDir root;
        const QString folder = root.filePath(u"in"_s);
        QVERIFY(makeHostileFiles(folder));
        const int entries = entriesIn(folder);
        QVERIFY(entries > 60);
        PipelineImportService service(root.filePath(u"library"_s), tools(root.filePath(u"library"_s)));

        QFutureWatcher<ImportOutcome> watcher;
        QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
        QElapsedTimer timer;
        timer.start();
        qint64 last = 0;
        qint64 longestGap = 0;
        connect(&watcher, &QFutureWatcherBase::resultsReadyAt, &watcher, [&] {
            longestGap = std::max(longestGap, timer.elapsed() - last);
            last = timer.elapsed();
        });
        watcher.setFuture(service.importPaths({folder}));
        QVERIFY(finished.wait(200'000));
        const QList<ImportOutcome> outcomes = watcher.future().results();

        QSet<QString> paths;
        QStringList added;
        for (const ImportOutcome &outcome : outcomes) {
            paths.insert(outcome.path);
            const bool in = outcome.status == ImportOutcome::Status::Added ||
                            outcome.status == ImportOutcome::Status::Unchanged;
            QVERIFY2(in || (outcome.error && outcome.error->message.size() > 10), qPrintable(outcome.path));
            if (in)
                added.append(outcome.path.section(u'/', -1));
        }
        QCOMPARE(paths.size(), outcomes.size());
        QCOMPARE(int(outcomes.size()), entries);
        for (const QString &good :
             {u"good.pdf"_s, u"good.html"_s, u"good.txt"_s, u"\\xBA\\xCF\\xC7\\xD1.txt"_s})
            QVERIFY2(added.contains(good), qPrintable(good));
        QVERIFY2(longestGap <= 12'000, qPrintable(QString::number(longestGap)));
        rusage used{};
        getrusage(RUSAGE_SELF, &used);
        qInfo("%lld entries in %lld ms, the longest gap %lld ms, peak %ld MB",
              static_cast<long long>(outcomes.size()), static_cast<long long>(timer.elapsed()),
              static_cast<long long>(longestGap), used.ru_maxrss / 1024);

        // None of them brought in a file that it only names.
        const auto database = LibraryDatabase::open(root.filePath(u"library"_s));
        QVERIFY(database.ok());
        const auto documents = DocumentRepository(*database.value()).documents();
        QVERIFY(documents.ok());
        for (const Document &document : documents.value()) {
            const auto pages = PageRepository(*database.value()).pages(document.id);
            QVERIFY(pages.ok());
            for (const Page &page : pages.value())
                QVERIFY2(!page.text.contains(u"root:"_s), qPrintable(document.title));
        }
        for (const char *odd : {"pipe.pdf", "socket.pdf", "circle_a", "circle_b", "zero.txt", "dangling.pdf"})
            unlink(QFile::encodeName(folder + u'/' + QString::fromLatin1(odd)).constData());
    }
};

QTEST_GUILESS_MAIN(HostileImportTest)
#include "tst_hostileimport.moc"
