// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/pipeline/importtools.h"
#include "models/store/metarepository.h"

#include <QDeadlineTimer>
#include <QList>
#include <QSet>

#include <functional>

namespace vigie {

/// Brings the index up to date with the database and remembers how far it is: a task leaves the database only
/// after the index that did it is committed, so that a killed program loses none.
class IndexSync
{
public:
    IndexSync(const LibraryDatabase &database, const ImportTools &tools);

    /// Opens the index, which add() would do too: before documents are stored, so that an index that must be
    /// made anew notes only what was there.
    Result<void> open();
    /// The document of `task` as it was just stored. `passages`: what was made of exactly this document.
    Result<void> add(const IndexTask &task, const Document &document, const QList<Page> &pages,
                     const DocumentFacts &facts, PreparedPassages *passages = nullptr);
    /// Leaves the document of `task` to catchUp(): it takes long, and others wait.
    void leave(const IndexTask &task) { m_left.insert(task.document); }
    /// What people did to other documents since this was last asked, notes above all, is found when this
    /// returns. Does nothing for some seconds after it did something.
    Result<void> followPeople();
    /// Every task that waits in the database. `stop` is asked between documents, and between pages of long
    /// ones.
    Result<void> catchUp(const std::function<bool()> &stop = {});
    Result<void> commit();

private:
    Result<PassageIndex *> index();
    Result<void> bringUpToDate(const DocumentId &document);
    Result<void> bringMarksUpToDate(const DocumentId &document);
    Result<void> done(const IndexTask &task, qsizetype pages);
    Result<void> compactAfterMany();

    const LibraryDatabase &m_database;
    const ImportTools &m_tools;
    std::unique_ptr<PassageIndex> m_index;
    QList<IndexTask> m_done; ///< in the index, not yet committed
    QSet<DocumentId> m_left;
    qint64 m_followed = 0; ///< number of the newest task that followPeople() saw
    QDeadlineTimer m_nextLook;
    qsizetype m_pages = 0;
    qsizetype m_written = 0; ///< pages since the index was last in the least space
};

} // namespace vigie
