// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/thesaurus.h"

#include <QMap>
#include <QSet>
#include <QStringList>

#include <functional>
#include <optional>
#include <utility>

namespace vigie {

/// Characters of a name at most; what is longer is a sentence, or a table that was read wrongly.
constexpr qsizetype longestLabel = 300;

/// What a person made of one entry.
struct EntryChange
{
    std::optional<Entity> base; ///< as it came with the program then; nothing for an entry of their own
    Entity entry;
    bool hidden = false; ///< as if it had never been there
    friend bool operator==(const EntryChange &, const EntryChange &) = default;
};

/// Two entries, the lesser id first.
using EntityPair = std::pair<EntityId, EntityId>;
EntityPair entityPair(const EntityId &one, const EntityId &other);

/// All that people made of the thesaurus that comes with the program.
struct ThesaurusLayer
{
    QMap<EntityId, EntryChange> entries;
    QHash<EntityId, EntityId> merged;
    QSet<EntityPair> distinct;
};

/// The thesaurus to read with: `bundled` with `layer` over it. What a newer program knows more of an entry
/// than the one that was changed did is added to it; what it no longer knows goes.
Thesaurus compose(const Thesaurus &bundled, const ThesaurusLayer &layer);

/// Spellings that name the same to a reader: width, case, composition and spaces do not tell them apart.
QString labelKey(const QString &label);

/// The labels that one of the two reads and the other does not, or reads as something else, each once.
QStringList changedLabels(const Thesaurus &before, const Thesaurus &after);

/// Entries that may be one: they share a label or an identifier, their types allow it and nobody said
/// otherwise. Each pair once, in the order of their ids.
QList<EntityPair> mergeProposals(const Thesaurus &thesaurus, const QSet<EntityPair> &distinct);

/// A person's entry as it is kept: texts composed and without stray spaces, each label once, one preferred a
/// language, single characters never linked by themselves.
Entity tidied(Entity entity);

/// An id for a new entry, from its type and first label, that is not yet `taken`.
EntityId newEntityId(const Entity &entity, const std::function<bool(const EntityId &)> &taken);

/// Kinds of names that lists confuse count as one: a company may be called an exchange by one list and a
/// group by another.
int kindOfName(EntityType type);

/// Takes out of `entity.broader` what `broaderOf` leads back to the entity: a narrower entry that is also
/// broader has no end. True if there was such.
bool dropRings(Entity &entity, const std::function<QList<EntityId>(const EntityId &)> &broaderOf);

/// Takes labels, identifiers and relations of `other` into `entity`, which keeps its type and its preferred
/// labels.
void absorb(Entity &entity, const Entity &other);

/// Adds a label; a new preferred one makes the old one an alternative. False if it was there already.
bool addLabelTo(Entity &entity, const Label &label);

} // namespace vigie
