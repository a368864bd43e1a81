// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlitelibraryservice.h"

#include "models/domain/priority.h"
#include "models/store/documentwriter.h"
#include "models/store/journalrepository.h"
#include "models/store/librarydatabase.h"
#include "models/store/originalstore.h"
#include "models/store/pagerepository.h"
#include "models/store/valuejson.h"

#include <QLoggingCategory>
#include <QtConcurrent>

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(lcLibrary, "vigie.store.library")

namespace vigie {

namespace {

Result<QList<Document>> readDocuments(const QString &folder)
{
    const auto database = LibraryDatabase::open(folder);
    if (!database.ok())
        return database.error();
    return DocumentRepository(*database.value()).documents();
}

} // namespace

SqliteLibraryService::SqliteLibraryService(const std::shared_ptr<LibrarySession> &session, QObject *parent)
    : LibraryService(parent)
    , m_session(session)
{
    connect(session.get(), &LibrarySession::documentsChanged, this, [this] {
        if (m_reader)
            return readAgain();
        m_documents.reset();
        Q_EMIT documentsChanged();
    });
}

SqliteLibraryService::~SqliteLibraryService()
{
    // A future whose result was taken is not finished but as new: waiting for it would never end.
    if (m_reader && m_reader->isRunning())
        m_reader->waitForFinished();
}

void SqliteLibraryService::readInBackground()
{
    m_reader = std::make_unique<QFutureWatcher<Result<QList<Document>>>>();
    connect(m_reader.get(), &QFutureWatcherBase::finished, this, &SqliteLibraryService::takeDocuments);
    readAgain();
}

void SqliteLibraryService::readAgain()
{
    m_outrun = m_reader->isRunning();
    if (!m_outrun)
        m_reader->setFuture(
            QtConcurrent::run(backgroundPool(), readDocuments, m_session->database().folder()));
}

void SqliteLibraryService::takeDocuments()
{
    if (std::exchange(m_outrun, false))
        return readAgain();
    Result<QList<Document>> read = m_reader->future().takeResult();
    if (!read.ok())
        qCWarning(lcLibrary) << read.error().message;
    if (read.ok() || !m_documents) // who waits for the first ones is not left waiting
        keep(read.ok() ? std::move(read).value() : QList<Document>());
    Q_EMIT documentsChanged();
}

QString SqliteLibraryService::folder() const
{
    return m_session->database().folder();
}

QString SqliteLibraryService::readOnlyReason() const
{
    return m_session->database().readOnlyReason();
}

QList<Document> SqliteLibraryService::documents() const
{
    if (!m_documents) {
        Result<QList<Document>> read = DocumentRepository(m_session->database()).documents();
        if (!read.ok()) {
            qCWarning(lcLibrary) << read.error().message;
            return {};
        }
        keep(std::move(read).value());
    }
    return *m_documents;
}

void SqliteLibraryService::keep(QList<Document> documents) const
{
    m_at.clear();
    m_at.reserve(documents.size());
    for (qsizetype at = 0; at < documents.size(); ++at)
        m_at.insert(documents.at(at).id, at);
    m_documents = std::move(documents);
}

Result<Document> SqliteLibraryService::document(const DocumentId &id) const
{
    // What a list was made of is not asked for again row by row, unless it is being read anew.
    if (m_documents && !(m_reader && m_reader->isRunning())) {
        if (const auto at = m_at.constFind(id); at != m_at.cend())
            return m_documents->at(*at);
    }
    return DocumentRepository(m_session->database()).document(id);
}

Result<Page> SqliteLibraryService::page(const DocumentId &id, int number) const
{
    Result<Page> page = PageRepository(m_session->database()).page(id, number);
    if (!page.ok() && page.error().code == Error::Code::NotFound) {
        // That there is no such document says more than that it has no such page.
        if (const Result<Document> known = document(id); !known.ok())
            return known.error();
    }
    return page;
}

Result<QList<Page>> SqliteLibraryService::pages(const DocumentId &id) const
{
    if (const Result<Document> known = document(id); !known.ok())
        return known.error();
    return PageRepository(m_session->database()).pages(id);
}

QHash<int, QString> SqliteLibraryService::pageLabels(const DocumentId &id) const
{
    const Result<QHash<int, QString>> labels = PageRepository(m_session->database()).labels(id);
    if (!labels.ok())
        qCWarning(lcLibrary) << labels.error().message;
    return labels.ok() ? labels.value() : QHash<int, QString>();
}

Result<void> SqliteLibraryService::correct(const DocumentId &id, const DocumentCorrection &correction)
{
    const LibraryDatabase &database = m_session->database();
    const DocumentRepository documents(database);
    if (const Result<Document> known = documents.document(id); !known.ok())
        return known.error();
    LibraryDatabase::Transaction transaction(database);
    if (Result<void> begun = transaction.begin(); !begun.ok())
        return begun;
    const Result<DocumentCorrection> before = documents.correction(id);
    if (!before.ok())
        return before.error();
    DocumentCorrection after = before.value();
    after.title = correction.title ? correction.title : after.title;
    after.language = correction.language ? correction.language : after.language;
    after.published = correction.published ? correction.published : after.published;
    after.publisher = correction.publisher ? correction.publisher : after.publisher;
    after.translatedTitle = correction.translatedTitle ? correction.translatedTitle : after.translatedTitle;
    if (toJson(after) == toJson(before.value()))
        return {};
    Result<void> done = documents.setCorrection(id, after);
    if (done.ok())
        done = JournalRepository(database).add(u"document.correct"_s, id.value, toJson(before.value()),
                                               toJson(after));
    if (!done.ok())
        return done;
    if (const Result<IndexTask> task = MetaRepository(database).addIndexTask(id); !task.ok())
        return task.error();
    if (done = transaction.commit(); !done.ok())
        return done;
    if (m_session->afterDocumentChange)
        done = m_session->afterDocumentChange(id);
    Q_EMIT m_session->documentsChanged();
    Q_EMIT m_session->factsRefreshed();
    Q_EMIT m_session->journalChanged();
    return done;
}

/// The copies of a document's older versions, once it was removed itself.
static Result<void> removeOlderCopies(const LibraryDatabase &database, const DocumentId &id)
{
    const Result<QSet<DocumentId>> abandoned = DocumentRepository(database).abandonedBefore(id);
    if (!abandoned.ok())
        return abandoned.error();
    if (abandoned.value().isEmpty())
        return {};
    const OriginalStore originals(database.folder());
    Result<void> done;
    for (const QString &sha256 : originals.all()) {
        if (!abandoned.value().contains(documentIdOf(sha256)))
            continue;
        const Result<void> removed = originals.remove(sha256);
        done = done.ok() ? removed : done;
    }
    return done;
}

Result<void> SqliteLibraryService::remove(const DocumentId &id)
{
    const LibraryDatabase &database = m_session->database();
    const Result<Document> known = document(id);
    if (!known.ok())
        return known.error();
    if (isReadOnly())
        return Error{Error::Code::Unsupported, readOnlyReason()};
    if (const Result<IndexTask> task = DocumentWriter(database).remove(id); !task.ok())
        return task.error();
    Result<void> done = OriginalStore(folder()).remove(known.value().sha256);
    const Result<void> older = removeOlderCopies(database, id);
    done = done.ok() ? older : done;
    if (m_session->afterDocumentChange) {
        const Result<void> indexed = m_session->afterDocumentChange(id);
        done = done.ok() ? indexed : done;
    }
    m_session->refresh();
    return done;
}

} // namespace vigie
