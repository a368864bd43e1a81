// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/periods/periodquestion.h"

#include "indexing/facts/periods/easternperiods.h"
#include "indexing/facts/periods/easternspans.h"
#include "indexing/facts/periods/perioddates.h"
#include "indexing/facts/periods/periodnews.h"
#include "indexing/facts/periods/periodwords.h"
#include "indexing/facts/words/hintedpattern.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie::perioddates {

ClaimPeriod periodOf(const FuzzyDate &date, const QString &rule, const QString &words)
{
    ClaimPeriod period;
    period.date = date;
    period.basis.rule = rule;
    period.basis.words = words;
    return period;
}

PeriodQuestion::PeriodQuestion(const ClaimContext &where, qsizetype number, const Document &read,
                               const std::optional<FuzzyDate> &before)
    : context(where)
    , i(number)
    , document(read)
    , earlier(before)
    , amount(where.amount(number).span)
    , inTable(where.blockKind == Block::Kind::TableRow || !where.columns.isEmpty())
{
}

ClaimPeriod PeriodQuestion::found(const ScannedDate &date, const QString &rule) const
{
    ClaimPeriod period;
    period.date = inContext(context, date, earlier, document);
    if (earlier && period.date && period.date->precision == earlier->precision &&
        (easternperiods::isCountedAlready(context, date, i) || isCountedForFirst(context, date, i)))
        period.date = earlier;
    if (!period.date)
        return period;
    // 2019년 같은 날: the day told before, of that year.
    constexpr qsizetype year = 6;
    static const HintedPattern ofYear(u"(?:19|20)[0-9]{2}년 $"_s);
    const Span lead{std::max<qsizetype>(context.sentence.start, date.span.start - year), date.span.start};
    if (date.needsContext && lead.length() == year && ofYear.in(context.words(lead)) &&
        period.date->precision == FuzzyDate::Precision::Day) {
        const QDate day = period.date->start;
        const QDate then(context.words(lead).left(4).toInt(), day.month(), day.day());
        if (then.isValid())
            period.date = FuzzyDate::day(then);
    }
    period.date = easternperiods::fromYearsBeginning(context, date.span, *period.date);
    period.date = easternspans::sinceIncident(context, date.span, *period.date);
    period.basis = date.basis;
    if (period.basis.words.isEmpty())
        period.basis.words = wordsOf(date.span);
    if (!rule.isEmpty())
        period.basis.rule = rule;
    else if (date.needsContext)
        period.basis.rule = beforeRule;
    return period;
}

QString PeriodQuestion::wordsOf(Span span) const
{
    const Span source = context.page->text->toSource(span);
    return context.page->page->text.mid(source.start, source.length());
}

bool PeriodQuestion::recurs() const
{
    const auto recurring = [&](Span place) {
        return lastsOrRecurs(context.words(context.sentence), place.start - context.sentence.start,
                             place.end - context.sentence.start);
    };
    return recurring(amount) || (i > 0 && saysPart(context, i) && recurring(context.amount(i - 1).span));
}

} // namespace vigie::perioddates
