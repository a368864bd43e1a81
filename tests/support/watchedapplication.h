// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QList>
#include <QMetaEnum>
#include <QString>

#include <algorithm>
#include <ctime>

namespace vigie {

/// An application that notes how long each event holds the thread of the interface: by the processor's time,
/// which a busy machine does not lengthen. What a handler sends on counts as its own.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    struct Hold
    {
        double milliseconds = 0;
        QString by; ///< the receiver's class and name, and the event
    };

    /// What held it longest since the last call, longest first; at most `most`.
    QList<Hold> longest(qsizetype most = 5)
    {
        std::sort(m_holds.begin(), m_holds.end(),
                  [](const Hold &a, const Hold &b) { return a.milliseconds > b.milliseconds; });
        const QList<Hold> first = m_holds.first(std::min(most, m_holds.size()));
        m_holds.clear();
        return first;
    }

    /// Milliseconds of the processor that this thread has had.
    static double spent()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
    }

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        // The receiver may be gone afterwards.
        const char *kind = receiver->metaObject()->className();
        const QString name = receiver->objectName();
        const QEvent::Type type = event->type();
        ++m_depth;
        const double before = spent();
        const bool handled = QApplication::notify(receiver, event);
        const double took = spent() - before;
        --m_depth;
        if (took > least)
            m_holds.append(
                {took, QString::fromLatin1(kind) + u' ' + name + u' ' +
                           QString::fromLatin1(QMetaEnum::fromType<QEvent::Type>().valueToKey(type))});
        return handled;
    }

private:
    static constexpr double least = 1; // ms: shorter ones are not noted
    int m_depth = 0;
    QList<Hold> m_holds;
};

} // namespace vigie
