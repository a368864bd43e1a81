// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/ledger.h"
#include "models/store/migrations.h"
#include "models/store/salvage.h"
#include "tests/store/curationfixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;
using namespace vigie::curationtest;

namespace {

const QString shaA = QString(64, u'a'), shaB = QString(64, u'b');
const DocumentId docA{QString(12, u'a')}, docB{QString(12, u'b')};

const QString harbour =
    u"The port of the north in winter.\n"
    "In the whole year the crews of the fleet took [10 USD] from the depots of the north.\n"
    "Of that the masters of the quay took [4 USD] in the long night of the storm at <ship> place.\n"
    "The <pier> was closed by the wardens in {2024-03} after the great fire of the stores.\n"
    "Later reports by the wardens speak of some eleven coins that were carried away at dawn."_s;

Amount usd(const char *value)
{
    Amount amount;
    amount.value = *Decimal::fromString(QString::fromLatin1(value));
    amount.unit = u"USD"_s;
    return amount;
}

} // namespace

class TestDecisions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everyFieldOfAClaimCanBeDecided();
    void decisionsAddUp();
    void severalClaimsAreOneStep();
    void senselessDecisionsAreRefused();
    void anEventCanBeDecided();
    void aMentionCanBeRejectedAndReassigned();
    void whatIsEnteredByHandIsThere();
    void whatIsEnteredIsNotReadTwice();
    void onlyWhatWasEnteredCanBeRemoved();
    void everythingMovesWithTheText();
    void whatIsGoneIsOrphanedAndComesBack();
    void everythingSurvivesNewRules();
    void whatWasAcceptedStaysThoughNoLongerRead();
    void aCorrectedAmountIsKnownWhenNewerRulesReadIt();
    void undoReachesClaimsThatNewRulesRenamed();
    void theNewestWordOnAFactHolds();
    void linksOutweighTheLedger();
    void theHistorySaysWhoSaidWhat();
    void theJournalNamesItsSteps();
    void aLibraryOfTheFirstVersionKeepsItsDecisions();
    void aDamagedLibraryOfTheFirstVersionKeepsThem();
    void annotationsComeBackFromAnExportAsOneStep();
    void anythingCanBeUndoneAndRedone_data();
    void anythingCanBeUndoneAndRedone();
    void aDecisionReadsOneClaim();

private:
    void writeFirstVersion();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Bench> m_bench;
};

void TestDecisions::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_bench = std::make_unique<Bench>(m_folder->path());
}

void TestDecisions::cleanup()
{
    m_bench.reset();
    m_folder.reset();
}

void TestDecisions::everyFieldOfAClaimCanBeDecided()
{
    QVERIFY(m_bench->put(readText(shaA, harbour)).ok());
    const Claim before = m_bench->claim(u"[4"_s);
    const QByteArray content = contentOf(m_folder->path());
    Amount amount = usd("5");
    amount.bound = Bound::Range;
    amount.low = usd("5").value;
    amount.high = usd("6").value;
    const ClaimDecision decision{.status = ReviewStatus::Accepted,
                                 .excluded = true,
                                 .kind = ClaimKind::Laundering,
                                 .period = FuzzyDate::month(2024, 2),
                                 .amount = amount,
                                 .hedged = true,
                                 .retracted = true,
                                 .victim = Party{{u"port"_s}, u"the port"_s},
                                 .actor = Party{{}, u"crews"_s},
                                 .accordingTo = u"the wardens"_s,
                                 .partOf = m_bench->claim(u"[10"_s).id,
                                 .comment = u"seen in the log"_s};
    QSignalSpy changed(&m_bench->facts, &FactsService::factsChanged);
    QVERIFY(m_bench->facts.decide(before.id, decision).ok());
    QCOMPARE(changed.size(), 1);
    Claim expected = before;
    expected.status = ReviewStatus::Accepted;
    expected.excluded = expected.hedged = expected.retracted = true;
    expected.kind = ClaimKind::Laundering;
    expected.period = FuzzyDate::month(2024, 2);
    expected.periodBasis = {u"user"_s, {}, {}};
    expected.amount = amount;
    expected.victim = {{u"port"_s}, u"the port"_s};
    expected.actor = {{}, u"crews"_s};
    expected.accordingTo = u"the wardens"_s;
    expected.partOf = m_bench->claim(u"[10"_s).id;
    expected.comment = u"seen in the log"_s;
    expected.decided = {u"status"_s, u"excluded"_s,    u"kind"_s,      u"period"_s,
                        u"amount"_s, u"hedged"_s,      u"retracted"_s, u"victim"_s,
                        u"actor"_s,  u"accordingTo"_s, u"partOf"_s,    u"comment"_s};
    QCOMPARE(m_bench->claim(u"[4"_s), expected);
    m_bench->session->refresh(); // read from disk, not from memory
    QCOMPARE(m_bench->claim(u"[4"_s), expected);

    QVERIFY(m_bench->journal.undo().ok());
    QCOMPARE(m_bench->claim(u"[4"_s), before);
    QCOMPARE(contentOf(m_folder->path()), content);
    QVERIFY(m_bench->journal.redo().ok());
    QCOMPARE(m_bench->claim(u"[4"_s), expected);
}

void TestDecisions::decisionsAddUp()
{
    QVERIFY(m_bench->put(readText(shaA, harbour)).ok());
    const ClaimId id = m_bench->claim(u"[4"_s).id;
    QVERIFY(m_bench->facts.decide(id, {.kind = ClaimKind::Cost}).ok());
    QVERIFY(m_bench->facts.decide(id, {.period = FuzzyDate()}).ok());
    QVERIFY(m_bench->facts.decide(id, {.kind = ClaimKind::Cap}).ok());
    QCOMPARE(m_bench->claim(u"[4"_s).kind, ClaimKind::Cap);
    QVERIFY(!m_bench->claim(u"[4"_s).period);
    QVERIFY(m_bench->journal.undo().ok());
    QCOMPARE(m_bench->claim(u"[4"_s).kind, ClaimKind::Cost);
    // What changes nothing is no step.
    QVERIFY(m_bench->facts.decide(id, {.kind = ClaimKind::Cost}).ok());
    QCOMPARE(m_bench->journal.done().size(), 2);
    QCOMPARE(m_bench->journal.undone().size(), 1);
}

void TestDecisions::severalClaimsAreOneStep()
{
    QVERIFY(m_bench->put(readText(shaA, harbour)).ok());
    const QList<ClaimId> ids{m_bench->claim(u"[4"_s).id, m_bench->claim(u"[10"_s).id};
    QVERIFY(m_bench->facts.decideAll(ids, {.status = ReviewStatus::Rejected}).ok());
    for (const Claim &claim : m_bench->facts.claims())
        QCOMPARE(claim.status, ReviewStatus::Rejected);
    QVERIFY(m_bench->journal.undo().ok());
    for (const Claim &claim : m_bench->facts.claims())
        QCOMPARE(claim.status, ReviewStatus::Proposed);
    QVERIFY(m_bench->journal.undoAction().isEmpty());
    // All or none.
    QCOMPARE(m_bench->facts.decideAll(ids + QList<ClaimId>{{u"none"_s}}, {.excluded = true}).error().code,
             Error::Code::NotFound);
    QVERIFY(!m_bench->claim(u"[4"_s).excluded);
}

void TestDecisions::senselessDecisionsAreRefused()
{
    QVERIFY(m_bench->put(readText(shaA, harbour)).ok());
    const ClaimId part = m_bench->claim(u"[4"_s).id, whole = m_bench->claim(u"[10"_s).id;
    const auto refused = [this](const ClaimId &id, const ClaimDecision &decision) {
        const Result<void> decided = m_bench->facts.decide(id, decision);
        return !decided.ok() && decided.error().code == Error::Code::InvalidInput &&
               !decided.error().message.isEmpty();
    };
    Amount range = usd("3");
    range.bound = Bound::Range;
    QVERIFY(refused(part, {.amount = Amount()}));
    QVERIFY(refused(part, {.amount = range}));
    QVERIFY(refused(part, {.partOf = part}));
    QVERIFY(m_bench->facts.decide(part, {.partOf = whole}).ok());
    QVERIFY(refused(whole, {.partOf = part}));
    QCOMPARE(m_bench->facts.decide(part, {.partOf = ClaimId{u"none"_s}}).error().code, Error::Code::NotFound);
    QCOMPARE(m_bench->journal.done().size(), 1);
}

void TestDecisions::anEventCanBeDecided()
{
    QVERIFY(m_bench->put(readText(shaA, harbour)).ok());
    const QByteArray content = contentOf(m_folder->path());
    const Event before = m_bench->event(u"wardens"_s);
    QVERIFY(m_bench->facts
                .decide(before.id, {.status = ReviewStatus::Accepted,
                                    .date = FuzzyDate::day(QDate(2024, 3, 4)),
                                    .kind = u"sanction"_s})
                .ok());
    const Event after = m_bench->event(u"wardens"_s);
    QCOMPARE(after.status, ReviewStatus::Accepted);
    QCOMPARE(after.date, FuzzyDate::day(QDate(2024, 3, 4)));
    QCOMPARE(after.basis.rule, u"user"_s);
    QCOMPARE(after.kind, u"sanction"_s);
    QCOMPARE(m_bench->facts.decide(before.id, {.date = FuzzyDate()}).error().code, Error::Code::InvalidInput);
    QVERIFY(m_bench->journal.undo().ok());
    QCOMPARE(m_bench->event(u"wardens"_s), before);
    QCOMPARE(contentOf(m_folder->path()), content);
    QVERIFY(m_bench->journal.redo().ok());
    QCOMPARE(m_bench->event(u"wardens"_s), after);
}

void TestDecisions::aMentionCanBeRejectedAndReassigned()
{
    QVERIFY(m_bench->put(readText(shaA, harbour)).ok());
    const QByteArray content = contentOf(m_folder->path());
    const Mention ship = m_bench->mention(docA, u"ship"_s);
    QSignalSpy tasks(m_bench->session.get(), &LibrarySession::indexTasksAdded);
    QVERIFY(m_bench->facts.decide(ship, {.status = ReviewStatus::Rejected}).ok());
    QCOMPARE(tasks.size(), 1);
    QVERIFY(m_bench->facts.mentions(ship.entity).isEmpty());
    QCOMPARE(m_bench->facts.entityUses().size(), 1);
    QCOMPARE(m_bench->facts.entityUses(docA).size(), 1);
    QVERIFY(m_bench->facts.related({u"pier"_s}).isEmpty());
    QCOMPARE(m_bench->facts.rejectedMentions(docA).size(), 1);
    // It names another one, and is back with that.
    const Mention rejected = m_bench->facts.rejectedMentions(docA).first();
    QVERIFY(m_bench->facts.decide(rejected, {.status = ReviewStatus::Accepted, .entity = EntityId{u"port"_s}})
                .ok());
    const Mention port = m_bench->mention(docA, u"ship"_s);
    QCOMPARE(port.entity.value, u"port"_s);
    QCOMPARE(port.status, ReviewStatus::Accepted);
    QCOMPARE(m_bench->facts.related({u"pier"_s}).size(), 1);
    // It is found under its new entity, and goes back to the one that was read.
    QVERIFY(m_bench->facts.decide(port, {.entity = EntityId{u"ship"_s}}).ok());
    QCOMPARE(m_bench->mention(docA, u"ship"_s).entity.value, u"ship"_s);
    QCOMPARE(m_bench->facts.decide(port, {.entity = EntityId{u"nobody"_s}}).error().code,
             Error::Code::NotFound);
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_bench->journal.undo().ok());
    QCOMPARE(m_bench->mention(docA, u"ship"_s), ship);
    QCOMPARE(contentOf(m_folder->path()), content);
}

void TestDecisions::whatIsEnteredByHandIsThere()
{
    QVERIFY(m_bench->put(readText(shaA, harbour)).ok());
    const QByteArray content = contentOf(m_folder->path());
    Claim draft;
    draft.passage = m_bench->passage(docA, u"some eleven coins"_s);
    draft.amount = usd("11");
    draft.kind = ClaimKind::Theft;
    draft.period = FuzzyDate::year(2023);
    draft.partOf = m_bench->claim(u"[10"_s).id;
    const Result<Claim> claim = m_bench->facts.add(draft);
    QVERIFY(claim.ok());
    QCOMPARE(claim.value().quote, u"some eleven coins"_s);
    QCOMPARE(claim.value().status, ReviewStatus::Accepted);
    QVERIFY(claim.value().entered);
    QCOMPARE(claim.value().partOf, draft.partOf);
    QCOMPARE(m_bench->facts.claims().last(), claim.value());
    QCOMPARE(m_bench->facts.add(draft).error().code, Error::Code::InvalidInput); // twice the same
    QVERIFY(m_bench->facts.decide(claim.value().id, {.amount = usd("12")}).ok());
    QCOMPARE(m_bench->claim(u"eleven"_s).amount, usd("12"));

    Event event;
    event.passage = m_bench->passage(docA, u"The port of the north in winter."_s);
    event.date = FuzzyDate::month(2024, 1);
    event.kind = u"meeting"_s;
    const Result<Event> made = m_bench->facts.add(event);
    QVERIFY(made.ok());
    QCOMPARE(m_bench->facts.events().first(), made.value()); // by date
    Mention mention;
    mention.entity = {u"port"_s};
    mention.passage = m_bench->passage(docA, u"port"_s);
    QVERIFY(m_bench->facts.add(mention).ok());
    QCOMPARE(m_bench->mention(docA, u"port"_s).entered, true);
    QCOMPARE(m_bench->facts.add(mention).error().code, Error::Code::InvalidInput);
    const QByteArray entered = contentOf(m_folder->path());

    for (int i = 0; i < 4; ++i)
        QVERIFY(m_bench->journal.undo().ok());
    QCOMPARE(contentOf(m_folder->path()), content);
    QCOMPARE(m_bench->facts.claims().size(), 2);
    for (int i = 0; i < 4; ++i)
        QVERIFY(m_bench->journal.redo().ok());
    QCOMPARE(contentOf(m_folder->path()), entered);
    QCOMPARE(m_bench->claim(u"eleven"_s).amount, usd("12"));
    draft.passage.span = {5, 5000};
    QCOMPARE(m_bench->facts.add(draft).error().code, Error::Code::InvalidInput);
}

void TestDecisions::whatIsEnteredIsNotReadTwice()
{
    const ReadDocument blind = [] {
        ReadDocument read = readText(shaA, harbour);
        read.facts.claims.removeLast();
        return read;
    }();
    QVERIFY(m_bench->put(blind).ok());
    Claim draft;
    draft.passage = m_bench->passage(docA, u"took [4 USD]"_s);
    draft.amount = usd("4");
    QVERIFY(m_bench->facts.add(draft).ok());
    QCOMPARE(m_bench->facts.claims().size(), 2);
    QVERIFY(m_bench->readAgain(readText(shaA, harbour)).ok()); // newer rules read it, too
    QCOMPARE(m_bench->facts.claims().size(), 2);
    QVERIFY(m_bench->claim(u"[4"_s).entered);
    QVERIFY(m_bench->facts.remove(m_bench->claim(u"[4"_s).id).ok());
    QCOMPARE(m_bench->facts.claims().size(), 2);
    QVERIFY(!m_bench->claim(u"[4"_s).entered);
}

void TestDecisions::onlyWhatWasEnteredCanBeRemoved()
{
    QVERIFY(m_bench->put(readText(shaA, harbour)).ok());
    QCOMPARE(m_bench->facts.remove(m_bench->claim(u"[4"_s).id).error().code, Error::Code::InvalidInput);
    QCOMPARE(m_bench->facts.remove(m_bench->event(u"wardens"_s).id).error().code, Error::Code::InvalidInput);
    QCOMPARE(m_bench->facts.remove(m_bench->mention(docA, u"pier"_s)).error().code,
             Error::Code::InvalidInput);
    QCOMPARE(m_bench->facts.remove(ClaimId{u"none"_s}).error().code, Error::Code::NotFound);
    Claim draft;
    draft.passage = m_bench->passage(docA, u"some eleven coins"_s);
    draft.amount = usd("11");
    const ClaimId id = m_bench->facts.add(draft).value().id;
    QVERIFY(m_bench->facts.link({id, m_bench->claim(u"[10"_s).id}, true).ok());
    QVERIFY(m_bench->facts.decide(id, {.comment = u"hm"_s}).ok());
    const QByteArray content = contentOf(m_folder->path());
    QVERIFY(m_bench->facts.remove(id).ok());
    QCOMPARE(m_bench->facts.claims().size(), 2);
    QVERIFY(m_bench->facts.claimLinks().isEmpty());
    QVERIFY(m_bench->journal.undo().ok());
    QCOMPARE(contentOf(m_folder->path()), content);
    QCOMPARE(m_bench->claim(u"eleven"_s).comment, u"hm"_s);
    QCOMPARE(m_bench->facts.claimLinks().size(), 1);
}

void TestDecisions::everythingMovesWithTheText()
{
    QVERIFY(m_bench->put(readText(shaA, harbour)).ok());
    Claim draft;
    draft.passage = m_bench->passage(docA, u"some eleven coins"_s);
    draft.amount = usd("11");
    const ClaimId entered = m_bench->facts.add(draft).value().id;
    QVERIFY(m_bench->facts.decide(m_bench->claim(u"[4"_s).id, {.partOf = m_bench->claim(u"[10"_s).id}).ok());
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

void TestDecisions::whatIsGoneIsOrphanedAndComesBack()
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

void TestDecisions::everythingSurvivesNewRules()
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

void TestDecisions::whatWasAcceptedStaysThoughNoLongerRead()
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

void TestDecisions::aCorrectedAmountIsKnownWhenNewerRulesReadIt()
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

void TestDecisions::undoReachesClaimsThatNewRulesRenamed()
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

void TestDecisions::theNewestWordOnAFactHolds()
{
    QVERIFY(m_bench->put(readText(shaA, u"[1 USD] here, [2 USD] there, [3 USD] beyond, [4 USD] behind it."_s))
                .ok());
    QList<ClaimId> ids;
    for (const Claim &claim : m_bench->facts.claims())
        ids.append(claim.id);
    const auto link = [&](QList<int> places, std::optional<bool> same) {
        QList<ClaimId> claims;
        for (const int place : places)
            claims.append(ids.at(place));
        return m_bench->facts.link(claims, same).ok();
    };
    const auto facts = [this] {
        return buildLedger(m_bench->facts.claims(), {}, m_bench->facts.claimLinks()).facts.size();
    };
    QCOMPARE(facts(), 4);
    QVERIFY(link({0, 1, 2}, true));
    QCOMPARE(facts(), 2);
    QVERIFY(link({0, 2}, false)); // takes the third out again
    QCOMPARE(facts(), 3);
    QVERIFY(link({2, 1}, true)); // the newer word: all three are one, however it was before
    QCOMPARE(facts(), 2);
    QVERIFY(link({1}, std::nullopt));
    QCOMPARE(facts(), 4);
    for (const int expected : {2, 3, 2, 4}) {
        QVERIFY(m_bench->journal.undo().ok());
        QCOMPARE(facts(), expected);
    }
    QVERIFY(!link({0}, true));
    QVERIFY(!link({0, 0}, true));
    QVERIFY(!m_bench->facts.link({ids.first(), {u"none"_s}}, true).ok());
}

void TestDecisions::linksOutweighTheLedger()
{
    QVERIFY(m_bench->put(readText(shaA, u"The crews took [7 USD] there."_s)).ok());
    QVERIFY(m_bench->put(readText(shaB, u"As reported, [7 USD] went."_s), u"/in/b.txt"_s).ok());
    const QList<Claim> claims = m_bench->facts.claims();
    const QList<Document> documents = m_bench->library.documents();
    QCOMPARE(buildLedger(claims, documents, m_bench->facts.claimLinks()).facts.size(), 1);
    QVERIFY(m_bench->facts.link({claims.at(0).id, claims.at(1).id}, false).ok());
    QCOMPARE(buildLedger(claims, documents, m_bench->facts.claimLinks()).facts.size(), 2);
}

void TestDecisions::theHistorySaysWhoSaidWhat()
{
    QVERIFY(m_bench->put(readText(shaA, harbour)).ok());
    const ClaimId id = m_bench->claim(u"[4"_s).id, other = m_bench->claim(u"[10"_s).id;
    QVERIFY(m_bench->facts.decide(id, {.amount = usd("5"), .comment = u"a slip"_s}).ok());
    QVERIFY(m_bench->facts.decide(id, {.amount = usd("6")}).ok());
    QVERIFY(m_bench->facts.link({id, other}, true).ok());
    QVERIFY(m_bench->facts.decide(id, {.kind = ClaimKind::Cost}).ok());
    QVERIFY(m_bench->journal.undo().ok());
    QStringList lines;
    for (const DecisionRecord &record : m_bench->facts.history(id)) {
        QCOMPARE(record.at.isValid(), record.person);
        lines.append(u"%1 %2 %3: %4 > %5"_s.arg(record.person ? u"person"_s : u"program"_s, record.action,
                                                record.field, record.before, record.after));
    }
    QCOMPARE(lines,
             (QStringList{u"program read amount:  > 4 USD"_s, u"program read kind:  > theft"_s,
                          u"program read period:  > 2024"_s, u"person claim.decide amount: 4 USD > 5 USD"_s,
                          u"person claim.decide comment:  > a slip"_s,
                          u"person claim.decide amount: 5 USD > 6 USD"_s,
                          u"person claim.link fact:  > same as %1"_s.arg(other.value)}));
    QVERIFY(m_bench->facts.history(ClaimId{u"none"_s}).isEmpty());
    const Event event = m_bench->event(u"wardens"_s);
    QVERIFY(m_bench->facts.decide(event.id, {.date = FuzzyDate::year(2024)}).ok());
    QCOMPARE(m_bench->facts.history(event.id).last().before, u"2024-03"_s);
    QCOMPARE(m_bench->facts.history(event.id).last().after, u"2024"_s);
    // Under its new name it has the same past.
    QVERIFY(m_bench->readAgain(readText(shaA, harbour, u"-v2"_s)).ok());
    QCOMPARE(m_bench->facts.history(m_bench->claim(u"[4"_s).id).size(), lines.size());
}

void TestDecisions::theJournalNamesItsSteps()
{
    QVERIFY(m_bench->put(readText(shaA, harbour)).ok());
    DocumentCorrection correction;
    correction.title = u"Log of the harbour"_s;
    QVERIFY(m_bench->library.correct(docA, correction).ok());
    const ClaimId id = m_bench->claim(u"[4"_s).id;
    QVERIFY(m_bench->facts.decide(id, {.excluded = true}).ok());
    Annotation mark;
    mark.passage = m_bench->passage(docA, u"great fire"_s);
    QVERIFY(m_bench->annotations.add(mark).ok());
    QVERIFY(m_bench->journal.undo().ok());
    const QList<JournalStep> done = m_bench->journal.done(), undone = m_bench->journal.undone();
    QCOMPARE(done.size(), 2);
    QCOMPARE(done.at(0).action, u"document.correct"_s);
    QVERIFY(!done.at(0).summary.isEmpty());
    QCOMPARE(done.at(1).action, u"claim.decide"_s);
    QCOMPARE(done.at(1).subject, id.value);
    QCOMPARE(done.at(1).summary, u"[4 USD]"_s);
    QVERIFY(done.at(1).at.isValid() && done.at(0).number < done.at(1).number);
    QCOMPARE(undone.size(), 1);
    QCOMPARE(undone.first().summary, u"great fire"_s);
}

/// The harbour's text in a library as the first version wrote it, with one decision about "[4 USD]".
void TestDecisions::writeFirstVersion()
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

void TestDecisions::aLibraryOfTheFirstVersionKeepsItsDecisions()
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

void TestDecisions::aDamagedLibraryOfTheFirstVersionKeepsThem()
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

void TestDecisions::annotationsComeBackFromAnExportAsOneStep()
{
    QVERIFY(m_bench->put(readText(shaA, harbour)).ok());
    QList<Annotation> exported;
    for (const QString &words : {u"great fire"_s, u"long night of the storm"_s}) {
        Annotation mark;
        mark.passage = m_bench->passage(docA, words);
        mark.note = u"n"_s;
        exported.append(m_bench->annotations.add(mark).value());
    }
    Annotation foreign = exported.first();
    foreign.id.value = u"7d444840-9dc0-11d1-b245-5ffdce74fad2"_s;
    foreign.quote = u"words that stand nowhere in this library at all"_s;
    QVERIFY(m_bench->annotations.remove(exported.first().id).ok());
    const Result<AnnotationImport> taken =
        m_bench->annotations.restore(exported + QList<Annotation>{foreign});
    QVERIFY(taken.ok());
    QCOMPARE(taken.value().taken, 2);
    QCOMPARE(taken.value().known, 1);
    QCOMPARE(taken.value().orphaned, 1);
    QCOMPARE(m_bench->annotations.annotations().size(), 3);
    QVERIFY(m_bench->annotations.annotations().contains(exported.first()));
    QVERIFY(m_bench->journal.undo().ok());
    QCOMPARE(m_bench->annotations.annotations(), QList<Annotation>{exported.last()});
    QVERIFY(m_bench->journal.redo().ok());
    QCOMPARE(m_bench->annotations.annotations().size(), 3);
    QCOMPARE(m_bench->annotations.restore(exported).value().taken, 0);
}

void TestDecisions::anythingCanBeUndoneAndRedone_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 7U, 23U, 2024U, 31337U, 99991U})
        QTest::addRow("%u", seed) << seed;
}

/// Whatever people decide, in whatever order: undoing it all gives the library that was, redoing it all the
/// library that became of it, step by step and across reopening.
void TestDecisions::anythingCanBeUndoneAndRedone()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    QString text;
    for (int i = 0; i < 8; ++i)
        text +=
            u"In line %1 of the log the crew of <ship> took [%2 USD] at the <pier> in {2024-0%3}.\n"_s.arg(i)
                .arg(100 + i)
                .arg(1 + i);
    QVERIFY(m_bench->put(readText(shaA, text)).ok());
    QVERIFY(m_bench->put(readText(shaB, text.toUpper().replace(u"USD"_s, u"EUR"_s)), u"/in/b.txt"_s).ok());
    QList<QByteArray> states{contentOf(m_folder->path())};
    const auto pick = [&random](const auto &all) { return all.at(random.bounded(int(all.size()))); };
    const auto chance = [&random] { return random.bounded(2) == 0; };
    for (int step = 0; step < 60; ++step) {
        FactsService &facts = m_bench->facts;
        const QList<Claim> claims = facts.claims();
        const QList<Mention> mentions =
            facts.mentions(docA, 1) + facts.rejectedMentions(docA) + facts.mentions(docB, 1);
        const auto status = ReviewStatus(random.bounded(3));
        Result<void> done;
        switch (random.bounded(9)) {
        case 0:
            done = facts.decideAll({pick(claims).id, pick(claims).id}, {.status = status});
            break;
        case 1:
            done = facts.decide(pick(claims).id,
                                {.excluded = chance(),
                                 .period = chance() ? FuzzyDate() : FuzzyDate::year(2020 + random.bounded(5)),
                                 .amount = usd(chance() ? "5" : "6.5"),
                                 .comment = QString::number(random.bounded(4))});
            break;
        case 2:
            done = facts.decide(pick(claims).id, {.partOf = chance() ? ClaimId() : pick(claims).id});
            break;
        case 3:
            done = facts.link({pick(claims).id, pick(claims).id, pick(claims).id},
                              chance() ? std::optional(chance()) : std::nullopt);
            break;
        case 4:
            done = facts.decide(pick(facts.events()).id,
                                {.status = status, .date = FuzzyDate::month(2024, 1 + random.bounded(12))});
            break;
        case 5: {
            MentionDecision decision{.status = status, .entity = {}};
            if (chance())
                decision.entity = EntityId{chance() ? u"port"_s : u"ship"_s};
            done = facts.decide(pick(mentions), decision);
            break;
        }
        case 6: {
            Claim draft;
            const int from = random.bounded(300);
            draft.passage = {chance() ? docA : docB, 1, {from, from + 4 + random.bounded(9)}};
            draft.amount = usd(chance() ? "8" : "9");
            const Result<Claim> added = facts.add(draft);
            done = added.ok() ? Result<void>() : added.error();
            break;
        }
        case 7: {
            Mention draft;
            const int from = random.bounded(300);
            draft.passage = {chance() ? docA : docB, 1, {from, from + 5}};
            draft.entity = {chance() ? u"port"_s : u"pier"_s};
            const Result<Mention> added = facts.add(draft);
            done = added.ok() ? Result<void>() : added.error();
            break;
        }
        default:
            done = chance() ? facts.remove(pick(claims).id) : facts.remove(pick(mentions));
        }
        if (!done.ok())
            QVERIFY2(done.error().code == Error::Code::InvalidInput ||
                         done.error().code == Error::Code::NotFound,
                     qPrintable(done.error().message));
        if (const QByteArray now = contentOf(m_folder->path()); now != states.last())
            states.append(now);
        // What is kept in memory is what is on disk.
        const QList<Claim> shown = facts.claims();
        QCOMPARE(SqliteFactsService(m_bench->session, entities()).claims(), shown);
    }
    QVERIFY(states.size() > 25);
    QCOMPARE(m_bench->journal.done().size(), states.size() - 1);
    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        if (i % 16 == 0)
            m_bench = std::make_unique<Bench>(m_folder->path());
        QVERIFY(m_bench->journal.undo().ok());
        QCOMPARE(contentOf(m_folder->path()), states.at(i));
    }
    QVERIFY(!m_bench->journal.undo().ok());
    for (qsizetype i = 1; i < states.size(); ++i) {
        if (i % 16 == 0)
            m_bench = std::make_unique<Bench>(m_folder->path());
        QVERIFY(m_bench->journal.redo().ok());
        QCOMPARE(contentOf(m_folder->path()), states.at(i));
    }
}

/// However many claims there are: deciding about one is a small part of reading them all.
void TestDecisions::aDecisionReadsOneClaim()
{
    QString text;
    for (int i = 0; i < 8000; ++i)
        text += u"Then [%1 USD] went.\n"_s.arg(i + 1);
    QVERIFY(m_bench->put(readText(shaA, text)).ok());
    QElapsedTimer timer;
    timer.start();
    const QList<Claim> claims = m_bench->facts.claims();
    const qint64 all = timer.nsecsElapsed();
    QCOMPARE(claims.size(), 8000);
    QVERIFY(m_bench->facts.decide(claims.at(1).id, {.status = ReviewStatus::Accepted}).ok());
    qint64 best = all;
    for (int i = 100; i < 110; ++i) {
        timer.restart();
        QVERIFY(m_bench->facts.decide(claims.at(i).id, {.status = ReviewStatus::Accepted}).ok());
        QCOMPARE(m_bench->facts.claims().at(i).status, ReviewStatus::Accepted);
        QVERIFY(m_bench->journal.undo().ok());
        QCOMPARE(m_bench->facts.claims().at(i).status, ReviewStatus::Proposed);
        best = std::min(best, timer.nsecsElapsed());
    }
    QVERIFY2(best < all / 2, qPrintable(u"%1 of %2 ns"_s.arg(best).arg(all)));
}

QTEST_GUILESS_MAIN(TestDecisions)
#include "tst_decisions.moc"
