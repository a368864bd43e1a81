// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/pipeline/boundedqueue.h"
#include "indexing/pipeline/filewalk.h"
#include "indexing/pipeline/importtools.h"
#include "indexing/pipeline/quarantine.h"
#include "models/store/documentwriter.h"
#include "models/store/originalstore.h"

#include <QHash>
#include <QMutex>
#include <QSet>

#include <atomic>
#include <thread>
#include <variant>
#include <vector>

namespace vigie {

/// What a reading thread made of one file.
struct FileRead
{
    FoundFile file;
    StagedFile staged; ///< empty when the file could not be copied
    /// Nothing more to be read: the same bytes are in the library already, or come from another file.
    bool knownBytes = false;
    std::variant<ReadDocument, Error> result = Error{};
    std::shared_ptr<PreparedPassages> passages; ///< of the document as it was read; may be none

    qint64 weight() const; ///< bytes of memory, about
};

/// Reads files in threads of its own, in the order given, as far as the queue has room.
class FileReader
{
public:
    /// `knownHashes`: the bytes the library has. All arguments must outlive the reader.
    /// `setAside` is not read unless a person named the file. `layers`: what was recognised on the pages of
    /// documents that the library does not have.
    FileReader(const QList<FoundFile> &files, const QSet<QString> &knownHashes,
               const OriginalStore &originals, const Quarantine &setAside, const ImportTools &tools,
               const QString &password, const QHash<DocumentId, QList<RecognisedPage>> &layers);
    ~FileReader();
    Q_DISABLE_COPY_MOVE(FileReader)

    /// The next file that is read; nothing after a tenth of a second without one.
    std::optional<FileRead> next();
    /// The file that has been under way longest.
    QString underWay() const;
    /// Stops reading: what is under way is thrown away. Returns at once.
    void stop();

private:
    void work(Extractor &extractor);
    FileRead read(const FoundFile &file, Extractor &extractor);
    Result<StagedFile> stage(const FoundFile &file) const;
    void setUnderWay(const QString &path, bool underWay);

    const QList<FoundFile> &m_files;
    const OriginalStore &m_originals;
    const Quarantine m_setAside; ///< a copy: the run's own changes meanwhile
    const ImportTools &m_tools;
    const QString m_password;
    const QHash<DocumentId, QList<RecognisedPage>> &m_layers;
    BoundedQueue<FileRead> m_queue;
    mutable QMutex m_mutex;
    QSet<QString> m_hashes; ///< guarded by m_mutex
    QStringList m_underWay; ///< guarded by m_mutex
    std::atomic<qsizetype> m_nextFile = 0;
    std::atomic<bool> m_stop = false;
    std::vector<Extractor> m_extractors;
    std::vector<std::thread> m_threads;
};

} // namespace vigie
