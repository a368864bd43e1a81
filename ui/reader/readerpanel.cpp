// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readerpanel.h"

#include "models/services/services.h"
#include "ui/common/navigator.h"

#include <QAction>

namespace vigie {

class ReaderPanel::Private
{
public:
    QAction *highlight = nullptr;
};

ReaderPanel::ReaderPanel(Services &services, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    Q_UNUSED(services)
    Q_UNUSED(navigator)
    d->highlight = new QAction(this);
}

ReaderPanel::~ReaderPanel() = default;
QAction *ReaderPanel::highlightAction() const
{
    return d->highlight;
}
void ReaderPanel::findOnPage() {}
void ReaderPanel::zoomIn() {}
void ReaderPanel::zoomOut() {}
void ReaderPanel::zoomReset() {}
void ReaderPanel::fitWidth() {}
void ReaderPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
}

} // namespace vigie
