// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/dates/datefields.h"

namespace vigie {

namespace {

using Kind = DateToken::Kind;

constexpr int firstYear = 1900, lastYear = 2049;
constexpr int lastBriefYear = 40; // of those written without their century
constexpr size_t yearsReach = 24; ///< tokens within which the next year of a list stands
constexpr size_t labelWords = 2;  ///< tokens before the year of a label: "Total 2024:"

} // namespace

bool DateCore::isYear(size_t i) const
{
    const DateToken &t = token(i);
    return t.is(Kind::Number) && t.more == 4 && t.value >= firstYear && t.value <= lastYear;
}

/// "$2024", "1,2024", "3.2024", "no. 2024": part of another number.
bool DateCore::isAmountBefore(size_t i) const
{
    if (i == 0)
        return false;
    const DateToken &before = token(i - 1);
    if (before.is(Kind::BeforeCount))
        return true;
    if (token(i).spaced)
        return before.isSign(u'.') && i > 1 && token(i - 2).is(Kind::BeforeCount); // "no. 2024"
    if (before.isSign(u'$') || before.isSign(u'#') || before.isSign(u'+'))
        return true;
    // "2017-2023"
    if (before.isSign(u'-') && i > 1 && token(i).more == 4 && token(i - 2).more == 4 && isYear(i - 2) &&
        !(i > 2 && token(i - 3).is(Kind::BeforeCount)))
        return false;
    const bool separator = before.isSign(u',') || before.isSign(u'.') || before.isSign(u'/') ||
                           before.isSign(u'-') || before.isSign(u':');
    return separator && !before.spaced && i > 1 && token(i - 2).is(Kind::Number);
}

bool DateCore::isPlausibleBareYear(size_t i) const
{
    if (!isYear(i) || isAmountBefore(i))
        return false;
    const DateToken &after = token(i + 1);
    const bool glued = !after.spaced;
    if (glued && (after.isSign(u'%') || after.isSign(u'$') || after.is(Kind::OrdinalSuffix)))
        return false;
    // "In 2024.38 Two thefts", "in 2024.³": the number of a note behind the full stop.
    constexpr int noteDigits = 2;
    const bool note = glued && i > 0 && token(i - 1).is(Kind::In) &&
                      (after.isSign(u'.') || after.isSign(u',')) && token(i + 2).is(Kind::Number) &&
                      token(i + 2).more <= noteDigits &&
                      (i + 3 >= m_tokens.size() || (token(i + 3).spaced && !token(i + 3).is(Kind::Unit))) &&
                      !isEastAsian(m_language);
    if (glued && !note &&
        (after.isSign(u',') || after.isSign(u'.') || after.isSign(u'/') || after.isSign(u':') ||
         after.isSign(u'-')) &&
        token(i + 2).is(Kind::Number) && !token(i + 2).spaced)
        return false;
    // "That for 2023 $705 million": the sign is that of the next figure.
    const bool nextSum =
        after.isSign(u'$') && after.spaced && token(i + 2).is(Kind::Number) && !token(i + 2).spaced;
    if (after.isSign(u'%') || (after.isSign(u'$') && !nextSum) || after.is(Kind::Unit))
        return false;
    if (glued && after.isSign(u'\'') && token(i + 2).is(Kind::Other) && !token(i + 2).spaced)
        return true; // "2024's thefts"
    const DateToken &before = i > 0 ? token(i - 1) : token(m_tokens.size());
    // "2024: $1.3 billion", "2024 - the thefts", a heading of nothing else.
    if (beginsLine(i) &&
        (after.isSign(u':') || (after.isSign(u'-') && after.spaced) || i + 1 >= m_tokens.size()))
        return true;
    // "2025 (January-September)": the label of a row.
    if (beginsLine(i) && after.isSign(u'(') && after.spaced && token(i + 2).is(Kind::Month) &&
        !token(i + 2).spaced)
        return true;
    // « Année de référence : 2024 »: a title that ends with it.
    if (before.isSign(u':') && token(i).spaced && i + 1 >= m_tokens.size() && token(i).value % 100 != 0)
        return true;
    // "Bilan 2024 :", "losses per year: 2022, $1.7 billion; 2023, …"
    const bool colon = after.isSign(u':') && token(i + 2).spaced;
    const bool listed = (before.isSign(u':') || before.isSign(u';')) && after.isSign(u',');
    if ((colon && before.is(Kind::Other) && (i <= labelWords || token(i - 2).isSign(u';'))) || listed ||
        (colon && before.isSign(u';')))
        return true;
    // "2022 was the worst year": nothing that the number could count follows.
    const bool opens = i == 0 || before.isSign(u'.') || before.is(Kind::Break);
    if (opens && !token(i).counts && token(i).value % 100 != 0 && after.spaced &&
        (m_language == Language::English || m_language == Language::French) &&
        (after.is(Kind::Other) || after.is(Kind::To)))
        return true;
    // A word counted by the number follows directly: "of 2024 soldiers". Signs, dates and little words do
    // not.
    const bool followedByWord = after.is(Kind::Other) && after.spaced && token(i).counts;
    const bool round = token(i).value % 100 == 0;
    if (before.isSign(u'(')) {
        // "1718 (2006)", "第1718号(2006)": the year of a numbered text is no date of what is told.
        const bool numbered =
            i > 1 && (token(i - 2).is(Kind::Number) ||
                      (i > 2 && token(i - 2).is(Kind::Other) && token(i - 3).is(Kind::Number) &&
                       token(i - 2).end - token(i - 2).start == 1));
        return after.isSign(u')') && !numbered;
    }
    if (before.is(Kind::In))
        return !(round && followedByWord);
    if (before.is(Kind::Weak, 0) || before.is(Kind::Weak) || before.is(Kind::Of) || before.is(Kind::From) ||
        before.is(Kind::To) || before.is(Kind::Since) || before.is(Kind::Until))
        return !followedByWord || (before.value == 2 && !round && before.is(Kind::Weak));
    if (before.is(Kind::Unit) && before.value == static_cast<int>(TimeUnit::Year))
        return true;
    if (before.is(Kind::Article)) // "the 2024 total"
        return m_language == Language::English && after.is(Kind::Other) && after.spaced && !round;
    // "after a quiet 2021, …", "a record 2022."
    if (before.is(Kind::Other) && before.spaced && i > 1 && token(i - 2).is(Kind::Cardinal, 1) && !round)
        return after.isSign(u',') || after.isSign(u'.') || after.is(Kind::Break);
    // "In our first year, 2019, …"
    if (before.isSign(u',') && i > 1 && token(i - 2).is(Kind::Unit, static_cast<int>(TimeUnit::Year)) &&
        (after.isSign(u',') || after.isSign(u'.') || after.is(Kind::Break)))
        return true;
    if (before.is(Kind::And) || before.isSign(u',')) {
        // "in 2024 and 2025": the second leans on the first.
        const bool next = i > 2 && isYear(i - 2) && token(i).value == token(i - 2).value + 1;
        return i > 2 && isYear(i - 2) && isPlausibleBareYear(i - 2) && (!followedByWord || next);
    }
    return false;
}

/// Whether nothing but signs of a list stand before it on its line.
bool DateCore::beginsLine(size_t i) const
{
    return i == 0 || (i == 1 && token(0).is(Kind::Sign) && !token(0).isSign(u'('));
}

/// 24年, 25년: no year of an era, which its name would stand before.
bool DateCore::isYearOfNews(size_t i) const
{
    const DateToken &t = token(i);
    const bool budget = m_language == Language::Korean && token(i + 1).is(Kind::FiscalMark, 0) &&
                        t.value >= firstBriefYear && t.value <= lastBriefYear; // 23년도
    return t.is(Kind::Number) && t.more == 2 && (token(i + 1).is(Kind::YearMark) || budget) &&
           !(i > 0 && token(i - 1).is(Kind::BeforeCount)) &&
           (m_language == Language::Korean ||
            (m_language == Language::Japanese && t.value >= firstBriefYear && t.value <= lastBriefYear));
}

/// 2022年は…、23年は…: a full year stands before it, or 以降 behind, and what follows is no length of time.
bool DateCore::followsFullYear(size_t i) const
{
    const DateToken &after = token(i + 2);
    const bool told = after.is(Kind::FromAfter, 2) || after.isSign(u'、') || after.isSign(u',') ||
                      after.isSign(u')') || after.is(Kind::And) || (after.is(Kind::Other) && after.spaced) ||
                      (after.is(Kind::Other) && m_language == Language::Japanese) || after.is(Kind::Of);
    // 17年以降の累計
    if (m_language == Language::Japanese && after.is(Kind::SinceAfter) && token(i).value >= firstBriefYear &&
        token(i).value <= lastBriefYear && !(i > 0 && token(i - 1).is(Kind::FromAfter)))
        return true;
    const DateToken &unit = token(i + 3);
    const bool counts = after.is(Kind::Number) && after.spaced && !unit.is(Kind::Unit) &&
                        !unit.is(Kind::MonthMark) && !unit.is(Kind::DayMark);
    if ((!told && !counts) || token(i).value < firstBriefYear || token(i).value > lastBriefYear)
        return false;
    // 、22年に相次いだ, 北朝鮮が25年に: a clause opens with it, and it is no length of time.
    const DateToken &lead = i > 0 ? token(i - 1) : token(m_tokens.size());
    const bool opens = beginsLine(i) || lead.isSign(u'、') || lead.isSign(u',') || lead.isSign(u'。') ||
                       lead.is(Kind::Break) || lead.is(Kind::Other, u'が') || lead.is(Kind::FromAfter, 2);
    if (m_language == Language::Japanese && opens && after.is(Kind::Other, u'に'))
        return true;
    // 、23年の6億6050万ドルから倍増した
    if (m_language == Language::Japanese && opens && after.is(Kind::Of) && unit.is(Kind::Number) && i > 0)
        return true;
    // 최고 20년의 징역: a length of time, where no clause opens with it.
    if (m_language == Language::Korean && after.is(Kind::Of) && !opens)
        return false;
    for (size_t back = i; told && back-- > 0;) {
        if (isYear(back) && (token(back + 1).is(Kind::YearMark) || token(back + 1).is(Kind::FromAfter)))
            return qAbs(thisCentury + token(i).value - token(back).value) <= yearsOfAText;
    }
    // 21年に…、22年に…, 21년 4억, 22년 17억: one year beside the next.
    const size_t limit = std::min(m_tokens.size(), i + yearsReach);
    for (size_t at = i > yearsReach ? i - yearsReach : 0; at < limit; ++at) {
        if (at != i && isYearOfNews(at) && qAbs(token(at).value - token(i).value) == 1)
            return true;
    }
    return false;
}

std::optional<CoreDate> DateCore::yearWithoutCentury(size_t i) const
{
    const DateToken &t = token(i);
    if (!isYearOfNews(i))
        return std::nullopt;
    CoreDate core;
    core.first.year = stated(thisCentury + t.value);
    core.next = i + 2;
    core.cjk = true;
    return core;
}

} // namespace vigie
