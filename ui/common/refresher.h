// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <functional>

namespace vigie {

/// Calls `refresh` soon after ask(), once for any number of asks: an import changes the library with every
/// file, a panel need not be filled as often.
class Refresher : public QTimer
{
public:
    Refresher(QObject *parent, std::function<void()> refresh, int milliseconds = 120)
        : QTimer(parent)
    {
        setSingleShot(true);
        setInterval(milliseconds);
        callOnTimeout(parent, std::move(refresh));
    }
    void ask()
    {
        if (!isActive())
            start();
    }
};

} // namespace vigie
