// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/thesaurus.h"
#include "models/services/thesaurusservice.h"

#include <functional>

namespace vigie {

/// What taking in a list would change.
struct ImportPlan
{
    QList<Entity> entries; ///< new ones and those that get more, as they will be
    EntityImport report;
};

/// An entry is known by its id, by an identifier, or by a preferred label of its kind unless the identifiers
/// contradict; then it gets what it has not. Others become new ones. A label that already belongs to another
/// entry, or to two of the list, is taken as ambiguous: it links nothing by itself.
/// Relations that would make an entry broader than itself are left out. Where `stop` says true, nothing comes
/// of it.
ImportPlan planImport(const Thesaurus &known, const QList<Entity> &incoming,
                      const std::function<bool()> &stop = {});

} // namespace vigie
