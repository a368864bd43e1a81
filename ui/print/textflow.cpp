// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/textflow.h"

#include "ui/common/palette.h"
#include "ui/reader/textsheet.h"

#include <QFontInfo>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QScreen>

namespace vigie {

namespace {

constexpr double size = 1; // of letters beside those on a screen: 70 of them take most of the paper's width

/// Text is set in the screen's dots, of which so many make a point.
double dotsAPoint()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return (screen ? screen->logicalDotsPerInchY() : 96.0) / 72.0;
}

} // namespace

TextFlow::TextFlow(const QList<FlowPage> &pages, QSizeF area)
    : m_pages(pages)
    , m_area(area * dotsAPoint())
{
    double y = 0;
    m_sheets.append(QList<Slice>());
    for (qsizetype at = 0; at < pages.size(); ++at) {
        const TextSheet sheet(pages.at(at).page, size, m_area.width());
        // A margin at the foot is no reason for another sheet.
        const double end = sheet.inkEnd();
        for (double top = 0; end - top > 1;) {
            const double room = m_area.height() - y;
            double bottom =
                top + room >= end ? std::min(sheet.size().height(), top + room) : sheet.cutAbove(top + room);
            if (bottom <= top + 1) {
                if (y > 0) { // nothing of it fits below what is there
                    m_sheets.append(QList<Slice>());
                    y = 0;
                    continue;
                }
                bottom = top + room; // a line higher than a sheet
            }
            m_sheets.last().append({at, top, bottom, y});
            y += bottom - top;
            top = bottom;
        }
    }
}

void TextFlow::paint(QPainter &painter, int sheet) const
{
    const QPalette palette = paperPalette();
    painter.save();
    painter.scale(1 / dotsAPoint(), 1 / dotsAPoint());
    for (const Slice &slice : m_sheets.value(sheet)) {
        const FlowPage &page = m_pages.at(slice.page);
        const TextSheet text(page.page, size, m_area.width());
        painter.save();
        const double left = std::max(0.0, (m_area.width() - text.size().width()) / 2);
        painter.setClipRect(QRectF(0, slice.y, m_area.width(), slice.bottom - slice.top));
        painter.translate(left, slice.y - slice.top);
        text.paint(painter, overlaysOf(page.marks, palette), palette);
        painter.restore();
    }
    painter.restore();
}

} // namespace vigie
