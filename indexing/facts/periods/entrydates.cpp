// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/periods/entrydates.h"

#include "indexing/facts/layout/claimlayout.h"
#include "indexing/facts/words/textprobe.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::claimlayout {

namespace {

constexpr qsizetype longestEntryLine = 30; ///< with its date
constexpr qsizetype longestPostLine = 70;  ///< with who posts

/// What a line says beside its date; signs, "le " and clock times are nothing.
QString besideDate(QStringView words, Span date)
{
    // « 26 janvier, Tokyo », "19 June – Seoul": when and where.
    constexpr qsizetype longestPlace = 32, article = 4;
    const QStringView behind = words.mid(date.end).trimmed();
    if (date.start <= article && behind.size() > 2 && behind.size() <= longestPlace &&
        QStringView(u",–—-(").contains(behind.front()) && behind.count(u' ') <= 3 &&
        std::none_of(behind.begin() + 1, behind.end(),
                     [](QChar c) { return chars::isDigit(c) || QStringView(u":;.!?").contains(c); }))
        return u","_s;
    QString rest;
    const QString apart = words.left(date.start).toString() + u' ' + words.mid(date.end);
    for (const QChar c : apart) {
        if (c.isLetter() || c == u'@')
            rest += c;
    }
    return rest == u"le" || rest == u"on" || rest == u"am" || rest == u"pm" ? QString() : rest;
}

/// The year that a line or title is of: 2016, "Thefts of 2024".
std::optional<int> yearHeadedBy(const PageFacts &page, QStringView words, Span block)
{
    if (const auto year = yearOfLine(words))
        return year;
    return holdsAmount(page, block) ? std::nullopt : yearOfTitle(words);
}

} // namespace

QHash<qsizetype, FuzzyDate> entryDates(const PageFacts &page, const std::optional<FuzzyDate> &published)
{
    struct Line
    {
        qsizetype block;
        FuzzyDate date;
        QString beside;
    };
    QList<Line> lines;
    std::optional<int> year;
    const QStringView text(page.text->text);
    auto date = page.dates.cbegin();
    for (qsizetype b = 0; b < page.text->blocks.size(); ++b) {
        const Span block = page.text->blocks.at(b);
        const QStringView words = text.mid(block.start, block.length());
        if (words.size() > longestPostLine || words.contains(u'\t'))
            continue;
        if (const auto headed = yearHeadedBy(page, words, block))
            year = headed;
        while (date != page.dates.cend() && date->span.start < block.start)
            ++date;
        if (date == page.dates.cend())
            break;
        const auto next = date + 1;
        if (!block.contains(date->span) || (next != page.dates.cend() && block.contains(next->span)))
            continue;
        std::optional<FuzzyDate> told = date->date;
        if (date->needsContext)
            told = year ? placedIn(FuzzyDate::year(*year), *date, page.language, published) : std::nullopt;
        const QString beside =
            besideDate(words, {date->span.start - block.start, date->span.end - block.start});
        const bool bare = beside.isEmpty() && words.size() <= longestEntryLine;
        const bool post = !beside.isEmpty() && !words.contains(u". ") && !words.contains(u':');
        if ((bare || post) && told && told->isValid() && told->precision != FuzzyDate::Precision::Year &&
            told != published && !holdsAmount(page, block))
            lines.append({b, *told, beside});
    }
    QHash<qsizetype, FuzzyDate> entries;
    for (const Line &line : std::as_const(lines)) {
        const auto alike = std::count_if(lines.cbegin(), lines.cend(),
                                         [&](const Line &other) { return other.beside == line.beside; });
        if (alike > 1)
            entries.insert(line.block, line.date);
    }
    return entries;
}

} // namespace vigie::claimlayout
