// SPDX-License-Identifier: GPL-3.0-or-later
// What any program of Qt Widgets shows, linked with nothing else: menus, tools, text, a status bar. What it
// takes to start is what Vigie's window is compared with; `windowbench start` runs it.
#include "tests/benchmarks/usable.h"

#include <QAction>
#include <QApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QTextEdit>
#include <QToolBar>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char **argv)
{
    vigie::Taken::now().tell("linked");
    QApplication application(argc, argv);
    vigie::Taken::now().tell("begun");
    QMainWindow window;
    QMenu *menu = window.menuBar()->addMenu(u"File"_s);
    auto *tools = window.addToolBar(u"Tools"_s);
    for (int at = 0; at < 8; ++at) {
        QAction *action = menu->addAction(u"Command %1"_s.arg(at));
        tools->addAction(action);
    }
    window.setCentralWidget(new QTextEdit(&window));
    window.statusBar()->showMessage(u"Ready"_s);
    window.resize(1440, 900);
    const vigie::Usable usable(&window);
    window.show();
    while (!usable.isReached())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    usable.taken().tell("usable");
    return 0;
}
