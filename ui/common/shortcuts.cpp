// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/shortcuts.h"

#include <QAction>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

QString keyOf(const QAction *action)
{
    return u"shortcuts/"_s + action->objectName();
}

} // namespace

void Shortcuts::take(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        if (action->objectName().isEmpty() || m_originals.contains(action->objectName()))
            continue;
        m_actions.append(action);
        m_originals.insert(action->objectName(), action->shortcuts());
        if (m_settings.contains(keyOf(action)))
            action->setShortcut(
                QKeySequence(m_settings.value(keyOf(action)).toString(), QKeySequence::PortableText));
    }
}

void Shortcuts::readAgain()
{
    for (QAction *action : actions()) {
        if (m_settings.contains(keyOf(action)))
            action->setShortcut(
                QKeySequence(m_settings.value(keyOf(action)).toString(), QKeySequence::PortableText));
        else
            action->setShortcuts(m_originals.value(action->objectName()));
    }
}

QList<QAction *> Shortcuts::actions() const
{
    QList<QAction *> alive;
    for (const QPointer<QAction> &action : m_actions) {
        if (action)
            alive.append(action);
    }
    return alive;
}

bool Shortcuts::isChanged(const QAction *action) const
{
    return action->shortcuts() != m_originals.value(action->objectName());
}

bool Shortcuts::isUsable(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return true;
    const QKeyCombination chord = keys[0];
    const bool function = chord.key() >= Qt::Key_F1 && chord.key() <= Qt::Key_F35;
    return keys.count() == 1 &&
           (function || (chord.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier)));
}

QAction *Shortcuts::choose(QAction *action, const QKeySequence &keys)
{
    QAction *loser = nullptr;
    for (QAction *other : actions()) {
        if (keys.isEmpty() || other == action || !other->shortcuts().contains(keys))
            continue;
        QList<QKeySequence> left = other->shortcuts();
        left.removeAll(keys);
        other->setShortcuts(left);
        keep(other);
        loser = other;
    }
    action->setShortcut(keys);
    keep(action);
    return loser;
}

void Shortcuts::reset(QAction *action)
{
    const QList<QKeySequence> originals = m_originals.value(action->objectName());
    for (const QKeySequence &keys : originals)
        choose(action, keys);
    action->setShortcuts(originals);
    keep(action);
}

void Shortcuts::resetAll()
{
    for (QAction *action : actions()) {
        action->setShortcuts(m_originals.value(action->objectName()));
        keep(action);
    }
}

void Shortcuts::keep(const QAction *action)
{
    if (isChanged(action))
        m_settings.setValue(keyOf(action), action->shortcut().toString(QKeySequence::PortableText));
    else
        m_settings.remove(keyOf(action));
}

} // namespace vigie
