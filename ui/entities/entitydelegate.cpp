// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entities/entitydelegate.h"

#include "models/items/entitymodel.h"
#include "models/items/names.h"
#include "ui/common/palette.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

namespace vigie {

namespace {

constexpr int entityPadding = 6;

} // namespace

void EntityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem styled = option;
    initStyleOption(&styled, index);
    styled.text.clear();
    const QStyle *style = styled.widget ? styled.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &styled, painter, styled.widget);
    const bool selected = styled.state & QStyle::State_Selected;
    const QColor ink = styled.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = selected ? ink : quietTextColour(styled.palette);
    const QString count = QLocale().toString(index.data(EntityModel::CountRole).toInt());
    QString type = entityTypeText(EntityType(index.data(EntityModel::TypeRole).toInt()));
    if (index.data(EntityModel::OwnRole).toBool())
        type = tr("yours", "an entry that the person added or changed") + u" · " + type;
    QRect box = styled.rect.adjusted(entityPadding, 0, -entityPadding, 0);
    painter->save();
    painter->setFont(styled.font);
    painter->setPen(quiet);
    painter->drawText(box, int(Qt::AlignRight | Qt::AlignVCenter), count);
    box.setRight(box.right() - styled.fontMetrics.horizontalAdvance(count) - entityPadding);
    const int typeWidth = styled.fontMetrics.horizontalAdvance(type);
    painter->drawText(box, int(Qt::AlignRight | Qt::AlignVCenter), type);
    box.setRight(box.right() - typeWidth - entityPadding);
    painter->setPen(ink);
    painter->drawText(box, int(Qt::AlignLeft | Qt::AlignVCenter),
                      styled.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, box.width()));
    painter->restore();
}

QSize EntityDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, option.fontMetrics.height() + 8};
}

} // namespace vigie
