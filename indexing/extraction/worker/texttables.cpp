// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/worker/texttables.h"

#include "indexing/extraction/worker/textdocument.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

bool isStroked(QStringView line)
{
    const QStringView row = line.trimmed();
    constexpr qsizetype fewest = 3; // two cells
    return row.startsWith(u'|') && row.endsWith(u'|') && row.count(u'|') >= fewest;
}

/// "|------|:----:|"
bool isRule(QStringView line)
{
    return std::all_of(line.cbegin(), line.cend(),
                       [](QChar c) { return QStringView(u"|-:=+ ").contains(c); });
}

QString strokedCells(QStringView line)
{
    QStringList cells;
    const QStringView row = line.trimmed();
    for (const QStringView cell : row.sliced(1, row.size() - 2).split(u'|'))
        cells.append(cell.trimmed().toString());
    return cells.join(u'\t');
}

/// What two spaces or more part; nothing where that is no row: a sentence, an item of a list.
QStringList spacedCells(const QString &line)
{
    constexpr qsizetype longestCell = 40;
    const QString row = line.trimmed();
    if (row.contains(u'\t') || startsListItem(row))
        return {};
    QStringList cells;
    for (qsizetype start = 0; start < row.size();) {
        qsizetype end = row.indexOf(u"  ", start);
        end = end < 0 ? row.size() : end;
        const QString cell = row.sliced(start, end - start);
        // Typists set two spaces behind a full stop; an abbreviation is short.
        constexpr qsizetype abbreviated = 12;
        if (cell.size() > longestCell || (cell.size() > abbreviated && endsSentence(cell)))
            return {};
        cells.append(cell);
        start = end;
        while (start < row.size() && row.at(start) == u' ')
            ++start;
    }
    return cells;
}

} // namespace

QStringList withTabbedTables(const QStringList &lines)
{
    QStringList result;
    for (qsizetype i = 0; i < lines.size();) {
        qsizetype end = i;
        while (end < lines.size() && isStroked(lines.at(end)))
            ++end;
        if (end - i > 1) {
            for (; i < end; ++i) {
                if (!isRule(lines.at(i)))
                    result.append(strokedCells(lines.at(i)));
            }
            continue;
        }
        // Cells below each other: as many in each line. Two columns are told from a sentence set wide by
        // their third line.
        const QStringList first = spacedCells(lines.at(i));
        QList<QStringList> rows;
        for (end = i; end < lines.size() && first.size() > 1; ++end) {
            const QStringList cells = spacedCells(lines.at(end));
            if (cells.size() != first.size())
                break;
            rows.append(cells);
        }
        const qsizetype fewest = first.size() > 2 ? 2 : 3;
        if (rows.size() < fewest) {
            result.append(lines.at(i++));
            continue;
        }
        for (const QStringList &cells : std::as_const(rows))
            result.append(cells.join(u'\t'));
        i = end;
    }
    return result;
}

} // namespace vigie
