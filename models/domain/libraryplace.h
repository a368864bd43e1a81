// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <optional>

namespace vigie {

/// Where a library is searched: in its folder, or where somebody serves its index to others (xapian-tcpsrv).
struct LibraryPlace
{
    QString folder; ///< absolute; empty where only the index can be reached
    QString host;   ///< a name or an address; empty for a folder
    int port = 0;

    static LibraryPlace inFolder(const QString &folder);
    /// "host:1234", "192.0.2.7:1234" or "[2001:db8::7]:1234"; nothing for anything else. No name is looked
    /// up.
    static std::optional<LibraryPlace> served(const QString &address);

    bool isServed() const { return folder.isEmpty(); }
    QString address() const; ///< as served() reads it; empty for a folder
    /// What people call it: the folder's own name, or the address.
    QString name() const;
    friend bool operator==(const LibraryPlace &, const LibraryPlace &) = default;
};

} // namespace vigie

Q_DECLARE_METATYPE(vigie::LibraryPlace)
