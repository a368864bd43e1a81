// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/claimcontext.h"
#include "indexing/facts/kinds/claimwords.h"
#include "indexing/facts/kinds/koreanhands.h"
#include "indexing/facts/kinds/presentvalue.h"
#include "indexing/facts/layout/records.h"
#include "indexing/facts/parties/clauseopenings.h"
#include "indexing/facts/parties/victimplaces.h"
#include "indexing/facts/parts/easternwholes.h"
#include "indexing/facts/periods/cumulative.h"
#include "indexing/facts/periods/deeddates.h"
#include "indexing/facts/periods/easternperiods.h"
#include "indexing/facts/periods/easternspans.h"
#include "indexing/facts/periods/englishcompared.h"
#include "indexing/facts/periods/footnotedates.h"
#include "indexing/facts/periods/periodcarried.h"
#include "indexing/facts/periods/periodchoice.h"
#include "indexing/facts/periods/perioddates.h"
#include "indexing/facts/periods/perioddeadlines.h"
#include "indexing/facts/periods/periodfiscal.h"
#include "indexing/facts/periods/periodnews.h"
#include "indexing/facts/periods/periodquestion.h"
#include "indexing/facts/periods/periodwords.h"
#include "indexing/facts/periods/saiddate.h"
#include "indexing/facts/periods/spanspoken.h"
#include "indexing/facts/periods/tabletimes.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/cueindex.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/pattern.h"
#include "indexing/facts/words/textprobe.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

using namespace perioddates;

const QString tableRule = u"table"_s;

/// Looks for the time of one amount, from what stands nearest to what stands above.
class PeriodReader
{
public:
    explicit PeriodReader(const PeriodQuestion &question)
        : m_question(question)
        , m_context(question.context)
        , m_i(question.i)
        , m_document(question.document)
        , m_earlier(question.earlier)
        , m_amount(question.amount)
        , m_inTable(question.inTable)
    {
    }

    ClaimPeriod read(bool leans)
    {
        const DateChoice choice = chooseDates(m_context, m_i, m_document, m_earlier, leans);
        m_own = choice.own;
        m_shared = choice.shared;
        m_elsewhere = choice.elsewhere;
        if (auto period = ofColumn(); period.date)
            return period;
        if (m_inTable && isTotalOfDays(m_context))
            return {};
        if (auto period = ofBracket(); period.date)
            return period;
        if (const LandmarkTime landmark = m_inTable ? LandmarkTime() : timeOfLandmark(m_context, m_i);
            landmark.isLandmark)
            return landmark.date ? periodOf(*landmark.date, beforeRule) : ClaimPeriod();
        if (const ScannedDate *date = m_inTable ? nullptr : dateInTurn(m_context, m_i))
            return m_question.found(*date, {});
        if (const auto year = m_inTable ? std::nullopt : yearRightBefore(m_context, m_i))
            return periodOf(FuzzyDate::year(*year), u"explicit"_s, QString::number(*year));
        if (const auto year =
                m_inTable ? std::nullopt : englishcompared::yearBefore(m_context, m_i, m_earlier))
            return periodOf(*year, beforeRule);
        if (const auto half = englishcompared::halfYear(m_context, m_i, m_earlier))
            return periodOf(*half, beforeRule);
        if (const auto year = fiscal::yearOf(m_context, m_i))
            return periodOf(*year, u"explicit"_s);
        if (const auto until = fiscal::untilMonth(m_context, m_i))
            return periodOf(*until, u"explicit"_s);
        if (presentvalue::isToday(m_context, m_i) || easternspans::isFateByNow(m_context, m_i) ||
            koreanhands::isHeldSoFar(m_context, m_i) || addsUpAllYears(m_context, m_i) ||
            isUnderInvestigation(m_context))
            return {};
        if (const auto year = numberedYear(m_context, m_i, m_earlier))
            return periodOf(*year, beforeRule);
        if (const auto year = yearOfTotal(m_context, m_i))
            return year->singleYear() ? periodOf(*year, u"explicit"_s, year->toIso())
                                      : periodOf(*year, beforeRule);
        if (const auto year = yearOfWhole(m_context, m_i, m_earlier))
            return periodOf(*year, beforeRule);
        if (const auto quarter = ofNumberedQuarter(m_context, m_i))
            return periodOf(*quarter, beforeRule);
        if (const ScannedDate *year = m_own ? m_own : m_inTable ? nullptr : m_shared) {
            if (const auto months = sameMonthsOf(m_context, *year))
                return periodOf(*months, beforeRule);
        }
        if (m_own) {
            // "Since 2019 about $10 million every month": no sum of that time.
            const bool open = !m_inTable && m_own->date.precision == FuzzyDate::Precision::Range &&
                              !(m_own->date.start.isValid() && m_own->date.end.isValid());
            return open && m_question.recurs() ? ClaimPeriod() : ofSentence(*m_own);
        }
        // 今年7月には, in a text whose own day nobody knows: not the year of another sum.
        static const AnyOf ownYears{u"今年", u"本年", u"昨年", u"去年", u"올해", u"지난해", u"작년"};
        if (!m_document.published && !m_inTable && m_i > 0 && isEastAsian(m_context.language) &&
            ownYears.in(m_context.words(gapBefore(m_context, m_i))))
            return {};
        if (const ScannedDate *date = m_inTable ? nullptr : dateOfFootnote(m_context, m_i))
            return m_question.found(*date, underHeading);
        if (const auto listed = ofListBehind(); listed.date)
            return listed;
        if (const auto label = periodOfRow(m_context.words(m_context.sentence)))
            return periodOf(*label, tableRule);
        if (const auto cell =
                periodOfCells(m_context.words(m_context.sentence), m_context.words(m_context.columns)))
            return periodOf(*cell, tableRule);
        if (const Span line = records::timeOf(m_context, m_i); !line.isEmpty()) {
            const auto &dates = m_context.page->dates;
            const auto date = std::find_if(dates.cbegin(), dates.cend(), [&](const ScannedDate &one) {
                return line.contains(one.span) && !one.needsContext && one.date.isValid();
            });
            if (date != dates.cend())
                return m_question.found(*date, underHeading);
        }
        if (auto period = ofWholeYear(); period.date)
            return period;
        // A fee was paid when it was, not when what it was paid for happened.
        const bool toldOfAnother = m_shared && !leans && !m_inTable && isOfDeedBefore(*m_shared);
        if (!m_inTable && m_shared && isKnownDeed(m_context, m_i))
            return {};
        const bool ofOthers =
            toldOfAnother ||
            (m_shared && !m_inTable && isOfClauseBefore(m_context, m_shared->span, m_amount)) ||
            (m_shared && !leans && !m_inTable && isHeldNow(m_context, m_shared->span, m_amount)) ||
            (m_shared && !leans && !m_inTable && isOfOtherSubject(m_context, m_shared->span, m_amount)) ||
            (m_shared && !m_inTable && takesNoTimeOfOthers(m_context, clauseAround(m_context, m_amount)) &&
             !clauseAround(m_context, m_amount).contains(m_shared->span));
        if (m_shared && !ofOthers && (m_inTable || !m_question.recurs()))
            return ofSentence(*m_shared);
        if (const auto year = bareYear(m_context, m_context.sentence))
            return periodOf(FuzzyDate::year(*year), u"explicit"_s, QString::number(*year));
        if (const auto month = m_inTable ? std::nullopt : monthSpokenOf(m_context, m_document, m_earlier))
            return periodOf(*month, beforeRule);
        if (const auto years =
                m_inTable || m_shared || m_elsewhere ? std::nullopt : yearsUntilNow(m_context, m_document))
            return periodOf(*years, u"relative"_s);
        if (const ScannedDate *date = leans && !m_inTable ? dateOfDeedBehind(m_context) : nullptr)
            return m_question.found(*date, beforeRule);
        if (leans && !m_inTable && m_context.lastPeriod && asksForSum(m_context))
            return periodOf(*m_context.lastPeriod, beforeRule);
        const Span opening{m_context.sentence.start, m_context.amount(0).span.start};
        if (holdsSamePeriod(m_context, leans ? m_context.sentence : clauseAround(m_context, m_amount)) ||
            (!leans && opening.length() > 0 && holdsSamePeriod(m_context, opening))) {
            if (const auto span = spanSpokenOf(m_context))
                return periodOf(*span, beforeRule);
        }
        if (m_context.language == Language::English && !m_inTable && tellsWhenFound())
            return {};
        if (leans && !m_elsewhere && !takesNoTimeOfOthers(m_context, clauseAround(m_context, m_amount)) &&
            !m_question.recurs())
            return periodAbove(m_question);
        return periodOfTop(m_question);
    }

private:
    /// "After the $5 million theft in May it spent $1 million": a date beside what was stolen is not that of
    /// a cost or fine in another clause.
    bool isOfDeedBefore(const ScannedDate &date) const
    {
        // "Washed $8 million between May and July and kept $400,000 for his trouble"
        static const HintedPattern anotherVerb(u"^,? (?:and|but|et|mais) (?:[a-zéè']+ ){1,4}$"_s);
        const Span behindDate{date.span.end, m_amount.start};
        const bool parted = !isEastAsian(m_context.language) && behindDate.length() > 0 &&
                            anotherVerb.in(m_context.words(behindDate));
        if (!parted && clauseAround(m_context, m_amount).contains(date.span))
            return false;
        // 12月に710万ドルを失ったが、取り戻せたのは150万ドル: got back at another time.
        if (isEastAsian(m_context.language) && recoveredBefore(m_context, m_amount) > date.span.end)
            return true;
        const qsizetype n = nearestAmount(m_context, date.span);
        if (n < 0 || n >= m_i || isOfGroup(m_context, n, m_i))
            return false;
        // "Fined it $600,000 in September, and it has spent $230,000 on lawyers": a date within the first
        // clause.
        static const HintedPattern anotherClause(
            u";|(?:^|[, "
            u"])(?:and|but|et|mais|qui|which|who)\\b[^,;]{0,40}?\\b(?:has|have|had|is|was|a|ont|"
            u"avait|est|sont)\\b|"
            u", (?:and|but|et|mais) (?:its|their|his|her|ses|son|sa|leurs?) [^,;]{6,}"_s);
        constexpr qsizetype littleWord = 4;
        const Span between{m_context.amount(n).span.end, m_amount.start};
        if (!isEastAsian(m_context.language) && between.length() > 0 &&
            date.span.start - m_context.sentence.start > littleWord &&
            anotherClause.match(m_context.words(between).toString()).hasMatch())
            return true;
        const std::optional<ClaimKind> kind = kindBeside(m_context, m_context.amount(n).span);
        return kind == ClaimKind::Theft || kind == ClaimKind::Laundering ||
               (date.span.end < m_context.amount(n).span.start &&
                speaksOfTheft(m_context.words({date.span.end, m_context.amount(n).span.start})));
    }

    /// "In March 2022 the FBI tied the same group to the theft of $620 million": what was found in another
    /// year than the one told before did not happen in that one for sure.
    bool tellsWhenFound() const
    {
        return m_earlier &&
               std::any_of(m_context.page->dates.cbegin(), m_context.page->dates.cend(),
                           [this](const ScannedDate &date) {
                               return date.span.end <= m_amount.start &&
                                      m_context.sentence.contains(date.span) &&
                                      date.basis.rule == u"explicit" && date.date.end.isValid() &&
                                      date.date.end < m_earlier->start &&
                                      saiddate::isOfFinding(m_context.text, m_context.sentence, date);
                           });
    }

    /// "Besides Upbit ($12 million, May), the largest thefts of 2024": a month in a bracket is of the only
    /// year that an English sentence names.
    ClaimPeriod inBracket(const ScannedDate &date) const
    {
        ClaimPeriod period = m_question.found(date, {});
        const QStringView said = m_context.words(date.span);
        if (m_context.language != Language::English || !period.date ||
            std::any_of(said.begin(), said.end(), chars::isDigit) ||
            period.date->precision != FuzzyDate::Precision::Month)
            return period;
        std::optional<int> year;
        for (const ScannedDate &other : m_context.page->dates) {
            const QStringView words = m_context.words(other.span);
            if (!m_context.sentence.contains(other.span) || other.needsContext || !other.date.singleYear() ||
                std::none_of(words.begin(), words.end(), chars::isDigit))
                continue;
            if (year && *year != *other.date.singleYear())
                return period;
            year = other.date.singleYear();
        }
        if (year)
            period.date = FuzzyDate::month(*year, period.date->start.month());
        return period;
    }

    /// "DMM Bitcoin ($308 million, May)": the date that follows the amount in its bracket.
    ClaimPeriod ofBracket() const
    {
        constexpr qsizetype reach = 40;
        // "DMM Bitcoin (May, $308 million)"
        constexpr qsizetype comma = 2; // ", "
        for (const ScannedDate &date : m_context.page->dates) {
            if (m_context.language == Language::English && !m_inTable &&
                date.span.start > m_context.sentence.start && date.span.end + comma == m_amount.start &&
                m_context.text.at(date.span.start - 1) == u'(' && m_context.text.at(date.span.end) == u',')
                return inBracket(date);
        }
        if (isEastAsian(m_context.language) || m_inTable || m_amount.start == 0 ||
            m_context.text.at(m_amount.start - 1) != u'(')
            return {};
        // "After the Bybit theft of 21 February 2025 ($1.46 billion)", unless the bracket has a time of its
        // own.
        constexpr qsizetype sign = 2; // " ("
        const QStringView inside = m_context.words({m_amount.end, m_context.sentence.end});
        const qsizetype closing = inside.indexOf(u')');
        const bool plain = closing >= 0 && closing < reach &&
                           std::none_of(m_context.page->dates.cbegin(), m_context.page->dates.cend(),
                                        [&](const ScannedDate &date) {
                                            return date.span.start >= m_amount.end &&
                                                   date.span.end <= m_amount.end + closing;
                                        }) &&
                           !inside.left(closing).contains(u"before") &&
                           !inside.left(closing).contains(u"précédent") &&
                           !inside.left(closing).contains(u"earlier");
        for (const ScannedDate &date : m_context.page->dates) {
            if (plain && date.span.end + sign == m_amount.start && m_context.sentence.contains(date.span))
                return m_question.found(date, {});
        }
        const QStringView behind =
            m_context.words({m_amount.end, std::min(m_context.sentence.end, m_amount.end + reach)});
        const qsizetype close = behind.indexOf(u')');
        if (close < 0 || !behind.startsWith(u", ") || behind.left(close).contains(u';'))
            return {};
        const Span rest{m_amount.end, m_amount.end + close};
        const ScannedDate *only = nullptr;
        for (const ScannedDate &date : m_context.page->dates) {
            if (!rest.contains(date.span))
                continue;
            if (only)
                return {};
            only = &date;
        }
        return only ? inBracket(*only) : ClaimPeriod();
    }

    ClaimPeriod ofColumn() const
    {
        const Span column = columnHeading(m_context, columnOf(m_context, m_amount.start));
        if (column.isEmpty()) {
            // "Jan | $98m" below "Stolen in 2025": rows without names of columns.
            const auto time = m_inTable ? tabletimes::timeOfCell(m_context, m_amount) : std::nullopt;
            return time ? periodOf(*time, tableRule) : ClaimPeriod();
        }
        if (const Span example = parties::exampleCell(m_context, m_i); !example.isEmpty()) {
            for (const ScannedDate &date : m_context.page->dates) {
                if (example.contains(date.span))
                    return m_question.found(date, tableRule);
            }
        }
        if (const auto time = tabletimes::timeOfCell(m_context, m_amount))
            return periodOf(*time, tableRule);
        for (const ScannedDate &date : m_context.page->dates) {
            if (column.contains(date.span) && !date.needsContext)
                return m_question.found(date, tableRule);
        }
        const auto year = periodOfLabel(m_context.words(column));
        return year ? periodOf(*year, tableRule) : ClaimPeriod();
    }

    /// 今年は2月の, 올해 2월: the year is said with the month.
    bool namesYearBeside(Span date) const
    {
        static const AnyOf years{u"今年", u"本年", u"昨年", u"올해", u"지난해", u"작년", u"금년"};
        constexpr qsizetype reach = 5;
        return isEastAsian(m_context.language) &&
               years.in(m_context.words({std::max(m_context.sentence.start, date.start - reach), date.end}));
    }

    ClaimPeriod ofSentence(const ScannedDate &date) const
    {
        ClaimPeriod period = m_question.found(date, m_inTable ? tableRule : QString());
        if (const auto year = m_inTable ? std::nullopt : yearBeforeOf(m_context, date, m_i, m_earlier)) {
            period.date = year;
            return period;
        }
        if (!period.date)
            return period;
        if (const auto exercise = m_inTable ? std::nullopt : exerciseInBracket(m_context, date)) {
            period.date = exercise;
            return period;
        }
        if (const auto year = m_inTable ? std::nullopt : yearEndingAt(m_context, date.span, *period.date)) {
            period.date = year;
            return period;
        }
        if (const auto until = m_inTable
                                   ? std::nullopt
                                   : untilDeadline(m_context, m_i, date.span, *period.date, m_earlier)) {
            period.date = until;
            return period;
        }
        if (!m_inTable && period.date->start.isValid() &&
            landmarkAt(m_context, date.span) == Landmark::Since) {
            period.date = FuzzyDate::range(period.date->start, {});
            return period;
        }
        if (const auto compared = easternspans::yearBeforeSpan(m_context, date, m_earlier)) {
            period.date = compared;
        } else if (const auto same = samePeriod(m_context, date, m_earlier)) {
            period.date = same;
        } else if (!m_inTable) {
            const ListedPeriod listed = ofList(m_context, date, m_i);
            if (listed.isNone)
                return {};
            if (listed.date)
                period.date = listed.date;
        }
        period.date = easternperiods::fromYearsBeginning(m_context, date.span,
                                                         withStart(m_context, date, *period.date));
        // "For 2023 …, of which 100 million in June": the month is one of the whole's, whatever year the text
        // spoke of before.
        const auto year = m_earlier ? m_earlier->singleYear() : std::nullopt;
        static const AnyOf pointing{u"dernier", u"dernière", u"prochain", u"cette", u"ce ", u"passé"};
        const bool counted = m_context.language == Language::French && period.basis.rule == u"relative" &&
                             !pointing.in(m_context.words(date.span));
        if (year && (period.basis.rule == beforeRule || counted) && saysPart(m_context, m_i) &&
            !namesYearBeside(date.span) && period.date->precision == FuzzyDate::Precision::Month &&
            !m_earlier->contains(*period.date) && !namesYearBefore(m_context, date.span, *period.date) &&
            !easternperiods::yearOfSentenceBefore(m_context, m_document)) {
            const FuzzyDate inWhole = FuzzyDate::month(*year, period.date->start.month());
            if (m_earlier->contains(inWhole))
                period.date = inWhole;
        }
        return period;
    }

    /// "$660 million, $1.3 billion and $2 billion in 2023, 2024 and 2025": the list of dates stands behind
    /// all.
    ClaimPeriod ofListBehind() const
    {
        if (m_shared || m_inTable || m_context.amounts.size() < 2 || isEastAsian(m_context.language))
            return {};
        for (const ScannedDate &date : m_context.page->dates) {
            if (date.span.start < m_amount.end || !m_context.sentence.contains(date.span) ||
                date.needsContext)
                continue;
            const ListedPeriod listed = ofList(m_context, date, m_i);
            const bool severalAmounts =
                m_i + 1 < m_context.amounts.size() || m_context.amount(m_i - 1).span.end < m_amount.start;
            return listed.date && severalAmounts && listed.date->precision == date.date.precision
                       ? periodOf(*listed.date, u"explicit"_s, m_question.wordsOf(date.span))
                       : ClaimPeriod();
        }
        return {};
    }

    ClaimPeriod ofWholeYear() const
    {
        // 昨年盗まれた6億ドルのうち、3億ドルが年内に洗浄された
        static const HintedPattern within(
            u"^[^。、]{0,12}(?:年内に|年のうちに)[^。]{0,24}た(?:。|$)|^[^.,]{0,12}(?:해 안에|연내에) [^.]{0,24}다(?:\\.|$)"_s);
        // « Bilan de l'année, tous coups confondus, d'après X : 1,7 milliard »
        const Span lead = m_context.language == Language::French && m_i == 0
                              ? gapBefore(m_context, m_i)
                              : clauseAround(m_context, m_amount);
        const bool says = holds<claimwords::wholeYears>(m_context.text, clauseAround(m_context, m_amount)) ||
                          holds<claimwords::wholeYears>(m_context.text, lead) ||
                          (isEastAsian(m_context.language) &&
                           within.in(m_context.words({m_amount.end, m_context.sentence.end})));
        if (!says || !m_earlier || !m_earlier->end.isValid())
            return {};
        const int year = m_earlier->end.year();
        return periodOf(FuzzyDate::year(year), beforeRule);
    }

    const PeriodQuestion &m_question;
    const ClaimContext &m_context;
    const qsizetype m_i;
    const Document &m_document;
    const std::optional<FuzzyDate> &m_earlier;
    const Span m_amount;
    const bool m_inTable;
    const ScannedDate *m_own = nullptr, *m_shared = nullptr;
    bool m_elsewhere = false; ///< what stands above is not its time
};

} // namespace

ClaimPeriod readPeriod(const ClaimContext &context, qsizetype i, const Document &document,
                       const std::optional<FuzzyDate> &earlier, bool leans)
{
    const PeriodQuestion question(context, i, document, earlier);
    return PeriodReader(question).read(leans);
}

} // namespace vigie
