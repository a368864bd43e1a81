// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/language.h"
#include "models/domain/passage.h"
#include "models/domain/reviewstatus.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace vigie {

/// What an entry of the thesaurus is. Concept is a term of the field that is no name.
enum class EntityType : quint8 {
    Concept,
    Person,
    Organisation,
    State,
    Place,
    Vessel,
    Exchange,
    HackingGroup,
    Resolution,
    Programme,
    Report,
};

/// "concept", "person", "organisation", "state", "place", "vessel", "exchange", "hacking-group",
/// "resolution", "programme", "report".
QString entityTypeName(EntityType type);
std::optional<EntityType> entityTypeFromName(QStringView name);

/// One name of an entity in one language, as SKOS has prefLabel, altLabel and hiddenLabel.
struct Label
{
    enum class Kind : quint8 { Preferred, Alternative, Hidden };
    QString text;
    Language language = Language::Unknown; ///< Unknown: in all languages (acronyms)
    Kind kind = Kind::Preferred;
    /// Too short or too common to be linked without a person's word (北, 米): never matched in text by
    /// itself.
    bool ambiguous = false;

    friend bool operator==(const Label &, const Label &) = default;
};

/// An entry of the thesaurus: an entity (a name) or a concept (a term).
struct Entity
{
    EntityId id;
    EntityType type = EntityType::Concept;
    QList<Label> labels;
    QMap<QString, QString> identifiers; ///< "unListRef", "iso3166", "imo", "wikidata" …
    QList<EntityId> broader;
    QList<EntityId> related;
    QString source; ///< where its labels come from, for people

    /// Preferred label in `language`, else in English, else any.
    QString label(Language language) const;
    friend bool operator==(const Entity &, const Entity &) = default;
};

/// A passage that names an entity.
struct Mention
{
    EntityId entity;
    Passage passage;
    QString words; ///< as the page has them
    ReviewStatus status = ReviewStatus::Proposed;
    bool entered = false; ///< by hand

    friend bool operator==(const Mention &, const Mention &) = default;
};

} // namespace vigie
