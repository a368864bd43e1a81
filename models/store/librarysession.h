// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace vigie {

class LibraryDatabase;

/// One open library in the window's thread: the connection that its services share, and how they tell each
/// other that something changed.
class LibrarySession : public QObject
{
    Q_OBJECT
public:
    /// Errors as of LibraryDatabase::create().
    static Result<std::shared_ptr<LibrarySession>> open(const QString &folder, bool createIfMissing);
    ~LibrarySession() override;

    const LibraryDatabase &database() const { return *m_database; }

    /// Reads the facts of a document again and brings its index entries up to date: called after a person
    /// corrected or removed it. Left empty, the index task that was written waits for the next import.
    std::function<Result<void>(const DocumentId &)> afterDocumentChange;

    /// Everything may have changed: to be called after an import.
    void refresh();

Q_SIGNALS:
    void documentsChanged();
    void factsChanged();
    /// Whatever there is of facts may have changed, by an import or another program.
    void factsRefreshed();
    /// Only what was said about these claims changed.
    void claimsDecided(const QStringList &claims);
    void eventsDecided();   ///< likewise about events
    void mentionsDecided(); ///< likewise about mentions
    /// Documents wait to be brought up to date in the full-text index.
    void indexTasksAdded();
    void annotationsChanged();
    void journalChanged();

private:
    explicit LibrarySession(std::unique_ptr<LibraryDatabase> database);
    std::unique_ptr<LibraryDatabase> m_database;
};

} // namespace vigie
