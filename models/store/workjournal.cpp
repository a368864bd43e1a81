// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/workjournal.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QSqlDatabase>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(lcWorkJournal, "vigie.store.workjournal")

namespace vigie {

namespace {

constexpr QByteArrayView mark("VIGIE1 ");
constexpr qsizetype lengthDigits = 10, hashDigits = 64;
constexpr qsizetype headLength = 7 + lengthDigits + 1 + hashDigits + 1;
constexpr qsizetype shortRecord = 512; // one that ends the first part is no longer
constexpr qsizetype rowsOfAPart = 200; // so that damage in the first part of a file takes few rows with it

/// A descriptor that is closed when it goes.
class Descriptor
{
public:
    Descriptor(const QString &path, int flags)
        : m_number(
              ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR))
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }
    qint64 size() const
    {
        struct stat now = {};
        return ::fstat(m_number, &now) == 0 ? qint64(now.st_size) : -1;
    }
    bool truncate(qint64 size) const { return ::ftruncate(m_number, size) == 0; }
    bool write(const QByteArray &bytes, qint64 at) const
    {
        for (qsizetype done = 0; done < bytes.size();) {
            const ssize_t wrote =
                ::pwrite(m_number, bytes.constData() + done, size_t(bytes.size() - done), off_t(at + done));
            if (wrote < 0 && errno == EINTR)
                continue;
            if (wrote <= 0)
                return false;
            done += wrote;
        }
        return true;
    }
    bool sync() const { return ::fdatasync(m_number) == 0; }

private:
    int m_number;
};

Error failure(int number)
{
    if (number == ENOSPC || number == EDQUOT)
        return Error{
            Error::Code::Storage,
            QCoreApplication::translate(
                "vigie::Store", "The disk is full. Free some space, then try again; nothing was changed.")};
    return Error{Error::Code::Storage,
                 QCoreApplication::translate(
                     "vigie::Store", "The journal in the library folder could not be written: %1. Nothing "
                                     "was changed.")
                     .arg(QString::fromLocal8Bit(::strerror(number)))};
}

QJsonObject toJson(const WorkRow &row)
{
    QJsonObject json{{u"table"_s, row.table}, {u"key"_s, row.key}};
    if (!row.gone)
        json.insert(u"row"_s, row.values);
    return json;
}

QByteArray framed(const WorkRecord &record)
{
    QJsonArray rows;
    for (const WorkRow &row : record.rows)
        rows.append(toJson(row));
    QJsonObject json{
        {u"serial"_s, record.serial}, {u"at"_s, record.at.toString(Qt::ISODate)}, {u"rows"_s, rows}};
    if (record.base)
        json.insert(u"base"_s, true);
    const QByteArray payload = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return mark + QByteArray::number(payload.size()).rightJustified(lengthDigits, '0') + ' ' +
           QCryptographicHash::hash(payload, QCryptographicHash::Sha256).toHex() + '\n' + payload + '\n';
}

/// The end of the first part of a file: how many parts it has tells whether one is missing.
QByteArray endOfBase(qint64 serial, int parts)
{
    WorkRecord end{.serial = serial, .at = QDateTime::currentDateTimeUtc(), .base = true, .rows = {}};
    end.rows.append(
        {.table = u"parts"_s, .key = QString::number(parts), .values = {}, .hash = {}, .gone = true});
    return framed(end);
}

/// The payload of the record at `from`, null when there is none.
QByteArrayView payloadAt(QByteArrayView bytes, qsizetype from)
{
    if (bytes.size() - from <= headLength || bytes.sliced(from, mark.size()) != mark)
        return {};
    bool isNumber = false;
    const qsizetype length =
        bytes.sliced(from + mark.size(), lengthDigits).toByteArray().toLongLong(&isNumber);
    if (!isNumber || length <= 0 || length >= bytes.size() - from - headLength ||
        bytes.at(from + headLength - 1) != '\n' || bytes.at(from + headLength + length) != '\n')
        return {};
    const QByteArrayView payload = bytes.sliced(from + headLength, length);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(payload);
    return hash.result().toHex() == bytes.sliced(from + headLength - 1 - hashDigits, hashDigits)
               ? payload
               : QByteArrayView();
}

WorkRecord recordOf(QByteArrayView payload)
{
    const QJsonObject json =
        QJsonDocument::fromJson(QByteArray::fromRawData(payload.data(), payload.size())).object();
    WorkRecord record{.serial = json[u"serial"_s].toInteger(),
                      .at = QDateTime::fromString(json[u"at"_s].toString(), Qt::ISODate),
                      .base = json[u"base"_s].toBool(),
                      .rows = {}};
    for (const QJsonValue &one : json[u"rows"_s].toArray())
        record.rows.append({.table = one[u"table"_s].toString(),
                            .key = one[u"key"_s].toString(),
                            .values = one[u"row"_s].toObject(),
                            .hash = {},
                            .gone = !one.toObject().contains(u"row"_s)});
    return record;
}

} // namespace

qint64 WorkReading::firstSerial() const
{
    return records.isEmpty() ? 0 : records.constFirst().serial;
}

qint64 WorkReading::lastSerial() const
{
    return records.isEmpty() ? 0 : records.constLast().serial;
}

WorkJournal::WorkJournal(const QString &libraryFolder)
    : m_folder(libraryFolder + u"/journal"_s)
{
}

QStringList WorkJournal::files() const
{
    QStringList names = QDir(m_folder).entryList({u"work-*.journal"_s}, QDir::Files, QDir::Name);
    std::reverse(names.begin(), names.end());
    return names;
}

Result<qint64> WorkJournal::append(const WorkState &state, const WorkRecord &record) const
{
    const Descriptor file(path(state.file), O_WRONLY);
    if (!file.isOpen())
        return failure(errno);
    if (file.size() > state.size && !file.truncate(state.size))
        return failure(errno);
    const QByteArray bytes = framed(record);
    if (!file.write(bytes, state.size) || !file.sync()) {
        const int why = errno;
        if (!file.truncate(state.size))
            qCWarning(lcWorkJournal) << "an unfinished record could not be taken back";
        return failure(why);
    }
    return state.size + bytes.size();
}

void WorkJournal::takeBack(const QString &file, qint64 size) const
{
    const Descriptor descriptor(path(file), O_WRONLY);
    if (!descriptor.isOpen() || !descriptor.truncate(size) || !descriptor.sync())
        qCWarning(lcWorkJournal) << "an uncommitted record could not be taken back";
}

Result<WorkState> WorkJournal::begin(const QSqlDatabase &database, WorkState state) const
{
    const bool newFolder = !QDir(m_folder).exists();
    if (!QDir().mkpath(m_folder))
        return failure(errno);
    // The number comes first: the order of the names does not depend on the clock.
    const QString number = QString::number(state.serial).rightJustified(10, u'0');
    for (int i = 0; state.file.isEmpty() || QFile::exists(path(state.file)); ++i)
        state.file = u"work-%1-%2.journal"_s.arg(number, QString::number(i).rightJustified(2, u'0'));
    const Descriptor file(path(state.file), O_WRONLY | O_CREAT | O_EXCL);
    if (!file.isOpen())
        return failure(errno);
    int parts = 0;
    state.size = 0;
    bool written = true;
    WorkRecord part{.serial = state.serial, .at = QDateTime::currentDateTimeUtc(), .base = true, .rows = {}};
    const auto flush = [&] {
        const QByteArray bytes = framed(part);
        written = written && file.write(bytes, state.size);
        state.size += bytes.size();
        part.rows.clear();
        ++parts;
    };
    Result<void> read;
    for (const WorkTable &table : workTables()) {
        if (read.ok())
            read = eachWorkRow(database, table, [&](const WorkRow &row, const QByteArray &) {
                part.rows.append(row);
                if (part.rows.size() >= rowsOfAPart)
                    flush();
                return written;
            });
    }
    flush();
    const QByteArray end = endOfBase(state.serial, parts);
    written = written && read.ok() && file.write(end, state.size) && file.sync();
    const int why = errno;
    state.size += end.size();
    state.base = state.size;
    const Descriptor folder(m_folder, O_RDONLY | O_DIRECTORY);
    const Descriptor library(QDir(m_folder).absoluteFilePath(u".."_s), O_RDONLY | O_DIRECTORY);
    written = written && folder.sync() && (!newFolder || library.sync());
    if (written)
        return state;
    if (!QFile::remove(path(state.file)))
        qCWarning(lcWorkJournal) << "an unfinished journal could not be removed";
    return read.ok() ? failure(why) : read.error();
}

void WorkJournal::removeOld(const QString &newest) const
{
    const QStringList all = files();
    if (all.size() < 3 || !read(newest, false).isWhole())
        return;
    for (qsizetype i = all.indexOf(newest) + 2; i < all.size(); ++i) {
        if (!QFile::remove(path(all.at(i))))
            qCWarning(lcWorkJournal) << "an old journal could not be removed";
    }
}

WorkReading WorkJournal::read(const QString &file, bool rows) const
{
    WorkReading reading;
    reading.file = file;
    QFile source(path(file));
    if (!source.open(QIODevice::ReadOnly))
        return reading;
    const QByteArray bytes = source.readAll();
    reading.size = bytes.size();
    QByteArrayView last;
    bool inDamage = false;
    for (qsizetype at = 0; at < bytes.size();) {
        const QByteArrayView payload = payloadAt(bytes, at);
        if (payload.isNull()) {
            inDamage = true;
            const qsizetype next = bytes.indexOf(QByteArray("\n" + mark), at);
            at = next < 0 ? bytes.size() : next + 1;
            continue;
        }
        reading.damaged += inDamage ? 1 : 0;
        inDamage = false;
        at += headLength + payload.size() + 1;
        reading.soundSize = at;
        last = payload;
        WorkRecord record = rows || payload.size() < shortRecord ? recordOf(payload) : WorkRecord();
        if (record.base && record.rows.size() == 1 && record.rows.constFirst().table == u"parts") {
            const bool complete = record.rows.constFirst().key.toInt() == reading.records.size();
            reading.wholeBase = complete && reading.damaged == 0;
            record.rows.clear();
        }
        if (!rows)
            record.rows.clear();
        reading.records.append(record);
    }
    if (!last.isNull())
        reading.records.last().serial = recordOf(last).serial;
    return reading;
}

void applyTo(WorkRows &rows, const QList<WorkRecord> &records, qint64 afterSerial)
{
    for (const WorkRecord &record : records) {
        if (record.serial <= afterSerial && !record.base)
            continue;
        for (const WorkRow &row : record.rows)
            rows.insert({row.table, row.key}, row);
    }
}

} // namespace vigie
