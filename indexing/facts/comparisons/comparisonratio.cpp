// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/comparisons/comparisonratio.h"

#include "indexing/facts/comparisons/comparisonpatterns.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie::comparisonratio {

static Ratio wholeRatio(const Decimal &value, int decimals)
{
    return {value, -decimals};
}

Ratio ratioOf(const QRegularExpressionMatch &match)
{
    const auto has = [&](const QString &group) { return !match.capturedView(group).isEmpty(); };
    if (has(u"twice"_s))
        return wholeRatio(2, 0);
    if (has(u"thrice"_s))
        return wholeRatio(3, 0);
    if (has(u"four"_s))
        return wholeRatio(4, 0);
    if (has(u"half"_s))
        return wholeRatio(Decimal::fromDigits(5, 1), 1);
    const auto figure = [](QString digits, int &decimals) {
        digits.replace(u',', u'.');
        const qsizetype point = digits.indexOf(u'.');
        decimals = point < 0 ? 0 : static_cast<int>(digits.size() - point - 1);
        return Decimal::fromString(digits);
    };
    int decimals = 0;
    if (has(u"times"_s)) {
        const QString words = match.captured(u"times"_s);
        if (const auto word = comparisonNumber(words))
            return wholeRatio(*word, 0);
        const auto value = figure(words, decimals);
        return value && !value->isZero() ? wholeRatio(*value, decimals) : Ratio();
    }
    std::optional<Decimal> percent;
    int power = -2;
    if (has(u"w"_s)) {
        const auto word = comparisonNumber(match.capturedView(u"w"_s));
        percent = word ? std::optional<Decimal>(*word) : std::nullopt;
        power = -1; // "a third" is no 33.0 %
    } else if (has(u"n"_s)) {
        percent = figure(match.captured(u"n"_s), decimals);
        power = -2 - decimals;
    }
    if (!percent)
        return {};
    if (has(u"tenths"_s)) {
        percent = percent->shifted(1);
        ++power;
    }
    const auto share = percent ? percent->shifted(-2) : std::nullopt;
    if (!share)
        return {};
    std::optional<Decimal> ratio = share;
    if (has(u"up"_s))
        ratio = Decimal(1).plus(*share);
    else if (has(u"down"_s))
        ratio = Decimal(1).minus(*share);
    if (!ratio || ratio->isNegative())
        return {};
    return {ratio, power};
}

Span figureOf(const QRegularExpressionMatch &match, qsizetype offset)
{
    for (const QString &group : {u"n"_s, u"w"_s, u"times"_s, u"twice"_s, u"thrice"_s, u"four"_s, u"half"_s}) {
        // 2倍, 두 배: the word of bound follows what multiplies.
        if (match.capturedLength(group) > 0)
            return {offset + match.capturedStart(group),
                    offset + (group == "times"_L1 ? match.capturedEnd() : match.capturedEnd(group))};
    }
    return {offset + match.capturedStart(), offset + match.capturedEnd()};
}

} // namespace vigie::comparisonratio
