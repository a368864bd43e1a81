// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/annotationrepository.h"
#include "models/store/documentwriter.h"
#include "models/store/factrepository.h"
#include "models/store/librarydatabase.h"
#include "models/store/migrations.h"
#include "models/store/originalstore.h"
#include "models/store/pagerepository.h"
#include "models/store/sqliteannotationservice.h"
#include "models/store/sqlitefactsservice.h"
#include "models/store/sqlitejournalservice.h"
#include "models/store/sqlitelibraryservice.h"
#include "models/store/valuejson.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

namespace {

const QString shipText =
    u"The monitors met in the spring.\nThey counted forty ships worth $1.65 billion at the pier."_s;

ReadDocument readDocument(const QString &sha, const QString &text)
{
    ReadDocument read;
    read.document.sha256 = sha;
    read.document.id.value = sha.left(12);
    read.document.title = u"Ships"_s;
    read.document.mediaType = u"text/plain"_s;
    read.document.language = Language::English;
    read.document.languageSource = Source::Text;
    read.document.published = FuzzyDate::day(QDate(2025, 5, 29));
    read.document.publishedSource = Source::Dateline;
    read.document.imported = storedNow();
    read.document.pages = 1;
    Page page;
    page.number = 1;
    page.text = text;
    page.language = Language::English;
    const qsizetype line = text.indexOf(u'\n');
    page.blocks = {{Block::Kind::Heading, 1, {0, line}},
                   {Block::Kind::Paragraph, 0, {line + 1, text.size()}}};
    read.pages = {page};
    const qsizetype at = text.indexOf(u"$1.65 billion"_s);
    if (at >= 0) {
        Claim claim;
        claim.id.value = u"c"_s + QString::number(at) + sha.left(4);
        claim.passage = {read.document.id, 1, {at, at + 13}};
        claim.quote = u"$1.65 billion"_s;
        claim.amount.value = Decimal(1650000000);
        claim.amount.unit = u"USD"_s;
        claim.kind = ClaimKind::Theft;
        claim.period = FuzzyDate::range(QDate(2025, 1, 1), QDate(2025, 9, 30));
        claim.periodBasis = {u"relative"_s, u"this year"_s, QDate(2025, 11, 1)};
        claim.victim = {{u"bybit"_s}, u"Bybit"_s};
        claim.equivalents = {{claim.amount, {1, 2}}};
        read.facts.claims = {claim};
    }
    for (const QString &name : {u"monitors"_s, u"ships"_s, u"pier"_s}) {
        if (const qsizetype place = text.indexOf(name); place >= 0)
            read.facts.mentions.append({{name}, {read.document.id, 1, {place, place + name.size()}}, name});
    }
    return read;
}

const QString shaA = QString(64, u'a'), shaB = QString(64, u'b');

QByteArray dump(const QString &folder)
{
    QByteArray all;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"dump"_s);
        database.setDatabaseName(databasePath(folder));
        if (!database.open())
            return {};
        for (const QString &table : {u"annotations"_s, u"decisions"_s, u"corrections"_s}) {
            QSqlQuery rows(u"SELECT * FROM %1 ORDER BY 1, 2"_s.arg(table), database);
            while (rows.next()) {
                for (int i = 0; !rows.isNull(0) && i < 14; ++i)
                    all += rows.value(i).toByteArray() + '|';
                all += '\n';
            }
        }
    }
    QSqlDatabase::removeDatabase(u"dump"_s);
    return all;
}

} // namespace

class TestLibrary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsStoredComesBack();
    void aNewerLibraryIsRefusedUntouched();
    void aDamagedFileGivesASentence();
    void anUnfinishedMigrationLeavesTheVersionBefore();
    void correctionsSurviveReimport();
    void annotationsMoveWithTheTextOrAreOrphaned();
    void aRemovedDocumentTakesItsMarksBackWhenItReturns();
    void decisionsAreFoundAgainUnderNewClaimIds();
    void aDecisionDoesNotPassToAnotherAmount();
    void undoAndRedoRestoreEveryByteAcrossReopening();
    void relatedAreNamedInTheSameBlock();
    void originalsAreKeptUnchangedAndVerified();
    void placedOriginalsReplaceWhatAPowerCutLeft();
    void severalDocumentsAreStoredTogetherOrNotAtAll();
    void rangesOutsideThePageAreRefused();
    void filtersCombine();
    void marksOfAnOlderLibraryAreHighlights();
    void styleEvidenceAndNestedTagsAreKeptAndUndone();
    void aNoteOnADocumentGoesWithIt();

private:
    void put(const ReadDocument &read, const QString &path = u"/in/a.txt"_s);
    Annotation mark(const QString &words);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<LibrarySession> m_session;
};

void TestLibrary::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Result<std::shared_ptr<LibrarySession>> session = LibrarySession::open(m_folder->path(), true);
    QVERIFY2(session.ok(), session.ok() ? "" : qUtf8Printable(session.error().message));
    m_session = session.value();
}

void TestLibrary::cleanup()
{
    m_session.reset();
    m_folder.reset();
}

void TestLibrary::put(const ReadDocument &read, const QString &path)
{
    const Result<IndexTask> stored =
        DocumentWriter(m_session->database()).store(read, {path, read.document.id, read.size, 0});
    QVERIFY2(stored.ok(), stored.ok() ? "" : qUtf8Printable(stored.error().message));
    m_session->refresh();
}

Annotation TestLibrary::mark(const QString &words)
{
    SqliteAnnotationService annotations(m_session);
    const qsizetype at = shipText.indexOf(words);
    Annotation draft;
    draft.passage = {{shaA.left(12)}, 1, {at, at + words.size()}};
    draft.note = u"check"_s;
    draft.tags = {u"fleet"_s};
    const Result<Annotation> made = annotations.add(draft);
    return made.ok() ? made.value() : Annotation();
}

void TestLibrary::whatIsStoredComesBack()
{
    const ReadDocument read = readDocument(shaA, shipText);
    put(read);
    SqliteLibraryService library(m_session);
    SqliteFactsService facts(m_session, std::make_shared<Thesaurus>());
    QCOMPARE(library.documents().size(), 1);
    QCOMPARE(library.documents().constFirst().path, u"/in/a.txt"_s);
    QCOMPARE(library.page(read.document.id, 1).value(), read.pages.constFirst());
    QCOMPARE(facts.claims(), read.facts.claims);
    QCOMPARE(facts.mentions(read.document.id, 1), read.facts.mentions);
    QCOMPARE(library.page(read.document.id, 2).error().code, Error::Code::NotFound);
}

void TestLibrary::aNewerLibraryIsRefusedUntouched()
{
    m_session.reset();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        database.setDatabaseName(databasePath(m_folder->path()));
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"PRAGMA user_version = 999"_s));
        QVERIFY(query.exec(u"PRAGMA journal_mode = DELETE"_s));
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
    QFile file(databasePath(m_folder->path()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    const auto opened = LibraryDatabase::open(m_folder->path());
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().code, Error::Code::TooNew);
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), before);
}

void TestLibrary::aDamagedFileGivesASentence()
{
    m_session.reset();
    QFile file(databasePath(m_folder->path()));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(QByteArray(8192, 'x'));
    file.close();
    const auto opened = LibraryDatabase::open(m_folder->path());
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().code, Error::Code::Malformed);
    QVERIFY(opened.error().message.contains(u"check --repair"_s));
}

void TestLibrary::anUnfinishedMigrationLeavesTheVersionBefore()
{
    put(readDocument(shaA, shipText));
    const QSqlDatabase database = m_session->database().connection();
    QStringList steps = schemaSteps();
    steps.append(u"CREATE TABLE extra (id TEXT);\nCREATE TABLE extra (id TEXT);\n"_s);
    QVERIFY(!migrate(database, steps).ok());
    steps.last() = u"ALTER TABLE pages ADD COLUMN extra TEXT;\n"_s;
    QVERIFY(migrate(database, steps).ok());
    QCOMPARE(PageRepository(m_session->database()).page({shaA.left(12)}, 1).value().text, shipText);
}

void TestLibrary::correctionsSurviveReimport()
{
    put(readDocument(shaA, shipText));
    SqliteLibraryService library(m_session);
    DocumentCorrection correction;
    correction.title = u"Forty ships"_s;
    correction.published = FuzzyDate::month(2024, 3);
    QVERIFY(library.correct({shaA.left(12)}, correction).ok());
    put(readDocument(shaB, shipText)); // the file at the same path changed
    const Document document = library.documents().constFirst();
    QCOMPARE(document.id.value, shaB.left(12));
    QCOMPARE(document.title, u"Forty ships"_s);
    QCOMPARE(document.published, std::optional(FuzzyDate::month(2024, 3)));
    QCOMPARE(document.publishedSource, Source::User);
}

void TestLibrary::annotationsMoveWithTheTextOrAreOrphaned()
{
    put(readDocument(shaA, shipText));
    const Annotation kept = mark(u"counted forty ships"_s), lost = mark(u"The monitors met in the spring."_s);
    put(readDocument(
        shaB,
        u"A new opening line about the harbour.\nThey counted forty ships worth $1.65 billion at the pier."_s));
    const AnnotationRepository repository(m_session->database());
    const Annotation moved = repository.annotation(kept.id).value();
    QCOMPARE(moved.state, Annotation::State::Anchored);
    QCOMPARE(moved.passage.document.value, shaB.left(12));
    QCOMPARE(moved.quote, u"counted forty ships"_s);
    const Annotation orphan = repository.annotation(lost.id).value();
    QCOMPARE(orphan.state, Annotation::State::Orphaned);
    QCOMPARE(orphan.passage, lost.passage);
    QCOMPARE(orphan.quote, lost.quote);
}

void TestLibrary::aRemovedDocumentTakesItsMarksBackWhenItReturns()
{
    put(readDocument(shaA, shipText));
    const Annotation made = mark(u"forty ships"_s);
    SqliteLibraryService library(m_session);
    QVERIFY(library.remove({shaA.left(12)}).ok());
    const AnnotationRepository repository(m_session->database());
    QCOMPARE(repository.annotation(made.id).value().state, Annotation::State::Orphaned);
    QVERIFY(library.documents().isEmpty());
    put(readDocument(shaA, shipText));
    QCOMPARE(repository.annotation(made.id).value(), made);
}

void TestLibrary::decisionsAreFoundAgainUnderNewClaimIds()
{
    ReadDocument read = readDocument(shaA, shipText);
    put(read);
    SqliteFactsService facts(m_session, std::make_shared<Thesaurus>());
    ClaimDecision decision;
    decision.status = ReviewStatus::Accepted;
    decision.kind = ClaimKind::Laundering;
    QVERIFY(facts.decide(read.facts.claims.constFirst().id, decision).ok());
    read.facts.claims[0].id.value = u"cnew"_s;
    QVERIFY(DocumentWriter(m_session->database())
                .replaceFacts(read.document.id, read.pages, read.facts, {2, {}})
                .ok());
    m_session->refresh();
    QCOMPARE(facts.claims().constFirst().status, ReviewStatus::Accepted);
    QCOMPARE(facts.claims().constFirst().kind, ClaimKind::Laundering);
}

void TestLibrary::aDecisionDoesNotPassToAnotherAmount()
{
    ReadDocument read = readDocument(shaA, shipText);
    put(read);
    SqliteFactsService facts(m_session, std::make_shared<Thesaurus>());
    ClaimDecision decision;
    decision.status = ReviewStatus::Rejected;
    QVERIFY(facts.decide(read.facts.claims.constFirst().id, decision).ok());
    read.facts.claims[0].id.value = u"cnew"_s;
    read.facts.claims[0].amount.value = Decimal(1650000);
    QVERIFY(DocumentWriter(m_session->database())
                .replaceFacts(read.document.id, read.pages, read.facts, {2, {}})
                .ok());
    m_session->refresh();
    QCOMPARE(facts.claims().constFirst().status, ReviewStatus::Proposed);
}

void TestLibrary::undoAndRedoRestoreEveryByteAcrossReopening()
{
    put(readDocument(shaA, shipText));
    QList<QByteArray> states{dump(m_folder->path())};
    Annotation made;
    {
        SqliteAnnotationService annotations(m_session);
        SqliteFactsService facts(m_session, std::make_shared<Thesaurus>());
        SqliteLibraryService library(m_session);
        made = mark(u"forty ships"_s);
        states.append(dump(m_folder->path()));
        made.note = u"seen\nagain"_s;
        QVERIFY(annotations.edit(made).ok());
        states.append(dump(m_folder->path()));
        ClaimDecision decision;
        decision.excluded = true;
        QVERIFY(facts.decide(facts.claims().constFirst().id, decision).ok());
        states.append(dump(m_folder->path()));
        DocumentCorrection correction;
        correction.publisher = u"Harbour office"_s;
        QVERIFY(library.correct({shaA.left(12)}, correction).ok());
        states.append(dump(m_folder->path()));
        QVERIFY(annotations.remove(made.id).ok());
        states.append(dump(m_folder->path()));
    }
    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        m_session = LibrarySession::open(m_folder->path(), false).value();
        QVERIFY(SqliteJournalService(m_session).undo().ok());
        QCOMPARE(dump(m_folder->path()), states.at(i));
    }
    QVERIFY(!SqliteJournalService(m_session).undo().ok());
    for (qsizetype i = 1; i < states.size(); ++i) {
        m_session = LibrarySession::open(m_folder->path(), false).value();
        QVERIFY(!SqliteJournalService(m_session).redoAction().isEmpty());
        QVERIFY(SqliteJournalService(m_session).redo().ok());
        QCOMPARE(dump(m_folder->path()), states.at(i));
    }
}

void TestLibrary::relatedAreNamedInTheSameBlock()
{
    put(readDocument(shaA, shipText));
    SqliteFactsService facts(m_session, std::make_shared<Thesaurus>());
    const QList<EntityLink> links = facts.related({u"ships"_s});
    QCOMPARE(links.size(), 1);
    QCOMPARE(links.constFirst().entity.value, u"pier"_s);
    QCOMPARE(links.constFirst().together, 1);
}

void TestLibrary::originalsAreKeptUnchangedAndVerified()
{
    const QString path = m_folder->filePath(u"in.bin"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray bytes("\0\r\n\xff vigie", 10);
    file.write(bytes);
    file.close();
    const OriginalStore originals(m_folder->path());
    Result<StagedFile> staged = originals.stage(path);
    QVERIFY(staged.ok());
    const QString sha = staged.value().sha256();
    QVERIFY(originals.keep(staged.value()).ok());
    QFile original(originals.path(sha));
    QVERIFY(original.open(QIODevice::ReadOnly));
    QCOMPARE(original.readAll(), bytes);
    QVERIFY(!(original.permissions() & QFileDevice::WriteOwner));
    QVERIFY(originals.verify(sha).isEmpty());
    QVERIFY(original.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    QFile damaged(originals.path(sha));
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    damaged.write("X");
    damaged.close();
    QVERIFY(!originals.verify(sha).isEmpty());
    QCOMPARE(originals.stage(m_folder->filePath(u"none"_s)).error().code, Error::Code::NotFound);
}

void TestLibrary::placedOriginalsReplaceWhatAPowerCutLeft()
{
    const QString path = m_folder->filePath(u"in.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("nine ships");
    file.close();
    const OriginalStore originals(m_folder->path());
    Result<StagedFile> staged = originals.stage(path);
    QVERIFY(staged.ok());
    const QString sha = staged.value().sha256();
    QVERIFY(QDir().mkpath(QFileInfo(originals.path(sha)).path()));
    QFile half(originals.path(sha)); // as long, but its bytes never came to the disk
    QVERIFY(half.open(QIODevice::WriteOnly));
    half.write(QByteArray(10, '\0'));
    half.close();
    QVERIFY(!originals.verify(sha).isEmpty());
    QVERIFY(originals.place(staged.value()).ok());
    QVERIFY(originals.verify(sha).isEmpty());
    QVERIFY(staged.value().path().isEmpty());
    QVERIFY(QDir(m_folder->filePath(u"originals/incoming"_s)).entryList(QDir::Files).isEmpty());
}

void TestLibrary::severalDocumentsAreStoredTogetherOrNotAtAll()
{
    const ReadDocument a = readDocument(shaA, shipText), b = readDocument(shaB, shipText);
    const PathRecord pathA{u"/in/a.txt"_s, a.document.id, a.size, 0};
    const PathRecord pathB{u"/in/b.txt"_s, b.document.id, b.size, 0};
    const LibraryDatabase &database = m_session->database();
    const DocumentWriter writer(database);
    QVERIFY(!writer.store({{&a, pathA}, {&a, pathB}}).ok()); // the same document twice
    QCOMPARE(DocumentRepository(database).documents().value().size(), 0);
    QVERIFY(DocumentRepository(database).paths().value().isEmpty());
    QVERIFY(MetaRepository(database).indexTasks().value().isEmpty());
    const Result<QList<IndexTask>> tasks = writer.store({{&a, pathA}, {&b, pathB}});
    QVERIFY(tasks.ok());
    QCOMPARE(tasks.value().size(), 2);
    QCOMPARE(tasks.value().at(1).document, b.document.id);
    QCOMPARE(DocumentRepository(database).documents().value().size(), 2);
    QCOMPARE(MetaRepository(database).indexTasks().value().size(), 2);
}

void TestLibrary::rangesOutsideThePageAreRefused()
{
    put(readDocument(shaA, shipText));
    SqliteAnnotationService annotations(m_session);
    Annotation draft;
    draft.passage = {{shaA.left(12)}, 1, {5, 5000}};
    QCOMPARE(annotations.add(draft).error().code, Error::Code::InvalidInput);
    draft.passage.page = 7;
    QCOMPARE(annotations.add(draft).error().code, Error::Code::NotFound);
    QVERIFY(annotations.annotations().isEmpty());
}

void TestLibrary::filtersCombine()
{
    put(readDocument(shaA, shipText));
    mark(u"forty ships"_s);
    mark(u"monitors"_s);
    const SqliteAnnotationService annotations(m_session);
    AnnotationFilter filter;
    filter.text = u"FORTY"_s;
    filter.tag = u"fleet"_s;
    filter.language = u"en"_s;
    QCOMPARE(annotations.annotations(filter).size(), 1);
    filter.colour = HighlightColour::Blue;
    QVERIFY(annotations.annotations(filter).isEmpty());
}

void TestLibrary::marksOfAnOlderLibraryAreHighlights()
{
    put(readDocument(shaA, shipText));
    const Annotation made = mark(u"forty ships"_s);
    m_session.reset();
    {
        QSqlDatabase before = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"before"_s);
        before.setDatabaseName(databasePath(m_folder->path()));
        QVERIFY(before.open());
        for (const QString &step :
             {u"ALTER TABLE annotations DROP COLUMN style"_s,
              u"ALTER TABLE annotations DROP COLUMN evidence"_s, u"ALTER TABLE pages DROP COLUMN defect"_s,
              u"DROP INDEX pages_with_problems"_s, u"DROP TABLE recognised_pages"_s,
              u"DROP TABLE row_hashes"_s, u"DROP TABLE work_state"_s,
              u"ALTER TABLE claims DROP COLUMN extent"_s, u"PRAGMA user_version = 7"_s})
            QVERIFY2(QSqlQuery(before).exec(step), qPrintable(step));
    }
    QSqlDatabase::removeDatabase(u"before"_s);
    m_session = LibrarySession::open(m_folder->path(), false).value();
    QCOMPARE(AnnotationRepository(m_session->database()).annotation(made.id).value(), made);
}

void TestLibrary::styleEvidenceAndNestedTagsAreKeptAndUndone()
{
    put(readDocument(shaA, shipText));
    SqliteAnnotationService annotations(m_session);
    Annotation mine = mark(u"forty ships"_s);
    mine.style = MarkStyle::Underline;
    mine.tags = {u" ports / north "_s, u"ports/north"_s};
    mine.evidence = {{EvidenceLink::Kind::Entity, u"pier"_s, u"The pier"_s},
                     {EvidenceLink::Kind::Claim, u"c1"_s, u"$1.65 billion"_s}};
    QVERIFY(annotations.edit(mine).ok());
    m_session.reset();
    m_session = LibrarySession::open(m_folder->path(), false).value();
    const SqliteAnnotationService again(m_session);
    const Annotation kept = again.annotations().constFirst();
    QCOMPARE(kept.style, MarkStyle::Underline);
    QCOMPARE(kept.tags, QStringList{u"ports/north"_s});
    QCOMPARE(kept.evidence, mine.evidence);
    QCOMPARE(kept.evidence.constFirst().label, u"The pier"_s);
    const auto count = [&again](const auto &set) {
        AnnotationFilter filter;
        set(filter);
        return again.annotations(filter).size();
    };
    QCOMPARE(count([](AnnotationFilter &f) { f.tag = u"Ports"_s; }), 1);
    QCOMPARE(count([](AnnotationFilter &f) { f.tag = u"port"_s; }), 0);
    QCOMPARE(count([](AnnotationFilter &f) {
                 f.evidence = EvidenceLink{EvidenceLink::Kind::Claim, u"c1"_s, {}};
             }),
             1);
    QCOMPARE(count([](AnnotationFilter &f) {
                 f.evidence = EvidenceLink{EvidenceLink::Kind::Event, u"c1"_s, {}};
             }),
             0);
    QCOMPARE(count([](AnnotationFilter &f) { f.state = Annotation::State::Orphaned; }), 0);
    QVERIFY(SqliteJournalService(m_session).undo().ok());
    QCOMPARE(again.annotations().constFirst().style, MarkStyle::Highlight);
    QVERIFY(again.annotations().constFirst().evidence.isEmpty());
}

void TestLibrary::aNoteOnADocumentGoesWithIt()
{
    put(readDocument(shaA, shipText));
    SqliteAnnotationService annotations(m_session);
    Annotation draft;
    draft.passage = {{shaA.left(12)}, 0, {}};
    QCOMPARE(annotations.add(draft).error().code, Error::Code::InvalidInput); // it says nothing
    draft.note = u"Read with the annex"_s;
    const Annotation made = annotations.add(draft).value();
    QVERIFY(made.isOnDocument());
    put(readDocument(shaB, u"Quite another text."_s)); // the file at the same path changed
    const Annotation moved = annotations.annotations().constFirst();
    QCOMPARE(moved.passage.document.value, shaB.left(12));
    QCOMPARE(moved.state, Annotation::State::Anchored);
    QCOMPARE(moved.note, made.note);
}

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_library.moc"
