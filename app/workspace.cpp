// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/namesthere.h"
#include "app/workspacedata.h"
#include "indexing/extraction/workerprocess.h"
#include "indexing/language/regionnames.h"
#include "indexing/pipeline/importtools.h"
#include "models/domain/priority.h"
#include "models/exchange/entitylists.h"
#include "models/exchange/skosjsonld.h"
#include "models/store/backups.h"
#include "models/store/librarydatabase.h"
#include "models/store/originalstore.h"
#include "models/store/recognisedrepository.h"
#include "ui/common/whendone.h"

#include <QDir>
#include <QtConcurrent/QtConcurrentRun>

#include <chrono>
#include <limits>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

Q_LOGGING_CATEGORY(lcWorkspace, "vigie.workspace")

namespace {

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

Workspace::Private::Private(const std::shared_ptr<LibrarySession> &openSession, const Thesaurus &bundled)
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

QString Workspace::Private::originalOf(const DocumentId &id) const
{
    const Result<Document> document = library.document(id);
    return document ? OriginalStore(folder).path(document.value().sha256) : QString();
}

std::optional<CharacterBoxes> Workspace::Private::recognisedBoxes(const DocumentId &id, int page) const
{
    const auto boxes = RecognisedRepository(session->database()).boxes(id, page);
    return boxes ? boxes.value() : std::nullopt;
}

Workspace::Workspace(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

Workspace::~Workspace() = default;

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
            Private::mend(folder, ahead ? ahead->lookedOver(folder) : examineLibrary(folder),
                          mode == Mode::Repair, presence);
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

} // namespace vigie
