// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinelegend.h"

#include "ui/timeline/timelinepainter.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr int legendMargin = 8;

struct LegendEntry
{
    FuzzyDate date;
    double width;
};

/// A date of each precision, and how wide its shape is drawn.
QList<LegendEntry> legendEntries()
{
    const QDate day(2025, 5, 29);
    return {{FuzzyDate::day(day), TimelineLayout::shapeHeight},
            {FuzzyDate::month(2025, 5), 26},
            {FuzzyDate::year(2025), 34},
            {FuzzyDate::range(day, day.addMonths(3)), 34},
            {FuzzyDate::range(day, {}), 40}};
}

/// All that the shapes say: a narrow legend has no room for the last.
QString legendText()
{
    QStringList lines;
    for (const LegendEntry &entry : legendEntries())
        lines.append(precisionText(entry.date));
    return lines.join(u'\n');
}

} // namespace

TimelineLegend::TimelineLegend(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"timelineLegend"_s);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setDetails({});
}

void TimelineLegend::setDetails(const QString &details)
{
    m_details = details;
    const QString said = details.isEmpty() ? legendText() : details;
    setToolTip(said);
    setAccessibleName(said);
    update();
}

QSize TimelineLegend::sizeHint() const
{
    return {200, fontMetrics().height() + 8};
}

QSize TimelineLegend::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void TimelineLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF line(legendMargin, 0, width() - 2 * legendMargin, height());
    if (!m_details.isEmpty()) {
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(m_details, Qt::ElideRight, static_cast<int>(line.width())));
        return;
    }
    drawShapes(painter, line, palette());
}

void TimelineLegend::drawShapes(QPainter &painter, QRectF line, const QPalette &palette)
{
    const QFontMetricsF metrics(painter.font());
    QColor ink = palette.color(QPalette::WindowText);
    ink.setAlphaF(0.8F);
    double x = line.left();
    for (const LegendEntry &entry : legendEntries()) {
        const QString text = precisionText(entry.date);
        const double textWidth = metrics.horizontalAdvance(text);
        if (x + entry.width + 6 + textWidth > line.right()) {
            painter.setPen(ink);
            painter.drawText(QRectF(x, line.top(), line.right() - x, line.height()),
                             Qt::AlignVCenter | Qt::AlignLeft, u"…"_s);
            break;
        }
        const QRectF shape(x, line.center().y() - TimelineLayout::shapeHeight / 2, entry.width,
                           TimelineLayout::shapeHeight);
        TimelinePainter::drawShape(painter, shape, entry.date, ink);
        painter.setPen(ink);
        x += entry.width + 6;
        painter.drawText(QRectF(x, line.top(), textWidth + 2, line.height()),
                         Qt::AlignVCenter | Qt::AlignLeft, text);
        x += textWidth + 18;
    }
}

} // namespace vigie
