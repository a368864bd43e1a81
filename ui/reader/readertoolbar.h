// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/document.h"

#include <QToolBar>

class QLabel;
class QLineEdit;

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

    void showPlace(const QList<Page> &pages, int index);
    void showZoom(double zoom);

Q_SIGNALS:
    void pageEntered(const QString &text); ///< a printed label or a number

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QLineEdit *m_page;
    QLabel *m_of;
    int m_index = -1;
    qsizetype m_count = 0;
    double m_zoom = 1;
};

/// The page a person means: a printed label ("iv"), else a page's number. From 0; -1 if there is none.
int pageIndexFor(const QList<Page> &pages, const QString &entered);

} // namespace vigie
