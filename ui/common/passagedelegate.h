// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/language.h"
#include "models/domain/span.h"

#include <QAbstractItemView>
#include <QHash>
#include <QStyledItemDelegate>

namespace vigie {

/// Draws the rows of a PassageModel: a document's title with its details; a passage with its language, its
/// page and its words, the found ones marked.
class PassageDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// `view` is the one drawn into: rows are as high as its width asks.
    explicit PassageDelegate(QAbstractItemView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintPassage(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    int textWidth(const QModelIndex &index) const;
    int textHeight(const QString &text, const QFont &font, int width, const QList<Span> &marks) const;

    /// What a text's height depends on; the words that are marked are bolder.
    struct Measured
    {
        QString text;
        QString font;
        QList<Span> marks;
        int width = 0;
        friend bool operator==(const Measured &, const Measured &) = default;
        friend size_t qHash(const Measured &one, size_t seed = 0)
        {
            return qHashMulti(seed, one.text, one.width);
        }
    };
    mutable QHash<Measured, int> m_heights; ///< a view asks again and again, while a search is typed too
    QAbstractItemView *m_view;
    QWidget *m_viewport; ///< for comparing: the view may be half gone when its viewport goes
};

/// A small rounded label with the language's two letters; returns its width.
int paintLanguageBadge(QPainter *painter, const QPoint &topLeft, Language language, const QFont &font,
                       const QPalette &palette);

} // namespace vigie
