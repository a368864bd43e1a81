// SPDX-License-Identifier: GPL-3.0-or-later
// Months that were counted from a year in which something began or from that of a comparison's base.
#include "indexing/facts/periods/easternperiods.h"
#include "indexing/facts/periods/periodcarried.h"
#include "indexing/facts/periods/perioddates.h"
#include "indexing/facts/words/anyof.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::periodcarried {

namespace {

/// "$31 million in 2023 from $24 million in 2022. … in June", 2024年は21億ドルで、2023年を上回った。6月には:
/// the year that the comparison is about, where `date` was counted from that of its base.
std::optional<int> yearCompared(const ClaimContext &context, Span date, int year)
{
    const ScannedDate *about = nullptr, *base = nullptr;
    for (const ScannedDate &one : context.page->dates) {
        if (one.span.end > date.start)
            break;
        if (!context.before.contains(one.span) || one.date.precision != FuzzyDate::Precision::Year)
            continue;
        about = base;
        base = &one;
    }
    if (easternperiods::isSetAgainstYear(context, year))
        return year + 1;
    if (!base || !about || base->date != FuzzyDate::year(year) || !about->date.isValid() ||
        about->date.start < base->date.start)
        return std::nullopt;
    static const AnyOf against{u" from ", u" against ", u" compared ", u" contre ", u" up on ", u" than "};
    static const AnyOf exceeds{u"上回", u"下回", u"超え", u"比べ", u"比で", u"増え", u"減っ",
                               u"보다", u"대비", u"비해", u"비하", u"웃돌", u"밑돌", u"넘어섰"};
    const bool compares = isEastAsian(context.language)
                              ? exceeds.in(context.words({base->span.end, context.before.end}))
                              : against.in(context.words({about->span.end, base->span.start}));
    return compares ? about->date.singleYear() : std::nullopt;
}

} // namespace

std::optional<FuzzyDate> withoutBeginning(const ClaimContext &context, const ScannedDate &date,
                                          const Document &document)
{
    if (date.basis.rule != u"sentence-before" || !date.date.start.isValid() || !date.date.end.isValid())
        return std::nullopt;
    if (const auto year = yearCompared(context, date.span, date.date.start.year());
        year && date.date.precision != FuzzyDate::Precision::Year) {
        FuzzyDate compared = date.date;
        compared.start = date.date.start.addYears(*year - date.date.start.year());
        compared.end = date.date.end.addYears(*year - date.date.start.year());
        return compared;
    }
    const bool open = date.date.precision == FuzzyDate::Precision::Month ||
                      date.date.precision == FuzzyDate::Precision::Quarter;
    if (!open || isEastAsian(context.language) || !document.published || !document.published->end.isValid())
        return std::nullopt;
    const Span home{context.before.isEmpty() ? context.sentence.start : context.before.start,
                    date.span.start};
    const auto &dates = context.page->dates;
    ClaimContext there = context;
    const bool begins = std::any_of(dates.cbegin(), dates.cend(), [&](const ScannedDate &one) {
        if (one.span.start < home.start || one.span.end > home.end ||
            one.date != FuzzyDate::year(date.date.start.year()))
            return false;
        there.sentence = context.before.contains(one.span) ? context.before : context.sentence;
        return perioddates::isOfHistory(there, one.span);
    });
    if (!begins)
        return std::nullopt;
    FuzzyDate last = date.date;
    const int years = document.published->end.year() - date.date.start.year();
    last.start = date.date.start.addYears(years);
    last.end = date.date.end.addYears(years);
    if (last.start > document.published->end) {
        last.start = last.start.addYears(-1);
        last.end = last.end.addYears(-1);
    }
    return last;
}

} // namespace vigie::periodcarried
