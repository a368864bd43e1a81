// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/periods/englishcompared.h"

#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::englishcompared {

std::optional<FuzzyDate> yearBefore(const ClaimContext &context, qsizetype i,
                                    const std::optional<FuzzyDate> &earlier)
{
    if (context.language != Language::English || i == 0 || !earlier ||
        earlier->precision != FuzzyDate::Precision::Year || !earlier->singleYear() ||
        context.amount(i).amount.unit != context.amount(i - 1).amount.unit)
        return std::nullopt;
    static const HintedPattern from(u",? (?:up|down|(?:rising|falling|climbing|jumping|dropping)(?: "
                                    u"[a-z]+)?)(?: (?:sharply|slightly|steeply|"
                                    u"[\\d.]+ ?(?:%|percent|per cent)))? from(?: "
                                    u"(?:some|about|around|nearly|just|over|under|almost|only|more|"
                                    u"less|than|roughly))* $"_s);
    const Span behind{context.amount(i).span.end, context.sentence.end};
    const bool dated = std::any_of(context.page->dates.cbegin(), context.page->dates.cend(),
                                   [&](const ScannedDate &date) { return behind.contains(date.span); });
    if (dated || !from.in(context.words(gapBefore(context, i))))
        return std::nullopt;
    return FuzzyDate::year(*earlier->singleYear() - 1);
}

std::optional<FuzzyDate> halfYear(const ClaimContext &context, qsizetype i,
                                  const std::optional<FuzzyDate> &earlier)
{
    if (context.language != Language::English || !earlier || !earlier->start.isValid() ||
        !earlier->end.isValid() || context.words(context.sentence).contains(u'\t'))
        return std::nullopt;
    static const HintedPattern words(
        u"\\b(?:(?:for|over|in|during|across|throughout) the (?:whole |entire |full )?(?:half-?year|half "
        u"year|first "
        u"half as a whole|half as a whole|six months(?: as a whole)?)|(?:the |its |total )?half-?year'?s? "
        u"(?:total|"
        u"figure|sum|tally|losses|toll|haul)|(?:total|figure|sum|tally|losses|toll) for the half(?:-?year)?)\\b"_s);
    constexpr qsizetype reach = 100, near = 40;
    const QStringView lead = context.words(gapBefore(context, i)).right(reach);
    const QStringView behind = context.words({context.amount(i).span.end, context.sentence.end}).left(near);
    if (!words.in(lead) && !words.in(behind))
        return std::nullopt;
    constexpr int months = 3;
    const QDate start = earlier->start;
    const bool quarter = start.day() == 1 && start.month() % months == 1 &&
                         earlier->end == start.addMonths(months).addDays(-1);
    if (!quarter)
        return std::nullopt;
    const QDate first(start.year(), start.month() < 7 ? 1 : 7, 1);
    return FuzzyDate::range(first, first.addMonths(2 * months).addDays(-1));
}

} // namespace vigie::englishcompared
