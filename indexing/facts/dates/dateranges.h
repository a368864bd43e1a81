// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/dates/datecore.h"

namespace vigie {

/// Puts single dates together: ranges, open sides, spans of a length that end or begin with a date. Every
/// function answers for the words that begin at token `i`, and says in `next` which token comes after them.
class DateRanges
{
public:
    DateRanges(const std::vector<DateToken> &tokens, Language language)
        : m_core(tokens, language)
        , m_tokens(tokens)
    {
    }

    /// The reading that begins at token `i`.
    std::optional<DateReading> at(size_t i, size_t &next) const;

private:
    const DateToken &token(size_t i) const { return m_core.token(i); }
    bool isTo(size_t i) const
    {
        const DateToken &t = token(i);
        return t.is(DateToken::Kind::To) || t.is(DateToken::Kind::Until);
    }

    static DateReading one(const CoreDate &core, DateReading::Kind kind = DateReading::Single);
    /// 2025. 1.부터 4.까지, 2025. 1. 3.부터 4. 10.까지: the end of a time written with stops, of the same
    /// year.
    std::optional<DateReading> dotted(size_t tailAt, const CoreDate &head, size_t &next) const;
    std::optional<DateReading> joined(size_t tailAt, const CoreDate &head, size_t &next) const;
    /// A date beside another one: numbers that would be no date alone are one there.
    std::optional<CoreDate> end(size_t i) const;
    std::optional<DateReading> between(size_t i, size_t &next) const;
    std::optional<DateReading> fromTo(size_t i, size_t &next) const;
    /// "On 4 and 5 June 2023": a number that shares its month with the day after it.
    std::optional<DateReading> firstOfDays(size_t i, const CoreDate &head, size_t &next) const;
    /// "Since then", それ以来; "has since May 2024" names its beginning.
    std::optional<DateReading> sinceThen(size_t i, size_t &next) const;
    /// "The year to June 2024", "the quarter ended 30 June", « l'exercice clos le 31 mars 2024 ».
    std::optional<DateReading> yearTo(size_t i, size_t &next) const;
    /// "The first two weeks of January 2025", « la dernière semaine d'avril ».
    std::optional<DateReading> weeksOf(size_t i, size_t &next) const;
    /// What ends a span whose length is said, behind its "to" or "ended".
    std::optional<CoreDate> endOf(size_t at) const;
    /// "the twelve months to September 2025", 2025年9月までの1年間, 2025년 9월까지 12개월.
    std::optional<DateReading> unitsTo(size_t i, size_t &next) const;
    std::optional<DateReading> openSide(size_t i, size_t &next) const;
    std::optional<DateReading> plain(size_t i, size_t &next) const;

    DateCore m_core;
    const std::vector<DateToken> &m_tokens;
};

} // namespace vigie
