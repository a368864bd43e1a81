// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/actionbuttons.h"

#include <QAction>
#include <QLayout>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

void addActionButtons(QLayout *row, const QList<QAction *> &actions, QWidget *parent)
{
    for (QAction *action : actions) {
        auto *button = new QToolButton(parent);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setDefaultAction(action);
        row->addWidget(button);
    }
}

} // namespace vigie
