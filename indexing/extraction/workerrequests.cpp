// SPDX-License-Identifier: GPL-3.0-or-later
// What is said to a worker, and how its answers are taken.
#include "indexing/extraction/sentence.h"
#include "indexing/extraction/workerprocess_p.h"
#include "indexing/extraction/workersentences.h"
#include "indexing/extraction/workerspare.h"

#include <utility>

namespace vigie {

namespace {

using protocol::Kind;

} // namespace

void WorkerProcess::Private::begin()
{
    const std::lock_guard lock(mutex);
    running = true;
}

void WorkerProcess::Private::finish()
{
    if (std::exchange(tookSpare, false))
        keepSpareWorker(program);
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
    return endOf(wait, status, limits);
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
        tookSpare = duty == WorkerDuty::Reading;
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
    const Result<OpenedFile> document = openDocument(file, limits);
    if (!document)
        return document.error();
    const auto &[descriptor, identity] = document.value();
    if (channel && opened == identity && channel->isAlive())
        return {};
    // An idle worker may have been killed meanwhile: one fresh start, not an error.
    for (int attempt = 0; attempt < 2; ++attempt) {
        if (!channel || !channel->isAlive() || documents >= limits.documentsPerWorker) {
            if (Result<void> prepared = prepare(); !prepared)
                return prepared;
        }
        channel->limitTo(limits.secondsPerDocument, limits.addressSpaceBytes);
        if (channel->send(Kind::Open, protocol::encode(protocol::OpenRequest{limits, password}),
                          descriptor.get())) {
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

Result<QByteArray> WorkerProcess::Private::ask(Kind request, const protocol::PageRequest &page, Kind answer)
{
    channel->limitTo(limits.secondsPerDocument, limits.addressSpaceBytes);
    if (!channel->send(request, protocol::encode(page)))
        return lose(WorkerChannel::Wait::Ended);
    auto frame = next(QDeadlineTimer(qint64(limits.secondsPerPage) * 1000));
    if (!frame)
        return frame.error();
    if (frame.value().kind != answer)
        return lose(WorkerChannel::Wait::Nonsense);
    return std::move(frame.value().payload);
}

Result<QImage> WorkerProcess::Private::draw(const protocol::PageRequest &page,
                                            const std::function<bool()> &unwanted)
{
    if (!nextPixels) {
        auto made = SharedPixels::make(limits.pixelsPerImage);
        if (!made)
            return made.error();
        nextPixels.emplace(std::move(made).value());
    }
    SharedPixels pixels = std::move(*nextPixels);
    nextPixels.reset();
    channel->limitTo(limits.secondsPerDocument, limits.addressSpaceBytes);
    if (!channel->send(Kind::Render, protocol::encode(page), pixels.descriptor()))
        return lose(WorkerChannel::Wait::Ended);
    if (auto made = SharedPixels::make(limits.pixelsPerImage)) {
        nextPixels.emplace(std::move(made).value());
        nextPixels->reserve(qMin(nextBytes, limits.pixelsPerImage * SharedPixels::bytesPerPixel));
    }
    const auto frame = next(QDeadlineTimer(qint64(limits.secondsPerPage) * 1000), unwanted);
    if (!frame)
        return frame.error();
    const auto size = frame.value().kind == Kind::Image
                          ? protocol::decodeImageSize(frame.value().payload, limits)
                          : std::nullopt;
    if (!size)
        return lose(WorkerChannel::Wait::Nonsense);
    nextBytes = SharedPixels::bytesPerPixel * size->width() * size->height();
    return pixels.image(*size);
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

} // namespace vigie
