// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeservices.h"

#include <QMap>
#include <QUuid>

#include <algorithm>
#include <tuple>

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

bool isRejected(const Mention &mention)
{
    return mention.status == ReviewStatus::Rejected;
}

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

QHash<int, QString> FakeLibrary::pageLabels(const DocumentId &id) const
{
    QHash<int, QString> labels;
    for (const Page &page : m_pages.value(id)) {
        if (page.size.isValid() && !page.label.isEmpty() && page.label != QString::number(page.number))
            labels.insert(page.number, page.label);
    }
    return labels;
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
    if (correction.translatedTitle)
        found->translatedTitle = *correction.translatedTitle;
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

QFuture<ImportOutcome> FakeImport::importProtected(const QString &path, const QString &password)
{
    ImportOutcome outcome{path, ImportOutcome::Status::Added, DocumentId{u"protected001"_s}, {}};
    if (password != u"sesame")
        outcome = {
            path, ImportOutcome::Status::Failed, {}, Error{Error::Code::Encrypted, u"Not that one."_s}};
    return QtFuture::makeReadyFuture(outcome);
}

QFuture<RecognitionOutcome> FakeImport::recognise(const QList<RecognitionRequest> &requests)
{
    recogniseAsked = requests;
    m_recognition = QPromise<RecognitionOutcome>();
    m_recognition.start();
    // Qt passes a text on only when the value rises.
    m_recognition.setProgressRange(-1, int(recognised.size()));
    m_recognition.setProgressValueAndText(0, u"A scanned report"_s);
    m_recognition.setProgressRange(0, int(recognised.size()));
    QFuture<RecognitionOutcome> future = m_recognition.future();
    for (int done = 0; done < recognised.size(); ++done) {
        m_recognition.setProgressValueAndText(done, u"A scanned report"_s);
        m_recognition.addResult(recognised.at(done));
    }
    if (!stay)
        finishRecognition();
    return future;
}

QFuture<Result<void>> FakeImport::forgetRecognised(const DocumentId &document, const QList<int> &pages)
{
    Q_UNUSED(pages)
    forgetAsked.append(document);
    return QtFuture::makeReadyFuture(Result<void>());
}

void FakeImport::finishRecognition()
{
    m_recognition.setProgressValue(int(recognised.size()));
    m_recognition.finish();
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

QFuture<Result<SearchResults>> FakeSearch::searchTogether(const SearchQuery &query,
                                                          const QList<LibraryPlace> &others)
{
    askedTogether = others;
    return search(query);
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

void FakeIndexServer::start(const QString &address, int port)
{
    if (port == 1025) {
        Q_EMIT failed(QStringLiteral("The port is taken."));
        return;
    }
    m_place = {{}, address, port};
    Q_EMIT started();
}

void FakeIndexServer::stop()
{
    m_place = {};
    Q_EMIT stopped();
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
    QList<Mention> standing = named;
    standing.removeIf(isRejected);
    return uses(standing);
}

QList<EntityUse> FakeFacts::entityUses(const DocumentId &document) const
{
    QList<Mention> here = named;
    here.removeIf([&document](const Mention &mention) {
        return mention.passage.document != document || isRejected(mention);
    });
    return uses(here);
}

QList<Mention> FakeFacts::mentions(const EntityId &entity) const
{
    QList<Mention> found = named;
    found.removeIf(
        [&entity](const Mention &mention) { return mention.entity != entity || isRejected(mention); });
    return found;
}

QList<Mention> FakeFacts::mentions(const DocumentId &document, int page) const
{
    QList<Mention> found = named;
    found.removeIf([&](const Mention &mention) {
        return mention.passage.document != document || mention.passage.page != page || isRejected(mention);
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
    QList<EntityLink> others;
    for (auto at = together.cbegin(); at != together.cend(); ++at)
        others.append({at.key(), at.value()});
    std::ranges::stable_sort(others, std::ranges::greater(), &EntityLink::together);
    return others;
}

Result<void> FakeFacts::note(const QString &subject, const QString &action)
{
    m_history[subject].append({.at = QDateTime::currentDateTimeUtc(),
                               .person = true,
                               .action = action,
                               .field = {},
                               .before = {},
                               .after = {}});
    Q_EMIT factsChanged();
    return {};
}

Result<void> FakeFacts::decideAll(const QList<ClaimId> &claims, const ClaimDecision &decision)
{
    if (failure)
        return *failure;
    for (const ClaimId &id : claims) {
        const auto found = std::ranges::find(stated, id, &Claim::id);
        if (found == stated.end())
            return notFound;
        const QStringList before = found->decided;
        *found = decided(*found, decision);
        for (const QString &field : before) {
            if (!found->decided.contains(field))
                found->decided.append(field);
        }
    }
    for (const ClaimId &id : claims) {
        if (const Result<void> noted = note(id.value, u"claim.decide"_s); !noted)
            return noted;
    }
    return {};
}

Result<void> FakeFacts::decide(const EventId &event, const EventDecision &decision)
{
    if (failure)
        return *failure;
    const auto found = std::ranges::find(happened, event, &Event::id);
    if (found == happened.end())
        return notFound;
    *found = decided(*found, decision);
    return note(event.value, u"event.decide"_s);
}

Result<void> FakeFacts::decide(const Mention &mention, const MentionDecision &decision)
{
    if (failure)
        return *failure;
    const auto found = std::ranges::find_if(named, [&mention](const Mention &one) {
        return one.passage == mention.passage && one.entity == mention.entity;
    });
    if (found == named.end())
        return notFound;
    *found = decided(*found, decision);
    return note(mention.words, u"mention.decide"_s);
}

QList<Mention> FakeFacts::rejectedMentions(const DocumentId &document) const
{
    QList<Mention> found = named;
    found.removeIf([&document](const Mention &mention) {
        return mention.passage.document != document || mention.status != ReviewStatus::Rejected;
    });
    return found;
}

Result<Claim> FakeFacts::add(const Claim &draft)
{
    if (failure)
        return *failure;
    Claim made = draft;
    made.id = {u"entered-claim-%1"_s.arg(++m_entered)};
    made.status = ReviewStatus::Accepted;
    made.entered = true;
    stated.append(made);
    if (const Result<void> noted = note(made.id.value, u"claim.add"_s); !noted)
        return noted.error();
    return made;
}

Result<Event> FakeFacts::add(const Event &draft)
{
    if (failure)
        return *failure;
    Event made = draft;
    made.id = {u"entered-event-%1"_s.arg(++m_entered)};
    made.status = ReviewStatus::Accepted;
    made.entered = true;
    happened.append(made);
    if (const Result<void> noted = note(made.id.value, u"event.add"_s); !noted)
        return noted.error();
    return made;
}

Result<Mention> FakeFacts::add(const Mention &draft)
{
    if (failure)
        return *failure;
    Mention made = draft;
    made.status = ReviewStatus::Accepted;
    made.entered = true;
    named.append(made);
    if (const Result<void> noted = note(made.words, u"mention.add"_s); !noted)
        return noted.error();
    return made;
}

Result<void> FakeFacts::removeAll(const QList<ClaimId> &claims)
{
    if (failure)
        return *failure;
    if (stated.removeIf([&claims](const Claim &one) { return claims.contains(one.id) && one.entered; }) == 0)
        return notFound;
    return note(claims.first().value, u"claim.remove"_s);
}

Result<void> FakeFacts::remove(const EventId &event)
{
    if (failure)
        return *failure;
    if (happened.removeIf([&event](const Event &one) { return one.id == event && one.entered; }) == 0)
        return notFound;
    return note(event.value, u"event.remove"_s);
}

Result<void> FakeFacts::remove(const Mention &mention)
{
    if (failure)
        return *failure;
    const auto isIt = [&mention](const Mention &one) {
        return one.entered && one.passage == mention.passage && one.entity == mention.entity;
    };
    if (named.removeIf(isIt) == 0)
        return notFound;
    return note(mention.words, u"mention.remove"_s);
}

Result<void> FakeFacts::link(const QList<ClaimId> &claims, std::optional<bool> same)
{
    if (failure)
        return *failure;
    links.removeIf([&](const ClaimLink &one) {
        return claims.size() == 1 ? one.first == claims.first() || one.second == claims.first()
                                  : claims.contains(one.first) && claims.contains(one.second);
    });
    for (qsizetype i = 1; same && i < claims.size(); ++i)
        links.append(makeLink(claims.first(), claims.at(i), *same));
    std::ranges::sort(links, [](const ClaimLink &a, const ClaimLink &b) {
        return std::tuple(a.first.value, a.second.value) < std::tuple(b.first.value, b.second.value);
    });
    return claims.isEmpty() ? Result<void>(notFound) : note(claims.first().value, u"claim.link"_s);
}

Result<void> FakeFacts::tellApart(const QList<ClaimId> &ones, const QList<ClaimId> &others)
{
    if (failure)
        return *failure;
    for (qsizetype at = 0; at < ones.size(); ++at) {
        for (const ClaimId &other : others.isEmpty() ? ones.mid(at + 1) : others) {
            const ClaimLink word = makeLink(ones.at(at), other, false);
            links.removeIf([&word](const ClaimLink &one) {
                return one.first == word.first && one.second == word.second;
            });
            links.append(word);
        }
    }
    return note(ones.first().value, u"claim.link"_s);
}

QList<DecisionRecord> FakeFacts::history(const ClaimId &claim) const
{
    const auto found = std::ranges::find(stated, claim, &Claim::id);
    if (found == stated.end())
        return {};
    DecisionRecord read;
    read.action = u"read"_s;
    read.after = found->quote;
    return (found->entered ? QList<DecisionRecord>() : QList<DecisionRecord>{read}) +
           m_history.value(claim.value);
}

QList<DecisionRecord> FakeFacts::history(const EventId &event) const
{
    const auto found = std::ranges::find(happened, event, &Event::id);
    if (found == happened.end())
        return {};
    DecisionRecord read;
    read.action = u"read"_s;
    read.after = found->quote;
    return (found->entered ? QList<DecisionRecord>() : QList<DecisionRecord>{read}) +
           m_history.value(event.value);
}

QList<Annotation> FakeAnnotations::annotations(const AnnotationFilter &filter) const
{
    QList<Annotation> found = m_annotations;
    found.removeIf([&filter](const Annotation &annotation) {
        const QString all = annotation.quote + u'\n' + annotation.note + u'\n' + annotation.tags.join(u'\n');
        return (filter.document && annotation.passage.document != *filter.document) ||
               (filter.colour && annotation.colour != *filter.colour) ||
               (filter.state && annotation.state != *filter.state) ||
               (filter.evidence && !annotation.evidence.contains(*filter.evidence)) ||
               (!filter.tag.isEmpty() && std::ranges::none_of(annotation.tags,
                                                              [&filter](const QString &tag) {
                                                                  return isTagWithin(tag, filter.tag);
                                                              })) ||
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
    found->style = changed.style;
    found->evidence = changed.evidence;
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

Result<AnnotationImport> FakeAnnotations::restore(const QList<Annotation> &annotations)
{
    if (failure)
        return *failure;
    AnnotationImport result;
    for (const Annotation &one : annotations) {
        if (std::ranges::find(m_annotations, one.id, &Annotation::id) != m_annotations.end()) {
            ++result.known;
            continue;
        }
        m_annotations.append(one);
        ++result.taken;
    }
    Q_EMIT annotationsChanged();
    return result;
}

QList<JournalStep> FakeJournal::done() const
{
    if (undoKey.isEmpty())
        return {};
    return {{.number = 1, .at = {}, .action = undoKey, .subject = {}, .summary = {}}};
}

QList<JournalStep> FakeJournal::undone() const
{
    if (redoKey.isEmpty())
        return {};
    return {{.number = 1, .at = {}, .action = redoKey, .subject = {}, .summary = {}}};
}

Result<void> FakeJournal::undo()
{
    ++timesUndone;
    redoKey = undoKey;
    undoKey.clear();
    Q_EMIT journalChanged();
    return {};
}

Result<void> FakeJournal::redo()
{
    ++timesRedone;
    undoKey = redoKey;
    redoKey.clear();
    Q_EMIT journalChanged();
    return {};
}

QStringList FakeExport::formats() const
{
    return {u"markdown"_s, u"html"_s, u"odt"_s, u"docx"_s,   u"pdf"_s,  u"pack"_s,
            u"csv"_s,      u"csl"_s,  u"ris"_s, u"bibtex"_s, u"qdpx"_s, u"jsonld"_s};
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

QFuture<Result<AnnotationImport>> FakeExport::importAnnotations(const QString &path)
{
    filesBroughtIn.append(path);
    return QtFuture::makeReadyFuture(failure ? Result<AnnotationImport>(*failure) : imported);
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

std::shared_ptr<const Thesaurus> FakeThesaurus::thesaurus() const
{
    return std::make_shared<const Thesaurus>(m_facts.entries);
}

Result<void> FakeThesaurus::put(const QList<Entity> &entities)
{
    if (failure)
        return *failure;
    QList<Entity> all = m_facts.entries.entities();
    for (const Entity &entity : entities) {
        all.removeIf([&entity](const Entity &one) { return one.id == entity.id; });
        if (!entity.labels.isEmpty())
            all.append(entity);
        own.insert(entity.id);
    }
    m_facts.entries = Thesaurus(all);
    Q_EMIT thesaurusChanged();
    Q_EMIT m_facts.factsChanged();
    return {};
}

Result<EntityId> FakeThesaurus::add(const Entity &entity)
{
    Entity added = entity;
    if (added.id.isEmpty())
        added.id.value = entityTypeName(entity.type) + u'-' + entity.label(Language::English).toLower();
    const Result<void> done = put({added});
    return done ? Result<EntityId>(added.id) : Result<EntityId>(done.error());
}

Result<void> FakeThesaurus::edit(const Entity &entity)
{
    return put({entity});
}

Result<void> FakeThesaurus::addLabel(const EntityId &id, const Label &label)
{
    const Entity *known = m_facts.entries.find(id);
    if (!known)
        return Error{Error::Code::NotFound, QStringLiteral("There is no such entry.")};
    Entity entity = *known;
    entity.labels.append(label);
    return put({entity});
}

Result<void> FakeThesaurus::remove(const EntityId &id)
{
    Entity gone;
    gone.id = id;
    return put({gone});
}

Result<void> FakeThesaurus::setHidden(const EntityId &id, bool hide)
{
    if (const Entity *known = m_facts.entries.find(id); hide && known) {
        const Entity entity = *known;
        Entity gone;
        gone.id = id;
        if (!failure)
            away.append(entity);
        return put({gone});
    }
    const auto found = std::ranges::find(away, id, &Entity::id);
    if (hide || found == away.end())
        return Error{Error::Code::NotFound, QStringLiteral("There is no such entry.")};
    const Entity entity = *found;
    away.erase(found);
    return put({entity});
}

Result<void> FakeThesaurus::merge(const EntityId &from, const EntityId &into)
{
    const Entity *source = m_facts.entries.find(from), *target = m_facts.entries.find(into);
    if (!source || !target)
        return Error{Error::Code::NotFound, QStringLiteral("There is no such entry.")};
    Entity entity = *target, gone;
    entity.labels += source->labels;
    gone.id = from;
    return put({entity, gone});
}

Result<EntityId> FakeThesaurus::split(const EntityId &id, const QStringList &labels)
{
    const Entity *known = m_facts.entries.find(id);
    if (!known)
        return Error{Error::Code::NotFound, QStringLiteral("There is no such entry.")};
    Entity stays = *known, goes;
    goes.id.value = id.value + QStringLiteral("-2");
    goes.type = known->type;
    stays.labels.clear();
    for (const Label &label : known->labels)
        (labels.contains(label.text) ? goes : stays).labels.append(label);
    const Result<void> done = put({stays, goes});
    return done ? Result<EntityId>(goes.id) : Result<EntityId>(done.error());
}

Result<void> FakeThesaurus::setDistinct(const EntityId &one, const EntityId &other)
{
    if (failure)
        return *failure;
    proposals.removeIf(
        [&](const auto &pair) { return pair == std::pair(one, other) || pair == std::pair(other, one); });
    Q_EMIT thesaurusChanged();
    return {};
}

Result<EntityImport> FakeThesaurus::importFile(const QString &path)
{
    if (failure)
        return *failure;
    files.append(path);
    Q_EMIT thesaurusChanged();
    return imported;
}

QFuture<Result<EntityImport>> FakeThesaurus::importInBackground(const QString &path)
{
    QPromise<Result<EntityImport>> promise;
    promise.start();
    promise.addResult(importFile(path));
    promise.finish();
    return promise.future();
}

Result<void> FakeThesaurus::exportSkos(const QString &path, bool) const
{
    files.append(path);
    return failure ? Result<void>(*failure) : Result<void>();
}

} // namespace vigie
