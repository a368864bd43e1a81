// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/kinds/countson.h"

#include "indexing/facts/kinds/kindordinary.h"
#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::kindreading {

bool countsOn(const ClaimContext &context, qsizetype i)
{
    constexpr qsizetype lead = 90, tail = 24;
    if (context.language != Language::English)
        return false;
    const auto [gap, rest] = gapsAround(context, withConversions(context, i));
    // "We have North Korea at two billion for the year", "in 2024 we had them at $1.3 billion"
    static const HintedPattern against(
        u"\\b(?:we|they|i|it|estimates?|tracers|analysts|trackers|[\\w-]+) (?:have|has|had|puts?) "
        u"(?:north korea|the north|the north koreans|the dprk|pyongyang|lazarus|the lazarus group|the regime|"
        u"the hackers|the thieves|the group|them) (?:down )?at"_s +
        measured());
    if (against.in(context.words(gap).right(lead)))
        return true;
    static const HintedPattern counts(
        u"\\b(?:in|for|over|during) (?:all of )?(?:(?:19|20)\\d\\d|the [a-z "
        u"-]{4,30}(?:year|half|quarter|months)(?: of (?:19|20)\\d\\d)?),? "
        u"(?:we|they|it|the "
        u"(?:firm|company|team|report|bureau|panel|agency|group|analysts|researchers)|[\\w-]+) "
        u"(?:had|has|have|counts?|counted|puts?|gives?|shows?|lists?|records?|recorded)"_s +
        measured()),
        second(u"^ in the [a-z -]{4,24} (?:and|or)"_s + measured()),
        ends(
            u"^(?:[.,;:]|$| and | in the | for the | for (?:19|20)| in (?:19|20)| of thefts| in thefts| stolen)"_s);
    return (counts.in(context.words(gap).right(lead)) || second.in(context.words(gap))) &&
           ends.in(context.words(rest).left(tail)) &&
           std::any_of(context.page->dates.cbegin(), context.page->dates.cend(),
                       [&](const ScannedDate &date) { return context.sentence.contains(date.span); });
}

} // namespace vigie::kindreading
