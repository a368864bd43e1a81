// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/documentfinder.h"

#include "ui/reader/foldedfind.h"

#include <QElapsedTimer>
#include <QTimerEvent>

namespace vigie {

namespace {

constexpr qint64 turn = 8; // ms: half a frame

} // namespace

void DocumentFinder::setPages(const QList<Page> &pages)
{
    m_pages = pages;
    find({}, 0);
}

void DocumentFinder::find(const QString &text, int from)
{
    m_text = text;
    m_found.clear();
    m_total = 0;
    m_index = -1;
    m_at = -1;
    m_from = std::clamp(from, 0, std::max(0, static_cast<int>(m_pages.size()) - 1));
    m_done = 0;
    if (text.trimmed().isEmpty() || m_pages.isEmpty())
        m_timer.stop();
    else
        m_timer.start(0, this);
    Q_EMIT changed();
}

void DocumentFinder::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId()) {
        QObject::timerEvent(event);
        return;
    }
    QElapsedTimer clock;
    clock.start();
    const int count = static_cast<int>(m_pages.size());
    while (m_done < count && m_total < mostFinds && clock.elapsed() < turn) {
        const int index = (m_from + m_done++) % count;
        const QList<Span> spans = findFolded(m_pages.at(index).text, m_text);
        if (spans.isEmpty())
            continue;
        m_found.insert(index, spans);
        m_total += spans.size();
        if (m_index < 0)
            choose(index, 0);
    }
    if (m_done >= count || m_total >= mostFinds)
        m_timer.stop();
    Q_EMIT changed();
}

void DocumentFinder::choose(int index, qsizetype at)
{
    m_index = index;
    m_at = at;
    Q_EMIT chosen();
}

void DocumentFinder::step(bool forward)
{
    if (m_index < 0)
        return;
    const qsizetype beside = m_at + (forward ? 1 : -1);
    if (beside >= 0 && beside < m_found.value(m_index).size()) {
        choose(m_index, beside);
    } else {
        const int count = static_cast<int>(m_pages.size());
        int index = m_index;
        do
            index = (index + (forward ? 1 : count - 1)) % count;
        while (!m_found.contains(index));
        choose(index, forward ? 0 : m_found.value(index).size() - 1);
    }
    Q_EMIT changed();
}

qsizetype DocumentFinder::currentNumber() const
{
    if (m_index < 0)
        return -1;
    qsizetype before = m_at;
    for (auto it = m_found.begin(); it != m_found.end(); ++it) {
        if (it.key() < m_index)
            before += it->size();
    }
    return before;
}

Span DocumentFinder::current() const
{
    return m_index < 0 ? Span() : m_found.value(m_index).value(m_at);
}

} // namespace vigie
