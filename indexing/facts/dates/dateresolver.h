// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/dates/datereading.h"
#include "models/domain/fuzzydate.h"

namespace vigie {

/// What DateBasis calls the ways to find a date.
namespace daterules {
extern const QString explicitRule, relativeRule, contextRule, headingRule;
}

/// What a reading turned out to mean.
struct ResolvedDate
{
    FuzzyDate date; ///< invalid with needsContext
    QString rule;   ///< as in DateBasis
    bool fromPublished = false;
    bool needsContext = false; ///< no year of its own and none to be had
    bool impossible = false;   ///< relative to a date that is not known, or no date of the calendar
};

/// Turns readings into days, one after another in reading order. What a date leaves out it takes from the
/// last one in the same block, else from the heading above, else from the document's own date.
class DateResolver
{
public:
    DateResolver(const std::optional<FuzzyDate> &published, Language language);

    /// A new block begins: dates of the one before no longer speak for it. `heading`: the block heads those
    /// that follow, up to the next heading.
    void startBlock(bool heading);
    /// What follows, up to the next heading, stands under a line that is this date.
    void headWith(const FuzzyDate &date);
    /// The text was speaking of `date`: what follows is counted from it.
    void leanOn(const FuzzyDate &date);
    /// What the text speaks of; invalid if nothing yet in this block.
    const FuzzyDate &context() const { return m_context; }
    /// The last date only told what something was compared with: the text goes on from `date`.
    void goBackTo(const FuzzyDate &date);
    /// `next`: the reading after it when only "and" or a comma is between. `toCome`: the words beside it
    /// speak of what is still to come; else a date without a year is the last one that the document can know.
    ResolvedDate resolve(const DateReading &reading, const DateReading *next, bool toCome = false);

private:
    struct Days
    {
        FuzzyDate date;
        QString rule;
        bool fromPublished = false;
        bool needsContext = false;
    };

    std::optional<Days> days(const DateFields &fields);
    std::optional<Days> ofWeek(const DateFields &fields) const;
    std::optional<Days> ofWeekOfContext(const DateFields &fields) const;
    std::optional<Days> countedDay(const DateFields &fields) const;
    std::optional<Days> countedMonth(const DateFields &fields) const;
    std::optional<Days> range(const DateReading &reading);
    std::optional<Days> counted(const DateReading &reading);
    std::optional<Days> fromPublished(const DateReading &reading) const;
    std::optional<Days> yearOver() const;
    std::optional<Days> fromContext(const DateReading &reading) const;
    std::optional<Days> following(int count, TimeUnit unit, bool mustBeOver) const;
    std::optional<Days> beside(int count, TimeUnit unit) const;
    std::optional<Days> yearBefore(int years, bool samePart) const;
    std::optional<Days> withoutYear(const DateFields &fields);
    std::optional<Days> onlyDay(const DateFields &fields);
    std::optional<Days> nextDay(int number) const;
    std::optional<int> year(const DateFields &fields, Days &into) const;
    bool knowsDay() const;
    void remember(const Days &days);

    std::optional<FuzzyDate> m_published;
    Language m_language;
    FuzzyDate m_context;       ///< the last date of this block
    FuzzyDate m_contextBefore; ///< the date before that, of this block or an earlier one
    FuzzyDate m_heading;       ///< a date of the heading above
    FuzzyDate m_pageLast;      ///< the last date of any block
    FuzzyDate m_lastDay;       ///< the last day of any block since the heading; invalid behind other dates
    bool m_inHeading = false;
    bool m_stepped = false; ///< the date before was counted back from the one before it
    bool m_leans = false;   ///< the context is that of a claim, told elsewhere
    bool m_toCome = false;  ///< of the reading that is resolved
};

} // namespace vigie
