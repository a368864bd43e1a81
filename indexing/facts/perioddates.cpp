// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/perioddates.h"

#include "indexing/facts/comparisonreader.h"
#include "indexing/facts/datelists.h"
#include "indexing/facts/saiddate.h"
#include "indexing/facts/sayingwords.h"
#include "indexing/facts/textprobe.h"

#include <algorithm>
#include <array>

namespace vigie::perioddates {

namespace {

/// The speaker's day, unless it is the victim who tells: that a theft was told of by whom it befell is its
/// day.
bool isOfStranger(const ClaimContext &context, const ScannedDate &date)
{
    if (!saiddate::isOfSpeaker(context.text, context.sentence, date))
        return false;
    const Span head{context.sentence.start, date.span.start};
    return std::none_of(context.page->entities.cbegin(), context.page->entities.cend(),
                        [&](const EntityMatch &match) {
                            return head.contains(match.span) && context.robbed != nullptr &&
                                   context.robbed->contains(match.entity);
                        });
}

} // namespace

bool datesPublication(const ClaimContext &context, const ScannedDate &date, const Document &document)
{
    if (saiddate::isDateline(context.text, context.block, date) || isOfStranger(context, date))
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
    for (const auto &cue : sayingwords::publications) {
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

namespace {

constexpr qsizetype landmarkReach = 40; ///< "more than a year after the theft from its wallets in May 2024"

/// Where a bracket that holds `position` opens and closes within the sentence; empty if none does.
Span bracketAround(const ClaimContext &context, qsizetype position)
{
    qsizetype open = position - 1;
    while (open >= context.sentence.start && context.text.at(open) != u'(' && context.text.at(open) != u')')
        --open;
    if (open < context.sentence.start || context.text.at(open) != u'(')
        return {};
    const qsizetype close = context.text.indexOf(u')', position);
    return close < 0 || close >= context.sentence.end ? Span{} : Span{open, close + 1};
}

} // namespace

bool isLandmark(const ClaimContext &context, Span date)
{
    static constexpr std::array leads{
        QStringView(u"after the"),     QStringView(u"after its"),  QStringView(u"after their"),
        QStringView(u"following the"), QStringView(u"before the"), QStringView(u"since the"),
        QStringView(u"après le"),      QStringView(u"après la"),   QStringView(u"après l'"),
        QStringView(u"après les"),     QStringView(u"avant le"),   QStringView(u"avant la"),
        QStringView(u"avant l'"),      QStringView(u"avant les"),  QStringView(u"depuis le"),
        QStringView(u"depuis la"),     QStringView(u"depuis l'"),  QStringView(u"suite au"),
        QStringView(u"à la suite du")};
    static constexpr std::array tails{QStringView(u"以降"),    QStringView(u"以来"),  QStringView(u"後に"),
                                      QStringView(u"の後"),    QStringView(u"後、"),  QStringView(u"を受け"),
                                      QStringView(u"から1年"), QStringView(u" 이후"), QStringView(u" 후 "),
                                      QStringView(u" 뒤 ")};
    static constexpr std::array links{QStringView(u"of"), QStringView(u"in"), QStringView(u"on"),
                                      QStringView(u"de"), QStringView(u"du"), QStringView(u"en"),
                                      QStringView(u"d'"), QStringView(u"le")};
    const qsizetype from = std::max(context.sentence.start, date.start - landmarkReach);
    const QStringView before = context.text.mid(from, date.start - from).trimmed();
    // "The hack of March 2022, in which …": what is told is of that day.
    static constexpr std::array told{QStringView(u", when"),     QStringView(u", in which"),
                                     QStringView(u", quand"),    QStringView(u", lors"),
                                     QStringView(u", au cours"), QStringView(u" when ")};
    const QStringView rest = context.text.mid(date.end, context.sentence.end - date.end);
    if (std::any_of(told.begin(), told.end(), [&](QStringView word) { return rest.startsWith(word); }))
        return false;
    const bool linked = std::any_of(links.begin(), links.end(), [&](QStringView word) {
        return chars::standsBefore(before, before.size(), word);
    });
    if (linked) {
        for (const QStringView lead : leads) {
            const qsizetype p = before.lastIndexOf(lead);
            // Nothing but the event's own words between: no comma, no figure.
            if (p >= 0 && !before.mid(p).contains(u',') &&
                std::none_of(before.begin() + p, before.end(), [](QChar c) { return c.isDigit(); }))
                return true;
        }
    }
    constexpr qsizetype eventLength = 12;
    const QStringView behind =
        context.text.mid(date.end, std::min(eventLength, context.sentence.end - date.end));
    if (!behind.startsWith(u'の') && !(behind.startsWith(u' ') && context.language == Language::Korean))
        return false;
    const auto tail = std::find_if(tails.begin(), tails.end(), [&](QStringView word) {
        const qsizetype p = behind.indexOf(word);
        return p > 1 && !behind.left(p).contains(u'、') && !behind.left(p).contains(u',') &&
               std::none_of(behind.begin(), behind.begin() + p, [](QChar c) { return c.isDigit(); });
    });
    return tail != tails.end();
}

bool isOfOtherBracket(const ClaimContext &context, Span date, qsizetype i)
{
    const Span bracket = bracketAround(context, date.start);
    if (bracket.isEmpty() || bracket.contains(context.amount(i).span))
        return false;
    for (qsizetype k = 0; k < context.amounts.size(); ++k) {
        if (k != i && bracket.contains(context.amount(k).span) && !saysEquivalent(context, k))
            return true;
    }
    return false;
}

bool takesNoTimeOfOthers(const ClaimContext &context, Span clause)
{
    static constexpr std::array fees{
        QStringView(u"commission"), QStringView(u" fee"),       QStringView(u"his cut"),
        QStringView(u"their cut"),  QStringView(u"honoraires"), QStringView(u"rémunération"),
        QStringView(u"手数料"),     QStringView(u"報酬"),       QStringView(u"수수료"),
        QStringView(u"수고비"),     QStringView(u"사례금")};
    const QStringView words = context.words(clause);
    return std::any_of(fees.begin(), fees.end(), [&](QStringView word) { return words.contains(word); });
}

std::optional<FuzzyDate> spanSpokenOf(const ClaimContext &context)
{
    const Span told{context.block.start, context.sentence.start};
    std::optional<FuzzyDate> last = context.latestRange;
    for (const ScannedDate &date : context.page->dates) {
        const bool span = date.date.precision == FuzzyDate::Precision::Range ||
                          date.date.precision == FuzzyDate::Precision::Quarter;
        if (told.contains(date.span) && !date.needsContext && span && date.date.start.isValid() &&
            date.date.end.isValid())
            last = date.date;
    }
    return last;
}

bool isBehindBracket(const ClaimContext &context, Span date, Span amount)
{
    const Span bracket = bracketAround(context, amount.start);
    return !bracket.isEmpty() && date.start >= bracket.end;
}

bool isReckoning(const ClaimContext &context, Span date)
{
    const QStringView before =
        context.text.mid(context.sentence.start, date.start - context.sentence.start).trimmed();
    return chars::standsBefore(before, before.size(), u"as of") ||
           chars::standsBefore(before, before.size(), u"as at");
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

FuzzyDate withStart(const ClaimContext &context, const ScannedDate &until, const FuzzyDate &period)
{
    if (period.start.isValid() || !period.end.isValid())
        return period;
    const auto &dates = context.page->dates;
    const auto year = std::find_if(dates.cbegin(), dates.cend(), [&](const ScannedDate &date) {
        return context.sentence.contains(date.span) && date.span.end <= until.span.start &&
               date.date.precision == FuzzyDate::Precision::Year && date.date.start.isValid() &&
               date.date.start.year() == period.end.year();
    });
    return year == dates.cend() ? period : FuzzyDate::range(year->date.start, period.end);
}

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

ListedPeriod ofList(const ClaimContext &context, const ScannedDate &date, qsizetype i)
{
    const QList<ScannedDate> &dates = context.page->dates;
    const DateRun run = datesListedWith(context.text, dates, &date - dates.constData());
    if (run.size() < 2 || !context.sentence.contains(dates.at(run.first).span) ||
        !context.sentence.contains(dates.at(run.last).span))
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
    const auto all = unbroken(dates, run);
    return {all, !all};
}

} // namespace vigie::perioddates
