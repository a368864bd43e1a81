// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

namespace vigie {

/// Held by whoever imports into a library or writes its index: one at a time, over all programs and threads.
/// The kernel lets go of it when its program dies, at whatever moment.
class LibraryLock
{
public:
    explicit LibraryLock(const QString &libraryFolder);
    ~LibraryLock() { release(); }
    Q_DISABLE_COPY_MOVE(LibraryLock)
    /// Waits up to `milliseconds`. Error: Storage.
    Result<void> acquire(int milliseconds = 0);
    void release();

private:
    QString m_path;
    QString m_readOnlyReason;
    int m_file = -1;
};

} // namespace vigie
