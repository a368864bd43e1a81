// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/grouping.h"

#include "models/ledger/agreement.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <tuple>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

// Agreeing figures differ by a tenth at most (amountsAgree), so they lie in neighbouring steps of this size.
constexpr double magnitudeStep = 1.12;

int magnitude(Decimal value)
{
    const double size = std::abs(value.toDouble());
    return size > 0 ? int(std::floor(std::log(size) / std::log(magnitudeStep))) : -1;
}

QString victimName(const Party &victim)
{
    return victim.entity.isEmpty() ? victim.name.toCaseFolded() : victim.entity.value;
}

QStringList unitsOf(const Claim &claim)
{
    QStringList units{claim.amount.unit};
    for (const Equivalent &equivalent : claim.equivalents) {
        if (!units.contains(equivalent.amount.unit))
            units.append(equivalent.amount.unit);
    }
    return units;
}

bool agreeInSomeUnit(const Claim &a, const Claim &b)
{
    if (a.equivalents.isEmpty() && b.equivalents.isEmpty())
        return amountsAgree(a.amount, b.amount);
    const QStringList units = unitsOf(a);
    return std::any_of(units.cbegin(), units.cend(), [&](const QString &unit) {
        const Amount *ours = amountIn(a, unit);
        const Amount *theirs = amountIn(b, unit);
        return ours && theirs && amountsAgree(*ours, *theirs);
    });
}

// A country is no contradiction to the group that works for it.
bool actorsAgree(const Party &a, const Party &b)
{
    const auto isState = [](const Party &party) { return party.entity.value.startsWith(u"region-"); };
    return partyFit(a, b) != PartyFit::Different || isState(a) || isState(b);
}

/// Best known first: these lead, and what says less joins them.
QList<const Claim *> bestKnownFirst(const QList<const Claim *> &claims, const Publication &published)
{
    struct Ranked
    {
        std::tuple<bool, bool, int, bool, qint64> knowledge;
        const Claim *claim;
    };
    std::vector<Ranked> ranked;
    ranked.reserve(size_t(claims.size()));
    for (const Claim *claim : claims)
        ranked.push_back(
            {{!claim->period, claim->victim.isEmpty(), claim->amount.shownPower,
              isLowerBound(claim->amount.bound), published.value(claim->passage.document).toJulianDay()},
             claim});
    std::sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) {
        if (a.knowledge != b.knowledge)
            return a.knowledge < b.knowledge;
        const Passage &x = a.claim->passage, &y = b.claim->passage;
        return std::tie(x.document.value, x.page, x.span.start, a.claim->id.value) <
               std::tie(y.document.value, y.page, y.span.start, b.claim->id.value);
    });
    QList<const Claim *> ordered;
    ordered.reserve(claims.size());
    for (const Ranked &one : ranked)
        ordered.append(one.claim);
    return ordered;
}

Decimal half(Decimal value)
{
    return value.times(Decimal::fromDigits(5, 1)).value_or(value);
}

} // namespace

Grouping::Grouping(const QList<const Claim *> &claims, const Publication &published,
                   const QList<ClaimLink> &links)
{
    const QList<const Claim *> ordered = bestKnownFirst(claims, published);
    m_factOf.reserve(claims.size());
    if (!links.isEmpty())
        bundle(ordered, links);
    for (const Claim *claim : ordered) {
        if (m_bundles.isEmpty() || !m_factOf.contains(claim->id)) // not yet there with another of its bundle
            place(*claim);
    }
    for (qsizetype i = 0; i < m_facts.size(); ++i)
        finish(m_facts[i], m_claimsOf.at(i));
}

/// Joins what a person said is one. A word that would bring together what another word keeps apart is left
/// out; which of several is, depends on ids alone.
void Grouping::bundle(const QList<const Claim *> &ordered, const QList<ClaimLink> &links)
{
    QList<ClaimLink> words = links;
    std::sort(words.begin(), words.end(), [](const ClaimLink &a, const ClaimLink &b) {
        return std::tuple(a.same, a.first.value, a.second.value) <
               std::tuple(b.same, b.first.value, b.second.value);
    });
    QSet<ClaimId> linked;
    for (const ClaimLink &word : std::as_const(words))
        linked << word.first << word.second;
    for (const Claim *claim : ordered) {
        if (linked.contains(claim->id)) {
            m_bundleOf.insert(claim->id, m_bundles.size());
            m_bundles.append({{claim}, {}});
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
        const QList<const Claim *> moving = m_bundles.at(second).claims;
        const bool keptApart = std::any_of(moving.cbegin(), moving.cend(), [&](const Claim *claim) {
            return m_bundles.at(first).apart.contains(claim->id);
        });
        if (keptApart)
            continue;
        for (const Claim *claim : moving)
            m_bundleOf[claim->id] = first;
        m_bundles[first].claims += moving;
        m_bundles[first].apart += m_bundles.at(second).apart;
        m_bundles[second] = {};
    }
    QHash<ClaimId, qsizetype> rank;
    for (qsizetype i = 0; i < ordered.size(); ++i) {
        if (linked.contains(ordered.at(i)->id))
            rank.insert(ordered.at(i)->id, i);
    }
    for (Bundle &one : m_bundles) {
        std::sort(one.claims.begin(), one.claims.end(),
                  [&rank](const Claim *a, const Claim *b) { return rank.value(a->id) < rank.value(b->id); });
    }
}

bool Grouping::mayJoin(const Claim &claim, qsizetype fact) const
{
    const auto found = m_bundleOf.constFind(claim.id);
    if (found == m_bundleOf.cend())
        return true;
    const QSet<ClaimId> &apart = m_bundles.at(*found).apart;
    const QList<const Claim *> &members = m_claimsOf.at(fact);
    return apart.isEmpty() || std::none_of(members.cbegin(), members.cend(), [&apart](const Claim *member) {
               return apart.contains(member->id);
           });
}

bool Grouping::saidDifferent(qsizetype fact, qsizetype other) const
{
    if (m_bundles.isEmpty())
        return false;
    const QList<const Claim *> &members = m_claimsOf.at(fact);
    return std::any_of(members.cbegin(), members.cend(),
                       [&](const Claim *claim) { return !mayJoin(*claim, other); });
}

int Grouping::number(const QString &name)
{
    const auto known = m_names.constFind(name);
    if (known != m_names.cend())
        return *known;
    const int next = int(m_names.size());
    m_names.insert(name, next);
    return next;
}

quint64 Grouping::sizeKey(ClaimKind kind, int unit, int step) const
{
    // Steps of a ninth reach 10^18 with 400; 1024 leaves room for what is smaller than one.
    return quint64(step + 512) + (quint64(unit) << 10) + (quint64(kind) << 34);
}

quint64 Grouping::victimKey(quint64 sizeKey, int victim) const
{
    return sizeKey + (quint64(victim) << 38);
}

/// Facts near the claim in size that name the same victim or none; for a claim without a victim all near in
/// size.
QList<qsizetype> Grouping::candidates(const Claim &claim)
{
    QList<qsizetype> found;
    for (const QString &unit : unitsOf(claim)) {
        const int step = magnitude(amountIn(claim, unit)->value);
        for (int near = step - 1; near <= step + 1; ++near) {
            const quint64 key = sizeKey(claim.kind, number(unit), near);
            if (claim.victim.isEmpty()) {
                found += m_bySize.value(key);
            } else {
                found += m_byVictim.value(victimKey(key, number(victimName(claim.victim))));
                found += m_byVictim.value(victimKey(key, number({})));
            }
        }
    }
    if (!claim.equivalents.isEmpty()) { // in two units the same fact may be found twice
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
    }
    return found;
}

qsizetype Grouping::bestFactFor(const Claim &claim)
{
    using Rank = std::tuple<int, int, double, qsizetype>;
    std::optional<Rank> best;
    int unknownPeriods = 0; // candidates among which a claim without a period cannot choose
    qsizetype sameDocument = -1;
    for (const qsizetype index : candidates(claim)) {
        const Fact &fact = m_facts.at(index);
        const Claim &lead = *m_claimsOf.at(index).first();
        const PeriodFit period = periodFit(claim.period, fact.period);
        const PartyFit party = partyFit(claim.victim, fact.victim);
        if (!mayJoin(claim, index) || period == PeriodFit::Apart || party == PartyFit::Different ||
            claim.retracted != lead.retracted || !actorsAgree(claim.actor, fact.actor) ||
            !agreeInSomeUnit(claim, lead))
            continue;
        // A month's loss of an unnamed victim is not the year's loss of a named one unless the figure is the
        // same.
        if (period == PeriodFit::Nested && party == PartyFit::OneUnknown &&
            claim.amount.value != lead.amount.value)
            continue;
        if (period == PeriodFit::OneUnknown) {
            ++unknownPeriods;
            const auto &members = m_claimsOf.at(index);
            const bool here = std::any_of(members.cbegin(), members.cend(), [&](const Claim *member) {
                return member->passage.document == claim.passage.document;
            });
            if (here && sameDocument < 0)
                sameDocument = index;
        }
        const double difference = std::abs(claim.amount.value.toDouble() - lead.amount.value.toDouble());
        const Rank rank{int(period), int(party), difference, index};
        if (!best || rank < *best)
            best = rank;
    }
    if (!best)
        return -1;
    if (std::get<0>(*best) == int(PeriodFit::OneUnknown) && unknownPeriods > 1)
        return sameDocument;
    return std::get<3>(*best);
}

void Grouping::enter(qsizetype fact, int victim)
{
    const Claim &lead = *m_claimsOf.at(fact).first();
    for (const QString &unit : unitsOf(lead)) {
        const quint64 size = sizeKey(lead.kind, number(unit), magnitude(amountIn(lead, unit)->value));
        m_byVictim[victimKey(size, victim)].append(fact);
    }
}

void Grouping::join(const Claim &claim, qsizetype index)
{
    Fact &fact = m_facts[index];
    fact.claims.append(claim.id);
    m_claimsOf[index].append(&claim);
    m_factOf.insert(claim.id, fact.id);
    // The named party is what the fact is about.
    if (fact.victim.isEmpty() && !claim.victim.isEmpty()) {
        fact.victim = claim.victim;
        enter(index, number(victimName(fact.victim)));
    }
    if (fact.actor.isEmpty())
        fact.actor = claim.actor;
}

void Grouping::place(const Claim &claim)
{
    qsizetype at = bestFactFor(claim);
    if (at >= 0) {
        join(claim, at);
    } else {
        at = m_facts.size();
        Fact fact;
        fact.id = FactId{u'f' + claim.id.value};
        fact.kind = claim.kind;
        fact.amount = claim.amount;
        fact.period = claim.period;
        fact.victim = claim.victim;
        fact.actor = claim.actor;
        fact.claims = {claim.id};
        m_factOf.insert(claim.id, fact.id);
        m_facts.append(fact);
        m_claimsOf.append({&claim});
        for (const QString &unit : unitsOf(claim))
            m_bySize[sizeKey(claim.kind, number(unit), magnitude(amountIn(claim, unit)->value))].append(at);
        enter(at, number(victimName(claim.victim)));
    }
    const auto bundled = m_bundleOf.constFind(claim.id);
    if (bundled == m_bundleOf.cend())
        return;
    for (const Claim *other : m_bundles.at(*bundled).claims) {
        if (!m_factOf.contains(other->id))
            join(*other, at);
    }
}

/// The period that most documents state; of two stated as often the narrower ("this year", said in October,
/// is January to September in the report itself).
std::optional<FuzzyDate> Grouping::agreedPeriod(const QList<const Claim *> &claims)
{
    struct Support
    {
        FuzzyDate period;
        QSet<DocumentId> documents;
    };
    QMap<std::pair<QDate, QDate>, Support> support;
    for (const Claim *claim : claims) {
        if (!claim->period)
            continue;
        Support &one = support[{claim->period->start, claim->period->end}];
        one.period = *claim->period;
        one.documents.insert(claim->passage.document);
    }
    std::optional<FuzzyDate> best;
    qsizetype most = 0;
    for (const Support &one : std::as_const(support)) {
        if (one.documents.size() > most || (one.documents.size() == most && best->contains(one.period))) {
            best = one.period;
            most = one.documents.size();
        }
    }
    return best;
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
}

} // namespace vigie
