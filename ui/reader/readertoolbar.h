// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/document.h"
#include "ui/reader/pageview.h"

#include <QToolBar>

class QLabel;
class QLineEdit;
class QToolButton;

namespace vigie {

/// The reader's tools: page, zoom, find, highlight, names.
class ReaderToolbar : public QToolBar
{
    Q_OBJECT
public:
    explicit ReaderToolbar(QWidget *parent = nullptr);

    QAction *previousPage;
    QAction *nextPage;
    QAction *zoomIn;
    QAction *zoomOut;
    QAction *zoomReset;
    QAction *fitWidth;
    QAction *fitPage;
    QAction *find;
    QAction *highlight;
    QAction *names;
    QAction *outline;
    QAction *thumbnails;
    // In the menu of the button for the pages' layout.
    QAction *rotateLeft;
    QAction *rotateRight;
    QAction *continuous;
    QAction *twoPages;
    QAction *cover;
    // In the window's menus alone.
    QAction *goToPage;
    QAction *underline;
    QAction *documentNote;

    void showLook(const PageLook &look, bool pictures); ///< `pictures`: the pages are those of a PDF
    void editPage();                                    ///< moves the keyboard to the page's number
    void showPlace(const QList<Page> &pages, int index);
    void showZoom(double zoom);

Q_SIGNALS:
    void pageEntered(const QString &text); ///< a printed label or a number
    void lookShown();                      ///< checks of the layout's actions were set

protected:
    void changeEvent(QEvent *event) override;

private:
    void addLayoutButton();
    void retranslate();
    QLineEdit *m_page;
    QLabel *m_of;
    QToolButton *m_layout;
    int m_index = -1;
    qsizetype m_count = 0;
    double m_zoom = 1;
};

/// The page a person means: a printed label ("iv"), else a page's number. From 0; -1 if there is none.
int pageIndexFor(const QList<Page> &pages, const QString &entered);

} // namespace vigie
