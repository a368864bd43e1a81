// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/indexserver.h"
#include "models/services/services.h"

#include <QPromise>

namespace vigie {

/// Services that hold what a test gives them, for tests of panels without library, index or workers.

class FakeLibrary : public LibraryService
{
    Q_OBJECT
public:
    QString folder() const override { return QStringLiteral("/library"); }
    QList<Document> documents() const override { return m_documents; }
    Result<Document> document(const DocumentId &id) const override;
    Result<Page> page(const DocumentId &id, int number) const override;
    Result<QList<Page>> pages(const DocumentId &id) const override;
    QHash<int, QString> pageLabels(const DocumentId &id) const override;
    Result<void> correct(const DocumentId &id, const DocumentCorrection &correction) override;
    Result<void> remove(const DocumentId &id) override;

    void add(const Document &document, const QList<Page> &pages);

    std::optional<Error> failure; ///< what correct() and remove() answer, if set

private:
    QList<Document> m_documents;
    QHash<DocumentId, QList<Page>> m_pages;
};

class FakeImport : public ImportService
{
public:
    QFuture<ImportOutcome> importPaths(const QStringList &paths) override;
    /// Succeeds with "sesame".
    QFuture<ImportOutcome> importProtected(const QString &path, const QString &password) override;
    /// Gives `recognised`; stays under way as an import does.
    QList<ImportOutcome> takeUntold() override { return std::exchange(untold, {}); }
    QFuture<RecognitionOutcome> recognise(const QList<RecognitionRequest> &requests) override;
    QFuture<Result<void>> forgetRecognised(const DocumentId &document, const QList<int> &pages) override;

    QList<ImportOutcome> untold; ///< what comes after a cancellation
    QList<RecognitionOutcome> recognised;
    QList<RecognitionRequest> recogniseAsked;
    QList<DocumentId> forgetAsked;
    void finishRecognition();
    QList<ImportOutcome> outcomes; ///< what every import gives
    QStringList asked;             ///< paths of the last import
    bool stay = false;             ///< the import goes on until finish() or a cancellation
    void finish();

private:
    QPromise<ImportOutcome> m_promise;
    QPromise<RecognitionOutcome> m_recognition;
};

class FakeSearch : public SearchService
{
public:
    QFuture<Result<SearchResults>> search(const SearchQuery &query) override;
    /// As search(); remembers the others.
    QFuture<Result<SearchResults>> searchTogether(const SearchQuery &query,
                                                  const QList<LibraryPlace> &others) override;
    QFuture<Result<SearchResults>> similar(const Passage &passage, bool otherLanguages) override;
    QList<Match> matchesOn(const SearchQuery &query, const Page &page) const override;

    SearchResults results;
    std::optional<Error> failure;
    QList<SearchQuery> asked;
    QList<LibraryPlace> askedTogether;       ///< the others of the last question
    QList<std::pair<Passage, bool>> likened; ///< what similar() was asked
};

/// Opens nothing. Port 1025 is taken.
class FakeIndexServer : public IndexServer
{
    Q_OBJECT
public:
    void start(const QString &address, int port) override;
    void stop() override;
    LibraryPlace place() const override { return m_place; }

private:
    LibraryPlace m_place;
};

class FakeRender : public RenderService
{
public:
    QFuture<Result<QImage>> renderPage(const DocumentId &document, int page, double dpi) override;
    QFuture<Result<CharacterBoxes>> characterBoxes(const DocumentId &document, int page) override;
};

class FakeFacts : public FactsService
{
    Q_OBJECT
public:
    const Thesaurus &thesaurus() const override { return entries; }
    QList<EntityUse> entityUses() const override;
    QList<EntityUse> entityUses(const DocumentId &document) const override;
    QList<Mention> mentions(const EntityId &entity) const override;
    QList<Mention> mentions(const DocumentId &document, int page) const override;
    QList<EntityLink> related(const EntityId &entity) const override;
    QList<Claim> claims() const override { return stated; }
    QList<Event> events() const override { return happened; }
    using FactsService::decide;
    Result<void> decideAll(const QList<ClaimId> &claims, const ClaimDecision &decision) override;
    Result<void> decideEvents(const QList<EventId> &events, const EventDecision &decision) override;
    Result<void> decide(const Mention &mention, const MentionDecision &decision) override;
    QList<Mention> rejectedMentions(const DocumentId &document) const override;
    Result<Claim> add(const Claim &draft) override;
    Result<Event> add(const Event &draft) override;
    Result<Mention> add(const Mention &draft) override;
    using FactsService::remove;
    Result<void> removeAll(const QList<ClaimId> &claims) override;
    Result<void> remove(const EventId &event) override;
    Result<void> remove(const Mention &mention) override;
    QList<OrphanedFact> orphaned() const override { return lost; }
    QList<ClaimLink> claimLinks() const override { return links; }
    Result<void> link(const QList<ClaimId> &claims, std::optional<bool> same) override;
    Result<void> tellApart(const QList<ClaimId> &ones, const QList<ClaimId> &others) override;
    QList<DecisionRecord> history(const ClaimId &claim) const override;
    QList<DecisionRecord> history(const EventId &event) const override;

    Thesaurus entries;
    QList<Mention> named; ///< rejected ones too
    QList<Claim> stated;
    QList<Event> happened;
    QList<ClaimLink> links;
    QList<OrphanedFact> lost;
    std::optional<Error> failure; ///< what every change answers, if set

private:
    Result<void> note(const QString &subject, const QString &action);
    int m_entered = 0;
    QHash<QString, QList<DecisionRecord>> m_history; ///< by id of the claim or event
};

class FakeAnnotations : public AnnotationService
{
    Q_OBJECT
public:
    QList<Annotation> annotations(const AnnotationFilter &filter = {}) const override;
    Result<Annotation> add(const Annotation &draft) override;
    Result<Annotation> edit(const Annotation &changed) override;
    Result<void> remove(const AnnotationId &id) override;
    Result<AnnotationImport> restore(const QList<Annotation> &annotations) override;

    std::optional<Error> failure; ///< what every change answers, if set

private:
    QList<Annotation> m_annotations;
};

class FakeJournal : public JournalService
{
    Q_OBJECT
public:
    QString undoAction() const override { return undoKey; }
    QString redoAction() const override { return redoKey; }
    QList<JournalStep> done() const override;
    QList<JournalStep> undone() const override;
    Result<void> undo() override;
    Result<void> redo() override;

    QString undoKey, redoKey;
    int timesUndone = 0, timesRedone = 0;
};

class FakeExport : public ExportService
{
public:
    QStringList formats() const override;
    QString suffix(const QString &format) const override;
    Result<QByteArray> exportExcerpts(const ExportRequest &request) const override;
    Result<void> exportToFile(const ExportRequest &request, const QString &path) const override;
    QFuture<Result<AnnotationImport>> importAnnotations(const QString &path) override;

    AnnotationImport imported;  ///< what every import gives
    QStringList filesBroughtIn; ///< that were asked for
    std::optional<Error> failure;
    mutable QList<std::pair<ExportRequest, QString>> written;
};

class FakeSavedSearches : public SavedSearchService
{
    Q_OBJECT
public:
    QList<SavedSearch> saved() const override { return kept; }
    Result<void> save(const SavedSearch &search) override;
    Result<void> remove(const QString &name) override;
    QList<SearchQuery> recent() const override { return lately; }
    Result<void> remember(const SearchQuery &query) override;
    Result<void> forgetRecent() override;

    QList<SavedSearch> kept;
    QList<SearchQuery> lately;
    std::optional<Error> failure; ///< what every change answers, if set
};

/// Works on the entries of a FakeFacts; knows no journal.
class FakeThesaurus : public ThesaurusService
{
    Q_OBJECT
public:
    explicit FakeThesaurus(FakeFacts &facts)
        : m_facts(facts)
    {
    }
    std::shared_ptr<const Thesaurus> thesaurus() const override;
    bool isOwn(const EntityId &id) const override { return own.contains(id); }
    Result<EntityId> add(const Entity &entity) override;
    Result<void> edit(const Entity &entity) override;
    Result<void> addLabel(const EntityId &id, const Label &label) override;
    Result<void> remove(const EntityId &id) override;
    Result<void> setHidden(const EntityId &id, bool hide) override;
    QList<Entity> hidden() const override { return away; }
    Result<void> merge(const EntityId &from, const EntityId &into) override;
    Result<EntityId> split(const EntityId &id, const QStringList &labels) override;
    Result<void> setDistinct(const EntityId &one, const EntityId &other) override;
    QList<std::pair<EntityId, EntityId>> mergeProposals() const override { return proposals; }
    Result<EntityImport> importFile(const QString &path) override;
    QFuture<Result<EntityImport>> importInBackground(const QString &path) override;
    Result<void> exportSkos(const QString &path, bool ownOnly) const override;

    QSet<EntityId> own;
    QList<std::pair<EntityId, EntityId>> proposals;
    QList<Entity> away;           ///< hidden
    EntityImport imported;        ///< what every import gives
    mutable QStringList files;    ///< that were read or written
    std::optional<Error> failure; ///< what every change answers, if set

private:
    Result<void> put(const QList<Entity> &entities);
    FakeFacts &m_facts;
};

/// All of them, and the bundle that panels take.
struct FakeServices
{
    FakeLibrary library;
    FakeImport imports;
    FakeSearch search;
    FakeRender render;
    FakeFacts facts;
    FakeAnnotations annotations;
    FakeJournal journal;
    FakeExport exports;
    FakeThesaurus thesaurus{facts};
    FakeSavedSearches savedSearches;
    Services all{library,     imports, search,  render,        facts,
                 annotations, journal, exports, savedSearches, thesaurus};
};

/// Four documents in four languages with entities, claims, events and highlights that hang together.
void fillWithSample(FakeServices &services);

} // namespace vigie
