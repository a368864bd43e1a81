// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/workerprocess.h"

#include "indexing/extraction/warmingpage.h"
#include "indexing/extraction/workerprocess_p.h"
#include "indexing/extraction/workerspare.h"

#include <QCoreApplication>
#include <QFile>

#include <sys/mman.h>
#include <unistd.h>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

using protocol::Kind;

constexpr double dpiOfScreens = 130; // of a large window

} // namespace

WorkerProcess::WorkerProcess(const QString &program, const Limits &limits, WorkerDuty duty)
    : d(std::make_unique<Private>(program, limits, duty))
{
}

WorkerProcess::~WorkerProcess() = default;

Result<ExtractedDocument> WorkerProcess::extract(const QString &file,
                                                 const std::function<void(int, int)> &progress,
                                                 const QString &password)
{
    d->begin();
    const auto ready = d->open(file, password);
    Result<ExtractedDocument> result = ready ? d->extract(progress) : ready.error();
    d->finish();
    return result;
}

Result<QImage> WorkerProcess::render(const QString &file, int page, double dpi,
                                     const std::function<bool()> &unwanted, const QString &password)
{
    d->begin();
    const auto ready = d->open(file, password);
    auto image = ready ? d->draw({page, dpi}, unwanted) : Result<QImage>(ready.error());
    d->finish();
    return image;
}

Result<CharacterBoxes> WorkerProcess::characterBoxes(const QString &file, int page, const QString &password)
{
    d->begin();
    auto boxes = d->read<CharacterBoxes>(file, password, Kind::Boxes, {page, 0}, Kind::CharacterBoxes,
                                         protocol::decodeBoxes);
    d->finish();
    return boxes;
}

Result<RecognisedPage> WorkerProcess::recognise(const QString &file, int page, const QString &languages,
                                                const std::function<bool()> &unwanted,
                                                const QString &password)
{
    const auto read = [&]() -> Result<RecognisedPage> {
        if (const auto ready = d->open(file, password); !ready)
            return ready.error();
        const int seconds = d->limits.secondsPerRecognition;
        d->channel->limitTo(2 * seconds, d->limits.addressSpaceBytes);
        if (!d->channel->send(Kind::Recognise, protocol::encode(protocol::RecogniseRequest{
                                                   page, languages, qMax(1, seconds * 9 / 10)})))
            return d->lose(WorkerChannel::Wait::Ended);
        const auto frame = d->next(QDeadlineTimer(qint64(seconds) * 1000), unwanted);
        if (!frame)
            return frame.error();
        auto found = frame.value().kind == Kind::Recognised
                         ? protocol::decodeRecognised(frame.value().payload)
                         : std::nullopt;
        if (!found || found->page != page)
            return d->lose(WorkerChannel::Wait::Nonsense);
        return std::move(*found);
    };
    d->begin();
    auto found = read();
    d->finish();
    return found;
}

void WorkerProcess::warm(const std::function<bool()> &asked)
{
    if (d->channel)
        return;
    const auto start = [this] {
        d->begin();
        const bool started = d->prepare().ok();
        if (!started)
            d->retire();
        const bool tookSpare = std::exchange(d->tookSpare, false); // the next is started after the first page
        d->finish();
        d->tookSpare = tookSpare;
        return started;
    };
    if (!start() || (asked && asked()))
        return;
    const QByteArray page = warmingPage();
    const FileDescriptor file(memfd_create("vigie-first-page", MFD_CLOEXEC));
    if (file.get() < 0 || write(file.get(), page.constData(), size_t(page.size())) != page.size())
        return;
    if (!render(u"/proc/self/fd/%1"_s.arg(file.get()), 1, dpiOfScreens) && !d->channel)
        start();
}

Result<QList<Bookmark>> WorkerProcess::outline(const QString &file, const QString &password)
{
    d->begin();
    auto bookmarks = d->read<QList<Bookmark>>(file, password, Kind::Outline, {1, 0}, Kind::Bookmarks,
                                              protocol::decodeBookmarks);
    d->finish();
    return bookmarks;
}

Result<QList<PageLink>> WorkerProcess::links(const QString &file, int page, const QString &password)
{
    d->begin();
    auto links = d->read<QList<PageLink>>(file, password, Kind::Links, {page, 0}, Kind::PageLinks,
                                          protocol::decodeLinks);
    d->finish();
    return links;
}

Result<QByteArray> WorkerProcess::annotatedCopy(const QString &file, const QList<PdfMark> &marks)
{
    QFile original(file);
    if (!original.open(QIODevice::ReadOnly))
        return Error{Error::Code::Unreadable,
                     QCoreApplication::translate("vigie::Worker", "The file could not be opened: %1.")
                         .arg(original.errorString())};
    d->begin();
    auto copy = d->askWhole(file, Kind::Annotate, protocol::encode(marks), Kind::AnnotatedCopy);
    // What comes back is written where a person asked for a copy: it must be one.
    if (copy && !copy.value().startsWith(original.readAll()))
        copy = d->lose(WorkerChannel::Wait::Nonsense);
    d->finish();
    return copy;
}

Result<QList<PdfMark>> WorkerProcess::marks(const QString &file)
{
    const auto read = [&]() -> Result<QList<PdfMark>> {
        const auto answer = d->askWhole(file, Kind::ReadMarks, {}, Kind::Marks);
        if (!answer)
            return answer.error();
        if (auto found = protocol::decodeMarks(answer.value()))
            return std::move(*found);
        return d->lose(WorkerChannel::Wait::Nonsense);
    };
    d->begin();
    auto found = read();
    d->finish();
    return found;
}

void WorkerProcess::cancel()
{
    const std::lock_guard lock(d->mutex);
    if (d->running)
        eventfd_write(d->cancelEvent.get(), 1);
}

Result<WorkerProtection> WorkerProcess::protection(const QString &program)
{
    auto taken = takeWorker(program);
    if (!taken)
        return taken.error();
    Frame frame;
    const auto wait = taken.value()->receive(frame, {QDeadlineTimer(Private::secondsToStart * 1000), -1, {}},
                                             WorkerLimits());
    const auto ready = wait == WorkerChannel::Wait::Arrived && frame.kind == Kind::Ready
                           ? protocol::decodeReady(frame.payload)
                           : std::nullopt;
    keepSpareWorker(program);
    if (!ready)
        return Error{
            Error::Code::Crashed,
            QCoreApplication::translate("vigie::Worker", "The program that reads documents did not start.")};
    return WorkerProtection{ready->lockdown, ready->landlockVersion, ready->failure};
}

void WorkerProcess::allowUnprotected(bool allowed)
{
    Private::unprotectedAllowed = allowed;
}

} // namespace vigie
