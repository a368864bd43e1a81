// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/librarylock.h"

#include "models/store/libraryaccess.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

LibraryLock::LibraryLock(const QString &libraryFolder)
    : m_lock(libraryFolder + u"/import.lock"_s)
    , m_readOnlyReason(readOnlyReason(libraryFolder))
{
    m_lock.setStaleLockTime(0); // a long import is not a dead one; only its process tells
}

Result<void> LibraryLock::acquire(int milliseconds)
{
    if (!m_readOnlyReason.isEmpty())
        return Error{Error::Code::Unsupported, m_readOnlyReason};
    if (m_lock.tryLock(milliseconds))
        return {};
    if (m_lock.error() == QLockFile::LockFailedError)
        return Error{
            Error::Code::Storage,
            QCoreApplication::translate(
                "vigie::Store",
                "Another import into this library is still running. Wait until it is done, then try again.")};
    return Error{Error::Code::Storage,
                 QCoreApplication::translate(
                     "vigie::Store",
                     "The library folder may not be written to. Check its permissions and free space.")};
}

} // namespace vigie
