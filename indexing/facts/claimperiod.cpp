// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/anyof.h"
#include "indexing/facts/claimcontext.h"
#include "indexing/facts/claimwords.h"
#include "indexing/facts/cueindex.h"
#include "indexing/facts/cumulative.h"
#include "indexing/facts/easternperiods.h"
#include "indexing/facts/easternspans.h"
#include "indexing/facts/easternwholes.h"
#include "indexing/facts/footnotedates.h"
#include "indexing/facts/hintedpattern.h"
#include "indexing/facts/koreanhands.h"
#include "indexing/facts/pattern.h"
#include "indexing/facts/periodcarried.h"
#include "indexing/facts/periodchoice.h"
#include "indexing/facts/perioddates.h"
#include "indexing/facts/periodfiscal.h"
#include "indexing/facts/periodnews.h"
#include "indexing/facts/periodwords.h"
#include "indexing/facts/recordlines.h"
#include "indexing/facts/spanspoken.h"
#include "indexing/facts/victimplaces.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

using namespace perioddates;

const QString tableRule = u"table"_s, underHeading = u"heading"_s, beforeRule = u"sentence-before"_s;

/// `words`: those that say it; none if it was carried over.
ClaimPeriod periodOf(const FuzzyDate &date, const QString &rule, const QString &words = {})
{
    ClaimPeriod period;
    period.date = date;
    period.basis.rule = rule;
    period.basis.words = words;
    return period;
}

/// Looks for the time of one amount, from what stands nearest to what stands above.
class PeriodReader
{
public:
    PeriodReader(const ClaimContext &context, qsizetype i, const Document &document,
                 const std::optional<FuzzyDate> &earlier)
        : m_context(context)
        , m_i(i)
        , m_document(document)
        , m_earlier(earlier)
        , m_amount(context.amount(i).span)
        , m_inTable(context.blockKind == Block::Kind::TableRow || !context.columns.isEmpty())
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
        if (auto period = ofBracket(); period.date)
            return period;
        if (const auto year = fiscal::yearOf(m_context, m_i))
            return periodOf(*year, u"explicit"_s);
        if (const auto until = fiscal::untilMonth(m_context, m_i))
            return periodOf(*until, u"explicit"_s);
        if (easternspans::isPresentValue(m_context, m_i) || koreanhands::isHeldSoFar(m_context, m_i) ||
            addsUpAllYears(m_context, m_i))
            return {};
        if (const auto year = numberedYear(m_context, m_i, m_earlier))
            return periodOf(*year, beforeRule);
        if (const auto year = yearOfTotal(m_context, m_i))
            return periodOf(*year, u"explicit"_s, year->toIso());
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
            return open && recurs() ? ClaimPeriod() : ofSentence(*m_own);
        }
        if (const ScannedDate *date = m_inTable ? nullptr : dateOfFootnote(m_context, m_i))
            return found(*date, underHeading);
        if (const auto listed = ofListBehind(); listed.date)
            return listed;
        if (const auto label = periodOfRow(m_context.words(m_context.sentence)))
            return periodOf(*label, tableRule);
        if (const Span line = parties::labelledTime(m_context); !line.isEmpty()) {
            const auto &dates = m_context.page->dates;
            const auto date = std::find_if(dates.cbegin(), dates.cend(), [&](const ScannedDate &one) {
                return line.contains(one.span) && !one.needsContext && one.date.isValid();
            });
            if (date != dates.cend())
                return found(*date, underHeading);
        }
        if (auto period = ofWholeYear(); period.date)
            return period;
        // A fee was paid when it was, not when what it was paid for happened.
        const bool toldOfAnother = m_shared && !leans && !m_inTable && isOfDeedBefore(*m_shared);
        const bool ofOthers =
            toldOfAnother ||
            (m_shared && !leans && !m_inTable && isHeldNow(m_context, m_shared->span, m_amount)) ||
            (m_shared && !leans && !m_inTable && isOfOtherSubject(m_context, m_shared->span, m_amount)) ||
            (m_shared && !m_inTable && takesNoTimeOfOthers(m_context, clauseAround(m_context, m_amount)) &&
             !clauseAround(m_context, m_amount).contains(m_shared->span));
        if (m_shared && !ofOthers && (m_inTable || !recurs()))
            return ofSentence(*m_shared);
        if (const auto year = bareYear(m_context, m_context.sentence))
            return periodOf(FuzzyDate::year(*year), u"explicit"_s, QString::number(*year));
        const Span opening{m_context.sentence.start, m_context.amount(0).span.start};
        if (holdsSamePeriod(m_context, leans ? m_context.sentence : clauseAround(m_context, m_amount)) ||
            (!leans && opening.length() > 0 && holdsSamePeriod(m_context, opening))) {
            if (const auto span = spanSpokenOf(m_context))
                return periodOf(*span, beforeRule);
        }
        if (leans && !m_elsewhere && !takesNoTimeOfOthers(m_context, clauseAround(m_context, m_amount)) &&
            !recurs())
            return ofWhatIsAbove();
        return ofTop();
    }

private:
    /// "After the $5 million theft in May it spent $1 million": a date beside what was stolen is not that of
    /// a cost or fine in another clause.
    bool isOfDeedBefore(const ScannedDate &date) const
    {
        // "Washed $8 million between May and July and kept $400,000 for his trouble"
        static const HintedPattern anotherVerb({u" and ", u" but ", u" et ", u" mais "},
                                               u"^,? (?:and|but|et|mais) (?:[a-zéè']+ ){1,4}$"_s);
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
        static const QRegularExpression anotherClause =
            pattern(u";|(?:^|[, "
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

    ClaimPeriod found(const ScannedDate &date, const QString &rule) const
    {
        ClaimPeriod period;
        period.date = inContext(m_context, date, m_earlier, m_document);
        if (m_earlier && period.date && period.date->precision == m_earlier->precision &&
            (easternperiods::isCountedAlready(m_context, date, m_i) ||
             isCountedForFirst(m_context, date, m_i)))
            period.date = m_earlier;
        if (!period.date)
            return period;
        period.date = easternperiods::fromYearsBeginning(m_context, date.span, *period.date);
        period.date = easternspans::sinceIncident(m_context, date.span, *period.date);
        period.basis = date.basis;
        if (period.basis.words.isEmpty())
            period.basis.words = wordsOf(date.span);
        if (!rule.isEmpty())
            period.basis.rule = rule;
        else if (date.needsContext)
            period.basis.rule = beforeRule;
        return period;
    }

    /// "DMM Bitcoin ($308 million, May)": the date that follows the amount in its bracket.
    ClaimPeriod ofBracket() const
    {
        constexpr qsizetype reach = 40;
        if (isEastAsian(m_context.language) || m_inTable || m_amount.start == 0 ||
            m_context.text.at(m_amount.start - 1) != u'(')
            return {};
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
        return only ? found(*only, {}) : ClaimPeriod();
    }

    QString wordsOf(Span span) const
    {
        const Span source = m_context.page->text->toSource(span);
        return m_context.page->page->text.mid(source.start, source.length());
    }

    ClaimPeriod ofColumn() const
    {
        const Span column = columnHeading(m_context, columnOf(m_context, m_amount.start));
        if (column.isEmpty())
            return {};
        if (const Span example = parties::exampleCell(m_context, m_i); !example.isEmpty()) {
            for (const ScannedDate &date : m_context.page->dates) {
                if (example.contains(date.span))
                    return found(date, tableRule);
            }
        }
        for (const ScannedDate &date : m_context.page->dates) {
            if (!column.contains(date.span) || date.needsContext)
                continue;
            ClaimPeriod period = found(date, tableRule);
            if (period.date)
                period.date = easternperiods::partInRow(m_context, *period.date);
            return period;
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
        ClaimPeriod period = found(date, m_inTable ? tableRule : QString());
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
            !m_earlier->contains(*period.date) &&
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
                       ? periodOf(*listed.date, u"explicit"_s, wordsOf(date.span))
                       : ClaimPeriod();
        }
        return {};
    }

    ClaimPeriod ofWholeYear() const
    {
        // 昨年盗まれた6億ドルのうち、3億ドルが年内に洗浄された
        static const HintedPattern within(
            {u"年内に", u"年のうちに", u"해 안에", u"연내에"},
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

    bool recurs() const
    {
        const auto recurring = [&](Span amount) {
            return lastsOrRecurs(m_context.words(m_context.sentence), amount.start - m_context.sentence.start,
                                 amount.end - m_context.sentence.start);
        };
        return recurring(m_amount) ||
               (m_i > 0 && saysPart(m_context, m_i) && recurring(m_context.amount(m_i - 1).span));
    }

    /// Whether the words beside the amount make it stolen.
    bool isStolen() const { return kindBeside(m_context, m_amount) == ClaimKind::Theft; }

    /// The sentence before, the paragraph that goes on here, the caption, the heading.
    ClaimPeriod ofWhatIsAbove() const
    {
        // "$2,400 of his monthly wage": what recurs has no time of the sentence before.
        static const AnyOf monthly{u"monthly wage", u"monthly salary", u"monthly pay", u"weekly wage",
                                   u"weekly pay",   u"a month ",       u"per month",   u"each month",
                                   u"every month",  u"a week "};
        if (m_context.language == Language::English && monthly.in(m_context.words(m_context.sentence)))
            return {};
        if (m_earlier && saysPart(m_context, m_i)) {
            // 最大のものは2月21日のXへの攻撃である。この事案では15億ドルが: when the part happened was told
            // before it.
            const ScannedDate *const date = easternwholes::saysRestOfMany(m_context, m_i)
                                                ? nullptr
                                                : easternperiods::dateOfPicked(m_context);
            if (date) {
                if (auto period = found(*date, beforeRule); period.date && m_earlier->contains(*period.date))
                    return period;
            }
            return periodOf(*m_earlier, beforeRule);
        }
        const ScannedDate *next = easternperiods::dateOfNextSentence(m_context);
        next = next ? next : periodcarried::dateOfNextSentence(m_context, m_document);
        if (next) {
            if (auto period = found(*next, beforeRule); period.date)
                return period;
        }
        const auto last = [&](Span range) {
            return range.isEmpty() ? nullptr : lastIn(m_context, range, m_document);
        };
        if (const ScannedDate *date = periodcarried::dateOfSentenceBefore(m_context, m_document)) {
            ClaimPeriod period = found(*date, beforeRule);
            if (period.date && period.date->start.isValid() && periodcarried::goesOnSince(m_context))
                period.date = FuzzyDate::range(period.date->start, {});
            return period;
        }
        if (const ScannedDate *date = easternperiods::dateOfScene(m_context)) {
            if (auto period = found(*date, beforeRule); period.date)
                return period;
        }
        if (auto period = ofCountedBefore(); period.date)
            return period;
        if (const ScannedDate *date = periodcarried::dateOfMatter(m_context, m_document); date && isStolen())
            return found(*date, beforeRule);
        if (m_earlier && periodcarried::goesOn(m_context) && isStolen())
            return periodOf(*m_earlier, beforeRule);
        if (const ScannedDate *date = last(m_context.asked))
            return found(*date, beforeRule);
        if (!m_context.before.isEmpty()) {
            if (const auto spoken = bareYear(m_context, m_context.before))
                return periodOf(FuzzyDate::year(*spoken), beforeRule);
        }
        if (m_context.entry)
            return periodOf(*m_context.entry, underHeading);
        if (m_context.label)
            return periodOf(*m_context.label, underHeading);
        if (m_context.unfinished && m_context.before.isEmpty())
            return periodOf(*m_context.unfinished, beforeRule);
        for (const Span above : {m_context.caption, m_context.heading}) {
            if (const ScannedDate *date = last(above))
                return ofHeading(*date);
            if (const auto year = yearAtEnd(m_context, above))
                return periodOf(*year, underHeading);
        }
        if (const auto then = timeSpokenOf(m_context, m_document))
            return periodOf(*then, beforeRule);
        if (m_context.lastPeriod && speaksOfSameDeed(m_context))
            return periodOf(*m_context.lastPeriod, beforeRule);
        if (const ScannedDate *date = periodcarried::dateOfParagraphBefore(m_context, m_document);
            date && isStolen())
            return found(*date, beforeRule);
        return {};
    }

    /// 月白は8か月後にもう一度やられる。奪われたのは…: a date of the sentence before that is counted from
    /// another.
    ClaimPeriod ofCountedBefore() const
    {
        if (m_context.before.isEmpty())
            return {};
        for (auto date = m_context.page->dates.crbegin(); date != m_context.page->dates.crend(); ++date) {
            if (!m_context.before.contains(date->span) || !date->needsContext ||
                datesPublication(m_context, *date, m_document))
                continue;
            const auto told = inContext(m_context, *date, m_earlier, m_document);
            const bool exact = told && (told->precision == FuzzyDate::Precision::Day ||
                                        told->precision == FuzzyDate::Precision::Month);
            return exact ? found(*date, beforeRule) : ClaimPeriod();
        }
        return {};
    }

    /// "June and July 2023": a heading's dates that follow each other are one span of time.
    ClaimPeriod ofHeading(const ScannedDate &date) const
    {
        ClaimPeriod period = found(date, underHeading);
        if (const auto all = unbrokenList(m_context, date); all && period.date)
            period.date = all;
        return period;
    }

    /// What stands in a table or under the words that introduce a list is of their time, whatever it counts.
    ClaimPeriod ofTop() const
    {
        // 昨年の発射費用は。約2億ドルです: the time that was asked about.
        constexpr qsizetype question = 48;
        if (isEastAsian(m_context.language) && !m_context.asked.isEmpty() && m_i == 0 &&
            m_context.before.isEmpty() && m_context.asked.length() < question && !recurs()) {
            if (const ScannedDate *date = lastIn(m_context, m_context.asked, m_document))
                return found(*date, beforeRule);
        }
        const QStringView above = m_context.words(m_context.caption).trimmed();
        const bool introduced =
            m_context.blockKind == Block::Kind::ListItem && (above.endsWith(u':') || above.endsWith(u'：'));
        if (m_context.entry && !m_inTable && !recurs() && !takesNoTimeOfOthers(m_context, m_context.sentence))
            return periodOf(*m_context.entry, underHeading);
        if (!m_inTable && !introduced)
            return {};
        if (!m_context.caption.isEmpty()) {
            // A day within a paragraph above a table is one of what that paragraph tells.
            constexpr qsizetype longest = 60;
            const ScannedDate *date = lastIn(m_context, m_context.caption, m_document);
            const bool told = m_inTable && date && date->date.precision == FuzzyDate::Precision::Day &&
                              m_context.caption.length() > longest;
            if (date && !told)
                return found(*date, underHeading);
        }
        const bool headed = m_inTable && !m_context.heading.isEmpty();
        const ScannedDate *date = headed ? lastIn(m_context, m_context.heading, m_document) : nullptr;
        return date ? found(*date, underHeading) : ClaimPeriod();
    }

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
    return PeriodReader(context, i, document, earlier).read(leans);
}

} // namespace vigie
