// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/event.h"
#include "models/domain/recognition.h"
#include "models/store/documentrepository.h"
#include "models/store/metarepository.h"

#include <utility>

namespace vigie {

/// Everything that is known of one file after it was read.
struct ReadDocument
{
    Document document; ///< id, sha256 and everything the text tells; `path` is not used
    qint64 size = 0;   ///< bytes
    QList<Page> pages;
    DocumentFacts facts;
    FactsVersion version;
    /// Pages of `pages` whose words were recognised, as the file has them.
    QHash<int, Page> ownPages{};
};

/// Writes whole documents: each call is one transaction, so that a document is in the library with its pages
/// and facts or not at all. What people made is found again in the new text (reanchor.h). Every change leaves
/// an index task.
class DocumentWriter
{
public:
    explicit DocumentWriter(const LibraryDatabase &database);

    /// Adds a document under `path`, or puts it in place of the one that stood there (`path.document` is set
    /// to the new id). The old one goes when no other path leads to it.
    Result<IndexTask> store(const ReadDocument &read, const PathRecord &path) const;
    /// The same of several in one transaction: all are stored, or none is. A task for each, in their order.
    Result<QList<IndexTask>> store(const QList<std::pair<const ReadDocument *, PathRecord>> &all) const;
    /// Another name of a document the library has. A document left without a name goes, as above.
    Result<void> addPath(const PathRecord &path) const;
    /// Takes a document out; its annotations stay, orphaned; corrections and decisions stay for its return.
    Result<IndexTask> remove(const DocumentId &id) const;
    /// Puts words that were recognised over the text of pages, and what `read` tells with them in place of
    /// what was known: title, language, date, facts. `forgotten` pages lose theirs.
    Result<IndexTask> recognise(const ReadDocument &read, const QList<RecognisedPage> &recognised,
                                const QList<int> &forgotten) const;
    /// Puts newly read facts in place of the old ones.
    Result<IndexTask> replaceFacts(const DocumentId &id, const QList<Page> &pages, const DocumentFacts &facts,
                                   const FactsVersion &version) const;

private:
    Result<IndexTask> write(const ReadDocument &read, const PathRecord &path) const;
    Result<void> movePath(const PathRecord &path, const QList<Page> &pages, const DocumentFacts &facts) const;
    const LibraryDatabase &m_database;
};

} // namespace vigie
