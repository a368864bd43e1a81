// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/pagegeometry.h"

#include <algorithm>
#include <limits>

namespace vigie {

namespace {

constexpr double widestGap = 1.6; // of the line's height: a wider one parts columns or cells

double overlap(double aStart, double aEnd, double bStart, double bEnd)
{
    return std::min(aEnd, bEnd) - std::max(aStart, bStart);
}

bool continuesAcross(const QRectF &line, const QRectF &box)
{
    const double shared = overlap(line.top(), line.bottom(), box.top(), box.bottom());
    if (shared < 0.5 * std::min(line.height(), box.height()))
        return false;
    const double gap = std::max(box.left() - line.right(), line.left() - box.right());
    return gap <= widestGap * std::max(line.height(), box.height());
}

bool continuesDown(const QRectF &line, const QRectF &box)
{
    if (line.width() > 1.5 * box.width() || box.width() > 1.5 * line.width())
        return false;
    if (overlap(line.left(), line.right(), box.left(), box.right()) < 0.5 * box.width())
        return false;
    const double gap = box.top() - line.bottom();
    return gap >= -0.2 * box.height() && gap <= 0.3 * box.height();
}

bool runsDown(const CharacterBoxes &boxes, qsizetype at)
{
    const auto pairRunsDown = [&boxes](qsizetype first, qsizetype second) {
        return first >= 0 && second < boxes.size() && !boxes.at(first).isEmpty() &&
               !boxes.at(second).isEmpty() && !continuesAcross(boxes.at(first), boxes.at(second)) &&
               continuesDown(boxes.at(first), boxes.at(second));
    };
    return pairRunsDown(at, at + 1) || pairRunsDown(at - 1, at);
}

} // namespace

QList<QRectF> lineRects(const CharacterBoxes &boxes, Span span)
{
    QList<QRectF> lines;
    const qsizetype end = std::min(span.end, boxes.size());
    for (qsizetype i = std::max<qsizetype>(span.start, 0); i < end; ++i) {
        const QRectF &box = boxes.at(i);
        if (box.isEmpty())
            continue;
        if (!lines.isEmpty() && (continuesAcross(lines.last(), box) || continuesDown(lines.last(), box)))
            lines.last() = lines.last().united(box);
        else
            lines.append(box);
    }
    return lines;
}

qsizetype characterAt(const CharacterBoxes &boxes, QPointF point)
{
    const auto found =
        std::find_if(boxes.begin(), boxes.end(), [point](const QRectF &box) { return box.contains(point); });
    return found == boxes.end() ? -1 : found - boxes.begin();
}

qsizetype caretAt(const CharacterBoxes &boxes, QPointF point)
{
    constexpr double heightWeight = 4.0;
    double best = std::numeric_limits<double>::max();
    qsizetype nearest = -1;
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        const QRectF &box = boxes.at(i);
        if (box.isEmpty())
            continue;
        const double dx = std::max({box.left() - point.x(), 0.0, point.x() - box.right()});
        const double dy = heightWeight * std::max({box.top() - point.y(), 0.0, point.y() - box.bottom()});
        const double distance = dx * dx + dy * dy;
        if (distance < best) {
            best = distance;
            nearest = i;
        }
    }
    if (nearest < 0)
        return 0;
    const QPointF middle = boxes.at(nearest).center();
    const bool after = runsDown(boxes, nearest) ? point.y() > middle.y() : point.x() > middle.x();
    return after ? nearest + 1 : nearest;
}

} // namespace vigie
