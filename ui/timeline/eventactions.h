// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/curation.h"
#include "models/domain/result.h"
#include "ui/timeline/timelineitems.h"

#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QPoint;

namespace vigie {

struct Services;

/// What a person can do with what is chosen on the timeline: by its menu, in the picture and in the table,
/// and by keys of one letter. A decision is one about each event that the row stands for.
class EventActions : public QObject
{
    Q_OBJECT
public:
    /// The keys work while `place` has the keyboard; `chosen` tells the item (null: none).
    EventActions(Services &services, QWidget *place, std::function<const TimelineItem *()> chosen);

    void showMenu(const QPoint &globalPosition);
    void retranslate();

Q_SIGNALS:
    void done(const QString &sentence);
    void showAsked(const OtherTelling &telling); ///< one of the passages of the chosen item

private:
    QAction *make(const QString &name, const QString &icon, int key);
    std::optional<Event> event() const;
    QList<EventId> events() const; ///< all that the chosen item stands for
    QList<OtherTelling> tellings() const;
    void copy() const;
    void offerPassages(QMenu *menu);
    void nameExclusion(bool excluded);
    void decide(const EventDecision &decision, const QString &doneText);
    void decideStatus(ReviewStatus status, const QString &doneText);
    void tell(const Result<void> &result, const QString &doneText);
    void openEditor();
    QList<Event> tellingTheSame(const Event &shown) const;
    void offerMerging(const Event &shown, QMenu *menu);

    Services &m_services;
    QWidget *m_place;
    std::function<const TimelineItem *()> m_chosen;
    QAction *m_show;
    QAction *m_copy;
    QAction *m_accept;
    QAction *m_reject;
    QAction *m_edit;
    QAction *m_exclude;
    QAction *m_split;
    QAction *m_remove;
};

} // namespace vigie
