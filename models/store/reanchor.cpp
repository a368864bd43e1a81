// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reanchor.h"

#include "models/store/annotationrepository.h"
#include "models/store/decisionrepository.h"
#include "models/store/librarydatabase.h"
#include "models/store/valuejson.h"

#include <QSet>

#include <algorithm>

namespace vigie {

Result<void> reanchorAnnotations(const LibraryDatabase &database, const DocumentId &from,
                                 const DocumentId &to, const QList<Page> &pages)
{
    const AnnotationRepository repository(database);
    const Result<QList<Annotation>> annotations = repository.annotations(from);
    if (!annotations.ok())
        return annotations.error();
    for (const Annotation &before : annotations.value()) {
        Annotation after = before;
        if (const std::optional<TextAnchor> found = findAnchor(anchorOf(before), pages))
            setAnchor(after, to, *found);
        else
            after.state = Annotation::State::Orphaned;
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

Result<void> rebindDecisions(const LibraryDatabase &database, const DocumentId &from, const DocumentId &to,
                             const QList<Page> &pages, const QList<Claim> &claims)
{
    const DecisionRepository repository(database);
    const Result<QList<StoredDecision>> decisions = repository.decisions(from);
    if (!decisions.ok())
        return decisions.error();
    QSet<ClaimId> taken;
    QSet<ClaimId> present;
    for (const Claim &claim : claims)
        present.insert(claim.id);
    for (const StoredDecision &decision : decisions.value()) {
        if (present.contains(decision.claim))
            taken.insert(decision.claim);
    }
    for (const StoredDecision &before : decisions.value()) {
        if (present.contains(before.claim))
            continue;
        const std::optional<TextAnchor> found = findAnchor(before.anchor, pages);
        if (!found)
            continue;
        QList<const Claim *> same;
        for (const Claim &claim : claims) {
            if (claim.passage.page == found->page && claim.passage.span.overlaps(found->span) &&
                claim.amount.value == before.amount.value && claim.amount.unit == before.amount.unit)
                same.append(&claim);
        }
        if (same.size() != 1 || taken.contains(same.constFirst()->id))
            continue;
        taken.insert(same.constFirst()->id);
        StoredDecision after = before;
        after.claim = same.constFirst()->id;
        after.document = to;
        const auto page = std::find_if(pages.cbegin(), pages.cend(),
                                       [&found](const Page &one) { return one.number == found->page; });
        after.anchor = makeAnchor(*page, same.constFirst()->passage.span);
        if (Result<void> done = repository.remove(before.claim); !done.ok())
            return done;
        if (Result<void> done = repository.put(after); !done.ok())
            return done;
    }
    return {};
}

} // namespace vigie
