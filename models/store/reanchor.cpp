// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reanchor.h"

#include "models/store/annotationrepository.h"
#include "models/store/librarydatabase.h"
#include "models/store/valuejson.h"

namespace vigie {

void placeIn(Annotation &annotation, const DocumentId &to, const QList<Page> &pages)
{
    if (annotation.isOnDocument()) {
        annotation.state = pages.isEmpty() ? Annotation::State::Orphaned : Annotation::State::Anchored;
        if (!pages.isEmpty())
            annotation.passage.document = to;
    } else if (const std::optional<TextAnchor> found = findAnchor(anchorOf(annotation), pages)) {
        setAnchor(annotation, to, *found);
    } else {
        annotation.state = Annotation::State::Orphaned;
    }
}

Result<void> reanchorAnnotations(const LibraryDatabase &database, const DocumentId &from,
                                 const DocumentId &to, const QList<Page> &pages)
{
    const AnnotationRepository repository(database);
    const Result<QList<Annotation>> annotations = repository.annotations(from);
    if (!annotations.ok())
        return annotations.error();
    for (const Annotation &before : annotations.value()) {
        Annotation after = before;
        placeIn(after, to, pages);
        if (after == before)
            continue;
        if (Result<void> done = repository.put(after); !done.ok())
            return done;
    }
    return {};
}

Result<void> orphanAnnotations(const LibraryDatabase &database, const DocumentId &document)
{
    return reanchorAnnotations(database, document, document, {});
}

} // namespace vigie
