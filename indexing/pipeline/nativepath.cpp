// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/pipeline/nativepath.h"

#include <QDir>
#include <QFile>
#include <QStringDecoder>

#include <cerrno>
#include <climits>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr QStringView hexDigits = u"0123456789ABCDEF";

/// The bytes of the UTF-8 sequence that may begin with `lead`; 0 if none does.
qsizetype sequenceLength(char lead)
{
    const auto byte = quint8(lead);
    return byte < 0x80 ? 1 : byte < 0xc2 ? 0 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : byte < 0xf5 ? 4 : 0;
}

QString decoded(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return decoder.hasError() ? QString() : text;
}

int hexValue(QChar c)
{
    return int(hexDigits.indexOf(c.toUpper()));
}

/// With each "\xB1" of `shown` as its byte.
QByteArray withBytes(const QString &shown)
{
    QByteArray bytes;
    qsizetype from = 0;
    for (qsizetype at = shown.indexOf(u"\\x"); at >= 0; at = shown.indexOf(u"\\x", at + 1)) {
        if (at + 3 >= shown.size() || hexValue(shown.at(at + 2)) < 8 || hexValue(shown.at(at + 3)) < 0)
            continue; // no byte above ASCII
        bytes += QStringView(shown).sliced(from, at - from).toUtf8();
        bytes += char(hexValue(shown.at(at + 2)) * 16 + hexValue(shown.at(at + 3)));
        from = at + 4;
        at += 3;
    }
    return bytes + QStringView(shown).sliced(from).toUtf8();
}

/// The only entry of the folder whose name looks like that of `path` once what is no UTF-8 is replaced.
QByteArray lookAlike(const QByteArray &path)
{
    const qsizetype slash = path.lastIndexOf('/');
    const QString wanted = QString::fromUtf8(path.sliced(slash + 1));
    const QByteArray parent = path.first(qMax<qsizetype>(1, slash));
    const OpenFolder entries = openFolder(parent);
    QByteArray found;
    while (const dirent *entry = entries ? readdir(entries.get()) : nullptr) {
        if (QString::fromUtf8(entry->d_name) != wanted)
            continue;
        if (!found.isEmpty())
            return {};
        found = path.first(slash + 1) + entry->d_name;
    }
    return found;
}

bool isThere(const QByteArray &path)
{
    struct stat info = {};
    return statusOf(path, info) == 0;
}

/// The folder that the last name of a too long `path` lies in, from which that name can be reached; the
/// caller closes it. `rest` is what is left of the path.
int walkToward(const QByteArray &path, QByteArray &rest)
{
    int folder = AT_FDCWD;
    rest = path;
    while (rest.size() >= PATH_MAX) {
        const qsizetype cut = rest.lastIndexOf('/', PATH_MAX - 2);
        const int next =
            cut <= 0 ? -1 : openat(folder, rest.first(cut).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC);
        if (folder != AT_FDCWD)
            close(folder);
        if (next < 0)
            return -1;
        folder = next;
        rest = rest.sliced(cut + 1);
    }
    return folder;
}

} // namespace

QString shownPath(const QByteArray &path)
{
    if (const QString whole = decoded(path); !whole.isEmpty())
        return whole;
    QString shown;
    for (qsizetype at = 0; at < path.size();) {
        const qsizetype length = sequenceLength(path.at(at));
        const QString text = length > 0 && at + length <= path.size()
                                 ? decoded(QByteArrayView(path).sliced(at, length))
                                 : QString();
        if (text.isEmpty()) {
            const auto byte = quint8(path.at(at));
            shown += u"\\x"_s + hexDigits.at(byte >> 4) + hexDigits.at(byte & 15);
        }
        shown += text;
        at += text.isEmpty() ? 1 : length;
    }
    return shown;
}

QByteArray nativePath(const QString &shown)
{
    const QString absolute = QDir::cleanPath(QDir::current().absoluteFilePath(shown));
    const QByteArray path = QFile::encodeName(absolute);
    if (isThere(path))
        return path;
    if (const QByteArray bytes = withBytes(absolute); bytes != path && isThere(bytes))
        return bytes;
    if (absolute.contains(QChar::ReplacementCharacter)) {
        if (const QByteArray found = lookAlike(path); !found.isEmpty())
            return found;
    }
    return path;
}

int statusOf(const QByteArray &path, struct stat &info)
{
    QByteArray rest;
    const int folder = walkToward(path, rest);
    if (folder == -1)
        return -1;
    const int status = fstatat(folder, rest.constData(), &info, AT_SYMLINK_NOFOLLOW);
    const int kept = errno;
    if (folder != AT_FDCWD)
        close(folder);
    errno = kept;
    return status;
}

int openPath(const QByteArray &path, int flags)
{
    QByteArray rest;
    const int folder = walkToward(path, rest);
    if (folder == -1)
        return -1;
    const int file =
        openat(folder, rest.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | flags);
    const int kept = errno;
    if (folder != AT_FDCWD)
        close(folder);
    errno = kept;
    return file;
}

OpenFolder openFolder(const QByteArray &path)
{
    const int file = openPath(path, O_DIRECTORY);
    OpenFolder folder(file < 0 ? nullptr : fdopendir(file));
    if (!folder && file >= 0)
        close(file);
    return folder;
}

} // namespace vigie
