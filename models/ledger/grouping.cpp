// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/grouping.h"

#include "models/ledger/agreedperiod.h"
#include "models/ledger/agreement.h"
#include "models/ledger/documentranks.h"
#include "models/ledger/namesounds.h"
#include "models/ledger/victimnames.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <tuple>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

bool agreeInSomeUnit(const Claim &a, const Claim &b)
{
    if (a.equivalents.isEmpty() && b.equivalents.isEmpty())
        return amountsAgree(a.amount, b.amount);
    const QList<const Amount *> amounts = amountsOf(a);
    return std::any_of(amounts.cbegin(), amounts.cend(), [&b](const Amount *ours) {
        const Amount *theirs = amountIn(b, ours->unit);
        return theirs && amountsAgree(*ours, *theirs);
    });
}

/// The very same figure, of more than one digit: chance seldom makes that.
bool isSameFigure(const Claim &a, const Claim &b, int leastDigits = 2)
{
    const QList<const Amount *> amounts = amountsOf(a);
    return std::any_of(amounts.cbegin(), amounts.cend(), [&b, leastDigits](const Amount *ours) {
        const Amount *theirs = amountIn(b, ours->unit);
        return theirs && ours->value == theirs->value && significantDigits(*ours) >= leastDigits;
    });
}

bool isOneDay(const FuzzyDate &period)
{
    return period.start.isValid() && period.start == period.end;
}

// A country is no contradiction to the group that works for it.
bool actorsAgree(const Party &a, const Party &b)
{
    const auto isState = [](const Party &party) { return party.entity.value.startsWith(u"region-"); };
    return partyFit(a, b) != PartyFit::Different || isState(a) || isState(b);
}

Decimal half(Decimal value)
{
    return value.times(Decimal::fromDigits(5, 1)).value_or(value);
}

} // namespace

Grouping::Grouping(const QList<const Claim *> &claims, const Publication &published,
                   const QList<ClaimLink> &links)
{
    const Order ordered = bestKnownFirst(claims, published);
    m_factOf.reserve(claims.size());
    if (!links.isEmpty())
        bundle(ordered, links);
    for (const Ranked &one : ordered) {
        if (m_bundles.isEmpty() || !m_factOf.contains(one.claim->id)) // not yet there with its bundle
            place(one);
    }
    for (qsizetype i = 0; i < m_facts.size(); ++i)
        finish(m_facts[i], m_claimsOf.at(i));
    uniteVictims(m_facts, [this](qsizetype fact) -> const QList<const Claim *> & { return claimsOf(fact); });
}

/// Best known first: these lead, and what says less joins them.
Grouping::Order Grouping::bestKnownFirst(const QList<const Claim *> &claims, const Publication &published)
{
    struct Known
    {
        std::tuple<bool, bool, int, bool, bool, qint64, int, int, qsizetype> knowledge;
        Ranked one;
    };
    const DocumentRanks ranks = documentRanks(claims);
    for (const DocumentId &document : ranks.documents)
        m_published.push_back(published.value(document));
    m_factsIn.resize(ranks.documents.size());
    std::vector<Known> known;
    known.reserve(size_t(claims.size()));
    for (qsizetype i = 0; i < claims.size(); ++i) {
        const Claim &claim = *claims.at(i);
        const int document = ranks.ofClaim[size_t(i)];
        known.push_back({{!claim.period, claim.victim.isEmpty(), claim.amount.shownPower,
                          isLowerBound(claim.amount.bound), claim.equivalents.isEmpty(),
                          m_published[size_t(document)].toJulianDay(), document, claim.passage.page,
                          claim.passage.span.start},
                         {&claim, document}});
    }
    std::sort(known.begin(), known.end(), [](const Known &a, const Known &b) {
        if (a.knowledge != b.knowledge)
            return a.knowledge < b.knowledge;
        return a.one.claim->id < b.one.claim->id;
    });
    Order ordered;
    ordered.reserve(known.size());
    for (const Known &each : known)
        ordered.push_back(each.one);
    return ordered;
}

Grouping::Documents Grouping::documentsOf(qsizetype fact) const
{
    std::vector<int> ranks = m_documentsOf.at(size_t(fact));
    std::sort(ranks.begin(), ranks.end());
    ranks.erase(std::unique(ranks.begin(), ranks.end()), ranks.end());
    Documents documents{int(ranks.size()), {}};
    for (const int rank : ranks) {
        const QDate day = m_published.at(size_t(rank));
        if (day.isValid() && (!documents.last.isValid() || documents.last < day))
            documents.last = day;
    }
    return documents;
}

/// Joins what a person said is one. A word that would bring together what another word keeps apart is left
/// out; which of several is, depends on ids alone.
void Grouping::bundle(const Order &ordered, const QList<ClaimLink> &links)
{
    QList<ClaimLink> words = links;
    std::sort(words.begin(), words.end(), [](const ClaimLink &a, const ClaimLink &b) {
        return std::tuple(a.same, a.first.value, a.second.value) <
               std::tuple(b.same, b.first.value, b.second.value);
    });
    QSet<ClaimId> linked;
    for (const ClaimLink &word : std::as_const(words))
        linked << word.first << word.second;
    for (const Ranked &one : ordered) {
        if (linked.contains(one.claim->id)) {
            m_bundleOf.insert(one.claim->id, m_bundles.size());
            m_bundles.append({{one}, {}});
        }
    }
    for (const ClaimLink &word : std::as_const(words)) {
        const qsizetype first = m_bundleOf.value(word.first, -1);
        const qsizetype second = m_bundleOf.value(word.second, -1);
        if (first < 0 || second < 0 || first == second)
            continue;
        if (!word.same) { // these come first
            m_bundles[first].apart.insert(word.second);
            m_bundles[second].apart.insert(word.first);
            continue;
        }
        const Order moving = m_bundles.at(second).claims;
        const bool keptApart = std::any_of(moving.cbegin(), moving.cend(), [&](const Ranked &one) {
            return m_bundles.at(first).apart.contains(one.claim->id);
        });
        if (keptApart)
            continue;
        for (const Ranked &one : moving)
            m_bundleOf[one.claim->id] = first;
        Order &claims = m_bundles[first].claims;
        claims.insert(claims.end(), moving.cbegin(), moving.cend());
        m_bundles[first].apart += m_bundles.at(second).apart;
        m_bundles[second] = {};
    }
    QHash<ClaimId, size_t> rank;
    for (size_t i = 0; i < ordered.size(); ++i) {
        if (linked.contains(ordered[i].claim->id))
            rank.insert(ordered[i].claim->id, i);
    }
    for (Bundle &one : m_bundles) {
        std::sort(one.claims.begin(), one.claims.end(), [&rank](const Ranked &a, const Ranked &b) {
            return rank.value(a.claim->id) < rank.value(b.claim->id);
        });
    }
}

bool Grouping::mayJoin(const Claim &claim, qsizetype fact) const
{
    // Nothing is a part of itself: "of the $121.2 million $120 million".
    if (m_partsIn.contains({claim.id, fact}) ||
        (!claim.partOf.isEmpty() && m_factOf.value(claim.partOf) == m_facts.at(fact).id))
        return false;
    return !isKeptApart(claim, fact);
}

bool Grouping::isKeptApart(const Claim &claim, qsizetype fact) const
{
    const auto found = m_bundleOf.constFind(claim.id);
    if (found == m_bundleOf.cend())
        return false;
    const QSet<ClaimId> &apart = m_bundles.at(*found).apart;
    const QList<const Claim *> &members = m_claimsOf.at(fact);
    return std::any_of(members.cbegin(), members.cend(),
                       [&apart](const Claim *member) { return apart.contains(member->id); });
}

bool Grouping::saidDifferent(qsizetype fact, qsizetype other) const
{
    if (m_bundles.isEmpty())
        return false;
    const QList<const Claim *> &members = m_claimsOf.at(fact);
    return std::any_of(members.cbegin(), members.cend(),
                       [&](const Claim *claim) { return isKeptApart(*claim, other); });
}

/// The very same sum of one victim in one year is the same theft, whichever day each document gives it; but
/// of two days that one document tells.
bool Grouping::isOnOtherDay(const Ranked &one, qsizetype index) const
{
    const Claim &claim = *one.claim;
    const Fact &fact = m_facts.at(index);
    const auto year = claim.period->singleYear();
    if (!year || fact.period->singleYear() != year || partyFit(claim.victim, fact.victim) != PartyFit::Same ||
        claim.victim.isEmpty() || claim.kind != ClaimKind::Theft ||
        !isSameFigure(claim, *m_claimsOf.at(index).first(), 1))
        return false;
    const std::vector<int> &documents = m_documentsOf.at(size_t(index));
    return std::find(documents.cbegin(), documents.cend(), one.document) == documents.cend();
}

/// Whether victims whose names differ are one all the same: the very same figure of the same day is told of
/// both, or nearly so and the names sound alike.
bool Grouping::isOneByName(const Claim &claim, const Claim &lead, const Party &victim)
{
    if (!isSameFigure(claim, lead, 1) || !mayBeOneName(claim.victim, victim))
        return false;
    const bool sameTime = claim.period == lead.period;
    return (sameTime && isSameFigure(claim, lead, isOneDay(*claim.period) ? 2 : 3)) ||
           soundAlike(claim.victim.name, victim.name);
}

/// May the claim state what the fact's leading claim states?
bool Grouping::isCandidate(const Ranked &one, qsizetype index) const
{
    const Claim &claim = *one.claim;
    const Fact &fact = m_facts.at(index);
    const Claim &lead = *m_claimsOf.at(index).first();
    const PeriodFit period = periodFit(claim.period, fact.period);
    if (claim.retracted != lead.retracted || (period == PeriodFit::Apart && !isOnOtherDay(one, index)))
        return false;
    PartyFit party = partyFit(claim.victim, fact.victim);
    if (party == PartyFit::Different && period != PeriodFit::OneUnknown &&
        isOneByName(claim, lead, fact.victim))
        party = PartyFit::OneUnknown;
    // A month's loss of an unnamed victim is not the year's loss of a named one unless the figure is the
    // same.
    if (period == PeriodFit::Nested && party == PartyFit::OneUnknown &&
        claim.amount.value != lead.amount.value)
        return false;
    return party != PartyFit::Different && actorsAgree(claim.actor, fact.actor) && mayJoin(claim, index) &&
           agreeInSomeUnit(claim, lead) && !contradictsBound(claim, index);
}

/// "Up to 15 million" states nothing that "more than 15 million" does, though "15 million" may be either.
bool Grouping::contradictsBound(const Claim &claim, qsizetype index) const
{
    const bool lower = isLowerBound(claim.amount.bound);
    if (!(lower ? m_bounds[size_t(index)].upper : m_bounds[size_t(index)].lower))
        return false;
    const QList<const Claim *> &members = m_claimsOf.at(index);
    return std::any_of(members.cbegin(), members.cend(), [&](const Claim *member) {
        return lower ? leavesNothing(member->amount, claim.amount)
                     : leavesNothing(claim.amount, member->amount);
    });
}

void Grouping::noteBound(const Claim &claim, qsizetype index)
{
    Bounds &bounds = m_bounds[size_t(index)];
    bounds.lower = bounds.lower || isLowerBound(claim.amount.bound);
    bounds.upper = bounds.upper || isUpperBound(claim.amount.bound);
}

/// Where a time is missing and a victim too, the figure has to be the same, unless one document says all:
/// "$9.6 million" of nobody is not the $10 million of a bank. Nobody tells of what is yet to come.
bool Grouping::mayBeUndated(const Ranked &one, qsizetype index) const
{
    const Claim &claim = *one.claim;
    const Fact &fact = m_facts.at(index);
    const QDate told = m_published.at(size_t(one.document));
    if (fact.period && told.isValid() && fact.period->start.isValid() && told < fact.period->start)
        return false;
    if (partyFit(claim.victim, fact.victim) == PartyFit::Same ||
        isSameFigure(claim, *m_claimsOf.at(index).first()))
        return true;
    const std::vector<int> &documents = m_documentsOf.at(size_t(index));
    const bool isHere = std::find(documents.cbegin(), documents.cend(), one.document) != documents.cend();
    return isHere && claim.period.has_value() != claim.victim.isEmpty();
}

void Grouping::notePart(const Claim &claim, qsizetype index)
{
    if (!claim.partOf.isEmpty())
        m_partsIn.insert({claim.partOf, index});
}

qsizetype Grouping::bestFactFor(const Ranked &one)
{
    const Claim &claim = *one.claim;
    using Rank = std::tuple<int, int, double, qsizetype>;
    std::optional<Rank> best;
    int unknownPeriods = 0; // candidates among which a claim without a period cannot choose
    m_index.visitNear(claim, [&](qsizetype index) {
        if (!isCandidate(one, index))
            return true;
        const Fact &fact = m_facts.at(index);
        const Amount &lead = m_claimsOf.at(index).first()->amount;
        const PeriodFit period = periodFit(claim.period, fact.period);
        if (period == PeriodFit::OneUnknown && !mayBeUndated(one, index))
            return true;
        const double difference = std::abs(claim.amount.value.toDouble() - lead.value.toDouble());
        const Rank rank{int(period), int(partyFit(claim.victim, fact.victim)), difference, index};
        if (!best || rank < *best)
            best = rank;
        unknownPeriods += period == PeriodFit::OneUnknown ? 1 : 0;
        return claim.period || unknownPeriods < 2;
    });
    if (!best)
        return -1;
    if (std::get<0>(*best) == int(PeriodFit::OneUnknown) && unknownPeriods > 1)
        return factInDocumentOf(one);
    return std::get<3>(*best);
}

/// Of several facts that a claim without a period could belong to, the one that its own document states.
qsizetype Grouping::factInDocumentOf(const Ranked &one) const
{
    const Claim &claim = *one.claim;
    const QList<qsizetype> &here = m_factsIn.at(size_t(one.document));
    const auto found = std::find_if(here.cbegin(), here.cend(), [&](qsizetype index) {
        return m_facts.at(index).kind == claim.kind && isCandidate(one, index);
    });
    return found == here.cend() ? -1 : *found;
}

void Grouping::join(const Ranked &one, qsizetype index)
{
    const Claim &claim = *one.claim;
    Fact &fact = m_facts[index];
    fact.claims.append(claim.id);
    m_claimsOf[index].append(&claim);
    noteBound(claim, index);
    notePart(claim, index);
    m_documentsOf.at(size_t(index)).push_back(one.document);
    m_factsIn.at(size_t(one.document)).append(index);
    m_factOf.insert(claim.id, fact.id);
    // The named party is what the fact is about.
    if (fact.victim.isEmpty() && !claim.victim.isEmpty()) {
        fact.victim = claim.victim;
        m_index.addVictim(index, *m_claimsOf.at(index).first(), claim.victim);
    }
    if (fact.actor.isEmpty())
        fact.actor = claim.actor;
}

void Grouping::place(const Ranked &one)
{
    const Claim &claim = *one.claim;
    qsizetype at = bestFactFor(one);
    if (at >= 0) {
        join(one, at);
    } else {
        at = m_facts.size();
        Fact fact;
        fact.id = factLedBy(claim.id);
        fact.kind = claim.kind;
        fact.amount = claim.amount;
        fact.period = claim.period;
        fact.victim = claim.victim;
        fact.actor = claim.actor;
        fact.claims = {claim.id};
        m_factOf.insert(claim.id, fact.id);
        m_facts.append(fact);
        m_claimsOf.append({&claim});
        m_bounds.emplace_back();
        noteBound(claim, at);
        notePart(claim, at);
        m_documentsOf.push_back({one.document});
        m_factsIn.at(size_t(one.document)).append(at);
        m_index.add(at, claim);
    }
    const auto bundled = m_bundleOf.constFind(claim.id);
    if (bundled == m_bundleOf.cend())
        return;
    for (const Ranked &other : m_bundles.at(*bundled).claims) {
        if (!m_factOf.contains(other.claim->id))
            join(other, at);
    }
}

/// A person's word makes one fact of figures that differ: all of them stay visible in its range.
void Grouping::finishUnlike(Fact &fact, const QList<const Claim *> &claims)
{
    const Claim &lead = *claims.first();
    for (const Claim *claim : claims) {
        if (agreeInSomeUnit(*claim, lead))
            continue;
        fact.unlike.append(claim->id);
        if (const Amount *amount = amountIn(*claim, fact.amount.unit)) {
            fact.low = std::min(fact.low, amount->low.value_or(amount->value));
            fact.high = std::max(fact.high, amount->high.value_or(amount->value));
        }
    }
}

void Grouping::finish(Fact &fact, const QList<const Claim *> &claims) const
{
    fact.period = agreedPeriod(claims);
    const Amount &lead = fact.amount;
    fact.low = lead.low.value_or(lead.value);
    fact.high = lead.high.value_or(lead.value);
    if (lead.bound == Bound::About || lead.bound == Bound::Almost) {
        const Decimal unit = Decimal(1).shifted(lead.shownPower).value_or(Decimal());
        fact.low = lead.value.minus(half(unit)).value_or(lead.value);
        fact.high =
            lead.bound == Bound::About ? lead.value.plus(half(unit)).value_or(lead.value) : lead.value;
    } else if (lead.bound == Bound::AtMost || lead.bound == Bound::LessThan) {
        fact.low = Decimal();
    }
    fact.hedged =
        std::all_of(claims.cbegin(), claims.cend(), [](const Claim *claim) { return claim->hedged; });
    if (!m_bundles.isEmpty())
        finishUnlike(fact, claims);
    // A vaguer "more than 2 billion" does not reopen what another document states to two places more.
    for (const Claim *claim : claims) {
        const Amount *amount = amountIn(*claim, lead.unit);
        if (amount && isLowerBound(amount->bound) && amount->shownPower <= lead.shownPower &&
            !fact.unlike.contains(claim->id)) {
            fact.open = true;
            if (!isLowerBound(lead.bound))
                fact.amount.bound = amount->bound;
        }
    }
    // What "about" leaves open below "at least 1.65 billion" is stated by nobody.
    if (fact.open && fact.unlike.isEmpty() && !lead.low)
        fact.low = fact.high = lead.value;
}

} // namespace vigie
