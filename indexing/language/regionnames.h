// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entity.h"

namespace vigie {

/// Every country and territory of ISO 3166 as ICU names it in the four languages: id "region-KP", type State,
/// identifier "iso3166". The display name is preferred; its short forms and the parts of double names
/// ("Myanmar (Burma)") are alternatives. Names that are more often another word in their language are marked
/// ambiguous. To be merged with the thesaurus, which adds what ICU does not know ("RPDC", "米国").
QList<Entity> regionEntities();

} // namespace vigie
