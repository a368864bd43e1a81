// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace vigie {

/// An import does not wait until each thing that it writes is on disk: the files it copies can be copied
/// again, and the index can be made anew. While it runs, the file "unsettled.json" in the library says so.
/// Whoever finds it while nobody imports knows since when nothing is certain.
class Unsettled
{
public:
    explicit Unsettled(const QString &libraryFolder);

    /// When it began; nothing where all is on disk.
    std::optional<QDateTime> since() const;
    /// Whether the system was started anew since, or the disk put in again: what was written last may be
    /// gone. A program that was merely ended loses nothing that it wrote.
    bool mayHaveLost() const;
    /// To be called before anything is written; itself on disk when it returns. An earlier one stands.
    Result<void> begin() const;
    /// Returns when all is on disk: at least as long as the disk takes.
    Result<void> end() const;

private:
    QString m_folder;
    QString m_file;
};

} // namespace vigie
