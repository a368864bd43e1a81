// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entity.h"

#include <optional>

namespace vigie {

// What lists of names have in common, whatever their format.

/// The language whose script a name is written in: English for Latin letters, Unknown for Chinese characters
/// alone, nothing for scripts that are none of the four languages'.
std::optional<Language> scriptLanguage(const QString &name);

/// True for a name that is more often another word: too short, or of a person or ship and a single short
/// word. Such names are kept, but link nothing by themselves.
bool isRiskyName(const QString &name, EntityType type);

/// "RI WON HO" as documents write it: "Ri Won Ho". Names that are not all capitals, and single words, which
/// may be acronyms, stay.
QString withoutShouting(const QString &name);

/// Adds a name in the language of its script. The first one in a language is preferred unless `preferable` is
/// false; `weak` names link nothing by themselves. Names in other scripts, empty and endless ones are left
/// out.
void addName(Entity &entity, const QString &name, bool preferable, bool weak);

/// An entity without a preferred name gets its first as such.
void settlePreferred(Entity &entity);

} // namespace vigie
