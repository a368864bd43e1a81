// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportmaterial.h"

#include "app/evidencelabels.h"
#include "app/packfigures.h"
#include "indexing/language/romanise.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

class Gathering
{
public:
    Gathering(const LibraryService &library, const OriginalOf &originalOf,
              const RecognisedBoxesOf &recognisedBoxesOf)
        : m_library(library)
        , m_originalOf(originalOf)
        , m_recognisedBoxesOf(recognisedBoxesOf)
    {
    }

    Result<Excerpt> excerptOf(const Annotation &annotation)
    {
        const Passage &place = annotation.passage;
        const Result<Document> document = documentOf(place.document);
        const Result<Page> page = annotation.isOnDocument() ? Error{Error::Code::NotFound, {}}
                                                            : m_library.page(place.document, place.page);
        for (const Error *error :
             {document.ok() ? nullptr : &document.error(), page.ok() ? nullptr : &page.error()}) {
            if (error && error->code != Error::Code::NotFound)
                return *error;
        }
        Excerpt excerpt = makeExcerpt(annotation, document.ok() ? &document.value() : nullptr,
                                      page.ok() ? &page.value() : nullptr);
        excerpt.romanisedTitle = m_romanised.value(place.document);
        return excerpt;
    }

    Result<void> addPages(const DocumentId &id)
    {
        if (material.pages.contains(id) || !material.documents.contains(id))
            return {};
        const Result<QList<Page>> pages = m_library.pages(id);
        if (!pages)
            return pages.error();
        material.pages.insert(id, pages.value());
        return {};
    }

    // The file does not know where recognised words stand.
    void addBoxes(const Excerpt &excerpt)
    {
        const Passage &place = excerpt.annotation.passage;
        if (!excerpt.recognised || material.recognised.value(place.document).contains(place.page))
            return;
        if (const std::optional<CharacterBoxes> boxes = m_recognisedBoxesOf(place.document, place.page))
            material.recognised[place.document].insert(place.page, *boxes);
    }

    ExportMaterial material;

private:
    Result<Document> documentOf(const DocumentId &id)
    {
        const auto known = material.documents.constFind(id);
        if (known != material.documents.cend())
            return *known;
        const Result<Document> document = m_library.document(id);
        if (document) {
            material.documents.insert(id, document.value());
            material.originals.insert(id, m_originalOf(id));
            m_romanised.insert(id, romanisedTitle(document.value().title, document.value().language));
        }
        return document;
    }

    const LibraryService &m_library;
    const OriginalOf &m_originalOf;
    const RecognisedBoxesOf &m_recognisedBoxesOf;
    QHash<DocumentId, QString> m_romanised;
};

// An amount or an event as a passage that can be cited like an excerpt.
template <typename Fact>
Annotation placeOf(const Fact &fact)
{
    Annotation place;
    place.id.value = fact.id.value;
    place.passage = fact.passage;
    place.quote = fact.quote;
    return place;
}

// Words of it are marked, or a mark is its evidence.
bool isMarked(const EvidenceLink &link, const Passage &passage, const QList<Excerpt> &excerpts)
{
    return std::any_of(excerpts.cbegin(), excerpts.cend(), [&](const Excerpt &excerpt) {
        const Passage &mark = excerpt.annotation.passage;
        return excerpt.annotation.evidence.contains(link) ||
               (excerpt.annotation.state == Annotation::State::Anchored &&
                mark.document == passage.document && mark.page == passage.page &&
                mark.span.overlaps(passage.span));
    });
}

} // namespace

bool wantsWholeTexts(const QString &format)
{
    return format == u"qdpx" || format == u"pack" || format == u"pdf";
}

Result<ExportMaterial> gatherExport(const ExportRequest &request, const LibraryService &library,
                                    const AnnotationService &annotations, const FactsService &facts,
                                    const OriginalOf &originalOf, const RecognisedBoxesOf &recognisedBoxesOf)
{
    Gathering gathering(library, originalOf, recognisedBoxesOf);
    ExportMaterial &material = gathering.material;
    for (const Annotation &annotation : annotations.annotations(request.filter)) {
        const Result<Excerpt> excerpt = gathering.excerptOf(annotation);
        if (!excerpt)
            return excerpt.error();
        material.excerpts.append(excerpt.value());
        if (!wantsWholeTexts(request.format))
            continue;
        if (const Result<void> added = gathering.addPages(annotation.passage.document); !added)
            return added.error();
        gathering.addBoxes(excerpt.value());
    }
    if (request.format != u"jsonld") // which is taken back as it was
        nameEvidence(material.excerpts, facts, request.citeLanguage);
    if (request.format != u"pack")
        return material;
    for (const Claim &claim : facts.claims()) {
        if (claim.status == ReviewStatus::Rejected ||
            !isMarked({EvidenceLink::Kind::Claim, claim.id.value, {}}, claim.passage, material.excerpts))
            continue;
        const Result<Excerpt> place = gathering.excerptOf(placeOf(claim));
        if (!place)
            return place.error();
        material.claims.append(claim);
        material.claimPlaces.append(place.value());
    }
    QList<Event> events;
    for (const Event &event : facts.events()) {
        if (event.status != ReviewStatus::Rejected &&
            isMarked({EvidenceLink::Kind::Event, event.id.value, {}}, event.passage, material.excerpts)) {
            const Result<Excerpt> place = gathering.excerptOf(placeOf(event));
            if (!place)
                return place.error();
            events.append(event);
            material.eventPlaces.append(place.value());
        }
    }
    addPackFigures(material, facts, events, request.citeLanguage);
    return material;
}

} // namespace vigie
