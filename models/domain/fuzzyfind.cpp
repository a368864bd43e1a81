// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/fuzzyfind.h"

#include <algorithm>
#include <utility>

namespace vigie {

namespace {

constexpr qsizetype mostStarts = 256; // of a page; more means a pattern so common that no place stands out

// Where in `window` the pattern ends with the fewest edits, and where that alignment starts (Sellers, 1980).
FuzzyMatch align(QStringView pattern, QStringView window)
{
    struct Cell
    {
        int edits;
        qsizetype start;
    };
    QList<Cell> column(pattern.size() + 1);
    for (qsizetype i = 0; i <= pattern.size(); ++i)
        column[i] = {static_cast<int>(i), 0};
    FuzzyMatch best{{0, 0}, static_cast<int>(pattern.size())};
    for (qsizetype j = 0; j < window.size(); ++j) {
        Cell diagonal = std::exchange(column[0], Cell{0, j + 1});
        diagonal.start = j;
        for (qsizetype i = 1; i <= pattern.size(); ++i) {
            const Cell left = column.at(i), above = column.at(i - 1);
            Cell cell{diagonal.edits + (pattern.at(i - 1) == window.at(j) ? 0 : 1), diagonal.start};
            if (left.edits + 1 < cell.edits)
                cell = {left.edits + 1, left.start};
            if (above.edits + 1 < cell.edits)
                cell = {above.edits + 1, above.start};
            diagonal = left;
            column[i] = cell;
        }
        if (column.constLast().edits < best.edits)
            best = {{column.constLast().start, j + 1}, column.constLast().edits};
    }
    return best;
}

// If at most `edits` letters differ, one of edits + 1 pieces of the pattern is there unchanged.
QList<qsizetype> possibleStarts(QStringView pattern, QStringView text, int edits)
{
    QList<qsizetype> starts;
    const qsizetype pieces = edits + 1;
    for (qsizetype piece = 0; piece < pieces; ++piece) {
        const qsizetype from = pattern.size() * piece / pieces, to = pattern.size() * (piece + 1) / pieces;
        const QStringView words = pattern.sliced(from, to - from);
        for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            starts.append(std::max<qsizetype>(0, at - from));
            if (starts.size() > mostStarts)
                return {};
        }
    }
    std::sort(starts.begin(), starts.end());
    return starts;
}

} // namespace

Span FoldedText::toSource(Span span) const
{
    if (span.isEmpty())
        return {sources.at(span.start), sources.at(span.start)};
    return {sources.at(span.start), sources.at(span.end - 1) + 1};
}

FoldedText foldForFinding(QStringView text)
{
    FoldedText folded;
    folded.text.reserve(text.size());
    folded.sources.reserve(text.size() + 1);
    for (qsizetype i = 0; i < text.size();) {
        const bool pair =
            text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        const char32_t point =
            pair ? QChar::surrogateToUcs4(text.at(i), text.at(i + 1)) : text.at(i).unicode();
        if (!QChar::isSpace(point) && QChar::category(point) != QChar::Other_Format) {
            const QString one = pair || point >= 0x80 ? text.sliced(i, pair ? 2 : 1)
                                                            .toString()
                                                            .normalized(QString::NormalizationForm_KC)
                                                            .toCaseFolded()
                                                      : QString(QChar(text.at(i)).toCaseFolded());
            for (qsizetype unit = 0; unit < one.size(); ++unit) {
                folded.text.append(one.at(unit));
                folded.sources.append(i + (pair && unit > 0 ? 1 : 0));
            }
        }
        i += pair ? 2 : 1;
    }
    folded.sources.append(text.size());
    return folded;
}

QList<FuzzyMatch> findFuzzy(QStringView pattern, QStringView text, int mostEdits)
{
    QList<FuzzyMatch> found;
    if (pattern.isEmpty())
        return found;
    int fewest = mostEdits;
    qsizetype alignedTo = -1;
    for (const qsizetype start : possibleStarts(pattern, text, mostEdits)) {
        if (start <= alignedTo)
            continue; // lies in the window that was just looked at
        const qsizetype from = std::max<qsizetype>(0, start - mostEdits);
        const qsizetype length = std::min<qsizetype>(pattern.size() + 3 * mostEdits + 1, text.size() - from);
        FuzzyMatch match = align(pattern, text.sliced(from, length));
        alignedTo = start + mostEdits;
        match.span = {match.span.start + from, match.span.end + from};
        if (match.edits > fewest)
            continue;
        if (match.edits < fewest)
            found.clear();
        fewest = match.edits;
        if (found.isEmpty() || !found.constLast().span.overlaps(match.span))
            found.append(match);
    }
    return found;
}

} // namespace vigie
