// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/unsettled.h"

#include "models/store/syncpath.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr qint64 largestFile = 4096;

Error notWritten()
{
    return {Error::Code::Storage,
            QCoreApplication::translate(
                "vigie::Store",
                "The library folder may not be written to. Check its permissions and free space.")};
}

/// What stays the same as long as what was written is at least in memory: the run of the system, and the
/// mounting of the disk.
QString runOfSystem(const QString &folder)
{
    QFile boot(u"/proc/sys/kernel/random/boot_id"_s);
    const QString id =
        boot.open(QIODevice::ReadOnly) ? QString::fromLatin1(boot.readAll()).trimmed() : QString();
    struct statx info = {};
    if (::statx(AT_FDCWD, QFile::encodeName(folder).constData(), 0, STATX_MNT_ID, &info) != 0)
        return id;
    return u"%1 %2:%3 %4"_s.arg(id)
        .arg(info.stx_dev_major)
        .arg(info.stx_dev_minor)
        .arg((info.stx_mask & STATX_MNT_ID) != 0 ? info.stx_mnt_id : 0);
}

QJsonObject contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

bool everythingSynced(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    const bool synced = handle >= 0 && ::syncfs(handle) == 0;
    if (handle >= 0)
        ::close(handle);
    return synced;
}

} // namespace

Unsettled::Unsettled(const QString &libraryFolder)
    : m_folder(libraryFolder)
    , m_file(libraryFolder + u"/unsettled.json"_s)
{
}

std::optional<QDateTime> Unsettled::since() const
{
    if (!QFileInfo::exists(m_file))
        return std::nullopt;
    // One that cannot be read says that nothing is certain.
    const QDateTime time = QDateTime::fromString(contentOf(m_file)[u"since"].toString(), Qt::ISODateWithMs);
    return time.isValid() ? time : QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
}

bool Unsettled::mayHaveLost() const
{
    return since() && contentOf(m_file)[u"run"].toString() != runOfSystem(m_folder);
}

Result<void> Unsettled::begin() const
{
    if (QFileInfo::exists(m_file))
        return {};
    QSaveFile file(m_file); // which is on disk before it takes its name
    const QByteArray json =
        QJsonDocument(QJsonObject{{u"run"_s, runOfSystem(m_folder)},
                                  {u"since"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)}})
            .toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit() ||
        !syncPath(m_folder))
        return notWritten();
    return {};
}

Result<void> Unsettled::end() const
{
    if (!QFileInfo::exists(m_file))
        return {};
    if (!everythingSynced(m_folder))
        return notWritten();
    // Should this come to the disk late, everything is looked at once more.
    return QFile::remove(m_file) ? Result<void>() : notWritten();
}

} // namespace vigie
