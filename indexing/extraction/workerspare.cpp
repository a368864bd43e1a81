// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/workerspare.h"

#include <mutex>
#include <utility>

namespace vigie {

namespace {

struct Spare
{
    std::mutex mutex;
    QString program;
    std::unique_ptr<WorkerChannel> channel;
};

Spare &spare()
{
    static Spare one; // ended with the program
    return one;
}

} // namespace

Result<std::unique_ptr<WorkerChannel>> takeWorker(const QString &program)
{
    Spare &one = spare();
    std::unique_ptr<WorkerChannel> taken;
    {
        const std::lock_guard lock(one.mutex);
        if (one.program == program)
            taken = std::exchange(one.channel, nullptr);
    }
    if (taken && taken->isAlive())
        return taken;
    return WorkerChannel::start(program);
}

void keepSpareWorker(const QString &program)
{
    Spare &one = spare();
    const std::lock_guard lock(one.mutex);
    if (one.program == program && one.channel && one.channel->isAlive())
        return;
    // Without a spare the next start is only slower.
    if (auto started = WorkerChannel::start(program)) {
        one.program = program;
        one.channel = std::move(started).value();
    }
}

} // namespace vigie
