// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/dates/easterntitles.h"

#include "indexing/facts/layout/claimlayout.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/textprobe.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::claimlayout {

std::optional<int> yearOfEasternTitle(QStringView words)
{
    constexpr qsizetype longest = 40, shortest = 7;
    constexpr int first = 1990, last = 2099;
    QStringView line = words.trimmed();
    if (line.size() > longest || line.size() < shortest || !line.contains(u'年') || line.contains(u'\t') ||
        line.contains(u'。') || line.contains(u':') || line.contains(u'@'))
        return std::nullopt;
    // A sentence ends in kana of its verb, an unfinished one in a particle or comma.
    static constexpr QStringView open = u"、,たるいすかはがをにでもとのてんうくつむぬぶぐ";
    if (open.contains(line.back()))
        return std::nullopt;
    // 第2章, 2., (3): the number of the title.
    static const HintedPattern number(
        u"^[^0-9a-z年]{0,2}(?:第[0-9]{1,2}[章節部編]|[(]?[0-9]{1,2}[.)]|[0-9]{1,2} ) ?"_s);
    constexpr qsizetype numbered = 8;
    if (number.in(line.left(numbered))) {
        qsizetype p = 0;
        while (p < line.size() && !chars::isDigit(line.at(p)))
            ++p;
        while (p < line.size() &&
               (chars::isDigit(line.at(p)) || QStringView(u"章節部編.) ").contains(line.at(p))))
            ++p;
        line = line.mid(p);
    }
    constexpr qsizetype digits = 4;
    std::optional<int> year;
    qsizetype letters = 0;
    for (qsizetype p = 0; p < line.size(); ++p) {
        if (!chars::isDigit(line.at(p))) {
            letters += line.at(p).isLetter() ? 1 : 0;
            continue;
        }
        qsizetype end = p;
        while (end < line.size() && chars::isDigit(line.at(end)))
            ++end;
        const int number4 = end - p == digits ? line.mid(p, digits).toInt() : 0;
        const bool era = p >= 2 && line.mid(p - 2, 2) == u"令和" && end - p <= 2;
        constexpr int beforeReiwa = 2018;
        const int told = era ? beforeReiwa + line.mid(p, end - p).toInt() : number4;
        if (year || told < first || told > last || chars::at(line, end) != u'年')
            return std::nullopt;
        year = told;
        p = end;
    }
    constexpr qsizetype fewest = 2; // words beside the year
    return letters >= fewest ? year : std::nullopt;
}

} // namespace vigie::claimlayout
