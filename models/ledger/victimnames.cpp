// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/victimnames.h"

#include "models/ledger/factindex.h"
#include "models/ledger/namesounds.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <tuple>

namespace vigie {

namespace {

class Names
{
public:
    QString rootOf(QString key) const
    {
        for (auto above = m_above.constFind(key); above != m_above.cend(); above = m_above.constFind(key))
            key = *above;
        return key;
    }

    void unite(const QString &a, const QString &b)
    {
        const QString x = rootOf(a), y = rootOf(b);
        if (x != y) // the same whatever comes first
            m_above.insert(std::max(x, y), std::min(x, y));
    }

    bool isEmpty() const { return m_above.isEmpty(); }

private:
    QHash<QString, QString> m_above;
};

struct Name
{
    Party party;
    int stated = 0;
};

/// The thesaurus' first, then the one stated most.
bool isBetter(const Name &a, const Name &b)
{
    const auto rank = [](const Name &name) { return std::tuple(name.party.entity.isEmpty(), -name.stated); };
    return rank(a) != rank(b) ? rank(a) < rank(b) : a.party.name < b.party.name;
}

/// The name of a victim whom no thesaurus knows, robbed at a time known to the month.
struct Robbed
{
    QString heard;
    QString name;
    FuzzyDate period;
    friend bool operator<(const Robbed &a, const Robbed &b)
    {
        return std::tie(a.heard, a.name, a.period.start, a.period.end) <
               std::tie(b.heard, b.name, b.period.start, b.period.end);
    }
};

bool areOne(const Robbed &a, const Robbed &b)
{
    constexpr qsizetype sure = 3; // consonants, heard in two languages
    if (!a.period.contains(b.period) && !b.period.contains(a.period))
        return false;
    return areOfOneScript(a.name, b.name) ? isBeginningOf(a.name, b.name)
                                          : std::min(a.heard.size(), b.heard.size()) >= sure;
}

/// "Bremol", "Bremol Exchange" and 브레몰, each robbed in one month.
void uniteHeard(const QList<Fact> &facts, Names &names)
{
    constexpr qsizetype most = 8; // names that begin alike in one month
    QMap<std::pair<int, int>, QList<Robbed>> byMonth;
    for (const Fact &fact : facts) {
        if (fact.kind != ClaimKind::Theft || fact.victim.name.isEmpty() || !fact.victim.entity.isEmpty() ||
            !fact.period || !fact.period->singleYear() ||
            fact.period->start.month() != fact.period->end.month())
            continue;
        const QString heard = consonantsHeard(fact.victim.name);
        if (!heard.isEmpty())
            byMonth[{fact.period->start.year(), fact.period->start.month()}].append(
                {heard, fact.victim.name, *fact.period});
    }
    for (QList<Robbed> &robbed : byMonth) {
        std::sort(robbed.begin(), robbed.end());
        for (qsizetype i = 0; i < robbed.size(); ++i) {
            for (qsizetype j = i + 1; j < std::min(robbed.size(), i + most); ++j) {
                if (!robbed.at(j).heard.startsWith(robbed.at(i).heard))
                    break;
                if (areOne(robbed.at(i), robbed.at(j)))
                    names.unite(robbed.at(i).name.toCaseFolded(), robbed.at(j).name.toCaseFolded());
            }
        }
    }
}

} // namespace

void uniteVictims(QList<Fact> &facts, const std::function<const QList<const Claim *> &(qsizetype)> &claimsOf)
{
    Names names;
    for (qsizetype i = 0; i < facts.size(); ++i) {
        const QList<const Claim *> &claims = claimsOf(i);
        if (claims.size() < 2 || facts.at(i).victim.isEmpty())
            continue;
        const QString key = victimKey(facts.at(i).victim);
        for (const Claim *claim : claims) {
            if (!claim->victim.isEmpty())
                names.unite(key, victimKey(claim->victim));
        }
    }
    uniteHeard(facts, names);
    if (names.isEmpty())
        return;
    QHash<QString, QHash<QString, Name>> stated; // by root, then key
    for (qsizetype i = 0; i < facts.size(); ++i) {
        for (const Claim *claim : claimsOf(i)) {
            if (claim->victim.isEmpty())
                continue;
            const QString key = victimKey(claim->victim);
            Name &name = stated[names.rootOf(key)][key];
            if (name.stated++ == 0 || claim->victim.name < name.party.name)
                name.party = claim->victim;
        }
    }
    for (Fact &fact : facts) {
        if (fact.victim.isEmpty())
            continue;
        const auto found = stated.constFind(names.rootOf(victimKey(fact.victim)));
        if (found == stated.cend() || found->size() < 2)
            continue;
        fact.victim = std::min_element(found->cbegin(), found->cend(), isBetter)->party;
    }
}

} // namespace vigie
