// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartview.h"

#include "models/items/names.h"
#include "models/items/wording.h"
#include "ui/chart/chartnotes.h"
#include "ui/chart/chartscene.h"
#include "ui/common/documentfont.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

ChartView::ChartView(QWidget *parent)
    : QChartView(parent)
{
    setObjectName(u"chartView"_s);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMinimumHeight(110);
    setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus); // the table beside it is the way in for the keyboard
}

void ChartView::setChartData(const Chart &chart, Language language)
{
    m_chart = chart;
    m_language = language;
    rebuild();
}

void ChartView::rebuild()
{
    QFont font = documentFont(m_language);
    font.setPointSizeF(this->font().pointSizeF());
    QChart *before = chart();
    QChart *made = makeChart(m_chart, lookOf(palette(), font, m_language));
    made->setTitle({}); // the fields above say it, and the panel is often low
    setChart(made);
    delete before; // the view gave it back with setChart()
}

int ChartView::yearAt(QPoint position) const
{
    return yearIndexAt(*chart(), m_chart.years.size(), chart()->mapFromScene(mapToScene(position)));
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(yearAt(event->pos()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QChartView::mouseMoveEvent(event);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    QChartView::mouseReleaseEvent(event);
    const int index = yearAt(event->pos());
    if (event->button() == Qt::LeftButton && index >= 0)
        Q_EMIT yearClicked(index, event->globalPosition().toPoint());
}

bool ChartView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = yearAt(help->pos());
        QString tip;
        if (index >= 0) {
            const ChartYear &year = m_chart.years.at(index);
            tip = u"<b>"_s +
                  labelledText(QString::number(year.year), barLabel(year, m_chart, m_language))
                      .toHtmlEscaped() +
                  u"</b>"_s;
            for (const QString &sentence : workingText(year, wordingOf(m_language)))
                tip += u"<br>"_s + sentence.toHtmlEscaped();
            tip = u"<div>"_s + tip + u"</div>"_s;
        }
        QToolTip::showText(help->globalPos(), tip, viewport());
        return true;
    }
    return QChartView::viewportEvent(event);
}

void ChartView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
}

} // namespace vigie
