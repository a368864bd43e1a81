// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace vigie {

/// The names of a seal, and of what else is kept with it, begin so.
inline const QString sealPrefix = QStringLiteral("vigie-seal");

/// Checksums (CRC-32, which no change of up to three bits of a block escapes) of the files of an index: the
/// file "vigie-seal" in its folder.
struct IndexSeal
{
    struct File
    {
        qint64 size = 0;     ///< in bytes
        QList<quint32> sums; ///< of each block
    };

    quint32 revision = 0;      ///< of the index: no block was written by a later one
    QByteArray uuid;           ///< of the index
    QMap<QString, File> files; ///< by name

    /// Nothing where there is none, or none that is whole.
    static std::optional<IndexSeal> read(const QString &folder);
    Result<void> write(const QString &folder) const;
};

namespace seal {

/// The file of an index that names its revision, and is written anew with each.
inline const QString versionFile = QStringLiteral("iamglass");
inline constexpr qsizetype blockSize = 8192; ///< in bytes: as Xapian makes its tables

/// The names of the files that are sealed, sorted.
QStringList filesOf(const QString &folder);

/// The revision by which a block of a table was written: how it begins.
quint32 revisionOf(const char *block, qsizetype length);

/// Hands over each block of a file with its number and length, until `each` returns false. False when the
/// file cannot be read.
bool eachBlock(const QString &path,
               const std::function<bool(qsizetype number, const char *block, qsizetype length)> &each);

quint32 checksum(const char *bytes, qsizetype length);

} // namespace seal

} // namespace vigie
