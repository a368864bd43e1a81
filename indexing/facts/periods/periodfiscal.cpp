// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/periods/periodfiscal.h"

#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/pattern.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie::fiscal {

namespace {

constexpr std::array months{QStringView(u"jan"), QStringView(u"feb"), QStringView(u"mar"),
                            QStringView(u"apr"), QStringView(u"may"), QStringView(u"jun"),
                            QStringView(u"jul"), QStringView(u"aug"), QStringView(u"sep"),
                            QStringView(u"oct"), QStringView(u"nov"), QStringView(u"dec")};

/// 1 to 12; 0 if `word` is no month.
int monthOf(QStringView word)
{
    const auto found = std::find(months.begin(), months.end(), word.left(3));
    return found == months.end() ? 0 : static_cast<int>(found - months.begin()) + 1;
}

/// The twelve months from `month` of `year` on.
FuzzyDate twelveMonths(int year, int month)
{
    const QDate start(year, month, 1);
    return FuzzyDate::range(start, start.addYears(1).addDays(-1));
}

} // namespace

std::optional<FuzzyDate> yearOf(const ClaimContext &context, qsizetype i)
{
    static const AnyOf hints{u"financial year", u"fiscal year", u"budget year", u"accounting year"};
    const QStringView sentence = context.words(context.sentence);
    if (context.language != Language::English || !hints.in(sentence) || sentence.contains(u'\t'))
        return std::nullopt;
    // Over two years of the calendar: "2024-25", "2024/2025", where nothing else is said from April on.
    static const HintedPattern across(
        u"\\b(?:financial|fiscal|budget|accounting) year (\\d{4}) ?(?:[-–/]|to|and|until) ?(?:\\d{4}|\\d{2})\\b(?: ?\\(([a-z]+)\\.?[^()]{0,30}\\))?"_s);
    // Named after the year in which it closes.
    static const QRegularExpression closing =
        pattern(u"\\b(?:financial|fiscal|budget|accounting) year (\\d{4})\\b[^.;$€£]{0,30}? "
                u"(?:closed|ended|ends|ending|closing|closes) "
                u"(?:on|in|with) (?:the )?(?:\\d{1,2} |end of )?([a-z]+)\\b"_s);
    const Span lead{context.sentence.start, context.amount(i).span.start};
    const QString words = context.words(lead).toString();
    // "The 2023-24 financial year"
    static const HintedPattern ahead(
        u"\\b(\\d{4}) ?[-–/] ?(?:\\d{4}|\\d{2}) (?:financial|fiscal|budget|accounting) year\\b()"_s);
    QRegularExpressionMatch match = across.match(words);
    if (!match.hasMatch())
        match = ahead.match(words);
    constexpr int april = 4, monthsOfYear = 12;
    std::optional<FuzzyDate> found;
    qsizetype end = 0;
    int year = 0, first = april;
    if (match.hasMatch()) {
        const int said = monthOf(match.capturedView(2));
        year = match.capturedView(1).toInt();
        first = said > 0 ? said : april;
        end = match.capturedEnd();
    } else if (const QRegularExpressionMatch closed = closing.match(words); closed.hasMatch()) {
        const int last = monthOf(closed.capturedView(2));
        if (last == 0)
            return std::nullopt;
        year = closed.capturedView(1).toInt() - (last == monthsOfYear ? 0 : 1);
        first = last == monthsOfYear ? 1 : last + 1;
        end = closed.capturedEnd();
    } else {
        return std::nullopt;
    }
    static const AnyOf next{u"the year after", u"the following year", u"the next year", u"next year",
                            u"the year to come"};
    static const AnyOf last{u"the year before", u"the previous year", u"a year earlier",
                            u"the preceding year"};
    constexpr qsizetype reach = 30;
    const Span tail{context.amount(i).span.end,
                    std::min(context.sentence.end, context.amount(i).span.end + reach)};
    const QString gap = words.mid(end) + (tail.length() > 0 ? context.words(tail).toString() : QString());
    year += next.in(gap) ? 1 : last.in(gap) ? -1 : 0;
    return twelveMonths(year, first);
}

std::optional<FuzzyDate> untilMonth(const ClaimContext &context, qsizetype i)
{
    if (context.language != Language::English || i != 0 || context.words(context.sentence).contains(u'\t'))
        return std::nullopt;
    static const QRegularExpression until =
        pattern(u"\\b(?:by|up to|until|as of|at|to) (?:the )?(?:end|close) of ([a-z]+)\\b[^.;]{0,60} "
                u"(?:had|stood|come|came|reached|amounted|ran|totall?ed|was|were)\\b"_s);
    static const AnyOf ends{u" end of ", u" close of "};
    const Span lead{context.sentence.start, context.amount(i).span.start};
    if (lead.length() <= 0 || !(ends.in(context.words(lead))))
        return std::nullopt;
    const QRegularExpressionMatch match = until.match(context.words(lead).toString());
    const int month = match.hasMatch() ? monthOf(match.capturedView(1)) : 0;
    const auto year =
        std::find_if(context.page->dates.cbegin(), context.page->dates.cend(), [&](const ScannedDate &date) {
            return lead.contains(date.span) && !date.needsContext && date.date.start.isValid() &&
                   date.date.precision == FuzzyDate::Precision::Year;
        });
    if (month == 0 || year == context.page->dates.cend())
        return std::nullopt;
    const QDate last(year->date.start.year(), month, 1);
    return FuzzyDate::range(QDate(last.year(), 1, 1), last.addMonths(1).addDays(-1));
}

} // namespace vigie::fiscal
