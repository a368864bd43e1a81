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
    QString folder;
    std::shared_ptr<const Thesaurus> thesaurus;
    std::once_flag labelsMade;
    std::shared_ptr<const LabelIndex> labels;
    std::unique_ptr<Searcher> onIndex; ///< used in the pool's one thread only
    QMutex pageMutex;
    std::unique_ptr<Searcher> onPage; ///< guarded by pageMutex
    std::atomic_bool stopping = false;
    QThreadPool pool; ///< last: its thread uses what stands above

    Searcher &searcher(std::unique_ptr<Searcher> &which)
    {
        std::call_once(labelsMade, [this] {
            const UnitReader reader;
            labels = std::make_shared<LabelIndex>(*thesaurus, reader);
        });
        if (!which)
            which = std::make_unique<Searcher>(folder, *thesaurus, labels);
        return *which;
    }
};

XapianSearchService::XapianSearchService(const QString &folder, std::shared_ptr<const Thesaurus> thesaurus)
    : d(std::make_unique<Private>())
{
    d->folder = folder;
    d->thesaurus = thesaurus ? std::move(thesaurus) : std::make_shared<const Thesaurus>();
    d->pool.setMaxThreadCount(1);
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
