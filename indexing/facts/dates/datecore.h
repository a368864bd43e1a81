// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/dates/datereading.h"

namespace vigie {

/// One date, or two where a unit is shared ("1~9월").
struct CoreDate
{
    DateFields first;
    std::optional<DateFields> last;
    size_t next = 0;   ///< the token after it
    bool bare = false; ///< a number without a unit, kept in first.day until its neighbour says what it is
    bool cjk = false;  ///< with 年月日 or 년월일
};

struct DateDuration
{
    int count = 0;
    TimeUnit unit = TimeUnit::Month;
    size_t next = 0;
};

/// Reads single dates from tokens. Every function answers for one place and changes nothing.
class DateCore
{
public:
    DateCore(const std::vector<DateToken> &tokens, Language language)
        : m_tokens(tokens)
        , m_language(language)
    {
    }

    const DateToken &token(size_t i) const { return i < m_tokens.size() ? m_tokens[i] : pastEnd; }
    /// The date that begins at token `i`. `beside`: a word there says that a date is expected ("since",
    /// "between"), so a bare year needs no further sign.
    std::optional<CoreDate> date(size_t i, bool beside) const;
    /// A number of at most two digits, for ranges that name their unit once; a year of four.
    std::optional<CoreDate> bareNumber(size_t i) const;
    /// 23年, '17년 without an apostrophe: a year only beside another, or with its month.
    std::optional<CoreDate> yearWithoutCentury(size_t i) const;
    /// "three months", "3カ月", "석 달".
    std::optional<DateDuration> duration(size_t i) const;
    /// Dates counted by durations: "two years ago", "the three months that followed", "過去3年間".
    std::optional<DateReading> counted(size_t i, size_t &next) const;

private:
    std::optional<CoreDate> core(size_t i, bool beside) const;
    std::optional<CoreDate> numberCore(size_t i, bool beside) const;
    std::optional<CoreDate> numericDate(size_t i) const;
    std::optional<CoreDate> shortYear(size_t i) const;
    std::optional<CoreDate> eraDate(size_t i) const;
    std::optional<CoreDate> monthCore(size_t i, CoreDate date, bool beside) const;
    std::optional<CoreDate> partOfYear(size_t i) const;
    std::optional<CoreDate> adjective(size_t i) const;
    std::optional<CoreDate> relative(size_t i) const;
    std::optional<CoreDate> weekday(size_t i, bool beside) const;
    void eastAsianTail(CoreDate &date) const;
    void namedDay(CoreDate &date) const;
    size_t behindClock(size_t at) const;
    void partOfYearTail(CoreDate &date) const;
    bool beginsLine(size_t i) const;
    bool isYearOfNews(size_t i) const;
    bool followsFullYear(size_t i) const;
    /// A year, stated or relative, after an optional "of"; moves `i` behind it.
    bool yearReference(size_t &i, DateField &year) const;
    bool isYear(size_t i) const;
    bool isPlausibleBareYear(size_t i) const;
    bool isAmountBefore(size_t i) const;
    bool isDayNumber(size_t i) const;
    bool isMonthNumber(size_t i) const;
    bool isSeason(size_t i) const;

    static constexpr DateToken pastEnd{DateToken::Break, 0, 0, 0, 0, false};

    const std::vector<DateToken> &m_tokens;
    Language m_language;
};

} // namespace vigie
