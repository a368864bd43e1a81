// SPDX-License-Identifier: GPL-3.0-or-later
// What a French text about thefts says of money that nobody stole.
#include "indexing/facts/kinds/frenchmarkets.h"
#include "indexing/facts/kinds/kindpayments.h"
#include "indexing/facts/kinds/kindplaces.h"
#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/words/hintedpattern.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie::kindreading {

namespace {

/// « L'audit, pour lequel nous avions payé 180 000 dollars »: what is paid for something named before.
bool isPaidFor(QStringView before)
{
    static const HintedPattern words(
        {u"pour lequel", u"pour laquelle", u"pour lesquel", u"auquel", u"à laquelle"},
        u"\\b(?:pour (?:lequel|laquelle|lesquels|lesquelles)|auquel|à laquelle) [^.;,]{1,40}? "
        u"(?:payé|versé|réglé|déboursé|dépensé|consacré)"_s +
            little());
    return words.in(before);
}

/// Whether the sum may be the price of one coin or share.
bool isSmall(const ClaimContext &context, qsizetype i)
{
    static const Decimal most = Decimal::fromDigits(1'000'000, 0);
    return context.amount(i).amount.value < most;
}

} // namespace

std::optional<ClaimKind> frenchOrdinary(const ClaimContext &context, qsizetype i)
{
    if (context.language != Language::French || context.words(context.sentence).contains(u'\t'))
        return std::nullopt;
    const auto [lead, tail] = gapsAround(context, withConversions(context, i));
    constexpr qsizetype reach = 120;
    const QStringView before = context.words(lead).right(reach), behind = context.words(tail).left(reach);
    if (frenchmarkets::isLossOfMarket(before, behind) || isPaidFor(before))
        return ClaimKind::Cost;
    const QStringView told = context.words({context.sentence.start, context.amount(i).span.start});
    constexpr qsizetype beginning = 160;
    if (frenchmarkets::isReward(told, before, behind) ||
        (isSmall(context, i) && frenchmarkets::isPrice(told.right(beginning))))
        return ClaimKind::Other;
    if (frenchmarkets::isTurnover(before))
        return ClaimKind::Revenue;
    if (frenchmarkets::isOfTheft(before, behind))
        return speaksOfMoving(context.text, context.sentence) || frenchmarkets::isLootReceived(before, behind)
                   ? ClaimKind::Laundering
                   : ClaimKind::Other;
    if (frenchmarkets::isOnlyTried(before, behind))
        return ClaimKind::Other;
    if (frenchmarkets::isLootReceived(before, behind))
        return ClaimKind::Laundering;
    return std::nullopt;
}

} // namespace vigie::kindreading
