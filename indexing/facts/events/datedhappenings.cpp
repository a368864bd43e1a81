// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/events/datedhappenings.h"

#include "indexing/facts/dates/datelists.h"
#include "indexing/facts/periods/saiddate.h"
#include "indexing/facts/words/characters.h"

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace vigie {
namespace {

constexpr int noCost = std::numeric_limits<int>::max();

/// What makes a word stand further from a date than its characters say, in characters.
constexpr int farthest = 180; ///< what lies beyond is of another clause and another time
constexpr int newClause = 60, comma = 25, shortAside = 10, againstOrder = 40, otherDate = 80, sharing = 40;
constexpr int aside =
    6; ///< characters between two commas that are no clause: "the dissolution, in April, of"

/// Japanese and Korean say what happened at the end, after the date; French and English on either side.
int costOf(const Happening &happening, Span date, QStringView text, Language language)
{
    const bool after = happening.span.start >= date.end;
    const Span between = after ? Span{date.end, happening.span.start} : Span{happening.span.end, date.start};
    if (between.length() < 0)
        return noCost;
    constexpr int nearSupport = 60, isSupport = 100;
    if (happening.farther > isSupport && between.length() > nearSupport)
        return noCost; // "began", "took place": of what stands beside it
    int cost = static_cast<int>(between.length()) + happening.farther;
    for (qsizetype i = between.start; i < between.end; ++i) {
        const QChar c = text.at(i);
        if (c == u';' || c == u':')
            cost += newClause;
        else if (c == u',' || c == u'、')
            cost += between.length() <= aside ? shortAside : comma;
    }
    if (isEastAsian(language) && !after)
        cost += againstOrder;
    return cost;
}

/// "Stole $1.19 billion in 2024 and $1.65 billion in 2025": an amount and no verb stands between the dates.
bool isNextOfAmounts(QStringView text, Span before, Span after)
{
    constexpr qsizetype reach = 48;
    if (after.start <= before.end || after.start - before.end > reach)
        return false;
    const QStringView gap = text.mid(before.end, after.start - before.end);
    static constexpr QStringView joints[] = {u" and ", u", ", u" et ", u"に", u"、", u" "};
    for (const QStringView joint : joints) {
        const QChar c = gap.startsWith(joint) && gap.size() > joint.size() ? gap.at(joint.size()) : QChar();
        if (isDigit(c) || c == u'$')
            return true;
    }
    return false;
}

/// "Tornado Cash on", « et Kim Il en »: names, little words and at most two others, none of them a verb.
bool isListedName(QStringView gap)
{
    static constexpr QStringView little[] = {u"and",  u"on", u"in",  u"of",   u"the", u"a",    u"an",   u"et",
                                             u"le",   u"la", u"les", u"en",   u"de",  u"du",   u"des",  u"à",
                                             u"puis", u"un", u"une", u"then", u"its", u"his",  u"son",  u"sa",
                                             u"l",    u"d",  u"au",  u"aux",  u"for", u"late", u"early"};
    constexpr int mostOthers = 2;
    int others = 0, names = 0;
    for (QStringView word : gap.split(u' ', Qt::SkipEmptyParts)) {
        while (!word.isEmpty() && !word.back().isLetterOrNumber())
            word.chop(1);
        if (word.isEmpty() || std::ranges::find(little, word) != std::end(little))
            continue;
        if (word.front().isUpper() || word.front().isDigit()) {
            ++names;
            continue;
        }
        if (++others > mostOthers || word.endsWith(u"ed") || word.endsWith(u"é") || word.endsWith(u"ing") ||
            word.endsWith(u"ée") || word.endsWith(u"és") || word.endsWith(u"ent"))
            return false;
    }
    return names > 0;
}

/// "Sanctioned A on 6 May, B on 8 August": what was done to the next of a list.
bool isNextOfList(const HappeningSentence &in, const QList<Happening> &happenings, Span before, Span after)
{
    constexpr qsizetype reach = 70;
    if (after.start <= before.end || after.start - before.end > reach)
        return false;
    const bool another = std::any_of(happenings.cbegin(), happenings.cend(), [&](const Happening &one) {
        return one.span.start >= before.end && one.span.end <= after.start;
    });
    if (another)
        return false;
    const QStringView gap = in.cased.mid(before.end, after.start - before.end);
    if (in.language == Language::Japanese) {
        // 5月6日にA、8月8日: no clause ends at the comma.
        static constexpr QStringView clauseEnds = u"てしりでがはばとくたれ";
        return gap.size() > 2 && gap.endsWith(u'、') && gap.count(u'、') == 1 &&
               !clauseEnds.contains(gap.at(gap.size() - 2));
    }
    if (in.language == Language::Korean) {
        static constexpr QStringView clauseEnds = u"고며서만나면은는데니자";
        const QStringView name = gap.trimmed();
        return name.size() > 1 && name.endsWith(u',') && name.count(u',') == 1 &&
               !clauseEnds.contains(name.at(name.size() - 2));
    }
    static constexpr QStringView joints[] = {u", and ", u", puis ", u", ", u" and ", u" et ", u"; "};
    const auto *joint = std::ranges::find_if(joints, [&](QStringView one) { return gap.startsWith(one); });
    return joint != std::end(joints) && isListedName(gap.mid(joint->size()));
}

class Pairing
{
public:
    Pairing(const QList<const ScannedDate *> &dates, const QList<Happening> &happenings,
            const HappeningSentence &in)
        : m_dates(dates)
        , m_happenings(happenings)
        , m_in(in)
    {
        // "Said on 5 June that …": the day of the saying dates no deed.
        for (const ScannedDate *date : dates)
            m_said.append(saiddate::isBesideSaying(in.text, in.span, *date) ||
                          saiddate::isOfSpeaker(in.text, in.span, *date));
        for (qsizetype d = 0; d < dates.size(); ++d) {
            for (const Happening &happening : happenings)
                m_costs.append(costBetween(d, happening));
        }
    }

    /// The nearest pair first: what is taken by one date is another's only when nothing else is near it.
    QList<DatedHappening> pairs() const
    {
        QList<DatedHappening> pairs(m_dates.size());
        QList<const ScannedDate *> taken(m_happenings.size(), nullptr);
        for (qsizetype round = 0; round < m_dates.size(); ++round) {
            qsizetype date = -1, word = -1;
            int least = noCost;
            for (qsizetype d = 0; d < m_dates.size(); ++d) {
                for (qsizetype h = 0; !pairs.at(d).happening && h < m_happenings.size(); ++h) {
                    const int cost = m_costs.at(d * m_happenings.size() + h);
                    if (cost == noCost ||
                        (taken.at(h) ? !isShared(m_dates.at(d), taken.at(h)) : cost > farthest))
                        continue;
                    const int weighed = taken.at(h) ? cost + sharing : cost;
                    if (weighed < least) {
                        least = weighed;
                        date = d;
                        word = h;
                    }
                }
            }
            if (date < 0)
                break;
            pairs[date] = {m_dates.at(date), &m_happenings.at(word)};
            taken[word] = m_dates.at(date);
        }
        pairs.removeIf([](const DatedHappening &pair) { return pair.happening == nullptr; });
        return pairs;
    }

private:
    int costBetween(qsizetype d, const Happening &happening) const
    {
        const ScannedDate *const date = m_dates.at(d);
        if (m_said.at(d) && happening.kind != "other"_L1 && happening.kind != "report"_L1)
            return noCost;
        int cost = costOf(happening, date->span, m_in.text, m_in.language);
        const qsizetype from = std::min(happening.span.start, date->span.start);
        const qsizetype to = std::max(happening.span.end, date->span.end);
        for (const ScannedDate *other : m_dates) {
            // Another date between the two claims the word for itself.
            if (cost != noCost && other != date && other->span.start >= from && other->span.end <= to)
                cost += otherDate;
        }
        return cost;
    }

    bool isShared(const ScannedDate *date, const ScannedDate *other) const
    {
        const Span first = date->span.start < other->span.start ? date->span : other->span;
        const Span second = date->span.start < other->span.start ? other->span : date->span;
        return areListed(m_in.text, first, second) || isNextOfAmounts(m_in.text, first, second) ||
               isNextOfList(m_in, m_happenings, first, second);
    }

    const QList<const ScannedDate *> &m_dates;
    const QList<Happening> &m_happenings;
    const HappeningSentence &m_in;
    QList<bool> m_said;
    QList<int> m_costs; ///< of each date with each happening
};

} // namespace

QList<DatedHappening> datedHappenings(const QList<const ScannedDate *> &dates,
                                      const QList<Happening> &happenings, const HappeningSentence &sentence)
{
    return happenings.isEmpty() ? QList<DatedHappening>() : Pairing(dates, happenings, sentence).pairs();
}

} // namespace vigie
