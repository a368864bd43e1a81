// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/reviewqueue.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <tuple>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

struct ReviewText
{
    Q_DECLARE_TR_FUNCTIONS(ReviewQueue)
};

const Check *findCheck(const Fact &fact, Check::Kind kind)
{
    const auto found = std::find_if(fact.checks.cbegin(), fact.checks.cend(),
                                    [kind](const Check &check) { return check.kind == kind; });
    return found == fact.checks.cend() ? nullptr : &*found;
}

QString unitSentence(const Claim &claim)
{
    QStringList rest = claim.unitCandidates;
    rest.removeAll(claim.amount.unit);
    const QString others = rest.join(u", "_s);
    if (claim.unitReason == u"issuer")
        return ReviewText::tr("The words leave the unit open. %1 was taken for who publishes the document; "
                              "it could also be: %2.")
            .arg(claim.amount.unit, others);
    if (claim.unitReason == u"language")
        return ReviewText::tr("The words leave the unit open. %1 was taken for the document's language; it "
                              "could also be: %2.")
            .arg(claim.amount.unit, others);
    if (claim.unitReason == u"context")
        return ReviewText::tr("The words leave the unit open. %1 was taken from what stands around them; it "
                              "could also be: %2.")
            .arg(claim.amount.unit, others);
    return ReviewText::tr("The words leave the unit open. %1 was taken; it could also be: %2.")
        .arg(claim.amount.unit, others);
}

/// A bare dollar that was taken for the dollar that people mean most is no news; any other choice is.
bool isUnusualUnit(const Claim &claim)
{
    return !claim.unitCandidates.isEmpty() && claim.unitReason != u"default";
}

QList<FactId> rivalsOf(const Fact &fact)
{
    QList<FactId> rivals = fact.conflictsWith;
    std::sort(rivals.begin(), rivals.end());
    return rivals;
}

ReviewItem itemFor(const Claim &claim, const Fact &fact)
{
    using Reason = ReviewItem::Reason;
    const Check *slip = findCheck(fact, Check::Kind::ScaleSlip);
    if (fact.held && slip)
        return {claim.id, fact.id, Reason::Held, slip->facts};
    if (findCheck(fact, Check::Kind::Rival))
        return {claim.id, fact.id, Reason::Conflict, rivalsOf(fact)};
    if (isUnusualUnit(claim))
        return {claim.id, fact.id, Reason::Unsure, {}};
    return {claim.id, fact.id, fact.period ? Reason::New : Reason::Undated, {}};
}

/// The place of each unit that claims state: money and tokens first, then the commonest.
QHash<QString, int> unitRanks(const QList<Claim> &claims)
{
    QHash<QString, std::tuple<bool, int, QString>> states;
    for (const Claim &claim : claims) {
        auto &[counted, most, unit] = states[claim.amount.unit];
        counted = counted || claim.amount.kind == UnitKind::Quantity;
        unit = claim.amount.unit;
        --most; // so that what is stated oftener comes first
    }
    QList<std::tuple<bool, int, QString>> order = states.values();
    std::sort(order.begin(), order.end());
    QHash<QString, int> ranks;
    for (const auto &[counted, most, unit] : std::as_const(order))
        ranks.insert(unit, int(ranks.size()));
    return ranks;
}

struct Waiting
{
    ReviewItem item;
    const Claim *claim = nullptr;
    const Fact *fact = nullptr;
    int unit = 0;
    qint64 day = 0; ///< of the document's publication

    friend bool operator<(const Waiting &a, const Waiting &b)
    {
        if (a.item.reason != b.item.reason)
            return a.item.reason < b.item.reason;
        if (a.unit != b.unit)
            return a.unit < b.unit;
        if (a.fact != b.fact) {
            if (a.fact->amount.value != b.fact->amount.value)
                return b.fact->amount.value < a.fact->amount.value;
            return a.fact->id < b.fact->id;
        }
        if (a.day != b.day)
            return a.day < b.day;
        if (a.claim->passage != b.claim->passage)
            return a.claim->passage < b.claim->passage;
        return a.claim->id < b.claim->id;
    }
};

} // namespace

QString reviewReasonName(ReviewItem::Reason reason)
{
    switch (reason) {
    case ReviewItem::Reason::Held:
        return u"held"_s;
    case ReviewItem::Reason::Conflict:
        return u"conflict"_s;
    case ReviewItem::Reason::Unsure:
        return u"unsure"_s;
    case ReviewItem::Reason::Undated:
        return u"undated"_s;
    case ReviewItem::Reason::New:
        break;
    }
    return u"new"_s;
}

QList<ReviewItem> reviewQueue(const QList<Claim> &claims, const QList<Document> &documents,
                              const Ledger &ledger)
{
    QHash<DocumentId, qint64> published; // what is undated comes last
    for (const Document &document : documents) {
        if (document.published && document.published->start.isValid())
            published.insert(document.id, document.published->start.toJulianDay());
    }
    const QHash<QString, int> units = unitRanks(claims);
    std::vector<Waiting> waiting;
    waiting.reserve(size_t(claims.size()));
    for (const Claim &claim : claims) {
        if (claim.status != ReviewStatus::Proposed || claim.excluded)
            continue;
        const Fact *fact = ledger.find(ledger.factOf.value(claim.id));
        if (fact)
            waiting.push_back({itemFor(claim, *fact), &claim, fact, units.value(fact->amount.unit),
                               published.value(claim.passage.document, std::numeric_limits<qint64>::max())});
    }
    std::sort(waiting.begin(), waiting.end());
    QList<ReviewItem> queue;
    queue.reserve(qsizetype(waiting.size()));
    for (Waiting &one : waiting)
        queue.append(std::move(one.item));
    return queue;
}

QString reviewSentence(const ReviewItem &item, const Claim &claim, const Ledger &ledger,
                       const Wording &wording)
{
    const Fact *fact = ledger.find(item.fact);
    switch (item.reason) {
    case ReviewItem::Reason::Held:
        if (const Check *slip = fact ? findCheck(*fact, Check::Kind::ScaleSlip) : nullptr)
            return LedgerSentences::heldSlip(*slip, wording);
        break;
    case ReviewItem::Reason::Conflict:
        if (const Check *rival = fact ? findCheck(*fact, Check::Kind::Rival) : nullptr)
            return LedgerSentences::check(*rival, wording);
        break;
    case ReviewItem::Reason::Unsure:
        return unitSentence(claim);
    case ReviewItem::Reason::Undated:
        return LedgerSentences::heldNoPeriod();
    case ReviewItem::Reason::New:
        break;
    }
    return ReviewText::tr("Read by the program; nobody has looked at it yet.");
}

} // namespace vigie
