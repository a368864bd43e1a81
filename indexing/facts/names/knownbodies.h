// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/thesaurus.h"

#include <QSet>

#include <utility>
#include <vector>

namespace vigie {

/// What those who read claims ask of the thesaurus, gathered once for all documents.
struct KnownBodies
{
    explicit KnownBodies(const Thesaurus &thesaurus);

    QSet<EntityId> robbed;  ///< exchanges and the like: what they lose is stolen
    QSet<EntityId> firms;   ///< banks, firms and bodies: robbed where the words say so
    QSet<EntityId> patrons; ///< whom hacking groups belong to
    std::vector<std::pair<QString, EntityId>> labels; ///< folded, of those that are robbed; sorted
};

/// `name` as such labels are written.
QString foldedLabel(const QString &name);

} // namespace vigie
