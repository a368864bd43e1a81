// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entity.h"

#include <QHash>

#include <functional>
#include <memory>

namespace vigie {

/// All entities and concepts the program knows. An immutable value, and cheap to copy: copies share it.
class Thesaurus
{
public:
    Thesaurus() = default;
    /// Entries with the same id are merged: later labels, identifiers and relations are added.
    /// `merged`: entries that people took for another one, by their id; they are no entries of their own.
    explicit Thesaurus(const QList<Entity> &entities, const QHash<EntityId, EntityId> &merged = {});
    /// The one that `make` answers. It is called once, when something is first asked of this one or of a
    /// copy, in the thread that asks; others who ask meanwhile wait.
    static Thesaurus later(const std::function<Thesaurus()> &make);

    const QList<Entity> &entities() const { return content().entities; } ///< sorted by id
    /// Null if unknown. The id of an entry that was merged finds what it was merged into.
    const Entity *find(const EntityId &id) const;
    /// What `id` is today: what it was merged into, else itself.
    EntityId current(const EntityId &id) const;
    /// A hash of all that reading a text depends on, as hexadecimal: facts carry the one they were read with.
    QString signature() const;

private:
    struct Content
    {
        QList<Entity> entities;
        QHash<EntityId, qsizetype> byId;
        QHash<EntityId, EntityId> merged; ///< to entries that stand
    };
    struct Shared;
    const Content &content() const;

    std::shared_ptr<Shared> d; ///< null: no entries
};

} // namespace vigie
