// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QPointer>

class QAction;
class QSettings;

namespace vigie {

/// The keys of the window's commands: those they came with, and those that a person chose instead, kept in
/// `settings` (borrowed) under shortcuts/NAME with each change. A command is known by its object name.
class Shortcuts
{
public:
    explicit Shortcuts(QSettings &settings)
        : m_settings(settings)
    {
    }

    /// Takes the keys that `actions` have for those they came with, then gives them the chosen ones.
    void take(const QList<QAction *> &actions);
    /// Takes over what another window has changed in the settings.
    void readAgain();
    QList<QAction *> actions() const;
    bool isChanged(const QAction *action) const;
    /// What may be chosen: one chord that no text field takes for a letter. Empty keys may be chosen too.
    static bool isUsable(const QKeySequence &keys);
    /// Gives `keys` to `action` and takes them from the command that had them, which is the answer, or null.
    QAction *choose(QAction *action, const QKeySequence &keys);
    /// The keys it came with, taken from whatever has them now.
    void reset(QAction *action);
    void resetAll();

private:
    void keep(const QAction *action);

    QSettings &m_settings;
    QList<QPointer<QAction>> m_actions;
    QHash<QString, QList<QKeySequence>> m_originals; ///< by object name
};

} // namespace vigie
