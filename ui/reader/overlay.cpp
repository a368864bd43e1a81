// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/overlay.h"

#include <QPainter>
#include <QPalette>

#include <algorithm>

namespace vigie {

namespace {

constexpr QRgb focusColour = 0xffd9480f;
constexpr QRgb foundWords = 0xffffd43b;
constexpr QRgb currentFoundColour = 0xffff922b;

QColor fillOf(const QColor &colour, Paper paper, double strength)
{
    QColor fill = colour;
    // Pale enough under letters to leave them at least 4.5:1 of contrast in both themes.
    fill.setAlphaF(static_cast<float>(paper == Paper::Dark ? 0.38 * strength : strength));
    return fill;
}

void fillRects(QPainter &painter, const QList<QRectF> &rects, const QColor &fill)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    for (const QRectF &rect : rects)
        painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), 2, 2);
}

void outlineRects(QPainter &painter, const QList<QRectF> &rects, const QColor &colour, double width)
{
    painter.setPen(QPen(colour, width));
    painter.setBrush(Qt::NoBrush);
    for (const QRectF &rect : rects)
        painter.drawRoundedRect(rect.adjusted(-1.5, -1.5, 1.5, 1.5), 2.5, 2.5);
}

void underlineRects(QPainter &painter, const QList<QRectF> &rects, const QPen &pen, double below)
{
    constexpr double smallest = 6, usual = 14; // pixels; a line of smaller writing has no room below
    painter.setPen(pen);
    for (const QRectF &rect : rects) {
        const double size = std::min(rect.width(), rect.height());
        const double away = below * std::clamp((size - smallest) / (usual - smallest), 0.0, 1.0);
        if (rect.height() > 2 * rect.width()) // an upright line of Japanese has its line at the right
            painter.drawLine(QPointF(rect.right() + away, rect.top()),
                             QPointF(rect.right() + away, rect.bottom()));
        else
            painter.drawLine(QPointF(rect.left(), rect.bottom() + away),
                             QPointF(rect.right(), rect.bottom() + away));
    }
}

void drawNoteSign(QPainter &painter, const QRectF &lastLine, const QColor &colour)
{
    const double side = std::clamp(lastLine.height() * 0.55, 6.0, 14.0);
    const QRectF sign(lastLine.right() + 1, lastLine.top() - side * 0.5, side, side);
    QPolygonF sheet;
    sheet << sign.topLeft() << sign.topRight() << QPointF(sign.right(), sign.bottom() - side * 0.35)
          << QPointF(sign.right() - side * 0.35, sign.bottom()) << sign.bottomLeft();
    painter.setPen(QPen(colour.darker(240), 1));
    painter.setBrush(colour);
    painter.drawPolygon(sheet);
}

} // namespace

QColor highlightColour(HighlightColour colour)
{
    switch (colour) {
    case HighlightColour::Yellow:
        return QColor(0xff, 0xe8, 0x6b);
    case HighlightColour::Green:
        return QColor(0x9b, 0xe7, 0xa5);
    case HighlightColour::Blue:
        return QColor(0x90, 0xcd, 0xff);
    case HighlightColour::Pink:
        return QColor(0xff, 0xab, 0xc9);
    case HighlightColour::Orange:
        return QColor(0xff, 0xc4, 0x7a);
    case HighlightColour::Purple:
        return QColor(0xd5, 0xb5, 0xf7);
    }
    return {};
}

QColor markColour(qsizetype part)
{
    static const QList<QColor> colours{{0xff, 0xd8, 0x4d}, {0x7f, 0xdb, 0xda}, {0xb2, 0xe0, 0x61},
                                       {0xf7, 0xa8, 0xb8}, {0xf9, 0xb4, 0x6e}, {0xbd, 0xb2, 0xff}};
    return colours.at(std::max<qsizetype>(part, 0) % colours.size());
}

QList<Overlay> overlaysOf(const PageMarks &marks, const QPalette &palette)
{
    using Kind = Overlay::Kind;
    QList<Overlay> out;
    for (const Annotation &annotation : marks.annotations) {
        if (annotation.state != Annotation::State::Anchored)
            continue;
        out.append({Kind::Annotation, annotation.passage.span, highlightColour(annotation.colour),
                    annotation.id == marks.chosen, !annotation.note.isEmpty(),
                    annotation.style == MarkStyle::Underline});
    }
    for (const Match &match : marks.marks)
        out.append({Kind::Mark, match.span, markColour(marks.parts.indexOf(match.why))});
    for (qsizetype i = 0; i < marks.found.size(); ++i) {
        const bool current = i == marks.currentFound;
        out.append({current ? Kind::CurrentFound : Kind::Found, marks.found.at(i),
                    QColor(current ? currentFoundColour : foundWords)});
    }
    for (const Mention &mention : marks.mentions)
        out.append({Kind::Mention, mention.passage.span, palette.color(QPalette::Link)});
    if (!marks.focus.isEmpty())
        out.append({Kind::Focus, marks.focus, QColor(focusColour)});
    if (!marks.selection.isEmpty())
        out.append({Kind::Selection, marks.selection, palette.color(QPalette::Highlight)});
    return out;
}

void paintOverlays(QPainter &painter, const QList<Overlay> &overlays, const RectsOf &rectsOf, Paper paper)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto blend =
        paper == Paper::Picture ? QPainter::CompositionMode_Multiply : QPainter::CompositionMode_SourceOver;
    for (const Overlay &overlay : overlays) {
        const QList<QRectF> rects = rectsOf(overlay.span);
        if (rects.isEmpty())
            continue;
        const QColor dark = paper == Paper::Dark ? overlay.colour : overlay.colour.darker(170);
        painter.setCompositionMode(blend);
        switch (overlay.kind) {
        case Overlay::Kind::Annotation:
            if (!overlay.lineOnly)
                fillRects(painter, rects, fillOf(overlay.colour, paper, 0.85));
            painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
            underlineRects(painter, rects, QPen(dark, overlay.lineOnly ? 2.5 : 1.5), 0.5);
            if (overlay.strong)
                outlineRects(painter, rects, dark, 2);
            if (overlay.note)
                drawNoteSign(painter, rects.last(), overlay.colour);
            break;
        case Overlay::Kind::Mark:
        case Overlay::Kind::Found:
        case Overlay::Kind::CurrentFound:
            fillRects(painter, rects, fillOf(overlay.colour, paper, 1.0));
            painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
            outlineRects(painter, rects, dark, overlay.kind == Overlay::Kind::CurrentFound ? 2 : 0.8);
            break;
        case Overlay::Kind::Focus:
            fillRects(painter, rects, fillOf(overlay.colour, paper, 0.16));
            painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
            outlineRects(painter, rects, overlay.colour, 2);
            break;
        case Overlay::Kind::Mention:
            painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
            underlineRects(painter, rects, QPen(overlay.colour, 1, Qt::DotLine), 1.5);
            break;
        case Overlay::Kind::Selection:
            fillRects(painter, rects, fillOf(overlay.colour, Paper::Light, 0.40));
            break;
        }
    }
    painter.restore();
}

} // namespace vigie
