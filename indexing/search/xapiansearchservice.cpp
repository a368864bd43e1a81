// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/xapiansearchservice.h"

#include "indexing/search/indexseal.h"
#include "indexing/search/searcher.h"
#include "indexing/search/searchmessages.h"
#include "indexing/search/units.h"

#include <QDeadlineTimer>
#include <QMutex>
#include <QPromise>
#include <QSemaphore>
#include <QStorageInfo>
#include <QThreadPool>
#include <QtConcurrent>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <mutex>
#include <vector>

namespace vigie {

namespace {

constexpr auto restAfterFailure = std::chrono::seconds(15); // of a served index that could not be reached
constexpr int lookAgain = 20; // milliseconds: whether a question that waits is still wanted

Error cancelled()
{
    return {Error::Code::Cancelled, QStringLiteral("The search was cancelled.")};
}

// Comparing an index with its seal reads all of it, which is too much to fetch over a network.
bool isOnThisMachine(const QString &folder)
{
    const QByteArray type = QStorageInfo(folder).fileSystemType();
    const std::array far{"nfs", "cifs", "smb", "fuse.", "9p", "afs", "davfs"};
    return std::none_of(far.begin(), far.end(), [&type](const char *one) { return type.startsWith(one); });
}

} // namespace

struct XapianSearchService::Private
{
    /// A thesaurus with the index of its labels, which is made when first asked for.
    struct Names
    {
        std::shared_ptr<const Thesaurus> thesaurus;
        std::once_flag labelsMade;
        std::shared_ptr<const LabelIndex> labels;
    };

    /// A searcher and the names it was made with, which it borrows.
    struct Asking
    {
        std::shared_ptr<Names> names;
        std::unique_ptr<Searcher> searcher;
    };

    /// Another library's index.
    struct Other
    {
        LibraryPlace place;
        IndexPlace index;
        std::shared_ptr<SpellingBook> spellings = std::make_shared<SpellingBook>();
        Asking asking; ///< used in the pool's one thread only, as what follows
        QString revision;
        QList<Entity> added;            ///< names, by people of that library
        std::shared_ptr<Names> with;    ///< those of this library and the added ones
        std::shared_ptr<Names> without; ///< those of this library that `with` was made of
        std::optional<Error> failure;
        QDeadlineTimer resting{0}; ///< until when the failure stands
        QThreadPool pool;          ///< last
    };

    /// A question that was put to other libraries.
    struct Wanted
    {
        std::atomic_bool still = true; ///< whoever asked wants the answer
        QSemaphore answers;            ///< that have come
    };

    static std::shared_ptr<Names> namesOf(std::shared_ptr<const Thesaurus> thesaurus)
    {
        auto made = std::make_shared<Names>();
        made->thesaurus = thesaurus ? std::move(thesaurus) : std::make_shared<const Thesaurus>();
        return made;
    }

    IndexPlace index;
    std::function<QString(const QString &)> indexOf;
    ReadNames readNames;
    QMutex namesMutex;
    std::shared_ptr<Names> names; ///< guarded by namesMutex
    std::shared_ptr<SpellingBook> spellings = std::make_shared<SpellingBook>();
    Asking onIndex; ///< used in the pool's one thread only
    QMutex pageMutex;
    Asking onPage; ///< guarded by pageMutex
    std::atomic_bool stopping = false;
    std::vector<std::unique_ptr<Other>> others; ///< that were ever asked; used in the pool's one thread only
    QThreadPool pool;                           ///< last: its thread uses what stands above

    std::shared_ptr<Names> currentNames()
    {
        const QMutexLocker lock(&namesMutex);
        return names;
    }

    Searcher &searcher(Asking &which) { return searcher(which, index, spellings, currentNames()); }
    static Searcher &searcher(Asking &which, const IndexPlace &place,
                              const std::shared_ptr<SpellingBook> &book,
                              const std::shared_ptr<Names> &current)
    {
        std::call_once(current->labelsMade, [&current] {
            const UnitReader reader;
            current->labels = std::make_shared<LabelIndex>(*current->thesaurus, reader);
        });
        if (which.names != current) {
            which.searcher = std::make_unique<Searcher>(place, *current->thesaurus, current->labels, book);
            which.names = current;
        }
        return *which.searcher;
    }

    Other &otherAt(const LibraryPlace &place);
    std::shared_ptr<Names> namesFor(Other &other);
    Result<IndexAnswer> ask(Other &other, const SearchQuery &query, const Wanted &wanted);
    Result<SearchResults> searchTogether(const QPromise<Result<SearchResults>> &promise,
                                         const SearchQuery &query, const QList<LibraryPlace> &places);
};

XapianSearchService::Private::Other &XapianSearchService::Private::otherAt(const LibraryPlace &place)
{
    for (const std::unique_ptr<Other> &other : others) {
        if (other->place == place)
            return *other;
    }
    auto made = std::make_unique<Other>();
    made->place = place;
    if (place.isServed())
        made->index = {{}, place.host, place.port};
    else
        made->index = {indexOf(place.folder), {}, 0};
    made->pool.setMaxThreadCount(1);
    return *others.emplace_back(std::move(made));
}

// What is found there by a name that only its people know is found from here too.
std::shared_ptr<XapianSearchService::Private::Names> XapianSearchService::Private::namesFor(Other &other)
{
    const std::shared_ptr<Names> own = currentNames();
    if (other.place.isServed() || !readNames)
        return own;
    if (const auto read = readNames(other.place.folder, other.revision)) {
        other.revision = read->revision;
        other.added = read->entries;
        other.with.reset();
    }
    if (other.added.isEmpty())
        return own;
    if (!other.with || other.without != own) {
        QList<Entity> all = own->thesaurus->entities();
        for (Entity entry : std::as_const(other.added)) {
            entry.id = own->thesaurus->current(entry.id);
            all.append(entry);
        }
        other.with = namesOf(std::make_shared<const Thesaurus>(all));
        other.without = own;
    }
    return other.with;
}

Result<IndexAnswer> XapianSearchService::Private::ask(Other &other, const SearchQuery &query,
                                                      const Wanted &wanted)
{
    if (stopping || !wanted.still)
        return cancelled();
    // A question is asked with every letter that is typed: none of them waits again for what is not there.
    if (other.failure && !other.resting.hasExpired())
        return *other.failure;
    // Damage would give other answers in silence, or end this program.
    if (!other.place.isServed() && isOnThisMachine(other.index.folder) &&
        compareWithSeal(other.index.folder) == IndexTrust::Damaged)
        return Error{Error::Code::Malformed,
                     SearchMessages::tr(
                         "Its search index is damaged. Open that library, and the index is made anew.")};
    const Result<IndexAnswer> answer =
        searcher(other.asking, other.index, other.spellings, namesFor(other)).answerBeside(query);
    other.failure.reset();
    const bool unreached = !answer && (answer.error().code == Error::Code::NotFound ||
                                       answer.error().code == Error::Code::TimedOut);
    if (other.place.isServed() && unreached) {
        other.failure = answer.error();
        other.resting.setRemainingTime(restAfterFailure);
    }
    return answer;
}

Result<SearchResults>
XapianSearchService::Private::searchTogether(const QPromise<Result<SearchResults>> &promise,
                                             const SearchQuery &query, const QList<LibraryPlace> &places)
{
    if (stopping)
        return cancelled();
    const auto wanted = std::make_shared<Wanted>();
    std::vector<std::pair<LibraryPlace, QFuture<Result<IndexAnswer>>>> asked;
    for (const LibraryPlace &place : places) {
        Other &other = otherAt(place);
        asked.emplace_back(place, QtConcurrent::run(&other.pool, [this, &other, query, wanted] {
                               const QSemaphoreReleaser answered(wanted->answers);
                               return ask(other, query, *wanted);
                           }));
    }
    Result<IndexAnswer> own =
        index.folder.isEmpty() ? Result<IndexAnswer>(IndexAnswer()) : searcher(onIndex).answerBeside(query);
    // The next question must not wait for answers that nobody wants any more.
    while (!wanted->answers.tryAcquire(int(asked.size()), lookAgain)) {
        if (stopping || promise.isCanceled()) {
            wanted->still = false;
            return cancelled();
        }
    }
    std::vector<AnswerBeside> answers;
    for (auto &[place, future] : asked)
        answers.push_back({place, future.result()});
    return together(std::move(own), answers, query);
}

XapianSearchService::XapianSearchService(const QString &folder, std::shared_ptr<const Thesaurus> thesaurus,
                                         std::function<QString(const QString &)> indexOf)
    : d(std::make_unique<Private>())
{
    d->index.folder = folder;
    d->indexOf = std::move(indexOf);
    d->names = Private::namesOf(std::move(thesaurus));
    d->pool.setMaxThreadCount(1);
}

void XapianSearchService::setReadNames(ReadNames read)
{
    d->readNames = std::move(read);
}

void XapianSearchService::setThesaurus(std::shared_ptr<const Thesaurus> thesaurus)
{
    std::shared_ptr<Private::Names> names = Private::namesOf(std::move(thesaurus));
    const QMutexLocker lock(&d->namesMutex);
    d->names.swap(names);
}

XapianSearchService::~XapianSearchService()
{
    d->stopping = true;
    d->pool.waitForDone();
}

QFuture<Result<SearchResults>> XapianSearchService::search(const SearchQuery &query)
{
    return QtConcurrent::run(&d->pool, [this, query]() -> Result<SearchResults> {
        if (d->stopping)
            return cancelled();
        return d->searcher(d->onIndex).search(query);
    });
}

QFuture<Result<SearchResults>> XapianSearchService::searchTogether(const SearchQuery &query,
                                                                   const QList<LibraryPlace> &others)
{
    return QtConcurrent::run(&d->pool, [this, query, others](QPromise<Result<SearchResults>> &promise) {
        promise.addResult(d->searchTogether(promise, query, others));
    });
}

QFuture<Result<SearchResults>> XapianSearchService::similar(const Passage &passage, bool otherLanguages)
{
    return QtConcurrent::run(&d->pool, [this, passage, otherLanguages]() -> Result<SearchResults> {
        if (d->stopping)
            return cancelled();
        return d->searcher(d->onIndex).similar(passage, otherLanguages);
    });
}

QList<Match> XapianSearchService::matchesOn(const SearchQuery &query, const Page &page) const
{
    const QMutexLocker lock(&d->pageMutex);
    return d->searcher(d->onPage).matchesOn(query, page);
}

} // namespace vigie
