// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QLockFile>
#include <QString>

namespace vigie {

/// Held by whoever imports into a library or writes its index: one at a time, over all programs. A lock whose
/// program died does not count.
class LibraryLock
{
public:
    explicit LibraryLock(const QString &libraryFolder);
    /// Waits up to `milliseconds`. Error: Storage.
    Result<void> acquire(int milliseconds = 0);
    void release() { m_lock.unlock(); }

private:
    QLockFile m_lock;
    QString m_readOnlyReason;
};

} // namespace vigie
