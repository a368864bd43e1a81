// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/periods/periodnews.h"

#include "indexing/facts/dates/datescanner.h"
#include "indexing/facts/periods/perioddates.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/pattern.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie::perioddates {

static constexpr qint64 lately = 65; ///< days: news of the last weeks name no year

std::optional<FuzzyDate> lastBefore(const ScannedDate &date, Language language, const Document &document)
{
    if (!document.published || !document.published->start.isValid() || !document.published->end.isValid() ||
        document.published->precision == FuzzyDate::Precision::Year)
        return std::nullopt;
    const int year = document.published->start.year();
    for (const int y : {year, year - 1}) {
        const auto placed = placedIn(FuzzyDate::year(y), date, language, document.published);
        if (placed && placed->start.isValid() && placed->end.isValid() &&
            !(placed->start > document.published->end))
            return placed;
    }
    return std::nullopt;
}

bool isOfNews(const FuzzyDate &placed, const FuzzyDate &last, const FuzzyDate &earlier, bool sameBlock,
              const Document &document)
{
    if (placed == last || !placed.start.isValid() || !placed.end.isValid() || !earlier.start.isValid())
        return false;
    const QDate told = document.published->end;
    if (placed.start > told && !(earlier.start > told))
        return true;
    const bool whole = earlier.precision == FuzzyDate::Precision::Year;
    // « En 2023, … » and, in another paragraph, « l'amende infligée en mars »: the year was one for itself.
    if (whole && !sameBlock && last.start > earlier.end)
        return true;
    // "In the same months of 2023 …" and, in another paragraph, "stolen in March": what was only set against.
    if (!sameBlock && last.start > earlier.end && placed.start.year() < last.start.year() &&
        document.published->start.year() == last.start.year() &&
        earlier.precision == FuzzyDate::Precision::Range && earlier.end.year() < last.start.year())
        return true;
    if (!whole && placed.end < earlier.start && last.start >= earlier.start)
        return true;
    // « Entre 2021 et 2024, … » and, in another sentence, « en juin »: of none of these years.
    const bool years = earlier.precision == FuzzyDate::Precision::Range && earlier.end.isValid() &&
                       earlier.start.year() + 1 < earlier.end.year();
    if (years && last.start > earlier.end)
        return true;
    return !sameBlock && last.start.daysTo(document.published->start) <= lately;
}

bool isOfLastYear(const ClaimContext &context, const ScannedDate &date, const FuzzyDate &earlier)
{
    return earlier.precision == FuzzyDate::Precision::Year &&
           std::any_of(
               context.page->dates.cbegin(), context.page->dates.cend(), [&](const ScannedDate &other) {
                   return context.block.contains(other.span) && other.span.end <= context.sentence.start &&
                          other.span.end <= date.span.start && other.date == earlier &&
                          other.basis.rule == u"relative";
               });
}

std::optional<FuzzyDate> asNews(const ClaimContext &context, const ScannedDate &date,
                                const Document &document)
{
    const std::optional<FuzzyDate> &told = document.published;
    if (isEastAsian(context.language) || !told || !told->end.isValid() || date.basis.rule == u"explicit" ||
        !context.sentence.contains(date.span) ||
        !(date.date.precision == FuzzyDate::Precision::Month ||
          date.date.precision == FuzzyDate::Precision::Quarter))
        return std::nullopt;
    const QStringView words = context.words(date.span);
    if (std::any_of(words.begin(), words.end(), [](QChar c) { return c.isDigit(); }))
        return std::nullopt;
    static const AnyOf toCome{u" will ",  u" shall ",   u" would ",   u" plan",    u" expect", u" due ",
                              u" next ",  u" to be ",   u" until ",   u" by ",     u"ra ",     u"ront ",
                              u"prévo",   u"prévu",     u"rait ",     u" d'ici ",  u" doit ",  u"doivent",
                              u"prochai", u"jusqu'",    u" avant ",   u" before ", u"devra",   u" compte ",
                              u" from ",  u" upcoming", u" à partir "};
    if (toCome.in(context.words(context.sentence)))
        return std::nullopt;
    const bool ahead = date.date.start > told->end;
    if (!ahead && !isOfLastYear(context, date, FuzzyDate::year(date.date.start.year())))
        return std::nullopt;
    FuzzyDate moved = date.date;
    moved.start = date.date.start.addYears(ahead ? -1 : 1);
    moved.end = date.date.end.addYears(ahead ? -1 : 1);
    const bool near = ahead || moved.start.daysTo(told->start) <= lately;
    return moved.start > told->end || !near ? std::nullopt : std::optional(moved);
}

/// The single years that the text names last before `end`, of those in `from`; "2024 and 2025" may be one
/// span.
/// `anyRange`: the years that a span touches count too, "of those years" says that it has several.
static QList<FuzzyDate> yearsTold(const ClaimContext &context, qsizetype from, qsizetype end, bool anyRange)
{
    constexpr int most = 6;
    QList<FuzzyDate> years;
    for (const ScannedDate &date : context.page->dates) {
        if (date.span.start < from || date.span.end > end || date.needsContext ||
            !date.date.start.isValid() || !date.date.end.isValid())
            continue;
        const int first = date.date.start.year(), last = date.date.end.year();
        const bool whole = date.date.start == QDate(first, 1, 1) && date.date.end == QDate(last, 12, 31);
        const bool several = last > first && last - first < most && (anyRange || whole);
        if (!(whole && last - first <= 1) && !several)
            continue;
        for (int y = first; y <= last; ++y) {
            years.removeAll(FuzzyDate::year(y));
            years.append(FuzzyDate::year(y));
        }
    }
    return years;
}

/// « L'année 2021 s'était soldée par 428 millions. La suivante, par 1,65 milliard »: the year beside the one
/// that the sentence before is about.
static std::optional<FuzzyDate> yearBesideTold(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern next(u"^(?:et |puis )?(?:la suivante|celle d'après),? "_s),
        previous(u"^(?:et )?(?:la précédente|celle d'avant),? "_s), told(u"\\bl'année (?:19|20)\\d\\d\\b"_s);
    if (i != 0 || context.language != Language::French || context.before.isEmpty())
        return std::nullopt;
    const QStringView words = context.words(context.sentence);
    const int step = next.in(words) ? 1 : previous.in(words) ? -1 : 0;
    if (step == 0 || !told.in(context.words(context.before)))
        return std::nullopt;
    for (const ScannedDate &date : context.page->dates) {
        if (context.before.contains(date.span) && date.date.precision == FuzzyDate::Precision::Year &&
            date.date.isValid())
            return FuzzyDate::year(date.date.start.year() + step);
    }
    return std::nullopt;
}

/// « On la referme sur 2,02 milliards ; la précédente en était restée à 1,34 milliard », « le budget de
/// l'exercice suivant »: the year beside that of the sum before.
static std::optional<FuzzyDate> yearBesideEarlier(const ClaimContext &context, qsizetype i,
                                                  const std::optional<FuzzyDate> &earlier)
{
    constexpr qsizetype reach = 110;
    constexpr int leastDays = 364, mostDays = 366;
    if (context.language != Language::French || !earlier || !earlier->start.isValid() ||
        !earlier->end.isValid() || earlier->start.daysTo(earlier->end) < leastDays ||
        earlier->start.daysTo(earlier->end) > mostDays)
        return std::nullopt;
    static const HintedPattern year(
        u"(?:^|[;,:.] ?|\\b(?:et|mais|quand|alors que) )(?:la |celle "
        u")(?:suivante|précédente|d'après|d'avant) "
        u"(?:en |y |s'|n'|ne |avait |a |était |est |atteignait |affichait |totalisait |s'était )[^;.]{0,50}$"_s);
    static const HintedPattern exercise(u"\\b(?:l'|cet )exercice (?:suivant|précédent)\\b[^;.]{0,60}$"_s);
    const QStringView lead = context.words(gapBefore(context, i)).right(reach);
    static const AnyOf later{u"suivant", u"d'après "}, years{u"année"};
    const bool ofYear =
        year.in(lead) && (years.in(context.words(context.block)) ||
                          (!context.asked.isEmpty() && years.in(context.words(context.asked))));
    if (!ofYear && !exercise.in(lead))
        return std::nullopt;
    const int step = later.in(lead) ? 1 : -1;
    FuzzyDate beside = *earlier;
    beside.start = earlier->start.addYears(step);
    beside.end = earlier->end.addYears(step);
    return beside;
}

std::optional<FuzzyDate> exerciseInBracket(const ClaimContext &context, const ScannedDate &date)
{
    static const HintedPattern words(u"\\b(?:exercice|année|saison)(?: [a-zé]+)? ((?:19|20)\\d\\d) ?[-/–] "
                                     u"?((?:19|20)?\\d\\d) \\((?:allant |qui va |clos |courant "
                                     u")?(?:du )?$"_s);
    constexpr qsizetype reach = 50;
    const Span lead{std::max(context.sentence.start, date.span.start - reach), date.span.end};
    if (context.language != Language::French || !date.date.start.isValid() || !date.date.end.isValid() ||
        date.date.precision != FuzzyDate::Precision::Range)
        return std::nullopt;
    const QStringView own = context.words(date.span);
    const qsizetype from = own.startsWith(u"du ") ? date.span.start + 3 : date.span.start;
    static const AnyOf withYear{u"19", u"20"};
    const QStringView before = context.words({lead.start, from});
    const qsizetype named = std::max(before.lastIndexOf(u"exercice"), before.lastIndexOf(u"année"));
    if (named < 0 || !words.in(before) || withYear.in(own))
        return std::nullopt;
    constexpr qsizetype digits = 4;
    for (qsizetype p = named; p + digits <= before.size(); ++p) {
        bool isNumber = false;
        const int year = before.mid(p, digits).toInt(&isNumber);
        if (!isNumber || year < 1990 || year > 2099)
            continue;
        const int moved = year - date.date.start.year();
        return FuzzyDate::range(date.date.start.addYears(moved), date.date.end.addYears(moved));
    }
    return std::nullopt;
}

bool isYearBeside(const ClaimContext &context, qsizetype i, const std::optional<FuzzyDate> &earlier)
{
    return yearBesideEarlier(context, i, earlier).has_value();
}

std::optional<FuzzyDate> numberedYear(const ClaimContext &context, qsizetype i,
                                      const std::optional<FuzzyDate> &earlier)
{
    if (const auto year = yearBesideTold(context, i))
        return year;
    if (const auto year = yearBesideEarlier(context, i, earlier))
        return year;
    static const AnyOf hints{u" first",  u" second", u" former",  u" latter",  u"premièr",
                             u"premier", u"seconde", u"deuxième", u" earlier", u" later",
                             u" last ",  u" third",  u"dernière", u"troisième"};
    constexpr qsizetype reach = 48;
    const Span amount = context.amount(i).span;
    const qsizetype next =
        i + 1 < context.amounts.size() ? context.amount(i + 1).span.start : context.sentence.end;
    const QStringView behind = context.words({amount.end, std::max(next, amount.end)}).left(reach);
    if (isEastAsian(context.language) || !hints.in(behind))
        return std::nullopt;
    static const HintedPattern words(
        u"^,?(?: (?:was|were|had been|has been) [a-z]+)? (?:(?:in|for|during|over|en|pour|pendant|au cours "
        u"de|lors de|durant) ?)?(?:the |la |le )"
        u"(?:(?<first>first|former|earlier|première|premier)|(?<third>third|troisième)|(?<last>last|latter|"
        u"later|"
        u"dernière)|second|seconde|deuxième)"
        u"(?<named>(?: (?:of|de) (?:those|these|the two|the three|the|ces)(?: deux| two| trois| three)?)? "
        u"(?:years?|années?|ans)(?: (?:and|et)\\b|[,.;)]|$|(?= of| de)))?"
        u"(?(<named>)|(?: one)?(?=[,.;)]|$| and\\b| et\\b| but\\b| mais\\b))"_s);
    const QRegularExpressionMatch match = words.match(behind.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const qsizetype from = context.before.isEmpty() ? context.sentence.start : context.before.start;
    const QList<FuzzyDate> years =
        yearsTold(context, from, amount.start, match.capturedLength(u"named"_s) > 0);
    if (years.size() < 2)
        return std::nullopt;
    const QStringView named = match.capturedView(u"named"_s).trimmed();
    if (match.capturedLength(u"last"_s) > 0)
        return named == u"year" || named == u"years" ? std::nullopt : std::optional(years.constLast());
    // Of years that follow each other each has its number; of others the last two are meant.
    const int span = years.constLast().start.year() - years.constFirst().start.year();
    const bool inRow = span + 1 == years.size();
    constexpr qsizetype third = 2;
    if (match.capturedLength(u"third"_s) > 0)
        return inRow && years.size() > third ? std::optional(years.at(third)) : std::nullopt;
    const bool first = match.capturedLength(u"first"_s) > 0;
    if (inRow)
        return years.at(first ? 0 : 1);
    return first ? years.at(years.size() - 2) : years.constLast();
}

std::optional<FuzzyDate> ofNumberedQuarter(const ClaimContext &context, qsizetype i)
{
    static const AnyOf hints{u" first",   u" second",   u" third",    u" fourth",   u"premier",
                             u"deuxième", u"troisième", u"quatrième", u"the second"};
    static const AnyOf parts{u"quarter", u"trimestre", u" half", u"semestre"};
    constexpr qsizetype reach = 40;
    const Span amount = context.amount(i).span;
    const qsizetype start = i > 0 ? context.amount(i - 1).span.end : context.sentence.start;
    const qsizetype next =
        i + 1 < context.amounts.size() ? context.amount(i + 1).span.start : context.sentence.end;
    const QStringView behind = context.words({amount.end, std::max(next, amount.end)}).left(reach);
    const QStringView before = context.words({start, std::max(start, amount.start)}).right(reach);
    if (isEastAsian(context.language) ||
        !(hints.in(behind) || hints.in(before) || before.startsWith(u"second")) ||
        !parts.in(context.words({context.block.start, context.sentence.end})))
        return std::nullopt;
    static const HintedPattern after(
        u"^ (?:in|for|during|over|au|pour le|sur le|durant le) (?:the "
        u")?(?<n>first|second|third|fourth|premier|deuxième|"
        u"troisième|quatrième)(?: one)?(?=[,.;)]|$| and\\b| et\\b| but\\b| mais\\b)"_s);
    static const HintedPattern ahead(
        u"\\b(?:in|for|during|au|pour le) (?:the "
        u")?(?<n>first|second|third|fourth|premier|deuxième|troisième|quatrième) "
        u"?(?:\\($|,? (?:(?:they|it|thefts|the (?:figure|total)|losses) )?(?:fell|rose|came|dropped|climbed|"
        u"was|were|stood|grew|reached)(?: (?:back|again|sharply))?(?: (?:to|at))?(?: (?:only|just|about|some|nearly))? $)"_s);
    // "In the first half …; in the second, $640 million", « Au second, ils … »
    static const HintedPattern opens(
        u"(?:^|[;,] |\\b(?:and|but|et|mais|puis) )(?:in|during|au|pour le) (?:the "
        u")?(?<n>first|second|third|fourth|premier|deuxième|troisième|quatrième)(?: one)?,[^,;.()]{0,28}$"_s);
    QRegularExpressionMatch match = after.match(behind.toString());
    if (!match.hasMatch())
        match = ahead.match(before.toString());
    if (!match.hasMatch())
        match = opens.match(before.toString());
    if (!match.hasMatch())
        return std::nullopt;
    static constexpr std::array numbers{QStringView(u"first"),     QStringView(u"second"),
                                        QStringView(u"third"),     QStringView(u"fourth"),
                                        QStringView(u"premier"),   QStringView(u"deuxième"),
                                        QStringView(u"troisième"), QStringView(u"quatrième")};
    const auto found = std::find(numbers.begin(), numbers.end(), match.capturedView(u"n"_s));
    const int number = static_cast<int>(found - numbers.begin()) % 4 + 1;
    constexpr int months = 3;
    std::optional<int> year;
    int length = months;
    for (const ScannedDate &date : context.page->dates) {
        if (date.span.start < context.block.start || date.span.end > amount.start ||
            !date.date.start.isValid())
            continue;
        const QDate first = date.date.start;
        const bool half = first.day() == 1 && first.month() % (2 * months) == 1 &&
                          date.date.end == first.addMonths(2 * months).addDays(-1);
        if (!half && date.date.precision != FuzzyDate::Precision::Quarter)
            continue;
        year = first.year();
        length = half ? 2 * months : months;
    }
    const bool counted = year && number * length <= 4 * months;
    const QDate first = counted ? QDate(*year, (number - 1) * length + 1, 1) : QDate();
    if (!first.isValid())
        return std::nullopt;
    FuzzyDate told = FuzzyDate::range(first, first.addMonths(length).addDays(-1));
    if (length == months)
        told.precision = FuzzyDate::Precision::Quarter;
    return told;
}

std::optional<FuzzyDate> timeSpokenOf(const ClaimContext &context, const Document &document)
{
    static const AnyOf words{u"that night",   u"that day ",    u"that day,",      u"that morning",
                             u"that evening", u"that weekend", u"cette nuit-là",  u"ce jour-là",
                             u"ce soir-là",   u"ce matin-là",  u"ce week-end-là", u"cette nuit là"};
    if (isEastAsian(context.language) || !words.in(context.words(context.sentence)))
        return std::nullopt;
    constexpr qint64 longest = 4; // days
    std::optional<FuzzyDate> last;
    for (const ScannedDate &date : context.page->dates) {
        if (date.span.end > context.sentence.start)
            break;
        const auto when = inContext(context, date, context.lastPeriod, document);
        if (when && when->start.isValid() && when->end.isValid() &&
            when->start.daysTo(when->end) <= longest && !(document.published && *when == *document.published))
            last = when;
    }
    return last;
}

bool isCountedForFirst(const ClaimContext &context, const ScannedDate &date, qsizetype i)
{
    if (isEastAsian(context.language) || i == 0 || !date.needsContext || !date.open)
        return false;
    const bool counts = date.open->kind == DateReading::Shift || date.open->kind == DateReading::YearBefore ||
                        date.open->kind == DateReading::Beside;
    return counts && date.span.end <= context.amount(0).span.start;
}

std::optional<FuzzyDate> yearBeforeOf(const ClaimContext &context, const ScannedDate &date, qsizetype i,
                                      const std::optional<FuzzyDate> &earlier)
{
    static constexpr std::array words{QStringView(u"a year earlier"),    QStringView(u"a year before"),
                                      QStringView(u"one year earlier"),  QStringView(u"the year before"),
                                      QStringView(u"the previous year"), QStringView(u"un an plus tôt"),
                                      QStringView(u"un an auparavant"),  QStringView(u"l'année précédente"),
                                      QStringView(u"un an avant"),       QStringView(u"the preceding year")};
    constexpr qsizetype beside = 6; // " in ", a comma
    const Span amount = context.amount(i).span;
    if (i == 0 || date.span.start < amount.end || date.span.start - amount.end > beside || !earlier ||
        !earlier->start.isValid() || !earlier->end.isValid() ||
        std::find(words.begin(), words.end(), context.words(date.span)) == words.end())
        return std::nullopt;
    // The words between say that this sum is what the one before is set against.
    static const AnyOf against{u" from ",  u" against", u" compared", u" up on ", u" than ",
                               u" contre", u" versus",  u" après ",   u" rapport"};
    if (!against.in(context.words({context.amount(i - 1).span.end, amount.start})))
        return std::nullopt;
    FuzzyDate moved = *earlier;
    moved.start = earlier->start.addYears(-1);
    moved.end = earlier->end.addYears(-1);
    return moved;
}

} // namespace vigie::perioddates
