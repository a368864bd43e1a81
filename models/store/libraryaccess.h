// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

namespace vigie {

/// Why this program may only read the library in `folder` for now, a sentence; empty when it may write. Any
/// thread. Every connection that is opened meanwhile can only read.
QString readOnlyReason(const QString &folder);

/// The right to write one library: one program at a time has it (flock(2) on the file write.lock, which says
/// who), however many read. Ends with the value, or with the process.
class LibraryAccess
{
public:
    enum class Wanted : quint8 {
        Write,       ///< or an error that names who has it
        WriteOrRead, ///< reads when another program writes, or when the folder may not be written to
        Read,        ///< lets others write
    };

    LibraryAccess() = default;
    /// `as` says what this program is for, to be told to others in their language: the name of a command, or
    /// nothing for a window. Waits up to `milliseconds` for another program to be done. Error: Storage.
    static Result<LibraryAccess> take(const QString &folder, Wanted wanted, const QString &as,
                                      int milliseconds);
    ~LibraryAccess();
    LibraryAccess(LibraryAccess &&other) noexcept;
    LibraryAccess &operator=(LibraryAccess &&other) noexcept;
    LibraryAccess(const LibraryAccess &) = delete;
    LibraryAccess &operator=(const LibraryAccess &) = delete;

    /// As of the function above, for as long as this value lives.
    QString readOnlyReason() const { return m_reason; }
    /// Others may write from now on. What this program has open stays as it is.
    void release();

private:
    void readOnly(const QString &reason);

    QString m_folder;
    QString m_reason;
    int m_lock = -1;
};

} // namespace vigie
