// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/extraction/workerlimits.h"
#include "models/domain/result.h"

#include <QString>

#include <sys/types.h>
#include <tuple>
#include <unistd.h>
#include <utility>

namespace vigie {

/// Closes what it holds.
class FileDescriptor
{
public:
    explicit FileDescriptor(int fd)
        : m_fd(fd)
    {
    }
    FileDescriptor(FileDescriptor &&other) noexcept
        : m_fd(std::exchange(other.m_fd, -1))
    {
    }
    FileDescriptor &operator=(FileDescriptor &&other) = delete;
    Q_DISABLE_COPY(FileDescriptor)
    ~FileDescriptor()
    {
        if (m_fd >= 0)
            close(m_fd);
    }
    int get() const { return m_fd; }

private:
    int m_fd;
};

/// Which bytes a file holds: device, inode, size, and both seconds and nanoseconds of the last change.
using FileIdentity = std::tuple<dev_t, ino_t, off_t, time_t, long>;

/// A file that may be handed to a worker.
struct OpenedFile
{
    FileDescriptor descriptor;
    FileIdentity identity;
};

/// Opens a regular file, no link, neither empty nor larger than the limits allow. Errors: NotFound,
/// Unreadable, Unsupported, Empty, TooLarge.
Result<OpenedFile> openDocument(const QString &file, const WorkerLimits &limits);

} // namespace vigie
