// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/pipeline/boundedqueue.h"
#include "indexing/pipeline/filewalk.h"
#include "indexing/pipeline/importtools.h"
#include "indexing/pipeline/longtexts.h"
#include "indexing/pipeline/quarantine.h"
#include "models/store/documentwriter.h"
#include "models/store/originalstore.h"

#include <QElapsedTimer>
#include <QHash>
#include <QMutex>
#include <QSet>

#include <atomic>
#include <deque>
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
    LongTexts::Turn turn;                       ///< of a long text only

    qint64 weight() const; ///< bytes of memory, about
};

/// Reads files in threads of its own, in the order given, as far as the queue has room. Long texts wait for
/// each other and nobody for them: they are put off, and when every thread has been at its file for seconds,
/// there is one more for a while.
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
    void startThread();
    void startAnotherIfAllAreHeldUp();
    void work(Extractor &extractor);
    /// The next to be read, or one that was put off and has its turn now.
    std::optional<FileRead> take();
    /// False: a long text, whose turn it is not.
    bool read(FileRead &one, Extractor &extractor);
    bool take(LongTexts::Turn &turn);
    Result<StagedFile> stage(const FoundFile &file) const;
    void begin(const QString &path);
    bool isNeededAfter(const QString &path);
    int heldUp() const; ///< threads, with m_mutex locked

    const QList<FoundFile> &m_files;
    const OriginalStore &m_originals;
    const Quarantine m_setAside; ///< a copy: the run's own changes meanwhile
    const ImportTools &m_tools;
    const QString m_password;
    const QHash<DocumentId, QList<RecognisedPage>> &m_layers;
    BoundedQueue<FileRead> m_queue;
    const std::shared_ptr<LongTexts> m_longTexts = std::make_shared<LongTexts>();
    struct UnderWay
    {
        QString path;
        QElapsedTimer since;
    };
    mutable QMutex m_mutex;
    QSet<QString> m_hashes;        ///< guarded by m_mutex
    QList<UnderWay> m_underWay;    ///< guarded by m_mutex, the oldest first
    std::deque<FileRead> m_putOff; ///< guarded by m_mutex: long texts, copied and not read
    qsizetype m_nextFile = 0;      ///< guarded by m_mutex
    int m_running = 0;             ///< guarded by m_mutex: threads
    int m_wanted = 0;              ///< threads, when none is held up
    std::atomic<bool> m_stop = false;
    std::deque<Extractor> m_extractors; ///< of each thread; these stay where they are
    std::vector<std::thread> m_threads;
};

} // namespace vigie
