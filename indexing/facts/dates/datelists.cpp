// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/dates/datelists.h"

#include <algorithm>
#include <array>

namespace vigie {

bool areListed(QStringView text, Span before, Span after)
{
    static constexpr std::array joints{QStringView(u"and"),
                                       QStringView(u"and in"),
                                       QStringView(u"and on"),
                                       QStringView(u"and again in"),
                                       QStringView(u"and again on"),
                                       QStringView(u"and then in"),
                                       QStringView(u","),
                                       QStringView(u", and"),
                                       QStringView(u", and in"),
                                       QStringView(u", in"),
                                       QStringView(u"et"),
                                       QStringView(u"et en"),
                                       QStringView(u"et le"),
                                       QStringView(u"puis en"),
                                       QStringView(u"puis le"),
                                       QStringView(u"et de"),
                                       QStringView(u", en"),
                                       QStringView(u", puis en"),
                                       QStringView(u"と"),
                                       QStringView(u"、"),
                                       QStringView(u"・"),
                                       QStringView(u"および"),
                                       QStringView(u"及び"),
                                       QStringView(u"に、"),
                                       QStringView(u"와"),
                                       QStringView(u"과"),
                                       QStringView(u"및"),
                                       QStringView(u"·"),
                                       QStringView(u"에,"),
                                       QStringView(u"&")};
    if (after.start <= before.end)
        return false;
    const QStringView gap = text.mid(before.end, after.start - before.end).trimmed();
    return std::find(joints.begin(), joints.end(), gap) != joints.end();
}

DateRun datesListedWith(QStringView text, const QList<ScannedDate> &dates, qsizetype index)
{
    const auto listed = [&](qsizetype before) {
        // "On 10 January, 2023 …", 1月10日、2023年に: two dates of two things.
        const ScannedDate &one = dates.at(before), &other = dates.at(before + 1);
        // 昨年、前年の6億ドルを上回る13億ドルとなった: what is counted from the other is none of its list.
        const QStringView next = text.mid(other.span.start, other.span.length());
        if ((next.startsWith(u"前年") || next.startsWith(u"前期") || next.startsWith(u"前月") ||
             next.startsWith(u"전년")))
            return false;
        if (one.date.precision == other.date.precision)
            return areListed(text, one.span, other.span);
        // "In 2024 and the first nine months of 2025"
        const bool follows = one.date.end.isValid() && other.date.start.isValid() &&
                             one.date.end.addDays(1) == other.date.start;
        const Span gap{one.span.end, other.span.start};
        const QStringView joint =
            follows && gap.length() > 0 ? text.mid(gap.start, gap.length()).trimmed() : QStringView();
        return joint == u"and the" || joint == u"and in the" || joint == u"and" || joint == u"et les" ||
               joint == u"et";
    };
    DateRun run{index, index};
    while (run.first > 0 && listed(run.first - 1))
        --run.first;
    while (run.last + 1 < dates.size() && listed(run.last))
        ++run.last;
    return run;
}

std::optional<FuzzyDate> unbroken(const QList<ScannedDate> &dates, DateRun run)
{
    for (qsizetype i = run.first; i <= run.last; ++i) {
        const FuzzyDate &date = dates.at(i).date;
        const bool whole = !dates.at(i).needsContext && date.start.isValid() && date.end.isValid();
        if (!whole || (i > run.first && dates.at(i - 1).date.end.addDays(1) != date.start))
            return std::nullopt;
    }
    return FuzzyDate::range(dates.at(run.first).date.start, dates.at(run.last).date.end);
}

} // namespace vigie
