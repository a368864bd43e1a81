// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/navigator.h"

#include <QWidget>

#include <memory>

class QAction;
class QMenu;
class QSplitter;

namespace vigie {

struct Services;
class FieldMemory;
class PrintSource;
class ReaderPanel;
class WindowMemory;

/// The middle of the window: one document, or two beside each other. The commands of its menus are for the
/// one at work, which is the one that had the keyboard last; what other panels open is opened there.
class ReaderArea : public QWidget
{
    Q_OBJECT
public:
    /// What is open is kept in `memory`, which is borrowed, with every change.
    ReaderArea(Services &services, Navigator &navigator, WindowMemory &memory, QWidget *parent = nullptr);
    ~ReaderArea() override;

    /// For the window's menus.
    QList<QAction *> editActions() const { return m_edit; }
    QList<QAction *> viewActions() const { return m_view; }
    QList<QAction *> goActions() const { return m_go; }

    /// What the pane at work shows, to be printed; null when it shows nothing.
    std::shared_ptr<PrintSource> printSource() const;
    void remember(FieldMemory &memory);
    /// Opens again what was open in the last session, in one pane or two.
    void restore();

Q_SIGNALS:
    void done(const QString &sentence);

public Q_SLOTS:
    void findOnPage();
    void zoomIn();
    void zoomOut();
    void zoomReset();
    void fitWidth();
    /// The document in view at the same place once more, in a view of its own.
    void openBeside();
    void closeBeside();

protected:
    void changeEvent(QEvent *event) override;

private:
    ReaderPanel *makePanel(int pane);
    ReaderPanel *atWork() const;
    QAction *command(const QString &name, const QKeySequence &keys);
    QList<QAction *> mirrorsOf(QList<QAction *> (ReaderPanel::*list)() const);
    void showMirrors();
    void focusMoved(QWidget *to);
    void keepPlace(int pane);
    void retranslate();

    /// A command of the menus, and which of the panel's own it stands for.
    struct Mirror
    {
        QAction *action;
        QList<QAction *> (ReaderPanel::*list)() const;
        qsizetype at;
    };

    Services &m_services;
    Navigator &m_navigator;
    WindowMemory &m_memory;
    QAction *m_openBeside = nullptr;
    QAction *m_closeBeside = nullptr;
    QSplitter *m_splitter;
    ReaderPanel *m_first;
    ReaderPanel *m_beside = nullptr; ///< made when it is first asked for, then hidden
    QList<Mirror> m_mirrors;
    QList<QAction *> m_edit, m_view, m_go;
};

} // namespace vigie
