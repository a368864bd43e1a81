// SPDX-License-Identifier: GPL-3.0-or-later
// How long the ledger takes to be made anew after one decision, and how that grows.
#include "models/ledger/chart.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <functional>
#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

namespace {

/// Claims as a large library has them: a few hundred thefts from named victims, yearly and monthly totals,
/// each stated many times with other roundings; a tenth without a period.
QList<Claim> manyClaims(int count, std::mt19937 &random)
{
    const auto roll = [&](int most) { return int(random() % unsigned(most)); };
    QList<Claim> claims;
    for (int i = 0; i < count; ++i) {
        const int theft = roll(count / 20 + 10);
        std::mt19937 fixed{unsigned(theft)};
        const qint64 exact = 1'000'000 + qint64(fixed() % 1'500'000) * 1'000;
        const int year = 2015 + int(fixed() % 11), month = 1 + int(fixed() % 12);
        const int digits = 1 + roll(4);
        Claim claim;
        claim.id = {u"c%1"_s.arg(i, 8, 10, QLatin1Char('0'))};
        claim.passage = {{u"d%1"_s.arg(roll(count / 25 + 1))}, 1, {i, i + 9}};
        claim.amount.unit = u"USD"_s;
        claim.amount.shownPower = std::max(0, int(std::log10(double(exact))) - digits + 1);
        claim.amount.value = Decimal(exact).rounded(claim.amount.shownPower);
        claim.amount.bound = Bound(roll(4));
        claim.kind = ClaimKind::Theft;
        if (roll(10) > 0)
            claim.period = roll(3) > 0 ? FuzzyDate::month(year, month) : FuzzyDate::year(year);
        if (theft % 3 > 0)
            claim.victim = {{u"victim%1"_s.arg(theft)}, u"Victim %1"_s.arg(theft)};
        claims.append(claim);
    }
    return claims;
}

/// Time of a core, so that what else the machine does is not measured.
double medianMs(const std::function<void()> &work)
{
    QList<double> times;
    for (int round = 0; round < 7; ++round) {
        const std::clock_t start = std::clock();
        work();
        times.append(1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC);
    }
    std::sort(times.begin(), times.end());
    return times.at(3);
}

} // namespace

// Sizes to measure may be given; else they double from 5,000 to 40,000.
int main(int argc, char **argv)
{
    QList<int> counts;
    for (int i = 1; i < argc; ++i)
        counts.append(QByteArray(argv[i]).toInt());
    if (counts.isEmpty())
        counts = {5'000, 10'000, 20'000, 40'000};
    std::printf("%8s %10s %14s %14s\n", "claims", "facts", "ledger ms", "with chart ms");
    double before = 0;
    for (const int count : std::as_const(counts)) {
        std::mt19937 random(7);
        const QList<Claim> claims = manyClaims(count, random);
        qsizetype facts = 0;
        const double ledger = medianMs([&] { facts = buildLedger(claims, {}, {}, {}).facts.size(); });
        const double chart = medianMs([&] { static_cast<void>(drawChart(claims, {}, {}, {}, {})); });
        std::printf("%8d %10lld %14.1f %14.1f", count, static_cast<long long>(facts), ledger, chart);
        std::printf(before > 0 ? "   growth exponent %.2f\n" : "\n",
                    before > 0 ? std::log2(chart / before) : 0.0);
        before = chart;
    }
    return 0;
}
