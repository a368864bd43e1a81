// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QObject>
#include <QString>

namespace vigie {

/// Every change a person made, in order, on disk: undo works across restarts and from the command line.
class JournalService : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// What would be undone or redone, as a key for the menu ("annotation.add", "annotation.edit",
    /// "annotation.remove", "claim.decide", "document.correct"); empty when there is nothing.
    virtual QString undoAction() const = 0;
    virtual QString redoAction() const = 0;
    virtual Result<void> undo() = 0;
    virtual Result<void> redo() = 0;

Q_SIGNALS:
    void journalChanged();
};

} // namespace vigie
