// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/versionreading.h"

#include "models/ledger/versioncandidates.h"

#include <algorithm>

namespace vigie {

namespace {

template <typename Fact>
QList<Fact> ofDocument(QList<Fact> facts, const DocumentId &id)
{
    facts.removeIf([&id](const Fact &fact) { return fact.passage.document != id; });
    return facts;
}

} // namespace

Result<VersionText> readVersion(const LibraryService &library, const FactsService &facts,
                                const DocumentId &id)
{
    const Result<Document> document = library.document(id);
    if (!document)
        return document.error();
    const Result<QList<Page>> pages = library.pages(id);
    if (!pages)
        return pages.error();
    DocumentFacts read;
    read.claims = ofDocument(facts.claims(), id);
    read.events = ofDocument(facts.events(), id);
    for (const Page &page : pages.value())
        read.mentions.append(facts.mentions(id, page.number));
    return versionText(document.value(), pages.value(), read, facts.thesaurus());
}

Result<QList<FoundVersion>> findVersions(const LibraryService &library, const FactsService &facts,
                                         const DocumentId &document)
{
    const Result<VersionText> own = readVersion(library, facts, document);
    if (!own)
        return own.error();
    const QList<DocumentId> candidates = versionCandidates(
        library.document(document).value(), library.documents(), facts.claims(), facts.events());
    QList<FoundVersion> found;
    for (const DocumentId &id : candidates) {
        const Result<VersionText> other = readVersion(library, facts, id);
        if (!other)
            return other.error();
        VersionAlignment alignment = alignVersions(own.value(), other.value());
        if (alignment.isVersion())
            found.append({id, std::move(alignment)});
    }
    std::stable_sort(found.begin(), found.end(), [](const FoundVersion &a, const FoundVersion &b) {
        return a.alignment.shared > b.alignment.shared;
    });
    return found;
}

} // namespace vigie
