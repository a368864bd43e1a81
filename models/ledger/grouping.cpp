// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/grouping.h"

#include "models/ledger/agreement.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <numeric>
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

// A country is no contradiction to the group that works for it.
bool actorsAgree(const Party &a, const Party &b)
{
    const auto isState = [](const Party &party) { return party.entity.value.startsWith(u"region-"); };
    return partyFit(a, b) != PartyFit::Different || isState(a) || isState(b);
}

/// The place of each claim's document among all documents by id, so that comparing them compares numbers.
std::vector<int> documentRanks(const QList<const Claim *> &claims)
{
    QHash<DocumentId, int> known;
    std::vector<DocumentId> documents;
    std::vector<int> of;
    of.reserve(size_t(claims.size()));
    for (const Claim *claim : claims) {
        const DocumentId &id = claim->passage.document;
        if (!of.empty() && documents.at(size_t(of.back())) == id) { // claims mostly come by document
            of.push_back(of.back());
            continue;
        }
        const auto found = known.constFind(id);
        of.push_back(found == known.cend() ? int(documents.size()) : *found);
        if (found == known.cend()) {
            known.insert(id, int(documents.size()));
            documents.push_back(id);
        }
    }
    std::vector<int> byId(documents.size()), rank(documents.size());
    std::iota(byId.begin(), byId.end(), 0);
    std::sort(byId.begin(), byId.end(),
              [&](int a, int b) { return documents[size_t(a)] < documents[size_t(b)]; });
    for (size_t i = 0; i < byId.size(); ++i)
        rank[size_t(byId[i])] = int(i);
    for (int &one : of)
        one = rank[size_t(one)];
    return of;
}

/// Best known first: these lead, and what says less joins them.
QList<const Claim *> bestKnownFirst(const QList<const Claim *> &claims, const Publication &published)
{
    struct Ranked
    {
        std::tuple<bool, bool, int, bool, qint64, int, int, qsizetype> knowledge;
        const Claim *claim;
    };
    const std::vector<int> documents = documentRanks(claims);
    std::vector<Ranked> ranked;
    ranked.reserve(size_t(claims.size()));
    for (qsizetype i = 0; i < claims.size(); ++i) {
        const Claim &claim = *claims.at(i);
        ranked.push_back(
            {{!claim.period, claim.victim.isEmpty(), claim.amount.shownPower,
              isLowerBound(claim.amount.bound), published.value(claim.passage.document).toJulianDay(),
              documents[size_t(i)], claim.passage.page, claim.passage.span.start},
             &claim});
    }
    std::sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) {
        if (a.knowledge != b.knowledge)
            return a.knowledge < b.knowledge;
        return a.claim->id < b.claim->id;
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

/// May the claim state what the fact's leading claim states?
bool Grouping::isCandidate(const Claim &claim, qsizetype index) const
{
    const Fact &fact = m_facts.at(index);
    const Claim &lead = *m_claimsOf.at(index).first();
    const PeriodFit period = periodFit(claim.period, fact.period);
    if (period == PeriodFit::Apart || claim.retracted != lead.retracted)
        return false;
    const PartyFit party = partyFit(claim.victim, fact.victim);
    // A month's loss of an unnamed victim is not the year's loss of a named one unless the figure is the
    // same.
    if (period == PeriodFit::Nested && party == PartyFit::OneUnknown &&
        claim.amount.value != lead.amount.value)
        return false;
    return party != PartyFit::Different && actorsAgree(claim.actor, fact.actor) && mayJoin(claim, index) &&
           agreeInSomeUnit(claim, lead);
}

qsizetype Grouping::bestFactFor(const Claim &claim)
{
    using Rank = std::tuple<int, int, double, qsizetype>;
    std::optional<Rank> best;
    int unknownPeriods = 0; // candidates among which a claim without a period cannot choose
    m_index.visitNear(claim, [&](qsizetype index) {
        if (!isCandidate(claim, index))
            return true;
        const Fact &fact = m_facts.at(index);
        const Amount &lead = m_claimsOf.at(index).first()->amount;
        const PeriodFit period = periodFit(claim.period, fact.period);
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
        return factInDocumentOf(claim);
    return std::get<3>(*best);
}

/// Of several facts that a claim without a period could belong to, the one that its own document states.
qsizetype Grouping::factInDocumentOf(const Claim &claim) const
{
    const QList<qsizetype> here = m_factsIn.value(claim.passage.document);
    const auto found = std::find_if(here.cbegin(), here.cend(), [&](qsizetype index) {
        return m_facts.at(index).kind == claim.kind && isCandidate(claim, index);
    });
    return found == here.cend() ? -1 : *found;
}

void Grouping::join(const Claim &claim, qsizetype index)
{
    Fact &fact = m_facts[index];
    fact.claims.append(claim.id);
    m_claimsOf[index].append(&claim);
    m_factsIn[claim.passage.document].append(index);
    m_factOf.insert(claim.id, fact.id);
    // The named party is what the fact is about.
    if (fact.victim.isEmpty() && !claim.victim.isEmpty()) {
        fact.victim = claim.victim;
        m_index.addVictim(index, *m_claimsOf.at(index).first(), claim.victim);
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
        m_factsIn[claim.passage.document].append(at);
        m_index.add(at, claim);
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
    const std::optional<FuzzyDate> &first = claims.first()->period;
    const bool alike = std::all_of(claims.cbegin(), claims.cend(),
                                   [&first](const Claim *claim) { return claim->period == first; });
    if (alike)
        return first;
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
