// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/navigator.h"

namespace vigie {

namespace {

constexpr qsizetype longestHistory = 200; // as far back as browsers keep per tab, near enough

bool samePlace(const Location &a, const Location &b)
{
    return a.document == b.document && a.page == b.page && a.focus == b.focus;
}

} // namespace

Navigator::Navigator(QObject *parent)
    : QObject(parent)
{
}

const Location &Navigator::current() const
{
    static const Location nowhere;
    return m_at < 0 ? nowhere : m_history.at(m_at);
}

bool Navigator::canGoBack() const
{
    return m_at > 0;
}

bool Navigator::canGoForward() const
{
    return m_at + 1 < m_history.size();
}

void Navigator::open(const Location &location)
{
    if (location.isEmpty())
        return;
    if (m_at >= 0 && samePlace(m_history.at(m_at), location)) {
        m_history[m_at] = location;
    } else {
        m_history.resize(m_at + 1);
        m_history.append(location);
        if (m_history.size() > longestHistory)
            m_history.removeFirst();
        m_at = m_history.size() - 1;
    }
    Q_EMIT historyChanged();
    Q_EMIT locationChanged(location);
}

void Navigator::openPassage(const Passage &passage)
{
    open({.document = passage.document,
          .page = passage.page,
          .focus = passage.span,
          .marks = {},
          .query = {}});
}

void Navigator::back()
{
    if (!canGoBack())
        return;
    --m_at;
    Q_EMIT historyChanged();
    Q_EMIT locationChanged(current());
}

void Navigator::forward()
{
    if (!canGoForward())
        return;
    ++m_at;
    Q_EMIT historyChanged();
    Q_EMIT locationChanged(current());
}

void Navigator::chooseEntity(const EntityId &entity)
{
    Q_EMIT entityChosen(entity);
}

void Navigator::chooseClaim(const ClaimId &claim)
{
    Q_EMIT claimChosen(claim);
}

void Navigator::chooseEvent(const EventId &event)
{
    Q_EMIT eventChosen(event);
}

void Navigator::chooseAnnotation(const AnnotationId &annotation)
{
    Q_EMIT annotationChosen(annotation);
}

void Navigator::searchFor(const QString &text)
{
    Q_EMIT searchAsked(text);
}

void Navigator::findSimilar(const Passage &passage, bool otherLanguages)
{
    Q_EMIT similarAsked(passage, otherLanguages);
}

void Navigator::showContext(const Passage &passage)
{
    Q_EMIT contextChanged(passage);
}

} // namespace vigie
