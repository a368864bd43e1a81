// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QFile>
#include <QString>

#include <functional>
#include <limits>

namespace vigie {

/// A copy of a file inside the library that is not yet one of its originals. The copy is removed with the
/// value unless it was kept.
class StagedFile
{
public:
    StagedFile() = default;
    StagedFile(const QString &path, const QString &sha256, qint64 size);
    ~StagedFile();
    StagedFile(StagedFile &&other) noexcept;
    StagedFile &operator=(StagedFile &&other) noexcept;

    const QString &path() const { return m_path; }
    const QString &sha256() const { return m_sha256; }
    qint64 size() const { return m_size; }

private:
    friend class OriginalStore;
    QString m_path;
    QString m_sha256;
    qint64 m_size = 0;
};

/// The files as they were imported: FOLDER/originals/ab/<sha256>, bytes unchanged, read-only. Any thread.
class OriginalStore
{
public:
    explicit OriginalStore(const QString &libraryFolder);

    QString path(const QString &sha256) const;
    /// SHA-256 of every file that is kept, in order.
    QStringList all() const;
    bool contains(const QString &sha256) const;
    /// Copies `file` into the library and hashes what was copied, so that what is read is what is kept.
    /// `stop` is asked every few megabytes; no more than `mostBytes` are copied. Errors: NotFound,
    /// Unreadable, TooLarge, Storage, Cancelled.
    Result<StagedFile> stage(const QString &file, const std::function<bool()> &stop = {},
                             qint64 mostBytes = std::numeric_limits<qint64>::max()) const;
    /// The same from an open file, whose name ends with `ending` ("pdf").
    Result<StagedFile> stage(QFile &source, const QString &ending, const std::function<bool()> &stop = {},
                             qint64 mostBytes = std::numeric_limits<qint64>::max()) const;
    /// Makes a staged file an original: on disk when this returns, whole or not at all.
    Result<void> keep(StagedFile &staged) const;
    /// Makes a staged file that the library does not know an original without waiting for the disk: a power
    /// cut may take it again (models/store/unsettled.h).
    Result<void> place(StagedFile &staged) const;
    Result<void> remove(const QString &sha256) const;
    /// Reads the original again: an empty string when it has the right hash, else the problem as a sentence.
    QString verify(const QString &sha256) const;
    /// Removes copies that a killed program left behind. Only while no one imports.
    void clearStaging() const;

private:
    QString m_folder;
};

} // namespace vigie
