// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/workerprocess.h"

#include "indexing/extraction/sentence.h"
#include "indexing/extraction/workerchannel.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <mutex>
#include <sys/eventfd.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <tuple>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

using protocol::Kind;

/// The exit codes of vigie-worker that mean something (app/worker/main.cpp, Poppler's allocator).
enum WorkerExit { OutOfMemoryInPoppler = 1, OutOfMemory = 3, NotConfined = 4 };

/// Closes what it holds.
class FileDescriptor
{
public:
    explicit FileDescriptor(int fd)
        : m_fd(fd)
    {
    }
    ~FileDescriptor()
    {
        if (m_fd >= 0)
            close(m_fd);
    }
    Q_DISABLE_COPY_MOVE(FileDescriptor)
    int get() const { return m_fd; }

private:
    int m_fd;
};

/// Which bytes were given to the worker last: device, inode, size, and both seconds and nanoseconds of the
/// last change.
using FileIdentity = std::tuple<dev_t, ino_t, off_t, time_t, long>;

QString gigabytes(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

Error howItEnded(int status, const WorkerLimits &limits)
{
    if (WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU)
        return {Error::Code::TimedOut,
                QCoreApplication::translate("vigie::Worker",
                                            "This file took too long to read and was given up.")};
    if (WIFEXITED(status) && WEXITSTATUS(status) == NotConfined)
        return {Error::Code::Crashed,
                QCoreApplication::translate("vigie::Worker",
                                            "The program that reads documents could not lock itself in "
                                            "(seccomp), and reads nothing without that.")};
    if (WIFEXITED(status) &&
        (WEXITSTATUS(status) == OutOfMemory || WEXITSTATUS(status) == OutOfMemoryInPoppler))
        return {Error::Code::TooLarge,
                QCoreApplication::translate("vigie::Worker",
                                            "Reading this file needs more memory than is allowed (%1).")
                    .arg(gigabytes(limits.addressSpaceBytes))};
    const QString reason =
        WIFSIGNALED(status) ? QCoreApplication::translate("vigie::Worker", "signal %1").arg(WTERMSIG(status))
                            : QCoreApplication::translate("vigie::Worker", "exit code %1")
                                  .arg(WIFEXITED(status) ? WEXITSTATUS(status) : -1);
    return {Error::Code::Crashed,
            QCoreApplication::translate(
                "vigie::Worker",
                "The program that reads documents failed on this file (%1). The file may be damaged.")
                .arg(reason)};
}

} // namespace

struct WorkerProcess::Private
{
    Private(QString programPath, const Limits &given)
        : program(std::move(programPath))
        , limits(given)
        , cancelEvent(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    {
    }

    QString program;
    Limits limits;
    std::unique_ptr<WorkerChannel> channel;
    std::optional<FileIdentity> opened; ///< what the running worker has open

    std::mutex mutex; ///< guards `running` and what is written to `cancelEvent`
    bool running = false;
    FileDescriptor cancelEvent;

    void begin();
    void finish();
    Result<void> open(const QString &file);
    Error lose(WorkerChannel::Wait wait);
    /// The next frame, or why there is none; then the worker is gone.
    Result<Frame> next(const QDeadlineTimer &deadline);
    Result<ExtractedDocument> extract(const std::function<void(int, int)> &progress);
    /// Asks for one thing about one page.
    Result<QByteArray> ask(const QString &file, Kind request, const protocol::PageRequest &page, Kind answer);
};

void WorkerProcess::Private::begin()
{
    const std::lock_guard lock(mutex);
    running = true;
}

void WorkerProcess::Private::finish()
{
    const std::lock_guard lock(mutex);
    running = false;
    eventfd_t ignored = 0;
    eventfd_read(cancelEvent.get(), &ignored); // a cancel that came too late must not hit the next call
}

Error WorkerProcess::Private::lose(WorkerChannel::Wait wait)
{
    if (wait == WorkerChannel::Wait::Ended)
        channel->waitForEnd();
    const int status = channel->end();
    channel.reset();
    opened.reset();
    switch (wait) {
    case WorkerChannel::Wait::Cancelled:
        return {Error::Code::Cancelled,
                QCoreApplication::translate("vigie::Worker", "Reading was cancelled.")};
    case WorkerChannel::Wait::TimedOut:
        return {Error::Code::TimedOut,
                QCoreApplication::translate("vigie::Worker",
                                            "This file took too long to read and was given up.")};
    case WorkerChannel::Wait::Nonsense:
        return {Error::Code::Crashed,
                QCoreApplication::translate(
                    "vigie::Worker",
                    "The program that reads documents answered nonsense about this file and was ended.")};
    default:
        return howItEnded(status, limits);
    }
}

Result<Frame> WorkerProcess::Private::next(const QDeadlineTimer &deadline)
{
    Frame frame;
    const auto wait = channel->receive(frame, deadline, cancelEvent.get(), limits);
    if (wait != WorkerChannel::Wait::Arrived)
        return lose(wait);
    if (frame.kind == Kind::Failure) {
        if (const auto error = protocol::decodeError(frame.payload))
            return Error{error->code, spokenSentence(error->message)};
        return lose(WorkerChannel::Wait::Nonsense);
    }
    return frame;
}

Result<void> WorkerProcess::Private::open(const QString &file)
{
    // O_NONBLOCK: a named pipe must not hold the caller until somebody writes into it.
    const FileDescriptor fd(
        ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (fd.get() < 0) {
        const bool absent = errno == ENOENT || errno == ENOTDIR;
        return Error{absent ? Error::Code::NotFound : Error::Code::Unreadable,
                     QCoreApplication::translate("vigie::Worker", "The file could not be opened: %1.")
                         .arg(QString::fromLocal8Bit(strerror(errno)))};
    }
    struct stat info = {};
    if (fstat(fd.get(), &info) != 0)
        return Error{Error::Code::Unreadable,
                     QCoreApplication::translate("vigie::Worker", "The file could not be read: %1.")
                         .arg(QString::fromLocal8Bit(strerror(errno)))};
    if (S_ISDIR(info.st_mode))
        return Error{Error::Code::Unsupported,
                     QCoreApplication::translate("vigie::Worker", "This is a folder, not a file.")};
    if (!S_ISREG(info.st_mode))
        return Error{Error::Code::Unsupported,
                     QCoreApplication::translate("vigie::Worker",
                                                 "This is a device, pipe or socket, not a document.")};
    if (info.st_size == 0)
        return Error{Error::Code::Empty,
                     QCoreApplication::translate("vigie::Worker", "The file is empty (zero bytes).")};
    if (info.st_size > limits.fileBytes)
        return Error{
            Error::Code::TooLarge,
            QCoreApplication::translate("vigie::Worker", "The file is %1 large; files up to %2 are read.")
                .arg(gigabytes(info.st_size), gigabytes(limits.fileBytes))};

    const FileIdentity identity{info.st_dev, info.st_ino, info.st_size, info.st_mtim.tv_sec,
                                info.st_mtim.tv_nsec};
    if (channel && opened == identity)
        return {};
    // An idle worker may have been killed meanwhile: one fresh start, not an error.
    for (int attempt = 0; attempt < 2; ++attempt) {
        if (!channel) {
            auto started = WorkerChannel::start(program);
            if (!started)
                return started.error();
            channel = std::move(started).value();
        }
        if (channel->isAlive() && channel->send(Kind::Open, protocol::encode(limits), fd.get())) {
            opened = identity;
            return {};
        }
        if (attempt == 1)
            return lose(WorkerChannel::Wait::Ended);
        channel.reset();
    }
    Q_UNREACHABLE();
}

Result<ExtractedDocument> WorkerProcess::Private::extract(const std::function<void(int, int)> &progress)
{
    if (!channel->send(Kind::Extract, {}))
        return lose(WorkerChannel::Wait::Ended);
    QDeadlineTimer whole(qint64(limits.secondsPerDocument) * 1000);
    bool known = false; // how many pages there are
    QList<Page> pages;
    qint64 characters = 0;
    while (true) {
        const QDeadlineTimer silence(qint64(limits.secondsPerPage + 1) * 1000);
        auto frame = next(qMin(whole, silence));
        if (!frame)
            return frame.error();
        if (frame.value().kind == Kind::Progress) {
            const auto done = protocol::decodeProgress(frame.value().payload);
            if (!done || done->pages > limits.pages)
                return lose(WorkerChannel::Wait::Nonsense);
            if (!known)
                whole += qint64(limits.secondsPerHundredPages) * 10 * done->pages;
            known = true;
            if (progress)
                progress(done->page, done->pages);
        } else if (frame.value().kind == Kind::Page) {
            auto page = protocol::decodePage(frame.value().payload);
            characters += page ? page->text.size() : 0;
            if (!page || page->number != pages.size() + 1 || pages.size() >= limits.pages ||
                characters > limits.charactersPerDocument)
                return lose(WorkerChannel::Wait::Nonsense);
            pages.append(std::move(*page));
        } else if (frame.value().kind == Kind::Document) {
            auto document = protocol::decodeDocument(frame.value().payload);
            if (!document)
                return lose(WorkerChannel::Wait::Nonsense);
            document->pages = std::move(pages);
            return std::move(*document);
        } else {
            return lose(WorkerChannel::Wait::Nonsense);
        }
    }
}

Result<QByteArray> WorkerProcess::Private::ask(const QString &file, Kind request,
                                               const protocol::PageRequest &page, Kind answer)
{
    const auto ready = open(file);
    if (!ready)
        return ready.error();
    if (!channel->send(request, protocol::encode(page)))
        return lose(WorkerChannel::Wait::Ended);
    // Opening may itself take a page's time.
    auto frame = next(QDeadlineTimer(qint64(limits.secondsPerPage) * 2000));
    if (!frame)
        return frame.error();
    if (frame.value().kind != answer)
        return lose(WorkerChannel::Wait::Nonsense);
    return std::move(frame.value().payload);
}

WorkerProcess::WorkerProcess(const QString &program, const Limits &limits)
    : d(std::make_unique<Private>(program, limits))
{
}

WorkerProcess::~WorkerProcess() = default;

Result<ExtractedDocument> WorkerProcess::extract(const QString &file,
                                                 const std::function<void(int, int)> &progress)
{
    d->begin();
    const auto ready = d->open(file);
    Result<ExtractedDocument> result = ready ? d->extract(progress) : ready.error();
    d->finish();
    return result;
}

Result<QImage> WorkerProcess::render(const QString &file, int page, double dpi)
{
    d->begin();
    auto answer = d->ask(file, Kind::Render, {page, dpi}, Kind::Image);
    d->finish();
    if (!answer)
        return answer.error();
    if (auto image = protocol::decodeImage(answer.value(), d->limits))
        return std::move(*image);
    return d->lose(WorkerChannel::Wait::Nonsense);
}

Result<CharacterBoxes> WorkerProcess::characterBoxes(const QString &file, int page)
{
    d->begin();
    auto answer = d->ask(file, Kind::Boxes, {page, 0}, Kind::CharacterBoxes);
    d->finish();
    if (!answer)
        return answer.error();
    if (auto boxes = protocol::decodeBoxes(answer.value()))
        return std::move(*boxes);
    return d->lose(WorkerChannel::Wait::Nonsense);
}

void WorkerProcess::cancel()
{
    const std::lock_guard lock(d->mutex);
    if (d->running)
        eventfd_write(d->cancelEvent.get(), 1);
}

} // namespace vigie
