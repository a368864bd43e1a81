// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/kinds/koreanheads.h"
#include "indexing/facts/layout/claimlayout.h"
#include "indexing/facts/parties/easternpairs.h"
#include "indexing/facts/parties/toldparties.h"
#include "indexing/facts/parts/easternwholes.h"
#include "indexing/facts/periods/easternperiods.h"
#include "indexing/facts/periods/foundbehind.h"
#include "indexing/facts/periods/freshnews.h"
#include "indexing/facts/periods/koreantellings.h"
#include "indexing/facts/periods/periodcarried.h"
#include "indexing/facts/periods/perioddates.h"
#include "indexing/facts/periods/periodnews.h"
#include "indexing/facts/periods/periodquestion.h"
#include "indexing/facts/periods/periodwords.h"
#include "indexing/facts/periods/spanspoken.h"
#include "indexing/facts/periods/tabletimes.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::perioddates {

namespace {

/// "Russia got 20,000 containers between August and December 2024. Hackers stole …": the sentence before only
/// counts things, and its time is theirs.
bool onlyCounts(const ClaimContext &context)
{
    bool counts = false;
    for (const ScannedAmount &one : context.page->amounts) {
        if (!context.before.contains(one.span))
            continue;
        if (one.amount.kind != UnitKind::Quantity)
            return false;
        counts = true;
    }
    static const AnyOf attacks{u"attack", u"hack",  u"breach", u"intru",  u"theft",   u"thie",
                               u"attaqu", u"pirat", u"vol",    u"攻撃",   u"侵入",    u"流出",
                               u"被害",   u"盗",    u"공격",   u"해킹",   u"침입",    u"탈취",
                               u"유출",   u"피해",  u"도난",   u"victim", u"incident"};
    return counts && !attacks.in(context.words(context.before));
}

/// Whether the words beside the amount make it stolen.
bool isStolen(const PeriodQuestion &question)
{
    return kindBeside(question.context, question.amount) == ClaimKind::Theft ||
           kindreading::frenchKind(question.context, question.i) == ClaimKind::Theft ||
           koreanheads::kindOf(question.context, question.i) == ClaimKind::Theft ||
           (question.context.language == Language::English &&
            readKind(question.context, question.i, std::nullopt) == ClaimKind::Theft);
}

/// 月白は8か月後にもう一度やられる。奪われたのは…: a date of the sentence before that is counted from
/// another.
ClaimPeriod ofCountedBefore(const PeriodQuestion &question)
{
    if (question.context.before.isEmpty())
        return {};
    for (auto date = question.context.page->dates.crbegin(); date != question.context.page->dates.crend();
         ++date) {
        if (!question.context.before.contains(date->span) || !date->needsContext ||
            datesPublication(question.context, *date, question.document))
            continue;
        const auto told = inContext(question.context, *date, question.earlier, question.document);
        const bool exact = told && (told->precision == FuzzyDate::Precision::Day ||
                                    told->precision == FuzzyDate::Precision::Month);
        return exact ? question.found(*date, beforeRule) : ClaimPeriod();
    }
    return {};
}

/// "London, 3 February 2026" on a line of its own: the day of the document heads nothing.
bool isDateline(const PeriodQuestion &question, Span above)
{
    const auto &dates = question.context.page->dates;
    return question.document.published &&
           std::any_of(dates.cbegin(), dates.cend(), [&](const ScannedDate &date) {
               return above.contains(date.span) && date.date.precision == FuzzyDate::Precision::Day &&
                      date.date == *question.document.published;
           });
}

/// The day or month of the entry; its year where the sentence adds up the year that the entry closes: "31
/// December. Over its twelve months …", « l'année se clôt sur un total de ».
FuzzyDate entryOf(const PeriodQuestion &question)
{
    static const HintedPattern ofYear(
        u"\\b(?:the|this|that|full|whole) year(?:'s|-end)?\\b(?! (?:before|earlier|ago|after|prior|later))|"
        u"\\btwelve months\\b|\\b(?:l'|cette |toute l')année\\b(?! (?:suivante|précédente|dernière|d'avant|"
        u"d'après|passée))|\\bdouze mois\\b"_s);
    const FuzzyDate &entry = *question.context.entry;
    return !isEastAsian(question.context.language) &&
                   ofYear.in(question.context.words(question.context.sentence))
               ? FuzzyDate::year(entry.start.year())
               : entry;
}

/// A row, an item or a line with its label: what stands below a title and is no running text.
bool isSetApart(const ClaimContext &context)
{
    return context.blockKind != Block::Kind::Paragraph || context.words(context.block).contains(u'\t');
}

/// The year that the title names, or its first half: "Virtual Asset Thefts in 2025: Mid-Year Review".
FuzzyDate timeOfTitle(const ClaimContext &context)
{
    static const AnyOf halves{u"mid-year",  u"midyear",    u"half-year",
                              u"half year", u"first half", u"first-half"};
    constexpr qsizetype title = 100, middle = 6;
    const int year = *context.titleYear;
    if (context.language == Language::English && halves.in(context.text.left(title)))
        return FuzzyDate::range(QDate(year, 1, 1), QDate(year, middle, 30));
    return FuzzyDate::year(year);
}

/// "June and July 2023": a heading's dates that follow each other are one span of time.
ClaimPeriod ofHeading(const PeriodQuestion &question, const ScannedDate &date)
{
    ClaimPeriod period = question.found(date, underHeading);
    if (const auto all = unbrokenList(question.context, date); all && period.date)
        period.date = all;
    return period;
}

/// - 5월 발생, below the item of a list that gives the sum: the only time that its details name.
ClaimPeriod ofDetails(const PeriodQuestion &question)
{
    const Span details = question.context.details;
    const ScannedDate *only = nullptr;
    for (const ScannedDate &date : question.context.page->dates) {
        if (details.isEmpty() || !details.contains(date.span))
            continue;
        if (only)
            return {};
        only = &date;
    }
    return only ? question.found(*only, underHeading) : ClaimPeriod();
}

/// Whether `line` is itself an item of a list, which heads others.
bool isItem(const ClaimContext &context, Span line)
{
    return !line.isEmpty() &&
           claimlayout::isListItem(*context.page, parties::blockAt(context.page->text->blocks, line.start));
}

} // namespace

/// "2023年度レポート", below which 2023年に is told: what goes on without a date is of the calendar's year.
static bool isTitledByBudgetYear(const PeriodQuestion &question, const ClaimPeriod &titled)
{
    constexpr int april = 4;
    const auto &told = question.context.lastPeriod;
    return isEastAsian(question.context.language) && told && told->precision == FuzzyDate::Precision::Year &&
           titled.date && titled.date->start == QDate(told->start.year(), april, 1) &&
           titled.date->end == QDate(told->start.year() + 1, april, 1).addDays(-1);
}

/// "Q1: $1.6 bn" in a list below "January to September 2025": the part of the year that the item's label is.
static ClaimPeriod ofItemLabel(const PeriodQuestion &question)
{
    const ClaimContext &context = question.context;
    if (context.blockKind != Block::Kind::ListItem || question.i != 0)
        return {};
    const Span opening{claimlayout::behindBullet(context.text, context.block), question.amount.start};
    if (opening.length() <= 0)
        return {};
    QStringView label = context.words(opening).trimmed();
    while (!label.isEmpty() && QStringView(u":,-=|").contains(label.back()))
        label = label.chopped(1).trimmed();
    for (const Span above : {context.caption, context.heading}) {
        const ScannedDate *date = above.isEmpty() ? nullptr : lastIn(context, above, question.document);
        const auto year = date ? date->date.singleYear() : std::nullopt;
        if (!year)
            continue;
        const auto part = tabletimes::partOfYear(label, *year);
        return part ? periodOf(*part, underHeading) : ClaimPeriod();
    }
    const auto part =
        context.titleYear ? tabletimes::partOfYear(label, *context.titleYear) : std::optional<FuzzyDate>();
    return part ? periodOf(*part, underHeading) : ClaimPeriod();
}

ClaimPeriod periodAbove(const PeriodQuestion &question)
{
    if (auto period = ofItemLabel(question); period.date)
        return period;
    // "$2,400 of his monthly wage": what recurs has no time of the sentence before.
    static const AnyOf monthly{u"monthly wage", u"monthly salary", u"monthly pay", u"weekly wage",
                               u"weekly pay",   u"a month ",       u"per month",   u"each month",
                               u"every month",  u"a week "};
    if (question.context.language == Language::English &&
        monthly.in(question.context.words(question.context.sentence)))
        return {};
    if (easternperiods::isEarlierCase(question.context, question.i))
        return {};
    if (question.earlier && saysPart(question.context, question.i)) {
        // 最大のものは2月21日のXへの攻撃である。この事案では15億ドルが: when the part happened was told
        // before it.
        const ScannedDate *const date = easternwholes::saysRestOfMany(question.context, question.i)
                                            ? nullptr
                                            : easternperiods::dateOfPicked(question.context);
        if (date) {
            if (auto period = question.found(*date, beforeRule);
                period.date && question.earlier->contains(*period.date))
                return period;
        }
        return periodOf(*question.earlier, beforeRule);
    }
    if (const ScannedDate *date = dateOfPair(question.context, ofPair(question.context, question.i))) {
        if (auto period = question.found(*date, beforeRule); period.date)
            return period;
    }
    const ScannedDate *next = easternperiods::dateOfNextSentence(question.context);
    next = next ? next : periodcarried::dateOfNextSentence(question.context, question.document);
    if (next) {
        if (auto period = question.found(*next, beforeRule); period.date)
            return period;
    }
    const auto last = [&](Span range) {
        return range.isEmpty() ? nullptr : lastIn(question.context, range, question.document);
    };
    const ScannedDate *const dateBefore =
        isStolen(question) && onlyCounts(question.context)
            ? nullptr
            : periodcarried::dateOfSentenceBefore(question.context, question.document);
    if (const ScannedDate *date = dateBefore) {
        ClaimPeriod period = question.found(*date, beforeRule);
        if (period.date && period.date->start.isValid() && periodcarried::goesOnSince(question.context))
            period.date = FuzzyDate::range(period.date->start, {});
        return period;
    }
    if (const ScannedDate *date = easternperiods::dateOfScene(question.context)) {
        if (auto period = question.found(*date, beforeRule); period.date)
            return period;
    }
    if (auto period = ofCountedBefore(question); period.date)
        return period;
    if (const ScannedDate *date = periodcarried::dateOfMatter(question.context, question.document);
        date && isStolen(question))
        return question.found(*date, beforeRule);
    if (question.earlier &&
        (periodcarried::goesOn(question.context) ||
         easternperiods::sharesYearTold(question.context, *question.earlier)) &&
        isStolen(question))
        return periodOf(*question.earlier, beforeRule);
    if (const ScannedDate *date = last(question.context.asked))
        return question.found(*date, beforeRule);
    if (!question.context.before.isEmpty()) {
        if (const auto spoken = bareYear(question.context, question.context.before))
            return periodOf(FuzzyDate::year(*spoken), beforeRule);
    }
    if (question.context.entry)
        return periodOf(entryOf(question), underHeading);
    if (auto period = ofDetails(question); period.date)
        return period;
    if (question.context.label)
        return periodOf(*question.context.label, underHeading);
    if (question.context.unfinished && question.context.before.isEmpty())
        return periodOf(*question.context.unfinished, beforeRule);
    for (const Span above : {question.context.caption, question.context.heading}) {
        if (const ScannedDate *date = last(above)) {
            if (auto period = ofHeading(question, *date);
                period.date || !(question.context.titleYear && isSetApart(question.context)))
                return isTitledByBudgetYear(question, period)
                           ? periodOf(*question.context.lastPeriod, beforeRule)
                           : period;
        }
        if (const auto year = isDateline(question, above) ? std::nullopt : yearAtEnd(question.context, above))
            return periodOf(*year, underHeading);
    }
    if (question.context.titleYear && isSetApart(question.context))
        return periodOf(timeOfTitle(question.context), underHeading);
    if (const ScannedDate *date = easternperiods::dateOfThisMatter(question.context, question.document);
        date && isStolen(question))
        return question.found(*date, beforeRule);
    if (const ScannedDate *date = easternperiods::yearOfExamples(question.context, question.document); date)
        return question.found(*date, beforeRule);
    if (const auto then = timeSpokenOf(question.context, question.document))
        return periodOf(*then, beforeRule);
    if (question.context.lastPeriod && speaksOfSameDeed(question.context))
        return periodOf(*question.context.lastPeriod, beforeRule);
    if (const ScannedDate *date = periodcarried::dateOfParagraphBefore(question.context, question.document);
        date &&
        (isStolen(question) || (question.i == 0 && question.context.language == Language::French &&
                                readKind(question.context, question.i, std::nullopt) == ClaimKind::Theft)))
        return question.found(*date, beforeRule);
    if (const ScannedDate *date = koreantellings::dateOfNotice(question.context, question.document);
        date && question.i == 0 &&
        (isStolen(question) || readKind(question.context, question.i, std::nullopt) == ClaimKind::Theft))
        return question.found(*date, beforeRule);
    if (const ScannedDate *date = dayNoticedBehind(question.context); date && isStolen(question))
        return question.found(*date, beforeRule);
    return freshnews::timeOf(question, [&] { return isStolen(question); });
}

ClaimPeriod periodOfTop(const PeriodQuestion &question)
{
    // 昨年の発射費用は。約2億ドルです: the time that was asked about.
    constexpr qsizetype longestQuestion = 48;
    if (isEastAsian(question.context.language) && !question.context.asked.isEmpty() && question.i == 0 &&
        question.context.before.isEmpty() && question.context.asked.length() < longestQuestion &&
        !question.recurs()) {
        if (const ScannedDate *date = lastIn(question.context, question.context.asked, question.document))
            return question.found(*date, beforeRule);
    }
    const QStringView above = question.context.words(question.context.caption).trimmed();
    const bool introduced =
        question.context.blockKind == Block::Kind::ListItem &&
        (above.endsWith(u':') || above.endsWith(u'：') || isItem(question.context, question.context.caption));
    if (question.context.entry && !question.inTable && !question.recurs() &&
        !takesNoTimeOfOthers(question.context, question.context.sentence))
        return periodOf(entryOf(question), underHeading);
    const bool titled = question.context.titleYear && isSetApart(question.context);
    if (!question.inTable && !introduced && !titled)
        return {};
    if (!question.context.caption.isEmpty()) {
        // A day within a paragraph above a table is one of what that paragraph tells.
        constexpr qsizetype longest = 60;
        const ScannedDate *date = lastIn(question.context, question.context.caption, question.document);
        const bool told = question.inTable && date && date->date.precision == FuzzyDate::Precision::Day &&
                          question.context.caption.length() > longest;
        if (date && !told) {
            if (auto period = question.found(*date, underHeading); period.date || !titled)
                return period;
        }
    }
    const bool headed = question.inTable && !question.context.heading.isEmpty();
    const ScannedDate *date =
        headed ? lastIn(question.context, question.context.heading, question.document) : nullptr;
    if (date)
        return question.found(*date, underHeading);
    return titled ? periodOf(timeOfTitle(question.context), underHeading) : ClaimPeriod();
}

} // namespace vigie::perioddates
