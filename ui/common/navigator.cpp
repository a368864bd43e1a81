// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/navigator.h"

namespace vigie {

namespace {

constexpr qsizetype longestHistory = 200; // as far back as browsers keep per tab, near enough

bool samePlace(const Location &a, const Location &b)
{
    return a.document == b.document && a.page == b.page && a.focus == b.focus && a.top == b.top;
}

} // namespace

Navigator::Navigator(QObject *parent)
    : QObject(parent)
{
}

const Location &Navigator::current() const
{
    static const Location nowhere;
    return way().at < 0 ? nowhere : way().history.at(way().at);
}

bool Navigator::canGoBack() const
{
    return way().at > 0;
}

bool Navigator::canGoForward() const
{
    return way().at + 1 < way().history.size();
}

void Navigator::setPane(int pane)
{
    if (pane == m_pane || pane < 0 || pane >= static_cast<int>(m_ways.size()))
        return;
    m_pane = pane;
    Q_EMIT paneChanged(pane);
    Q_EMIT historyChanged();
}

void Navigator::forgetPane(int pane)
{
    m_ways.at(pane) = {};
    if (pane == m_pane)
        Q_EMIT historyChanged();
}

void Navigator::append(const Location &location)
{
    Way &now = way();
    now.history.resize(now.at + 1);
    now.history.append(location);
    if (now.history.size() > longestHistory)
        now.history.removeFirst();
    now.at = now.history.size() - 1;
}

void Navigator::leave(const Location &here)
{
    const Location &came = current();
    if (here.isEmpty() || (came.document == here.document && came.page == here.page))
        return;
    append(here);
}

void Navigator::open(const Location &location)
{
    if (location.isEmpty())
        return;
    if (samePlace(current(), location))
        way().history[way().at] = location;
    else
        append(location);
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

void Navigator::openElsewhere(const QString &folder, const Location &location)
{
    Q_EMIT elsewhereAsked(folder, location);
}

void Navigator::back()
{
    if (!canGoBack())
        return;
    --way().at;
    Q_EMIT historyChanged();
    Q_EMIT locationChanged(current());
}

void Navigator::forward()
{
    if (!canGoForward())
        return;
    ++way().at;
    Q_EMIT historyChanged();
    Q_EMIT locationChanged(current());
}

void Navigator::chooseEntity(const EntityId &entity)
{
    m_entity = entity;
    Q_EMIT entityChosen(entity);
}

void Navigator::chooseClaim(const ClaimId &claim)
{
    m_claim = claim;
    Q_EMIT claimChosen(claim);
}

void Navigator::listClaims(const QList<ClaimId> &claims)
{
    Q_EMIT claimsListed(claims);
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
    m_context = passage;
    Q_EMIT contextChanged(passage);
}

} // namespace vigie
