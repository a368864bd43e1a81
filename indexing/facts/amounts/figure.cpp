// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/amounts/figure.h"

#include "indexing/facts/words/textprobe.h"

#include <QVarLengthArray>

#include <algorithm>

namespace vigie {

namespace {

struct Group
{
    QChar mark; ///< before the group; null for the first
    qsizetype start;
    qsizetype length;
};
using Groups = QVarLengthArray<Group, 8>;

qsizetype digitsEnd(QStringView text, qsizetype position)
{
    while (position < text.size() && chars::isDigit(text.at(position)))
        ++position;
    return position;
}

Groups readGroups(QStringView text, qsizetype position, bool spaces)
{
    Groups groups;
    qsizetype end = digitsEnd(text, position);
    groups.append({QChar(), position, end - position});
    while (true) {
        const QChar mark = chars::at(text, end);
        const bool afterSpace = mark == u' ';
        if (mark != u'.' && mark != u',' && mark != u'\'' && !(afterSpace && spaces))
            break;
        const qsizetype next = digitsEnd(text, end + 1);
        const qsizetype length = next - end - 1;
        if (length == 0)
            break;
        if (afterSpace) {
            const bool open = groups.size() == 1 ? groups[0].length <= 3 : groups.last().mark == u' ';
            if (!open || length != 3)
                break;
        }
        groups.append({mark, end + 1, length});
        end = next;
    }
    return groups;
}

bool inThrees(const Groups &groups, qsizetype count)
{
    if (groups[0].length > 3)
        return false;
    return std::all_of(groups.begin() + 1, groups.begin() + count,
                       [](const Group &g) { return g.length == 3; });
}

/// 1,65,00,000: lakhs and crores are grouped in twos before the last three.
bool inTwosThenThree(const Groups &groups)
{
    return groups.size() > 2 && groups[0].length <= 2 && groups.last().length == 3 &&
           std::all_of(groups.begin() + 1, groups.end() - 1,
                       [](const Group &g) { return g.length == 2 && g.mark == u','; });
}

} // namespace

std::optional<Figure> readFigure(QStringView text, qsizetype position, bool spaces, qsizetype &skipTo)
{
    const Groups groups = readGroups(text, position, spaces);
    Figure figure;
    figure.end = groups.last().start + groups.last().length;
    skipTo = figure.end;

    const qsizetype count = groups.size();
    const QChar first = count > 1 ? groups[1].mark : QChar();
    const QChar last = groups.last().mark;
    const bool oneMark =
        std::all_of(groups.begin() + 1, groups.end(), [&](const Group &g) { return g.mark == first; });
    const bool decimalMark = last == u'.' || last == u',';
    if (count == 2 && decimalMark) {
        const bool couldGroup = groups[1].length == 3 && groups[0].length <= 3 && text.at(position) != u'0';
        if (couldGroup)
            figure.doubt = last == u',' ? Figure::Doubt::CommaThree : Figure::Doubt::PointThree;
        else
            figure.decimals = int(groups[1].length);
    } else if (count > 1 && oneMark) {
        if (!inThrees(groups, count) && !inTwosThenThree(groups))
            return std::nullopt;
        figure.grouped = true;
    } else if (count > 1) {
        const bool rest = std::all_of(groups.begin() + 1, groups.end() - 1,
                                      [&](const Group &g) { return g.mark == first; });
        if (!decimalMark || !rest || !inThrees(groups, count - 1))
            return std::nullopt;
        figure.grouped = true;
        figure.decimals = int(groups.last().length);
    }

    int significant = 0;
    for (const Group &group : groups) {
        for (const QChar c : text.mid(group.start, group.length)) {
            significant += significant > 0 || c != u'0' ? 1 : 0;
            if (significant > 15) // leaves room for a scale within 18 digits
                return std::nullopt;
            figure.digits = figure.digits * 10 + (c.unicode() - u'0');
        }
    }
    if (figure.decimals > 12)
        return std::nullopt;
    return figure;
}

} // namespace vigie
