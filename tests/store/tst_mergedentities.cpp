// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlitethesaurusservice.h"
#include "tests/store/curationfixture.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;
using namespace vigie::curationtest;

/// What people said of an entry holds of what it was merged into, and comes back when that is undone.
class TestMergedEntities : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void factsNameWhatAnEntryIsToday();
    void aMergeMakesNoRing();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Bench> m_bench;
};

void TestMergedEntities::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_bench = std::make_unique<Bench>(m_folder->path());
}

void TestMergedEntities::cleanup()
{
    m_bench.reset();
    m_folder.reset();
}

void TestMergedEntities::factsNameWhatAnEntryIsToday()
{
    Bench &bench = *m_bench;
    QVERIFY(bench.put(readText(shaA, harbour)).ok());
    SqliteThesaurusService thesaurus(bench.session, *entities(), {});
    const EntityId ship{u"ship"_s}, pier{u"pier"_s}, port{u"port"_s};

    Event event;
    event.passage = bench.passage(docA, u"Later reports by the wardens"_s);
    event.date = FuzzyDate::year(2025);
    event.entities = {ship, port, pier};
    const Result<Event> entered = bench.facts.add(event);
    QVERIFY(entered.ok());
    Claim claim;
    claim.passage = bench.passage(docA, u"some eleven coins"_s);
    claim.amount = usd("11");
    claim.victim = {ship, u"the ship"_s};
    claim.actor = {port, u"the port"_s};
    const Result<Claim> byHand = bench.facts.add(claim);
    QVERIFY(byHand.ok());
    const ClaimId whole = bench.claim(u"[10"_s).id, part = bench.claim(u"[4"_s).id;
    QVERIFY(bench.facts.decide(whole, {.victim = Party{ship, u"ship"_s}}).ok());
    QVERIFY(bench.facts.decide(part, {.actor = Party{ship, u"ship"_s}}).ok());
    QVERIFY(bench.facts.link({whole, byHand.value().id}, true).ok());
    const QList<ClaimLink> links = bench.facts.claimLinks();
    const QList<Claim> claimsBefore = bench.facts.claims();
    const QList<Event> eventsBefore = bench.facts.events();

    const auto named = [&bench](const ClaimId &id) {
        const QList<Claim> all = bench.facts.claims();
        return *std::find_if(all.cbegin(), all.cend(), [&id](const Claim &one) { return one.id == id; });
    };
    const auto holdsOf = [&](const EntityId &today) {
        QCOMPARE(named(byHand.value().id).victim.entity, today);
        QCOMPARE(named(byHand.value().id).actor.entity, port);
        QCOMPARE(named(whole).victim.entity, today);
        QCOMPARE(named(part).actor.entity, today);
        QCOMPARE(bench.facts.claimLinks(), links);
    };
    holdsOf(ship);
    QVERIFY(thesaurus.merge(ship, pier).ok());
    holdsOf(pier);
    QCOMPARE(bench.event(u"Later reports"_s).entities, (QList<EntityId>{pier, port})); // each once
    // Deciding reads one claim again: it is the same as when all are read.
    QVERIFY(bench.facts.decide(whole, {.comment = u"seen"_s}).ok());
    QVERIFY(bench.facts.decide(entered.value().id, {.status = ReviewStatus::Accepted, .date = {}}).ok());
    holdsOf(pier);
    QCOMPARE(bench.event(u"Later reports"_s).entities, (QList<EntityId>{pier, port}));

    for (QString action = bench.journal.undoAction(); action != u"claim.link";
         action = bench.journal.undoAction())
        QVERIFY(bench.journal.undo().ok());
    holdsOf(ship);
    QCOMPARE(bench.facts.claims(), claimsBefore);
    QCOMPARE(bench.facts.events(), eventsBefore);
    QCOMPARE(bench.event(u"Later reports"_s).entities, (QList<EntityId>{ship, port, pier}));
    QVERIFY(bench.journal.redo().ok());
    holdsOf(pier);
}

void TestMergedEntities::aMergeMakesNoRing()
{
    SqliteThesaurusService thesaurus(m_bench->session, *entities(), {});
    Entity port = *thesaurus.thesaurus()->find({u"port"_s});
    port.broader = {{u"pier"_s}};
    QVERIFY(thesaurus.edit(port).ok());
    Entity ship = *thesaurus.thesaurus()->find({u"ship"_s});
    ship.broader = {{u"port"_s}};
    QVERIFY(thesaurus.edit(ship).ok());
    // The ship is below the port, which is below the pier: were ship and pier one, the port would be both.
    QVERIFY(thesaurus.merge({u"ship"_s}, {u"pier"_s}).ok());
    QVERIFY(thesaurus.thesaurus()->find({u"pier"_s})->broader.isEmpty());
    QCOMPARE(thesaurus.thesaurus()->find({u"port"_s})->broader, QList<EntityId>{{u"pier"_s}});
}

QTEST_GUILESS_MAIN(TestMergedEntities)
#include "tst_mergedentities.moc"
