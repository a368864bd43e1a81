// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parts/claimrepeats.h"

#include "indexing/facts/parties/easterncarried.h"
#include "indexing/facts/parties/easternroles.h"
#include "indexing/facts/parts/claimsums.h"
#include "indexing/facts/parts/claimwholes.h"

#include <algorithm>
#include <array>

namespace vigie::claimrepeats {

namespace {

using parties::EasternRole;
using parties::easternRole;

bool isSame(const Party &a, const Party &b)
{
    return a.entity.isEmpty() || b.entity.isEmpty() ? a.name == b.name : a.entity == b.entity;
}

bool standsApart(const ClaimContext &context, Span name)
{
    return isEastAsian(context.language) && easternRole(context, name) == EasternRole::Apart;
}

/// Whether `range` names the party.
bool isNamedIn(const ClaimContext &context, Span range, const Party &party)
{
    if (!party.entity.isEmpty()) {
        const auto first = std::lower_bound(
            context.page->entities.cbegin(), context.page->entities.cend(), range.start,
            [](const EntityMatch &match, qsizetype start) { return match.span.start < start; });
        const auto last = std::find_if(first, context.page->entities.cend(), [&](const EntityMatch &match) {
            return match.span.start >= range.end;
        });
        return std::any_of(first, last, [&](const EntityMatch &match) {
            return match.entity == party.entity && range.contains(match.span) &&
                   !standsApart(context, match.span);
        });
    }
    const qsizetype place =
        party.name.size() < 2
            ? -1
            : context.cased.mid(range.start, range.length()).indexOf(party.name, 0, Qt::CaseInsensitive);
    return place >= 0 &&
           !standsApart(context, {range.start + place, range.start + place + party.name.size()});
}

/// How far back a text is looked through: what was told a hundred sums ago is not pointed at.
QList<Claim>::const_reverse_iterator endOfRecent(const QList<Claim> &claims)
{
    constexpr qsizetype reach = 100;
    return claims.crbegin() + std::min(reach, claims.size());
}

bool isWholeTheft(const Claim &claim)
{
    return claim.kind == ClaimKind::Theft && !claim.retracted && claim.partOf.isEmpty() &&
           !claim.victim.isEmpty();
}

} // namespace

const Claim *wholeNamed(const QList<Claim> &claims, const ClaimContext &context, qsizetype i,
                        const Claim &part)
{
    const Span before{context.sentence.start, context.amount(i).span.start};
    if (before.length() <= 0)
        return nullptr;
    const auto whole = std::find_if(claims.crbegin(), endOfRecent(claims), [&](const Claim &claim) {
        return isWholeTheft(claim) && claim.amount.unit == part.amount.unit &&
               claim.amount.value > part.amount.value && isNamedIn(context, before, claim.victim);
    });
    return whole == endOfRecent(claims) ? nullptr : &*whole;
}

std::optional<FuzzyDate> periodOfNamed(const QList<Claim> &claims, const ClaimContext &context)
{
    // Only what is counted from another time asks for it.
    const bool counts =
        std::any_of(context.page->dates.cbegin(), context.page->dates.cend(), [&](const ScannedDate &date) {
            return date.needsContext &&
                   (context.sentence.contains(date.span) || context.before.contains(date.span));
        });
    if (!counts)
        return std::nullopt;
    for (const Span range : {context.sentence, context.before}) {
        if (range.isEmpty())
            continue;
        const auto theft = std::find_if(claims.crbegin(), endOfRecent(claims), [&](const Claim &claim) {
            return isWholeTheft(claim) && claim.period && isNamedIn(context, range, claim.victim);
        });
        if (theft != endOfRecent(claims))
            return theft->period;
    }
    return std::nullopt;
}

void completeRepeated(Claim &claim, const QList<Claim> &before, const ClaimContext &context)
{
    if (claim.kind != ClaimKind::Theft || (!claim.victim.isEmpty() && claim.period))
        return;
    const Claim *same = nullptr;
    for (auto one = before.crbegin(); one != endOfRecent(before); ++one) {
        const Claim &other = *one;
        if (!isWholeTheft(other) || other.amount.unit != claim.amount.unit ||
            !(other.amount.value == claim.amount.value))
            continue;
        if (same && !isSame(same->victim, other.victim))
            return;
        same = same ? same : &other;
    }
    if (same && claim.victim.isEmpty() && (!claim.period || claim.period == same->period))
        claim.victim = same->victim;
    if (same && !claim.period && isSame(claim.victim, same->victim))
        claimwholes::copyPeriod(claim, *same);
    if (claim.period || claim.victim.isEmpty() || !isEastAsian(context.language) || !pointsAtTheft(context))
        return;
    const auto last = std::find_if(before.crbegin(), endOfRecent(before), [&](const Claim &other) {
        return other.kind == ClaimKind::Theft && other.period && isSame(other.victim, claim.victim);
    });
    if (last != endOfRecent(before))
        claimwholes::copyPeriod(claim, *last);
}

const Claim *theftNamedAgain(const QList<Claim> &claims, const ClaimContext &context, qsizetype i)
{
    static constexpr std::array articles{
        QStringView(u"the "),   QStringView(u"that "), QStringView(u"this "),  QStringView(u"those "),
        QStringView(u"these "), QStringView(u"les "),  QStringView(u"ces "),   QStringView(u"des "),
        QStringView(u" du "),   QStringView(u" le "),  QStringView(u"au "),    QStringView(u"aux "),
        QStringView(u"この"),   QStringView(u"その"),  QStringView(u"上記の"), QStringView(u"前記の"),
        QStringView(u"이 "),    QStringView(u"그 "),   QStringView(u"해당 "),  QStringView(u"위 "),
        QStringView(u"앞의 ")};
    const ScannedAmount &amount = context.amount(i);
    const QStringView before = context.words({context.sentence.start, amount.span.start});
    const bool definite = std::any_of(articles.begin(), articles.end(),
                                      [&](QStringView article) { return before.endsWith(article); });
    if (!definite || amount.amount.kind == UnitKind::Quantity)
        return nullptr;
    const auto same = std::find_if(claims.crbegin(), endOfRecent(claims), [&](const Claim &claim) {
        return claim.kind == ClaimKind::Theft && !claim.retracted &&
               claim.amount.unit == amount.amount.unit && claim.amount.value == amount.amount.value;
    });
    return same == endOfRecent(claims) ? nullptr : &*same;
}

void settleUntold(QList<Claim> &claims, const QList<qsizetype> &untold)
{
    for (const qsizetype at : untold) {
        Claim &claim = claims[at];
        // A round figure, "$1 billion" or "$12 million", may be of anything.
        const Decimal value = claim.amount.value;
        constexpr int telling = 3;
        if (claim.kind != ClaimKind::Other || claim.retracted || claimsums::tellingDigits(value) < telling)
            continue;
        const Claim *same = nullptr;
        bool several = false; // who lost as much
        for (const Claim &other : std::as_const(claims)) {
            if (other.kind != ClaimKind::Theft || other.retracted || other.amount.unit != claim.amount.unit ||
                other.amount.value != value)
                continue;
            several = several || (same && !isSame(same->victim, other.victim));
            if (!same || same->victim.isEmpty())
                same = &other;
        }
        if (!same)
            continue;
        claim.kind = ClaimKind::Theft;
        if (claim.victim.isEmpty() && !several)
            claim.victim = same->victim;
    }
}

} // namespace vigie::claimrepeats
