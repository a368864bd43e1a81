// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/dates/datelists.h"
#include "indexing/facts/periods/perioddates.h"
#include "indexing/facts/periods/saiddate.h"
#include "indexing/facts/words/hintedpattern.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

/// Dates that take their months from others: "the same quarter of 2024", "in 2023 and 2024".
namespace vigie::perioddates {

std::optional<FuzzyDate> samePeriod(const ClaimContext &context, const ScannedDate &date,
                                    const std::optional<FuzzyDate> &spoken)
{
    // "In the same quarter of 2024", « au même trimestre de 2023 »: read as the one told before; the year
    // says which.
    const QStringView own = context.words(date.span);
    if (own.contains(u"same ") || own.contains(u"même")) {
        static const QRegularExpression ofYear(u"^ (?:of|in|de|en) ((?:19|20)\\d\\d)\\b"_s);
        constexpr qsizetype reach = 12;
        const QRegularExpressionMatch match = ofYear.match(context.text.mid(date.span.end, reach).toString());
        const std::optional<FuzzyDate> base = date.date.isValid() ? std::optional(date.date) : spoken;
        if (match.hasMatch() && base && base->start.isValid() && base->end.isValid()) {
            FuzzyDate moved = *base;
            const int years = match.capturedView(1).toInt() - base->start.year();
            moved.start = base->start.addYears(years);
            moved.end = base->end.addYears(years);
            return moved;
        }
    }
    const auto year = date.date.isValid() ? date.date.singleYear() : std::nullopt;
    // Of a total and its months the total is what is compared: 올해 1~9월 … 2월 바이비트 …, 지난해 같은 기간.
    const bool partial =
        spoken && context.lastSpan && context.lastSpan->contains(*spoken) &&
        (spoken->precision == FuzzyDate::Precision::Month || spoken->precision == FuzzyDate::Precision::Day);
    // A new paragraph asks of 지난해 같은 기간: of the span that the text told last.
    const bool above = !spoken && context.language == Language::Korean;
    const std::optional<FuzzyDate> &earlier = partial || above ? context.lastSpan : spoken;
    if (!year || !earlier || !earlier->start.isValid() || !earlier->end.isValid() ||
        date.date.precision != FuzzyDate::Precision::Year || earlier->start.year() != earlier->end.year())
        return std::nullopt;
    const QStringView behind = context.text.mid(date.span.end, 8);
    const QStringView before = context.text.left(date.span.start).right(28);
    static constexpr std::array after{QStringView(u"同期"),       QStringView(u"の同期"),
                                      QStringView(u"の同じ期間"), QStringView(u" 같은 기간"),
                                      QStringView(u" 동기"),      QStringView(u"同時期")};
    static constexpr std::array ahead{QStringView(u"same period of"),    QStringView(u"same period in"),
                                      QStringView(u"same period"),       QStringView(u"même période de"),
                                      QStringView(u"même période en"),   QStringView(u"mêmes mois de"),
                                      QStringView(u"same quarter of"),   QStringView(u"same quarter in"),
                                      QStringView(u"same half of"),      QStringView(u"same months of"),
                                      QStringView(u"same months in"),    QStringView(u"même trimestre de"),
                                      QStringView(u"même trimestre en"), QStringView(u"même semestre de"),
                                      QStringView(u"même semestre en"),  QStringView(u"mêmes mois en")};
    const bool says =
        std::any_of(after.begin(), after.end(), [&](QStringView word) { return behind.startsWith(word); }) ||
        std::any_of(ahead.begin(), ahead.end(),
                    [&](QStringView word) { return before.trimmed().endsWith(word); });
    if (!says)
        return std::nullopt;
    FuzzyDate shifted = *earlier;
    const int years = *year - earlier->start.year();
    shifted.start = earlier->start.addYears(years);
    shifted.end = earlier->end.addYears(years);
    return shifted;
}

std::optional<FuzzyDate> yearEndingAt(const ClaimContext &context, Span date, const FuzzyDate &end)
{
    static const HintedPattern words(
        u"\\b(?:(?:fiscal|financial|business|budget|tax) (?:year )?(?:\\d{4})?|twelve months|12 "
        u"months|year),? "
        u"(?:(?:which|that) )?(?:ended|ending|ends|closed|closing)(?: in| on)?(?: the)? $"_s);
    constexpr qsizetype reach = 60;
    const Span lead{std::max(context.sentence.start, date.start - reach), date.start};
    if (context.language != Language::English || lead.length() <= 0 || !end.end.isValid() ||
        (end.precision != FuzzyDate::Precision::Month && end.precision != FuzzyDate::Precision::Day) ||
        !words.in(context.words(lead)))
        return std::nullopt;
    return FuzzyDate::range(end.end.addDays(1).addYears(-1), end.end);
}

std::optional<FuzzyDate> unbrokenList(const ClaimContext &context, const ScannedDate &date)
{
    const QList<ScannedDate> &dates = context.page->dates;
    const DateRun run = datesListedWith(context.text, dates, &date - dates.constData());
    return run.size() > 1 ? unbroken(dates, run) : std::nullopt;
}

ListedPeriod ofList(const ClaimContext &context, const ScannedDate &date, qsizetype i)
{
    const QList<ScannedDate> &dates = context.page->dates;
    const DateRun run = datesListedWith(context.text, dates, &date - dates.constData());
    if (run.size() < 2 || !context.sentence.contains(dates.at(run.first).span) ||
        !context.sentence.contains(dates.at(run.last).span))
        return {};
    // Xは17日、16日未明に…と発表した: the first is the day of saying.
    if (isEastAsian(context.language) &&
        saiddate::isOfSpeaker(context.text, context.sentence, dates.at(run.first)))
        return {};
    qsizetype first = i, last = i;
    while (first > 0 && areListed(context.text, context.amount(first - 1).span, context.amount(first).span))
        --first;
    while (last + 1 < context.amounts.size() &&
           areListed(context.text, context.amount(last).span, context.amount(last + 1).span))
        ++last;
    if (last - first + 1 == run.size()) {
        const ScannedDate &own = dates.at(run.first + i - first);
        return own.needsContext ? ListedPeriod{} : ListedPeriod{own.date, false};
    }
    if (last > first)
        return {};
    // "Three months later, in June 2022": the same time said twice.
    const FuzzyDate &said = dates.at(run.last).date;
    bool same = said.isValid();
    for (qsizetype d = run.first; d < run.last; ++d)
        same = same && !dates.at(d).needsContext && dates.at(d).date == said;
    if (same)
        return {said, false};
    const auto all = unbroken(dates, run);
    return {all, !all};
}

} // namespace vigie::perioddates
