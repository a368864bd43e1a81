// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/librarypresence.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace vigie {

namespace {

bool lockBytes(int file, int operation)
{
    int answer = -1;
    do {
        answer = ::flock(file, operation);
    } while (answer != 0 && errno == EINTR);
    return answer == 0;
}

} // namespace

LibraryPresence::LibraryPresence(const QString &folder)
    : m_file(::open(QFile::encodeName(folder + u"/open.lock").constData(),
                    O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR))
{
    if (m_file >= 0 && !lockBytes(m_file, LOCK_SH)) {
        ::close(m_file); // a file system that knows no locks
        m_file = -1;
    }
}

LibraryPresence::~LibraryPresence()
{
    if (m_file >= 0)
        ::close(m_file);
}

LibraryPresence::LibraryPresence(LibraryPresence &&other) noexcept
    : m_file(std::exchange(other.m_file, -1))
{
}

LibraryPresence &LibraryPresence::operator=(LibraryPresence &&other) noexcept
{
    std::swap(m_file, other.m_file);
    return *this;
}

bool LibraryPresence::beAlone()
{
    if (!isJoined() || lockBytes(m_file, LOCK_EX | LOCK_NB))
        return true;
    lockBytes(m_file, LOCK_SH); // a failed change of lock gives up the one there was
    return false;
}

void LibraryPresence::share()
{
    if (isJoined())
        lockBytes(m_file, LOCK_SH);
}

} // namespace vigie
