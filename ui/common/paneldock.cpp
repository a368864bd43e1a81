// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/paneldock.h"

#include <utility>

namespace vigie {

PanelDock::PanelDock(const QString &name, Make make, QWidget *parent)
    : QDockWidget(parent)
    , m_make(std::move(make))
{
    setObjectName(name);
    connect(this, &QDockWidget::visibilityChanged, this, [this](bool seen) {
        // A window that is hidden hides all of it anyway, and gets the keyboard back where it was.
        if (widget() && isVisible())
            widget()->setVisible(seen || isFloating());
    });
}

QWidget *PanelDock::content()
{
    if (m_make) {
        QWidget *made = std::exchange(m_make, {})(this);
        // Behind a tab it keeps its claim to room: to bring it to the front moves nothing.
        QSizePolicy policy = made->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        made->setSizePolicy(policy);
        setWidget(made);
        if (isVisible() && !isInFront())
            made->hide();
    }
    return widget();
}

bool PanelDock::isInFront() const
{
    // Qt moves what lies behind a tab out of the window.
    return isVisible() && (isFloating() || (geometry().right() >= 0 && geometry().bottom() >= 0));
}

} // namespace vigie
