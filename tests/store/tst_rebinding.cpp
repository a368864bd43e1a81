// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrations.h"
#include "models/store/rebind.h"
#include "models/store/salvage.h"
#include "tests/store/curationfixture.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;
using namespace vigie::curationtest;

/// What people said is found again in a newer text, under newer rules and in a library of an older version.
class TestRebinding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everythingMovesWithTheText();
    void whatIsGoneIsOrphanedAndComesBack();
    void everythingSurvivesNewRules();
    void whatWasAcceptedStaysThoughNoLongerRead();
    void aCorrectedAmountIsKnownWhenNewerRulesReadIt();
    void undoReachesClaimsThatNewRulesRenamed();
    void undoOfAnEarlierEditionLeavesTheNewerOneAlone();
    void whatWasMisplacedIsFoundAndPutRight();
    void aLibraryOfTheFirstVersionKeepsItsDecisions();
    void aDamagedLibraryOfTheFirstVersionKeepsThem();

private:
    void writeFirstVersion();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Bench> m_bench;
};

void TestRebinding::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_bench = std::make_unique<Bench>(m_folder->path());
}

void TestRebinding::cleanup()
{
    m_bench.reset();
    m_folder.reset();
}

void TestRebinding::whatWasMisplacedIsFoundAndPutRight()
{
    QVERIFY(m_bench->put(readText(shaA, harbour)).ok());
    Claim draft;
    draft.passage = m_bench->passage(docA, u"some eleven coins"_s);
    draft.amount = usd("11");
    const Claim entered = m_bench->facts.add(draft).value();
    QVERIFY(m_bench->facts.decide(m_bench->mention(docA, u"pier"_s), {.entity = EntityId{u"port"_s}}).ok());
    QVERIFY(m_bench->facts.decide(m_bench->event(u"wardens"_s).id, {.kind = u"veto"_s}).ok());
    const LibraryDatabase &database = m_bench->session->database();
    const QList<Page> pages = m_bench->library.pages(docA).value();
    QCOMPARE(misplacedSubjects(database, docA, pages).value(), 0);
    const QByteArray sound = contentOf(m_folder->path());
    QSqlQuery query(database.connection());
    QVERIFY(query.exec(u"UPDATE subjects SET start = start - 5, \"end\" = \"end\" - 5 WHERE entered"_s));
    QCOMPARE(misplacedSubjects(database, docA, pages).value(), 1);
    QVERIFY(rebindSubjects(database, docA, currentReading(database, docA).value()).ok());
    QCOMPARE(contentOf(m_folder->path()), sound);
    m_bench->session->refresh();
    QCOMPARE(m_bench->claim(u"eleven"_s), entered);
}

/// The harbour's text in a library as the first version wrote it, with one decision about "[4 USD]".
void TestRebinding::writeFirstVersion()
{
    m_bench.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    {
        QSqlDatabase old = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
        old.setDatabaseName(databasePath(m_folder->path()));
        QVERIFY(old.open());
        QVERIFY(migrate(old, {schemaSteps().first()}).ok());
        const auto run = [&old](const QString &statement, const QVariantList &values) {
            QSqlQuery query(old);
            query.prepare(statement);
            for (int i = 0; i < values.size(); ++i)
                query.bindValue(i, values.at(i));
            return query.exec();
        };
        const qsizetype at = harbour.indexOf(u"[4 USD]");
        QVERIFY(
            run(u"INSERT INTO documents (id, sha256, size, media_type, title, title_source, language, "
                "language_source, published_source, publisher, pages, characters, imported) VALUES (?, ?, "
                "1, 'text/plain', 'Harbour', 'none', 'en', 'text', 'none', '', 1, 9, 0)"_s,
                {docA.value, shaA}));
        QVERIFY(run(u"INSERT INTO document_paths VALUES ('/in/a.txt', ?, 0, 1, 0)"_s, {docA.value}));
        QVERIFY(run(u"INSERT INTO pages (document_id, number, label, text, blocks, language, problem) VALUES "
                    "(?, 1, '', ?, ?, 'en', '')"_s,
                    {docA.value, harbour, packBlocks({})}));
        QVERIFY(run(u"INSERT INTO mentions VALUES (?, 1, 0, 4, 8, 'port', 'port')"_s, {docA.value}));
        QVERIFY(run(u"INSERT INTO claims VALUES (?, 'cold', 1, ?, ?, '[4 USD]', '4', NULL, NULL, 'USD', "
                    "'money', 'exact', 0, 0, 0, 'theft', '2024', 'explicit', '2024', '', '', '', '', '', '', "
                    "'', '[]')"_s,
                    {docA.value, at, at + 7}));
        const QString amount =
            u"{\"bound\":\"exact\",\"shownPower\":0,\"unit\":\"USD\",\"unitKind\":\"money\",\"value\":\"4\"}"_s;
        const QString prefix = harbour.sliced(at - 32, 32), suffix = harbour.sliced(at + 7, 32);
        const QString decision = u"{\"kind\":\"cost\",\"status\":\"accepted\"}"_s;
        QVERIFY(run(u"INSERT INTO decisions VALUES ('cold', ?, 1, ?, ?, '[4 USD]', ?, ?, ?, ?)"_s,
                    {docA.value, at, at + 7, prefix, suffix, amount, decision}));
        const QJsonObject after{{u"claim"_s, u"cold"_s},
                                {u"document"_s, docA.value},
                                {u"page"_s, 1},
                                {u"start"_s, at},
                                {u"end"_s, at + 7},
                                {u"quote"_s, u"[4 USD]"_s},
                                {u"prefix"_s, prefix},
                                {u"suffix"_s, suffix},
                                {u"amount"_s, parseObject(amount)},
                                {u"decision"_s, parseObject(decision)}};
        QVERIFY(run(u"INSERT INTO journal (at, action, subject, before, after, state) VALUES (1000, "
                    "'claim.decide', 'cold', '{}', ?, 'done')"_s,
                    {compact(after)}));
    }
    QSqlDatabase::removeDatabase(u"old"_s);
}

void TestRebinding::everythingMovesWithTheText()
{
    QVERIFY(m_bench->put(readText(shaA, harbour)).ok());
    Claim draft;
    draft.passage = m_bench->passage(docA, u"some eleven coins"_s);
    draft.amount = usd("11");
    const ClaimId entered = m_bench->facts.add(draft).value().id;
    QVERIFY(m_bench->facts
                .decide(m_bench->claim(u"[4"_s).id,
                        {.extent = ClaimExtent::Some, .partOf = m_bench->claim(u"[10"_s).id})
                .ok());
    QVERIFY(m_bench->facts.link({m_bench->claim(u"[10"_s).id, entered}, false).ok());
    QVERIFY(m_bench->facts.decide(m_bench->event(u"wardens"_s).id, {.status = ReviewStatus::Rejected}).ok());
    QVERIFY(m_bench->facts.decide(m_bench->mention(docA, u"pier"_s), {.entity = EntityId{u"port"_s}}).ok());
    QVERIFY(
        m_bench->facts.decide(m_bench->mention(docA, u"ship"_s), {.status = ReviewStatus::Rejected}).ok());

    const QString newer = u"A newer edition with one more line.\n"_s + harbour;
    QVERIFY(m_bench->put(readText(shaB, newer)).ok()); // the file at the same path changed
    const Claim moved = m_bench->claim(u"eleven"_s);
    QCOMPARE(moved.id, entered);
    QCOMPARE(moved.passage, m_bench->passage(docB, u"some eleven coins"_s));
    QCOMPARE(m_bench->claim(u"[4"_s).partOf, m_bench->claim(u"[10"_s).id);
    QCOMPARE(m_bench->claim(u"[4"_s).extent, ClaimExtent::Some);
    QCOMPARE(m_bench->facts.claimLinks(), QList{makeLink(m_bench->claim(u"[10"_s).id, entered, false)});
    QCOMPARE(m_bench->event(u"wardens"_s).status, ReviewStatus::Rejected);
    QCOMPARE(m_bench->mention(docB, u"pier"_s).entity.value, u"port"_s);
    QCOMPARE(m_bench->facts.rejectedMentions(docB).size(), 1);
    QVERIFY(m_bench->facts.orphaned().isEmpty());
    // Each step can still be undone, where its subject is now.
    for (int i = 0; i < 6; ++i)
        QVERIFY(m_bench->journal.undo().ok());
    QCOMPARE(m_bench->facts.claims().size(), 2);
    QVERIFY(m_bench->claim(u"[4"_s).partOf.isEmpty());
    QCOMPARE(m_bench->event(u"wardens"_s).status, ReviewStatus::Proposed);
    QCOMPARE(m_bench->mention(docB, u"pier"_s).entity.value, u"pier"_s);
    QCOMPARE(m_bench->mention(docB, u"ship"_s).entity.value, u"ship"_s);
    for (int i = 0; i < 6; ++i)
        QVERIFY(m_bench->journal.redo().ok());
    QCOMPARE(m_bench->claim(u"eleven"_s).passage.document, docB);
    QCOMPARE(m_bench->claim(u"[4"_s).partOf, m_bench->claim(u"[10"_s).id);
    QCOMPARE(m_bench->event(u"wardens"_s).status, ReviewStatus::Rejected);
    QCOMPARE(m_bench->mention(docB, u"pier"_s).entity.value, u"port"_s);
}

void TestRebinding::whatIsGoneIsOrphanedAndComesBack()
{
    QVERIFY(m_bench->put(readText(shaA, harbour)).ok());
    Claim draft;
    draft.passage = m_bench->passage(docA, u"some eleven coins"_s);
    draft.amount = usd("11");
    QVERIFY(m_bench->facts.add(draft).ok());
    QVERIFY(m_bench->facts.decide(m_bench->event(u"wardens"_s).id, {.status = ReviewStatus::Accepted}).ok());
    QVERIFY(
        m_bench->facts.decide(m_bench->mention(docA, u"ship"_s), {.status = ReviewStatus::Accepted}).ok());
    QVERIFY(m_bench->library.remove(docA).ok());
    QVERIFY(m_bench->facts.claims().isEmpty());
    QVERIFY(m_bench->facts.events().isEmpty());
    const QList<OrphanedFact> lost = m_bench->facts.orphaned();
    QCOMPARE(lost.size(), 3);
    QCOMPARE(lost.last().quote, u"some eleven coins"_s);
    QVERIFY(lost.last().entered);
    QVERIFY(m_bench->put(readText(shaA, harbour)).ok());
    QVERIFY(m_bench->facts.orphaned().isEmpty());
    QCOMPARE(m_bench->claim(u"eleven"_s).amount, usd("11"));
    QCOMPARE(m_bench->event(u"wardens"_s).status, ReviewStatus::Accepted);
    QCOMPARE(m_bench->mention(docA, u"ship"_s).status, ReviewStatus::Accepted);
    // An orphan can be taken away for good.
    const ClaimId id = m_bench->claim(u"eleven"_s).id;
    QVERIFY(m_bench->library.remove(docA).ok());
    QVERIFY(m_bench->facts.remove(id).ok());
    QVERIFY(m_bench->put(readText(shaA, harbour)).ok());
    QCOMPARE(m_bench->facts.claims().size(), 2);
}

void TestRebinding::everythingSurvivesNewRules()
{
    QVERIFY(m_bench->put(readText(shaA, harbour)).ok());
    const ClaimId part = m_bench->claim(u"[4"_s).id, whole = m_bench->claim(u"[10"_s).id;
    QVERIFY(m_bench->facts.decide(part, {.status = ReviewStatus::Accepted, .partOf = whole}).ok());
    QVERIFY(m_bench->facts.link({part, whole}, false).ok());
    QVERIFY(m_bench->facts.decide(m_bench->event(u"wardens"_s).id, {.kind = u"veto"_s}).ok());
    QVERIFY(m_bench->facts.decide(m_bench->mention(docA, u"pier"_s), {.entity = EntityId{u"port"_s}}).ok());
    QVERIFY(m_bench->readAgain(readText(shaA, harbour, u"-v2"_s)).ok());
    const Claim now = m_bench->claim(u"[4"_s);
    QVERIFY(now.id.value.endsWith(u"-v2"));
    QCOMPARE(now.status, ReviewStatus::Accepted);
    QCOMPARE(now.partOf, m_bench->claim(u"[10"_s).id);
    QVERIFY(now.partOf.value.endsWith(u"-v2"));
    QCOMPARE(m_bench->facts.claimLinks(), QList{makeLink(now.id, now.partOf, false)});
    QCOMPARE(m_bench->event(u"wardens"_s).kind, u"veto"_s);
    QCOMPARE(m_bench->mention(docA, u"pier"_s).entity.value, u"port"_s);
    QCOMPARE(m_bench->facts.claims().size(), 2);
    QCOMPARE(m_bench->facts.events().size(), 1);
    // And the rules before again.
    QVERIFY(m_bench->readAgain(readText(shaA, harbour)).ok());
    QCOMPARE(m_bench->claim(u"[4"_s).partOf, whole);
    QVERIFY(!m_bench->facts.history(part).isEmpty());
}

void TestRebinding::whatWasAcceptedStaysThoughNoLongerRead()
{
    QVERIFY(m_bench->put(readText(shaA, harbour)).ok());
    const Claim read = m_bench->claim(u"[4"_s);
    QVERIFY(m_bench->facts.decide(read.id, {.status = ReviewStatus::Accepted}).ok());
    QVERIFY(m_bench->facts.decide(m_bench->claim(u"[10"_s).id, {.status = ReviewStatus::Rejected}).ok());
    QVERIFY(m_bench->facts.decide(m_bench->event(u"wardens"_s).id, {.status = ReviewStatus::Accepted}).ok());
    QVERIFY(
        m_bench->facts.decide(m_bench->mention(docA, u"pier"_s), {.status = ReviewStatus::Accepted}).ok());
    ReadDocument blind = readText(shaA, harbour);
    blind.facts = {};
    QVERIFY(m_bench->readAgain(blind).ok());
    QCOMPARE(m_bench->facts.claims().size(), 1); // nobody misses what was rejected
    const Claim kept = m_bench->facts.claims().first();
    QCOMPARE(kept.id, read.id);
    QCOMPARE(kept.amount, read.amount);
    QCOMPARE(kept.period, read.period);
    QVERIFY(!kept.entered);
    QCOMPARE(m_bench->event(u"wardens"_s).date, FuzzyDate::month(2024, 3));
    QCOMPARE(m_bench->mention(docA, u"pier"_s).status, ReviewStatus::Accepted);
    QVERIFY(m_bench->readAgain(readText(shaA, harbour)).ok());
    QCOMPARE(m_bench->facts.claims().size(), 2);
    QCOMPARE(m_bench->facts.mentions(docA, 1).size(), 2);
}

void TestRebinding::aCorrectedAmountIsKnownWhenNewerRulesReadIt()
{
    QVERIFY(m_bench->put(readText(shaA, harbour)).ok());
    QVERIFY(m_bench->facts
                .decide(m_bench->claim(u"[4"_s).id, {.amount = usd("4000"), .victim = Party{{}, u"depot"_s}})
                .ok());
    ReadDocument better = readText(shaA, harbour, u"-v2"_s);
    better.facts.claims.last().amount = usd("4000");
    QVERIFY(m_bench->readAgain(better).ok());
    QCOMPARE(m_bench->facts.claims().size(), 2);
    QCOMPARE(m_bench->claim(u"[4"_s).victim.name, u"depot"_s);
    QVERIFY(m_bench->claim(u"[4"_s).id.value.endsWith(u"-v2"));
}

void TestRebinding::undoReachesClaimsThatNewRulesRenamed()
{
    QVERIFY(m_bench->put(readText(shaA, harbour)).ok());
    QVERIFY(m_bench->facts.decide(m_bench->claim(u"[4"_s).id, {.excluded = true}).ok());
    QVERIFY(m_bench->readAgain(readText(shaA, harbour, u"-v2"_s)).ok());
    QVERIFY(m_bench->claim(u"[4"_s).excluded);
    QVERIFY(m_bench->journal.undo().ok());
    QVERIFY(!m_bench->claim(u"[4"_s).excluded);
    QVERIFY(m_bench->readAgain(readText(shaA, harbour, u"-v3"_s)).ok());
    QVERIFY(m_bench->journal.redo().ok());
    QVERIFY(m_bench->claim(u"[4"_s).excluded);
    QVERIFY(m_bench->claim(u"[4"_s).id.value.endsWith(u"-v3"));
}

void TestRebinding::undoOfAnEarlierEditionLeavesTheNewerOneAlone()
{
    QVERIFY(m_bench->put(readText(shaA, harbour)).ok());
    const ClaimId early = m_bench->claim(u"[4"_s).id;
    QVERIFY(m_bench->facts.decide(early, {.status = ReviewStatus::Accepted}).ok());
    QVERIFY(m_bench->put(readText(shaB, u"A newer edition.\n"_s + harbour)).ok());
    const ClaimId late = m_bench->claim(u"[4"_s).id;
    QVERIFY(late != early);
    // The earlier edition is kept as well, under another name, and has its claim under the old id again.
    QVERIFY(m_bench->put(readText(shaA, harbour), u"/in/early.txt"_s).ok());
    const auto statusOf = [this](const ClaimId &id) {
        for (const Claim &claim : m_bench->facts.claims()) {
            if (claim.id == id)
                return claim.status;
        }
        return ReviewStatus::Rejected;
    };
    QCOMPARE(statusOf(early), ReviewStatus::Proposed);
    QVERIFY(m_bench->facts.decide(early, {.status = ReviewStatus::Accepted}).ok());
    QVERIFY(m_bench->journal.undo().ok());
    QCOMPARE(statusOf(early), ReviewStatus::Proposed);
    QCOMPARE(statusOf(late), ReviewStatus::Accepted);
    QVERIFY(m_bench->journal.redo().ok());
    QCOMPARE(statusOf(early), ReviewStatus::Accepted);
    QCOMPARE(statusOf(late), ReviewStatus::Accepted);
}

void TestRebinding::aLibraryOfTheFirstVersionKeepsItsDecisions()
{
    writeFirstVersion();
    m_bench = std::make_unique<Bench>(m_folder->path());
    const Claim claim = m_bench->claim(u"[4"_s);
    QCOMPARE(claim.kind, ClaimKind::Cost);
    QCOMPARE(claim.status, ReviewStatus::Accepted);
    QCOMPARE(m_bench->facts.mentions(docA, 1).size(), 1);
    QCOMPARE(m_bench->facts.history(claim.id).last().after, u"accepted"_s);
    QCOMPARE(m_bench->journal.done().first().summary, u"[4 USD]"_s);
    QVERIFY(m_bench->journal.undo().ok());
    QCOMPARE(m_bench->claim(u"[4"_s).kind, ClaimKind::Theft);
    QVERIFY(m_bench->journal.redo().ok());
    QCOMPARE(m_bench->claim(u"[4"_s).kind, ClaimKind::Cost);
    // The whole reading came along: the claim stays when newer rules miss it.
    QVERIFY(m_bench->journal.undo().ok() && m_bench->journal.redo().ok());
    QVERIFY(m_bench->readAgain(readText(shaA, harbour)).ok());
    QCOMPARE(m_bench->claim(u"[4"_s).status, ReviewStatus::Accepted);
    QCOMPARE(m_bench->facts.claims().size(), 2);
}

void TestRebinding::aDamagedLibraryOfTheFirstVersionKeepsThem()
{
    writeFirstVersion();
    {
        // The next step of the schema reads this index: the library cannot be brought up to date.
        QSqlDatabase old = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
        old.setDatabaseName(databasePath(m_folder->path()));
        QVERIFY(old.open());
        QSqlQuery query(old);
        QVERIFY(query.exec(u"SELECT rootpage FROM sqlite_schema WHERE name = 'claims_by_id'"_s) &&
                query.next());
        const qint64 page = query.value(0).toLongLong();
        query.finish();
        old.close();
        QFile file(databasePath(m_folder->path()));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek((page - 1) * 4096));
        file.write(QByteArray(4096, 'x'));
    }
    QSqlDatabase::removeDatabase(u"old"_s);
    const Result<Salvage> salvage = salvageLibrary(m_folder->path());
    QVERIFY2(salvage.ok(), salvage.ok() ? "" : qPrintable(salvage.error().message));
    QVERIFY(salvage.value().wasDamaged);
    m_bench = std::make_unique<Bench>(m_folder->path());
    QCOMPARE(m_bench->claim(u"[4"_s).kind, ClaimKind::Cost);
    QVERIFY(m_bench->journal.undo().ok());
    QCOMPARE(m_bench->claim(u"[4"_s).kind, ClaimKind::Theft);
}

QTEST_GUILESS_MAIN(TestRebinding)
#include "tst_rebinding.moc"
