// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/originalstore.h"

#include "models/store/syncpath.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QLoggingCategory>
#include <QTemporaryFile>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(lcOriginals, "vigie.store.originals")

namespace vigie {

namespace {

constexpr qint64 chunk = qint64(1) << 20;

Error storage(const QString &reason)
{
    return {Error::Code::Storage,
            QCoreApplication::translate(
                "vigie::Store",
                "The file could not be copied into the library: %1. Check free space and permissions.")
                .arg(reason)};
}

Error tooLarge(qint64 bytes, qint64 most)
{
    const auto shown = [](qint64 count) {
        return QLocale().formattedDataSize(count, 1, QLocale::DataSizeTraditionalFormat);
    };
    return {Error::Code::TooLarge,
            QCoreApplication::translate("vigie::Store", "The file is %1 large; files up to %2 are read.")
                .arg(shown(bytes), shown(most))};
}

QString reasonOf(int error)
{
    return qt_error_string(error);
}

void discard(const QString &path)
{
    if (!path.isEmpty() && QFileInfo::exists(path) && !QFile::remove(path))
        qCWarning(lcOriginals) << "a temporary copy could not be removed:" << path;
}

} // namespace

StagedFile::StagedFile(const QString &path, const QString &sha256, qint64 size)
    : m_path(path)
    , m_sha256(sha256)
    , m_size(size)
{
}

StagedFile::~StagedFile()
{
    discard(m_path);
}

StagedFile::StagedFile(StagedFile &&other) noexcept
    : m_path(std::exchange(other.m_path, {}))
    , m_sha256(std::move(other.m_sha256))
    , m_size(other.m_size)
{
}

StagedFile &StagedFile::operator=(StagedFile &&other) noexcept
{
    if (this != &other) {
        discard(m_path);
        m_path = std::exchange(other.m_path, {});
        m_sha256 = std::move(other.m_sha256);
        m_size = other.m_size;
    }
    return *this;
}

OriginalStore::OriginalStore(const QString &libraryFolder)
    : m_folder(libraryFolder + u"/originals"_s)
{
}

QString OriginalStore::path(const QString &sha256) const
{
    return m_folder + u'/' + sha256.left(2) + u'/' + sha256;
}

bool OriginalStore::contains(const QString &sha256) const
{
    return QFileInfo::exists(path(sha256));
}

QStringList OriginalStore::all() const
{
    QStringList found;
    for (const QString &part :
         QDir(m_folder).entryList({u"??"_s}, QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        found += QDir(m_folder + u'/' + part).entryList(QDir::Files, QDir::Name);
    return found;
}

Result<StagedFile> OriginalStore::stage(const QString &file, const std::function<bool()> &stop,
                                        qint64 mostBytes) const
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return QFileInfo::exists(file)
                   ? Error{Error::Code::Unreadable,
                           QCoreApplication::translate("vigie::Store", "The file could not be opened: %1.")
                               .arg(source.errorString())}
                   : Error{Error::Code::NotFound,
                           QCoreApplication::translate("vigie::Store", "There is no such file.")};
    return stage(source, QFileInfo(file).suffix(), stop, mostBytes);
}

Result<StagedFile> OriginalStore::stage(QFile &source, const QString &ending,
                                        const std::function<bool()> &stop, qint64 mostBytes) const
{
    // A file of many gigabytes would fill the disk before the worker could refuse it.
    if (source.size() > mostBytes)
        return tooLarge(source.size(), mostBytes);
    const QString incoming = m_folder + u"/incoming"_s;
    if (!QDir().mkpath(incoming))
        return storage(
            QCoreApplication::translate("vigie::Store", "the folder “originals” could not be made"));
    // The name's ending is kept: plain text and HTML are hard to tell apart without it.
    const bool plain = std::all_of(ending.cbegin(), ending.cend(),
                                   [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); });
    QTemporaryFile copy(incoming + u"/XXXXXX"_s +
                        (ending.isEmpty() || !plain ? u""_s : u'.' + ending.left(16)));
    if (!copy.open())
        return storage(copy.errorString());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 size = 0;
    QByteArray buffer(chunk, Qt::Uninitialized);
    for (;;) {
        if (stop && stop())
            return Error{Error::Code::Cancelled,
                         QCoreApplication::translate("vigie::Store", "The import was stopped.")};
        const qint64 read = source.read(buffer.data(), buffer.size());
        if (read < 0)
            return Error{Error::Code::Unreadable,
                         QCoreApplication::translate("vigie::Store", "The file could not be read: %1.")
                             .arg(source.errorString())};
        if (read == 0)
            break;
        hash.addData(QByteArrayView(buffer.constData(), read));
        if (copy.write(buffer.constData(), read) != read)
            return storage(copy.errorString());
        size += read;
        if (size > mostBytes)
            return tooLarge(size, mostBytes);
    }
    if (!copy.flush())
        return storage(copy.errorString());
    copy.setAutoRemove(false);
    return StagedFile(copy.fileName(), QString::fromLatin1(hash.result().toHex()), size);
}

Result<void> OriginalStore::keep(StagedFile &staged) const
{
    const QString target = path(staged.m_sha256);
    if (QFileInfo::exists(target) && QFileInfo(target).size() == staged.m_size) {
        discard(std::exchange(staged.m_path, {}));
        return {};
    }
    // The name must not be on disk before the bytes are.
    if (!syncPath(staged.m_path))
        return storage(reasonOf(errno));
    if (Result<void> placed = place(staged); !placed.ok())
        return placed;
    // The name is only safe when the folder that holds it is, and that one in its own.
    if (!syncPath(QFileInfo(target).path()) || !syncPath(m_folder))
        return storage(reasonOf(errno));
    return {};
}

Result<void> OriginalStore::place(StagedFile &staged) const
{
    const QString target = path(staged.m_sha256);
    if (!QDir().mkpath(QFileInfo(target).path()))
        return storage(
            QCoreApplication::translate("vigie::Store", "the folder “originals” could not be made"));
    // What stands there may be half of it, left by a power cut before anything relied on it: it is replaced.
    if (!QFile::setPermissions(staged.m_path, QFileDevice::ReadOwner) ||
        std::rename(QFile::encodeName(staged.m_path).constData(), QFile::encodeName(target).constData()) != 0)
        return storage(reasonOf(errno));
    staged.m_path.clear();
    return {};
}

Result<void> OriginalStore::remove(const QString &sha256) const
{
    QFile file(path(sha256));
    if (!file.exists() || file.remove())
        return {};
    return Error{Error::Code::Storage,
                 QCoreApplication::translate("vigie::Store",
                                             "The document's file could not be deleted from the library: %1.")
                     .arg(file.errorString())};
}

QString OriginalStore::verify(const QString &sha256) const
{
    QFile file(path(sha256));
    if (!file.exists())
        return QCoreApplication::translate("vigie::Store", "its original file is missing from the library");
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return QCoreApplication::translate("vigie::Store", "its original file cannot be read: %1")
            .arg(file.errorString());
    if (QString::fromLatin1(hash.result().toHex()) != sha256)
        return QCoreApplication::translate("vigie::Store", "its original file was changed or damaged");
    return {};
}

void OriginalStore::clearStaging() const
{
    const QDir incoming(m_folder + u"/incoming"_s);
    for (const QString &name : incoming.entryList(QDir::Files | QDir::Hidden))
        discard(incoming.filePath(name));
}

} // namespace vigie
