// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/syncpath.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace vigie {

bool syncPath(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool synced = ::fsync(handle) == 0;
    ::close(handle);
    return synced;
}

} // namespace vigie
