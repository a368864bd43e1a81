// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/journalservice.h"
#include "models/store/changes.h"
#include "models/store/librarysession.h"

namespace vigie {

class SqliteJournalService : public JournalService
{
    Q_OBJECT
public:
    explicit SqliteJournalService(const std::shared_ptr<LibrarySession> &session, QObject *parent = nullptr);

    QString undoAction() const override;
    QString redoAction() const override;
    QList<JournalStep> done() const override;
    QList<JournalStep> undone() const override;
    Result<void> undo() override;
    Result<void> redo() override;

private:
    Result<void> apply(Direction direction);
    void tellCuration(const JournalEntry &step);
    std::shared_ptr<LibrarySession> m_session;
};

} // namespace vigie
