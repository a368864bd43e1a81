// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/chart.h"
#include "models/ledger/reviewqueue.h"
#include "tests/ledger/claims.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;
using ledgertest::library;

namespace {

ClaimLink same(const QString &one, const QString &other)
{
    return makeLink({one}, {other}, true);
}

ClaimLink apart(const QString &one, const QString &other)
{
    return makeLink({one}, {other}, false);
}

/// Each fact's claims in order, each fact a line.
QStringList groups(const Ledger &ledger)
{
    QStringList lines;
    for (const Fact &fact : ledger.facts) {
        QStringList ids;
        for (const ClaimId &claim : fact.claims)
            ids.append(claim.value);
        ids.sort();
        lines.append(ids.join(u' '));
    }
    lines.sort();
    return lines;
}

} // namespace

/// What people say about facts, and what they are asked to look at.
class TestClaimLinks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPersonJoinsFiguresThatDiffer();
    void whatComesLaterJoinsTheJoined();
    void aPersonPartsFiguresThatAgree();
    void partedFactsAreNoRivals();
    void claimsApartNeverMeetThroughOthers();
    void contradictingWordsDoNotDependOnOrder();
    void wordsAboutAbsentClaimsDoNothing();
    void theChartFollowsTheWords();
    void anyWordsGiveTheSameLedgerInAnyOrder();
    void theQueueIsGravestFirst();
    void whatMattersMostToTheChartsComesFirst();
    void decidedClaimsWaitNoLonger();
};

void TestClaimLinks::aPersonJoinsFiguresThatDiffer()
{
    const auto all = library(u"a x@2025-01-01 1.4e9 exact 2025-02 Bybit\n"
                             "b y@2025-01-02 1.5e9 exact 2025-02 Bybit\n"_s);
    QCOMPARE(groups(buildLedger(all.claims, all.documents, {}, {})), (QStringList{u"a"_s, u"b"_s}));
    const Ledger ledger = buildLedger(all.claims, all.documents, {same(u"b"_s, u"a"_s)}, {});
    QCOMPARE(ledger.facts.size(), 1);
    const Fact &fact = ledger.facts.first();
    QCOMPARE(fact.claims, (QList<ClaimId>{{u"a"_s}, {u"b"_s}}));
    QCOMPARE(fact.unlike, QList<ClaimId>{{u"b"_s}});
    QCOMPARE(fact.amount.value, Decimal(1400000000));
    QCOMPARE(fact.low, Decimal(1400000000));
    QCOMPARE(fact.high, Decimal(1500000000)); // the other figure stays in sight
    QVERIFY(fact.conflictsWith.isEmpty());
    QCOMPARE(ledger.factOf.value({u"b"_s}), fact.id);
}

void TestClaimLinks::whatComesLaterJoinsTheJoined()
{
    const auto all = library(u"a x@2025-01-01 1.40e9 exact 2025-02 Bybit\n"
                             "b y@2025-01-02 9.5e9 exact 2023 -\n"
                             "c z@2025-01-03 1.4e9 exact 2025-02 Bybit\n"_s);
    QCOMPARE(groups(buildLedger(all.claims, all.documents, {same(u"a"_s, u"b"_s)}, {})),
             QStringList{u"a b c"_s});
}

void TestClaimLinks::aPersonPartsFiguresThatAgree()
{
    const auto all = library(u"a x@2025-01-01 1.2e9 exact 2024\n"
                             "b y@2025-01-02 1.2e9 exact 2024\n"
                             "c z@2025-01-03 1.2e9 exact 2024\n"_s);
    QCOMPARE(buildLedger(all.claims, all.documents, {}, {}).facts.size(), 1);
    const Ledger ledger = buildLedger(all.claims, all.documents, {apart(u"a"_s, u"b"_s)}, {});
    QCOMPARE(ledger.facts.size(), 2);
    QVERIFY(ledger.factOf.value({u"a"_s}) != ledger.factOf.value({u"b"_s}));
}

void TestClaimLinks::partedFactsAreNoRivals()
{
    const auto all = library(u"a x@2025-01-01 1.2e9 exact 2024\n"
                             "b y@2025-01-02 1.9e9 exact 2024\n"_s);
    QCOMPARE(buildLedger(all.claims, all.documents, {}, {}).facts.first().conflictsWith.size(), 1);
    for (const Fact &fact : buildLedger(all.claims, all.documents, {apart(u"a"_s, u"b"_s)}, {}).facts)
        QVERIFY(fact.conflictsWith.isEmpty());
}

void TestClaimLinks::claimsApartNeverMeetThroughOthers()
{
    // c agrees with both, and d is said to be c: a and b stay apart all the same.
    const auto all = library(u"a x@2025-01-01 1.20e9 exact 2024\n"
                             "b y@2025-01-02 1.20e9 exact 2024\n"
                             "c z@2025-01-03 1.2e9 exact 2024\n"
                             "d w@2025-01-04 3.3e9 exact 2020\n"_s);
    const Ledger ledger =
        buildLedger(all.claims, all.documents, {apart(u"a"_s, u"b"_s), same(u"c"_s, u"d"_s)}, {});
    QVERIFY(ledger.factOf.value({u"a"_s}) != ledger.factOf.value({u"b"_s}));
    QCOMPARE(ledger.factOf.value({u"c"_s}), ledger.factOf.value({u"d"_s}));
}

void TestClaimLinks::contradictingWordsDoNotDependOnOrder()
{
    const auto all = library(u"a x@2025-01-01 1e9 exact 2024\n"
                             "b y@2025-01-02 3e9 exact 2023\n"
                             "c z@2025-01-03 5e9 exact 2022\n"_s);
    QList<ClaimLink> links{same(u"a"_s, u"b"_s), same(u"b"_s, u"c"_s), apart(u"a"_s, u"c"_s)};
    const QStringList expected = groups(buildLedger(all.claims, all.documents, links, {}));
    QCOMPARE(expected, (QStringList{u"a b"_s, u"c"_s}));
    for (int i = 0; i < 2; ++i) {
        std::rotate(links.begin(), links.begin() + 1, links.end());
        QCOMPARE(groups(buildLedger(all.claims, all.documents, links, {})), expected);
    }
}

void TestClaimLinks::wordsAboutAbsentClaimsDoNothing()
{
    auto all = library(u"a x@2025-01-01 1e9 exact 2024\n"
                       "b y@2025-01-02 3e9 exact 2023\n"_s);
    all.claims[1].status = ReviewStatus::Rejected;
    const Ledger ledger =
        buildLedger(all.claims, all.documents, {same(u"a"_s, u"b"_s), same(u"a"_s, u"gone"_s)}, {});
    QCOMPARE(groups(ledger), QStringList{u"a"_s});
    QVERIFY(ledger.facts.first().unlike.isEmpty());
}

void TestClaimLinks::theChartFollowsTheWords()
{
    const auto all = library(u"a x@2025-01-01 1.2e9 exact 2024\n"
                             "b y@2025-01-02 1.9e9 exact 2024\n"_s);
    QCOMPARE(drawChart(all.claims, all.documents, {}, {}, {}).held.size(), 1);
    const Chart chart = drawChart(all.claims, all.documents, {}, {same(u"a"_s, u"b"_s)}, {});
    QVERIFY(chart.held.isEmpty());
    QCOMPARE(chart.years.size(), 1);
    QCOMPARE(chart.years.first().low, Decimal(1200000000));
    QCOMPARE(chart.years.first().high, Decimal(1900000000));
}

void TestClaimLinks::anyWordsGiveTheSameLedgerInAnyOrder()
{
    QRandomGenerator random(4711);
    for (int round = 0; round < 60; ++round) {
        QString lines;
        for (int i = 0; i < 12; ++i)
            lines += u"c%1 d%2@2025-01-0%3 1.%4e9 exact 202%5 %6\n"_s.arg(i)
                         .arg(random.bounded(5))
                         .arg(1 + random.bounded(8))
                         .arg(random.bounded(3))
                         .arg(random.bounded(2))
                         .arg(random.bounded(2) ? u"Bybit"_s : u"-"_s);
        const auto all = library(lines);
        QList<ClaimLink> links;
        for (int i = 0; i < 8; ++i) {
            const QString one = u"c%1"_s.arg(random.bounded(12)), other = u"c%1"_s.arg(random.bounded(12));
            if (one != other)
                links.append(makeLink({one}, {other}, random.bounded(3) > 0));
        }
        const Ledger expected = buildLedger(all.claims, all.documents, links, {});
        for (const ClaimLink &link : std::as_const(links)) {
            if (!link.same)
                QVERIFY(expected.factOf.value(link.first) != expected.factOf.value(link.second));
        }
        QList<Claim> claims = all.claims;
        std::shuffle(claims.begin(), claims.end(), random);
        std::shuffle(links.begin(), links.end(), random);
        QCOMPARE(buildLedger(claims, all.documents, links, {}).facts, expected.facts);
    }
}

void TestClaimLinks::theQueueIsGravestFirst()
{
    auto all = library(u"slip w@2025-03-01 2.83e11 exact 2025\n"
                       "a x@2025-04-01 2.83e9 exact 2025\n"
                       "b y@2025-05-01 2.83e9 exact 2025\n"
                       "low u@2025-02-01 1.2e9 exact 2024\n"
                       "high t@2025-01-01 1.9e9 exact 2024\n"
                       "vague s@2025-01-01 5e6 exact 2020\n"
                       "undated r@2025-06-01 7e6 exact -\n"
                       "late q@2025-07-01 6e5 exact 2019\n"_s);
    all.claims[5].unitCandidates = {u"CAD"_s, u"AUD"_s};
    all.claims[5].unitReason = u"language"_s;
    const Ledger ledger = buildLedger(all.claims, all.documents, {}, {});
    const QList<ReviewItem> queue = reviewQueue(all.claims, all.documents, ledger);
    QStringList lines;
    for (const ReviewItem &item : queue) {
        const auto claim = std::ranges::find(all.claims, item.claim, &Claim::id);
        QVERIFY(!reviewSentence(item, *claim, ledger).isEmpty());
        QCOMPARE(item.fact, ledger.factOf.value(item.claim));
        lines.append(item.claim.value + u' ' + reviewReasonName(item.reason));
    }
    QCOMPARE(lines, (QStringList{u"slip held"_s, u"high conflict"_s, u"low conflict"_s, u"vague unsure"_s,
                                 u"a new"_s, u"b new"_s, u"late new"_s, u"undated undated"_s}));
    QCOMPARE(queue.at(1).others, QList<FactId>{ledger.factOf.value({u"low"_s})});
    QVERIFY(reviewSentence(queue.at(3), all.claims.at(5), ledger).contains(u"CAD, AUD"_s));
    std::reverse(all.claims.begin(), all.claims.end());
    QCOMPARE(reviewQueue(all.claims, all.documents, ledger), queue);
}

void TestClaimLinks::whatMattersMostToTheChartsComesFirst()
{
    auto all = library(u"small x@2025-01-01 4e5 exact 2021\n"
                       "older a@2025-02-01 9.1e9 exact 2022\n"
                       "won y@2025-03-01 5e12 exact 2020\n"
                       "boats v@2025-03-01 8e3 exact 2020\n"
                       "undated z@2025-01-01 2e11 exact -\n"
                       "large b@2025-06-01 9.1e9 exact 2022\n"
                       "middle w@2025-05-01 3e7 exact 2019\n"_s);
    all.claims[2].amount.unit = u"KRW"_s;
    all.claims[3].amount.unit = u"boat"_s;
    all.claims[3].amount.kind = UnitKind::Quantity;
    const Ledger ledger = buildLedger(all.claims, all.documents, {}, {});
    QStringList order;
    for (const ReviewItem &item : reviewQueue(all.claims, all.documents, ledger))
        order.append(item.claim.value);
    // The statements of one fact stand together, the earliest document first; won is not more than dollars
    // because its figures are.
    QCOMPARE(order, (QStringList{u"older"_s, u"large"_s, u"middle"_s, u"small"_s, u"won"_s, u"boats"_s,
                                 u"undated"_s}));
}

void TestClaimLinks::decidedClaimsWaitNoLonger()
{
    auto all = library(u"a x@2025-01-01 1.2e9 exact 2024\n"
                       "b y@2025-01-02 1.9e9 exact 2024\n"
                       "c z@2025-01-02 1e6 exact 2021\n"_s);
    all.claims[0].status = ReviewStatus::Accepted;
    all.claims[2].excluded = true;
    const auto queue = [&all] {
        return reviewQueue(all.claims, all.documents, buildLedger(all.claims, all.documents, {}, {}));
    };
    QCOMPARE(queue().size(), 1);
    QCOMPARE(queue().first().claim.value, u"b"_s);
    QCOMPARE(queue().first().reason, ReviewItem::Reason::Conflict);
    all.claims[0].status = ReviewStatus::Rejected;
    QCOMPARE(queue().first().reason, ReviewItem::Reason::New);
    all.claims[1].status = ReviewStatus::Accepted;
    QVERIFY(queue().isEmpty());
}

QTEST_GUILESS_MAIN(TestClaimLinks)
#include "tst_claimlinks.moc"
