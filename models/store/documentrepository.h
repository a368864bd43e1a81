// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/document.h"
#include "models/domain/result.h"

#include <QHash>
#include <QSet>

namespace vigie {

class LibraryDatabase;

/// What a document of these bytes is called.
DocumentId documentIdOf(const QString &sha256);

/// A name under which a document was imported, and what the file looked like then.
struct PathRecord
{
    QString path; ///< absolute
    DocumentId document;
    qint64 size = 0;
    qint64 modified = 0; ///< milliseconds since 1970, UTC

    friend bool operator==(const PathRecord &, const PathRecord &) = default;
};

/// Which rules and which thesaurus the facts of a document were read with.
struct FactsVersion
{
    int rules = 0;
    QString thesaurus;

    friend bool operator==(const FactsVersion &, const FactsVersion &) = default;
};

/// The tables documents, document_paths, corrections and successors.
class DocumentRepository
{
public:
    explicit DocumentRepository(const LibraryDatabase &database);

    Result<QList<Document>> documents() const;             ///< corrections applied; sorted by title, then id
    Result<Document> document(const DocumentId &id) const; ///< corrections applied
    Result<bool> contains(const DocumentId &id) const;
    Result<void> insert(const Document &document, qint64 size, const FactsVersion &facts) const;
    /// What the text tells of a document, read anew; path, bytes and pages are as they were.
    Result<void> update(const Document &document, const FactsVersion &facts) const;
    Result<void> setFactsVersion(const DocumentId &id, const FactsVersion &facts) const;
    Result<QHash<DocumentId, FactsVersion>> factsVersions() const;
    Result<void> remove(const DocumentId &id) const; ///< with pages, facts and paths

    Result<QHash<QString, PathRecord>> paths() const; ///< by path
    /// What is known of one path; a record without a document if nothing is.
    Result<PathRecord> path(const QString &path) const;
    Result<QStringList> pathsOf(const DocumentId &id) const; ///< in the order they were imported
    Result<void> setPath(const PathRecord &record) const;    ///< adds it, or moves it to another document

    Result<DocumentCorrection> correction(const DocumentId &id) const;
    Result<void> setCorrection(const DocumentId &id,
                               const DocumentCorrection &correction) const; ///< replaces

    /// Notes that `successor` took the place of `old`.
    Result<void> setSuccessor(const DocumentId &old, const DocumentId &successor) const;
    Result<void> clearSuccessor(const DocumentId &old) const;
    /// Notes that a person removed it, unless something took its place.
    Result<void> setRemoved(const DocumentId &id) const;
    /// Those that left the library and did not come back, with the last that took their place: none of what a
    /// person removed.
    Result<QHash<DocumentId, DocumentId>> departed() const;
    /// The older versions of `id` that are in the library no more and to which nothing in it refers: no path,
    /// no annotation, no decision or entry of a person.
    Result<QSet<DocumentId>> abandonedBefore(const DocumentId &id) const;
    /// `id` if the library holds it, else what took its place, else `id`.
    Result<DocumentId> current(const DocumentId &id) const;

private:
    const LibraryDatabase &m_database;
};

} // namespace vigie
