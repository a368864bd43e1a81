// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/pipeline/indexsync.h"

#include "models/store/annotationrepository.h"
#include "models/store/curatedfacts.h"
#include "models/store/factrepository.h"
#include "models/store/librarydatabase.h"
#include "models/store/pagerepository.h"
#include "models/store/subjectrepository.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace vigie {

namespace {

// Measured for Xapian: larger batches cost more time and memory, smaller ones more time.
constexpr qsizetype pagesPerCommit = 1500;
// Compacting takes a second or two for a thousand pages and saves a fifth of the space.
constexpr qsizetype manyPages = 1000;
constexpr int betweenLooks = 2000;   // milliseconds
constexpr qsizetype mostAtOnce = 50; // documents read anew while others wait to be imported

} // namespace

IndexSync::IndexSync(const LibraryDatabase &database, const ImportTools &tools)
    : m_database(database)
    , m_tools(tools)
{
}

Result<PassageIndex *> IndexSync::index()
{
    if (!m_index) {
        Result<std::unique_ptr<PassageIndex>> opened = m_tools.openIndex(m_database);
        if (!opened.ok())
            return opened.error();
        m_index = std::move(opened).value();
    }
    return m_index.get();
}

Result<void> IndexSync::open()
{
    const Result<PassageIndex *> opened = index();
    return opened.ok() ? Result<void>() : opened.error();
}

Result<void> IndexSync::done(const IndexTask &task, qsizetype pages)
{
    m_done.append(task);
    m_pages += pages;
    return m_pages >= pagesPerCommit ? commit() : Result<void>();
}

Result<void> IndexSync::add(const IndexTask &task, const Document &document, const QList<Page> &pages,
                            const DocumentFacts &facts, PreparedPassages *passages)
{
    const Result<PassageIndex *> target = index();
    if (!target.ok())
        return target.error();
    const Result<QList<Annotation>> marks = AnnotationRepository(m_database).annotations(document.id);
    if (!marks.ok())
        return marks.error();
    const Result<QList<StoredSubject>> said = SubjectRepository(m_database).subjects(document.id);
    if (!said.ok())
        return said.error();
    DocumentFacts known = facts;
    if (!said.value().isEmpty()) { // what people said of an earlier reading holds of this one
        Result<QList<Claim>> claims = standingClaims(m_database, document.id);
        if (!claims.ok())
            return claims.error();
        known.claims = std::move(claims).value();
    }
    // Notes are words of the entries too: where there are any, the entries are made anew.
    const bool ready = passages && marks.value().isEmpty();
    if (Result<void> replaced = ready ? target.value()->replace(document.id, *passages)
                                      : target.value()->replace(document, pages, facts, marks.value());
        !replaced.ok())
        return replaced;
    return done(task, pages.size());
}

Result<void> IndexSync::followPeople()
{
    if (!m_nextLook.hasExpired())
        return {};
    m_nextLook.setRemainingTime(betweenLooks);
    const Result<QList<IndexTask>> waiting = MetaRepository(m_database).indexTasks();
    if (!waiting.ok())
        return waiting.error();
    QHash<DocumentId, qint64> own;
    for (const IndexTask &task : std::as_const(m_done))
        own.insert(task.document, std::max(task.number, own.value(task.document)));
    QList<IndexTask> tasks;
    QSet<DocumentId> whole;
    for (const IndexTask &task : waiting.value()) {
        if (task.number <= own.value(task.document) || m_left.contains(task.document))
            continue;
        if (!task.marksOnly)
            whole.insert(task.document);
        if (task.number > m_followed)
            tasks.append(task);
    }
    if (tasks.isEmpty())
        return {};
    m_followed = tasks.constLast().number; // what fails, or is too much now, waits for catchUp()
    const Result<PassageIndex *> target = index();
    if (!target.ok())
        return target.error();
    const bool many = whole.size() > mostAtOnce;
    for (const IndexTask &task : std::as_const(tasks)) {
        const bool asWhole = whole.contains(task.document);
        if (asWhole && many)
            continue;
        if (Result<void> updated = asWhole ? bringUpToDate(task.document) : bringMarksUpToDate(task.document);
            !updated.ok())
            return updated;
        m_done.append(task);
    }
    return commit();
}

Result<void> IndexSync::bringUpToDate(const DocumentId &id)
{
    const Result<Document> document = DocumentRepository(m_database).document(id);
    if (!document.ok())
        return document.error().code == Error::Code::NotFound ? m_index->remove(id) : document.error();
    const Result<QList<Page>> pages = PageRepository(m_database).pages(id);
    if (!pages.ok())
        return pages.error();
    Result<QList<Mention>> mentions = FactRepository(m_database).mentions(id);
    if (!mentions.ok())
        return mentions.error();
    // By the value that a person corrected, not by what was misread.
    Result<QList<Claim>> claims = standingClaims(m_database, id);
    if (!claims.ok())
        return claims.error();
    const Result<QList<Annotation>> marks = AnnotationRepository(m_database).annotations(id);
    if (!marks.ok())
        return marks.error();
    m_pages += pages.value().size();
    DocumentFacts facts;
    facts.mentions = std::move(mentions).value();
    facts.claims = std::move(claims).value();
    return m_index->replace(document.value(), pages.value(), facts, marks.value());
}

Result<void> IndexSync::bringMarksUpToDate(const DocumentId &id)
{
    const Result<QList<Annotation>> marks = AnnotationRepository(m_database).annotations(id);
    return marks.ok() ? m_index->replaceMarks(id, marks.value()) : marks.error();
}

Result<void> IndexSync::catchUp(const std::function<bool()> &stop)
{
    if (Result<void> committed = commit(); !committed.ok())
        return committed;
    const Result<PassageIndex *> target = index(); // may add tasks
    if (!target.ok())
        return target.error();
    const Result<QList<IndexTask>> tasks = MetaRepository(m_database).indexTasks();
    if (!tasks.ok())
        return tasks.error();
    QSet<DocumentId> whole;
    for (const IndexTask &task : tasks.value()) {
        if (!task.marksOnly)
            whole.insert(task.document);
    }
    m_left.clear();
    target.value()->stopWhen(stop);
    QSet<DocumentId> seen;
    for (auto task = tasks.value().crbegin(); task != tasks.value().crend(); ++task) {
        if (seen.contains(task->document) || (stop && stop()))
            continue;
        seen.insert(task->document);
        Result<void> updated = whole.contains(task->document) ? bringUpToDate(task->document)
                                                              : bringMarksUpToDate(task->document);
        if (!updated.ok() && updated.error().code == Error::Code::Cancelled)
            break; // its task stays
        if (!updated.ok())
            return updated;
        if (Result<void> counted = done(*task, 0); !counted.ok())
            return counted;
    }
    if (Result<void> committed = commit(); !committed.ok())
        return committed;
    return stop && stop() ? Result<void>() : compactAfterMany();
}

Result<void> IndexSync::compactAfterMany()
{
    if (m_written < manyPages)
        return {};
    m_written = 0;
    return m_index->compact();
}

Result<void> IndexSync::commit()
{
    if (m_done.isEmpty())
        return {};
    if (Result<void> committed = m_index->commit(); !committed.ok())
        return committed;
    LibraryDatabase::Transaction transaction(m_database);
    Result<void> removed = transaction.begin();
    if (removed.ok())
        removed = MetaRepository(m_database).removeIndexTasks(m_done);
    if (removed.ok())
        removed = transaction.commit();
    m_done.clear();
    m_written += m_pages;
    m_pages = 0;
    return removed;
}

} // namespace vigie
