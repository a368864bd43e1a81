// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/extraction/workerlimits.h"
#include "models/domain/document.h"
#include "models/domain/result.h"
#include "models/services/renderservice.h"

#include <QImage>
#include <QString>

#include <functional>
#include <memory>

namespace vigie {

/// One vigie-worker child process, which parses what strangers wrote. Calls block and belong to one thread at
/// a time (except cancel()). The worker is started by the first call; one that died or hung is replaced by
/// the next. Not a QObject: needs no event loop.
class WorkerProcess
{
public:
    using Limits = WorkerLimits;

    /// `program` is the path of vigie-worker, usually findWorker().
    explicit WorkerProcess(const QString &program, const Limits &limits = {});
    ~WorkerProcess(); ///< ends the worker
    Q_DISABLE_COPY_MOVE(WorkerProcess)

    /// Reads `file`; `progress` is called in the calling thread with the pages done and the pages there are.
    /// Errors: NotFound, Unreadable, Encrypted, Malformed, Empty (zero bytes), Unsupported, TooLarge,
    /// TimedOut, Crashed, Cancelled. A document without any text (a scan) is no error: its pages say so.
    Result<ExtractedDocument> extract(const QString &file,
                                      const std::function<void(int page, int pages)> &progress = {});
    /// Draws `page` (from 1) on white at `dpi`, lowered when the picture would exceed Limits::pixelsPerImage.
    /// The worker keeps the last file open: further pages of it are cheap.
    Result<QImage> render(const QString &file, int page, double dpi);
    /// One box for each UTF-16 unit of the text that extract() gave for `page`; empty for HTML and text.
    Result<CharacterBoxes> characterBoxes(const QString &file, int page);
    /// Any thread: kills the worker; the running call, if there is one, answers Cancelled.
    void cancel();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Path of vigie-worker: beside the running program, else in ../libexec/vigie; the environment variable
/// VIGIE_WORKER overrides both, for tests. Needs a QCoreApplication. Empty when there is none.
QString findWorker();

} // namespace vigie
