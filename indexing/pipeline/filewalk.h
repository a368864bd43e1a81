// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/importservice.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace vigie {

/// A file that an import was asked for, as it was seen on disk.
struct FoundFile
{
    QString path;      ///< absolute, as it is shown (nativepath.h)
    QByteArray native; ///< absolute, as the file system knows it
    qint64 size = 0;
    qint64 modified = 0;        ///< milliseconds since 1970, UTC
    bool givenDirectly = false; ///< named by the person, not found in a folder
};

struct FoundFiles
{
    QList<FoundFile> files;       ///< each once, by path
    QList<ImportOutcome> skipped; ///< what was passed over, with the reason
};

/// Lists the files in `paths`: files as they are, folders with everything below them. Every entry is among
/// the files or among what was passed over, whatever bytes its name is made of and however deep it lies. In
/// folders, hidden files and files of kinds that hold no document (pictures, sound …) are skipped, and links
/// are not followed: they may lead out of the folder or round in circles. `stop` ends the walk early.
FoundFiles findFiles(const QStringList &paths, const std::function<bool()> &stop = {});

bool isPdf(const FoundFile &file); ///< by its name

/// The order in which files are best read: the largest first, so that no thread is left alone with a book at
/// the end. A PDF takes long to read and little to write, other files the opposite: mixed by their bytes,
/// neither readers nor writer wait for the other.
QList<FoundFile> inReadingOrder(QList<FoundFile> files);

} // namespace vigie
