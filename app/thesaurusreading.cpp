// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/thesaurusreading.h"

#include "indexing/pipeline/pipelineimportservice.h"
#include "models/services/thesaurusservice.h"

#include <QLoggingCategory>

#include <utility>

Q_LOGGING_CATEGORY(lcReading, "vigie.reading")

namespace vigie {

ThesaurusReading::ThesaurusReading(PipelineImportService &pipeline, ThesaurusService &thesaurus,
                                   std::function<void()> refresh)
    : m_pipeline(pipeline)
    , m_thesaurus(thesaurus)
    , m_refresh(std::move(refresh))
{
    QObject::connect(&thesaurus, &ThesaurusService::readingAgainStopped, &m_context, [this] {
        for (QFuture<Result<void>> &future : m_running)
            future.cancel();
    });
}

void ThesaurusReading::start()
{
    m_running.removeIf([](const QFuture<Result<void>> &one) { return one.isFinished(); });
    const QFuture<Result<void>> future = m_pipeline.rereadNamed();
    m_running.append(future);
    auto *watcher = new QFutureWatcher<Result<void>>(&m_context);
    QObject::connect(watcher, &QFutureWatcherBase::progressValueChanged, watcher, [this, watcher](int done) {
        const int total = watcher->progressMaximum();
        if (done < total)
            Q_EMIT m_thesaurus.readingAgain(done, total);
    });
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [this, watcher] {
        const QFuture<Result<void>> done = watcher->future();
        // What could not be done now is done when the library is opened again: the database knows.
        if (done.resultCount() > 0 && !done.result())
            qCWarning(lcReading) << done.result().error().message;
        const int total = watcher->progressMaximum();
        Q_EMIT m_thesaurus.readingAgain(total, total);
        if (total > 0)
            m_refresh();
        watcher->deleteLater();
    });
    watcher->setFuture(future);
}

Result<void> ThesaurusReading::wait()
{
    Result<void> worst;
    for (QFuture<Result<void>> future : std::exchange(m_running, {})) {
        future.waitForFinished();
        if (future.resultCount() > 0 && !future.result())
            worst = future.result();
    }
    return worst;
}

} // namespace vigie
