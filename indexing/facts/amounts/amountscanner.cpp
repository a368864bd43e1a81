// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/amounts/amountscanner.h"

#include "indexing/facts/amounts/amountcandidates.h"
#include "indexing/facts/amounts/bounds.h"

#include <algorithm>

namespace vigie {

namespace {

ScannedAmount toAmount(const ScanText &scan, const Candidate &candidate)
{
    ScannedAmount scanned;
    Amount &amount = scanned.amount;
    amount.value = candidate.value.value_or(Decimal());
    amount.low = candidate.low;
    amount.high = candidate.high;
    amount.unit = candidate.unit->id.toString();
    amount.kind = candidate.unit->kind;
    amount.shownPower = candidate.shownPower;
    const BoundWords words = readBounds(scan.text, candidate.figure);
    amount.bound = words.bound;
    if (candidate.inner)
        amount.bound = stronger(amount.bound, *candidate.inner);
    if (candidate.number.about)
        amount.bound = stronger(amount.bound, Bound::About);
    if (candidate.low)
        amount.bound = Bound::Range;
    scanned.figure = candidate.figure;
    scanned.span = {std::min(words.start, candidate.figure.start), std::max(words.end, candidate.figure.end)};
    scanned.unitReason = candidate.reason;
    scanned.vague = candidate.number.vague;
    return scanned;
}

} // namespace

QList<ScannedAmount> scanAmounts(const NormalisedText &text, Language language, QStringView cased)
{
    const ScanText scan{text.text, cased, language};
    QList<Candidate> candidates = collectCandidates(scan);
    linkCandidates(scan, candidates);
    readTables(scan, candidates);
    nameBareNumbers(scan,
                    candidates); // « (en millions de dollars) » over a table holds for the text behind it
    QList<ScannedAmount> amounts;
    for (const Candidate &candidate : std::as_const(candidates)) {
        if (candidate.dropped || !candidate.unit || (!candidate.value && !candidate.number.vague))
            continue;
        ScannedAmount scanned = toAmount(scan, candidate);
        if (!amounts.isEmpty())
            scanned.span.start = std::max(scanned.span.start, amounts.constLast().span.end);
        amounts.append(scanned);
    }
    return amounts;
}

} // namespace vigie
