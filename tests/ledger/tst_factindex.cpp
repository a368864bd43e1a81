// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/agreement.h"
#include "models/ledger/factindex.h"

#include <QtTest>

#include <cmath>
#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

/// The index spares the grouping looking at facts that cannot be meant; it must not hide one that can.
class TestFactIndex : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noFactThatMayBeMeantIsMissed();
};

namespace {

class Dice
{
public:
    explicit Dice(unsigned seed)
        : m_random(seed)
    {
    }
    int roll(int sides) { return int(m_random() % unsigned(sides)); }

    Claim claim()
    {
        Claim claim;
        claim.kind = roll(5) > 0 ? ClaimKind::Theft : ClaimKind::Revenue;
        claim.amount = amount(roll(6) > 0 ? u"USD"_s : u"KRW"_s);
        if (roll(6) == 0)
            claim.equivalents = {{amount(u"EUR"_s), {}}};
        if (roll(6) > 0)
            claim.period = period();
        if (roll(2) > 0)
            claim.victim = {{}, u"Victim %1"_s.arg(roll(3))};
        return claim;
    }

private:
    Amount amount(const QString &unit)
    {
        Amount amount;
        const qint64 exact = qint64(std::pow(10, 6 + roll(300) / 100.0));
        amount.unit = unit;
        amount.shownPower = std::max(0, int(std::log10(double(exact))) - roll(4));
        amount.value = Decimal(exact).rounded(amount.shownPower);
        amount.bound = Bound(roll(int(Bound::Range) + 1));
        if (amount.bound == Bound::Range) {
            amount.low = amount.value;
            amount.high = amount.value.times(Decimal(2));
        }
        return amount;
    }

    FuzzyDate period()
    {
        const int year = 2023 + roll(2), month = 1 + roll(12);
        switch (roll(5)) {
        case 0:
            return FuzzyDate::day({year, month, 1 + roll(28)});
        case 1:
            return FuzzyDate::month(year, month);
        case 2:
            return FuzzyDate::year(year);
        case 3:
            return FuzzyDate::range({year, month, 1}, {year + roll(2), 12, 31});
        default:
            return FuzzyDate::range({year, 1, 1}, {});
        }
    }

    std::mt19937 m_random;
};

bool mayBeMeant(const Claim &claim, const Claim &lead)
{
    const PeriodFit period = periodFit(claim.period, lead.period);
    const PartyFit party = partyFit(claim.victim, lead.victim);
    if (claim.kind != lead.kind || period == PeriodFit::Apart || party == PartyFit::Different)
        return false;
    if (period == PeriodFit::Nested && party == PartyFit::OneUnknown &&
        claim.amount.value != lead.amount.value)
        return false;
    for (const Amount *ours : amountsOf(claim)) {
        for (const Amount *theirs : amountsOf(lead)) {
            if (amountsAgree(*ours, *theirs))
                return true;
        }
    }
    return false;
}

} // namespace

void TestFactIndex::noFactThatMayBeMeantIsMissed()
{
    Dice dice(11);
    FactIndex index;
    QList<Claim> leads;
    for (int i = 0; i < 1500; ++i) {
        leads.append(dice.claim());
        index.add(i, leads.last());
    }
    int meant = 0, visits = 0;
    for (int i = 0; i < 400; ++i) {
        const Claim claim = dice.claim();
        QSet<qsizetype> visited;
        index.visitNear(claim, [&visited, &visits](qsizetype fact) {
            visited.insert(fact);
            ++visits;
            return true;
        });
        for (int fact = 0; fact < leads.size(); ++fact) {
            if (mayBeMeant(claim, leads.at(fact))) {
                ++meant;
                QVERIFY2(visited.contains(fact), qPrintable(u"claim %1, fact %2"_s.arg(i).arg(fact)));
            }
        }
    }
    QVERIFY(meant > 1000);
    QVERIFY2(visits < 400 * 1500 / 20, qPrintable(QString::number(visits))); // it spares most
}

QTEST_GUILESS_MAIN(TestFactIndex)
#include "tst_factindex.moc"
