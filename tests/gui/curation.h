// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeservices.h"

#include <memory>

namespace vigie {

/// A journal over FakeFacts that undoes and redoes, as the one on disk does: it keeps what the facts were
/// before and after each change.
class StateJournal : public JournalService
{
public:
    explicit StateJournal(FakeFacts &facts)
        : m_facts(facts)
        , m_now(state())
    {
        connect(&facts, &FactsService::factsChanged, this, [this] { note(); });
    }

    QString undoAction() const override
    {
        return m_done.isEmpty() ? QString() : QStringLiteral("claim.decide");
    }
    QString redoAction() const override
    {
        return m_undone.isEmpty() ? QString() : QStringLiteral("claim.decide");
    }
    QList<JournalStep> done() const override { return steps(m_done); }
    QList<JournalStep> undone() const override
    {
        QList<JournalStep> next = steps(m_undone);
        std::reverse(next.begin(), next.end());
        return next;
    }
    Result<void> undo() override { return move(m_done, m_undone); }
    Result<void> redo() override { return move(m_undone, m_done); }
    void start() { m_now = state(); } ///< what is there now is the beginning

    bool broken = false; ///< nothing can be undone or redone

private:
    struct State
    {
        QList<Claim> stated;
        QList<Event> happened;
        QList<Mention> named;
        QList<ClaimLink> links;
    };
    struct Change
    {
        qint64 number = 0;
        State other; ///< before it, or once undone after it
    };

    State state() const { return {m_facts.stated, m_facts.happened, m_facts.named, m_facts.links}; }
    static QList<JournalStep> steps(const QList<Change> &changes)
    {
        QList<JournalStep> result;
        for (const Change &change : changes)
            result.append({.number = change.number,
                           .at = QDateTime(QDate(2026, 2, 3), QTime(9, int(change.number) % 60), Qt::UTC),
                           .action = QStringLiteral("claim.decide"),
                           .subject = {},
                           .summary = QStringLiteral("step %1").arg(change.number)});
        return result;
    }
    void note()
    {
        if (m_moving)
            return;
        m_undone.clear();
        m_done.append({++m_last, m_now});
        m_now = state();
        Q_EMIT journalChanged();
    }
    Result<void> move(QList<Change> &from, QList<Change> &to)
    {
        if (broken || from.isEmpty())
            return Error{Error::Code::Storage, QStringLiteral("The journal is not there.")};
        Change change = from.takeLast();
        std::swap(change.other, m_now);
        to.append(change);
        m_facts.stated = m_now.stated;
        m_facts.happened = m_now.happened;
        m_facts.named = m_now.named;
        m_facts.links = m_now.links;
        m_moving = true;
        Q_EMIT m_facts.factsChanged();
        m_moving = false;
        Q_EMIT journalChanged();
        return {};
    }

    FakeFacts &m_facts;
    State m_now;
    QList<Change> m_done;
    QList<Change> m_undone; ///< the next to redo is the last
    qint64 m_last = 0;
    bool m_moving = false;
};

/// The sample's services with a journal that works.
struct CurationServices
{
    CurationServices()
    {
        fillWithSample(fakes);
        journal.start();
    }
    FakeServices fakes;
    StateJournal journal{fakes.facts};
    Services all{fakes.library,     fakes.imports, fakes.search,  fakes.render,        fakes.facts,
                 fakes.annotations, journal,       fakes.exports, fakes.savedSearches, fakes.thesaurus};
};

} // namespace vigie
