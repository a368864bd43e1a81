// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotation.h"

#include <QWidget>

#include <memory>

class QAction;

namespace vigie {

struct Services;
class Navigator;

/// The page itself: PDF pages as pictures with selectable words, HTML and text set calmly; with the found
/// words, the person's highlights and the names drawn over it.
class ReaderPanel : public QWidget
{
    Q_OBJECT
public:
    ReaderPanel(Services &services, Navigator &navigator, QWidget *parent = nullptr);
    ~ReaderPanel() override;

    /// Marks the selected words in the colour used last; disabled while nothing is selected.
    QAction *highlightAction() const;
    /// Enter an amount, an event or a name for the selected words; disabled while nothing is selected.
    QList<QAction *> selectionActions() const;

Q_SIGNALS:
    void done(const QString &sentence);

public Q_SLOTS:
    void findOnPage();
    void zoomIn();
    void zoomOut();
    void zoomReset();
    void fitWidth();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vigie
