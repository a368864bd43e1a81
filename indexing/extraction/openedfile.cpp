// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/openedfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

QString gigabytes(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace

Result<OpenedFile> openDocument(const QString &file, const WorkerLimits &limits)
{
    // A file of this program's own that has no name is reached by its descriptor, which looks like a link.
    const int links = file.startsWith(u"/proc/self/fd/") ? 0 : O_NOFOLLOW;
    // O_NONBLOCK: a named pipe must not hold the caller until somebody writes into it.
    FileDescriptor fd(
        ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC | links | O_NONBLOCK | O_NOCTTY));
    if (fd.get() < 0) {
        if (errno == ELOOP)
            return Error{Error::Code::Unsupported,
                         QCoreApplication::translate("vigie::Worker", "This is a link, not a file.")};
        const bool absent = errno == ENOENT || errno == ENOTDIR;
        return Error{absent ? Error::Code::NotFound : Error::Code::Unreadable,
                     QCoreApplication::translate("vigie::Worker", "The file could not be opened: %1.")
                         .arg(QString::fromLocal8Bit(strerror(errno)))};
    }
    struct stat info = {};
    if (fstat(fd.get(), &info) != 0)
        return Error{Error::Code::Unreadable,
                     QCoreApplication::translate("vigie::Worker", "The file could not be read: %1.")
                         .arg(QString::fromLocal8Bit(strerror(errno)))};
    if (S_ISDIR(info.st_mode))
        return Error{Error::Code::Unsupported,
                     QCoreApplication::translate("vigie::Worker", "This is a folder, not a file.")};
    if (!S_ISREG(info.st_mode))
        return Error{Error::Code::Unsupported,
                     QCoreApplication::translate("vigie::Worker",
                                                 "This is a device, pipe or socket, not a document.")};
    if (info.st_size == 0)
        return Error{Error::Code::Empty,
                     QCoreApplication::translate("vigie::Worker", "The file is empty (zero bytes).")};
    if (info.st_size > limits.fileBytes)
        return Error{
            Error::Code::TooLarge,
            QCoreApplication::translate("vigie::Worker", "The file is %1 large; files up to %2 are read.")
                .arg(gigabytes(info.st_size), gigabytes(limits.fileBytes))};

    return OpenedFile{std::move(fd),
                      {info.st_dev, info.st_ino, info.st_size, info.st_mtim.tv_sec, info.st_mtim.tv_nsec}};
}

} // namespace vigie
