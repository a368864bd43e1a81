// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QWaitCondition>

#include <deque>
#include <optional>
#include <utility>

namespace vigie {

/// Hands values from several threads to one, at most `room` waiting: who reads faster than is written waits,
/// so that memory stays bounded.
template <typename Value>
class BoundedQueue
{
public:
    explicit BoundedQueue(std::size_t room)
        : m_room(room)
    {
    }

    /// Waits for room; false (and the value is dropped) once the queue is closed.
    bool push(Value value)
    {
        QMutexLocker lock(&m_mutex);
        while (!m_closed && m_values.size() >= m_room)
            m_roomMade.wait(&m_mutex);
        if (m_closed)
            return false;
        m_values.push_back(std::move(value));
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
        std::optional<Value> value(std::move(m_values.front()));
        m_values.pop_front();
        m_roomMade.wakeOne();
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
    const std::size_t m_room;
    QMutex m_mutex;
    QWaitCondition m_roomMade;
    QWaitCondition m_valueAdded;
    std::deque<Value> m_values;
    bool m_closed = false;
};

} // namespace vigie
