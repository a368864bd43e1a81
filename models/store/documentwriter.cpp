// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/documentwriter.h"

#include "models/store/factrepository.h"
#include "models/store/librarydatabase.h"
#include "models/store/pagerepository.h"
#include "models/store/reanchor.h"
#include "models/store/rebind.h"
#include "models/store/recognisedrepository.h"

namespace vigie {

namespace {

// What a person corrected in the old version holds for the new one, unless it was corrected itself.
Result<void> inheritCorrection(const DocumentRepository &documents, const DocumentId &from,
                               const DocumentId &to)
{
    const Result<DocumentCorrection> old = documents.correction(from);
    if (!old.ok())
        return old.error();
    Result<DocumentCorrection> own = documents.correction(to);
    if (!own.ok())
        return own.error();
    DocumentCorrection merged = own.value();
    merged.title = merged.title ? merged.title : old.value().title;
    merged.language = merged.language ? merged.language : old.value().language;
    merged.published = merged.published ? merged.published : old.value().published;
    merged.publisher = merged.publisher ? merged.publisher : old.value().publisher;
    merged.translatedTitle = merged.translatedTitle ? merged.translatedTitle : old.value().translatedTitle;
    return documents.setCorrection(to, merged);
}

QList<Page> ownPagesOf(const ReadDocument &read)
{
    QList<Page> pages = read.pages;
    for (Page &page : pages)
        page = read.ownPages.value(page.number, page);
    return pages;
}

/// Ends a transaction whose steps came to `done`, with a task for the index if they did.
Result<IndexTask> committed(LibraryDatabase::Transaction &transaction, Result<void> done,
                            const LibraryDatabase &database, const DocumentId &id)
{
    if (!done.ok())
        return done.error();
    Result<IndexTask> task = MetaRepository(database).addIndexTask(id);
    if (!task.ok())
        return task;
    done = transaction.commit();
    return done.ok() ? task : done.error();
}

} // namespace

DocumentWriter::DocumentWriter(const LibraryDatabase &database)
    : m_database(database)
{
}

Result<void> DocumentWriter::movePath(const PathRecord &path, const QList<Page> &pages,
                                      const DocumentFacts &facts) const
{
    const DocumentRepository documents(m_database);
    const Result<PathRecord> known = documents.path(path.path);
    if (!known.ok())
        return known.error();
    const DocumentId old = known.value().document;
    if (Result<void> done = documents.setPath(path); !done.ok())
        return done;
    if (old.isEmpty() || old == path.document)
        return {};
    const Result<QStringList> left = documents.pathsOf(old);
    if (!left.ok())
        return left.error();
    if (!left.value().isEmpty())
        return {};
    Result<void> done = inheritCorrection(documents, old, path.document);
    if (done.ok())
        done = reanchorAnnotations(m_database, old, path.document, pages);
    if (done.ok())
        done = rebindSubjects(m_database, old, {path.document, pages, facts});
    if (done.ok())
        done = documents.remove(old);
    if (done.ok())
        done = documents.setSuccessor(old, path.document);
    if (!done.ok())
        return done;
    const Result<IndexTask> task = MetaRepository(m_database).addIndexTask(old);
    return task.ok() ? Result<void>() : task.error();
}

Result<IndexTask> DocumentWriter::write(const ReadDocument &read, const PathRecord &path) const
{
    const DocumentRepository documents(m_database);
    const DocumentId id = read.document.id;
    Result<void> done = documents.clearSuccessor(id);
    if (done.ok())
        done = documents.insert(read.document, read.size, read.version);
    if (done.ok())
        done = PageRepository(m_database).insert(id, ownPagesOf(read));
    if (done.ok())
        done = FactRepository(m_database).replace(id, read.facts, read.pages);
    // Marks of an earlier stay of the same bytes come back.
    if (done.ok())
        done = reanchorAnnotations(m_database, id, id, read.pages);
    if (done.ok())
        done = rebindSubjects(m_database, id, {id, read.pages, read.facts});
    PathRecord record = path;
    record.document = id;
    if (done.ok())
        done = movePath(record, read.pages, read.facts);
    return done.ok() ? MetaRepository(m_database).addIndexTask(id) : done.error();
}

Result<IndexTask> DocumentWriter::store(const ReadDocument &read, const PathRecord &path) const
{
    const Result<QList<IndexTask>> stored = store({{&read, path}});
    return stored.ok() ? Result<IndexTask>(stored.value().constFirst()) : stored.error();
}

Result<QList<IndexTask>>
DocumentWriter::store(const QList<std::pair<const ReadDocument *, PathRecord>> &all) const
{
    LibraryDatabase::Transaction transaction(m_database);
    if (Result<void> begun = transaction.begin(); !begun.ok())
        return begun.error();
    QList<IndexTask> tasks;
    for (const auto &[read, path] : all) {
        const Result<IndexTask> task = write(*read, path);
        if (!task.ok())
            return task.error();
        tasks.append(task.value());
    }
    if (Result<void> done = transaction.commit(); !done.ok())
        return done.error();
    return tasks;
}

Result<void> DocumentWriter::addPath(const PathRecord &path) const
{
    LibraryDatabase::Transaction transaction(m_database);
    if (Result<void> begun = transaction.begin(); !begun.ok())
        return begun;
    const Result<CurrentReading> now = currentReading(m_database, path.document);
    if (!now.ok())
        return now.error();
    if (Result<void> done = movePath(path, now.value().pages, now.value().facts); !done.ok())
        return done;
    return transaction.commit();
}

Result<IndexTask> DocumentWriter::remove(const DocumentId &id) const
{
    LibraryDatabase::Transaction transaction(m_database);
    Result<void> done = transaction.begin();
    if (done.ok())
        done = orphanAnnotations(m_database, id);
    if (done.ok())
        done = orphanSubjects(m_database, id);
    if (done.ok())
        done = DocumentRepository(m_database).remove(id);
    if (done.ok()) // or what is saved from a damaged library would have it again
        done = DocumentRepository(m_database).setRemoved(id);
    return committed(transaction, done, m_database, id);
}

Result<IndexTask> DocumentWriter::recognise(const ReadDocument &read, const QList<RecognisedPage> &recognised,
                                            const QList<int> &forgotten) const
{
    const DocumentId id = read.document.id;
    LibraryDatabase::Transaction transaction(m_database);
    Result<void> done = transaction.begin();
    for (const RecognisedPage &page : recognised) {
        if (done.ok())
            done = RecognisedRepository(m_database).set(id, page);
    }
    for (const int page : forgotten) {
        if (done.ok())
            done = RecognisedRepository(m_database).remove(id, page);
    }
    if (done.ok())
        done = DocumentRepository(m_database).update(read.document, read.version);
    if (done.ok())
        done = FactRepository(m_database).replace(id, read.facts, read.pages);
    if (done.ok())
        done = reanchorAnnotations(m_database, id, id, read.pages);
    if (done.ok())
        done = rebindSubjects(m_database, id, {id, read.pages, read.facts});
    return committed(transaction, done, m_database, id);
}

Result<IndexTask> DocumentWriter::replaceFacts(const DocumentId &id, const QList<Page> &pages,
                                               const DocumentFacts &facts, const FactsVersion &version) const
{
    LibraryDatabase::Transaction transaction(m_database);
    Result<void> done = transaction.begin();
    if (done.ok())
        done = FactRepository(m_database).replace(id, facts, pages);
    if (done.ok())
        done = rebindSubjects(m_database, id, {id, pages, facts});
    if (done.ok())
        done = DocumentRepository(m_database).setFactsVersion(id, version);
    return committed(transaction, done, m_database, id);
}

} // namespace vigie
