// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/search/units.h"
#include "models/domain/thesaurus.h"

#include <QHash>

#include <optional>

namespace vigie {

/// Finds the names and terms of a thesaurus in the units of a question.
class LabelIndex
{
public:
    LabelIndex(const Thesaurus &thesaurus, const UnitReader &reader);

    struct Found
    {
        EntityId entity;
        qsizetype units = 0; ///< how many the label has
    };
    /// The longest label that begins with unit `at`. Labels that are ambiguous, or that two entries claim,
    /// are not found.
    std::optional<Found> longestAt(const QList<Unit> &units, qsizetype at) const;

    /// The entry that has exactly this label, or this id; empty if none or several.
    EntityId entityNamed(const QString &name, const UnitReader &reader) const;

private:
    QHash<QString, EntityId> m_entities; ///< an empty id: claimed by several
    QHash<QString, EntityId> m_ids;
    qsizetype m_longest = 0;
};

} // namespace vigie
