// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartpanel.h"

#include "models/services/services.h"
#include "ui/common/navigator.h"

namespace vigie {

class ChartPanel::Private
{
};

ChartPanel::ChartPanel(Services &services, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>()){Q_UNUSED(services) Q_UNUSED(navigator)}

      ChartPanel::~ChartPanel() = default;
void ChartPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
}

} // namespace vigie
