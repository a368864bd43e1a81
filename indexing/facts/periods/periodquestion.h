// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// The amount whose time is looked for, and the ways in which a date found for it becomes its time.
namespace vigie::perioddates {

/// The rules that a time above the sentence, or before it, is found by.
inline const QString underHeading = QStringLiteral("heading"), beforeRule = QStringLiteral("sentence-before");

/// `words`: those that say it; none if it was carried over.
ClaimPeriod periodOf(const FuzzyDate &date, const QString &rule, const QString &words = {});

/// One amount on the way to its time. All that it refers to must outlive it.
struct PeriodQuestion
{
    PeriodQuestion(const ClaimContext &context, qsizetype i, const Document &document,
                   const std::optional<FuzzyDate> &earlier);

    const ClaimContext &context;
    const qsizetype i;
    const Document &document;
    const std::optional<FuzzyDate> &earlier; ///< as for readPeriod
    const Span amount;
    const bool inTable;

    /// The time that `date` gives the amount where it stands; `rule` found it, or the date's own if empty.
    ClaimPeriod found(const ScannedDate &date, const QString &rule) const;
    /// The page's words at `span` of the normalised text.
    QString wordsOf(Span span) const;
    /// Whether it is paid or lost again and again: such a sum has no time of what stands around it.
    bool recurs() const;
};

/// The time of an amount whose sentence gives none and that leans on what stands around it: the sentence
/// before, the paragraph that goes on here, the caption, the heading.
ClaimPeriod periodAbove(const PeriodQuestion &question);

/// The time of what stands in a table or under the words that introduce a list, whatever it counts.
ClaimPeriod periodOfTop(const PeriodQuestion &question);

} // namespace vigie::perioddates
