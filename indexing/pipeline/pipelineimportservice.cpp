// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/pipeline/pipelineimportservice.h"

#include "indexing/pipeline/importrun.h"
#include "indexing/pipeline/recognitionrun.h"
#include "indexing/pipeline/settle.h"
#include "indexing/pipeline/thesaurusupdate.h"
#include "models/store/librarydatabase.h"
#include "models/store/librarylock.h"
#include "models/store/metarepository.h"
#include "models/store/thesaurusrepository.h"

#include <QFile>
#include <QLoggingCategory>
#include <QMutex>
#include <QThreadPool>
#include <QtConcurrent>

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(lcPipeline, "vigie.pipeline")

namespace vigie {

struct PipelineImportService::Private
{
    QString folder;
    QMutex mutex;
    std::function<ImportTools()> makeTools;
    std::shared_ptr<const ImportTools> tools; ///< guarded by mutex; a job keeps those it began with
    QList<DocumentId> requests;               ///< guarded by mutex
    QList<ImportOutcome> untold;              ///< guarded by mutex: of the last import that was cancelled
    int running = 0;                          ///< guarded by mutex: imports that run or wait
    std::atomic<bool> closing = false;
    std::atomic<bool> marksWait = false; ///< for the index
    QThreadPool recognisers;             ///< apart: recognising takes long, and imports go on meanwhile
    QThreadPool pool;

    QList<DocumentId> takeRequests()
    {
        QMutexLocker lock(&mutex);
        return std::exchange(requests, {});
    }

    std::shared_ptr<const ImportTools> currentTools()
    {
        QMutexLocker lock(&mutex);
        if (!tools)
            tools = std::make_shared<const ImportTools>(makeTools());
        return tools;
    }

    static Result<void> rereadNow(const LibraryDatabase &database, const ImportTools &tools,
                                  const DocumentId &id)
    {
        const Result<IndexTask> read = readFactsAgain(database, tools, id);
        return read.ok() || read.error().code == Error::Code::NotFound ? Result<void>() : read.error();
    }

    void finish()
    {
        QMutexLocker lock(&mutex);
        --running;
    }

    void answerRequests();
    void bringMarksUpToDate();
    Result<void> bringIndexUpToDate(const std::function<bool()> &stop = {});
    Result<void> reprocess(QPromise<Result<void>> &promise);
    Result<void> rereadNamed(QPromise<Result<void>> &promise);
    Result<bool> lookOver();
    Result<void> rebuild(QPromise<Result<void>> &promise);
};

PipelineImportService::PipelineImportService(const QString &folder, const ImportTools &tools)
    : PipelineImportService(folder, [tools] { return tools; })
{
}

PipelineImportService::PipelineImportService(const QString &folder,
                                             const std::function<ImportTools()> &makeTools)
    : d(std::make_unique<Private>())
{
    d->folder = folder;
    d->makeTools = makeTools;
    d->pool.setMaxThreadCount(1);
    d->pool.setExpiryTimeout(1000);
    d->recognisers.setMaxThreadCount(1);
    d->recognisers.setExpiryTimeout(1000);
}

PipelineImportService::~PipelineImportService()
{
    d->closing = true;
    d->recognisers.clear();
    d->recognisers.waitForDone();
    d->pool.clear();
    d->pool.waitForDone();
    d->answerRequests();
    d->bringMarksUpToDate();
}

QFuture<ImportOutcome> PipelineImportService::importPaths(const QStringList &paths)
{
    return import(paths, {});
}

QFuture<ImportOutcome> PipelineImportService::importProtected(const QString &path, const QString &password)
{
    return import({path}, password);
}

QList<ImportOutcome> PipelineImportService::takeUntold()
{
    QMutexLocker lock(&d->mutex);
    return std::exchange(d->untold, {});
}

QFuture<RecognitionOutcome> PipelineImportService::recognise(const QList<RecognitionRequest> &requests)
{
    return QtConcurrent::run(&d->recognisers, [this, requests](QPromise<RecognitionOutcome> &promise) {
        const std::shared_ptr<const ImportTools> tools = d->currentTools();
        if (!d->closing)
            RecognitionRun(promise, d->folder, *tools, d->closing).run(requests);
    });
}

QFuture<Result<void>> PipelineImportService::forgetRecognised(const DocumentId &document,
                                                              const QList<int> &pages)
{
    return QtConcurrent::run(&d->recognisers, [this, document, pages]() -> Result<void> {
        return forgetRecognisedPages(d->folder, *d->currentTools(), document, pages);
    });
}

QFuture<ImportOutcome> PipelineImportService::import(const QStringList &paths, const QString &password)
{
    {
        QMutexLocker lock(&d->mutex);
        ++d->running;
    }
    return QtConcurrent::run(&d->pool, [this, paths, password](QPromise<ImportOutcome> &promise) {
        const std::shared_ptr<const ImportTools> tools = d->currentTools();
        {
            QMutexLocker lock(&d->mutex);
            d->untold.clear();
        }
        const auto keepUntold = [this](const ImportOutcome &outcome) {
            QMutexLocker lock(&d->mutex);
            d->untold.append(outcome);
        };
        if (!d->closing)
            ImportRun(
                promise, d->folder, *tools, password, d->closing, [this] { return d->takeRequests(); },
                keepUntold)
                .run(paths);
        d->finish();
        for (const DocumentId &id : d->takeRequests()) {
            if (const Result<void> done = reread(id); !done.ok())
                qWarning("%s", qUtf8Printable(done.error().message));
        }
    });
}

Result<void> PipelineImportService::reread(const DocumentId &document)
{
    {
        QMutexLocker lock(&d->mutex);
        if (d->running > 0) {
            d->requests.append(document);
            return {};
        }
    }
    const Result<std::unique_ptr<LibraryDatabase>> database = LibraryDatabase::open(d->folder);
    if (!database.ok())
        return database.error();
    const std::shared_ptr<const ImportTools> tools = d->currentTools();
    if (Result<void> read = d->rereadNow(*database.value(), *tools, document); !read.ok())
        return read;
    LibraryLock lock(d->folder);
    if (!lock.acquire().ok())
        return {}; // another program is importing: it does the index tasks when it is done
    return IndexSync(*database.value(), *tools).catchUp();
}

QFuture<Result<void>> PipelineImportService::rereadLater(const DocumentId &document)
{
    {
        QMutexLocker lock(&d->mutex);
        d->requests.append(document);
        if (d->running > 0) // the import takes it up
            return QtFuture::makeReadyFuture(Result<void>());
    }
    return QtConcurrent::run(&d->pool, [this] {
        Result<void> worst;
        for (const DocumentId &id : d->takeRequests()) {
            if (Result<void> done = reread(id); !done.ok())
                worst = done;
        }
        return worst;
    });
}

/// What a person corrected a moment before the library is closed. The index follows with the next import.
void PipelineImportService::Private::answerRequests()
{
    const QList<DocumentId> waiting = takeRequests();
    if (waiting.isEmpty())
        return;
    const Result<std::unique_ptr<LibraryDatabase>> database = LibraryDatabase::open(folder);
    if (!database.ok()) {
        qCWarning(lcPipeline) << database.error().message;
        return;
    }
    const std::shared_ptr<const ImportTools> current = currentTools();
    for (const DocumentId &id : waiting) {
        if (const Result<void> done = rereadNow(*database.value(), *current, id); !done.ok())
            qCWarning(lcPipeline) << done.error().message;
    }
}

// What fails here waits as a task in the database, for the next import or check.
void PipelineImportService::Private::bringMarksUpToDate()
{
    if (!marksWait.exchange(false))
        return;
    if (const Result<void> done = bringIndexUpToDate(); !done.ok())
        qCWarning(lcPipeline) << "the index is behind the marks:" << done.error().message;
}

/// Does nothing where the index must first be made anew.
Result<void> PipelineImportService::Private::bringIndexUpToDate(const std::function<bool()> &stop)
{
    const std::shared_ptr<const ImportTools> current = currentTools();
    const Result<std::unique_ptr<LibraryDatabase>> database = LibraryDatabase::open(folder);
    if (!database.ok())
        return database.error();
    const Result<QList<IndexTask>> tasks = MetaRepository(*database.value()).indexTasks();
    if (!tasks.ok())
        return tasks.error();
    if (tasks.value().isEmpty() || (current->indexIsCurrent && !current->indexIsCurrent()))
        return {};
    LibraryLock lock(folder);
    if (!lock.acquire(2000).ok())
        return {}; // another program is importing: it does the index tasks when it is done
    return IndexSync(*database.value(), *current).catchUp(stop);
}

void PipelineImportService::followMarks()
{
    if (d->marksWait.exchange(true))
        return;
    d->pool.start([this] { d->bringMarksUpToDate(); });
}

Result<int> PipelineImportService::outdatedDocuments() const
{
    const Result<std::unique_ptr<LibraryDatabase>> database = LibraryDatabase::open(d->folder);
    if (!database.ok())
        return database.error();
    const auto versions = DocumentRepository(*database.value()).factsVersions();
    if (!versions.ok())
        return versions.error();
    // Those that wait for rereadNamed() are not: it is known what they lack.
    const Result<QList<PendingLabels>> pending = ThesaurusRepository(*database.value()).pending();
    if (!pending.ok())
        return pending.error();
    const FactsVersion now = d->currentTools()->factsVersion;
    const auto waits = [&](const FactsVersion &version) {
        return version.rules == now.rules && std::any_of(pending.value().cbegin(), pending.value().cend(),
                                                         [&version](const PendingLabels &one) {
                                                             return one.signature == version.thesaurus;
                                                         });
    };
    int outdated = 0;
    for (const FactsVersion &version : versions.value())
        outdated += version == now || waits(version) ? 0 : 1;
    return outdated;
}

Result<void> PipelineImportService::Private::reprocess(QPromise<Result<void>> &promise)
{
    const std::shared_ptr<const ImportTools> current = currentTools();
    const ImportTools &now = *current;
    const Result<std::unique_ptr<LibraryDatabase>> database =
        LibraryDatabase::open(folder, LibraryDatabase::Durability::Derived);
    if (!database.ok())
        return database.error();
    LibraryLock lock(folder);
    if (Result<void> locked = lock.acquire(2000); !locked.ok())
        return locked;
    if (Result<void> settled = settle(*database.value(), now); !settled.ok())
        return settled;
    const auto versions = DocumentRepository(*database.value()).factsVersions();
    if (!versions.ok())
        return versions.error();
    QList<DocumentId> outdated;
    for (auto one = versions.value().cbegin(); one != versions.value().cend(); ++one) {
        if (one.value() != now.factsVersion)
            outdated.append(one.key());
    }
    std::sort(outdated.begin(), outdated.end());
    promise.setProgressRange(0, static_cast<int>(outdated.size()));
    const auto stop = [this, &promise] { return promise.isCanceled() || closing; };
    for (qsizetype i = 0; i < outdated.size() && !stop(); ++i) {
        if (Result<void> read = rereadNow(*database.value(), now, outdated.at(i)); !read.ok())
            return read;
        promise.setProgressValue(static_cast<int>(i) + 1);
    }
    if (Result<void> indexed = IndexSync(*database.value(), now).catchUp(stop); !indexed.ok())
        return indexed;
    return database.value()->checkpoint();
}

QFuture<Result<void>> PipelineImportService::reprocess()
{
    return QtConcurrent::run(
        &d->pool, [this](QPromise<Result<void>> &promise) { promise.addResult(d->reprocess(promise)); });
}

void PipelineImportService::setTools(const ImportTools &tools)
{
    auto made = std::make_shared<const ImportTools>(tools);
    QMutexLocker lock(&d->mutex);
    d->tools.swap(made);
}

Result<void> PipelineImportService::Private::rereadNamed(QPromise<Result<void>> &promise)
{
    const Result<std::unique_ptr<LibraryDatabase>> database =
        LibraryDatabase::open(folder, LibraryDatabase::Durability::Derived);
    if (!database.ok())
        return database.error();
    LibraryLock lock(folder);
    if (Result<void> locked = lock.acquire(2000); !locked.ok())
        return locked;
    const std::shared_ptr<const ImportTools> current = currentTools();
    if (Result<void> settled = settle(*database.value(), *current); !settled.ok())
        return settled;
    const auto stop = [this, &promise] { return promise.isCanceled() || closing; };
    const auto progress = [&promise](int done, int total) {
        promise.setProgressRange(0, total);
        promise.setProgressValue(done);
    };
    if (Result<void> read = readNamedAgain(*database.value(), *current, stop, progress); !read.ok())
        return read;
    const Result<QList<IndexTask>> tasks = MetaRepository(*database.value()).indexTasks();
    if (!tasks.ok())
        return tasks.error();
    if (tasks.value().isEmpty())
        return {};
    if (Result<void> indexed = IndexSync(*database.value(), *current).catchUp(stop); !indexed.ok())
        return indexed;
    return database.value()->checkpoint();
}

QFuture<Result<void>> PipelineImportService::rereadNamed()
{
    return QtConcurrent::run(
        &d->pool, [this](QPromise<Result<void>> &promise) { promise.addResult(d->rereadNamed(promise)); });
}

Result<bool> PipelineImportService::Private::lookOver()
{
    const std::shared_ptr<const ImportTools> current = currentTools();
    if (!current->lookOverIndex || closing)
        return false;
    const Result<std::unique_ptr<LibraryDatabase>> database = LibraryDatabase::open(folder);
    if (!database.ok())
        return database.error();
    const auto documents = DocumentRepository(*database.value()).factsVersions();
    if (!documents.ok())
        return documents.error();
    LibraryLock lock(folder);
    if (documents.value().isEmpty() || !lock.acquire().ok())
        return false; // who imports just now has looked it over
    if (const Result<void> settled = settle(*database.value(), *current); !settled.ok())
        return settled.error();
    return current->lookOverIndex();
}

QFuture<Result<bool>> PipelineImportService::lookOverIndex()
{
    return QtConcurrent::run(&d->pool, [this] {
        const Result<bool> anew = d->lookOver();
        // What a program that was ended did not come to, or one that was told to stop.
        if (anew.ok() && !anew.value() && !d->closing) {
            if (const Result<void> done = d->bringIndexUpToDate([this] { return d->closing.load(); });
                !done.ok())
                qCWarning(lcPipeline) << "the index is behind the library:" << done.error().message;
        }
        return anew;
    });
}

Result<void> PipelineImportService::Private::rebuild(QPromise<Result<void>> &promise)
{
    const std::shared_ptr<const ImportTools> current = currentTools();
    const Result<std::unique_ptr<LibraryDatabase>> database = LibraryDatabase::open(folder);
    if (!database.ok())
        return database.error();
    LibraryLock lock(folder);
    if (Result<void> locked = lock.acquire(2000); !locked.ok())
        return locked;
    if (Result<void> settled = settle(*database.value(), *current); !settled.ok())
        return settled;
    if (Result<void> discarded = current->discardIndex(); !discarded.ok())
        return discarded;
    if (Result<void> noted = MetaRepository(*database.value()).addIndexTasksForAll(); !noted.ok())
        return noted;
    return IndexSync(*database.value(), *current).catchUp([this, &promise] {
        return promise.isCanceled() || closing;
    });
}

QFuture<Result<void>> PipelineImportService::rebuildIndex()
{
    return QtConcurrent::run(
        &d->pool, [this](QPromise<Result<void>> &promise) { promise.addResult(d->rebuild(promise)); });
}

} // namespace vigie
