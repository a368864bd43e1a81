// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/librarysession.h"

#include "models/store/librarydatabase.h"

namespace vigie {

LibrarySession::LibrarySession(std::unique_ptr<LibraryDatabase> database)
    : m_database(std::move(database))
{
}

LibrarySession::~LibrarySession() = default;

Result<std::shared_ptr<LibrarySession>> LibrarySession::open(const QString &folder, bool createIfMissing)
{
    Result<std::unique_ptr<LibraryDatabase>> database =
        createIfMissing ? LibraryDatabase::create(folder) : LibraryDatabase::open(folder);
    if (!database.ok())
        return database.error();
    return std::shared_ptr<LibrarySession>(new LibrarySession(std::move(database).value()));
}

void LibrarySession::refresh()
{
    Q_EMIT documentsChanged();
    Q_EMIT factsRefreshed();
    Q_EMIT annotationsChanged();
    Q_EMIT journalChanged();
}

} // namespace vigie
