// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QStyledItemDelegate>

namespace vigie {

/// A highlight: its colour, its words, its note, its tags and where it is.
class AnnotationDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit AnnotationDelegate(QAbstractItemView *view);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QAbstractItemView *m_view;
};

} // namespace vigie
