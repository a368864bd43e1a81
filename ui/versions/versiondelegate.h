// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTextLayout;

namespace vigie {

/// Draws a cell of a VersionModel: a paragraph in its language's own font, what the other version lacks
/// marked and underlined.
class VersionDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void layOut(QTextLayout &layout, const QStyleOptionViewItem &option, const QModelIndex &index,
                int width) const;
};

} // namespace vigie
