// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/pipeline/filereader.h"
#include "indexing/pipeline/indexsync.h"
#include "indexing/pipeline/quarantine.h"
#include "models/services/importservice.h"

#include <QDeadlineTimer>
#include <QPromise>

#include <functional>
#include <span>

namespace vigie {

/// One import, in the thread it is called in: walks the paths, leaves out what has not changed, lets two
/// threads read the rest, and writes what they read, some documents at a time. Each document is written whole
/// or not at all; when it is killed, the library holds what was written until then. All is on disk when it
/// ends, and not before (models/store/unsettled.h): waiting for the disk takes a third of an import.
class ImportRun
{
public:
    /// `password` opens protected PDFs; empty for none. `closing` stops the run as cancelling the promise
    /// does. `takeRequests` gives the documents whose facts somebody wants read again meanwhile. `takeUntold`
    /// is given the outcomes that a cancelled promise no longer takes.
    ImportRun(QPromise<ImportOutcome> &promise, const QString &folder, const ImportTools &tools,
              const QString &password, const std::atomic<bool> &closing,
              const std::function<QList<DocumentId>()> &takeRequests = {},
              const std::function<void(const ImportOutcome &)> &takeUntold = {});

    void run(const QStringList &paths);

private:
    Result<void> importFiles(const QStringList &paths);
    Result<void> readAndIndex(const QList<FoundFile> &files);
    Result<void> leaveOutUnchanged(QList<FoundFile> &files);
    /// Reads `files` and writes what was read; what failed as if by the file's doing goes to m_again, unless
    /// this is the second time.
    Result<void> readAll(const QList<FoundFile> &files, bool secondTime);
    Result<void> write(FileRead &read);
    bool triedAgain(const FileRead &read, const Error &error);
    Result<void> writeKnown(FileRead &read);
    bool batchIsDue() const;
    /// Stores the documents that wait, in one transaction, and puts them into the index.
    void storeBatch();
    Result<QList<IndexTask>> store(std::span<const FileRead> reads) const;
    void stored(FileRead &read, IndexTask task);
    void notStored(const FileRead &read, const Error &error);
    Result<void> index(FileRead &read, IndexTask &task);
    Result<void> answerRequests();
    void tell(const ImportOutcome &outcome);
    void report(const FoundFile &file, ImportOutcome::Status status, const DocumentId &document,
                const std::optional<Error> &error = {});
    void reportFailure(const FoundFile &file, const Error &error);
    bool stopped() const { return m_closing || m_promise.isCanceled(); }

    QPromise<ImportOutcome> &m_promise;
    const QString m_folder;
    const ImportTools &m_tools;
    const QString m_password;
    const std::atomic<bool> &m_closing;
    const std::function<QList<DocumentId>()> m_takeRequests;
    const std::function<void(const ImportOutcome &)> m_takeUntold;
    const OriginalStore m_originals;
    std::unique_ptr<LibraryDatabase> m_database;
    std::unique_ptr<IndexSync> m_index;
    QHash<QString, PathRecord> m_paths;                ///< as the library knows them
    QHash<DocumentId, QList<RecognisedPage>> m_layers; ///< of documents that are not there yet
    QHash<QString, Error> m_failed;                    ///< bytes that could not be read, by hash
    Quarantine m_setAside;
    QList<FoundFile> m_again; ///< to be read once more when all others are
    bool m_secondTime = false;
    std::vector<FileRead> m_batch; ///< documents read, their files not yet in their place
    qint64 m_batchWeight = 0;      ///< bytes
    QDeadlineTimer m_batchDue;
    std::vector<FileRead> m_waiting; ///< same bytes as a file that is still being read
    int m_done = 0;
};

/// Whether nobody corrected what facts are read with.
bool factsHold(const Document &stored, const Document &read);

/// Reads the facts of a document again from its stored pages, with what people corrected.
Result<IndexTask> readFactsAgain(const LibraryDatabase &database, const ImportTools &tools,
                                 const DocumentId &id);

} // namespace vigie
