// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/librarydatabase.h"
#include "models/store/sqlitethesaurusservice.h"
#include "models/store/thesaurusimport.h"
#include "models/store/thesaurusrepository.h"
#include "models/store/thesaurusstep.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QPromise>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

std::optional<Entity> known(const Thesaurus &bundled, const EntityId &id)
{
    const Entity *entity = bundled.find(id);
    return entity ? std::optional(*entity) : std::nullopt;
}

Result<QByteArray> readList(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Unreadable,
                     QCoreApplication::translate("vigie::Store", "The file “%1” could not be read: %2.")
                         .arg(QFileInfo(path).fileName(), file.errorString())};
    if (file.size() > SqliteThesaurusService::largestFile)
        return Error{Error::Code::TooLarge,
                     QCoreApplication::translate("vigie::Store",
                                                 "The list “%1” is larger than %2 MB. Divide it first.")
                         .arg(QFileInfo(path).fileName())
                         .arg(SqliteThesaurusService::largestFile / (1024 * 1024))};
    return file.readAll();
}

QString listName(const QString &path)
{
    return QFileInfo(path).fileName();
}

/// What reading a list and writing what came of it takes, in any thread.
struct ListReading
{
    std::function<Result<EntityList>(const QByteArray &bytes)> read;
    ThesaurusLayer layer;
    std::shared_ptr<const Thesaurus> current;
    Thesaurus bundled;

    /// The step, not yet written, with what to tell. Nothing to write when nothing is new.
    Result<std::pair<EntityImport, std::optional<ThesaurusStep>>>
    prepare(const QString &path, const std::function<bool()> &stop) const
    {
        const Result<QByteArray> bytes = readList(path);
        if (!bytes.ok())
            return bytes.error();
        const Result<EntityList> list = read(bytes.value());
        if (!list.ok())
            return list.error();
        ImportPlan plan = planImport(*current, list.value().entities, stop);
        plan.report.problems = list.value().problems + plan.report.problems;
        if (plan.entries.isEmpty())
            return std::pair(plan.report, std::optional<ThesaurusStep>());
        ThesaurusStep step{
            u"entity.import"_s, listName(path), listName(path), layer, layer, current, nullptr};
        for (const Entity &entity : std::as_const(plan.entries))
            step.to.entries.insert(entity.id, EntryChange{known(bundled, entity.id), entity,
                                                          layer.entries.value(entity.id).hidden});
        step.after = std::make_shared<const Thesaurus>(compose(bundled, step.to));
        return std::pair(plan.report, std::optional<ThesaurusStep>(step));
    }
};

} // namespace

Result<EntityImport> SqliteThesaurusService::importFile(const QString &path)
{
    if (Result<void> fresh = ready(); !fresh.ok())
        return fresh.error();
    const auto prepared =
        ListReading{m_formats.read, m_layer, m_thesaurus, m_bundled}.prepare(path, [] { return false; });
    if (!prepared.ok())
        return prepared.error();
    if (const std::optional<ThesaurusStep> &step = prepared.value().second) {
        if (Result<void> done = commit(*step); !done.ok())
            return done.error();
    }
    return prepared.value().first;
}

QFuture<Result<EntityImport>> SqliteThesaurusService::importInBackground(const QString &path)
{
    auto promise = std::make_shared<QPromise<Result<EntityImport>>>();
    promise->start();
    const QFuture<Result<EntityImport>> future = promise->future();
    if (Result<void> fresh = ready(); !fresh.ok()) {
        promise->addResult(fresh.error());
        promise->finish();
        return future;
    }
    m_importing = true;
    const QString folder = m_session->database().folder();
    m_pool.start([this, promise, path, folder,
                  tools = ListReading{m_formats.read, m_layer, m_thesaurus, m_bundled}] {
        auto prepared = tools.prepare(path, [&promise] { return promise->isCanceled(); });
        Result<void> written;
        if (promise->isCanceled()) {
            prepared = Error{Error::Code::Cancelled,
                             QCoreApplication::translate("vigie::Store", "The import was stopped.")};
        } else if (prepared.ok() && prepared.value().second) {
            const auto database = LibraryDatabase::open(folder);
            written = database.ok() ? prepared.value().second->writeIn(*database.value()) : database.error();
        }
        const auto finish = [this, promise, prepared, written] {
            m_importing = false;
            if (prepared.ok() && written.ok() && prepared.value().second) {
                // Only the list itself is known yet: what was undone meanwhile is read when the journal is
                // told.
                m_revision = QString::number(m_revision.toLongLong() + 1);
                adopt(*prepared.value().second);
                Q_EMIT m_session->journalChanged();
            }
            promise->addResult(!prepared.ok()  ? Result<EntityImport>(prepared.error())
                               : !written.ok() ? Result<EntityImport>(written.error())
                                               : Result<EntityImport>(prepared.value().first));
            promise->finish();
        };
        QMetaObject::invokeMethod(this, finish, Qt::QueuedConnection);
    });
    return future;
}

} // namespace vigie
