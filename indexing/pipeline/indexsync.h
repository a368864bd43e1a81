// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/pipeline/importtools.h"
#include "models/store/metarepository.h"

#include <QList>

#include <functional>

namespace vigie {

/// Brings the index up to date with the database and remembers how far it is: a task leaves the database only
/// after the index that did it is committed, so that a killed program loses none.
class IndexSync
{
public:
    IndexSync(const LibraryDatabase &database, const ImportTools &tools);

    /// The document of `task` as it was just stored.
    Result<void> add(const IndexTask &task, const Document &document, const QList<Page> &pages,
                     const DocumentFacts &facts);
    /// Every task that waits in the database. `stop` is asked between documents.
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
    qsizetype m_pages = 0;
    qsizetype m_written = 0; ///< pages since the index was last in the least space
};

} // namespace vigie
