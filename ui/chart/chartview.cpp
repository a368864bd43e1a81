// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartview.h"

#include "models/items/amountformat.h"
#include "models/items/chartnotes.h"
#include "models/items/chartplan.h"
#include "models/items/chartseries.h"
#include "models/items/names.h"
#include "models/items/wording.h"
#include "ui/chart/chartplot.h"
#include "ui/common/documentfont.h"

#include <QGraphicsScene>
#include <QGraphicsWidget>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr int lowest = 110; // pixels in which bars can still be told apart

} // namespace

ChartView::ChartView(QWidget *parent)
    : QGraphicsView(parent)
{
    setObjectName(u"chartView"_s);
    setScene(new QGraphicsScene(this));
    setBackgroundRole(QPalette::Window);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMinimumHeight(lowest);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate); // what lies above the bars overlaps them
}

ChartView::~ChartView() = default;

void ChartView::setChartData(const Chart &chart, Language language)
{
    m_chart = chart;
    m_columns = chartColumns(chart);
    m_language = language;
    rebuild();
    m_current = std::min(m_current, count() - 1);
}

void ChartView::rebuild()
{
    QFont font = documentFont(m_language);
    font.setPointSizeF(this->font().pointSizeF());
    ChartLook look = lookOf(palette(), font, m_language);
    look.titled = false; // the fields above say it, and the panel is often low
    m_plot = plotChart(m_chart, look);
    scene()->addItem(m_plot->item());
    fit();
}

void ChartView::fit()
{
    if (!m_plot)
        return;
    m_plot->item()->resize(size());
    setMinimumSize(m_plot->item()->minimumSize().toSize().expandedTo({0, lowest}));
    setSceneRect(m_plot->item()->geometry());
}

QList<SpanBand> ChartView::bands() const
{
    const QRectF plot = m_plot ? m_plot->area() : QRectF();
    const QList<SpanBand> all = spanBands(m_chart, m_columns, plot.left(), plot.right());
    if (plot.isEmpty())
        return all;
    const ChartPlan plan = planChart(m_chart, plot.height(), m_plot->legendFont());
    return all.first(std::min(plan.bands, all.size()));
}

int ChartView::count() const
{
    return static_cast<int>(m_chart.years.size() + bands().size());
}

QRectF ChartView::rectOf(int place) const
{
    const QRectF plot = m_plot->area();
    const auto years = static_cast<int>(m_chart.years.size());
    const QList<SpanBand> lines = bands();
    const double height = planChart(m_chart, plot.height(), m_plot->legendFont()).band;
    if (place < years) {
        const double above = static_cast<double>(lines.size()) * height; // of totals over several years
        const double column = plot.width() / static_cast<double>(m_columns.size());
        const double left = plot.left() + column * static_cast<double>(m_columns.indexOf(place));
        const double bar = column * barShare(m_columns.size());
        return {left + (column - bar) / 2, plot.top() + above, bar, plot.height() - above};
    }
    const SpanBand &line = lines.at(place - years);
    return {line.left, plot.top() + line.row * height, line.right - line.left, height};
}

int ChartView::placeAt(QPoint position) const
{
    if (!m_plot)
        return -1;
    const QPointF point = m_plot->item()->mapFromScene(mapToScene(position));
    const auto years = static_cast<int>(m_chart.years.size());
    for (int place = years; place < count(); ++place) {
        if (rectOf(place).contains(point))
            return place;
    }
    const int column = columnAt(m_plot->area(), m_columns.size(), point);
    return column < 0 ? -1 : static_cast<int>(m_columns.at(column));
}

/// What the bar is divided into, in the colours that it shows.
QString ChartView::partsOf(const ChartYear &year) const
{
    const QList<ChartSeries> parts = chartSeries(m_chart);
    const bool dark = palette().color(QPalette::Base).lightnessF() < 0.5F;
    QString text;
    for (const ChartSlice &slice : year.breakdown) {
        if (slice.label.isEmpty())
            continue;
        qsizetype at = 0;
        while (at < parts.size() && parts.at(at).label != slice.label)
            ++at;
        const ChartSeries part = parts.value(at, {ChartSeries::Kind::Others, {}, {}});
        const QString amount = formatValue(slice.amount, m_chart.unit, m_chart.unitKind, m_language);
        text += u"<br><span style=\"color:%1\">■</span> "_s.arg(seriesColour(part, at, dark).name()) +
                labelledText(slice.label, amount).toHtmlEscaped();
    }
    return text;
}

QString ChartView::textOf(int place, bool rich) const
{
    const auto years = static_cast<int>(m_chart.years.size());
    const Wording wording = wordingOf(m_language);
    QString head;
    QStringList sentences;
    if (place < years) {
        const ChartYear &year = m_chart.years.at(place);
        head = labelledText(QString::number(year.year), barLabel(year, m_chart, m_language));
        sentences = workingText(year, wording);
    } else {
        const ChartSpan &span = m_chart.spans.at(bands().at(place - years).span);
        head = spanText(span, m_language);
        for (const Check &check : span.checks)
            sentences.append(LedgerSentences::check(check, wording));
    }
    if (!rich)
        return (QStringList{head} + sentences).join(u'\n');
    QString text = u"<b>"_s + head.toHtmlEscaped() + u"</b>"_s;
    if (place < years)
        text += partsOf(m_chart.years.at(place));
    for (const QString &sentence : std::as_const(sentences))
        text += u"<br>"_s + sentence.toHtmlEscaped();
    return u"<div>"_s + text + u"</div>"_s;
}

void ChartView::setCurrent(int place)
{
    m_current = place;
    viewport()->update();
    if (place < 0)
        return;
    setAccessibleDescription(textOf(place, false));
    const QPointF at = m_plot->item()->mapToScene(rectOf(place).center());
    QToolTip::showText(viewport()->mapToGlobal(mapFromScene(at)), textOf(place, true), viewport());
}

void ChartView::choose(int place, QPoint globalPosition)
{
    const auto years = static_cast<int>(m_chart.years.size());
    QToolTip::hideText();
    if (place < years)
        Q_EMIT yearClicked(place, globalPosition);
    else
        Q_EMIT spanClicked(static_cast<int>(bands().at(place - years).span), globalPosition);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(placeAt(event->pos()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QGraphicsView::mouseMoveEvent(event);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    QGraphicsView::mouseReleaseEvent(event);
    const int place = placeAt(event->pos());
    if (event->button() != Qt::LeftButton || place < 0)
        return;
    m_current = place; // the keys go on from there
    viewport()->update();
    choose(place, event->globalPosition().toPoint());
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int last = count() - 1;
    switch (last < 0 ? 0 : event->key()) {
    case Qt::Key_Left:
        setCurrent(std::max(0, m_current - 1));
        return;
    case Qt::Key_Right:
        setCurrent(std::min(last, m_current + 1));
        return;
    case Qt::Key_Home:
        setCurrent(0);
        return;
    case Qt::Key_End:
        setCurrent(last);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            choose(m_current, viewport()->mapToGlobal(
                                  mapFromScene(m_plot->item()->mapToScene(rectOf(m_current).center()))));
        return;
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    if (m_current < 0 && count() > 0 && event->reason() != Qt::MouseFocusReason)
        setCurrent(0);
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    QToolTip::hideText();
    viewport()->update();
}

void ChartView::drawForeground(QPainter *painter, const QRectF &rect)
{
    QGraphicsView::drawForeground(painter, rect);
    if (!hasFocus() || m_current < 0 || m_current >= count())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(palette().color(QPalette::Highlight), 2));
    const QRectF place = m_plot->item()->mapRectToScene(rectOf(m_current));
    painter->drawRoundedRect(place.adjusted(-3, 0, 3, 0), 4, 4);
}

bool ChartView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int place = placeAt(help->pos());
        QToolTip::showText(help->globalPos(), place < 0 ? QString() : textOf(place, true), viewport());
        return true;
    }
    return QGraphicsView::viewportEvent(event);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    fit();
}

void ChartView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (m_plot && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        rebuild();
}

} // namespace vigie
