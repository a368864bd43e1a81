// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QWaitCondition>

#include <deque>
#include <optional>
#include <utility>

namespace vigie {

/// Hands values from several threads to one. Each has a weight, and together those that wait weigh at most
/// `room`: who reads faster than is written waits, so that memory stays bounded. What weighs more than all
/// the room goes alone.
template <typename Value>
class BoundedQueue
{
public:
    explicit BoundedQueue(qint64 room)
        : m_room(room)
    {
    }

    /// Waits for room; false (and the value is dropped) once the queue is closed.
    bool push(Value value, qint64 weight)
    {
        QMutexLocker lock(&m_mutex);
        while (!m_closed && !m_values.empty() && m_weight + weight > m_room)
            m_roomMade.wait(&m_mutex);
        if (m_closed)
            return false;
        m_values.push_back({std::move(value), weight});
        m_weight += weight;
        m_valueAdded.wakeOne();
        return true;
    }

    /// Waits up to `milliseconds` for a value.
    std::optional<Value> pop(int milliseconds)
    {
        QMutexLocker lock(&m_mutex);
        if (m_values.empty() && !m_closed)
            m_valueAdded.wait(&m_mutex, static_cast<unsigned long>(milliseconds));
        if (m_values.empty())
            return std::nullopt;
        std::optional<Value> value(std::move(m_values.front().value));
        m_weight -= m_values.front().weight;
        m_values.pop_front();
        m_roomMade.wakeAll(); // who waits with a heavy value may still not fit where a light one does
        return value;
    }

    void close()
    {
        QMutexLocker lock(&m_mutex);
        m_closed = true;
        m_roomMade.wakeAll();
        m_valueAdded.wakeAll();
    }

private:
    struct Waiting
    {
        Value value;
        qint64 weight = 0;
    };

    const qint64 m_room;
    qint64 m_weight = 0;
    QMutex m_mutex;
    QWaitCondition m_roomMade;
    QWaitCondition m_valueAdded;
    std::deque<Waiting> m_values;
    bool m_closed = false;
};

} // namespace vigie
