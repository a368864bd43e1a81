// SPDX-License-Identifier: GPL-3.0-or-later
// That the window comes back as it was left, whatever ended it: everything is written as it changes. What its
// panels hold comes back with them.
#include "ui/common/columnlayout.h"
#include "ui/common/refresher.h"
#include "ui/mainwindow.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QScreen>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr int layoutVersion = 3; // of saveState(): raise it when panels are added or renamed
constexpr int cascade = 32;      // pixels a further window lies beside the one before

} // namespace

void MainWindow::restore()
{
    showLook();
    // The frame that the system draws around the window needs room too.
    const QSize room = screen()->availableSize() - QSize(8, 40);
    resize(QSize(1440, 900).boundedTo(room));
    const bool own = number() == 0 || m_settings.contains(u"window%1/geometry"_s.arg(number() + 1));
    restoreGeometry(m_memory.layout(u"geometry"_s).toByteArray());
    // One that cannot be read, or of another version, leaves the default one; and only over that one the
    // panels come back in their sizes.
    resetLayout();
    restoreState(m_memory.layout(u"state"_s).toByteArray(), layoutVersion);
    if (isFullScreen())
        showNormal();
    if (!own && !isMaximized())
        setGeometry(geometry()
                        .translated(QPoint(cascade, cascade) * number())
                        .intersected(screen()->availableGeometry()));
    nameQtParts();
    showDockTitles();
}

void MainWindow::forgetPlace()
{
    m_restored = false; // what still changes while it closes is not kept
    m_memory.close();
}

void MainWindow::showLook()
{
    m_actions->showTheme(m_look->theme());
    m_actions->showLanguage(m_look->language());
}

void MainWindow::keep()
{
    if (!m_restored)
        return;
    if (QGuiApplication::mouseButtons() != Qt::NoButton) {
        m_keeper->ask(); // a panel is being dragged
        return;
    }
    nameQtParts(); // Qt makes new ones when panels are moved
    showDockTitles();
    m_memory.setLayout(u"geometry"_s, saveGeometry());
    m_memory.setLayout(u"state"_s, saveState(layoutVersion));
    saveColumns(this, m_settings);
}

void MainWindow::keepPlace()
{
    if (m_navigator.pane() != 0 || !m_restored)
        return; // the reader keeps what lies beside
    m_memory.setPlace(u"document"_s, m_navigator.current().document.value);
    m_memory.setPlace(u"page"_s, m_navigator.current().page);
    m_memory.setPlace(u"share"_s, m_navigator.current().share);
}

// Below the two commands all windows of the program, for the keyboard to go from one to the other.
void MainWindow::showWindows()
{
    const QList<QAction *> before = m_actions->window->actions();
    for (QAction *action : before) {
        if (action != m_actions->newWindow && action != m_actions->closeWindow)
            delete action;
    }
    m_actions->window->addSeparator();
    QList<MainWindow *> windows;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<MainWindow *>(widget); window && window->isVisible())
            windows.append(window);
    }
    std::sort(windows.begin(), windows.end(),
              [](const MainWindow *a, const MainWindow *b) { return a->number() < b->number(); });
    for (MainWindow *window : std::as_const(windows)) {
        QAction *action =
            m_actions->window->addAction(window->windowTitle().replace(u'&', u"&&"_s), window, [window] {
                window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
                window->raise();
                window->activateWindow();
            });
        action->setProperty("verbatim", true);
        action->setCheckable(true);
        action->setChecked(window == this);
    }
}

} // namespace vigie
