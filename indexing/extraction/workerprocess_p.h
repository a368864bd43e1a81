// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/extraction/openedfile.h"
#include "indexing/extraction/sharedpixels.h"
#include "indexing/extraction/workerchannel.h"
#include "indexing/extraction/workerprocess.h"

#include <atomic>
#include <mutex>
#include <optional>
#include <sys/eventfd.h>

namespace vigie {

/// The worker that runs, and what is said to it.
struct WorkerProcess::Private
{
    Private(QString programPath, const Limits &given, WorkerDuty duty_)
        : program(std::move(programPath))
        , limits(given)
        , duty(duty_)
        , cancelEvent(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    {
    }

    static constexpr int secondsToStart = 20; // on a busy machine, with sanitizers
    static inline std::atomic<bool> unprotectedAllowed = false;

    QString program;
    Limits limits;
    WorkerDuty duty;
    std::unique_ptr<WorkerChannel> channel;
    std::optional<FileIdentity> opened;     ///< what the running worker has open
    int documents = 0;                      ///< that the running worker was given
    std::optional<SharedPixels> nextPixels; ///< made while the worker draws what comes before
    qint64 nextBytes = qint64(6) << 20;     ///< as the last picture had; at first a page of A4 at 116 dpi
    bool tookSpare = false;                 ///< and another is to be kept once the call is answered

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
    /// Asks for one thing about one page of the open file.
    Result<QByteArray> ask(protocol::Kind request, const protocol::PageRequest &page, protocol::Kind answer);
    Result<QImage> draw(const protocol::PageRequest &page, const std::function<bool()> &unwanted);
    /// Opens `file` and asks for something about all of it.
    Result<QByteArray> askWhole(const QString &file, protocol::Kind request, const QByteArray &payload,
                                protocol::Kind answer);
    /// Opens `file`, asks, and decodes the answer.
    template <typename T>
    Result<T> read(const QString &file, const QString &password, protocol::Kind request,
                   const protocol::PageRequest &page, protocol::Kind answer,
                   std::optional<T> (*decode)(const QByteArray &));
};

template <typename T>
Result<T> WorkerProcess::Private::read(const QString &file, const QString &password, protocol::Kind request,
                                       const protocol::PageRequest &page, protocol::Kind answer,
                                       std::optional<T> (*decode)(const QByteArray &))
{
    if (const auto ready = open(file, password); !ready)
        return ready.error();
    const auto payload = ask(request, page, answer);
    if (!payload)
        return payload.error();
    if (auto value = decode(payload.value()))
        return std::move(*value);
    return lose(WorkerChannel::Wait::Nonsense);
}

} // namespace vigie
