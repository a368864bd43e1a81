// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/cumulative.h"

#include "indexing/facts/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

bool addsUpAllYears(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern western(
        {u"all-time", u"all time", u"cumul", u"lifetime", u"running total", u"to date", u"over the years",
         u"historical total", u"à ce jour", u"toutes années", u"depuis toujours", u"au fil des ans"},
        u"\\b(?:all[ -]time|cumulative|cumulatively|lifetime|running total|over the years|historical total|"
        u"cumul(?:é|ée|és|ées|ent|ait|s)?|toutes années confondues|depuis toujours|au fil des ans)\\b|"
        u"\\b(?:total|haul|tally|sum|bilan|butin|figure) (?:to date|à ce jour)\\b"_s);
    static const AnyOf eastern{u"累計", u"累積", u"通算", u"これまでの総額",
                               u"누적", u"누계", u"통산", u"역대 총"};
    // "The $2.02 billion of this year brings the all-time total to $6.75 billion": it is not the total
    // itself.
    static const AnyOf adds{u" bring", u" brought", u" tak",   u" took",   u" push", u" lift",
                            u" rais",  u" carr",    u" porte", u" portan", u" porté"};
    constexpr qsizetype reach = 70, near = 30;
    auto [before, behind] = gapsAround(context, context.amount(i).span);
    // "… last year, bringing the all-time total to": the clause of the total alone.
    if (const qsizetype comma = context.words(before).lastIndexOf(u", ");
        comma >= 0 && !isEastAsian(context.language))
        before.start += comma;
    const QStringView lead = context.words(before).right(reach), tail = context.words(behind).left(near);
    const bool says = isEastAsian(context.language)
                          ? eastern.in(lead.right(near))
                          : western.in(lead) || (western.in(tail) && !adds.in(tail));
    if (!says || context.words(context.sentence).contains(u'\t'))
        return false;
    return std::none_of(context.page->dates.cbegin(), context.page->dates.cend(),
                        [&](const ScannedDate &date) {
                            return before.contains(date.span) ||
                                   (behind.contains(date.span) && date.span.start - behind.start < near);
                        });
}

} // namespace vigie
