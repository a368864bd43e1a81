// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/dates/datereading.h"

#include "indexing/facts/dates/dateranges.h"

namespace vigie {
namespace {

using Kind = DateToken::Kind;

/// "in May and October 2025": nothing but "and" or a comma between two readings.
bool onlyJoins(const std::vector<DateToken> &tokens, size_t from, size_t to)
{
    if (from >= to || to - from > 3)
        return false;
    for (size_t i = from; i < to; ++i) {
        const DateToken &t = tokens[i];
        if (!t.is(Kind::And) && !t.isSign(u',') && !t.isSign(u'、') && !t.isSign(u'・') && !t.is(Kind::In))
            return false;
    }
    return true;
}

/// "every October", "chaque année en octobre", 毎年10月: no date of one year.
bool comesAgain(const std::vector<DateToken> &tokens, size_t i)
{
    constexpr size_t reach = 4;
    for (size_t back = 1; back <= reach && back <= i; ++back) {
        const DateToken &before = tokens[i - back];
        if (before.is(Kind::Every))
            return true;
        if (before.is(Kind::Other) || before.is(Kind::Break) || before.is(Kind::Relative))
            return false;
    }
    return false;
}

/// Words and signs that no date begins with.
bool beginsNone(const DateToken &token)
{
    switch (token.kind) {
    case Kind::Other:
    case Kind::Break:
    case Kind::Article:
    case Kind::In:
    case Kind::And:
    case Kind::Weak:
        return true;
    case Kind::To:
        return token.more == 0; // "through the end of September"
    case Kind::Sign:
        return !token.isSign(u'\'');
    default:
        return false;
    }
}

} // namespace

std::vector<DateReading> readDates(const std::vector<DateToken> &tokens, Language language)
{
    const DateRanges reader(tokens, language);
    std::vector<DateReading> found;
    size_t lastEnd = 0;
    for (size_t i = 0; i < tokens.size();) {
        if (beginsNone(tokens[i])) {
            ++i;
            continue;
        }
        size_t next = i;
        std::optional<DateReading> reading = reader.at(i, next);
        if (!reading || next <= i) {
            ++i;
            continue;
        }
        reading->span = {tokens[i].start, tokens[next - 1].end};
        if (!found.empty())
            found.back().joinsNext = onlyJoins(tokens, lastEnd, i);
        lastEnd = next;
        if (comesAgain(tokens, i) && !reading->first.hasYear()) {
            i = next;
            continue;
        }
        found.push_back(*reading);
        i = next;
    }
    return found;
}

} // namespace vigie
