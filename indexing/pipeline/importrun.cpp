// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/pipeline/importrun.h"

#include "indexing/pipeline/settle.h"
#include "models/store/librarydatabase.h"
#include "models/store/librarylock.h"
#include "models/store/pagerepository.h"
#include "models/store/recognisedrepository.h"
#include "models/store/unsettled.h"

#include <QFileInfo>
#include <QLoggingCategory>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(lcImport, "vigie.import")

namespace vigie {

Result<IndexTask> readFactsAgain(const LibraryDatabase &database, const ImportTools &tools,
                                 const DocumentId &id)
{
    const Result<Document> document = DocumentRepository(database).document(id);
    if (!document.ok())
        return document.error();
    const Result<QList<Page>> pages = PageRepository(database).pages(id);
    if (!pages.ok())
        return pages.error();
    const DocumentFacts facts = tools.readFacts(document.value(), pages.value());
    return DocumentWriter(database).replaceFacts(id, pages.value(), facts, tools.factsVersion);
}

namespace {

// A commit costs as much for many documents as for one. What is killed reads so many again, and for so long
// somebody who writes a note waits at most.
constexpr size_t documentsAtOnce = 64;
constexpr qint64 bytesAtOnce = 8'000'000;
constexpr int millisecondsAtMost = 500;

} // namespace

bool factsHold(const Document &stored, const Document &read)
{
    const auto iso = [](const Document &one) { return one.published ? one.published->toIso() : QString(); };
    return iso(stored) == iso(read) && stored.language == read.language && stored.publisher == read.publisher;
}

ImportRun::ImportRun(QPromise<ImportOutcome> &promise, const QString &folder, const ImportTools &tools,
                     const QString &password, const std::atomic<bool> &closing,
                     const std::function<QList<DocumentId>()> &takeRequests,
                     const std::function<void(const ImportOutcome &)> &takeUntold)
    : m_promise(promise)
    , m_folder(folder)
    , m_tools(tools)
    , m_password(password)
    , m_closing(closing)
    , m_takeRequests(takeRequests)
    , m_takeUntold(takeUntold)
    , m_originals(folder)
    , m_setAside(folder)
{
}

void ImportRun::run(const QStringList &paths)
{
    const Result<void> done = importFiles(paths);
    if (done.ok() || stopped())
        return;
    for (const QString &path : paths)
        tell({path, ImportOutcome::Status::Failed, {}, done.error()});
}

Result<void> ImportRun::importFiles(const QStringList &paths)
{
    Result<std::unique_ptr<LibraryDatabase>> database =
        LibraryDatabase::create(m_folder, LibraryDatabase::Durability::Derived);
    if (!database.ok())
        return database.error();
    m_database = std::move(database).value();
    LibraryLock lock(m_folder);
    if (Result<void> locked = lock.acquire(2000); !locked.ok())
        return locked;
    m_originals.clearStaging();
    if (Result<void> settled = settle(*m_database, m_tools); !settled.ok())
        return settled;
    m_index = std::make_unique<IndexSync>(*m_database, m_tools);

    const FoundFiles found = findFiles(paths, [this] { return stopped(); });
    for (const ImportOutcome &skipped : found.skipped)
        tell(skipped);
    QList<FoundFile> files = found.files;
    const int all = static_cast<int>(files.size());
    // Qt passes a text on only when the value rises: from -1 to 0, the first file's name is seen too.
    m_promise.setProgressRange(-1, all);
    m_promise.setProgressValueAndText(0, files.isEmpty() ? QString()
                                                         : QFileInfo(files.constFirst().path).fileName());
    m_promise.setProgressRange(0, all);
    if (Result<void> sorted = leaveOutUnchanged(files); !sorted.ok())
        return sorted;
    const Unsettled unsettled(m_folder);
    if (const Result<void> begun = files.isEmpty() ? Result<void>() : unsettled.begin(); !begun.ok())
        return begun;
    Result<void> done = readAndIndex(inReadingOrder(std::move(files)));
    m_index.reset(); // which closes it
    if (Result<void> saved = m_setAside.save(); !saved.ok())
        qCWarning(lcImport) << saved.error().message;
    if (Result<void> kept = m_database->checkpoint(); !kept.ok())
        return kept;
    // Who closes the window does not wait for the disk: the next to open the library looks after it.
    if (Result<void> ended = m_closing ? Result<void>() : unsettled.end(); !ended.ok())
        return ended;
    return done;
}

Result<void> ImportRun::readAndIndex(const QList<FoundFile> &files)
{
    if (Result<void> read = readAll(files, false); !read.ok())
        return read;
    // One retry, when nobody waits behind it any more.
    if (Result<void> read = readAll(std::exchange(m_again, {}), true); !read.ok())
        return read;
    for (FileRead &read : m_waiting) {
        if (stopped())
            break;
        if (Result<void> written = writeKnown(read); !written.ok())
            reportFailure(read.file, written.error());
    }
    if (Result<void> indexed = m_index->catchUp([this] { return stopped(); }); !indexed.ok())
        qCWarning(lcImport) << "the index is behind the library:" << indexed.error().message;
    return {};
}

Result<void> ImportRun::readAll(const QList<FoundFile> &files, bool secondTime)
{
    if (files.isEmpty() || stopped())
        return {};
    const Result<QList<Document>> documents = DocumentRepository(*m_database).documents();
    if (!documents.ok())
        return documents.error();
    QSet<QString> hashes;
    for (const Document &document : documents.value())
        hashes.insert(document.sha256);
    if (Result<void> opened = m_index->open(); !opened.ok())
        qCWarning(lcImport) << "not indexed yet:" << opened.error().message;
    m_secondTime = secondTime;
    Result<QHash<DocumentId, QList<RecognisedPage>>> layers = RecognisedRepository(*m_database).waiting();
    if (!layers.ok())
        return layers.error();
    m_layers = std::move(layers).value();
    FileReader reader(files, hashes, m_originals, m_setAside, m_tools, m_password, m_layers);
    for (qsizetype taken = 0; taken < files.size() && !stopped();) {
        if (Result<void> followed = m_index->followPeople(); !followed.ok())
            qCWarning(lcImport) << "the index is behind the notes:" << followed.error().message;
        std::optional<FileRead> read = reader.next();
        // Whoever stops hears of nothing more, so nothing more is stored: the next import reads it.
        if (batchIsDue() && !stopped())
            storeBatch();
        if (!read)
            continue;
        ++taken;
        if (Result<void> written = write(*read); !written.ok())
            reportFailure(read->file, written.error());
        if (const QString next = reader.underWay(); !next.isEmpty())
            m_promise.setProgressValueAndText(m_done, QFileInfo(next).fileName());
        if (Result<void> answered = answerRequests(); !answered.ok())
            qCWarning(lcImport) << "facts were not read again:" << answered.error().message;
    }
    reader.stop();
    if (!stopped())
        storeBatch();
    m_batch.clear();
    m_batchWeight = 0;
    return {};
}

Result<void> ImportRun::leaveOutUnchanged(QList<FoundFile> &files)
{
    const Result<QHash<QString, PathRecord>> paths = DocumentRepository(*m_database).paths();
    if (!paths.ok())
        return paths.error();
    m_paths = paths.value();
    QHash<DocumentId, bool> originalThere;
    const Result<QList<Document>> documents = DocumentRepository(*m_database).documents();
    if (!documents.ok())
        return documents.error();
    for (const Document &document : documents.value())
        originalThere.insert(document.id, m_originals.contains(document.sha256));
    const auto unchanged = [&](const FoundFile &file) {
        const auto known = m_paths.constFind(file.path);
        if (known == m_paths.cend() || known->size != file.size || known->modified != file.modified ||
            !originalThere.value(known->document))
            return false;
        report(file, ImportOutcome::Status::Unchanged, known->document);
        return true;
    };
    files.erase(std::remove_if(files.begin(), files.end(), unchanged), files.end());
    return {};
}

Result<void> ImportRun::write(FileRead &read)
{
    if (read.knownBytes)
        return writeKnown(read);
    if (std::holds_alternative<ReadDocument>(read.result)) {
        // The first is seen at once.
        if (m_batch.empty())
            m_batchDue.setRemainingTime(m_done == 0 ? 0 : millisecondsAtMost);
        m_batchWeight += read.weight();
        m_batch.push_back(std::move(read));
        return {};
    }
    const Error error = std::get<Error>(read.result);
    if (triedAgain(read, error))
        return {};
    if (!read.staged.sha256().isEmpty())
        m_failed.insert(read.staged.sha256(), error);
    if (error.code != Error::Code::Cancelled || !stopped())
        reportFailure(read.file, error);
    return {};
}

/// Whether the file waits to be read once more. What fails a second time is set aside; what was read again is
/// not any longer.
bool ImportRun::triedAgain(const FileRead &read, const Error &error)
{
    const QString sha256 = read.staged.sha256();
    if (sha256.isEmpty() || !Quarantine::concerns(error) || stopped())
        return false;
    if (m_setAside.find(sha256) && !read.file.givenDirectly)
        return false;
    if (!m_secondTime) {
        m_again.append(read.file);
        return true;
    }
    m_setAside.add(sha256, error);
    return false;
}

bool ImportRun::batchIsDue() const
{
    return !m_batch.empty() &&
           (m_batch.size() >= documentsAtOnce || m_batchWeight >= bytesAtOnce || m_batchDue.hasExpired());
}

void ImportRun::storeBatch()
{
    std::vector<FileRead> reads;
    m_batchWeight = 0;
    for (FileRead &read : std::exchange(m_batch, {})) {
        if (const Result<void> kept = m_originals.place(read.staged); kept.ok())
            reads.push_back(std::move(read));
        else
            notStored(read, kept.error());
    }
    if (reads.empty())
        return;
    const Result<QList<IndexTask>> tasks = store(reads);
    for (size_t i = 0; i < reads.size(); ++i) {
        FileRead &read = reads[i];
        // The trouble of one document is not that of the others: each is tried by itself.
        const bool again = !tasks.ok() && reads.size() > 1;
        const Result<QList<IndexTask>> own = again ? store({&read, 1}) : tasks;
        if (own.ok())
            stored(read, own.value().at(tasks.ok() ? qsizetype(i) : 0));
        else
            notStored(read, own.error());
        read = {}; // frees its memory
    }
}

Result<QList<IndexTask>> ImportRun::store(std::span<const FileRead> reads) const
{
    QList<std::pair<const ReadDocument *, PathRecord>> all;
    for (const FileRead &read : reads) {
        const auto &document = std::get<ReadDocument>(read.result);
        all.append({&document, {read.file.path, document.document.id, read.file.size, read.file.modified}});
    }
    return DocumentWriter(*m_database).store(all);
}

void ImportRun::notStored(const FileRead &read, const Error &error)
{
    m_failed.insert(read.staged.sha256(), error);
    if (const Result<void> removed = m_originals.remove(read.staged.sha256()); !removed.ok())
        qCWarning(lcImport) << removed.error().message;
    reportFailure(read.file, error);
}

void ImportRun::stored(FileRead &read, IndexTask task)
{
    m_setAside.remove(read.staged.sha256());
    const bool update = m_paths.contains(read.file.path);
    report(read.file, update ? ImportOutcome::Status::Updated : ImportOutcome::Status::Added, task.document);
    // The index can be made again: its troubles do not make the import fail, the task stays.
    if (const Result<void> indexed = index(read, task); !indexed.ok())
        qCWarning(lcImport) << "not indexed yet:" << indexed.error().message;
}

Result<void> ImportRun::index(FileRead &read, IndexTask &task)
{
    auto &document = std::get<ReadDocument>(read.result);
    const Result<Document> known = DocumentRepository(*m_database).document(task.document);
    if (!known.ok())
        return known.error();
    // A correction made for an earlier version, or before the document was removed, counts for this one too.
    const bool factsAsRead = factsHold(known.value(), document.document);
    if (!factsAsRead) {
        document.facts = m_tools.readFacts(known.value(), document.pages);
        const Result<IndexTask> replaced =
            DocumentWriter(*m_database)
                .replaceFacts(task.document, document.pages, document.facts, m_tools.factsVersion);
        if (!replaced.ok())
            return replaced.error();
        task = replaced.value();
    }
    if (known.value().characters > longText) {
        m_index->leave(task);
        return {};
    }
    const bool asRead = factsAsRead && known.value().title == document.document.title;
    return m_index->add(task, known.value(), document.pages, document.facts,
                        asRead ? read.passages.get() : nullptr);
}

Result<void> ImportRun::writeKnown(FileRead &read)
{
    const QString sha256 = read.staged.sha256();
    if (const auto failed = m_failed.constFind(sha256); failed != m_failed.cend()) {
        reportFailure(read.file, *failed);
        return {};
    }
    const DocumentId id = documentIdOf(sha256);
    const Result<bool> there = DocumentRepository(*m_database).contains(id);
    if (!there.ok())
        return there.error();
    if (!there.value()) {
        m_waiting.push_back(std::move(read));
        return {};
    }
    if (Result<void> kept = m_originals.keep(read.staged); !kept.ok())
        return kept;
    const auto old = m_paths.constFind(read.file.path);
    const bool update = old != m_paths.cend() && old->document != id;
    if (Result<void> added =
            DocumentWriter(*m_database).addPath({read.file.path, id, read.file.size, read.file.modified});
        !added.ok())
        return added;
    report(read.file, update ? ImportOutcome::Status::Updated : ImportOutcome::Status::Unchanged, id);
    return {};
}

Result<void> ImportRun::answerRequests()
{
    if (!m_takeRequests)
        return {};
    for (const DocumentId &id : m_takeRequests()) {
        const Result<IndexTask> read = readFactsAgain(*m_database, m_tools, id);
        if (!read.ok() && read.error().code != Error::Code::NotFound)
            return read.error();
    }
    return {};
}

void ImportRun::tell(const ImportOutcome &outcome)
{
    if (!m_promise.addResult(outcome) && m_takeUntold)
        m_takeUntold(outcome);
}

void ImportRun::report(const FoundFile &file, ImportOutcome::Status status, const DocumentId &document,
                       const std::optional<Error> &error)
{
    tell({file.path, status, document, error});
    m_promise.setProgressValueAndText(++m_done, QFileInfo(file.path).fileName());
}

void ImportRun::reportFailure(const FoundFile &file, const Error &error)
{
    const bool notMeant = error.code == Error::Code::Unsupported && !file.givenDirectly;
    report(file, notMeant ? ImportOutcome::Status::Skipped : ImportOutcome::Status::Failed, {}, error);
}

} // namespace vigie
