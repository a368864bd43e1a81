// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/workerprocess.h"

#include "indexing/extraction/sentence.h"
#include "indexing/extraction/sharedpixels.h"
#include "indexing/extraction/workerspare.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <atomic>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <mutex>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <tuple>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

using protocol::Kind;

/// The exit codes of vigie-worker that mean something (app/worker/main.cpp, Poppler's allocator).
enum WorkerExit { OutOfMemoryInPoppler = 1, OutOfMemory = 3 };

constexpr int secondsToStart = 20; // on a busy machine, with sanitizers

std::atomic<bool> unprotectedAllowed = false;

Error notLockedIn(const QString &failure)
{
    return {Error::Code::Unsupported,
            QCoreApplication::translate(
                "vigie::Worker", "This system does not let the program that reads documents lock itself in "
                                 "(%1). Nothing is read without that unless you allow it.")
                .arg(failure)};
}

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
    Private(QString programPath, const Limits &given, WorkerDuty duty_)
        : program(std::move(programPath))
        , limits(given)
        , duty(duty_)
        , cancelEvent(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    {
    }

    QString program;
    Limits limits;
    WorkerDuty duty;
    std::unique_ptr<WorkerChannel> channel;
    std::optional<FileIdentity> opened; ///< what the running worker has open
    int documents = 0;                  ///< that the running worker was given

    std::mutex mutex; ///< guards `running` and what is written to `cancelEvent`
    bool running = false;
    FileDescriptor cancelEvent;

    void begin();
    void finish();
    Result<void> open(const QString &file, const QString &password);
    /// A worker that is ready to be asked.
    Result<void> prepare();
    void retire();
    Error lose(WorkerChannel::Wait wait);
    /// The next frame, or why there is none; then the worker is gone.
    Result<Frame> next(const QDeadlineTimer &deadline, const std::function<bool()> &unwanted = {});
    Result<ExtractedDocument> extract(const std::function<void(int, int)> &progress);
    /// Asks for one thing about one page of the open file. `memory`: a descriptor that goes along, or -1.
    Result<QByteArray> ask(Kind request, const protocol::PageRequest &page, int memory, Kind answer,
                           const std::function<bool()> &unwanted);
    /// Opens `file` and asks for something about all of it.
    Result<QByteArray> askWhole(const QString &file, Kind request, const QByteArray &payload, Kind answer);
    /// Opens `file`, asks, and decodes the answer.
    template <typename T>
    Result<T> read(const QString &file, const QString &password, Kind request,
                   const protocol::PageRequest &page, Kind answer,
                   std::optional<T> (*decode)(const QByteArray &));
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
    retire();
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

void WorkerProcess::Private::retire()
{
    channel.reset();
    opened.reset();
    documents = 0;
}

Result<Frame> WorkerProcess::Private::next(const QDeadlineTimer &deadline,
                                           const std::function<bool()> &unwanted)
{
    Frame frame;
    const auto wait = channel->receive(frame, {deadline, cancelEvent.get(), unwanted}, limits);
    if (wait != WorkerChannel::Wait::Arrived)
        return lose(wait);
    if (frame.kind == Kind::Failure) {
        const auto error = protocol::decodeError(frame.payload);
        if (!error)
            return lose(WorkerChannel::Wait::Nonsense);
        retire(); // whatever the file did to it, it does to no other
        return Error{error->code, spokenSentence(error->message)};
    }
    return frame;
}

Result<void> WorkerProcess::Private::prepare()
{
    // The spare one may have been killed while it waited: then another, once.
    for (int attempt = 0; attempt < 2; ++attempt) {
        retire();
        // None that recognises is kept warm: seldom needed, and long at work.
        auto taken = duty == WorkerDuty::Reading ? takeWorker(program) : WorkerChannel::start(program, duty);
        if (!taken)
            return taken.error();
        channel = std::move(taken).value();
        const auto first = next(QDeadlineTimer(secondsToStart * 1000));
        if (!first && first.error().code == Error::Code::Crashed && attempt == 0)
            continue;
        if (!first)
            return first.error();
        const auto ready =
            first.value().kind == Kind::Ready ? protocol::decodeReady(first.value().payload) : std::nullopt;
        if (!ready)
            return lose(WorkerChannel::Wait::Nonsense);
        if (ready->lockdown != Lockdown::None || unprotectedAllowed)
            return {};
        retire();
        return notLockedIn(ready->failure);
    }
    Q_UNREACHABLE();
}

Result<void> WorkerProcess::Private::open(const QString &file, const QString &password)
{
    // A file of this program's own that has no name is reached by its descriptor, which looks like a link.
    const int links = file.startsWith(u"/proc/self/fd/") ? 0 : O_NOFOLLOW;
    // O_NONBLOCK: a named pipe must not hold the caller until somebody writes into it.
    const FileDescriptor fd(
        ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC | links | O_NONBLOCK | O_NOCTTY));
    if (fd.get() < 0) {
        if (errno == ELOOP)
            return Error{Error::Code::Unsupported,
                         QCoreApplication::translate("vigie::Worker", "This is a link, not a file.")};
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
    if (channel && opened == identity && channel->isAlive())
        return {};
    // An idle worker may have been killed meanwhile: one fresh start, not an error.
    for (int attempt = 0; attempt < 2; ++attempt) {
        if (!channel || !channel->isAlive() || documents >= limits.documentsPerWorker) {
            if (Result<void> prepared = prepare(); !prepared)
                return prepared;
        }
        channel->limitTo(limits.secondsPerDocument, limits.addressSpaceBytes);
        if (channel->send(Kind::Open, protocol::encode(protocol::OpenRequest{limits, password}), fd.get())) {
            opened = identity;
            ++documents;
            return {};
        }
        if (attempt == 1)
            return lose(WorkerChannel::Wait::Ended);
        retire();
    }
    Q_UNREACHABLE();
}

Result<ExtractedDocument> WorkerProcess::Private::extract(const std::function<void(int, int)> &progress)
{
    if (!channel->send(Kind::Extract, {}))
        return lose(WorkerChannel::Wait::Ended);
    const QDeadlineTimer whole(qint64(limits.secondsPerDocument) * 1000);
    QList<Page> pages;
    qint64 characters = 0;
    while (true) {
        const QDeadlineTimer silence(qint64(limits.secondsPerPage) * 1000);
        auto frame = next(qMin(whole, silence));
        if (!frame)
            return frame.error();
        if (frame.value().kind == Kind::Progress) {
            const auto done = protocol::decodeProgress(frame.value().payload);
            if (!done || done->pages > limits.pages)
                return lose(WorkerChannel::Wait::Nonsense);
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

Result<QByteArray> WorkerProcess::Private::ask(Kind request, const protocol::PageRequest &page, int memory,
                                               Kind answer, const std::function<bool()> &unwanted)
{
    channel->limitTo(limits.secondsPerDocument, limits.addressSpaceBytes);
    if (!channel->send(request, protocol::encode(page), memory))
        return lose(WorkerChannel::Wait::Ended);
    auto frame = next(QDeadlineTimer(qint64(limits.secondsPerPage) * 1000), unwanted);
    if (!frame)
        return frame.error();
    if (frame.value().kind != answer)
        return lose(WorkerChannel::Wait::Nonsense);
    return std::move(frame.value().payload);
}

template <typename T>
Result<T> WorkerProcess::Private::read(const QString &file, const QString &password, Kind request,
                                       const protocol::PageRequest &page, Kind answer,
                                       std::optional<T> (*decode)(const QByteArray &))
{
    if (const auto ready = open(file, password); !ready)
        return ready.error();
    const auto payload = ask(request, page, -1, answer, {});
    if (!payload)
        return payload.error();
    if (auto value = decode(payload.value()))
        return std::move(*value);
    return lose(WorkerChannel::Wait::Nonsense);
}

Result<QByteArray> WorkerProcess::Private::askWhole(const QString &file, Kind request,
                                                    const QByteArray &payload, Kind answer)
{
    if (const auto ready = open(file, {}); !ready)
        return ready.error();
    channel->limitTo(limits.secondsPerDocument, limits.addressSpaceBytes);
    if (!channel->send(request, payload))
        return lose(WorkerChannel::Wait::Ended);
    auto frame = next(QDeadlineTimer(qint64(limits.secondsPerDocument) * 1000), {});
    if (!frame)
        return frame.error();
    if (frame.value().kind != answer)
        return lose(WorkerChannel::Wait::Nonsense);
    return std::move(frame.value().payload);
}

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
    const auto draw = [&]() -> Result<QImage> {
        if (const auto ready = d->open(file, password); !ready)
            return ready.error();
        auto pixels = SharedPixels::make(d->limits.pixelsPerImage);
        if (!pixels)
            return pixels.error();
        const auto answer =
            d->ask(Kind::Render, {page, dpi}, pixels.value().descriptor(), Kind::Image, unwanted);
        if (!answer)
            return answer.error();
        const auto size = protocol::decodeImageSize(answer.value(), d->limits);
        if (!size)
            return d->lose(WorkerChannel::Wait::Nonsense);
        return pixels.value().image(*size);
    };
    auto image = draw();
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

namespace {

/// A page with a letter in a font that is not in the file.
QByteArray smallestPdf()
{
    QByteArray pdf = "%PDF-1.4\n";
    QList<qsizetype> places;
    for (const char *object :
         {"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
          "<</Type/Page/Parent 2 0 R/MediaBox[0 0 36 36]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
          "<</Length 29>>stream\nBT /F 12 Tf 9 9 Td (A) Tj ET\n\nendstream",
          "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"}) {
        places.append(pdf.size());
        pdf += QByteArray::number(places.size()) + " 0 obj" + object + "endobj\n";
    }
    const qsizetype table = pdf.size();
    pdf += "xref\n0 6\n0000000000 65535 f \n";
    for (const qsizetype place : std::as_const(places))
        pdf += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
    return pdf + "trailer<</Size 6/Root 1 0 R>>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
}

} // namespace

void WorkerProcess::warm()
{
    if (d->channel)
        return;
    // What takes longest for a first page is to read which fonts the system has: it is done for one that
    // nobody waits for.
    const QByteArray page = smallestPdf();
    const FileDescriptor file(memfd_create("vigie-first-page", MFD_CLOEXEC));
    if (file.get() >= 0 && write(file.get(), page.constData(), size_t(page.size())) == page.size() &&
        render(u"/proc/self/fd/%1"_s.arg(file.get()), 1, 72))
        return;
    d->begin();
    if (!d->channel && !d->prepare())
        d->retire();
    d->finish();
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
    const auto wait =
        taken.value()->receive(frame, {QDeadlineTimer(secondsToStart * 1000), -1, {}}, WorkerLimits());
    const auto ready = wait == WorkerChannel::Wait::Arrived && frame.kind == Kind::Ready
                           ? protocol::decodeReady(frame.payload)
                           : std::nullopt;
    if (!ready)
        return Error{
            Error::Code::Crashed,
            QCoreApplication::translate("vigie::Worker", "The program that reads documents did not start.")};
    return WorkerProtection{ready->lockdown, ready->landlockVersion, ready->failure};
}

void WorkerProcess::allowUnprotected(bool allowed)
{
    unprotectedAllowed = allowed;
}

} // namespace vigie
