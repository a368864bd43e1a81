// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/changes.h"
#include "tests/store/curationfixture.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>
#include <QtConcurrent>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;
using namespace vigie::curationtest;

/// Every step of curation is on disk, has a name, and can be taken back and made again.
class TestUndoing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void anythingCanBeUndoneAndRedone_data();
    void anythingCanBeUndoneAndRedone();
    void annotationsComeBackFromAnExportAsOneStep();
    void theJournalNamesItsSteps();
    void whatIsDoneWithEventsHasNamesOfItsOwn();
    void aDecisionReadsOneClaim();
    void severalAreSplitOffOrRemovedInOneStep();
    void noStepIsUndoneTwice();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Bench> m_bench;
};

void TestUndoing::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_bench = std::make_unique<Bench>(m_folder->path());
}

void TestUndoing::cleanup()
{
    m_bench.reset();
    m_folder.reset();
}

void TestUndoing::anythingCanBeUndoneAndRedone_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 7U, 23U, 2024U, 31337U, 99991U})
        QTest::addRow("%u", seed) << seed;
}

/// Whatever people decide, in whatever order: undoing it all gives the library that was, redoing it all the
/// library that became of it, step by step and across reopening.
void TestUndoing::anythingCanBeUndoneAndRedone()
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

void TestUndoing::annotationsComeBackFromAnExportAsOneStep()
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

void TestUndoing::theJournalNamesItsSteps()
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
    QCOMPARE(done.at(1).action, u"claim.exclude"_s);
    QCOMPARE(done.at(1).subject, id.value);
    QCOMPARE(done.at(1).summary, u"[4 USD]"_s);
    QVERIFY(done.at(1).at.isValid() && done.at(0).number < done.at(1).number);
    QCOMPARE(undone.size(), 1);
    QCOMPARE(undone.first().summary, u"great fire"_s);
}

void TestUndoing::whatIsDoneWithEventsHasNamesOfItsOwn()
{
    QVERIFY(m_bench->put(readText(shaA, u"The ship left in {2024-01}.\nIt came in {2024-02}.\n"_s)).ok());
    const QList<Event> events = m_bench->facts.events();
    QCOMPARE(events.size(), 2);
    const EventId one = events.at(0).id, other = events.at(1).id;
    QVERIFY(m_bench->facts.decide(other, {.mergedInto = one}).ok());
    QVERIFY(m_bench->facts.decide(other, {.mergedInto = EventId()}).ok());
    QVERIFY(m_bench->facts.decide(one, {.excluded = true}).ok());
    QVERIFY(m_bench->facts.decide(one, {.excluded = false}).ok());
    QVERIFY(m_bench->facts.decide(one, {.status = ReviewStatus::Rejected}).ok());
    QVERIFY(m_bench->facts.decide(one, {.kind = u"veto"_s}).ok());
    QVERIFY(m_bench->facts.decide(one, {.status = ReviewStatus::Accepted, .excluded = true}).ok());
    QStringList actions;
    for (const JournalStep &step : m_bench->journal.done())
        actions.append(step.action);
    const QStringList named{u"event.merge"_s,  u"event.split"_s, u"event.exclude"_s, u"event.include"_s,
                            u"event.reject"_s, u"event.edit"_s,  u"event.decide"_s};
    QCOMPARE(actions, named);
    while (!m_bench->journal.undoAction().isEmpty())
        QVERIFY(m_bench->journal.undo().ok());
    QCOMPARE(m_bench->facts.events(), events);
}

/// However many claims there are: deciding about one is a small part of reading them all.
void TestUndoing::aDecisionReadsOneClaim()
{
    QString text;
    for (int i = 0; i < 20000; ++i)
        text += u"Then [%1 USD] went.\n"_s.arg(i + 1);
    QVERIFY(m_bench->put(readText(shaA, text)).ok());
    QElapsedTimer timer;
    timer.start();
    const QList<Claim> claims = m_bench->facts.claims();
    const qint64 all = timer.nsecsElapsed();
    QCOMPARE(claims.size(), 20000);
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

void TestUndoing::severalAreSplitOffOrRemovedInOneStep()
{
    FactsService &facts = m_bench->facts;
    QVERIFY(m_bench->put(readText(shaA, u"They took [1 USD], [2 USD], [3 USD] and [4 USD] in four nights."_s))
                .ok());
    QList<ClaimId> read;
    for (const Claim &claim : facts.claims())
        read.append(claim.id);
    QVERIFY(facts.link(read, true).ok());
    const QByteArray joined = contentOf(m_folder->path());
    const qsizetype steps = m_bench->journal.done().size();

    // Two leave the other two; each of the chosen stands alone.
    QVERIFY(facts.tellApart(read.mid(0, 2), read.mid(2)).ok());
    QCOMPARE(m_bench->journal.done().size(), steps + 1);
    const QList<ClaimLink> words = facts.claimLinks();
    for (const ClaimId &one : read.mid(0, 2)) {
        for (const ClaimId &other : read.mid(2))
            QVERIFY(words.contains(makeLink(one, other, false)));
    }
    QVERIFY(m_bench->journal.undo().ok());
    QCOMPARE(contentOf(m_folder->path()), joined);

    // Without others all fall apart.
    QVERIFY(facts.tellApart(read, {}).ok());
    QCOMPARE(m_bench->journal.done().size(), steps + 1);
    QCOMPARE(facts.claimLinks().size(), 6);
    QVERIFY(m_bench->journal.undo().ok());
    QCOMPARE(contentOf(m_folder->path()), joined);
    QVERIFY(!facts.tellApart({read.first()}, {}).ok());
    QVERIFY(!facts.tellApart({read.first()}, {read.first()}).ok());

    QList<ClaimId> entered;
    for (const QString &words_ : {u"They"_s, u"four"_s, u"nights"_s}) {
        Claim draft;
        draft.passage = m_bench->passage(docA, words_);
        draft.amount = usd("8");
        entered.append(facts.add(draft).value().id);
    }
    QVERIFY(facts.link({entered.at(0), entered.at(1), read.at(0)}, true).ok());
    const QByteArray full = contentOf(m_folder->path());
    const qsizetype now = m_bench->journal.done().size();
    QVERIFY(!facts.removeAll({entered.first(), read.first()}).ok()); // what was read can only be rejected
    QCOMPARE(contentOf(m_folder->path()), full);
    QVERIFY(facts.removeAll(entered).ok());
    QCOMPARE(m_bench->journal.done().size(), now + 1);
    QCOMPARE(facts.claims().size(), read.size());
    QVERIFY(m_bench->journal.undo().ok());
    QCOMPARE(contentOf(m_folder->path()), full);
}

/// Two programs at one library undo at the same time: each step once.
void TestUndoing::noStepIsUndoneTwice()
{
    QVERIFY(m_bench->put(readText(shaA, harbour)).ok());
    const ClaimId id = m_bench->claim(u"[10"_s).id;
    constexpr int steps = 60;
    for (int step = 0; step < steps; ++step)
        QVERIFY(m_bench->facts.decide(id, {.comment = QString::number(step)}).ok());
    const auto undoAll = [folder = m_folder->path()] {
        const auto database = LibraryDatabase::open(folder);
        int undone = 0;
        for (;;) {
            const auto entry = applyNext(*database.value(), Direction::Undo);
            if (!entry.ok() || !entry.value())
                return entry.ok() ? undone : -1;
            ++undone;
        }
    };
    QFuture<int> one = QtConcurrent::run(undoAll), other = QtConcurrent::run(undoAll);
    QVERIFY(one.result() >= 0 && other.result() >= 0);
    QCOMPARE(one.result() + other.result(), steps);
}

QTEST_GUILESS_MAIN(TestUndoing)
#include "tst_undoing.moc"
