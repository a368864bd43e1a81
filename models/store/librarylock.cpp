// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/librarylock.h"

#include "models/store/libraryaccess.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

LibraryLock::LibraryLock(const QString &libraryFolder)
    : m_path(libraryFolder + u"/import.lock"_s)
    , m_readOnlyReason(readOnlyReason(libraryFolder))
{
}

// Not QLockFile: a program that is killed between making that file and writing its name into it leaves a lock
// that nobody ever gets.
Result<void> LibraryLock::acquire(int milliseconds)
{
    if (!m_readOnlyReason.isEmpty())
        return Error{Error::Code::Unsupported, m_readOnlyReason};
    if (m_file >= 0)
        return {};
    m_file = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (m_file < 0)
        return Error{Error::Code::Storage,
                     QCoreApplication::translate(
                         "vigie::Store",
                         "The library folder may not be written to. Check its permissions and free space.")};
    const QDeadlineTimer until(milliseconds);
    while (::flock(m_file, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EINTR)
            continue;
        if (errno != EWOULDBLOCK)
            return {}; // a file system that knows no locks
        if (until.hasExpired()) {
            release();
            return Error{Error::Code::Storage,
                         QCoreApplication::translate("vigie::Store",
                                                     "Another import into this library is still running. "
                                                     "Wait until it is done, then try again.")};
        }
        QThread::msleep(20);
    }
    return {};
}

void LibraryLock::release()
{
    if (m_file >= 0)
        ::close(m_file);
    m_file = -1;
}

} // namespace vigie
