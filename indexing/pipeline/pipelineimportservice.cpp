// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/pipeline/pipelineimportservice.h"

#include "indexing/pipeline/importrun.h"
#include "models/store/librarydatabase.h"
#include "models/store/librarylock.h"
#include "models/store/metarepository.h"

#include <QFile>
#include <QMutex>
#include <QThreadPool>
#include <QtConcurrent>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

struct PipelineImportService::Private
{
    QString folder;
    ImportTools tools;
    QMutex mutex;
    QList<DocumentId> requests; ///< guarded by mutex
    int running = 0;            ///< guarded by mutex: imports that run or wait
    std::atomic<bool> closing = false;
    QThreadPool pool;

    QList<DocumentId> takeRequests()
    {
        QMutexLocker lock(&mutex);
        return std::exchange(requests, {});
    }

    Result<void> rereadNow(const LibraryDatabase &database, const DocumentId &id) const
    {
        const Result<IndexTask> read = readFactsAgain(database, tools, id);
        return read.ok() || read.error().code == Error::Code::NotFound ? Result<void>() : read.error();
    }

    void finish()
    {
        QMutexLocker lock(&mutex);
        --running;
    }

    Result<void> reprocess(QPromise<Result<void>> &promise);
    Result<void> rebuild(QPromise<Result<void>> &promise);
};

PipelineImportService::PipelineImportService(const QString &folder, const ImportTools &tools)
    : d(std::make_unique<Private>())
{
    d->folder = folder;
    d->tools = tools;
    d->pool.setMaxThreadCount(1);
    d->pool.setExpiryTimeout(1000);
}

PipelineImportService::~PipelineImportService()
{
    d->closing = true;
    d->pool.clear();
    d->pool.waitForDone();
}

QFuture<ImportOutcome> PipelineImportService::importPaths(const QStringList &paths)
{
    {
        QMutexLocker lock(&d->mutex);
        ++d->running;
    }
    return QtConcurrent::run(&d->pool, [this, paths](QPromise<ImportOutcome> &promise) {
        if (!d->closing)
            ImportRun(promise, d->folder, d->tools, d->closing, [this] {
                return d->takeRequests();
            }).run(paths);
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
    if (Result<void> read = d->rereadNow(*database.value(), document); !read.ok())
        return read;
    LibraryLock lock(d->folder);
    if (!lock.acquire().ok())
        return {}; // another program is importing: it does the index tasks when it is done
    return IndexSync(*database.value(), d->tools).catchUp();
}

Result<int> PipelineImportService::outdatedDocuments() const
{
    const Result<std::unique_ptr<LibraryDatabase>> database = LibraryDatabase::open(d->folder);
    if (!database.ok())
        return database.error();
    const auto versions = DocumentRepository(*database.value()).factsVersions();
    if (!versions.ok())
        return versions.error();
    int outdated = 0;
    for (const FactsVersion &version : versions.value())
        outdated += version == d->tools.factsVersion ? 0 : 1;
    return outdated;
}

Result<void> PipelineImportService::Private::reprocess(QPromise<Result<void>> &promise)
{
    const Result<std::unique_ptr<LibraryDatabase>> database =
        LibraryDatabase::open(folder, LibraryDatabase::Durability::Derived);
    if (!database.ok())
        return database.error();
    LibraryLock lock(folder);
    if (Result<void> locked = lock.acquire(2000); !locked.ok())
        return locked;
    const auto versions = DocumentRepository(*database.value()).factsVersions();
    if (!versions.ok())
        return versions.error();
    QList<DocumentId> outdated;
    for (auto one = versions.value().cbegin(); one != versions.value().cend(); ++one) {
        if (one.value() != tools.factsVersion)
            outdated.append(one.key());
    }
    std::sort(outdated.begin(), outdated.end());
    promise.setProgressRange(0, static_cast<int>(outdated.size()));
    const auto stop = [this, &promise] { return promise.isCanceled() || closing; };
    for (qsizetype i = 0; i < outdated.size() && !stop(); ++i) {
        if (Result<void> read = rereadNow(*database.value(), outdated.at(i)); !read.ok())
            return read;
        promise.setProgressValue(static_cast<int>(i) + 1);
    }
    if (Result<void> indexed = IndexSync(*database.value(), tools).catchUp(stop); !indexed.ok())
        return indexed;
    return database.value()->checkpoint();
}

QFuture<Result<void>> PipelineImportService::reprocess()
{
    return QtConcurrent::run(
        &d->pool, [this](QPromise<Result<void>> &promise) { promise.addResult(d->reprocess(promise)); });
}

Result<void> PipelineImportService::Private::rebuild(QPromise<Result<void>> &promise)
{
    const Result<std::unique_ptr<LibraryDatabase>> database = LibraryDatabase::open(folder);
    if (!database.ok())
        return database.error();
    LibraryLock lock(folder);
    if (Result<void> locked = lock.acquire(2000); !locked.ok())
        return locked;
    if (Result<void> discarded = tools.discardIndex(); !discarded.ok())
        return discarded;
    if (Result<void> noted = MetaRepository(*database.value()).addIndexTasksForAll(); !noted.ok())
        return noted;
    return IndexSync(*database.value(), tools).catchUp([this, &promise] {
        return promise.isCanceled() || closing;
    });
}

QFuture<Result<void>> PipelineImportService::rebuildIndex()
{
    return QtConcurrent::run(
        &d->pool, [this](QPromise<Result<void>> &promise) { promise.addResult(d->rebuild(promise)); });
}

} // namespace vigie
