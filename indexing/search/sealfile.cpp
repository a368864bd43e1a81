// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/sealfile.h"

#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QIODevice>
#include <QSaveFile>
#include <QtEndian>

#include <algorithm>
#include <zlib.h>

namespace vigie {

namespace {

constexpr quint32 sealMagic = 0x76694731; // "viG1"
constexpr auto sealStreamVersion = QDataStream::Qt_6_4;
constexpr qsizetype blocksAtOnce = 64;

} // namespace

namespace seal {

QStringList filesOf(const QString &folder)
{
    QStringList names = QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    // The lock is empty, and what Xapian is about to put in the place of another file is nobody's yet.
    names.removeIf([](const QString &name) {
        return name.startsWith(sealPrefix) || name == QLatin1String("flintlock") ||
               name.endsWith(QLatin1String(".tmp"));
    });
    return names;
}

quint32 revisionOf(const char *block, qsizetype length)
{
    return length < qsizetype(sizeof(quint32)) ? 0 : qFromBigEndian<quint32>(block);
}

bool eachBlock(const QString &path,
               const std::function<bool(qsizetype number, const char *block, qsizetype length)> &each)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
    QByteArray bytes(blockSize * blocksAtOnce, Qt::Uninitialized);
    for (qsizetype number = 0;;) {
        const qint64 length = file.read(bytes.data(), bytes.size());
        if (length <= 0)
            return length == 0;
        for (qsizetype at = 0; at < length; at += blockSize, ++number) {
            if (!each(number, bytes.constData() + at, std::min<qsizetype>(blockSize, length - at)))
                return true;
        }
    }
}

quint32 checksum(const char *bytes, qsizetype length)
{
    return quint32(crc32_z(0, reinterpret_cast<const Bytef *>(bytes), z_size_t(length)));
}

} // namespace seal

std::optional<IndexSeal> IndexSeal::read(const QString &folder)
{
    QFile file(folder + u'/' + sealPrefix);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    constexpr qsizetype sumSize = sizeof(quint32);
    const qsizetype length = bytes.size() - sumSize;
    // Its own checksum comes first: nothing else in it is believed before.
    if (length < sumSize ||
        seal::checksum(bytes.constData(), length) != qFromBigEndian<quint32>(bytes.constData() + length))
        return {};
    QDataStream stream(bytes);
    stream.setVersion(sealStreamVersion);
    quint32 magic = 0;
    quint32 count = 0;
    IndexSeal read;
    stream >> magic >> read.revision >> read.uuid >> count;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        QString name;
        File one;
        stream >> name >> one.size >> one.sums;
        read.files.insert(name, one);
    }
    return magic == sealMagic && stream.status() == QDataStream::Ok ? std::optional(read) : std::nullopt;
}

Result<void> IndexSeal::write(const QString &folder) const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(sealStreamVersion);
    stream << sealMagic << revision << uuid << quint32(files.size());
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        stream << file.key() << file.value().size << file.value().sums;
    stream << seal::checksum(bytes.constData(), bytes.size());
    QSaveFile file(folder + u'/' + sealPrefix);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{Error::Code::Storage,
                 QStringLiteral("The checksums of the search index could not be written: %1.")
                     .arg(file.errorString())};
}

} // namespace vigie
