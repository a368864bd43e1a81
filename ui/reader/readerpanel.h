// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/navigator.h"

#include <QWidget>

#include <memory>

class QAction;
class QSettings;

namespace vigie {

struct Services;
class PrintSource;

/// The page itself: PDF pages as pictures with selectable words, HTML and text set calmly; with the found
/// words, the person's highlights and the names drawn over it.
class ReaderPanel : public QWidget
{
    Q_OBJECT
public:
    /// `pane`: which of the navigator's; it opens what is opened while that one is at work.
    ReaderPanel(Services &services, Navigator &navigator, QWidget *parent = nullptr, int pane = 0);
    ~ReaderPanel() override;

    /// Keeps how each document is looked at in `settings`, with every change; borrowed.
    void setMemory(QSettings *settings);

    /// Mark the selected words, or enter what they state; disabled while nothing is selected. Then a note on
    /// the whole document.
    QList<QAction *> editActions() const;
    QList<QAction *> viewActions() const;
    QList<QAction *> goActions() const;

    Location place() const; ///< what is in view; empty when nothing is open
    /// What is open, to be printed; null when nothing is.
    std::shared_ptr<PrintSource> printSource() const;
    void open(const Location &location);
    /// Shows by a line at its top that what is opened is opened here.
    void setMarked(bool marked);

Q_SIGNALS:
    void done(const QString &sentence);
    void placeChanged(); ///< some rest after the page in view changed

public Q_SLOTS:
    void findOnPage();
    void zoomIn();
    void zoomOut();
    void zoomReset();
    void fitWidth();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vigie
