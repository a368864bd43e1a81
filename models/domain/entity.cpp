// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entity.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie {

QString entityTypeName(EntityType type)
{
    switch (type) {
    case EntityType::Concept:
        return u"concept"_s;
    case EntityType::Person:
        return u"person"_s;
    case EntityType::Organisation:
        return u"organisation"_s;
    case EntityType::State:
        return u"state"_s;
    case EntityType::Place:
        return u"place"_s;
    case EntityType::Vessel:
        return u"vessel"_s;
    case EntityType::Exchange:
        return u"exchange"_s;
    case EntityType::HackingGroup:
        return u"hacking-group"_s;
    case EntityType::Resolution:
        return u"resolution"_s;
    case EntityType::Programme:
        return u"programme"_s;
    case EntityType::Report:
        break;
    }
    return u"report"_s;
}

std::optional<EntityType> entityTypeFromName(QStringView name)
{
    for (const EntityType one :
         {EntityType::Concept, EntityType::Person, EntityType::Organisation, EntityType::State,
          EntityType::Place, EntityType::Vessel, EntityType::Exchange, EntityType::HackingGroup,
          EntityType::Resolution, EntityType::Programme, EntityType::Report}) {
        if (entityTypeName(one) == name)
            return one;
    }
    return std::nullopt;
}

QString Entity::label(Language language) const
{
    const Label *english = nullptr;
    const Label *any = nullptr;
    for (const Label &label : labels) {
        if (label.kind != Label::Kind::Preferred)
            continue;
        if (label.language == language || label.language == Language::Unknown)
            return label.text;
        if (label.language == Language::English)
            english = &label;
        any = &label;
    }
    const Label *best = english ? english : any;
    return best ? best->text : id.value;
}

} // namespace vigie
