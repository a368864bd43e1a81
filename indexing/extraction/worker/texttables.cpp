// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/worker/texttables.h"

#include "indexing/extraction/worker/textdocument.h"

#include <QRegularExpression>

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

/// "1 / 2025.2.21 / Bybit / $1.46bn", "Quarter | Loss | Largest": the cells that a sign with spaces parts;
/// nothing where that is no row.
QStringList partedCells(const QString &line)
{
    constexpr qsizetype longestCell = 40, fewest = 3;
    const QString row = line.trimmed();
    if (row.startsWith(u'|') || row.contains(u'\t'))
        return {};
    for (const QString &sign : {u" | "_s, u" / "_s, u";"_s}) {
        // "Total | | 529 |": cells may be empty, the last one too.
        static const QRegularExpression stroke(u"(?:^| )\\|(?= |$)"_s);
        QStringList cells = sign == u" | "_s ? row.split(stroke) : row.split(sign);
        for (QString &cell : cells)
            cell = cell.trimmed();
        const bool brief = std::all_of(cells.cbegin(), cells.cend(), [](const QString &cell) {
            return cell.size() <= longestCell && !endsSentence(cell);
        });
        if (cells.size() >= fewest && brief)
            return cells;
    }
    return {};
}

QString strokedCells(QStringView line)
{
    QStringList cells;
    const QStringView row = line.trimmed();
    for (const QStringView cell : row.sliced(1, row.size() - 2).split(u'|'))
        cells.append(cell.trimmed().toString());
    return cells.join(u'\t');
}

/// A cell and where it stands, in columns of a typewriter, on which a letter of a wide script takes two.
struct SetCell
{
    QString text;
    qsizetype from = 0, to = 0;

    bool isBeside(const SetCell &other) const { return from < other.to && other.from < to; }
};

qsizetype widthOf(QStringView words)
{
    constexpr char16_t wide = 0x1100;
    return words.size() + std::count_if(words.begin(), words.end(), [](QChar c) {
               return c.unicode() >= wide && (c.unicode() < 0x2000 || c.unicode() >= 0x2E80);
           });
}

/// What two spaces or more part, or one as wide as a letter of a wide script beside another; nothing where
/// that is no row: a sentence, an item of a list.
QList<SetCell> spacedCells(const QString &printed)
{
    constexpr qsizetype longestCell = 40;
    const QString line = QString(printed).replace(u'\u3000', u"  "_s);
    const QStringView row = QStringView(line).trimmed();
    // A year opens a list's items and a table's rows: those have a third cell, or a figure alone.
    static const QRegularExpression year(u"^(?:19|20)\\d\\d年度? "_s);
    const bool item = startsListItem(row), dated = item && year.match(row).hasMatch();
    if (row.contains(u'\t') || (item && !dated))
        return {};
    const qsizetype indent = row.isEmpty() ? 0 : row.data() - line.constData();
    QList<SetCell> cells;
    for (qsizetype start = 0; start < row.size();) {
        qsizetype end = row.indexOf(u"  ", start);
        end = end < 0 ? row.size() : end;
        const QString cell = row.sliced(start, end - start).toString();
        // Typists set two spaces behind a full stop; an abbreviation is short.
        constexpr qsizetype abbreviated = 12;
        if (cell.size() > longestCell || (cell.size() > abbreviated && endsSentence(cell)))
            return {};
        const qsizetype from = indent + widthOf(row.first(start));
        cells.append({cell, from, from + widthOf(cell)});
        start = end;
        while (start < row.size() && row.at(start) == u' ')
            ++start;
    }
    static const QRegularExpression figure(u"^[0-9０-９][0-9０-９.,，．]*(?:年度?)?$"_s);
    constexpr qsizetype fewest = 3;
    const bool lists = dated && cells.size() < fewest &&
                       !(cells.size() == 2 && figure.match(cells.constLast().text).hasMatch());
    return lists ? QList<SetCell>() : cells;
}

/// "Stolen ......... $1.34 bn": the two cells that leading dots join; nothing where they lead to the number
/// of a page.
QStringList ledCells(QStringView line)
{
    constexpr qsizetype fewest = 4, longestPage = 4;
    qsizetype start = line.indexOf(u"..");
    if (start < 0)
        start = line.indexOf(u". .");
    if (start < 1)
        return {};
    qsizetype end = start, dots = 0;
    for (; end < line.size() && (line.at(end) == u'.' || line.at(end) == u' '); ++end)
        dots += line.at(end) == u'.' ? 1 : 0;
    const QStringView label = line.first(start).trimmed(), value = line.sliced(end).trimmed();
    const bool page = value.size() <= longestPage &&
                      std::all_of(value.begin(), value.end(), [](QChar c) { return c.isLetterOrNumber(); });
    if (dots < fewest || label.isEmpty() || value.isEmpty() || page)
        return {};
    return {label.toString(), value.toString()};
}

bool holdsDigit(QStringView words)
{
    return std::any_of(words.begin(), words.end(), [](QChar c) { return c.isDigit(); });
}

/// Rows that are being set below each other.
class SetTable
{
public:
    explicit SetTable(const QList<SetCell> &first)
        : m_columns(first)
    {
        append(first);
    }

    /// Takes a line as one more row, if it is one: as many cells as the others, or fewer that each stand in a
    /// column of their own. Below or above the names of the columns such a line goes on with them.
    bool take(const QList<SetCell> &cells)
    {
        if (cells.size() == m_columns.size()) {
            append(cells);
            return true;
        }
        const QList<qsizetype> places = placesOf(cells);
        if (places.isEmpty())
            return false;
        const bool names = std::none_of(cells.cbegin(), cells.cend(),
                                        [](const SetCell &cell) { return holdsDigit(cell.text); });
        if (names && m_rows.size() == 1 && !holdsDigit(m_rows.constFirst().join(u' '))) {
            for (qsizetype i = 0; i < cells.size(); ++i)
                m_rows.first()[places.at(i)] += u' ' + cells.at(i).text;
        } else if (m_rows.size() > 1) {
            QStringList row(m_columns.size());
            for (qsizetype i = 0; i < cells.size(); ++i)
                row[places.at(i)] = cells.at(i).text;
            m_rows.append(row);
        } else {
            return false;
        }
        widen(cells, places);
        return true;
    }

    /// Sets the names of columns that stand in the line above the others: parts of the names below, or all
    /// that there are.
    bool takeAbove(const QList<SetCell> &cells)
    {
        QList<qsizetype> places = placesOf(cells);
        // Letters of two widths shift what stands above: years name all columns but the first.
        const bool shifted = places.isEmpty() && cells.size() + 1 == m_columns.size() &&
                             cells.constFirst().from > m_columns.constFirst().from &&
                             std::all_of(cells.cbegin(), cells.cend(),
                                         [](const SetCell &cell) { return holdsDigit(cell.text); });
        for (qsizetype i = 0; shifted && i < cells.size(); ++i)
            places.append(i + 1);
        if (places.isEmpty() || !std::all_of(cells.cbegin(), cells.cend(), mayName))
            return false;
        if (holdsDigit(m_rows.constFirst().join(u' '))) {
            QStringList names(m_columns.size());
            for (qsizetype i = 0; i < cells.size(); ++i)
                names[places.at(i)] = cells.at(i).text;
            m_rows.prepend(names);
            return true;
        }
        for (qsizetype i = 0; i < cells.size(); ++i) {
            QString &name = m_rows.first()[places.at(i)];
            name = cells.at(i).text + u' ' + name;
        }
        return true;
    }

    /// Two columns are told from a sentence set wide by their third line, or by standing right below each
    /// other.
    bool isTable() const
    {
        return m_rows.size() > 2 || (m_rows.size() == 2 && (m_columns.size() > 2 || m_aligned));
    }
    const QList<QStringList> &rows() const { return m_rows; }

private:
    void append(const QList<SetCell> &cells)
    {
        QStringList row;
        for (const SetCell &cell : cells)
            row.append(cell.text);
        m_rows.append(row);
        QList<qsizetype> places;
        for (qsizetype i = 0; i < cells.size(); ++i)
            places.append(i);
        constexpr qsizetype fewest = 2;
        if (cells.size() >= fewest && m_rows.size() > 1) {
            const SetCell &last = cells.constLast(), &above = m_columns.constLast();
            m_aligned = m_aligned && (last.from == above.from || last.to == above.to);
        }
        widen(cells, places);
    }

    void widen(const QList<SetCell> &cells, const QList<qsizetype> &places)
    {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            SetCell &column = m_columns[places.at(i)];
            column.from = std::min(column.from, cells.at(i).from);
            column.to = std::max(column.to, cells.at(i).to);
        }
    }

    /// The column that each of `cells` stands in; nothing where one stands in none or beside several.
    QList<qsizetype> placesOf(const QList<SetCell> &cells) const
    {
        // One cell alone goes on with the name of a column, but not with the first.
        const bool alone =
            cells.size() == 1 && (m_rows.size() > 1 || cells.constFirst().isBeside(m_columns.constFirst()));
        if (cells.isEmpty() || alone || cells.size() >= m_columns.size())
            return {};
        QList<qsizetype> places;
        for (const SetCell &cell : cells) {
            qsizetype place = -1;
            for (qsizetype k = 0; k < m_columns.size(); ++k) {
                if (!cell.isBeside(m_columns.at(k)))
                    continue;
                if (place >= 0)
                    return {};
                place = k;
            }
            if (place < 0 || (!places.isEmpty() && place <= places.constLast()))
                return {};
            places.append(place);
        }
        return places;
    }

    /// Whether a cell may be the name of a column: words, or a year.
    static bool mayName(const SetCell &cell)
    {
        static const QRegularExpression year(
            u"\\b(?:19|20)\\d\\d(?:/\\d\\d)?(?:\\b|年度?|년)|\\b[QHTS][1-4]\\b"_s);
        return !holdsDigit(QString(cell.text).remove(year));
    }

    QList<SetCell> m_columns; ///< from where to where their cells stand
    QList<QStringList> m_rows;
    bool m_aligned = true; ///< each row's last cell begins or ends where that above does
};

/// Where the columns of a table stand whose names are ruled off: "--- ----------  ------".
QList<SetCell> ruledColumns(QStringView line)
{
    QList<SetCell> columns;
    for (qsizetype p = 0; p < line.size();) {
        if (line.at(p) == u' ') {
            ++p;
            continue;
        }
        const qsizetype start = p;
        while (p < line.size() && (line.at(p) == u'-' || line.at(p) == u'=' || line.at(p) == u'─'))
            ++p;
        if (p == start)
            return {};
        columns.append({{}, start, p});
    }
    constexpr qsizetype shortest = 2;
    const bool ruled =
        columns.size() > 1 && std::all_of(columns.cbegin(), columns.cend(),
                                          [](const SetCell &c) { return c.to - c.from >= shortest; });
    return ruled ? columns : QList<SetCell>();
}

/// The cells of a line in such columns; nothing where a word runs over the edge of one.
QStringList cutCells(const QString &line, const QList<SetCell> &columns)
{
    QStringList cells;
    for (qsizetype k = 0; k < columns.size(); ++k) {
        const qsizetype from = k == 0 ? 0 : columns.at(k).from;
        const qsizetype to = k + 1 < columns.size() ? columns.at(k + 1).from : line.size();
        if (from > 0 && from < line.size() && line.at(from - 1) != u' ')
            return {};
        cells.append(line.mid(from, std::max<qsizetype>(0, to - from)).trimmed());
    }
    return cells;
}

} // namespace

QStringList withTabbedTables(const QStringList &lines)
{
    QStringList result;
    QList<SetCell> above; // the line before, if it may name columns
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
        if (const QList<SetCell> ruled = ruledColumns(lines.value(i + 1)); !ruled.isEmpty()) {
            QStringList rows;
            for (qsizetype k = i; k < lines.size() && !lines.at(k).trimmed().isEmpty(); ++k) {
                if (!ruledColumns(lines.at(k)).isEmpty())
                    continue;
                const QStringList cells = cutCells(lines.at(k), ruled);
                if (cells.isEmpty())
                    break;
                rows.append(cells.join(u'\t'));
                end = k + 1;
            }
            if (rows.size() > 1) {
                above.clear();
                result.append(rows);
                i = end;
                continue;
            }
        }
        const auto parted = [&](qsizetype k) {
            return k < lines.size() ? partedCells(lines.at(k)).size() : qsizetype(0);
        };
        // One line alone is no table: "Seoul | 4 May | By our own reporter".
        for (end = i; parted(i) > 0 && parted(end) == parted(i);)
            ++end;
        constexpr qsizetype fewestRows = 3;
        if (end - i >= fewestRows) {
            for (; i < end; ++i)
                result.append(partedCells(lines.at(i)).join(u'\t'));
            above.clear();
            continue;
        }
        if (const QStringList led = ledCells(lines.at(i)); !led.isEmpty()) {
            above.clear();
            result.append(led.join(u'\t'));
            ++i;
            continue;
        }
        const QList<SetCell> first = spacedCells(lines.at(i));
        if (first.size() < 2) {
            above = first;
            result.append(lines.at(i++));
            continue;
        }
        SetTable table(first);
        for (end = i + 1; end < lines.size(); ++end) {
            const QList<SetCell> cells = spacedCells(lines.at(end));
            if (cells.isEmpty() || !table.take(cells))
                break;
        }
        if (!table.isTable()) {
            above = first;
            result.append(lines.at(i++));
            continue;
        }
        if (above.size() > 1 && table.takeAbove(above))
            result.removeLast();
        above.clear();
        for (const QStringList &cells : table.rows())
            result.append(cells.join(u'\t'));
        i = end;
    }
    return result;
}

} // namespace vigie
