// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/language.h"
#include "models/ledger/chart.h"

#include <QChartView>

namespace vigie {

/// The chart in the window: follows the theme, tells how a bar is made, and which bar was chosen.
class ChartView : public QChartView
{
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);
    void setChartData(const Chart &chart, Language language);

Q_SIGNALS:
    void yearClicked(int index, QPoint globalPosition);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    int yearAt(QPoint position) const;

    Chart m_chart;
    Language m_language = Language::English;
};

} // namespace vigie
