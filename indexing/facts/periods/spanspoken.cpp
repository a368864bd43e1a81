// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/periods/spanspoken.h"

#include "indexing/facts/kinds/claimwords.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/cueindex.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/pattern.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie::perioddates {

bool holdsSamePeriod(const ClaimContext &context, Span range)
{
    static const HintedPattern spans(u"\\b(?:over|in|during|for|within) (?:the same|those|these) (?:\\w+ "
                                     u")?(?:months|weeks|quarters|years|days)\\b|"
                                     u"\\b(?:pendant|durant|sur|au cours de|dans|en) (?:les mêmes|ces "
                                     u"mêmes|ces) (?:\\w+ )?(?:mois|semaines|trimestres|"
                                     u"jours)\\b"_s);
    return holds<claimwords::samePeriods>(context.text, range) || spans.in(context.words(range));
}

/// The last span told before the sentence that lasts as many months as "the same nine months" in `words`.
static std::optional<FuzzyDate> spanOfMonths(const ClaimContext &context, QStringView words)
{
    static const AnyOf hints{u" months"};
    static const QRegularExpression months =
        pattern(u"\\b(?:same|those|these) (two|three|four|five|six|seven|eight|nine|ten|eleven|[2-9]|1[01]) "
                u"months\\b"_s);
    const QRegularExpressionMatch said = context.language == Language::English && hints.in(words)
                                             ? months.match(words.toString())
                                             : QRegularExpressionMatch();
    if (!said.hasMatch())
        return std::nullopt;
    static constexpr std::array counts{QStringView(u"two"),   QStringView(u"three"), QStringView(u"four"),
                                       QStringView(u"five"),  QStringView(u"six"),   QStringView(u"seven"),
                                       QStringView(u"eight"), QStringView(u"nine"),  QStringView(u"ten"),
                                       QStringView(u"eleven")};
    const QString count = said.captured(1);
    const auto named = std::find(counts.begin(), counts.end(), count);
    const int number = named == counts.end() ? count.toInt() : int(named - counts.begin()) + 2;
    for (auto date = context.page->dates.crbegin(); date != context.page->dates.crend(); ++date) {
        const QDate from = date->date.start, to = date->date.end;
        if (date->span.start < context.sentence.start && !date->needsContext && from.isValid() &&
            to.isValid() && from.day() == 1 && from.addMonths(number).addDays(-1) == to)
            return date->date;
    }
    return std::nullopt;
}

std::optional<FuzzyDate> sameMonthsOf(const ClaimContext &context, const ScannedDate &year)
{
    if (year.date.precision != FuzzyDate::Precision::Year)
        return std::nullopt;
    constexpr qsizetype reach = 32;
    const QStringView before =
        context.words({std::max(context.sentence.start, year.span.start - reach), year.span.start});
    if (!before.endsWith(u" months of ") && !before.endsWith(u" months in "))
        return std::nullopt;
    const auto span = spanOfMonths(context, before);
    if (!span)
        return std::nullopt;
    const int later = year.date.start.year() - span->end.year();
    return FuzzyDate::range(span->start.addYears(later), span->end.addDays(1).addYears(later).addDays(-1));
}

std::optional<FuzzyDate> yearsUntilNow(const ClaimContext &context, const Document &document)
{
    constexpr int most = 30;
    static const HintedPattern years(
        u"\\b(?:en|sur) (deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\\d{1,2}) ans\\b"
        u"(?! (?:de|plus tôt|plus tard|après|avant|auparavant))"_s);
    static const AnyOf hints{u" ans"};
    const QStringView words = context.words(context.sentence);
    if (context.language != Language::French || !document.published || !document.published->end.isValid() ||
        !hints.in(words))
        return std::nullopt;
    const QRegularExpressionMatch said = years.match(words.toString());
    if (!said.hasMatch())
        return std::nullopt;
    static constexpr std::array counts{QStringView(u"deux"), QStringView(u"trois"), QStringView(u"quatre"),
                                       QStringView(u"cinq"), QStringView(u"six"),   QStringView(u"sept"),
                                       QStringView(u"huit"), QStringView(u"neuf"),  QStringView(u"dix")};
    const auto named = std::find(counts.begin(), counts.end(), said.capturedView(1));
    const int number = named == counts.end() ? said.capturedView(1).toInt() : int(named - counts.begin()) + 2;
    if (number < 2 || number > most)
        return std::nullopt;
    return FuzzyDate::range(document.published->end.addYears(-number), document.published->end);
}

std::optional<FuzzyDate> spanSpokenOf(const ClaimContext &context)
{
    const Span told{context.block.start,
                    isEastAsian(context.language) ? context.sentence.start : context.sentence.end};
    std::optional<FuzzyDate> last = context.latestRange;
    for (const ScannedDate &date : context.page->dates) {
        const bool span = date.date.precision == FuzzyDate::Precision::Range ||
                          date.date.precision == FuzzyDate::Precision::Quarter;
        if (told.contains(date.span) && !date.needsContext && span && date.date.start.isValid() &&
            date.date.end.isValid())
            last = date.date;
    }
    // "In the same six months": of the spans told before the last that is as long.
    if (const auto months = spanOfMonths(context, context.words(context.sentence)))
        return months;
    // 23일과 24일 이틀 사이: several dates made the span of the last claim.
    // « Sur l'ensemble du semestre », after one of its quarters
    if (context.language == Language::French && last && last->precision == FuzzyDate::Precision::Quarter &&
        last->start.isValid() && context.words(context.sentence).contains(u" semestre")) {
        constexpr int half = 6, july = 7;
        const QDate from(last->start.year(), last->start.month() < july ? 1 : july, 1);
        return FuzzyDate::range(from, from.addMonths(half).addDays(-1));
    }
    const std::optional<FuzzyDate> &claimed = context.lastPeriod;
    const bool made = claimed && claimed->precision == FuzzyDate::Precision::Range &&
                      claimed->start.isValid() && claimed->end.isValid() &&
                      !(last && last->contains(*claimed));
    return made && isEastAsian(context.language) ? claimed : last;
}

} // namespace vigie::perioddates
