// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotation.h"
#include "models/domain/result.h"

namespace vigie {

class LibraryDatabase;

/// The table annotations. Each change adds a task for the index, which holds notes and tags too.
class AnnotationRepository
{
public:
    explicit AnnotationRepository(const LibraryDatabase &database);

    Result<QList<Annotation>> annotations() const; ///< by document, page, place
    Result<QList<Annotation>> annotations(const DocumentId &document) const;
    Result<Annotation> annotation(const AnnotationId &id) const;
    Result<void> put(const Annotation &annotation) const; ///< adds it or replaces the one of the same id
    Result<void> remove(const AnnotationId &id) const;

private:
    Result<void> noteForIndex(const AnnotationId &id, const DocumentId &target) const;

    const LibraryDatabase &m_database;
};

} // namespace vigie
