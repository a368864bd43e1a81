// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/claimcontext.h"
#include "indexing/facts/claimwords.h"
#include "indexing/facts/comparisonreader.h"
#include "indexing/facts/datelists.h"
#include "indexing/facts/periodwords.h"
#include "indexing/facts/saiddate.h"
#include "indexing/facts/textprobe.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

/// A date that says when something was said or published: "said on 22 October", "rapport de 2024".
bool datesPublication(const ClaimContext &context, const ScannedDate &date, const Document &document)
{
    if (saiddate::isDateline(context.text, context.block, date) ||
        saiddate::isOfSpeaker(context.text, context.sentence, date))
        return true;
    const bool dayOfDocument = document.published && date.date.precision == FuzzyDate::Precision::Day &&
                               date.date.start == document.published->start;
    // Sentences may name the day of the statement far from its verb; other dates only right beside it.
    const qsizetype reach = dayOfDocument ? 60 : date.date.precision == FuzzyDate::Precision::Day ? 24 : 14;
    const Span home = context.sentence.contains(date.span) || !context.block.contains(date.span)
                          ? context.sentence
                          : context.block; // a date of the sentence before
    const Span around{std::max(home.start, date.span.start - reach),
                      std::min(home.end, date.span.end + reach)};
    const QStringView text = context.text.mid(0, around.end);
    for (const auto &cue : claimwords::publications) {
        const qsizetype p = text.indexOf(cue.word, around.start);
        if (p < 0)
            continue;
        if (chars::isLatin(cue.word.front()) &&
            (chars::isLatin(chars::at(text, p - 1)) ||
             chars::isLatin(chars::at(context.text, p + cue.word.size()))))
            continue;
        const Span place{p, p + cue.word.size()};
        const Span gap{std::min(place.end, date.span.end), std::max(place.start, date.span.start)};
        const QStringView between = context.words(gap);
        // Another clause or an amount between the two parts them.
        if (between.contains(u", ") || between.contains(u'、') || between.contains(u" that "))
            continue;
        if (!chars::isLatin(cue.word.front()) && place.start < date.span.start)
            continue; // 보고서, 発表 come after their date
        bool amountBetween = false;
        for (qsizetype i = 0; i < context.amounts.size(); ++i)
            amountBetween = amountBetween || (gap.start < gap.end && context.amount(i).span.overlaps(gap));
        if (!amountBetween)
            return true;
    }
    return false;
}

const ScannedDate *lastIn(const ClaimContext &context, Span range, const Document &document)
{
    const ScannedDate *last = nullptr;
    for (const ScannedDate &date : context.page->dates) {
        if (range.contains(date.span) && !date.needsContext && date.date.isValid() &&
            !datesPublication(context, date, document) && !isOfBase(*context.page, date.span, {}))
            last = &date;
    }
    return last;
}

/// A month or a year counted from another, placed in the period the text was speaking of.
std::optional<FuzzyDate> inContext(const ClaimContext &context, const ScannedDate &date,
                                   const std::optional<FuzzyDate> &before, const Document &document)
{
    if (!date.needsContext)
        return date.date.isValid() ? std::optional(date.date) : std::nullopt;
    // What introduces a list speaks for its items; else what the text spoke of last.
    const auto headed = [&](Span range) -> std::optional<FuzzyDate> {
        const ScannedDate *last = range.isEmpty() ? nullptr : lastIn(context, range, document);
        return last ? std::optional(last->date) : std::nullopt;
    };
    std::optional<FuzzyDate> earlier = before;
    if (!earlier)
        earlier = headed(context.caption);
    if (!earlier)
        earlier = context.lastPeriod;
    if (!earlier)
        earlier = headed(context.heading);
    return earlier ? placedIn(*earlier, date, context.language, document.published) : std::nullopt;
}

ClaimPeriod found(const ClaimContext &context, const ScannedDate &date,
                  const std::optional<FuzzyDate> &earlier, const Document &document, const QString &rule)
{
    ClaimPeriod period;
    period.date = inContext(context, date, earlier, document);
    if (!period.date)
        return period;
    period.basis = date.basis;
    if (period.basis.words.isEmpty()) {
        const Span source = context.page->text->toSource(date.span);
        period.basis.words = context.page->page->text.mid(source.start, source.length());
    }
    if (!rule.isEmpty())
        period.basis.rule = rule;
    else if (date.needsContext)
        period.basis.rule = u"sentence-before"_s;
    return period;
}

/// "This year … until September": an end whose beginning is the year named before it in the sentence.
void closeStart(const ClaimContext &context, const ScannedDate &until, ClaimPeriod &period)
{
    if (!period.date || period.date->start.isValid() || !period.date->end.isValid())
        return;
    const auto year =
        std::find_if(context.page->dates.cbegin(), context.page->dates.cend(), [&](const ScannedDate &date) {
            return context.sentence.contains(date.span) && date.span.end <= until.span.start &&
                   date.date.precision == FuzzyDate::Precision::Year && date.date.start.isValid() &&
                   date.date.start.year() == period.date->end.year();
        });
    if (year != context.page->dates.cend())
        period.date = FuzzyDate::range(year->date.start, period.date->end);
}

/// "For 2023 as a whole", "les pertes de 2023 se chiffraient": a bare year before a verb or a little word,
/// which counts nothing.
std::optional<int> bareYear(const ClaimContext &context)
{
    static constexpr std::array followers{
        QStringView(u"as"),     QStringView(u"were"),      QStringView(u"was"),   QStringView(u"came"),
        QStringView(u"had"),    QStringView(u"has"),       QStringView(u"stood"), QStringView(u"reached"),
        QStringView(u"amount"), QStringView(u"amounted"),  QStringView(u"se"),    QStringView(u"s"),
        QStringView(u"ont"),    QStringView(u"avait"),     QStringView(u"sont"),  QStringView(u"était"),
        QStringView(u"a"),      QStringView(u"avaient"),   QStringView(u"et"),    QStringView(u"étaient"),
        QStringView(u"and"),    QStringView(u"atteignent")};
    static constexpr std::array leaders{QStringView(u"for"), QStringView(u"of"),   QStringView(u"in"),
                                        QStringView(u"de"),  QStringView(u"pour"), QStringView(u"en")};
    const QStringView text = context.text;
    for (qsizetype p = context.sentence.start; p + 5 < context.sentence.end; ++p) {
        if (!chars::isDigit(text.at(p)) || chars::isDigit(chars::at(text, p - 1)))
            continue;
        bool isNumber = false;
        const int year = text.mid(p, 4).toInt(&isNumber);
        if (!isNumber || year < 1990 || year > 2099 || text.at(p + 4) != u' ')
            continue;
        const QStringView next = text.mid(p + 5, chars::wordEnd(text, p + 5) - p - 5);
        const QStringView before = text.left(p).trimmed();
        const bool led = std::any_of(leaders.begin(), leaders.end(), [&](QStringView word) {
            return chars::standsBefore(before, before.size(), word);
        });
        const bool read = std::any_of(context.page->dates.cbegin(), context.page->dates.cend(),
                                      [&](const ScannedDate &date) {
                                          return date.span.contains(Span{p, p + 4});
                                      });
        if (led && !read && std::find(followers.begin(), followers.end(), next) != followers.end())
            return year;
    }
    return std::nullopt;
}

ClaimPeriod ofContext(const FuzzyDate &date, const QString &words)
{
    ClaimPeriod period;
    period.date = date;
    period.basis.rule = u"sentence-before"_s;
    period.basis.words = words;
    return period;
}

/// Whether amount `n` is `i` or restates it in other money: a date beside either dates both.
bool isOfGroup(const ClaimContext &context, qsizetype n, qsizetype i)
{
    if (n < 0)
        return false;
    for (qsizetype k = std::min(n, i) + 1; k <= std::max(n, i); ++k) {
        if (!saysEquivalent(context, k))
            return false;
    }
    return true;
}

/// "The same period last year", 昨年同期, 지난해 같은 기간: the months of the claim before, of that year.
std::optional<FuzzyDate> samePeriod(const ClaimContext &context, const ScannedDate &date,
                                    const std::optional<FuzzyDate> &earlier)
{
    const auto year = date.date.isValid() ? date.date.singleYear() : std::nullopt;
    if (!year || !earlier || !earlier->start.isValid() || !earlier->end.isValid() ||
        date.date.precision != FuzzyDate::Precision::Year || earlier->start.year() != earlier->end.year())
        return std::nullopt;
    const QStringView behind = context.text.mid(date.span.end, 8);
    const QStringView before = context.text.left(date.span.start).right(28);
    static constexpr std::array after{QStringView(u"同期"),       QStringView(u"の同期"),
                                      QStringView(u"の同じ期間"), QStringView(u" 같은 기간"),
                                      QStringView(u" 동기"),      QStringView(u"同時期")};
    static constexpr std::array ahead{QStringView(u"same period of"),  QStringView(u"same period in"),
                                      QStringView(u"same period"),     QStringView(u"même période de"),
                                      QStringView(u"même période en"), QStringView(u"mêmes mois de")};
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

/// "In 2023 and 2024 they stole $660 million and $1.34 billion": each its own; "in April and May" one sum:
/// both months. Nothing where the date stands alone or the list says neither.
std::optional<FuzzyDate> ofList(const ClaimContext &context, const ScannedDate &date, qsizetype i)
{
    const QList<ScannedDate> &dates = context.page->dates;
    const DateRun run = datesListedWith(context.text, dates, &date - dates.constData());
    if (run.size() < 2 || !context.sentence.contains(dates.at(run.first).span) ||
        !context.sentence.contains(dates.at(run.last).span))
        return std::nullopt;
    qsizetype first = i, last = i;
    while (first > 0 && areListed(context.text, context.amount(first - 1).span, context.amount(first).span))
        --first;
    while (last + 1 < context.amounts.size() &&
           areListed(context.text, context.amount(last).span, context.amount(last + 1).span))
        ++last;
    if (last - first + 1 == run.size()) {
        const ScannedDate &own = dates.at(run.first + i - first);
        return own.needsContext ? std::nullopt : std::optional(own.date);
    }
    return last == first ? unbroken(dates, run) : std::nullopt;
}

} // namespace

ClaimPeriod readPeriod(const ClaimContext &context, qsizetype i, const Document &document,
                       const std::optional<FuzzyDate> &earlier, bool leans)
{
    const Span amount = context.amount(i).span;
    const bool table = context.blockKind == Block::Kind::TableRow || !context.columns.isEmpty();
    const ScannedDate *own = nullptr, *any = nullptr;
    qsizetype ownDistance = std::numeric_limits<qsizetype>::max(), anyDistance = ownDistance;
    for (const ScannedDate &date : context.page->dates) {
        if (!context.sentence.contains(date.span) || date.span.overlaps(context.amount(i).figure))
            continue;
        if (!inContext(context, date, earlier, document) || datesPublication(context, date, document) ||
            isOfBase(*context.page, date.span, amount))
            continue;
        const qsizetype distance = distanceBetween(context, amount, date.span);
        // "Of the 2024 total, $305 million … in May": of two dates the one within the other says more.
        const bool within = !table && own && !date.needsContext && own->date.isValid() &&
                            own->date != date.date && own->date.contains(date.date) && distance < 60;
        const bool around = !table && own && !date.needsContext && date.date.isValid() &&
                            own->date.isValid() && own->date != date.date && date.date.contains(own->date) &&
                            date.date.end.isValid() && ownDistance < 60;
        if (isOfGroup(context, nearestAmount(context, date.span), i) && !around &&
            (within || distance < ownDistance)) {
            own = &date;
            ownDistance = distance;
        }
        // Without a date of its own an amount shares one that stands before it.
        if ((table || date.span.end <= amount.start) && distance < anyDistance) {
            any = &date;
            anyDistance = distance;
        }
    }
    const Span column = columnHeading(context, columnOf(context, amount.start));
    if (!column.isEmpty()) {
        for (const ScannedDate &date : context.page->dates) {
            if (column.contains(date.span) && !date.needsContext)
                return found(context, date, earlier, document, u"table"_s);
        }
    }
    if (const auto year = column.isEmpty() ? std::nullopt : periodOfLabel(context.words(column))) {
        ClaimPeriod period = ofContext(*year, year->toIso());
        period.basis.rule = u"table"_s;
        return period;
    }
    const auto foundHere = [&](const ScannedDate &date) {
        ClaimPeriod period = found(context, date, earlier, document, table ? u"table"_s : QString());
        if (const auto same = samePeriod(context, date, earlier))
            period.date = same;
        else if (const auto listed = table ? std::nullopt : ofList(context, date, i))
            period.date = listed;
        closeStart(context, date, period);
        // "For 2023 …, of which 100 million in June": the month is one of the whole's, whatever year the text
        // spoke of before.
        const auto year = earlier ? earlier->singleYear() : std::nullopt;
        if (year && period.date && period.basis.rule == u"sentence-before" && saysPart(context, i) &&
            period.date->precision == FuzzyDate::Precision::Month && !earlier->contains(*period.date)) {
            const FuzzyDate inWhole = FuzzyDate::month(*year, period.date->start.month());
            if (earlier->contains(inWhole))
                period.date = inWhole;
        }
        return period;
    };
    if (own)
        return foundHere(*own);
    if (const auto label = periodOfRow(context.words(context.sentence))) {
        ClaimPeriod period = ofContext(*label, label->toIso());
        period.basis.rule = u"table"_s;
        return period;
    }
    const Span clause = clauseAround(context, amount);
    if (holdsWholeYear(context, clause) && earlier && earlier->end.isValid())
        return ofContext(FuzzyDate::year(earlier->end.year()), QString::number(earlier->end.year()));
    if (any)
        return foundHere(*any);
    if (const auto year = bareYear(context)) {
        ClaimPeriod period = ofContext(FuzzyDate::year(*year), QString::number(*year));
        period.basis.rule = u"explicit"_s;
        return period;
    }
    if (context.latestRange && holdsSamePeriod(context, context.sentence))
        return ofContext(*context.latestRange, context.latestRange->toIso());
    if (!leans || lastsOrRecurs(context.words(context.sentence), amount.start - context.sentence.start,
                                amount.end - context.sentence.start))
        return {};
    if (!context.before.isEmpty()) {
        if (const ScannedDate *date = lastIn(context, context.before, document))
            return found(context, *date, earlier, document, u"sentence-before"_s);
    }
    if (context.unfinished && context.before.isEmpty())
        return ofContext(*context.unfinished, context.unfinished->toIso());
    if (!context.caption.isEmpty()) {
        if (const ScannedDate *date = lastIn(context, context.caption, document))
            return found(context, *date, earlier, document, u"heading"_s);
    }
    if (!context.heading.isEmpty()) {
        if (const ScannedDate *date = lastIn(context, context.heading, document))
            return found(context, *date, earlier, document, u"heading"_s);
    }
    return {};
}

} // namespace vigie
