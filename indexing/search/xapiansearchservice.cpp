// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/xapiansearchservice.h"

#include "indexing/search/searcher.h"
#include "indexing/search/units.h"

#include <QMutex>
#include <QThreadPool>
#include <QtConcurrent>

#include <atomic>
#include <mutex>

namespace vigie {

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

    static std::shared_ptr<Names> namesOf(std::shared_ptr<const Thesaurus> thesaurus)
    {
        auto made = std::make_shared<Names>();
        made->thesaurus = thesaurus ? std::move(thesaurus) : std::make_shared<const Thesaurus>();
        return made;
    }

    QString folder;
    QMutex namesMutex;
    std::shared_ptr<Names> names; ///< guarded by namesMutex
    std::shared_ptr<SpellingBook> spellings = std::make_shared<SpellingBook>();
    Asking onIndex; ///< used in the pool's one thread only
    QMutex pageMutex;
    Asking onPage; ///< guarded by pageMutex
    std::atomic_bool stopping = false;
    QThreadPool pool; ///< last: its thread uses what stands above

    Searcher &searcher(Asking &which)
    {
        std::shared_ptr<Names> current;
        {
            const QMutexLocker lock(&namesMutex);
            current = names;
        }
        std::call_once(current->labelsMade, [&current] {
            const UnitReader reader;
            current->labels = std::make_shared<LabelIndex>(*current->thesaurus, reader);
        });
        if (which.names != current) {
            which.searcher =
                std::make_unique<Searcher>(folder, *current->thesaurus, current->labels, spellings);
            which.names = current;
        }
        return *which.searcher;
    }
};

XapianSearchService::XapianSearchService(const QString &folder, std::shared_ptr<const Thesaurus> thesaurus)
    : d(std::make_unique<Private>())
{
    d->folder = folder;
    d->names = Private::namesOf(std::move(thesaurus));
    d->pool.setMaxThreadCount(1);
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
            return Error{Error::Code::Cancelled, QStringLiteral("The search was cancelled.")};
        return d->searcher(d->onIndex).search(query);
    });
}

QFuture<Result<SearchResults>> XapianSearchService::similar(const Passage &passage, bool otherLanguages)
{
    return QtConcurrent::run(&d->pool, [this, passage, otherLanguages]() -> Result<SearchResults> {
        if (d->stopping)
            return Error{Error::Code::Cancelled, QStringLiteral("The search was cancelled.")};
        return d->searcher(d->onIndex).similar(passage, otherLanguages);
    });
}

QList<Match> XapianSearchService::matchesOn(const SearchQuery &query, const Page &page) const
{
    const QMutexLocker lock(&d->pageMutex);
    return d->searcher(d->onPage).matchesOn(query, page);
}

} // namespace vigie
