// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QString>

namespace vigie {

/// A database file as it is: nothing is migrated or checked.
class RawDatabase
{
public:
    explicit RawDatabase(const QString &file);
    ~RawDatabase();
    Q_DISABLE_COPY_MOVE(RawDatabase)
    bool isOpen() const { return m_open; }
    QSqlDatabase connection() const { return QSqlDatabase::database(m_name, false); }

private:
    QString m_name;
    bool m_open = false;
};

} // namespace vigie
