// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rawdatabase.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

RawDatabase::RawDatabase(const QString &file)
    : m_name(u"vigie-raw-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    database.setDatabaseName(file);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=15000"_s);
    m_open = database.open();
}

RawDatabase::~RawDatabase()
{
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

} // namespace vigie
