// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinelegend.h"

#include "ui/timeline/timelinepainter.h"

#include <QCoreApplication>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr int legendMargin = 8;

struct LegendEntry
{
    FuzzyDate date;
    double width;
    QString text;
    bool hollow = false;
};

/// A date of each precision, how wide its shape is drawn and what it says.
QList<LegendEntry> legendEntries(bool withLeftOut)
{
    const QDate day(2025, 5, 29);
    QList<LegendEntry> entries;
    if (withLeftOut)
        entries.append(
            {FuzzyDate::month(2025, 5), 26,
             QCoreApplication::translate("vigie::Timeline", "kept off or rejected", "explains a shape"),
             true});
    for (const auto &[date, width] :
         {std::pair(FuzzyDate::day(day), TimelineLayout::shapeHeight),
          std::pair(FuzzyDate::month(2025, 5), 26.0), std::pair(FuzzyDate::year(2025), 34.0),
          std::pair(FuzzyDate::range(day, day.addMonths(3)), 34.0),
          std::pair(FuzzyDate::range(day, {}), 40.0)})
        entries.append({date, width, precisionText(date)});
    return entries;
}

/// All that the shapes say: a narrow legend has no room for the last.
QString legendText(bool withLeftOut)
{
    QStringList lines;
    for (const LegendEntry &entry : legendEntries(withLeftOut))
        lines.append(entry.text);
    return lines.join(u'\n');
}

/// `entries` and what they stand for, in one line within `line`, in the painter's font.
void drawEntries(QPainter &painter, QRectF line, const QPalette &palette, const QList<LegendEntry> &entries)
{
    const QFontMetricsF metrics(painter.font());
    QColor ink = palette.color(QPalette::WindowText);
    ink.setAlphaF(0.8F);
    double x = line.left();
    for (const LegendEntry &entry : entries) {
        const double textWidth = metrics.horizontalAdvance(entry.text);
        if (x + entry.width + 6 + textWidth > line.right()) {
            painter.setPen(ink);
            painter.drawText(QRectF(x, line.top(), line.right() - x, line.height()),
                             Qt::AlignVCenter | Qt::AlignLeft, u"…"_s);
            break;
        }
        const QRectF shape(x, line.center().y() - TimelineLayout::shapeHeight / 2, entry.width,
                           TimelineLayout::shapeHeight);
        TimelinePainter::drawShape(painter, shape, entry.date, ink, entry.hollow);
        painter.setPen(ink);
        x += entry.width + 6;
        painter.drawText(QRectF(x, line.top(), textWidth + 2, line.height()),
                         Qt::AlignVCenter | Qt::AlignLeft, entry.text);
        x += textWidth + 18;
    }
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
    const QString said = details.isEmpty() ? legendText(m_leftOut) : details;
    setToolTip(said);
    setAccessibleName(said);
    update();
}

void TimelineLegend::setLeftOutShown(bool shown)
{
    m_leftOut = shown;
    setDetails(m_details);
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
    drawEntries(painter, line, palette(), legendEntries(m_leftOut));
}

void TimelineLegend::drawShapes(QPainter &painter, QRectF line, const QPalette &palette)
{
    drawEntries(painter, line, palette, legendEntries(false));
}

} // namespace vigie
