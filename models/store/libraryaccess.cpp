// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/libraryaccess.h"

#include "models/domain/languagelocale.h"
#include "models/store/librarydatabase.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QMutex>
#include <QSysInfo>
#include <QThread>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

struct Reasons
{
    QMutex mutex;
    QMultiHash<QString, QString> byFolder;
};

Reasons &reasons()
{
    static Reasons all;
    return all;
}

QString canonical(const QString &folder)
{
    const QString path = QDir(folder).canonicalPath();
    return path.isEmpty() ? QDir(folder).absolutePath() : path;
}

bool mayWrite(const QString &path)
{
    return ::access(QFile::encodeName(path).constData(), W_OK) == 0;
}

QString notWritable()
{
    return QCoreApplication::translate("vigie::Store",
                                       "This library may only be read: its folder may not be written to.");
}

void sayWho(int file, const QString &as)
{
    const QByteArray who =
        QJsonDocument(QJsonObject{{u"command"_s, as},
                                  {u"process"_s, QCoreApplication::applicationPid()},
                                  {u"machine"_s, QSysInfo::machineHostName()},
                                  {u"since"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}})
            .toJson(QJsonDocument::Compact);
    // Only for people: that it could not be written harms nothing.
    if (::ftruncate(file, 0) == 0 && ::pwrite(file, who.constData(), size_t(who.size()), 0) < 0)
        return;
}

/// In the language of who reads it, whatever the other program speaks.
QString programText(const QString &command)
{
    if (command.isEmpty())
        return QCoreApplication::translate("vigie::Store", "a window of Vigie");
    return QCoreApplication::translate("vigie::Store", "the command “vigie %1”").arg(command);
}

QString whoWrites(const QString &lockFile)
{
    QFile file(lockFile);
    const QJsonObject who =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.read(4096)).object() : QJsonObject();
    const QDateTime since = QDateTime::fromString(who[u"since"_s].toString(), Qt::ISODate);
    if (!since.isValid())
        return QCoreApplication::translate("vigie::Store",
                                           "Another program has this library open for writing.");
    // In the language of the sentence, also where the system's is none that the interface speaks.
    const QLocale locale = localeOf(languageFromCode(QLocale().name()));
    const QDateTime local = since.toLocalTime();
    return QCoreApplication::translate(
               "vigie::Store",
               "Another program has had this library open for writing since %1, %2: %3 (process %4 "
               "on %5).",
               "%1 a date, %2 a time, %3 a program, %5 a computer")
        .arg(locale.toString(local.date(), QLocale::LongFormat),
             locale.toString(local.time(), QLocale::ShortFormat), programText(who[u"command"_s].toString()),
             QString::number(who[u"process"_s].toInteger()), who[u"machine"_s].toString());
}

enum class Locked : quint8 { Yes, ByAnother, Impossible };

Locked lock(int file, int milliseconds)
{
    const QDeadlineTimer until(milliseconds);
    while (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EINTR)
            continue;
        if (errno != EWOULDBLOCK)
            return Locked::Impossible; // a file system that knows no locks
        if (until.hasExpired())
            return Locked::ByAnother;
        QThread::msleep(20);
    }
    return Locked::Yes;
}

} // namespace

QString readOnlyReason(const QString &folder)
{
    Reasons &all = reasons();
    const QMutexLocker guard(&all.mutex);
    return all.byFolder.isEmpty() ? QString() : all.byFolder.value(canonical(folder));
}

void LibraryAccess::readOnly(const QString &reason)
{
    m_reason = reason;
    Reasons &all = reasons();
    const QMutexLocker guard(&all.mutex);
    all.byFolder.insert(m_folder, m_reason);
}

Result<LibraryAccess> LibraryAccess::take(const QString &folder, Wanted wanted, const QString &as,
                                          int milliseconds)
{
    LibraryAccess access;
    access.m_folder = canonical(folder);
    if (!QDir(folder).exists())
        return access;
    const QString lockFile = folder + u"/write.lock"_s;
    const bool writable = mayWrite(folder) && (!hasLibrary(folder) || mayWrite(databasePath(folder)));
    if (writable && wanted != Wanted::Read)
        access.m_lock = ::open(QFile::encodeName(lockFile).constData(),
                               O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (access.m_lock >= 0) {
        const Locked locked = lock(access.m_lock, milliseconds);
        if (locked == Locked::Yes)
            sayWho(access.m_lock, as);
        if (locked != Locked::ByAnother)
            return access;
        access.release();
        const QString who = whoWrites(lockFile);
        if (wanted == Wanted::Write)
            return Error{Error::Code::Storage,
                         QCoreApplication::translate("vigie::Store", "%1 Close it there, then try again.",
                                                     "%1 a sentence, with its full stop")
                             .arg(who)};
        access.readOnly(QCoreApplication::translate("vigie::Store",
                                                    "%1 Here it can be read, but not changed.",
                                                    "%1 a sentence, with its full stop")
                            .arg(who));
        return access;
    }
    if (wanted == Wanted::Write)
        return Error{
            Error::Code::Storage,
            QCoreApplication::translate(
                "vigie::Store", "The library may not be written to. Check the permissions of its folder.")};
    if (!writable)
        access.readOnly(notWritable());
    else if (wanted == Wanted::Read)
        access.readOnly(
            QCoreApplication::translate("vigie::Store", "This library was opened for reading only."));
    return access;
}

void LibraryAccess::release()
{
    if (m_lock >= 0)
        ::close(std::exchange(m_lock, -1));
}

LibraryAccess::~LibraryAccess()
{
    release();
    if (m_reason.isEmpty())
        return;
    Reasons &all = reasons();
    const QMutexLocker guard(&all.mutex);
    // This one alone: the library may be read elsewhere in the program for the same reason.
    if (const auto own = all.byFolder.find(m_folder, m_reason); own != all.byFolder.end())
        all.byFolder.erase(own);
}

LibraryAccess::LibraryAccess(LibraryAccess &&other) noexcept
    : m_folder(std::move(other.m_folder))
    , m_reason(std::exchange(other.m_reason, {}))
    , m_lock(std::exchange(other.m_lock, -1))
{
}

LibraryAccess &LibraryAccess::operator=(LibraryAccess &&other) noexcept
{
    std::swap(m_folder, other.m_folder);
    std::swap(m_reason, other.m_reason);
    std::swap(m_lock, other.m_lock);
    return *this;
}

} // namespace vigie
