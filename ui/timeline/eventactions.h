// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/curation.h"
#include "models/domain/result.h"

#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QPoint;

namespace vigie {

struct Services;

/// What a person can do to the event chosen on the timeline: by its menu, and by keys of one letter.
class EventActions : public QObject
{
    Q_OBJECT
public:
    /// The keys work while `place` has the keyboard; `chosen` tells the event (empty: none).
    EventActions(Services &services, QWidget *place, std::function<EventId()> chosen);

    void showMenu(const QPoint &globalPosition);
    void retranslate();

Q_SIGNALS:
    void done(const QString &sentence);

private:
    QAction *make(const QString &name, const QString &icon, int key);
    std::optional<Event> event() const;
    void nameExclusion(bool excluded);
    void decide(const EventDecision &decision, const QString &doneText);
    void decideStatus(ReviewStatus status, const QString &doneText);
    void tell(const Result<void> &result, const QString &doneText);
    void openEditor();
    QList<Event> tellingTheSame(const Event &shown) const;
    void offerMerging(const Event &shown, QMenu *menu);

    Services &m_services;
    QWidget *m_place;
    std::function<EventId()> m_chosen;
    QAction *m_accept;
    QAction *m_reject;
    QAction *m_edit;
    QAction *m_exclude;
    QAction *m_split;
    QAction *m_remove;
};

} // namespace vigie
