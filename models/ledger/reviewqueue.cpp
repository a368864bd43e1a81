// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/reviewqueue.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <tuple>

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

ReviewItem itemFor(const Claim &claim, const Fact &fact, const Wording &wording)
{
    ReviewItem item{.claim = claim.id, .fact = fact.id, .reason = {}, .sentence = {}, .others = {}};
    const Check *slip = findCheck(fact, Check::Kind::ScaleSlip);
    const Check *rival = findCheck(fact, Check::Kind::Rival);
    if (fact.held && slip) {
        item.reason = ReviewItem::Reason::Held;
        item.sentence = LedgerSentences::heldSlip(*slip, wording);
        item.others = slip->facts;
    } else if (rival) {
        item.reason = ReviewItem::Reason::Conflict;
        item.sentence = LedgerSentences::check(*rival, wording);
        item.others = rivalsOf(fact);
    } else if (isUnusualUnit(claim)) {
        item.reason = ReviewItem::Reason::Unsure;
        item.sentence = unitSentence(claim);
    } else if (!fact.period) {
        item.reason = ReviewItem::Reason::Unsure;
        item.sentence = LedgerSentences::heldNoPeriod();
    } else {
        item.reason = ReviewItem::Reason::New;
        item.sentence = ReviewText::tr("Read by the program; nobody has looked at it yet.");
    }
    return item;
}

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
    case ReviewItem::Reason::New:
        break;
    }
    return u"new"_s;
}

QList<ReviewItem> reviewQueue(const QList<Claim> &claims, const QList<Document> &documents,
                              const Ledger &ledger, const Wording &wording)
{
    QHash<DocumentId, qint64> published; // what is undated comes last
    for (const Document &document : documents) {
        if (document.published && document.published->start.isValid())
            published.insert(document.id, document.published->start.toJulianDay());
    }
    struct Waiting
    {
        ReviewItem item;
        const Claim *claim = nullptr;
        qint64 day = 0;
    };
    QList<Waiting> waiting;
    for (const Claim &claim : claims) {
        if (claim.status != ReviewStatus::Proposed || claim.excluded)
            continue;
        const Fact *fact = ledger.find(ledger.factOf.value(claim.id));
        if (fact)
            waiting.append({itemFor(claim, *fact, wording), &claim,
                            published.value(claim.passage.document, std::numeric_limits<qint64>::max())});
    }
    std::sort(waiting.begin(), waiting.end(), [](const Waiting &a, const Waiting &b) {
        const auto key = [](const Waiting &one) {
            return std::tuple(one.item.reason, one.day, one.claim->passage, one.claim->id.value);
        };
        return key(a) < key(b);
    });
    QList<ReviewItem> queue;
    queue.reserve(waiting.size());
    for (const Waiting &one : std::as_const(waiting))
        queue.append(one.item);
    return queue;
}

} // namespace vigie
