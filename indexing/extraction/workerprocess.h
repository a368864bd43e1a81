// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/extraction/lockdown.h"
#include "indexing/extraction/pdfmarks.h"
#include "indexing/extraction/workerduty.h"
#include "indexing/extraction/workerlimits.h"
#include "models/domain/document.h"
#include "models/domain/recognition.h"
#include "models/domain/result.h"
#include "models/services/renderservice.h"

#include <QImage>
#include <QString>

#include <functional>
#include <memory>

namespace vigie {

/// How the workers of this program are locked in.
struct WorkerProtection
{
    Lockdown lockdown = Lockdown::None;
    int landlockVersion = 0; ///< the kernel's; 0 for none
    QString failure;         ///< why it is not Full, in English, for the log
};

/// One vigie-worker child process, which parses what strangers wrote. Calls block and belong to one thread at
/// a time (except cancel()). The worker is started by the first call; one that died, hung, refused a file or
/// read many is replaced for the next. Not a QObject: needs no event loop.
class WorkerProcess
{
public:
    using Limits = WorkerLimits;

    /// `program` is the path of vigie-worker, usually findWorker().
    explicit WorkerProcess(const QString &program, const Limits &limits = {},
                           WorkerDuty duty = WorkerDuty::Reading);
    ~WorkerProcess(); ///< ends the worker
    Q_DISABLE_COPY_MOVE(WorkerProcess)

    /// Reads `file`, a protected PDF with `password`; `progress` is called in the calling thread with the
    /// pages done and the pages there are. Errors: NotFound, Unreadable, Encrypted, Malformed, Empty (zero
    /// bytes), Unsupported, TooLarge, TimedOut, Crashed, Cancelled. A document without any text (a scan) is
    /// no error: its pages say so.
    Result<ExtractedDocument> extract(const QString &file,
                                      const std::function<void(int page, int pages)> &progress = {},
                                      const QString &password = {});
    /// Draws `page` (from 1) on white at `dpi`, lowered when the picture would exceed Limits::pixelsPerImage.
    /// The worker keeps the last file open: further pages of it are cheap.
    /// `unwanted` is asked in the calling thread every few milliseconds; once it is true, Cancelled comes
    /// soon.
    Result<QImage> render(const QString &file, int page, double dpi,
                          const std::function<bool()> &unwanted = {}, const QString &password = {});
    /// One box for each UTF-16 unit of the text that extract() gave for `page`; empty for HTML and text.
    Result<CharacterBoxes> characterBoxes(const QString &file, int page, const QString &password = {});
    /// The words in the picture of `page`, looked for in `languages` (recognitionLanguages()), without their
    /// language; of a worker whose duty it is. Unsupported where Tesseract is not installed. `unwanted` as in
    /// render().
    Result<RecognisedPage> recognise(const QString &file, int page, const QString &languages,
                                     const std::function<bool()> &unwanted = {},
                                     const QString &password = {});
    /// Starts a worker if none runs and, unless something is `asked` of it by then, lets it draw a page that
    /// nobody waits for, so that the first one need not wait for the list of the system's fonts. What fails
    /// is said by the next call.
    void warm(const std::function<bool()> &asked = {});
    /// Empty for HTML and text.
    Result<QList<Bookmark>> outline(const QString &file, const QString &password = {});
    Result<QList<PageLink>> links(const QString &file, int page, const QString &password = {});
    /// A copy of the PDF with `marks` in it as highlights and notes that other programs show; it begins with
    /// the bytes of the file. Further errors: Encrypted, Malformed (notes cannot be added to it).
    Result<QByteArray> annotatedCopy(const QString &file, const QList<PdfMark> &marks);
    /// The highlights in a PDF, whoever made them, by page and place.
    Result<QList<PdfMark>> marks(const QString &file);
    /// Any thread: kills the worker; the running call, if there is one, answers Cancelled.
    void cancel();

    /// How far the kernel lets workers of `program` lock themselves in: starts one to ask it.
    static Result<WorkerProtection> protection(const QString &program);
    /// Whether workers may read files that could not lock themselves in at all. Not unless a person said so;
    /// for as long as this program runs. Any thread.
    static void allowUnprotected(bool allowed);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Path of vigie-worker: beside the running program, else in ../libexec/vigie; the environment variable
/// VIGIE_WORKER overrides both, for tests. Needs a QCoreApplication. Empty when there is none.
QString findWorker();

} // namespace vigie
