// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entity.h"

#include <QHash>

namespace vigie {

/// All entities and concepts the program knows. An immutable value: share it by reference to const.
class Thesaurus
{
public:
    Thesaurus() = default;
    /// Entries with the same id are merged: later labels, identifiers and relations are added.
    /// `merged`: entries that people took for another one, by their id; they are no entries of their own.
    explicit Thesaurus(const QList<Entity> &entities, const QHash<EntityId, EntityId> &merged = {});

    const QList<Entity> &entities() const { return m_entities; } ///< sorted by id
    /// Null if unknown. The id of an entry that was merged finds what it was merged into.
    const Entity *find(const EntityId &id) const;
    /// What `id` is today: what it was merged into, else itself.
    EntityId current(const EntityId &id) const;
    /// A hash of all that reading a text depends on, as hexadecimal: facts carry the one they were read with.
    QString signature() const;

private:
    QList<Entity> m_entities;
    QHash<EntityId, qsizetype> m_byId;
    QHash<EntityId, EntityId> m_merged; ///< to entries that stand
};

} // namespace vigie
