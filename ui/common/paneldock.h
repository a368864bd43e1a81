// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

#include <functional>

namespace vigie {

/// A panel of a window. What it holds is made when it is first asked for, so that a window can be there
/// before all of its panels are; and it is hidden while another panel's tab lies over it: Qt only moves it
/// aside then, and Tab and screen readers would walk into what nobody sees.
class PanelDock : public QDockWidget
{
    Q_OBJECT
public:
    using Make = std::function<QWidget *(QWidget *parent)>;
    /// Known as `name`; `make` is called once at most.
    PanelDock(const QString &name, Make make, QWidget *parent);

    bool isMade() const { return !m_make; }
    /// What it holds, made now if it was not yet.
    QWidget *content();
    /// On the screen: shown, and not behind another panel's tab.
    bool isInFront() const;

private:
    Make m_make;
};

} // namespace vigie
