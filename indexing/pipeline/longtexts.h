// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QWaitCondition>

#include <malloc.h>
#include <memory>

namespace vigie {

/// UTF-16 units: no report is longer. To analyse a text takes ten times its room, and to index it as long as
/// a hundred reports, so those that are longer are read one after the other, and indexed when nobody waits.
inline constexpr qint64 longText = 3'000'000;

/// Whose turn it is to have a long text in memory: one at a time, from reading to storing.
class LongTexts : public std::enable_shared_from_this<LongTexts>
{
public:
    /// Whoever lets go of the last copy gives the turn back, in any thread.
    using Turn = std::shared_ptr<LongTexts>;

    /// Nothing while another has it.
    Turn tryTake()
    {
        QMutexLocker lock(&m_mutex);
        return m_taken || m_closed ? Turn() : taken();
    }
    /// Waits for it; nothing once closed.
    Turn take()
    {
        QMutexLocker lock(&m_mutex);
        while (m_taken && !m_closed)
            m_given.wait(&m_mutex);
        return m_closed ? Turn() : taken();
    }
    void close()
    {
        QMutexLocker lock(&m_mutex);
        m_closed = true;
        m_given.wakeAll();
    }

private:
    Turn taken()
    {
        m_taken = true;
        return Turn(this, [kept = shared_from_this()](LongTexts *) { kept->giveBack(); });
    }
    void giveBack()
    {
        malloc_trim(0); // of some hundred megabytes the C library would keep most, each thread its own
        QMutexLocker lock(&m_mutex);
        m_taken = false;
        m_given.wakeOne();
    }

    QMutex m_mutex;
    QWaitCondition m_given;
    bool m_taken = false;
    bool m_closed = false;
};

} // namespace vigie
