// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/textpdf.h"

#include "ui/common/palette.h"
#include "ui/common/steadypdf.h"
#include "ui/reader/textsheet.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QScreen>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

// A4 in points, and its margins.
constexpr QSizeF a4Paper(595, 842);
constexpr double marginAbove = 36;
constexpr double marginBelow = 48;
constexpr double marginBeside = 42; // of the foot line; the text has its own measure
constexpr double letters = 0.9;     // beside those on a screen, which is further from the eyes

// Text is set in the screen's dots.
int dotsAnInch()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen ? qRound(screen->logicalDotsPerInchY()) : 96;
}

} // namespace

TextPdf::TextPdf(const QList<Page> &pages)
    : m_dots(dotsAnInch())
{
    const double room = inDots(a4Paper.height() - marginAbove - marginBelow);
    for (const Page &page : pages) {
        m_sheets.push_back(std::make_unique<TextSheet>(page, letters, inDots(a4Paper.width())));
        m_numbers.append(page.number);
        const double height = m_sheets.back()->size().height();
        for (double top = 0; top < height;) {
            const double lowest = top + room;
            const double cut = lowest >= height ? height : m_sheets.back()->cutAbove(lowest);
            const double bottom = cut > top ? cut : lowest; // a line higher than the paper is cut
            m_stretches.append({m_sheets.size() - 1, top, bottom});
            top = bottom;
        }
    }
}

TextPdf::~TextPdf() = default;

QPointF TextPdf::shiftOf(const Stretch &stretch) const
{
    const double left = (inDots(a4Paper.width()) - m_sheets.at(stretch.sheet)->size().width()) / 2;
    return {std::max(0.0, left), inDots(marginAbove) - stretch.top};
}

QByteArray TextPdf::bytes(const QString &title, const QString &foot) const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(m_dots);
    writer.setPageSize(QPageSize(a4Paper, QPageSize::Point));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(title);
    writer.setCreator(u"Vigie " VIGIE_VERSION ""_s);
    QPainter painter(&writer);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont small = painter.font();
    small.setPointSizeF(7.5);
    for (qsizetype number = 0; number < m_stretches.size(); ++number) {
        if (number > 0)
            writer.newPage();
        const Stretch &stretch = m_stretches.at(number);
        const TextSheet &sheet = *m_sheets.at(stretch.sheet);
        painter.save();
        painter.translate(shiftOf(stretch));
        painter.setClipRect(QRectF(0, stretch.top, sheet.size().width(), stretch.bottom - stretch.top));
        sheet.paint(painter, {}, paperPalette());
        painter.restore();
        painter.setFont(small);
        painter.setPen(QColor(0x59, 0x59, 0x59));
        const QRectF line(inDots(marginBeside), inDots(a4Paper.height() - marginBelow + 12),
                          inDots(a4Paper.width() - 2 * marginBeside), inDots(16));
        const QString count = u"%1 / %2"_s.arg(number + 1).arg(m_stretches.size());
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, count);
        const QFontMetricsF metrics(small, &writer);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(foot, Qt::ElideMiddle, line.width() - inDots(45)));
    }
    painter.end();
    return steadyPdf(buffer.data());
}

QList<TextPdf::Place> TextPdf::placesOf(int number, Span span) const
{
    QList<Place> places;
    const qsizetype wanted = m_numbers.indexOf(number);
    if (wanted < 0)
        return places;
    const TextSheet &sheet = *m_sheets.at(size_t(wanted));
    const QList<QRectF> lines = sheet.lineRects(span);
    for (qsizetype i = 0; i < m_stretches.size(); ++i) {
        const Stretch &stretch = m_stretches.at(i);
        if (stretch.sheet != size_t(wanted))
            continue;
        Place place{int(i) + 1, {}};
        for (const QRectF &line : lines) {
            const double middle = line.center().y();
            if (middle < stretch.top || middle >= stretch.bottom)
                continue;
            const double points = 72.0 / m_dots;
            place.lines.append(QRectF((line.topLeft() + shiftOf(stretch)) * points, line.size() * points));
        }
        if (!place.lines.isEmpty())
            places.append(place);
    }
    return places;
}

int TextPdf::firstPageOf(int number) const
{
    const qsizetype wanted = m_numbers.indexOf(number);
    for (qsizetype i = 0; wanted >= 0 && i < m_stretches.size(); ++i) {
        if (m_stretches.at(i).sheet == size_t(wanted))
            return int(i) + 1;
    }
    return 0;
}

} // namespace vigie
