// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QObject>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <utility>

namespace vigie {

/// What a window does not need for its first picture: begins after that, and goes on one step at a time
/// whenever nothing else waits, so that keys typed meanwhile are taken.
class AfterPainting : public QObject
{
public:
    /// `step` does the next thing, or nothing and answers false when all is done; then `done` is called.
    AfterPainting(QWidget *window, std::function<bool()> step, std::function<void()> done)
        : QObject(window)
        , m_step(std::move(step))
        , m_done(std::move(done))
    {
        window->installEventFilter(this);
        m_idle.callOnTimeout(this, [this] { take(); });
    }

    /// All that is left, at once.
    void finish()
    {
        while (!m_finished)
            take();
    }

protected:
    bool eventFilter(QObject *window, QEvent *event) override
    {
        if (event->type() == QEvent::Show && !m_finished)
            m_idle.start(longestWait);
        if (event->type() == QEvent::Paint) {
            window->removeEventFilter(this);
            if (!m_finished)
                m_idle.start(0);
        }
        return false;
    }

private:
    void take()
    {
        if (m_step())
            return;
        m_finished = true;
        m_idle.stop();
        m_done();
    }

    static constexpr int longestWait = 1000; // ms: something else may cover the window

    QTimer m_idle;
    std::function<bool()> m_step;
    std::function<void()> m_done;
    bool m_finished = false;
};

} // namespace vigie
