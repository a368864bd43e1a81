// SPDX-License-Identifier: GPL-3.0-or-later
// Years that an amount is said to be of without a date of its own.
#include "indexing/facts/periods/perioddates.h"
#include "indexing/facts/periods/yearsadded.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/pattern.h"
#include "indexing/facts/words/textprobe.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie::perioddates {

/// "The $1.34 billion recorded for all of 2024", "the 2021 amount of $429 million": the year that the words
/// right beside a total give it.
static std::optional<FuzzyDate> yearBeside(const ClaimContext &context, qsizetype i)
{
    if (context.language != Language::English)
        return std::nullopt;
    constexpr qsizetype reach = 70;
    const ScannedAmount &amount = context.amount(i);
    const QStringView behind = context.words({amount.span.end, context.sentence.end}).left(reach);
    static const AnyOf counted{u"record", u"count", u"stolen", u"taken", u"lost",   u"report", u"found",
                               u"seen",   u"took",  u"stole",  u"tally", u"regist", u"log",    u"estimat"};
    static const QRegularExpression recorded =
        pattern(u"^(?: (?:in [a-z]+ )?(?:that |which )?(?:it|they|he|she|the [a-z]+|[a-z]+)?(?: "
                u"(?:had|has|was|were|have))?(?: been)?)? ?"
                u"(?:recorded|counted|stolen|taken|lost|reported|found|seen|took|stole|tallied|registered|"
                u"logged|estimated)"
                u"(?: by [a-z ]{3,24})? (?:for|in|during|over) (?:all of |the whole of |the full year |the "
                u"entire year |the year )?"
                u"((?:19|20)\\d\\d)(?![\\d-])"_s);
    if (counted.in(behind)) {
        if (const auto match = recorded.match(behind.toString()); match.hasMatch())
            return FuzzyDate::year(match.capturedView(1).toInt());
    }
    // "Above the $1.3 billion of all 2024"
    static const HintedPattern ofAll(
        u"^ (?:of|for|in|during|over) (?:all(?: of)?|the (?:whole|entire|full)(?: "
        u"year)?(?: of)?) ((?:19|20)\\d\\d)(?![\\d-])"_s);
    if (const auto match = ofAll.match(behind.toString()); match.hasMatch())
        return FuzzyDate::year(match.capturedView(1).toInt());
    // "Revised its estimate for 2023 downwards, to $660.5 million"
    static const AnyOf counts{u"estimate for", u"figure for", u"total for",
                              u"tally for",    u"count for",  u"number for"};
    static const HintedPattern forYear(
        u"\\b(?:estimate|figure|total|tally|count|number) for ((?:19|20)\\d\\d)(?![\\d-])[^.;:$€£]{0,36}$"_s);
    const QStringView gap = context.words(gapBefore(context, i)).right(reach);
    if (counts.in(gap)) {
        if (const auto match = forYear.match(gap.toString()); match.hasMatch())
            return FuzzyDate::year(match.capturedView(1).toInt());
    }
    // "Resembles that of a 2019 theft in which X stole 342,000 ether, then worth 58 billion won"
    static const AnyOf deeds{u" theft", u" hack", u" heist", u" attack", u" robbery", u" raid", u" breach"};
    static const HintedPattern ofDeed(u"\\b(?:a|an|the|its|their|that) ((?:19|20)\\d\\d) (?:[a-z-]+ "
                                      u"){0,2}?(?:theft|hack|heist|attack|robbery|"
                                      u"raid|breach)s? (?:in which|when|that|which|of)\\b[^.;:]{0,90}$"_s);
    constexpr qsizetype wide = 130;
    const Span ahead{context.sentence.start, amount.span.start};
    if (ahead.length() > 0 && deeds.in(context.words(ahead).right(wide))) {
        if (const auto match = ofDeed.match(context.words(ahead).right(wide).toString());
            match.hasMatch() &&
            std::none_of(context.page->dates.cbegin(), context.page->dates.cend(),
                         [&](const ScannedDate &date) {
                             return context.sentence.contains(date.span) && date.date.isValid() &&
                                    date.date.singleYear() != match.capturedView(1).toInt() &&
                                    date.span.start > amount.span.start - match.capturedLength();
                         }))
            return FuzzyDate::year(match.capturedView(1).toInt());
    }
    static const AnyOf called{u"amount of", u"figure of",   u"total of", u"sum of",
                              u"level of",  u"haul of",     u"tally of", u"record of",
                              u"toll of",   u"estimate of", u"losses of"};
    static const HintedPattern ofYear(
        u"\\b(?:the|its|their|that|a) ((?:19|20)\\d\\d) (?:[a-z]+ "
        u")?(?:amount|figure|total|sum|level|haul|tally|record|toll|"
        u"estimate|losses) of(?: (?:some|about|around|nearly|almost|roughly|just|over|more|than|at|least))* ?$"_s);
    const Span near{std::max(context.sentence.start, amount.span.start - reach), amount.span.start};
    if (near.length() > 0 && called.in(context.words(near))) {
        if (const auto match = ofYear.match(context.words(near).toString()); match.hasMatch())
            return FuzzyDate::year(match.capturedView(1).toInt());
    }
    return std::nullopt;
}

std::optional<FuzzyDate> yearOfTotal(const ClaimContext &context, qsizetype i)
{
    if (const auto year = yearBeside(context, i))
        return year;
    if (const auto years = yearsAddedUp(context, i))
        return years;
    if (const auto both = timesJoined(context, i))
        return both;
    constexpr qsizetype reach = 20, digits = 4;
    // 昨年1～9月に10億ドル、10～12月に3億ドルを盗み、年間では13億ドルとなった
    static const HintedPattern allYear(u"(?:^|、)(?:1?年間|通年|年間の合計)(?:では|で|の総額は|の合計は)?"
                                       u"(?:約|計)?$"_s);
    if (context.language == Language::Japanese && i > 0 && allYear.in(context.words(gapBefore(context, i)))) {
        std::optional<FuzzyDate> last; // that of the amount told last: 8月に入社した社員が、2024年に3億ドルを
        for (const ScannedDate &date : context.page->dates) {
            const auto year = date.date.singleYear();
            if (date.span.start >= context.sentence.start &&
                date.span.end <= context.amount(i - 1).span.start && !date.needsContext && year)
                last = FuzzyDate::year(*year);
        }
        if (last)
            return last;
    }
    // 2024年には、7月のX（2億ドル）などの被害があり、被害総額は6億ドルに上った: of the year that opens the
    // sentence.
    static const HintedPattern inAll(
        u"(?:など|ほか|をはじめ|に加え|といった)[^。]{0,24}、(?:同年の|年間の)?(?:被害|流出|窃取|盗難|損失)?("
        u"?:の)?(?:総額|合計額?|全体)(?:は|で|では|の額は)"
        u"(?:約|計)*$"_s);
    constexpr qsizetype first = 4;
    if (context.language == Language::Japanese && i > 0 && inAll.in(context.words(gapBefore(context, i)))) {
        for (const ScannedDate &date : context.page->dates) {
            if (date.span.start < context.sentence.start)
                continue;
            if (date.span.start - context.sentence.start > first)
                break;
            const QStringView next = context.words({date.span.end, context.sentence.end}).left(1);
            if (date.date.precision == FuzzyDate::Precision::Year && date.date.isValid() &&
                (next == u"に" || next == u"は" || next == u"、" || next == u"の"))
                return date.date;
        }
    }
    const QStringView behind = context.words({context.amount(i).span.end, context.sentence.end}).left(reach);
    constexpr QStringView lead = u" of the ";
    // "$1.3 billion in 2024 (2023: $660 million)"
    constexpr qsizetype label = 8;
    const QStringView lead0 =
        context.words({context.sentence.start, context.amount(i).span.start}).right(label);
    if (lead0.endsWith(u": ") && lead0.size() == label &&
        (lead0.startsWith(u" (") || lead0.startsWith(u"; ") || lead0.startsWith(u", "))) {
        bool isYear = false;
        const int named = lead0.mid(2, digits).toInt(&isYear);
        const qsizetype place = context.amount(i).span.start - 2; // "9 September, 2024: " is a day
        const bool ofDay = std::any_of(
            context.page->dates.cbegin(), context.page->dates.cend(), [&](const ScannedDate &date) {
                return date.span.start < place - digits && date.span.end >= place && !date.needsContext &&
                       date.date.precision == FuzzyDate::Precision::Day;
            });
        if (isYear && !ofDay && named >= 1990 && named <= 2099)
            return FuzzyDate::year(named);
    }
    // "(2021, by way of comparison, came in at $3.3 billion.)"
    constexpr qsizetype aside = 70;
    const Span opening{std::max(context.sentence.start, context.amount(i).span.start - aside),
                       context.amount(i).span.start};
    static const HintedPattern subject(
        u"\\((?:19|20)\\d\\d, [^,.;()]{3,40}, (?:came|saw|was|had|stood|brought|ended|closed)[^.;()]{0,12}$"_s);
    if (opening.length() > 0 && subject.in(context.words(opening))) {
        const QStringView words = context.words(opening);
        return FuzzyDate::year(words.mid(words.lastIndexOf(u'(') + 1, digits).toInt());
    }
    // "The figure for 2024 was $1.29 billion and that for 2023 $705 million"
    static constexpr std::array leads{QStringView(u" for "),  QStringView(u" in "), QStringView(u" of "),
                                      QStringView(u" pour "), QStringView(u" en "), QStringView(u" de ")};
    const Span near{std::max(context.sentence.start, context.amount(i).span.start - aside),
                    context.amount(i).span.start};
    const QStringView before = context.words(near);
    if (before.endsWith(u' ') && before.size() > digits + 4) {
        bool isYear = false;
        const int named = before.chopped(1).right(digits).toInt(&isYear);
        const QStringView head = before.chopped(1 + digits);
        const bool told =
            std::any_of(leads.begin(), leads.end(), [&](QStringView word) { return head.endsWith(word); });
        const qsizetype place = context.amount(i).span.start - 1 - digits;
        const bool ofLonger = std::any_of( // "from January to June of 2023"
            context.page->dates.cbegin(), context.page->dates.cend(),
            [&](const ScannedDate &date) { return date.span.start < place && date.span.end > place; });
        if (isYear && told && !ofLonger && named >= 1990 && named <= 2099)
            return FuzzyDate::year(named);
    }
    if (!behind.startsWith(lead))
        return std::nullopt;
    bool isNumber = false;
    const int year = behind.mid(lead.size(), digits).toInt(&isNumber);
    const QStringView rest = behind.mid(lead.size() + digits);
    const bool total = rest.startsWith(u" one") || rest.startsWith(u" tot") || rest.startsWith(u" fig") ||
                       rest.startsWith(u" haul") || rest.startsWith(u" sum") || rest.startsWith(u" loss");
    return isNumber && total && year >= 1990 && year <= 2099 ? std::optional(FuzzyDate::year(year))
                                                             : std::nullopt;
}

std::optional<FuzzyDate> yearAtEnd(const ClaimContext &context, Span heading)
{
    constexpr qsizetype digits = 4, longest = 60;
    QStringView words = context.words(heading).trimmed();
    const bool brackets = words.endsWith(u')');
    if (brackets)
        words.chop(1);
    if (words.size() > longest || words.size() < digits + 3)
        return std::nullopt;
    const QStringView lead = words.chopped(digits);
    bool isNumber = false;
    const int year = words.right(digits).toInt(&isNumber);
    const bool apart = brackets ? lead.endsWith(u'(') : lead.endsWith(u", ");
    return isNumber && apart && year >= 1990 && year <= 2099 ? std::optional(FuzzyDate::year(year))
                                                             : std::nullopt;
}

bool isOfTotal(const ClaimContext &context, Span date)
{
    const QStringView before = context.words({context.sentence.start, date.start});
    const QStringView behind = context.words({date.end, context.sentence.end});
    const bool total = behind.startsWith(u" total") || behind.startsWith(u" haul") ||
                       behind.startsWith(u" figure") || behind.startsWith(u" losses") ||
                       behind.startsWith(u" sum") || behind.startsWith(u"'s total");
    return (total && (before.endsWith(u"of the ") || before.endsWith(u"of "))) ||
           (before.endsWith(u"du total de ") || before.endsWith(u"du butin de ") ||
            before.endsWith(u"des pertes de ") || before.endsWith(u"du montant de "));
}

std::optional<int> bareYear(const ClaimContext &context, Span range)
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
    for (qsizetype p = range.start; p + 5 < range.end; ++p) {
        if (!chars::isDigit(text.at(p)) || chars::isDigit(chars::at(text, p - 1)))
            continue;
        bool isNumber = false;
        const int year = text.mid(p, 4).toInt(&isNumber);
        if (!isNumber || year < 1990 || year > 2099 || chars::isDigit(text.at(p + 4)))
            continue;
        // 2000万ドル
        if (isEastAsian(context.language) && QStringView(u"万億兆만억조").contains(text.at(p + 4)))
            continue;
        const QStringView before = text.left(p).trimmed();
        // "In fiscal year 2024", « l'exercice 2024 », « au budget 2025 »
        static constexpr std::array accounts{
            QStringView(u"fiscal year"),         QStringView(u"financial year"),
            QStringView(u"budget year"),         QStringView(u"l'exercice"),
            QStringView(u"exercice budgétaire"), QStringView(u"exercice fiscal"),
            QStringView(u"au budget"),           QStringView(u"le budget")};
        if (std::any_of(accounts.begin(), accounts.end(),
                        [&](QStringView word) { return chars::standsBefore(before, before.size(), word); }))
            return year;
        // "(2021, by way of comparison, came in at $3.3 billion.)": the year is what the sentence is about.
        const QChar opens = chars::at(text, p - 1);
        if (text.at(p + 4) == u',' && (p == range.start || opens == u'(')) {
            static const HintedPattern subject(
                u"^, [^,.;]{3,40}, (?:came|saw|was|had|stood|brought|ended|closed|a|avait|s'(?:est|était|établit))\\b"_s);
            constexpr qsizetype reach = 60;
            if (subject.in(text.mid(p + 4, std::min(reach, range.end - p - 4))))
                return year;
        }
        if (text.at(p + 4) != u' ')
            continue;
        const QStringView next = text.mid(p + 5, chars::wordEnd(text, p + 5) - p - 5);
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

std::optional<FuzzyDate> yearOfWhole(const ClaimContext &context, qsizetype i,
                                     const std::optional<FuzzyDate> &earlier)
{
    static const HintedPattern before(
        u"\\b(?:total|figure|sum|tally|haul|losses|takings|thefts) (?:for|of|over|in) the "
        u"(?:whole )?year(?: as a whole)?,? "
        u"(?:was|were|is|came to|comes to|reached|stood at|stands at|amounted "
        u"to|totall?ed|at)(?: [a-z]+){0,3} ?$|"
        u"\\b(?:the|that) year's (?:total|figure|sum|tally|haul|losses|takings|thefts),? "
        u"(?:was|were|is|came to|reached|stood at|"
        u"amounted to|totall?ed|of|at)(?: [a-z]+){0,3} ?$"_s);
    static const AnyOf behind{u" for the year", u" for the whole year", u" over the year as a whole",
                              u" for the year as a whole", u" in the year as a whole"};
    if (context.language != Language::English || context.words(context.sentence).contains(u'\t'))
        return std::nullopt;
    constexpr qsizetype reach = 70;
    const QStringView lead = context.words(gapBefore(context, i)).right(reach);
    const QStringView rest = context.words({context.amount(i).span.end, context.sentence.end});
    if (!before.in(lead) && (!behind.opens(rest) || rest.startsWith(u" for the years")))
        return std::nullopt;
    const std::optional<FuzzyDate> &told = earlier ? earlier : context.lastPeriod;
    const auto year = told ? told->singleYear() : std::nullopt;
    return year ? std::optional(FuzzyDate::year(*year)) : std::nullopt;
}

bool namesYearBefore(const ClaimContext &context, Span month, const FuzzyDate &read)
{
    return std::any_of(context.page->dates.cbegin(), context.page->dates.cend(), [&](const ScannedDate &one) {
        return one.span.start >= context.sentence.start && one.span.end <= month.start && !one.needsContext &&
               one.date.precision == FuzzyDate::Precision::Year && one.date.contains(read);
    });
}

} // namespace vigie::perioddates
