// SPDX-License-Identifier: GPL-3.0-or-later
// Where the window's panels lie.
#include "ui/common/paneldock.h"
#include "ui/mainwindow.h"
#include "ui/reader/readerarea.h"
#include "ui/windowactions.h"

#include <QAbstractButton>
#include <QAction>
#include <QHash>
#include <QMenu>
#include <QTabBar>
#include <QToolBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

/// Where the tab is the title.
class NoTitle : public QWidget
{
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {0, 0}; }
};

constexpr int widthForTwo = 1360; // pixels of a window that has room for timeline and chart side by side

} // namespace

void MainWindow::resetLayout()
{
    for (const Panel &panel : std::as_const(m_panels)) {
        removeDockWidget(panel.dock);
        panel.dock->setFloating(false);
    }
    const auto put = [this](Qt::DockWidgetArea area, const QList<QDockWidget *> &docks) {
        for (qsizetype at = 0; at < docks.size(); ++at) {
            addDockWidget(area, docks.at(at));
            docks.at(at)->show();
            if (at > 0)
                tabifyDockWidget(docks.at(at - 1), docks.at(at));
        }
        docks.first()->raise();
    };
    put(Qt::LeftDockWidgetArea, {m_library, m_search});
    put(Qt::RightDockWidgetArea, {m_entities, m_claims, m_annotations, m_review});
    if (width() < widthForTwo) {
        put(Qt::BottomDockWidgetArea, {m_timeline, m_chart});
    } else {
        put(Qt::BottomDockWidgetArea, {m_timeline});
        m_chart->show();
        splitDockWidget(m_timeline, m_chart, Qt::Horizontal);
        resizeDocks({m_timeline, m_chart}, {560, 520}, Qt::Horizontal);
    }
    resizeDocks({m_library, m_entities}, {340, 360}, Qt::Horizontal);
    resizeDocks({m_timeline}, {height() / 3}, Qt::Vertical);
    m_actions->bar->show();
    nameQtParts();
    showDockTitles();
}

void MainWindow::nameQtParts()
{
    // Qt names what it adds to panels and tabs once, in the language of that moment.
    for (QTabBar *tabs : findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly)) {
        tabs->setAccessibleName(tr("Panels"));
        tabs->setDocumentMode(true);
        tabs->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(tabs, &QWidget::customContextMenuRequested, this, &MainWindow::showTabMenu,
                Qt::UniqueConnection);
    }
    const QHash<QString, QString> names{{u"qt_dockwidget_floatbutton"_s, tr("Detach Panel")},
                                        {u"qt_dockwidget_closebutton"_s, tr("Close Panel")},
                                        {u"ScrollLeftButton"_s, tr("Scroll Tabs Left")},
                                        {u"ScrollRightButton"_s, tr("Scroll Tabs Right")},
                                        {u"qt_toolbar_ext_button"_s, tr("More Commands")}};
    for (QAbstractButton *button : findChildren<QAbstractButton *>()) {
        const auto name = names.constFind(button->objectName());
        if (name == names.cend() || button->accessibleName() == *name)
            continue;
        button->setAccessibleName(*name);
        button->setToolTip(*name);
    }
}

// A tab says already what a title above the panel would say again.
void MainWindow::showDockTitles()
{
    for (const Panel &panel : std::as_const(m_panels)) {
        // A panel that was detached or closed keeps its place among the tabs, but no tab.
        const QList<QDockWidget *> beside = tabifiedDockWidgets(panel.dock);
        const bool tabbed = !panel.dock->isFloating() &&
                            std::any_of(beside.cbegin(), beside.cend(), [](const QDockWidget *other) {
                                return !other->isFloating() && !other->isHidden();
                            });
        QWidget *bare = panel.dock->titleBarWidget();
        if (tabbed && !bare) {
            panel.dock->setTitleBarWidget(new NoTitle(panel.dock));
        } else if (!tabbed && bare) {
            panel.dock->setTitleBarWidget(nullptr);
            delete bare; // the dock gave it back
        }
    }
}

// What the buttons of a title offer, for panels that have only their tab.
void MainWindow::showTabMenu(const QPoint &at)
{
    const auto *tabs = qobject_cast<const QTabBar *>(sender());
    const int tab = tabs ? tabs->tabAt(at) : -1;
    if (tab < 0)
        return;
    const QString title = tabs->tabText(tab);
    for (const Panel &panel : std::as_const(m_panels)) {
        if (panel.dock->windowTitle() != title)
            continue;
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        QDockWidget *dock = panel.dock;
        menu->addAction(tr("Detach Panel"), dock, [this, dock] {
            dock->setFloating(true);
            showDockTitles();
        });
        menu->addAction(tr("Close Panel"), dock, &QWidget::close);
        menu->popup(tabs->mapToGlobal(at));
        return;
    }
}

} // namespace vigie
