// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/journalstack.h"

#include "models/items/names.h"

#include <QLocale>
#include <QScopedValueRollback>
#include <QUndoCommand>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

/// One step of the journal.
class JournalStack::Step : public QUndoCommand
{
public:
    Step(JournalStack &stack, const QString &text)
        : QUndoCommand(text)
        , m_stack(stack)
    {
    }
    void undo() override { act(true); }
    void redo() override { act(false); }

private:
    void act(bool undoing)
    {
        if (!m_stack.m_mirroring)
            m_stack.apply(undoing);
    }

    JournalStack &m_stack;
};

namespace {

QString stepText(const JournalStep &step)
{
    const QDateTime at = step.at.toLocalTime();
    const QString time = at.date() == QDate::currentDate()
                             ? QLocale().toString(at.time(), QLocale::ShortFormat)
                             : QLocale().toString(at, QLocale::ShortFormat);
    const QString action = journalActionText(step.action);
    const QString summary = step.summary.simplified();
    constexpr qsizetype shown = 60;
    if (summary.isEmpty())
        return JournalStack::tr("%1  %2", "%1 a time, %2 what was done").arg(time, action);
    return JournalStack::tr("%1  %2: %3", "%1 a time, %2 what was done, %3 to which words")
        .arg(time, action, summary.size() > shown ? QString(summary.left(shown) + u'…') : summary);
}

} // namespace

JournalStack::JournalStack(JournalService &journal, QObject *parent)
    : QUndoStack(parent)
    , m_journal(journal)
{
    connect(&journal, &JournalService::journalChanged, this, &JournalStack::follow);
}

void JournalStack::setFollowing(bool following)
{
    m_following = following;
    follow();
}

void JournalStack::retranslate()
{
    m_numbers.clear(); // every text is made anew
    follow();
}

void JournalStack::follow()
{
    if (!m_following || m_awaited)
        return;
    // A walk over several steps is told once, when it is over: the stack's index is in between till then.
    m_awaited = true;
    QMetaObject::invokeMethod(this, &JournalStack::mirror, Qt::QueuedConnection);
}

void JournalStack::mirror()
{
    m_awaited = false;
    m_broken = false;
    const QList<JournalStep> done = m_journal.done(), undone = m_journal.undone();
    const QList<JournalStep> steps = done + undone;
    const QScopedValueRollback quiet(m_mirroring, true);
    qsizetype same = 0;
    while (same < steps.size() && same < m_numbers.size() && steps.at(same).number == m_numbers.at(same))
        ++same;
    if (m_numbers.size() != same || steps.size() != same || count() != int(same)) {
        if (same == 0 || steps.size() == same) {
            clear();
            same = 0;
        } else {
            setIndex(int(same)); // what is pushed now takes the place of what stands behind
        }
        m_numbers.resize(same);
        for (qsizetype at = same; at < steps.size(); ++at) {
            push(new Step(*this, stepText(steps.at(at))));
            m_numbers.append(steps.at(at).number);
        }
    }
    setIndex(int(done.size()));
}

bool JournalStack::apply(bool undoing)
{
    if (m_broken)
        return false;
    const Result<void> applied = undoing ? m_journal.undo() : m_journal.redo();
    if (applied)
        return true;
    m_broken = true;
    follow();
    Q_EMIT failed(undoing, applied.error());
    return false;
}

} // namespace vigie
