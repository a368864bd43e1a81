// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/ledger.h"
#include "tests/store/curationfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;
using namespace vigie::curationtest;

/// What people decide, enter and link is what the library shows.
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
    void theNewestWordOnAFactHolds();
    void linksOutweighTheLedger();
    void theHistorySaysWhoSaidWhat();

private:
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
                                 .extent = ClaimExtent::World,
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
    expected.extent = ClaimExtent::World;
    expected.period = FuzzyDate::month(2024, 2);
    expected.periodBasis = {u"user"_s, {}, {}};
    expected.amount = amount;
    expected.victim = {{u"port"_s}, u"the port"_s};
    expected.actor = {{}, u"crews"_s};
    expected.accordingTo = u"the wardens"_s;
    expected.partOf = m_bench->claim(u"[10"_s).id;
    expected.comment = u"seen in the log"_s;
    expected.decided = {u"status"_s,      u"excluded"_s, u"kind"_s,      u"extent"_s, u"period"_s,
                        u"amount"_s,      u"hedged"_s,   u"retracted"_s, u"victim"_s, u"actor"_s,
                        u"accordingTo"_s, u"partOf"_s,   u"comment"_s};
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
        return buildLedger(m_bench->facts.claims(), {}, m_bench->facts.claimLinks(), {}).facts.size();
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
    QCOMPARE(buildLedger(claims, documents, m_bench->facts.claimLinks(), {}).facts.size(), 1);
    QVERIFY(m_bench->facts.link({claims.at(0).id, claims.at(1).id}, false).ok());
    QCOMPARE(buildLedger(claims, documents, m_bench->facts.claimLinks(), {}).facts.size(), 2);
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
    QCOMPARE(
        lines,
        (QStringList{u"program read amount:  > 4 USD"_s, u"program read kind:  > theft"_s,
                     u"program read period:  > 2024"_s, u"person claim.edit amount: 4 USD > 5 USD"_s,
                     u"person claim.edit comment:  > a slip"_s, u"person claim.edit amount: 5 USD > 6 USD"_s,
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

QTEST_GUILESS_MAIN(TestDecisions)
#include "tst_decisions.moc"
