// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/worker/pdflines.h"
#include "indexing/extraction/worker/textdocument.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

constexpr double cellGap = 1.1;          // em: wider than any space of justified text that Poppler keeps
constexpr double sameBaseline = 0.35;    // em
constexpr double widestRowGap = 3.2;     // em from baseline to baseline
constexpr double wrappedRowGap = 1.45;   // em: a line of the same cell
constexpr qsizetype shortCell = 24;      // Latin characters; East Asian ones count twice
constexpr qsizetype mostSegments = 4000; // a page of numbers; more is a drawing

/// Words of one line without a wide gap between them.
struct Segment
{
    qsizetype line = 0;
    PdfLine part;
};

/// Segments on one baseline, from left to right.
struct Row
{
    double baseline = 0;
    double fontSize = 0;
    QList<Segment> segments;
};

struct Column
{
    double left = 0;
    double right = 0;
    bool overlaps(const QRectF &rect) const { return rect.left() < right && rect.right() > left; }
};

/// Rows that may be a table's, with the column of each segment.
struct TableCandidate
{
    QList<Row> rows;
    QList<Column> columns;
};

qsizetype widthInLatin(QStringView text)
{
    qsizetype width = 0;
    for (const QChar c : text)
        width += c.unicode() >= 0x1100 ? 2 : 1;
    return width;
}

QList<Segment> segmentsOf(const QList<PdfLine> &lines)
{
    QList<Segment> segments;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const PdfLine &line = lines.at(i);
        if (!line.upright || line.words.isEmpty())
            continue;
        qsizetype first = 0;
        for (qsizetype word = 1; word <= line.words.size(); ++word) {
            const bool ends = word == line.words.size() ||
                              line.words.at(word).rect.left() - line.words.at(word - 1).rect.right() >
                                  cellGap * line.fontSize;
            if (ends) {
                segments.append({i, partOf(line, first, word - 1)});
                first = word;
            }
        }
    }
    return segments;
}

QList<Row> rowsOf(QList<Segment> segments)
{
    std::stable_sort(segments.begin(), segments.end(),
                     [](const Segment &a, const Segment &b) { return a.part.baseline < b.part.baseline; });
    QList<Row> rows;
    for (const Segment &segment : std::as_const(segments)) {
        if (rows.isEmpty() ||
            segment.part.baseline - rows.last().baseline > sameBaseline * segment.part.fontSize)
            rows.append({segment.part.baseline, segment.part.fontSize, {}});
        rows.last().segments.append(segment);
    }
    for (Row &row : rows) {
        std::sort(row.segments.begin(), row.segments.end(),
                  [](const Segment &a, const Segment &b) { return a.part.rect.left() < b.part.rect.left(); });
    }
    return rows;
}

/// The columns of `columns` widened by `row`; nothing when the row does not fit among them.
std::optional<QList<Column>> joined(QList<Column> columns, const Row &row)
{
    QList<qsizetype> taken;
    QList<Column> added;
    for (const Segment &segment : row.segments) {
        qsizetype found = -1;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (!columns.at(i).overlaps(segment.part.rect))
                continue;
            if (found >= 0)
                return std::nullopt; // over two columns
            found = i;
        }
        if (found < 0) {
            added.append({segment.part.rect.left(), segment.part.rect.right()});
            continue;
        }
        if (taken.contains(found))
            return std::nullopt; // two in one column
        taken.append(found);
        columns[found].left = qMin(columns.at(found).left, segment.part.rect.left());
        columns[found].right = qMax(columns.at(found).right, segment.part.rect.right());
    }
    columns += added;
    std::sort(columns.begin(), columns.end(), [](Column a, Column b) { return a.left < b.left; });
    for (qsizetype i = 1; i < columns.size(); ++i) {
        if (columns.at(i).left < columns.at(i - 1).right)
            return std::nullopt;
    }
    return columns;
}

qsizetype columnOf(const QList<Column> &columns, const QRectF &rect)
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns.at(i).overlaps(rect))
            return i;
    }
    return -1;
}

/// Columns of text have rows too: a table's cells are short in every column but one, and are not the numbers
/// of a list.
bool isTable(const TableCandidate &candidate)
{
    qsizetype full = 0;
    QList<QList<qsizetype>> widths(candidate.columns.size());
    qsizetype markers = 0;
    for (const Row &row : candidate.rows) {
        full += row.segments.size() >= 2 ? 1 : 0;
        for (const Segment &segment : row.segments) {
            const qsizetype column = columnOf(candidate.columns, segment.part.rect);
            if (column < 0)
                return false;
            widths[column].append(widthInLatin(segment.part.text));
        }
        if (row.segments.size() >= 2) {
            const QString first = row.segments.first().part.text;
            markers += first.size() <= 6 && startsListItem(QString(first + QStringLiteral(" x"))) ? 1 : 0;
        }
    }
    const qsizetype columns = candidate.columns.size();
    if (columns < 2 || full < (columns == 2 ? 3 : 2) || full * 2 < candidate.rows.size())
        return false;
    qsizetype longColumns = 0;
    for (QList<qsizetype> &each : widths) {
        std::sort(each.begin(), each.end());
        longColumns += each.isEmpty() || each.at(each.size() / 2) > shortCell ? 1 : 0;
    }
    if (columns == 2 && markers * 2 > full)
        return false;
    return longColumns <= (columns >= 4 ? 2 : 1);
}

QList<TableCandidate> candidatesOf(const QList<Row> &rows)
{
    QList<TableCandidate> candidates;
    TableCandidate current;
    const auto finish = [&] {
        // A table ends with a row of cells or with the rest of one, not with the paragraph below it.
        while (!current.rows.isEmpty() && current.rows.last().segments.size() < 2 &&
               (current.rows.size() < 2 ||
                current.rows.last().baseline - current.rows.at(current.rows.size() - 2).baseline >
                    wrappedRowGap * current.rows.last().fontSize))
            current.rows.removeLast();
        if (isTable(current))
            candidates.append(current);
        current = {};
    };
    for (const Row &row : rows) {
        if (!current.rows.isEmpty()) {
            const bool near = row.baseline - current.rows.last().baseline <= widestRowGap * row.fontSize;
            const auto columns = near ? joined(current.columns, row) : std::nullopt;
            // A single segment beside all columns is no part of the table.
            if (columns && (row.segments.size() >= 2 || columns->size() == current.columns.size())) {
                current.columns = *columns;
                current.rows.append(row);
                continue;
            }
            finish();
        }
        if (row.segments.size() >= 2) {
            if (const auto columns = joined({}, row)) {
                current.columns = *columns;
                current.rows.append(row);
            }
        }
    }
    finish();
    return candidates;
}

bool hasDigit(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
}

/// The table's lines: rows whose first cell goes on in the next line are one.
QList<PdfLine> rowsAsLines(const TableCandidate &table)
{
    QList<QList<PdfLine>> rows; // of one (perhaps empty) line a column
    double last = 0;
    for (const Row &row : table.rows) {
        QList<PdfLine> cells(table.columns.size());
        for (const Segment &segment : row.segments)
            cells[columnOf(table.columns, segment.part.rect)] = segment.part;
        const bool close = row.baseline - last <= wrappedRowGap * row.fontSize;
        const bool partial = row.segments.size() < table.columns.size() &&
                             (cells.first().text.isEmpty() || row.segments.size() == 1);
        if (!rows.isEmpty() && close && partial) {
            for (qsizetype i = 0; i < cells.size(); ++i) {
                PdfLine &above = rows.last()[i];
                if (above.text.isEmpty())
                    above = cells.at(i);
                else if (!cells.at(i).text.isEmpty())
                    appendLine(above, cells.at(i), QStringLiteral("\n"));
            }
        } else {
            rows.append(cells);
        }
        last = row.baseline;
    }
    QList<PdfLine> lines;
    bool laterBold = false;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        PdfLine line;
        bool allBold = true;
        for (qsizetype cell = 0; cell < rows.at(i).size(); ++cell) {
            const PdfLine &part = rows.at(i).at(cell);
            if (cell > 0) {
                line.text += u'\t';
                line.boxes.append(QRectF());
            }
            if (part.text.isEmpty())
                continue;
            allBold = allBold && part.bold;
            if (line.fontSize == 0) {
                line.fontSize = part.fontSize;
                line.baseline = part.baseline;
                line.block = part.block;
            }
            appendLine(line, part, {});
        }
        line.bold = allBold;
        line.role = PdfLine::Role::TableRow;
        laterBold = laterBold || (i > 0 && allBold);
        lines.append(line);
    }
    if (lines.size() > 1 && (!hasDigit(lines.first().text) || (lines.first().bold && !laterBold)))
        lines.first().role = PdfLine::Role::TableHeader;
    return lines;
}

} // namespace

QList<PdfLine> withTables(const QList<PdfLine> &lines)
{
    const QList<Segment> segments = segmentsOf(lines);
    if (segments.size() < 4 || segments.size() > mostSegments)
        return lines;
    QMap<qsizetype, QList<PdfLine>> tables; // by the first line that belongs to each
    QList<bool> inTable(lines.size(), false);
    for (const TableCandidate &candidate : candidatesOf(rowsOf(segments))) {
        qsizetype first = lines.size();
        for (const Row &row : candidate.rows) {
            for (const Segment &segment : row.segments) {
                first = qMin(first, segment.line);
                inTable[segment.line] = true;
            }
        }
        tables.insert(first, rowsAsLines(candidate));
    }
    if (tables.isEmpty())
        return lines;
    QList<PdfLine> result;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (tables.contains(i))
            result += tables.value(i);
        if (!inTable.at(i))
            result.append(lines.at(i));
    }
    return result;
}

} // namespace vigie
