// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace vigie {

/// The files that made reading fail twice, by the hash of their bytes: they are not read again unless a
/// person asks for the file itself, or another version of the program comes. Kept in the library folder as
/// quarantine.json, without names of files; lost, it is only learnt anew.
class Quarantine
{
public:
    explicit Quarantine(const QString &libraryFolder);

    /// Why bytes with that hash are not read, as a sentence for people.
    std::optional<Error> find(const QString &sha256) const;
    /// Whether reading fails with `error` for reasons that may lie in the file: it died or did not end.
    static bool concerns(const Error &error);
    void add(const QString &sha256, const Error &error);
    void remove(const QString &sha256);
    /// Writes what changed.
    Result<void> save();

private:
    QString m_file;
    QJsonObject m_entries;
    bool m_changed = false;
};

} // namespace vigie
