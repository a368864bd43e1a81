// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/indexseal.h"

#include "indexing/search/sealfile.h"
#include "indexing/search/xapianerror.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QMutex>
#include <QSaveFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vigie {

namespace {

constexpr int comparisons = 3; // while a writer comes and goes

std::string nativeName(const QString &path)
{
    return QFile::encodeName(path).toStdString();
}

/// What the files of an index are known by, short of reading them: other bytes or times, another state.
QByteArray stateOfFiles(const QString &folder)
{
    QByteArray state;
    for (const QString &name : seal::filesOf(folder) + QStringList{sealPrefix}) {
        struct stat info = {};
        if (::stat(nativeName(folder + u'/' + name).c_str(), &info) != 0)
            continue;
        state += name.toUtf8() + '/' + QByteArray::number(quint64(info.st_ino)) + '/' +
                 QByteArray::number(qint64(info.st_size)) + '/' +
                 QByteArray::number(qint64(info.st_mtim.tv_sec)) + '.' +
                 QByteArray::number(qint64(info.st_mtim.tv_nsec)) + '\n';
    }
    return state;
}

/// Whether a writer has the index open, in this process or another.
bool isBeingWritten(const QString &folder)
{
    const int file = ::open(nativeName(folder + QStringLiteral("/flintlock")).c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_len = 1;
    const bool locked = ::fcntl(file, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    ::close(file);
    return locked;
}

quint32 checksumOf(const QString &path)
{
    QFile file(path);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return seal::checksum(bytes.constData(), bytes.size());
}

/// What a file's blocks are against their checksums.
struct Compared
{
    bool damaged = false;
    bool newer = false; ///< blocks were written since
};

// Each block names the revision that wrote it. A revision that is written now, or was when its writer was
// ended, is a later one than that of the seal; to a block that belongs to the seal's and names a later one
// all the same Xapian's own check objects.
Compared compareFile(const QString &path, const IndexSeal::File &sealed, quint32 revision)
{
    Compared result;
    qint64 size = 0;
    const bool read = seal::eachBlock(path, [&](qsizetype number, const char *block, qsizetype length) {
        size += length;
        if (number < sealed.sums.size() && seal::checksum(block, length) == sealed.sums.at(number))
            return true;
        if (number >= sealed.sums.size() || seal::revisionOf(block, length) > revision)
            result.newer = true;
        else
            result.damaged = true;
        return !result.damaged;
    });
    result.damaged = result.damaged || !read || size < sealed.size;
    return result;
}

IndexTrust compareOnce(const QString &folder, const IndexSeal &sealed)
{
    bool newer = false;
    QStringList names = seal::filesOf(folder);
    for (auto file = sealed.files.cbegin(); file != sealed.files.cend(); ++file) {
        names.removeOne(file.key());
        if (file.key() == seal::versionFile)
            continue;
        const Compared compared = compareFile(folder + u'/' + file.key(), file.value(), sealed.revision);
        if (compared.damaged)
            return IndexTrust::Damaged;
        newer = newer || compared.newer;
    }
    newer = newer || !names.isEmpty(); // a table that was not needed before
    const bool sameVersion =
        sealed.files.value(seal::versionFile).sums.value(0) == checksumOf(folder + u'/' + seal::versionFile);
    // Each commit writes blocks: without any, the revision was not changed by one.
    if (!sameVersion && !newer)
        return IndexTrust::Damaged;
    return newer ? IndexTrust::Unknown : IndexTrust::Sound;
}

/// States of indexes that were found sound.
class Known
{
public:
    bool has(const QString &folder, const QByteArray &state)
    {
        const QMutexLocker lock(&m_mutex);
        return !state.isEmpty() && m_states.value(folder) == state;
    }
    void add(const QString &folder, const QByteArray &state)
    {
        const QMutexLocker lock(&m_mutex);
        m_states.insert(folder, state);
    }

private:
    QMutex m_mutex;
    QHash<QString, QByteArray> m_states;
};

Known &soundBySeal()
{
    static Known known;
    return known;
}

Known &soundByXapian()
{
    static Known known;
    return known;
}

// A damaged table can end the program that reads it, also while it is only checked. A file says that somebody
// looks: where it lies about and nobody does, the last one did not come back, and that is an answer too. It
// lies beside the index, which somebody else may be taking away to make it anew.
IndexTrust askXapian(const QString &folder)
{
    const std::string marker = nativeName(folder + QStringLiteral(".looking"));
    const bool leftOver = ::access(marker.c_str(), F_OK) == 0;
    const int file = ::open(marker.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return IndexTrust::Unknown; // who may not write here leaves it to those who may
    IndexTrust trust = IndexTrust::Unknown;
    if (::flock(file, LOCK_EX | LOCK_NB) == 0) {
        const Result<bool> whole = guarded([&]() -> Result<bool> {
            return !leftOver && Xapian::Database::check(nativeName(folder), 0, nullptr) == 0;
        });
        trust = whole.ok() && whole.value() ? IndexTrust::Sound : IndexTrust::Damaged;
        ::unlink(marker.c_str());
    }
    ::close(file);
    return trust;
}

QString lookedName(const QString &folder)
{
    return folder + QStringLiteral(".looked");
}

// For the commands that only read until somebody writes and seals it: they are not to look through it one
// after the other.
bool wasLookedThrough(const QString &folder, const QByteArray &state)
{
    QFile file(lookedName(folder));
    return !state.isEmpty() && file.open(QIODevice::ReadOnly) && file.readAll() == state;
}

void noteLookedThrough(const QString &folder, const QByteArray &state)
{
    QSaveFile file(lookedName(folder));
    if (file.open(QIODevice::WriteOnly) && file.write(state) == state.size())
        file.commit(); // or it is looked through once more
}

} // namespace

IndexTrust compareWithSeal(const QString &folder)
{
    // One at a time: who asks while another compares takes its answer.
    static QMutex comparing;
    const QMutexLocker lock(&comparing);
    for (int round = 0; round < comparisons; ++round) {
        const QByteArray before = stateOfFiles(folder);
        if (soundBySeal().has(folder, before))
            return IndexTrust::Sound;
        const std::optional<IndexSeal> sealed = IndexSeal::read(folder);
        if (!sealed)
            return IndexTrust::Unknown;
        const IndexTrust trust = compareOnce(folder, *sealed);
        if (trust != IndexTrust::Damaged) {
            if (trust == IndexTrust::Sound && stateOfFiles(folder) == before)
                soundBySeal().add(folder, before);
            return trust;
        }
        // What a writer is about to put down may be seen in halves.
        if (isBeingWritten(folder))
            return IndexTrust::Unknown;
        if (stateOfFiles(folder) == before)
            return IndexTrust::Damaged;
    }
    return IndexTrust::Unknown;
}

IndexTrust lookThrough(const QString &folder)
{
    const IndexTrust trust = compareWithSeal(folder);
    if (trust != IndexTrust::Unknown || isBeingWritten(folder))
        return trust;
    const QByteArray before = stateOfFiles(folder);
    if (soundByXapian().has(folder, before) || wasLookedThrough(folder, before))
        return IndexTrust::Sound;
    const IndexTrust answer = askXapian(folder);
    if (isBeingWritten(folder) || stateOfFiles(folder) != before)
        return IndexTrust::Unknown;
    if (answer == IndexTrust::Sound) {
        soundByXapian().add(folder, before);
        noteLookedThrough(folder, before);
    }
    return answer;
}

bool isSealed(const QString &folder)
{
    return compareWithSeal(folder) == IndexTrust::Sound;
}

namespace {

/// The checksums of a table, those of blocks that no later revision than `revision` wrote from `old`. Damaged
/// when the file has become shorter.
Result<IndexSeal::File> sumsOf(const QString &path, const IndexSeal::File &old, quint32 revision)
{
    const Error unread{Error::Code::Malformed, QStringLiteral("A file of the search index cannot be read.")};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || file.size() < old.size)
        return unread;
    IndexSeal::File sums{file.size(), old.sums};
    const qsizetype blocks = qsizetype((sums.size + seal::blockSize - 1) / seal::blockSize);
    sums.sums.resize(blocks);
    QByteArray block(seal::blockSize, Qt::Uninitialized);
    for (qsizetype number = 0; number < blocks; ++number) {
        const off_t at = off_t(number) * seal::blockSize;
        char start[sizeof(quint32)] = {};
        if (number < old.sums.size() &&
            (::pread(file.handle(), start, sizeof start, at) != ssize_t(sizeof start) ||
             seal::revisionOf(start, sizeof start) <= revision))
            continue;
        const ssize_t length = ::pread(file.handle(), block.data(), size_t(block.size()), at);
        if (length <= 0)
            return unread;
        sums.sums[number] = seal::checksum(block.constData(), length);
    }
    return sums;
}

} // namespace

Result<void> sealIndex(const QString &folder, bool wasSound)
{
    IndexSeal sealed;
    const Result<void> named = guarded([&]() -> Result<void> {
        const Xapian::Database database(nativeName(folder));
        sealed.revision = quint32(database.get_revision());
        sealed.uuid = QByteArray::fromStdString(database.get_uuid());
        return {};
    });
    if (!named.ok())
        return named;
    IndexSeal old = IndexSeal::read(folder).value_or(IndexSeal());
    if (old.uuid != sealed.uuid || old.revision > sealed.revision)
        old = {}; // of an index that was here before
    for (const QString &name : seal::filesOf(folder)) {
        const QString path = folder + u'/' + name;
        if (name == seal::versionFile) {
            sealed.files.insert(name, {QFileInfo(path).size(), {checksumOf(path)}});
            continue;
        }
        const Result<IndexSeal::File> sums = sumsOf(path, old.files.value(name), old.revision);
        if (!sums.ok())
            return sums.error();
        sealed.files.insert(name, sums.value());
    }
    Result<void> written = sealed.write(folder);
    if (written.ok() && wasSound)
        soundBySeal().add(folder, stateOfFiles(folder));
    return written;
}

} // namespace vigie
