// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/commandtext.h"

#include "ui/common/mnemonic.h"

#include <QAction>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

QString commandText(const QAction *action)
{
    QString text = withoutMnemonic(action->text());
    for (const QObject *object : action->associatedObjects()) {
        const auto *menu = qobject_cast<const QMenu *>(object);
        if (menu && menu->menuAction()->associatedObjects().size() == 1 &&
            qobject_cast<const QMenu *>(menu->menuAction()->associatedObjects().constFirst()))
            text.prepend(withoutMnemonic(menu->title()) + u" ▸ "_s);
    }
    return text;
}

} // namespace vigie
