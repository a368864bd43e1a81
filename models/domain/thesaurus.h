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
    explicit Thesaurus(const QList<Entity> &entities);

    const QList<Entity> &entities() const { return m_entities; } ///< sorted by id
    const Entity *find(const EntityId &id) const;                ///< null if unknown
    /// A hash of all labels and ids, as hexadecimal: part of the index signature.
    QString signature() const;

private:
    QList<Entity> m_entities;
    QHash<EntityId, qsizetype> m_byId;
};

} // namespace vigie
