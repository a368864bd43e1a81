// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QEvent>
#include <QObject>
#include <QWidget>

#include <cstdio>
#include <ctime>

namespace vigie {

/// What a program had taken at some moment, in milliseconds: of the processor, in the thread that asks; and
/// by the clock, since whoever measures started it.
struct Taken
{
    double processor = 0;
    double clock = 0;

    static Taken now()
    {
        timespec spent{}, time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
        clock_gettime(CLOCK_MONOTONIC, &time);
        const double started = qgetenv("VIGIE_STARTED").toDouble(); // on the same clock
        const auto milliseconds = [](const timespec &one) {
            return double(one.tv_sec) * 1e3 + double(one.tv_nsec) / 1e6;
        };
        return {milliseconds(spent), started > 0 ? milliseconds(time) - started : 0};
    }
    void tell(const char *what) const { std::printf("%s %.2f %.2f\n", what, processor, clock); }
};

/// Tells when the window's first picture was there and the next event, a key for instance, was taken.
class Usable : public QObject
{
public:
    explicit Usable(QWidget *window) { window->installEventFilter(this); }
    const Taken &taken() const { return m_taken; }
    bool isReached() const { return m_taken.processor > 0; }

    bool eventFilter(QObject *window, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            window->removeEventFilter(this);
            QMetaObject::invokeMethod(
                this, [this] { m_taken = Taken::now(); }, Qt::QueuedConnection);
        }
        return false;
    }

private:
    Taken m_taken;
};

} // namespace vigie
