// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entitylist.h"
#include "models/services/thesaurusservice.h"
#include "models/store/librarysession.h"
#include "models/store/thesauruslayer.h"

#include <QThreadPool>

namespace vigie {

struct ThesaurusStep;

/// How lists of entities are read and written; app/ gives them, because the store knows no formats. Both are
/// called in any thread.
struct EntityFormats
{
    std::function<Result<EntityList>(const QByteArray &bytes)> read;
    std::function<QByteArray(const QList<Entity> &entities)> writeSkos;
};

/// The thesaurus that comes with the program and a person's layer over it, in the library's database. Lives
/// in the window's thread.
class SqliteThesaurusService : public ThesaurusService
{
    Q_OBJECT
public:
    static constexpr qint64 largestFile = 64 * 1024 * 1024; ///< bytes of a list that is read

    SqliteThesaurusService(const std::shared_ptr<LibrarySession> &session, const Thesaurus &bundled,
                           const EntityFormats &formats, QObject *parent = nullptr);
    ~SqliteThesaurusService() override;

    /// One value whose content changes with every change: for those in this thread that keep a reference.
    std::shared_ptr<const Thesaurus> live() const { return m_live; }

    std::shared_ptr<const Thesaurus> thesaurus() const override { return m_thesaurus; }
    bool isOwn(const EntityId &id) const override { return m_layer.entries.contains(id); }
    Result<EntityId> add(const Entity &entity) override;
    Result<void> edit(const Entity &entity) override;
    Result<void> addLabel(const EntityId &id, const Label &label) override;
    Result<void> remove(const EntityId &id) override;
    Result<void> setHidden(const EntityId &id, bool hide) override;
    QList<Entity> hidden() const override;
    Result<void> merge(const EntityId &from, const EntityId &into) override;
    Result<EntityId> split(const EntityId &id, const QStringList &labels) override;
    Result<void> setDistinct(const EntityId &one, const EntityId &other) override;
    QList<std::pair<EntityId, EntityId>> mergeProposals() const override;
    Result<EntityImport> importFile(const QString &path) override;
    QFuture<Result<EntityImport>> importInBackground(const QString &path) override;
    Result<void> exportSkos(const QString &path, bool ownOnly) const override;

private:
    Result<Entity> entry(const EntityId &id) const;
    Result<void> ready();
    Result<void> check(const Entity &entity) const;
    EntryChange changeTo(const Entity &entity) const;
    ThesaurusStep stepTo(const QString &action, const QString &subject, const ThesaurusLayer &layer) const;
    Result<void> commit(const ThesaurusStep &step);
    void adopt(const ThesaurusStep &step);
    Result<void> reload();

    std::shared_ptr<LibrarySession> m_session;
    Thesaurus m_bundled;
    EntityFormats m_formats;
    ThesaurusLayer m_layer;
    QString m_revision;
    std::shared_ptr<const Thesaurus> m_thesaurus;
    std::shared_ptr<Thesaurus> m_live;
    bool m_importing = false;
    QThreadPool m_pool;
};

} // namespace vigie
