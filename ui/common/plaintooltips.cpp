// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/plaintooltips.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QTextDocument>
#include <QToolTip>
#include <QWidget>

namespace vigie {

namespace {

/// What the item or header section under the mouse has to say.
QString tipAt(const QAbstractItemView &view, QPoint place)
{
    if (const auto *header = qobject_cast<const QHeaderView *>(&view)) {
        const int section = header->logicalIndexAt(place);
        return section < 0 || !header->model()
                   ? QString()
                   : header->model()->headerData(section, header->orientation(), Qt::ToolTipRole).toString();
    }
    return view.indexAt(place).data(Qt::ToolTipRole).toString();
}

} // namespace

bool PlainToolTips::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return false;
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return false;
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto *view = qobject_cast<const QAbstractItemView *>(widget->parentWidget());
    const bool inView = view && view->viewport() == widget;
    const QString tip = inView ? tipAt(*view, help->pos()) : widget->toolTip();
    if (!Qt::mightBeRichText(tip))
        return false;
    QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(tip, Qt::WhiteSpaceNormal), widget);
    return true;
}

} // namespace vigie
