// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/document.h"
#include "models/services/renderservice.h"

#include <QWidget>

class QLabel;
class QStandardItemModel;
class QTreeView;

namespace vigie {

/// The parts of a document: the bookmarks of a PDF, the headings of other documents.
class OutlinePanel : public QWidget
{
    Q_OBJECT
public:
    explicit OutlinePanel(QWidget *parent = nullptr);

    /// `bookmarks` are the file's own; without any, the headings of `pages` are shown.
    void show(const QList<Bookmark> &bookmarks, const QList<Page> &pages);
    void showCurrent(int page); ///< marks the part that begins last on or before `page` (its number)

    /// A place of the outline.
    struct Place
    {
        int page = 0;   ///< from 1
        double top = 0; ///< points from the page's top; 0 when `span` tells the place
        Span span;      ///< of a heading
    };

Q_SIGNALS:
    void chosen(const vigie::OutlinePanel::Place &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void choose(const QModelIndex &index);

    QStandardItemModel *m_model;
    QTreeView *m_tree;
    QLabel *m_empty;
    QList<Place> m_places; ///< by the number that an item carries
};

} // namespace vigie
