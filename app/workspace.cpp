// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace.h"

#include "app/departed.h"
#include "app/excerptexportservice.h"
#include "app/layeredrender.h"
#include "app/mendedtext.h"
#include "app/namesthere.h"
#include "app/refreshingimports.h"
#include "app/thesaurusreading.h"
#include "indexing/extraction/workerprocess.h"
#include "indexing/extraction/workerrenderservice.h"
#include "indexing/language/regionnames.h"
#include "indexing/pipeline/importtools.h"
#include "indexing/pipeline/librarycheck.h"
#include "indexing/pipeline/pipelineimportservice.h"
#include "indexing/search/xapiansearchservice.h"
#include "models/domain/priority.h"
#include "models/exchange/entitylists.h"
#include "models/exchange/skosjsonld.h"
#include "models/store/backups.h"
#include "models/store/damage.h"
#include "models/store/librarydatabase.h"
#include "models/store/librarypresence.h"
#include "models/store/librarysession.h"
#include "models/store/originalstore.h"
#include "models/store/recognisedrepository.h"
#include "models/store/salvage.h"
#include "models/store/sqliteannotationservice.h"
#include "models/store/sqlitefactsservice.h"
#include "models/store/sqlitejournalservice.h"
#include "models/store/sqlitelibraryservice.h"
#include "models/store/sqlitesavedsearchservice.h"
#include "models/store/sqlitethesaurusservice.h"
#include "ui/common/whendone.h"

#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>
#include <QThreadPool>
#include <QTimer>
#include <QtConcurrent/QtConcurrentRun>

#include <chrono>
#include <limits>
#include <utility>

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(lcWorkspace, "vigie.workspace")

namespace vigie {

namespace {

struct WorkspaceText
{
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

constexpr int mostToLookOver = 800; // milliseconds, as when nothing is read ahead

Result<Thesaurus> loadThesaurus()
{
    const Result<QList<Entity>> bundled = bundledThesaurus();
    if (!bundled)
        return bundled.error();
    return Thesaurus(regionEntities() + bundled.value());
}

/// They are a part of the program: without them nothing may be read.
Thesaurus namesOfProgram()
{
    const Result<Thesaurus> names = loadThesaurus();
    if (!names)
        qFatal("%s", qPrintable(names.error().message));
    return names.value();
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
        , search(indexPath(folder), thesaurus.thesaurus(), indexPath)
        , render(findWorker(), [this](const DocumentId &id) { return originalOf(id); })
        , layers(render, [this](const DocumentId &id, int page) { return recognisedBoxes(id, page); })
        , exports(
              library, annotations, facts, [this](const DocumentId &id) { return originalOf(id); },
              [this](const DocumentId &id, int page) { return recognisedBoxes(id, page); }, findWorker())
        , savedSearches(session)
        , services{library,     imports, search,  layers,        facts,
                   annotations, journal, exports, savedSearches, thesaurus}
        , reading(pipeline, thesaurus, [this] { session->refresh(); })
    {
        search.setReadNames(namesThere);
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

    std::optional<CharacterBoxes> recognisedBoxes(const DocumentId &id, int page) const
    {
        const auto boxes = RecognisedRepository(session->database()).boxes(id, page);
        return boxes ? boxes.value() : std::nullopt;
    }

    Result<void> readLostDocuments();
    void followOthers();
    /// Kept copies of documents that the database does not know and that did not leave the library.
    QStringList unknownOriginals() const;
    /// From where documents came that are to be read again.
    QStringList lostPaths() const;
    /// Takes out what left it, if the database had lost that.
    Result<void> takeOutDeparted();

    LibraryAccess access;     ///< first: goes last
    LibraryPresence presence; ///< likewise
    Salvage salvage;
    Damage damage; ///< found and left as it is
    std::shared_ptr<Ahead> ahead;
    QTimer looking;
    qint64 seen = 0; ///< the state of the library that is shown
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
    LayeredRender layers; ///< over `render`
    ExcerptExportService exports;
    SqliteSavedSearchService savedSearches;
    Services services;
    ThesaurusReading reading; ///< last: goes first
};

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

// From where they came if they are still there, for the sake of their names; then from the library's own
// copies.
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

Workspace::Workspace(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

Workspace::~Workspace() = default;

namespace {

/// What is damaged is put right before anything is opened.
Result<Salvage> mend(const QString &folder, const Damage &damage, bool wholeFile, LibraryPresence &presence)
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

} // namespace

/// In one thread, since a second one looks for fonts and the window's own has enough to do.
struct Workspace::Ahead
{
    QFuture<Damage> damage; ///< of what people made, then of all that was looked at
    bool again = false;     ///< all was looked over a second time, and what was found is put right at opening
    QThreadPool pool;       ///< last: what it runs is done before the rest goes

    bool areDocumentsSound() const { return again || !damage.resultAt(1).any(); }
    /// What must be known before the library is opened.
    Damage lookedOver(const QString &folder)
    {
        const Damage found = damage.resultAt(0);
        // To open one that is not as this program left it would change it.
        if (!found.any() && (found.current || areDocumentsSound()))
            return found;
        again = true;
        return examineLibrary(folder); // another program may have been writing
    }
};

std::shared_ptr<Workspace::Ahead> Workspace::readAhead(const QString &folder)
{
    auto ahead = std::make_shared<Ahead>();
    ahead->pool.setMaxThreadCount(1);
    ahead->damage = QtConcurrent::run(&ahead->pool, [folder](QPromise<Damage> &promise) {
        bool told = false; // not of one that is gone
        const Damage all = examineLibrary(folder, mostToLookOver, [&](const Damage &ofWork) {
            told = promise.addResult(ofWork);
            giveWay(); // the window is being built meanwhile
        });
        if (!told)
            promise.addResult(all);
        promise.addResult(all);
    });
    return ahead;
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &folder, Mode mode, const Access &wanted,
                                                   const std::shared_ptr<Ahead> &ahead)
{
    // It is read while the library is looked over; for a window, when it is first needed.
    const QFuture<Result<Thesaurus>> reading =
        ahead ? QFuture<Result<Thesaurus>>() : QtConcurrent::run(backgroundPool(), loadThesaurus);
    if (mode == Mode::CreateIfMissing && !QDir().mkpath(folder))
        qCWarning(lcWorkspace) << "the library's folder could not be made";
    // What only looks leaves a damaged library as it is.
    Damage damage;
    if (mode == Mode::Inspect)
        damage = examineLibrary(folder, std::numeric_limits<int>::max());
    Result<LibraryAccess> access = LibraryAccess::take(
        folder, damage.any() ? LibraryAccess::Wanted::Read : wanted.wanted, wanted.as, wanted.milliseconds);
    if (!access)
        return access.error();
    Salvage salvage;
    LibraryPresence presence(folder);
    if (mode != Mode::Inspect && access.value().readOnlyReason().isEmpty()) {
        const Result<Salvage> mended =
            mend(folder, ahead ? ahead->lookedOver(folder) : examineLibrary(folder), mode == Mode::Repair,
                 presence);
        if (!mended)
            return mended.error();
        salvage = mended.value();
    }
    const auto session = LibrarySession::open(folder, mode == Mode::CreateIfMissing);
    if (!session)
        return session.error();
    if (!ahead && !reading.result())
        return reading.result().error();
    auto data = std::make_unique<Private>(session.value(), ahead ? Thesaurus::later(namesOfProgram)
                                                                 : reading.result().value());
    data->ahead = ahead;
    data->salvage = salvage;
    data->damage = damage;
    data->access = std::move(access).value();
    data->presence = presence.isJoined() ? std::move(presence) : LibraryPresence(folder);
    return std::unique_ptr<Workspace>(new Workspace(std::move(data)));
}

bool Workspace::isSound() const
{
    // What is only read is not mended.
    return !d->ahead || !readOnlyReason().isEmpty() || d->ahead->areDocumentsSound();
}

QString Workspace::readOnlyReason() const
{
    return d->access.readOnlyReason();
}

void Workspace::letOthersWrite()
{
    d->access.release();
}

/// Shows what another program writes, a moment later.
void Workspace::Private::followOthers()
{
    const auto look = [this] {
        const Result<qint64> now = session->database().dataVersion();
        if (now && std::exchange(seen, now.value()) != now.value())
            session->refresh();
    };
    const Result<qint64> now = session->database().dataVersion();
    seen = now ? now.value() : 0;
    QObject::connect(&looking, &QTimer::timeout, session.get(), look);
    looking.start(std::chrono::seconds(2));
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
    backgroundPool()->start([names = d->thesaurus.thesaurus()] { names->entities(); });
    d->facts.readInBackground();
    d->library.readInBackground();
    if (!readOnlyReason().isEmpty())
        d->followOthers();
    d->session->afterDocumentChange = [this](const DocumentId &id) {
        whenDone(d->pipeline.rereadLater(id), d->session.get(), [this](const QFuture<Result<void>> &done) {
            if (done.resultCount() > 0 && !done.result())
                qCWarning(lcWorkspace) << done.result().error().message; // it is done with the next import
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
    if (readOnlyReason().isEmpty())
        d->reading.start();
}

Result<void> Workspace::finishReading()
{
    if (!readOnlyReason().isEmpty())
        return {};
    return d->reading.wait();
}

QFuture<Result<void>> Workspace::readAgain()
{
    return d->pipeline.reprocess();
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

QFuture<Result<bool>> Workspace::lookOverIndex()
{
    return d->pipeline.lookOverIndex();
}

QFuture<Result<void>> Workspace::rebuildIndex()
{
    return d->pipeline.rebuildIndex();
}

Result<QString> Workspace::makeBackup(bool verifyNewest) const
{
    if (!readOnlyReason().isEmpty())
        return QString();
    Result<QString> made = backUp(d->folder, QDateTime::currentDateTimeUtc(), verifyNewest);
    if (!made || !verifyNewest)
        return made;
    // Opening it did not compare the list of documents with its indexes.
    const bool damaged = isDamagedLibrary(d->folder);
    noteToMend(d->folder, damaged);
    return damaged ? damagedLibrary() : made;
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
