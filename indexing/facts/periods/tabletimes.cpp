// SPDX-License-Identifier: GPL-3.0-or-later
// When, in tables that tell year and month in two places.
#include "indexing/facts/periods/tabletimes.h"

#include "indexing/facts/layout/claimlayout.h"
#include "indexing/facts/parties/toldparties.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/pattern.h"
#include "indexing/facts/words/textprobe.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie::tabletimes {

namespace {

constexpr int monthsOfYear = 12, monthsOfQuarter = 3, quarters = 4;

/// "sept.", « févr. », "December": its number; 0 if the word is no month.
int monthNamed(QStringView word)
{
    static constexpr std::array names{
        QStringView(u"january"), QStringView(u"february"), QStringView(u"march"),
        QStringView(u"april"),   QStringView(u"may"),      QStringView(u"june"),
        QStringView(u"july"),    QStringView(u"august"),   QStringView(u"september"),
        QStringView(u"october"), QStringView(u"november"), QStringView(u"december"),
        QStringView(u"janvier"), QStringView(u"février"),  QStringView(u"mars"),
        QStringView(u"avril"),   QStringView(u"mai"),      QStringView(u"juin"),
        QStringView(u"juillet"), QStringView(u"août"),     QStringView(u"septembre"),
        QStringView(u"octobre"), QStringView(u"novembre"), QStringView(u"décembre")};
    constexpr qsizetype shortest = 3;
    if (word.endsWith(u'.'))
        word.chop(1);
    const auto name = std::find_if(names.begin(), names.end(), [&](QStringView one) {
        return word.size() >= shortest && one.startsWith(word);
    });
    return name == names.end() ? 0 : static_cast<int>((name - names.begin()) % monthsOfYear) + 1;
}

FuzzyDate monthsFrom(int year, int first, int last)
{
    return FuzzyDate::range(QDate(year, first, 1), QDate(year, last, 1).addMonths(1).addDays(-1));
}

bool isMonth(int number)
{
    return number >= 1 && number <= monthsOfYear;
}

/// The cells of the line that holds `position`, each with its place.
QList<Span> cellsAround(const ClaimContext &context, Span line)
{
    QList<Span> cells;
    for (qsizetype start = line.start; start <= line.end;) {
        qsizetype end = context.text.indexOf(u'\t', start);
        end = end < 0 || end > line.end ? line.end : end;
        cells.append({start, end});
        start = end + 1;
    }
    return cells;
}

/// The year of the cells before the amount, or of the nearest row above that has one there: a year is not
/// repeated in the rows of its months.
std::optional<int> yearOfRows(const ClaimContext &context, Span amount)
{
    constexpr qsizetype mostRows = 40;
    const QList<Span> &blocks = context.page->text->blocks;
    const qsizetype own = parties::blockAt(blocks, context.block.start);
    for (qsizetype b = own; b >= 0 && own - b < mostRows; --b) {
        const Span row = blocks.at(b);
        if (!context.words(row).contains(u'\t') || row == context.columns)
            break;
        for (const Span cell : cellsAround(context, row)) {
            if (b == own && cell.end >= amount.start)
                break;
            if (const auto year = yearOfCell(context.words(cell)))
                return year;
            if (!context.words(cell).trimmed().isEmpty() && b != own)
                break; // the first words of a row above are of that row alone
        }
    }
    return std::nullopt;
}

/// The only year that the lines above the table name.
std::optional<int> yearAbove(const ClaimContext &context)
{
    std::optional<int> year;
    for (const ScannedDate &date : context.page->dates) {
        if (!context.caption.contains(date.span) && !context.heading.contains(date.span))
            continue;
        const auto own = date.needsContext ? std::nullopt : date.date.singleYear();
        if (!own || (year && *year != *own))
            return std::nullopt;
        year = own;
    }
    // "Losses, by month, 2025": a year that stands alone is no date.
    for (const Span above : {context.caption, context.heading}) {
        if (!year && !above.isEmpty())
            year = claimlayout::yearOfTitle(context.words(above));
    }
    return year ? year : context.titleYear;
}

} // namespace

std::optional<int> yearOfCell(QStringView cell)
{
    constexpr qsizetype longest = 12;
    const QStringView words = cell.trimmed();
    return words.size() <= longest ? claimlayout::yearOfLine(words) : std::nullopt;
}

std::optional<FuzzyDate> partOfYear(QStringView label, int year)
{
    constexpr qsizetype longest = 18;
    QStringView words = label.trimmed();
    while (!words.isEmpty() && QStringView(u"*†:").contains(words.back()))
        words = words.chopped(1).trimmed();
    if (words.isEmpty() || words.size() > longest)
        return std::nullopt;
    if (const int month = monthNamed(words))
        return FuzzyDate::month(year, month);
    static const HintedPattern quarter(u"^(?:第?[1-4]四半期|[1-4] ?분기|q ?[1-4]|[1-4] ?q|t ?[1-4]|"
                                       u"[1-4](?:er?|e|st|nd|rd|th)? ?(?:quarter|trim(?:estre|\\.)?))$"_s),
        half(u"^(?:[上下](?:半)?期|[上下]半年|[상하]반기|[hs] ?[12]|[12] ?[hs])$"_s),
        months(u"^[0-9]{1,2}(?:月|월)?(?: ?[~-] ?[0-9]{1,2})?(?:月|월)(?:分|분|末まで)?$"_s);
    const auto digit = std::find_if(words.begin(), words.end(), [](QChar c) { return chars::isDigit(c); });
    const int number = digit == words.end() ? 0 : digit->digitValue();
    if (quarter.in(words) && number >= 1 && number <= quarters)
        return FuzzyDate::quarter(year, number);
    if (half.in(words)) {
        const bool second = number == 2 || words.startsWith(u'下') || words.startsWith(u'하');
        const int first = second ? monthsOfYear / 2 + 1 : 1;
        return monthsFrom(year, first, first + monthsOfYear / 2 - 1);
    }
    if (months.in(words)) {
        QList<int> numbers;
        for (auto p = words.begin(); p != words.end(); ++p) {
            if (!chars::isDigit(*p))
                continue;
            const bool goesOn = p != words.begin() && chars::isDigit(*(p - 1));
            if (!goesOn)
                numbers.append(0);
            numbers.last() = numbers.constLast() * 10 + p->digitValue();
        }
        const int first = numbers.constFirst(), last = numbers.constLast();
        if (isMonth(first) && isMonth(last) && first <= last)
            return first == last ? FuzzyDate::month(year, first) : monthsFrom(year, first, last);
    }
    return std::nullopt;
}

/// 2018.1 below 연월, 2021-08 below "Month": a month that only its column makes one.
static std::optional<FuzzyDate> monthOfCell(const ClaimContext &context, Span cell)
{
    static const HintedPattern figures(u"^(?:19|20)[0-9]{2}[.\\-/] ?(?:0?[1-9]|1[0-2])\\.?$"_s);
    static const AnyOf times{u"연월", u"년월", u"시기",  u"시점", u"일시", u"일자",
                             u"날짜", u"발생", u"年月",  u"時期", u"時点", u"日付",
                             u"発生", u"date", u"month", u"mois", u"when", u"quand"};
    const QStringView words = context.words(cell).trimmed();
    constexpr qsizetype yearDigits = 4;
    if (!figures.in(words) || !times.in(context.words(columnHeading(context, columnOf(context, cell.start)))))
        return std::nullopt;
    QStringView month = words.mid(yearDigits + 1).trimmed();
    if (month.endsWith(u'.'))
        month.chop(1);
    return FuzzyDate::month(words.left(yearDigits).toInt(), month.toInt());
}

/// "nine", « neuf », "9": how many months; 0 if the word is no number of them.
static int countNamed(QStringView word)
{
    static constexpr std::array names{
        QStringView(u"two"),    QStringView(u"three"),  QStringView(u"four"),  QStringView(u"five"),
        QStringView(u"six"),    QStringView(u"seven"),  QStringView(u"eight"), QStringView(u"nine"),
        QStringView(u"ten"),    QStringView(u"eleven"), QStringView(u"deux"),  QStringView(u"trois"),
        QStringView(u"quatre"), QStringView(u"cinq"),   QStringView(u"six"),   QStringView(u"sept"),
        QStringView(u"huit"),   QStringView(u"neuf"),   QStringView(u"dix"),   QStringView(u"onze")};
    constexpr int fewest = 2, perLanguage = 10;
    bool isNumber = false;
    if (const int number = word.toInt(&isNumber); isNumber)
        return number >= fewest && number < monthsOfYear ? number : 0;
    const auto name = std::find(names.begin(), names.end(), word);
    return name == names.end() ? 0 : static_cast<int>((name - names.begin()) % perLanguage) + fewest;
}

/// « 2025 (neuf mois) », "2025 (Jan-Sep)", « 2025 (à fin septembre) », "2025 (p)": a year with how much of it
/// is counted.
static std::optional<FuzzyDate> countedYear(QStringView cell)
{
    static const HintedPattern whole(u"^((?:19|20)\\d\\d)[*†]? ?(?:\\(|, |: )([^()]{1,40}?)\\)?[*†]?$"_s);
    static const HintedPattern counted(
        u"^(?:the |les )?(?:first |premiers )?(\\w+) ?(?:premiers )?(?:mois|months|カ月|か月|ヶ月|ヵ月|개월)(?:間)?$"_s);
    static const QRegularExpression until =
        pattern(u"^(?:(?:jusqu'(?:à|en|au|à la)|à|au|to|through|until|up to|as of|by) )?(?:la )?"
                u"(fin |end of |end-|end |\\d{1,2}(?:er)? )?([a-zéû]+\\.?)$"_s);
    static const HintedPattern span(u"^([a-zéû]+\\.?) ?(?:-|–|à|to|/) ?([a-zéû]+\\.?)$"_s);
    static const HintedPattern marked(
        u"^(?:[per]|prov(?:isoire|isional|\\.)?|est(?:imation|imate|imé|\\.)?|partiel(?:le)?|partial|"
        u"révisé|revised|速報|推計|暫定|잠정|추정)$"_s);
    static const HintedPattern open(
        u"^(?:à ce jour|en cours|année en cours|ytd|year to date|so far|to date|depuis janvier)$"_s);
    const QString words = cell.trimmed().toString();
    constexpr qsizetype longest = 48;
    const QRegularExpressionMatch match =
        words.size() <= longest ? whole.match(words) : QRegularExpressionMatch();
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.capturedView(1).toInt();
    const QString rest = match.captured(2).trimmed();
    if (const auto part = partOfYear(rest, year))
        return part;
    if (marked.match(rest).hasMatch())
        return FuzzyDate::year(year);
    if (open.match(rest).hasMatch())
        return FuzzyDate::range(QDate(year, 1, 1), {});
    if (const auto months = counted.match(rest); months.hasMatch()) {
        const int count = countNamed(months.capturedView(1));
        return count > 0 ? std::optional(monthsFrom(year, 1, count)) : std::nullopt;
    }
    if (const auto ends = span.match(rest); ends.hasMatch()) {
        const int first = monthNamed(ends.capturedView(1)), last = monthNamed(ends.capturedView(2));
        return first > 0 && last > first ? std::optional(monthsFrom(year, first, last)) : std::nullopt;
    }
    if (const auto end = until.match(rest); end.hasMatch()) {
        const int last = monthNamed(end.capturedView(2));
        if (last > 0)
            return monthsFrom(year, 1, last);
    }
    // "2023 (Ronin)": whose case it was
    const QStringList said = rest.split(u' ');
    const bool named = std::all_of(said.cbegin(), said.cend(), [](const QString &word) {
        return !word.isEmpty() && monthNamed(word) == 0 &&
               std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c.isLetter() || c == u'.'; });
    });
    constexpr qsizetype most = 3;
    if (named && said.size() <= most)
        return FuzzyDate::year(year);
    return std::nullopt;
}

std::optional<FuzzyDate> timeOfCell(const ClaimContext &context, Span amount)
{
    const QStringView row = context.words(context.sentence);
    if (!row.contains(u'\t'))
        return std::nullopt;
    constexpr int anyYear = 2000;
    const QStringView column = context.words(columnHeading(context, columnOf(context, amount.start)));
    // Case "S1", a victim named Mars: a label that its column calls no time, in a row that has its own day.
    const auto namesTime = [&](Span cell) {
        static const AnyOf times{u"month",  u"mois",   u"quart",  u"trim",    u"semest", u"half",
                                 u"period", u"périod", u"date",   u"year",    u"anné",   u"time",
                                 u"when",   u"quand",  u"fiscal", u"exercic", u"월",     u"분기",
                                 u"반기",   u"기간",   u"시기",   u"구분",    u"연도",   u"년",
                                 u"月",     u"期",     u"年",     u"時",      u"区分",   u"項目"};
        const QStringView heading =
            context.words(columnHeading(context, columnOf(context, cell.start))).trimmed();
        return heading.isEmpty() || times.in(heading);
    };
    const auto isDatedBeside = [&](Span cell) {
        return std::any_of(
            context.page->dates.cbegin(), context.page->dates.cend(), [&](const ScannedDate &date) {
                return context.sentence.contains(date.span) && !cell.contains(date.span) &&
                       !date.needsContext && date.date.precision != FuzzyDate::Precision::Year &&
                       date.date.singleYear();
            });
    };
    // Part of a year: the column's, else that of a cell before the amount.
    QStringView part = partOfYear(column, anyYear) ? column : QStringView();
    const bool across = !part.isEmpty();
    if (!across) {
        for (const Span cell : cellsAround(context, context.sentence)) {
            if (cell.end >= amount.start)
                break;
            if (const auto month = monthOfCell(context, cell))
                return month;
            if (const auto year = countedYear(context.words(cell));
                year && namesTime(cell) && !isDatedBeside(cell))
                return year;
            if (const QStringView words = context.words(cell);
                partOfYear(words, anyYear) && namesTime(cell) && !isDatedBeside(cell))
                part = words;
        }
    }
    // 16.5억 달러(1~9월): how much of the row's year the cell counts
    if (part.isEmpty() && isEastAsian(context.language)) {
        const QStringView behind = context.words({amount.end, context.sentence.end}).trimmed();
        const qsizetype close = behind.indexOf(u')');
        if (behind.startsWith(u'(') && close > 0 && partOfYear(behind.mid(1, close - 1), anyYear))
            part = behind.mid(1, close - 1);
    }
    if (part.isEmpty())
        return std::nullopt;
    std::optional<int> year = across ? std::nullopt : yearOfCell(column);
    if (!year)
        year = yearOfRows(context, amount);
    if (!year)
        year = yearAbove(context);
    return year ? partOfYear(part, *year) : std::nullopt;
}

} // namespace vigie::tabletimes
