// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/departed.h"
#include "app/mendedtext.h"
#include "app/workspacedata.h"
#include "indexing/pipeline/librarycheck.h"
#include "models/store/backups.h"
#include "ui/common/whendone.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

struct WorkspaceText
{
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

} // namespace

QStringList Workspace::Private::unknownOriginals() const
{
    const Result<QStringList> copies = copiesToRead(session->database(), library.documents());
    if (!copies)
        qCWarning(lcWorkspace) << copies.error().message;
    return copies ? copies.value() : QStringList();
}

QStringList Workspace::Private::lostPaths() const
{
    const Result<QStringList> older = pathsToRead(session->database(), library.documents());
    if (!older)
        qCWarning(lcWorkspace) << older.error().message;
    return older ? salvage.lostPaths + older.value() : salvage.lostPaths;
}

Result<void> Workspace::Private::takeOutDeparted()
{
    const Result<QList<DocumentId>> gone = vigie::takeOutDeparted(session->database(), library.documents());
    if (!gone)
        return gone.error();
    session->refresh();
    for (const DocumentId &id : gone.value()) {
        if (const Result<void> indexed = session->afterDocumentChange(id); !indexed)
            return indexed;
    }
    return {};
}

Result<void> Workspace::Private::readLostDocuments()
{
    QFuture<ImportOutcome> again = pipeline.importPaths(lostPaths());
    again.waitForFinished();
    session->refresh();
    again = pipeline.importPaths(unknownOriginals());
    again.waitForFinished();
    session->refresh();
    for (const ImportOutcome &outcome : again.results()) {
        if (outcome.status == ImportOutcome::Status::Failed && outcome.error)
            return *outcome.error;
    }
    return takeOutDeparted();
}

Result<Salvage> Workspace::Private::mend(const QString &folder, const Damage &damage, bool wholeFile,
                                         LibraryPresence &presence)
{
    if (!damage.any() && !wholeFile)
        return Salvage();
    if ((damage.file || wholeFile) && !presence.beAlone())
        return Error{Error::Code::Storage,
                     WorkspaceText::tr("This library needs mending, and another window or program has it "
                                       "open. Close it there, then try again.")};
    Result<Salvage> salvage = damage.file || wholeFile ? salvageLibrary(folder) : Result<Salvage>(Salvage());
    if (salvage && !salvage.value().wasDamaged)
        salvage = mendLibrary(folder, damage);
    presence.share();
    return salvage;
}

QStringList Workspace::whatWasMended() const
{
    return toldOfMending(d->salvage);
}

bool Workspace::readsAfterMending() const
{
    // What was put right in its place concerns no document, unless the database had lost its last changes.
    return d->salvage.wasDamaged && (!d->salvage.inPlace || d->salvage.changes > 0);
}

Result<void> Workspace::finishMending()
{
    if (!readsAfterMending())
        return {};
    if (Result<void> read = d->readLostDocuments(); !read)
        return read;
    QFuture<Result<void>> facts = d->pipeline.reprocess();
    facts.waitForFinished();
    d->session->refresh();
    d->salvage = {};
    return facts.resultCount() > 0 ? facts.result() : Result<void>();
}

void Workspace::resumeMending()
{
    if (!readsAfterMending())
        return;
    const QStringList paths = d->lostPaths();
    d->salvage = {};
    Private *data = d.get();
    QObject *owner = data->session.get();
    const auto readAgain = [data](const QFuture<Result<void>> &done) {
        if (done.resultCount() > 0 && !done.result())
            qCWarning(lcWorkspace) << done.result().error().message; // offered again at the next start
        data->session->refresh();
    };
    const auto lastImported = [data, owner, readAgain](const QFuture<ImportOutcome> &) {
        data->session->refresh();
        if (const Result<void> done = data->takeOutDeparted(); !done)
            qCWarning(lcWorkspace) << done.error().message;
        whenDone(data->pipeline.reprocess(), owner, readAgain);
    };
    whenDone(data->imports.importPaths(paths), owner,
             [data, owner, lastImported](const QFuture<ImportOutcome> &) {
                 data->session->refresh();
                 whenDone(data->imports.importPaths(data->unknownOriginals()), owner, lastImported);
             });
}

Result<LibraryCheck> Workspace::check(bool repair)
{
    QStringList salvaged;
    if (repair && d->salvage.wasDamaged) {
        if (const Result<void> read = readsAfterMending() ? d->readLostDocuments() : Result<void>(); !read)
            return read.error();
        salvaged = whatWasMended();
        d->salvage = {};
    }
    const Result<LibraryProblems> found = checkLibrary(d->folder, repair, d->thesaurus.thesaurus());
    if (!found)
        return found.error();
    LibraryCheck result{found.value().problems, found.value().repaired};
    for (const QString &repaired : std::as_const(result.repaired))
        result.problems.removeOne(repaired);
    result.problems = problemsOf(d->damage) + result.problems + damagedBackups(d->folder);
    result.repaired = salvaged + result.repaired;
    if (repair) {
        d->reading.start();
        if (const Result<void> read = d->reading.wait(); !read)
            return read.error();
    }
    const Result<int> outdated = d->pipeline.outdatedDocuments();
    if (!outdated)
        return outdated.error();
    if (outdated.value() > 0) {
        const QString sentence = WorkspaceText::tr(
            "The facts of %n document(s) were read by an older version.", nullptr, outdated.value());
        if (!repair) {
            result.problems.append(sentence);
        } else {
            QFuture<Result<void>> reading = d->pipeline.reprocess();
            reading.waitForFinished();
            if (reading.resultCount() > 0 && !reading.result())
                return reading.result().error();
            result.repaired.append(sentence);
        }
    }
    d->session->refresh();
    return result;
}

} // namespace vigie
