// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie {

/// Says to other programs that this one has a library open: any number may at once. Who wants to put the
/// database aside must be alone, because the others would go on writing into the file that is put aside. Ends
/// with the process, however that ends (flock(2) on the file open.lock).
class LibraryPresence
{
public:
    LibraryPresence() = default;
    /// Waits while another program mends the library. A folder that is not there or cannot be written to is
    /// not joined, and nobody is told.
    explicit LibraryPresence(const QString &folder);
    ~LibraryPresence();
    LibraryPresence(LibraryPresence &&other) noexcept;
    LibraryPresence &operator=(LibraryPresence &&other) noexcept;
    LibraryPresence(const LibraryPresence &) = delete;
    LibraryPresence &operator=(const LibraryPresence &) = delete;

    bool isJoined() const { return m_file >= 0; }
    /// True when no other program has the library open; none can open it then until share() or the end. Where
    /// nothing was joined nothing is known, and the answer is true.
    bool beAlone();
    void share();

private:
    int m_file = -1;
};

} // namespace vigie
