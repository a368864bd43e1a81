// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>

namespace vigie {

/// One thing a person did, as a history shows it.
struct JournalStep
{
    qint64 number = 0; ///< grows with time
    QDateTime at;      ///< UTC
    QString action;    ///< as undoAction()
    QString subject;   ///< id of what was changed
    QString summary;   ///< a few words of it: the quote, the title, the label; may be empty
};

/// Every change a person made, in order, on disk: undo works across restarts and from the command line.
class JournalService : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// What would be undone or redone, as a key for the menu ("annotation.add", "annotation.edit",
    /// "annotation.remove", "claim.decide", "claim.accept", "claim.reject", "claim.edit", "claim.exclude",
    /// "claim.include", "claim.add", "claim.remove", "claim.link", "event.decide", "event.accept",
    /// "event.reject", "event.edit", "event.merge", "event.split", "event.exclude", "event.include",
    /// "event.add", "event.remove", "mention.decide", "mention.add", "mention.remove", "document.correct" …);
    /// empty when there is nothing.
    virtual QString undoAction() const = 0;
    virtual QString redoAction() const = 0;
    virtual QList<JournalStep> done() const = 0;   ///< what stands, oldest first
    virtual QList<JournalStep> undone() const = 0; ///< what could be redone, next first
    virtual Result<void> undo() = 0;
    virtual Result<void> redo() = 0;

Q_SIGNALS:
    void journalChanged();
};

} // namespace vigie
