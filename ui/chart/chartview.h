// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/language.h"
#include "models/items/chartplaces.h"

#include <QGraphicsView>

#include <memory>

namespace vigie {

class ChartPlot;

/// The chart in the window: follows the theme, tells how a bar is made, and which bar or total was chosen, by
/// mouse or keyboard (Left, Right, Home and End walk, Enter chooses).
class ChartView : public QGraphicsView
{
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;
    Q_DISABLE_COPY_MOVE(ChartView)
    void setChartData(const Chart &chart, Language language);
    /// What the keyboard is at: bars from the left, then the totals over several years; -1 for nothing.
    int current() const { return m_current; }

Q_SIGNALS:
    void yearClicked(int index, QPoint globalPosition);
    void spanClicked(int index, QPoint globalPosition);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void rebuild();
    void fit();
    QList<SpanBand> bands() const; ///< that there is room for
    int count() const;
    int placeAt(QPoint position) const;
    QRectF rectOf(int place) const;               ///< in the scene
    QString partsOf(const ChartYear &year) const; ///< in HTML
    QString textOf(int place, bool rich) const;
    void setCurrent(int place);
    void choose(int place, QPoint globalPosition);

    std::unique_ptr<ChartPlot> m_plot;
    Chart m_chart;
    QList<qsizetype> m_columns;
    Language m_language = Language::English;
    int m_current = -1;
};

} // namespace vigie
