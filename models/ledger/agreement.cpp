// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/agreement.h"

#include "models/ledger/namesounds.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

// Relative difference, for tolerances only: never stored, never shown.
double apart(Decimal a, Decimal b)
{
    const double x = a.toDouble(), y = b.toDouble();
    const double larger = std::max(std::abs(x), std::abs(y));
    return larger > 0 ? std::abs(x - y) / larger : 0;
}

bool equalWhenRounded(Decimal finer, Decimal coarser, int power)
{
    return finer.rounded(power) == coarser.rounded(power);
}

// "more than 2 billion" of a figure that is 2.04 billion; "nearly 1.2" of 1.19.
bool oneSidedRounding(const Amount &finer, const Amount &coarser)
{
    const auto unit = Decimal(1).shifted(coarser.shownPower);
    const auto difference = finer.value.minus(coarser.value);
    if (!unit || !difference)
        return false;
    const bool within = apart(finer.value, coarser.value) <= 0.1;
    if (isLowerBound(coarser.bound))
        return within && !difference->isNegative() && *difference < *unit;
    if (coarser.bound == Bound::Almost || coarser.bound == Bound::LessThan)
        return within && !(Decimal() < *difference) && *unit > Decimal().minus(*difference).value_or(*unit);
    return false;
}

bool rangesAgree(const Amount &a, const Amount &b)
{
    const Decimal lowA = a.low.value_or(a.value), highA = a.high.value_or(a.value);
    const Decimal lowB = b.low.value_or(b.value), highB = b.high.value_or(b.value);
    if (a.bound == Bound::Range && b.bound == Bound::Range)
        return apart(lowA, lowB) <= 0.01 && apart(highA, highB) <= 0.01;
    return false; // a figure inside a range is another statement: shown side by side
}

} // namespace

bool isLowerBound(Bound bound)
{
    return bound == Bound::AtLeast || bound == Bound::MoreThan;
}

bool isUpperBound(Bound bound)
{
    return bound == Bound::AtMost || bound == Bound::LessThan || bound == Bound::Almost;
}

bool leavesNothing(const Amount &upper, const Amount &lower)
{
    return upper.unit == lower.unit && isUpperBound(upper.bound) && isLowerBound(lower.bound) &&
           upper.value <= lower.value;
}

int significantDigits(const Amount &amount)
{
    const double magnitude = std::abs(amount.value.toDouble());
    return magnitude > 0 ? int(std::floor(std::log10(magnitude))) - amount.shownPower + 1 : 1;
}

bool amountsAgree(const Amount &a, const Amount &b)
{
    if (a.unit != b.unit || a.kind != b.kind || leavesNothing(a, b) || leavesNothing(b, a))
        return false;
    if (a.bound == Bound::Range || b.bound == Bound::Range)
        return rangesAgree(a, b);
    const Amount &coarser = a.shownPower >= b.shownPower ? a : b;
    const Amount &finer = a.shownPower >= b.shownPower ? b : a;
    if (a.value == b.value || oneSidedRounding(finer, coarser))
        return true;
    if (!equalWhenRounded(finer.value, coarser.value, coarser.shownPower))
        return false;
    return significantDigits(coarser) > 1 || apart(a.value, b.value) <= 0.05;
}

PeriodFit periodFit(const std::optional<FuzzyDate> &a, const std::optional<FuzzyDate> &b)
{
    if (!a || !b)
        return PeriodFit::OneUnknown;
    if (a->start == b->start && a->end == b->end)
        return PeriodFit::Same;
    return a->contains(*b) || b->contains(*a) ? PeriodFit::Nested : PeriodFit::Apart;
}

PartyFit partyFit(const Party &a, const Party &b)
{
    if (a.isEmpty() || b.isEmpty())
        return a.isEmpty() && b.isEmpty() ? PartyFit::Same : PartyFit::OneUnknown;
    if (!a.entity.isEmpty() && !b.entity.isEmpty())
        return a.entity == b.entity ? PartyFit::Same : PartyFit::Different;
    return a.name.compare(b.name, Qt::CaseInsensitive) == 0 ? PartyFit::Same : PartyFit::Different;
}

namespace {

QSet<QString> wordsOf(const QString &name)
{
    constexpr qsizetype shortest = 3;
    static const QRegularExpression other(u"[^\\p{L}\\p{N}]+"_s);
    QSet<QString> words;
    for (const QString &word : name.toCaseFolded().split(other, Qt::SkipEmptyParts)) {
        if (word.size() >= shortest)
            words.insert(word);
    }
    return words;
}

} // namespace

bool mayBeOneName(const Party &a, const Party &b)
{
    if (a.name.isEmpty() || b.name.isEmpty() || (!a.entity.isEmpty() && !b.entity.isEmpty()))
        return false;
    return !areOfOneScript(a.name, b.name) || wordsOf(a.name).intersects(wordsOf(b.name));
}

const Amount *amountIn(const Claim &claim, const QString &unit)
{
    if (claim.amount.unit == unit)
        return &claim.amount;
    for (const Equivalent &equivalent : claim.equivalents) {
        if (equivalent.amount.unit == unit)
            return &equivalent.amount;
    }
    return nullptr;
}

int scaleSlip(const Amount &larger, const Amount &smaller)
{
    const double small = smaller.value.toDouble();
    if (small <= 0 || larger.unit != smaller.unit)
        return 0;
    const double ratio = larger.value.toDouble() / small;
    for (int power = 1; power <= 4; ++power) { // 4: 万 for 億 is the slip of myriads
        const double expected = std::pow(10.0, power);
        // Two figures that are each rounded to three digits differ by up to one in a hundred.
        if (std::abs(ratio / expected - 1) <= 0.015)
            return power;
    }
    return 0;
}

} // namespace vigie
