// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/claimrepeats.h"

#include "indexing/facts/easterncarried.h"

#include <algorithm>

namespace vigie::claimrepeats {

namespace {

bool isSame(const Party &a, const Party &b)
{
    return a.entity.isEmpty() || b.entity.isEmpty() ? a.name == b.name : a.entity == b.entity;
}

/// Whether `range` names the party.
bool isNamedIn(const ClaimContext &context, Span range, const Party &party)
{
    if (!party.entity.isEmpty())
        return std::any_of(context.page->entities.cbegin(), context.page->entities.cend(),
                           [&](const EntityMatch &match) {
                               return match.entity == party.entity && range.contains(match.span);
                           });
    return party.name.size() > 1 &&
           context.cased.mid(range.start, range.length()).contains(party.name, Qt::CaseInsensitive);
}

bool isWholeTheft(const Claim &claim)
{
    return claim.kind == ClaimKind::Theft && !claim.retracted && claim.partOf.isEmpty() &&
           !claim.victim.isEmpty();
}

void copyPeriod(Claim &claim, const Claim &other)
{
    claim.period = other.period;
    claim.periodBasis = other.periodBasis;
    claim.periodBasis.rule = QStringLiteral("sentence-before");
}

} // namespace

const Claim *wholeNamed(const QList<Claim> &claims, const ClaimContext &context, qsizetype i,
                        const Claim &part)
{
    const Span before{context.sentence.start, context.amount(i).span.start};
    if (before.length() <= 0)
        return nullptr;
    const auto whole = std::find_if(claims.crbegin(), claims.crend(), [&](const Claim &claim) {
        return isWholeTheft(claim) && claim.amount.unit == part.amount.unit &&
               claim.amount.value > part.amount.value && isNamedIn(context, before, claim.victim);
    });
    return whole == claims.crend() ? nullptr : &*whole;
}

void completeRepeated(Claim &claim, const QList<Claim> &before, const ClaimContext &context)
{
    if (claim.kind != ClaimKind::Theft || (!claim.victim.isEmpty() && claim.period))
        return;
    const Claim *same = nullptr;
    for (const Claim &other : before) {
        if (!isWholeTheft(other) || other.amount.unit != claim.amount.unit ||
            !(other.amount.value == claim.amount.value))
            continue;
        if (same && !isSame(same->victim, other.victim))
            return;
        same = &other;
    }
    if (same && claim.victim.isEmpty() && (!claim.period || claim.period == same->period))
        claim.victim = same->victim;
    if (same && !claim.period && isSame(claim.victim, same->victim))
        copyPeriod(claim, *same);
    if (claim.period || claim.victim.isEmpty() || !isEastAsian(context.language) || !pointsAtTheft(context))
        return;
    const auto last = std::find_if(before.crbegin(), before.crend(), [&](const Claim &other) {
        return other.kind == ClaimKind::Theft && other.period && isSame(other.victim, claim.victim);
    });
    if (last != before.crend())
        copyPeriod(claim, *last);
}

} // namespace vigie::claimrepeats
