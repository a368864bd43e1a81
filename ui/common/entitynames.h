// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/thesaurus.h"

#include <Qt>

#include <functional>

class QObject;
class QStandardItemModel;

namespace vigie {

/// Roles of entityNamesModel().
enum EntityNamesRole {
    EntityNameRole = Qt::UserRole, ///< QString: the label itself; the row shows whose it is too
    EntityNameIdRole,              ///< QString: EntityId's value
};

/// Every name of every entity that `wanted` lets in, a row each, in all languages: for completing what a
/// person types. The row of another name also shows the one the interface uses.
QStandardItemModel *entityNamesModel(const Thesaurus &thesaurus,
                                     const std::function<bool(const Entity &)> &wanted, QObject *parent);

/// True for what can lose or take money: no terms, resolutions or reports.
bool canBeParty(const Entity &entity);

} // namespace vigie
