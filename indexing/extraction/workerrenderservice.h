// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/extraction/workerlimits.h"
#include "models/services/renderservice.h"

#include <QString>

#include <functional>
#include <memory>

namespace vigie {

/// Pictures and boxes of pages from a worker of its own, asked from a thread of its own. Pictures before all
/// else, and the newest request first, because the reader has scrolled on since the others; a request that
/// is asked twice is answered once, one whose future was cancelled is not worked on. Pictures are kept up to
/// a number of bytes.
class WorkerRenderService : public RenderService
{
public:
    /// Path of the original of a document; empty if there is none. Called in the caller's thread.
    using FileOf = std::function<QString(const DocumentId &)>;

    /// `worker` is the path of vigie-worker.
    WorkerRenderService(const QString &worker, FileOf fileOf, const WorkerLimits &limits = {},
                        qint64 cacheBytes = qint64(96) << 20);
    ~WorkerRenderService() override; ///< answers all that waits with Cancelled

    /// What opens the document's PDF from now on; kept in memory alone.
    void setPassword(const DocumentId &document, const QString &password);

    void prepare() override; ///< starts the worker
    QFuture<Result<QImage>> renderPage(const DocumentId &document, int page, double dpi) override;
    QFuture<Result<QImage>> renderThumbnail(const DocumentId &document, int page, double dpi) override;
    QFuture<Result<CharacterBoxes>> characterBoxes(const DocumentId &document, int page) override;
    QFuture<Result<QList<Bookmark>>> outline(const DocumentId &document) override;
    QFuture<Result<QList<PageLink>>> links(const DocumentId &document, int page) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vigie
