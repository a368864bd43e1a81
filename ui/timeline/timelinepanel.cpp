// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepanel.h"

#include "models/services/services.h"
#include "ui/common/navigator.h"

namespace vigie {

class TimelinePanel::Private
{
};

TimelinePanel::TimelinePanel(Services &services, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>()){Q_UNUSED(services) Q_UNUSED(navigator)}

      TimelinePanel::~TimelinePanel() = default;
void TimelinePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
}

} // namespace vigie
