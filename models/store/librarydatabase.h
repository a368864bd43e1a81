// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

#include <memory>

class QSqlDatabase;

namespace vigie {

/// One connection to a library's database. Each thread opens its own and uses it alone; any number may be
/// open at once, also in several programs. Rows are read and written by the repositories.
class LibraryDatabase
{
public:
    /// When a commit is on disk. Full: before it returns (what a person made). Derived: at the latest with
    /// checkpoint() (what can be made again); a power cut may take the last commits, never part of one.
    enum class Durability : quint8 { Full, Derived };

    /// Opens the library in `folder`, whose schema is brought up to date.
    /// Errors: NotFound (no library there), TooNew, Storage.
    static Result<std::unique_ptr<LibraryDatabase>> open(const QString &folder,
                                                         Durability durability = Durability::Full);
    /// The same; makes folder and library where there is none.
    static Result<std::unique_ptr<LibraryDatabase>> create(const QString &folder,
                                                           Durability durability = Durability::Full);
    ~LibraryDatabase();
    Q_DISABLE_COPY_MOVE(LibraryDatabase)

    QString folder() const { return m_folder; }
    /// Why nothing can be written here, a sentence (models/store/libraryaccess.h); empty when it can.
    QString readOnlyReason() const { return m_readOnlyReason; }
    QSqlDatabase connection() const;
    /// Everything committed so far is on disk when this returns.
    Result<void> checkpoint();
    /// Another number whenever another connection has committed something.
    Result<qint64> dataVersion() const;
    /// SQLite's own check of the file: an empty list when it is sound.
    Result<QStringList> integrityProblems() const;

    /// Several changes as one: all or none. Rolls back unless committed. Not to be nested. What changes in
    /// people's work is sealed and in the journal beside the database before it counts (workkeeper.h); it
    /// must not be changed without a transaction. One that only reads sees one state of the library,
    /// whatever others write meanwhile, and holds nobody up.
    class Transaction
    {
    public:
        enum class For : quint8 { Writing, Reading };
        explicit Transaction(const LibraryDatabase &database, For purpose = For::Writing);
        ~Transaction();
        Q_DISABLE_COPY_MOVE(Transaction)
        Result<void> begin(); ///< waits for other writers for some seconds
        Result<void> commit();

    private:
        const LibraryDatabase &m_database;
        const For m_purpose;
        bool m_open = false;
    };

private:
    LibraryDatabase(const QString &folder, const QString &name);
    static Result<std::unique_ptr<LibraryDatabase>> openToRead(std::unique_ptr<LibraryDatabase> library);
    Result<void> openToWrite(Durability durability) const;
    QString m_folder;
    QString m_name;
    QString m_readOnlyReason;
    mutable bool m_watching = false; ///< what changes in people's work
};

/// True when `folder` holds a library.
bool hasLibrary(const QString &folder);
QString databasePath(const QString &folder); ///< FOLDER/library.sqlite
QString indexPath(const QString &folder);    ///< FOLDER/index

} // namespace vigie
