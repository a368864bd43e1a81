// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/comparisons/comparisonscanner.h"

#include "indexing/facts/amounts/bounds.h"
#include "indexing/facts/comparisons/comparisonpatterns.h"
#include "indexing/facts/comparisons/comparisonratio.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/cueindex.h"
#include "indexing/facts/words/textprobe.h"

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr qsizetype baseReach = 70; ///< from the word that sets against to the date

bool endsClause(QStringView gap)
{
    for (qsizetype i = 0; i < gap.size(); ++i) {
        const QChar c = gap.at(i);
        if (c == u';' || c == u'\n' || c == u'\t' || c == u'。')
            return true;
        if ((c == u'.' || c == u',' || c == u':') && !chars::isDigit(chars::at(gap, i + 1)))
            return true;
    }
    return false;
}

bool speaksOfSamePeriod(QStringView words)
{
    static constexpr std::array phrases{QStringView(u"same period"),  QStringView(u"same months"),
                                        QStringView(u"same quarter"), QStringView(u"même période"),
                                        QStringView(u"mêmes mois"),   QStringView(u"même trimestre"),
                                        QStringView(u"同期"),         QStringView(u"同時期"),
                                        QStringView(u"동기"),         QStringView(u"같은 기간")};
    return std::any_of(phrases.begin(), phrases.end(),
                       [&](QStringView phrase) { return words.contains(phrase); });
}

/// The words that the patterns of a language need, and which of them need each.
struct PatternCues
{
    struct Cue
    {
        QStringView word;
        bool whole = false;
        quint32 patterns = 0;
    };

    explicit PatternCues(const ComparisonPatterns &of)
        : all(cuesOf(of))
        , index(all)
        , before(of.beforeCues)
        , after(of.afterCues)
    {
    }

    static std::vector<Cue> cuesOf(const ComparisonPatterns &of)
    {
        std::vector<Cue> cues;
        for (size_t i = 0; i < of.cues.size(); ++i) {
            for (const QStringView word : of.cues[i]) {
                const auto known =
                    std::find_if(cues.begin(), cues.end(), [&](const Cue &one) { return one.word == word; });
                Cue &cue = known == cues.end() ? cues.emplace_back(Cue{word}) : *known;
                cue.patterns |= quint32(1) << i;
            }
        }
        return cues;
    }

    std::vector<Cue> all;
    CueIndex index;
    AnyOf before, after; ///< of amounts that are differences
};

class Scanner
{
public:
    Scanner(const QString &text, const ComparisonPatterns &patterns, const PatternCues &cues,
            const QList<ScannedDate> &dates, const QList<ScannedAmount> &amounts)
        : m_text(text)
        , m_patterns(patterns)
        , m_cues(cues)
        , m_dates(dates)
        , m_amounts(amounts)
    {
    }

    QList<ScannedComparison> scan()
    {
        if (m_patterns.baseFirst)
            scanBehindBases();
        else
            scanBeforeBases();
        std::sort(m_found.begin(), m_found.end(), [](const ScannedComparison &a, const ScannedComparison &b) {
            return a.span.start < b.span.start;
        });
        return m_found;
    }

private:
    QStringView view(qsizetype from, qsizetype length) const { return QStringView(m_text).mid(from, length); }

    bool isTaken(Span span) const
    {
        return std::any_of(m_found.cbegin(), m_found.cend(),
                           [&](const ScannedComparison &one) { return one.span.overlaps(span); });
    }

    /// Index of the first date that begins in the clause behind `from`; -1 if none does.
    qsizetype dateBehind(qsizetype from, qsizetype reach) const
    {
        const auto next =
            std::lower_bound(m_dates.cbegin(), m_dates.cend(), from - 4,
                             [](const ScannedDate &date, qsizetype at) { return date.span.start < at; });
        if (next == m_dates.cend() || next->span.start > from + reach || next->span.end <= from)
            return -1;
        const Span gap{from, std::max(from, next->span.start)};
        return endsClause(view(gap.start, gap.length())) ? -1 : next - m_dates.cbegin();
    }

    /// To the date's end and through what a bracket adds: "dérobée en 2023 (660,5 M$)".
    qsizetype endOfBase(qsizetype end) const
    {
        if (chars::at(m_text, end) == u'\'' && chars::at(m_text, end + 1) == u's')
            end += 2;
        if (view(end, 2) == u" (") {
            const qsizetype close = m_text.indexOf(u')', end);
            if (close > 0 && close - end < 40)
                return close + 1;
        }
        return end;
    }

    void add(const QRegularExpressionMatch &match, qsizetype offset, Span base, qsizetype date, bool yearly)
    {
        const comparisonratio::Ratio ratio = comparisonratio::ratioOf(match);
        const Span matched{offset + match.capturedStart(), offset + match.capturedEnd()};
        const Span span{std::min(matched.start, base.start), std::max(matched.end, base.end)};
        if (!ratio.value || isTaken(span))
            return;
        ScannedComparison found;
        found.span = span;
        found.base = base;
        found.date = date;
        found.ratio = ratio.value;
        found.shownPower = ratio.shownPower;
        const BoundWords bound = readBounds(m_text, comparisonratio::figureOf(match, offset));
        found.bound = match.capturedLength(u"more"_s) > 0 ? Bound::MoreThan : bound.bound;
        found.span.start = std::min(found.span.start, bound.start);
        if (speaksOfSamePeriod(view(span.start, span.length())))
            found.kind = ScannedComparison::Base::SamePeriodBefore;
        else if (yearly)
            found.kind = ScannedComparison::Base::YearBefore;
        m_found.append(found);
    }

    void addPlain(const QRegularExpressionMatch &match, qsizetype offset, Span base, qsizetype date)
    {
        const Span matched{offset + match.capturedStart(), offset + match.capturedEnd()};
        ScannedComparison found;
        found.span = {std::min(matched.start, base.start), std::max(matched.end, base.end)};
        if (isTaken(found.span))
            return;
        found.base = base;
        found.date = date;
        found.ratio = Decimal(1);
        found.bound = match.capturedLength(u"up"_s) > 0 ? Bound::MoreThan : Bound::LessThan;
        found.shownPower = -2;
        m_found.append(found);
    }

    /// `end`: where the words that say so end, behind the amount.
    void addDifference(bool less, qsizetype amount, qsizetype end, Span base, qsizetype date)
    {
        const ScannedAmount &difference = m_amounts.at(amount);
        ScannedComparison found;
        found.span = {std::min(difference.span.start, base.start), std::max(end, base.end)};
        if (isTaken(found.span))
            return;
        found.base = base;
        found.date = date;
        found.difference = amount;
        found.less = less;
        found.bound = difference.amount.bound;
        found.shownPower = difference.amount.shownPower;
        m_found.append(found);
    }

    void scanBeforeBases()
    {
        const std::vector<Line> lines = linesToRead();
        quint32 bit = 1;
        for (const QRegularExpression &pattern : m_patterns.ratios) {
            for (const Line &line : lines) {
                if ((line.patterns & bit) != 0)
                    scanLine(pattern, line.span);
            }
            bit <<= 1;
        }
        for (qsizetype i = 0; i < m_amounts.size(); ++i)
            readDifference(i);
        for (const Line &line : lines) {
            if ((line.patterns & bit) != 0)
                scanPlain(line.span);
        }
    }

    struct Line
    {
        Span span;
        quint32 patterns = 0; ///< a bit for each of the ratios and one for the plain one
    };

    /// The lines in which a pattern finds words that it needs; none goes beyond its line.
    std::vector<Line> linesToRead() const
    {
        std::vector<Line> lines;
        m_cues.index.each(m_text, {0, m_text.size()}, [&](int cue, Span place) {
            if (lines.empty() || lines.back().span.end <= place.start) {
                const qsizetype start = m_text.lastIndexOf(u'\n', place.start) + 1;
                const qsizetype end = m_text.indexOf(u'\n', place.start);
                lines.push_back({{start, end < 0 ? m_text.size() : end}, 0});
            }
            lines.back().patterns |= m_cues.all[static_cast<size_t>(cue)].patterns;
            return false;
        });
        return lines;
    }

    void scanLine(const QRegularExpression &pattern, Span line)
    {
        auto matches = pattern.globalMatch(m_text.mid(line.start, line.length()));
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const bool yearly = match.capturedLength(u"yearly"_s) > 0;
            const qsizetype end = line.start + match.capturedEnd();
            const qsizetype date = yearly ? -1 : dateBehind(end, baseReach);
            if (date < 0) {
                if (yearly || match.captured().endsWith(u" in a year"))
                    add(match, line.start, {end, end}, -1, true);
                continue;
            }
            add(match, line.start, {end, endOfBase(m_dates.at(date).span.end)}, date, false);
        }
    }

    /// "$200 million more than in 2023", "up by $200 million from 2023".
    void readDifference(qsizetype i)
    {
        const Span span = m_amounts.at(i).span;
        constexpr qsizetype around = 60;
        const qsizetype start = std::max<qsizetype>(0, span.start - around);
        const bool after = m_cues.after.opens(view(span.end, around));
        if (!after && !m_cues.before.in(view(start, span.start - start)))
            return;
        const QString behind = m_text.mid(span.end, around);
        QRegularExpressionMatch said = m_patterns.differenceAfter.match(behind);
        qsizetype from = span.end + said.capturedEnd();
        if (!said.hasMatch()) {
            said = m_patterns.differenceBefore.match(m_text.mid(start, span.start - start));
            const QRegularExpressionMatch connector =
                said.hasMatch() ? m_patterns.differenceConnector.match(behind) : QRegularExpressionMatch();
            if (!connector.hasMatch())
                return;
            from = span.end + connector.capturedEnd();
        }
        if (const qsizetype date = dateBehind(from, baseReach); date >= 0)
            addDifference(said.capturedLength(u"down"_s) > 0, i, from,
                          {from, endOfBase(m_dates.at(date).span.end)}, date);
    }

    void scanPlain(Span line)
    {
        auto matches = m_patterns.plain.globalMatch(m_text.mid(line.start, line.length()));
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const qsizetype end = line.start + match.capturedEnd();
            constexpr qsizetype atOnce = 8; // "last year", "l'année"
            // "less than the $2 billion taken in 2024"
            const bool ofAmount = amountAt(end + 1) && match.captured().endsWith(u"the");
            const qsizetype date = dateBehind(end, ofAmount ? baseReach : atOnce);
            if (date < 0)
                continue;
            const Span gap{end, std::max(end, m_dates.at(date).span.start)};
            if (ofAmount || isFreeOfFigures(gap))
                addPlain(match, line.start, {end, endOfBase(m_dates.at(date).span.end)}, date);
        }
    }

    bool isFreeOfFigures(Span span) const
    {
        const QStringView words = view(span.start, span.length());
        return std::none_of(words.cbegin(), words.cend(), [](QChar c) { return chars::isDigit(c); });
    }

    /// Whether an amount begins at `position`.
    bool amountAt(qsizetype position) const
    {
        return std::any_of(m_amounts.cbegin(), m_amounts.cend(),
                           [&](const ScannedAmount &amount) { return amount.figure.start == position; });
    }

    /// Tries what stands behind a base that ends at `base.end`.
    void readBehind(Span base, qsizetype date)
    {
        constexpr qsizetype reach = 60;
        const QString behind = m_text.mid(base.end, reach);
        // Without one of these none of the patterns matches.
        static const AnyOf ratios{u"%",      u"パーセント", u"割", u"倍",   u"半減", u"半分",   u"半額",
                                  u"퍼센트", u"프로",       u"배", u"갑절", u"절반", u"반토막", u"반으로"};
        static const AnyOf more{u"上回", u"超え", u"超過", u"しの",    u"下回", u"割り込", u"웃도",
                                u"웃돌", u"넘",   u"상회", u"초과",    u"많",   u"높",     u"능가",
                                u"밑도", u"밑돌", u"하회", u"못 미치", u"적",   u"낮"};
        const bool hinted = ratios.in(behind);
        for (const QRegularExpression &pattern : m_patterns.ratios) {
            Q_ASSERT_X(hinted || !pattern.match(behind).hasMatch(), "ratios", qPrintable(pattern.pattern()));
            if (!hinted)
                continue;
            const QRegularExpressionMatch match = pattern.match(behind);
            if (match.hasMatch()) {
                add(match, base.end, base, date, date < 0);
                return;
            }
        }
        for (qsizetype i = 0; i < m_amounts.size(); ++i) {
            const ScannedAmount &amount = m_amounts.at(i);
            if (amount.span.start < base.end)
                continue;
            if (amount.span.start > base.end + reach)
                break;
            const QString gap = m_text.mid(base.end, amount.span.start - base.end);
            const QRegularExpressionMatch after =
                m_patterns.differenceAfter.match(m_text.mid(amount.span.end, 16));
            if (m_patterns.differenceBefore.match(gap).hasMatch() && after.hasMatch())
                addDifference(after.capturedLength(u"down"_s) > 0, i, amount.span.end + after.capturedEnd(),
                              base, date);
            break;
        }
        if (!more.in(behind)) {
            Q_ASSERT_X(!m_patterns.plain.match(behind).hasMatch(), "plain",
                       qPrintable(m_patterns.plain.pattern()));
            return;
        }
        const QRegularExpressionMatch plain = m_patterns.plain.match(behind);
        if (plain.hasMatch())
            addPlain(plain, base.end, base, date);
    }

    /// 2023年の6億ドルから: the amount is part of the base.
    void readBehindDate(qsizetype i)
    {
        Span base = m_dates.at(i).span;
        const QChar last = m_text.at(base.end - 1);
        const qsizetype known = m_found.size();
        if (last == u'ら' || last == u'터') // 2023年から
            readBehind({base.start, base.end - 2}, i);
        readBehind(base, i);
        if (m_found.size() > known)
            return;
        constexpr qsizetype near = 12;
        const auto next =
            std::lower_bound(m_amounts.cbegin(), m_amounts.cend(), base.end,
                             [](const ScannedAmount &one, qsizetype at) { return one.span.start < at; });
        if (next == m_amounts.cend() || next->span.start - base.end > near ||
            endsClause(view(base.end, next->span.start - base.end)))
            return;
        base.end = next->span.end;
        readBehind(base, i);
    }

    void scanBehindBases()
    {
        for (qsizetype i = 0; i < m_dates.size(); ++i)
            readBehindDate(i);
        // 前年比 and 전년 대비 are no dates by themselves.
        for (const QStringView word : {QStringView(u"前年"), QStringView(u"전년")}) {
            for (qsizetype p = m_text.indexOf(word); p >= 0; p = m_text.indexOf(word, p + 1)) {
                const Span base{p, p + word.size()};
                const bool dated =
                    std::any_of(m_dates.cbegin(), m_dates.cend(),
                                [&](const ScannedDate &date) { return date.span.overlaps(base); });
                if (!dated)
                    readBehind(base, -1);
            }
        }
    }

    const QString &m_text;
    const ComparisonPatterns &m_patterns;
    const PatternCues &m_cues;
    const QList<ScannedDate> &m_dates;
    const QList<ScannedAmount> &m_amounts;
    QList<ScannedComparison> m_found;
};

const PatternCues &cuesOf(Language language)
{
    static const PatternCues english(englishComparisons()), french(frenchComparisons()), none({});
    return language == Language::English ? english : language == Language::French ? french : none;
}

const ComparisonPatterns *patternsOf(Language language)
{
    switch (language) {
    case Language::English:
        return &englishComparisons();
    case Language::French:
        return &frenchComparisons();
    case Language::Japanese:
        return &japaneseComparisons();
    case Language::Korean:
        return &koreanComparisons();
    default:
        return nullptr;
    }
}

} // namespace

QList<ScannedComparison> scanComparisons(const NormalisedText &text, Language language,
                                         const QList<ScannedDate> &dates, const QList<ScannedAmount> &amounts)
{
    const ComparisonPatterns *patterns = patternsOf(language);
    if (!patterns)
        return {};
    return Scanner(text.text, *patterns, cuesOf(language), dates, amounts).scan();
}

} // namespace vigie
