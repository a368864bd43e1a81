// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/overlay.h"
#include "ui/reader/thumbnailpictures.h"

#include <QListView>

#include <functional>

class QTimer;

namespace vigie {

/// The pages of a PDF as a list of small pictures, each with what is printed on it as its number; beside it,
/// bars in their colours say that there are highlights on it and words that were found. Arrows and Page Up
/// and Down walk, Return and a click open.
class ThumbnailPanel : public QListView
{
    Q_OBJECT
public:
    /// `marks`: what is marked on a page, by index; asked for pages in view.
    ThumbnailPanel(RenderService &render, std::function<PageMarks(int)> marks, QWidget *parent = nullptr);
    ~ThumbnailPanel() override;

    void show(const DocumentId &document, const QList<Page> &pages);
    void showCurrent(int index);
    void refreshMarks();
    const ThumbnailPictures &pictures() const { return m_pictures; }

    /// How large the picture of a page is, in logical pixels.
    QSize pictureSize(int index) const;

    class Model;

Q_SIGNALS:
    void chosen(int index);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void retranslate();
    void wantVisible();

    Model *m_model;
    ThumbnailPictures m_pictures;
    QTimer *m_later; ///< one look at what is in view for the scrolling of one turn
};

} // namespace vigie
