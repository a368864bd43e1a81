// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlitejournalservice.h"

#include "models/store/curationstep.h"
#include "models/store/documentrepository.h"
#include "models/store/librarydatabase.h"
#include "models/store/subjectrepository.h"

#include <QCoreApplication>
#include <QLoggingCategory>

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(lcJournal, "vigie.store.journal")

namespace vigie {

namespace {

QString actionOf(const Result<std::optional<JournalEntry>> &entry)
{
    if (!entry.ok()) {
        qCWarning(lcJournal) << entry.error().message;
        return {};
    }
    return entry.value() ? entry.value()->action : QString();
}

QList<JournalStep> orNothing(Result<QList<JournalStep>> steps)
{
    if (steps.ok())
        return std::move(steps).value();
    qCWarning(lcJournal) << steps.error().message;
    return {};
}

} // namespace

SqliteJournalService::SqliteJournalService(const std::shared_ptr<LibrarySession> &session, QObject *parent)
    : JournalService(parent)
    , m_session(session)
{
    connect(session.get(), &LibrarySession::journalChanged, this, &JournalService::journalChanged);
}

QString SqliteJournalService::undoAction() const
{
    return actionOf(JournalRepository(m_session->database()).nextToUndo());
}

QString SqliteJournalService::redoAction() const
{
    return actionOf(JournalRepository(m_session->database()).nextToRedo());
}

QList<JournalStep> SqliteJournalService::done() const
{
    return orNothing(JournalRepository(m_session->database()).done());
}

QList<JournalStep> SqliteJournalService::undone() const
{
    return orNothing(JournalRepository(m_session->database()).undone());
}

Result<void> SqliteJournalService::undo()
{
    return apply(Direction::Undo);
}

Result<void> SqliteJournalService::redo()
{
    return apply(Direction::Redo);
}

Result<void> SqliteJournalService::apply(Direction direction)
{
    const Result<std::optional<JournalEntry>> entry = applyNext(m_session->database(), direction);
    if (!entry.ok())
        return entry.error();
    if (!entry.value())
        return Error{Error::Code::NotFound,
                     direction == Direction::Undo
                         ? QCoreApplication::translate("vigie::Store", "There is nothing to undo.")
                         : QCoreApplication::translate("vigie::Store", "There is nothing to redo.")};
    const JournalEntry &step = *entry.value();
    Result<void> done;
    if (step.action == u"document.correct" && m_session->afterDocumentChange) {
        const Result<DocumentId> document = DocumentRepository(m_session->database()).current({step.subject});
        done = document.ok() ? m_session->afterDocumentChange(document.value()) : document.error();
    }
    if (isCurationStep(step.action))
        tellCuration(step);
    else
        m_session->refresh();
    return done;
}

// Only what the step concerned is read again, so that undoing is as quick as deciding.
void SqliteJournalService::tellCuration(const JournalEntry &step)
{
    const QJsonObject state = curationState(step.after, step.before);
    const bool onlyWords =
        step.action.startsWith(u"claim.") && step.action != u"claim.add" && step.action != u"claim.remove";
    QStringList claims;
    for (const QString &id : state[u"subjects"_s].toObject().keys()) {
        const Result<QString> current = SubjectRepository(m_session->database()).current(id);
        claims.append(current.ok() ? current.value() : id);
    }
    if (step.action.startsWith(u"claim.") && step.action != u"claim.link")
        Q_EMIT m_session->indexTasksAdded();
    if (onlyWords) {
        Q_EMIT m_session->claimsDecided(claims);
    } else if (step.action.startsWith(u"mention.")) {
        Q_EMIT m_session->indexTasksAdded();
        Q_EMIT m_session->mentionsDecided();
    } else if (step.action.startsWith(u"event.")) {
        Q_EMIT m_session->eventsDecided();
    } else {
        Q_EMIT m_session->factsChanged();
    }
    Q_EMIT m_session->journalChanged();
}

} // namespace vigie
