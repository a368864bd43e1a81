// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/journalservice.h"

#include <QUndoStack>

namespace vigie {

/// The library's journal as a QUndoStack, for views that show one. The journal on disk stays the one
/// mechanism: a command here only says which step it stands for, and asks the journal to undo or redo it.
/// Follows the journal, whoever changes it. Fills itself when first made active, since a journal may be long.
class JournalStack : public QUndoStack
{
    Q_OBJECT
public:
    explicit JournalStack(JournalService &journal, QObject *parent = nullptr);

    void setFollowing(bool following); ///< reads the journal now and with every change, or no more
    void retranslate();

Q_SIGNALS:
    /// A step could not be undone or redone; the stack shows what holds.
    void failed(bool undoing, const vigie::Error &error);

private:
    class Step;
    void mirror();
    void follow(); ///< mirrors, unless this stack itself is at work
    bool apply(bool undoing);

    JournalService &m_journal;
    QList<qint64> m_numbers; ///< of the steps on the stack, in order
    bool m_following = false;
    bool m_mirroring = false; ///< commands are put in place, not done
    bool m_broken = false;    ///< a step failed: those after it are not tried
    bool m_awaited = false;   ///< mirror() is to come once the walk is done
};

} // namespace vigie
