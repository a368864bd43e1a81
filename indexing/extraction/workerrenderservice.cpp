// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/workerrenderservice.h"

#include "indexing/extraction/workerprocess.h"

#include <QCache>
#include <QCoreApplication>
#include <QHash>
#include <QPromise>

#include <condition_variable>
#include <list>
#include <mutex>
#include <thread>
#include <tuple>
#include <utility>
#include <variant>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr size_t longestQueue = 64;       // what was scrolled past so long ago is not wanted any more
constexpr qsizetype boxesCacheCost = 200; // pages
constexpr qsizetype outlinesKept = 8;     // documents

/// A page at a resolution (in hundredths of a dot an inch), or one of the following.
using Key = std::tuple<QString, int, qint64>;
constexpr qint64 boxesKey = 0;
constexpr qint64 linksKey = -1;
constexpr qint64 outlineKey = -2;

Key imageKey(const DocumentId &document, int page, double dpi)
{
    return {document.value, page, qMax<qint64>(1, qRound64(dpi * 100))};
}

QString cacheName(const Key &key)
{
    const auto &[document, page, dpi] = key;
    return u"%1/%2/%3"_s.arg(document).arg(page).arg(dpi);
}

template <typename T>
QFuture<Result<T>> answered(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

/// One page asked for, perhaps by several.
template <typename T>
using Askers = std::vector<QPromise<Result<T>>>;

/// What waits, in the order in which it is answered: a picture is looked at before anything is done with it.
enum class Rank { Picture, Boxes, Links, Outline, Quiet };

struct Request
{
    Key key;
    QString file;
    QString password;
    int page = 0;
    double dpi = 0;
    Rank rank = Rank::Picture; ///< Quiet waits for all others, even once it is begun
    std::variant<Askers<QImage>, Askers<CharacterBoxes>, Askers<QList<PageLink>>, Askers<QList<Bookmark>>>
        askers;
};

template <typename T>
void finishAll(Askers<T> &askers, const Result<T> &result)
{
    for (QPromise<Result<T>> &promise : askers) {
        promise.addResult(result);
        promise.finish();
    }
    askers.clear();
}

void finishCancelled(Request &request)
{
    std::visit(
        [](auto &askers) {
            for (auto &promise : askers) {
                promise.addResult(
                    Error{Error::Code::Cancelled,
                          QCoreApplication::translate("vigie::Worker", "The page is not wanted any more.")});
                promise.finish();
            }
        },
        request.askers);
}

Rank rankOf(qint64 resolution, bool quiet)
{
    if (quiet)
        return Rank::Quiet;
    return resolution == boxesKey     ? Rank::Boxes
           : resolution == linksKey   ? Rank::Links
           : resolution == outlineKey ? Rank::Outline
                                      : Rank::Picture;
}

bool isUnwanted(const Request &request)
{
    return std::visit(
        [](const auto &askers) {
            return std::all_of(askers.cbegin(), askers.cend(),
                               [](const auto &promise) { return promise.isCanceled(); });
        },
        request.askers);
}

} // namespace

struct WorkerRenderService::Private
{
    Private(const QString &program, FileOf files, const WorkerLimits &limits, qint64 cacheBytes)
        : worker(program, limits)
        , fileOf(std::move(files))
        , images(qsizetype(cacheBytes))
        , boxes(boxesCacheCost)
        , links(boxesCacheCost)
        , outlines(outlinesKept)
        , thread([this] { run(); })
    {
    }
    ~Private()
    {
        {
            const std::lock_guard lock(mutex);
            ending = true;
        }
        wake.notify_one();
        worker.cancel();
        thread.join();
        for (Request &request : queue)
            finishCancelled(request);
    }

    void run();
    void answer(Request &request);
    template <typename T>
    void keepAndFinish(const Request &request, QCache<QString, T> &cache, Askers<T> &askers,
                       const Result<T> &result);
    template <typename T>
    QFuture<Result<T>> ask(const DocumentId &document, const Key &key, int page, double dpi,
                           QCache<QString, T> &cache, bool quiet = false);
    bool isDrivenOut(const Request &request) const; ///< with the mutex held
    /// Where one of `rank` stands in the queue; with the mutex held.
    std::list<Request>::iterator placeFor(Rank rank);

    WorkerProcess worker; ///< used by `thread` alone but for cancel()
    FileOf fileOf;
    std::mutex mutex; ///< guards all below
    std::condition_variable wake;
    std::list<Request> queue; ///< by rank, of one rank the newest first, the quiet ones as they came
    bool ending = false;
    bool preparing = false;
    QHash<QString, QString> passwords; ///< by document
    QCache<QString, QImage> images;
    QCache<QString, CharacterBoxes> boxes;
    QCache<QString, QList<PageLink>> links;
    QCache<QString, QList<Bookmark>> outlines;
    std::thread thread; ///< last: it uses all the others
};

void WorkerRenderService::Private::run()
{
    std::unique_lock lock(mutex);
    while (true) {
        wake.wait(lock, [this] { return ending || preparing || !queue.empty(); });
        if (ending)
            return;
        if (std::exchange(preparing, false)) {
            lock.unlock();
            worker.warm([this] {
                const std::lock_guard asked(mutex);
                return ending || !queue.empty();
            });
            lock.lock();
            continue;
        }
        Request request = std::move(queue.front());
        queue.pop_front();
        lock.unlock();
        if (isUnwanted(request))
            finishCancelled(request);
        else
            answer(request);
        lock.lock();
    }
}

template <typename T>
void WorkerRenderService::Private::keepAndFinish(const Request &request, QCache<QString, T> &cache,
                                                 Askers<T> &askers, const Result<T> &result)
{
    if (result) {
        const std::lock_guard lock(mutex);
        cache.insert(cacheName(request.key), new T(result.value()));
    }
    finishAll(askers, result);
}

void WorkerRenderService::Private::answer(Request &request)
{
    if (auto *askers = std::get_if<Askers<QImage>>(&request.askers)) {
        const auto unwanted = [&] {
            const std::lock_guard lock(mutex);
            return ending || isUnwanted(request) || isDrivenOut(request);
        };
        const auto image = worker.render(request.file, request.page, request.dpi, unwanted, request.password);
        if (request.rank == Rank::Quiet && !image && image.error().code == Error::Code::Cancelled) {
            const std::lock_guard lock(mutex);
            if (!ending && !isUnwanted(request)) {
                queue.push_back(std::move(request)); // it was driven out: its turn comes again
                return;
            }
        }
        if (image) {
            const std::lock_guard lock(mutex);
            images.insert(cacheName(request.key), new QImage(image.value()), image.value().sizeInBytes());
        }
        finishAll(*askers, image);
    } else if (auto *boxAskers = std::get_if<Askers<CharacterBoxes>>(&request.askers)) {
        keepAndFinish(request, boxes, *boxAskers,
                      worker.characterBoxes(request.file, request.page, request.password));
    } else if (auto *linkAskers = std::get_if<Askers<QList<PageLink>>>(&request.askers)) {
        keepAndFinish(request, links, *linkAskers,
                      worker.links(request.file, request.page, request.password));
    } else if (auto *outlineAskers = std::get_if<Askers<QList<Bookmark>>>(&request.askers)) {
        keepAndFinish(request, outlines, *outlineAskers, worker.outline(request.file, request.password));
    }
}

bool WorkerRenderService::Private::isDrivenOut(const Request &request) const
{
    return request.rank == Rank::Quiet && std::any_of(queue.cbegin(), queue.cend(), [](const Request &other) {
               return other.rank != Rank::Quiet;
           });
}

std::list<Request>::iterator WorkerRenderService::Private::placeFor(Rank rank)
{
    if (rank == Rank::Quiet)
        return queue.end();
    return std::find_if(queue.begin(), queue.end(),
                        [rank](const Request &other) { return other.rank >= rank; });
}

template <typename T>
QFuture<Result<T>> WorkerRenderService::Private::ask(const DocumentId &document, const Key &key, int page,
                                                     double dpi, QCache<QString, T> &cache, bool quiet)
{
    const QString file = fileOf(document);
    if (file.isEmpty())
        return answered<T>(
            Error{Error::Code::NotFound,
                  QCoreApplication::translate("vigie::Worker", "The library has no such document.")});
    QPromise<Result<T>> promise;
    promise.start();
    const auto future = promise.future();
    {
        const std::lock_guard lock(mutex);
        if (const T *kept = cache.object(cacheName(key)))
            return answered<T>(*kept);
        const Rank rank = rankOf(std::get<2>(key), quiet);
        auto request =
            std::find_if(queue.begin(), queue.end(), [&](const Request &other) { return other.key == key; });
        if (request == queue.end()) {
            request = queue.insert(placeFor(rank), Request{key, file, passwords.value(document.value), page,
                                                           dpi, rank, Askers<T>()});
        } else if (!quiet) {
            request->rank = rank;
            queue.splice(placeFor(rank), queue, request);
        }
        std::get<Askers<T>>(request->askers).push_back(std::move(promise));
        if (queue.size() > longestQueue) {
            finishCancelled(queue.back());
            queue.pop_back();
        }
    }
    wake.notify_one();
    return future;
}

WorkerRenderService::WorkerRenderService(const QString &worker, FileOf fileOf, const WorkerLimits &limits,
                                         qint64 cacheBytes)
    : d(std::make_unique<Private>(worker, std::move(fileOf), limits, cacheBytes))
{
}

WorkerRenderService::~WorkerRenderService() = default;

void WorkerRenderService::setPassword(const DocumentId &document, const QString &password)
{
    const std::lock_guard lock(d->mutex);
    d->passwords.insert(document.value, password);
}

void WorkerRenderService::prepare()
{
    {
        const std::lock_guard lock(d->mutex);
        d->preparing = true;
    }
    d->wake.notify_one();
}

QFuture<Result<QImage>> WorkerRenderService::renderPage(const DocumentId &document, int page, double dpi)
{
    return d->ask<QImage>(document, imageKey(document, page, dpi), page, dpi, d->images);
}

QFuture<Result<QImage>> WorkerRenderService::renderThumbnail(const DocumentId &document, int page, double dpi)
{
    return d->ask<QImage>(document, imageKey(document, page, dpi), page, dpi, d->images, true);
}

QFuture<Result<CharacterBoxes>> WorkerRenderService::characterBoxes(const DocumentId &document, int page)
{
    return d->ask<CharacterBoxes>(document, Key{document.value, page, boxesKey}, page, 0, d->boxes);
}

QFuture<Result<QList<Bookmark>>> WorkerRenderService::outline(const DocumentId &document)
{
    return d->ask<QList<Bookmark>>(document, Key{document.value, 0, outlineKey}, 0, 0, d->outlines);
}

QFuture<Result<QList<PageLink>>> WorkerRenderService::links(const DocumentId &document, int page)
{
    return d->ask<QList<PageLink>>(document, Key{document.value, page, linksKey}, page, 0, d->links);
}

} // namespace vigie
