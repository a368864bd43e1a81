// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeservices.h"

#include <QMap>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

template <typename T>
QFuture<T> ready(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

const Error notFound{Error::Code::NotFound, u"No such thing."_s};

QList<EntityUse> uses(const QList<Mention> &mentions)
{
    QMap<EntityId, QMap<DocumentId, int>> counts;
    for (const Mention &mention : mentions)
        ++counts[mention.entity][mention.passage.document];
    QList<EntityUse> result;
    for (auto at = counts.cbegin(); at != counts.cend(); ++at) {
        int total = 0;
        for (const int count : *at)
            total += count;
        result.append({at.key(), total, int(at->size())});
    }
    std::ranges::stable_sort(result, std::ranges::greater(), &EntityUse::mentions);
    return result;
}

} // namespace

Result<Document> FakeLibrary::document(const DocumentId &id) const
{
    const auto found = std::ranges::find(m_documents, id, &Document::id);
    return found == m_documents.end() ? Result<Document>(notFound) : Result<Document>(*found);
}

Result<Page> FakeLibrary::page(const DocumentId &id, int number) const
{
    const QList<Page> pages = m_pages.value(id);
    if (number < 1 || number > pages.size())
        return notFound;
    return pages.at(number - 1);
}

Result<QList<Page>> FakeLibrary::pages(const DocumentId &id) const
{
    if (!m_pages.contains(id))
        return notFound;
    return m_pages.value(id);
}

Result<void> FakeLibrary::correct(const DocumentId &id, const DocumentCorrection &correction)
{
    if (failure)
        return *failure;
    const auto found = std::ranges::find(m_documents, id, &Document::id);
    if (found == m_documents.end())
        return notFound;
    if (correction.title)
        found->title = *correction.title;
    if (correction.language)
        found->language = *correction.language;
    if (correction.published)
        found->published = correction.published;
    if (correction.publisher)
        found->publisher = *correction.publisher;
    Q_EMIT documentsChanged();
    return {};
}

Result<void> FakeLibrary::remove(const DocumentId &id)
{
    if (failure)
        return *failure;
    m_documents.removeIf([&id](const Document &document) { return document.id == id; });
    m_pages.remove(id);
    Q_EMIT documentsChanged();
    return {};
}

void FakeLibrary::add(const Document &document, const QList<Page> &pages)
{
    m_documents.append(document);
    m_pages.insert(document.id, pages);
    Q_EMIT documentsChanged();
}

QFuture<ImportOutcome> FakeImport::importPaths(const QStringList &paths)
{
    asked = paths;
    m_promise = QPromise<ImportOutcome>();
    m_promise.start();
    m_promise.setProgressRange(0, int(outcomes.size()));
    QFuture<ImportOutcome> future = m_promise.future();
    for (int done = 0; done < outcomes.size(); ++done) {
        m_promise.setProgressValueAndText(done, outcomes.at(done).path);
        m_promise.addResult(outcomes.at(done));
    }
    if (!stay)
        finish();
    return future;
}

void FakeImport::finish()
{
    m_promise.setProgressValue(int(outcomes.size()));
    m_promise.finish();
}

QFuture<Result<SearchResults>> FakeSearch::search(const SearchQuery &query)
{
    asked.append(query);
    if (failure)
        return ready(Result<SearchResults>(*failure));
    SearchResults answer = results;
    answer.query = query;
    answer.expansions.removeIf([&query](const Expansion &expansion) {
        return !query.expand || query.withoutExpansions.contains(expansion.term);
    });
    return ready(Result<SearchResults>(answer));
}

QFuture<Result<SearchResults>> FakeSearch::similar(const Passage &passage, bool otherLanguages)
{
    likened.append({passage, otherLanguages});
    if (failure)
        return QtFuture::makeReadyFuture(Result<SearchResults>(*failure));
    return QtFuture::makeReadyFuture(Result<SearchResults>(results));
}

QList<Match> FakeSearch::matchesOn(const SearchQuery &query, const Page &page) const
{
    QList<Match> matches;
    if (query.text.isEmpty())
        return matches;
    for (qsizetype at = page.text.indexOf(query.text); at >= 0;
         at = page.text.indexOf(query.text, at + query.text.size()))
        matches.append({{at, at + query.text.size()}, query.text});
    return matches;
}

QFuture<Result<QImage>> FakeRender::renderPage(const DocumentId &, int, double dpi)
{
    QImage image(qRound(595 * dpi / 72), qRound(842 * dpi / 72), QImage::Format_RGB32);
    image.fill(Qt::white);
    return ready(Result<QImage>(image));
}

QFuture<Result<CharacterBoxes>> FakeRender::characterBoxes(const DocumentId &, int)
{
    return ready(Result<CharacterBoxes>(CharacterBoxes()));
}

QList<EntityUse> FakeFacts::entityUses() const
{
    return uses(named);
}

QList<EntityUse> FakeFacts::entityUses(const DocumentId &document) const
{
    QList<Mention> here = named;
    here.removeIf([&document](const Mention &mention) { return mention.passage.document != document; });
    return uses(here);
}

QList<Mention> FakeFacts::mentions(const EntityId &entity) const
{
    QList<Mention> found = named;
    found.removeIf([&entity](const Mention &mention) { return mention.entity != entity; });
    return found;
}

QList<Mention> FakeFacts::mentions(const DocumentId &document, int page) const
{
    QList<Mention> found = named;
    found.removeIf([&](const Mention &mention) {
        return mention.passage.document != document || mention.passage.page != page;
    });
    return found;
}

QList<EntityLink> FakeFacts::related(const EntityId &entity) const
{
    QMap<EntityId, int> together;
    for (const Mention &mention : mentions(entity)) {
        for (const Mention &other : mentions(mention.passage.document, mention.passage.page)) {
            if (other.entity != entity)
                ++together[other.entity];
        }
    }
    QList<EntityLink> links;
    for (auto at = together.cbegin(); at != together.cend(); ++at)
        links.append({at.key(), at.value()});
    std::ranges::stable_sort(links, std::ranges::greater(), &EntityLink::together);
    return links;
}

Result<void> FakeFacts::decide(const ClaimId &id, const ClaimDecision &decision)
{
    if (failure)
        return *failure;
    const auto found = std::ranges::find(stated, id, &Claim::id);
    if (found == stated.end())
        return notFound;
    if (decision.status)
        found->status = *decision.status;
    if (decision.excluded)
        found->excluded = *decision.excluded;
    if (decision.kind)
        found->kind = *decision.kind;
    if (decision.period)
        found->period = decision.period;
    Q_EMIT factsChanged();
    return {};
}

QList<Annotation> FakeAnnotations::annotations(const AnnotationFilter &filter) const
{
    QList<Annotation> found = m_annotations;
    found.removeIf([&filter](const Annotation &annotation) {
        const QString all = annotation.quote + u'\n' + annotation.note + u'\n' + annotation.tags.join(u'\n');
        return (filter.document && annotation.passage.document != *filter.document) ||
               (filter.colour && annotation.colour != *filter.colour) ||
               (!filter.tag.isEmpty() && !annotation.tags.contains(filter.tag)) ||
               !all.contains(filter.text, Qt::CaseInsensitive);
    });
    return found;
}

Result<Annotation> FakeAnnotations::add(const Annotation &draft)
{
    if (failure)
        return *failure;
    Annotation added = draft;
    added.id = {QUuid::createUuid().toString(QUuid::WithoutBraces)};
    m_annotations.append(added);
    Q_EMIT annotationsChanged();
    return added;
}

Result<Annotation> FakeAnnotations::edit(const Annotation &changed)
{
    if (failure)
        return *failure;
    const auto found = std::ranges::find(m_annotations, changed.id, &Annotation::id);
    if (found == m_annotations.end())
        return notFound;
    found->note = changed.note;
    found->tags = changed.tags;
    found->colour = changed.colour;
    const Annotation edited = *found;
    Q_EMIT annotationsChanged();
    return edited;
}

Result<void> FakeAnnotations::remove(const AnnotationId &id)
{
    if (failure)
        return *failure;
    m_annotations.removeIf([&id](const Annotation &annotation) { return annotation.id == id; });
    Q_EMIT annotationsChanged();
    return {};
}

Result<void> FakeJournal::undo()
{
    ++undone;
    redoKey = undoKey;
    undoKey.clear();
    Q_EMIT journalChanged();
    return {};
}

Result<void> FakeJournal::redo()
{
    ++redone;
    undoKey = redoKey;
    redoKey.clear();
    Q_EMIT journalChanged();
    return {};
}

QStringList FakeExport::formats() const
{
    return {u"markdown"_s, u"html"_s, u"jsonld"_s};
}

QString FakeExport::suffix(const QString &format) const
{
    return format == u"markdown" ? u"md"_s : format;
}

Result<QByteArray> FakeExport::exportExcerpts(const ExportRequest &) const
{
    if (failure)
        return *failure;
    return QByteArray("excerpts");
}

Result<void> FakeExport::exportToFile(const ExportRequest &request, const QString &path) const
{
    if (failure)
        return *failure;
    written.append({request, path});
    return {};
}

Result<void> FakeSavedSearches::save(const SavedSearch &search)
{
    if (failure)
        return *failure;
    kept.removeIf([&search](const SavedSearch &one) { return one.name == search.name; });
    kept.append(search);
    Q_EMIT savedChanged();
    return {};
}

Result<void> FakeSavedSearches::remove(const QString &name)
{
    if (failure)
        return *failure;
    kept.removeIf([&name](const SavedSearch &one) { return one.name == name; });
    Q_EMIT savedChanged();
    return {};
}

Result<void> FakeSavedSearches::remember(const SearchQuery &query)
{
    if (failure)
        return *failure;
    lately.removeIf([&query](const SearchQuery &one) { return one.text == query.text; });
    lately.prepend(query);
    return {};
}

Result<void> FakeSavedSearches::forgetRecent()
{
    lately.clear();
    return {};
}

} // namespace vigie
