// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace.h"

#include "app/excerptexportservice.h"
#include "app/refreshingimports.h"
#include "app/thesaurusreading.h"
#include "indexing/extraction/workerprocess.h"
#include "indexing/extraction/workerrenderservice.h"
#include "indexing/language/regionnames.h"
#include "indexing/pipeline/importtools.h"
#include "indexing/pipeline/librarycheck.h"
#include "indexing/pipeline/pipelineimportservice.h"
#include "indexing/search/xapiansearchservice.h"
#include "models/exchange/entitylists.h"
#include "models/exchange/skosjsonld.h"
#include "models/store/backups.h"
#include "models/store/librarydatabase.h"
#include "models/store/librarypresence.h"
#include "models/store/librarysession.h"
#include "models/store/originalstore.h"
#include "models/store/salvage.h"
#include "models/store/sqliteannotationservice.h"
#include "models/store/sqlitefactsservice.h"
#include "models/store/sqlitejournalservice.h"
#include "models/store/sqlitelibraryservice.h"
#include "models/store/sqlitesavedsearchservice.h"
#include "models/store/sqlitethesaurusservice.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QLoggingCategory>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(lcWorkspace, "vigie.workspace")

namespace vigie {

namespace {

struct WorkspaceText
{
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

const QString lastLibraryKey = u"library/last"_s;

Result<Thesaurus> loadThesaurus()
{
    const Result<QList<Entity>> bundled = bundledThesaurus();
    if (!bundled)
        return bundled.error();
    return Thesaurus(regionEntities() + bundled.value());
}

} // namespace

struct Workspace::Private
{
    Private(const std::shared_ptr<LibrarySession> &openSession, const Thesaurus &bundled)
        : session(openSession)
        , folder(openSession->database().folder())
        , thesaurus(session, bundled, {readEntityList, writeSkosJsonLd})
        , library(session)
        , facts(session, thesaurus.live())
        , annotations(session)
        , journal(session)
        , pipeline(folder, findWorker(), thesaurus.thesaurus())
        , imports(
              pipeline, [this] { session->refresh(); },
              [this](const DocumentId &id, const QString &password) { render.setPassword(id, password); })
        , search(indexPath(folder), thesaurus.thesaurus())
        , render(findWorker(), [this](const DocumentId &id) { return originalOf(id); })
        , exports(
              library, annotations, facts, [this](const DocumentId &id) { return originalOf(id); },
              findWorker())
        , savedSearches(session)
        , services{library,     imports, search,  render,        facts,
                   annotations, journal, exports, savedSearches, thesaurus}
        , reading(pipeline, thesaurus, [this] { session->refresh(); })
    {
        QObject::connect(&thesaurus, &ThesaurusService::thesaurusChanged, &thesaurus, [this] {
            search.setThesaurus(thesaurus.thesaurus());
            pipeline.setTools(realTools(folder, findWorker(), thesaurus.thesaurus()));
            reading.start();
        });
        QObject::connect(session.get(), &LibrarySession::annotationsChanged, session.get(),
                         [this] { pipeline.followMarks(); });
        QObject::connect(session.get(), &LibrarySession::indexTasksAdded, session.get(),
                         [this] { pipeline.followMarks(); });
        session->afterDocumentChange = [this](const DocumentId &id) { return pipeline.reread(id); };
    }

    QString originalOf(const DocumentId &id) const
    {
        const Result<Document> document = library.document(id);
        return document ? OriginalStore(folder).path(document.value().sha256) : QString();
    }

    Result<void> readLostDocuments();
    QStringList unknownOriginals() const; ///< kept copies of documents that the database does not know

    LibraryPresence presence; ///< first: goes last
    Salvage salvage;
    std::shared_ptr<LibrarySession> session;
    QString folder;
    SqliteThesaurusService thesaurus;
    SqliteLibraryService library;
    SqliteFactsService facts;
    SqliteAnnotationService annotations;
    SqliteJournalService journal;
    PipelineImportService pipeline;
    RefreshingImports imports;
    XapianSearchService search;
    WorkerRenderService render;
    ExcerptExportService exports;
    SqliteSavedSearchService savedSearches;
    Services services;
    ThesaurusReading reading; ///< last: goes first
};

QStringList Workspace::Private::unknownOriginals() const
{
    QSet<QString> known;
    for (const Document &document : library.documents())
        known.insert(document.sha256);
    const OriginalStore originals(folder);
    QStringList copies;
    for (const QString &sha256 : originals.all()) {
        if (!known.contains(sha256))
            copies.append(originals.path(sha256));
    }
    return copies;
}

// From where they came if they are still there, for the sake of their names; then from the library's own
// copies.
Result<void> Workspace::Private::readLostDocuments()
{
    QFuture<ImportOutcome> again = pipeline.importPaths(salvage.lostPaths);
    again.waitForFinished();
    session->refresh();
    again = pipeline.importPaths(unknownOriginals());
    again.waitForFinished();
    session->refresh();
    for (const ImportOutcome &outcome : again.results()) {
        if (outcome.status == ImportOutcome::Status::Failed && outcome.error)
            return *outcome.error;
    }
    return {};
}

Workspace::Workspace(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &folder, Mode mode)
{
    const Result<Thesaurus> thesaurus = loadThesaurus();
    if (!thesaurus)
        return thesaurus.error();
    Salvage salvage;
    LibraryPresence presence(folder);
    if (mode == Mode::Repair || (mode != Mode::Inspect && isDamagedLibrary(folder))) {
        if (!presence.beAlone())
            return Error{Error::Code::Storage,
                         WorkspaceText::tr("This library needs mending, and another window or program has it "
                                           "open. Close it there, then try again.")};
        const Result<Salvage> salvaged = salvageLibrary(folder);
        if (!salvaged)
            return salvaged.error();
        salvage = salvaged.value();
        presence.share();
    }
    const auto session = LibrarySession::open(folder, mode == Mode::CreateIfMissing);
    if (!session)
        return session.error();
    auto data = std::make_unique<Private>(session.value(), thesaurus.value());
    data->salvage = salvage;
    data->presence = presence.isJoined() ? std::move(presence) : LibraryPresence(folder);
    return std::unique_ptr<Workspace>(new Workspace(std::move(data)));
}

const Services &Workspace::services() const
{
    return d->services;
}

Services &Workspace::services()
{
    return d->services;
}

void Workspace::readInBackground()
{
    d->facts.readInBackground();
    d->session->afterDocumentChange = [this](const DocumentId &id) {
        d->pipeline.rereadLater(id).then(d->session.get(), [this](const Result<void> &done) {
            if (!done)
                qCWarning(lcWorkspace) << done.error().message; // it is done with the next import
            d->session->refresh();
        });
        return Result<void>();
    };
}

void Workspace::refresh()
{
    d->session->refresh();
}

Result<int> Workspace::outdatedDocuments() const
{
    return d->pipeline.outdatedDocuments();
}

void Workspace::resumeReading()
{
    d->reading.start();
}

Result<void> Workspace::finishReading()
{
    return d->reading.wait();
}

QFuture<Result<void>> Workspace::readAgain()
{
    return d->pipeline.reprocess();
}

QStringList Workspace::whatWasMended() const
{
    if (!d->salvage.wasDamaged)
        return {};
    QStringList told;
    if (d->salvage.damagedFile.isEmpty())
        told.append(WorkspaceText::tr("The database was gone. A new one was made from a backup."));
    else
        told.append(WorkspaceText::tr(
                        "The database was damaged. What could be read of it is in a new one, the rest was "
                        "read again from the originals; the damaged file was put aside as “%1”.")
                        .arg(QFileInfo(d->salvage.damagedFile).fileName()));
    if (d->salvage.backup.isValid())
        told.append(WorkspaceText::tr("What could not be read of your own work came from the backup of %1.")
                        .arg(QLocale().toString(d->salvage.backup.toLocalTime(), QLocale::ShortFormat)));
    told.append(WorkspaceText::tr("%n annotation(s) were saved from it.", nullptr, d->salvage.annotations));
    return told;
}

Result<void> Workspace::finishMending()
{
    if (!d->salvage.wasDamaged)
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
    if (!d->salvage.wasDamaged)
        return;
    const QStringList paths = std::exchange(d->salvage, {}).lostPaths;
    Private *data = d.get();
    data->imports.importPaths(paths).then(data->session.get(), [data](const QFuture<ImportOutcome> &) {
        data->session->refresh();
        data->imports.importPaths(data->unknownOriginals())
            .then(data->session.get(), [data](const QFuture<ImportOutcome> &) {
                data->session->refresh();
                data->pipeline.reprocess().then(data->session.get(), [data](const Result<void> &done) {
                    if (!done)
                        qCWarning(lcWorkspace) << done.error().message; // offered again at the next start
                    data->session->refresh();
                });
            });
    });
}

Result<QString> Workspace::makeBackup() const
{
    return backUp(d->folder);
}

Result<LibraryCheck> Workspace::check(bool repair)
{
    QStringList salvaged;
    if (repair && d->salvage.wasDamaged) {
        if (const Result<void> read = d->readLostDocuments(); !read)
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

QString defaultLibraryFolder()
{
    const QString last = QSettings().value(lastLibraryKey).toString();
    if (!last.isEmpty() && hasLibrary(last))
        return last;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/vigie/library"_s;
}

void rememberLibraryFolder(const QString &folder)
{
    QSettings().setValue(lastLibraryKey, folder);
}

} // namespace vigie
