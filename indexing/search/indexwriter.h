// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotation.h"
#include "models/domain/document.h"
#include "models/domain/event.h"
#include "models/domain/result.h"
#include "models/domain/thesaurus.h"

#include <functional>
#include <memory>
#include <vector>

namespace vigie {

/// Whether the index in a folder can answer, and whether it was made by this version of the analysis and with
/// this thesaurus.
enum class IndexState : quint8 {
    Missing,
    Current,
    Outdated, ///< answers, but should be made anew: words or names are read differently today
    Damaged,  ///< must be made anew
};

IndexState indexState(const QString &folder, const Thesaurus &thesaurus);

struct PageReading;

/// The entries of one document, made and not yet written.
class PreparedEntries
{
public:
    /// Most of the work of indexing, in any thread. `readings`: of all pages, from reading their facts.
    static Result<std::shared_ptr<PreparedEntries>> prepare(const Document &document,
                                                            const QList<Page> &pages,
                                                            const DocumentFacts &facts,
                                                            const std::vector<PageReading> &readings);
    ~PreparedEntries();
    Q_DISABLE_COPY_MOVE(PreparedEntries)
    /// About so much memory is taken, in bytes.
    qint64 size() const;

private:
    friend class IndexWriter;
    PreparedEntries();
    struct Private;
    std::unique_ptr<Private> d;
};

/// Writes the passages of documents into the search index. One writer a folder at a time; searching goes on
/// meanwhile and sees what was committed. May be used in any one thread.
class IndexWriter
{
public:
    /// When what was committed is on disk: with each commit, or when the caller has had everything written
    /// there. Until then a power cut may leave an index that is damaged, or lacks something and does not
    /// know.
    enum class Durability : quint8 { EachCommit, Later };
    /// Opens or creates the index; a damaged or outdated one is opened only after discard().
    static Result<std::unique_ptr<IndexWriter>> open(const QString &folder, const Thesaurus &thesaurus,
                                                     Durability durability = Durability::EachCommit);
    /// Throws an index away so that it can be made anew. The library is not touched.
    static Result<void> discard(const QString &folder);
    ~IndexWriter();
    Q_DISABLE_COPY_MOVE(IndexWriter)

    /// Puts the document's passages in the place of all it had. `facts` and `marks` are those of the
    /// document. Commits by itself after every few megabytes; what is not committed is not found.
    Result<void> replaceDocument(const Document &document, const QList<Page> &pages,
                                 const DocumentFacts &facts = {}, const QList<Annotation> &marks = {});
    /// The same with entries that were made before; they are used up.
    Result<void> replaceDocument(const DocumentId &document, PreparedEntries &entries);
    /// The same where only notes and tags changed: touches the passages that carry them or carried them.
    Result<void> replaceMarks(const DocumentId &document, const QList<Annotation> &marks);
    Result<void> removeDocument(const DocumentId &document);
    /// `stop` is asked between pages of documents that are committed in parts: once true, replaceDocument()
    /// ends with Cancelled, and the document has to be replaced again.
    void stopWhen(const std::function<bool()> &stop);
    Result<void> commit();
    /// Commits and rewrites the index in the least space. Worth it after a large import.
    Result<void> compact();

private:
    struct Private;
    explicit IndexWriter(std::unique_ptr<Private> data);
    std::unique_ptr<Private> d;
};

} // namespace vigie
