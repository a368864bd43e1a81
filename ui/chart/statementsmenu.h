// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QList>

#include <functional>

class QMenu;

namespace vigie {

struct Services;

/// An entry for each of the claims, with its words and where they stand, in the order of the documents;
/// `open` is called with the one that is chosen. Of many a dozen, from as many documents as can be, and an
/// entry that has `list` called with all.
void offerStatements(QMenu &menu, const QList<ClaimId> &claims, const Services &services,
                     const std::function<void(const ClaimId &)> &open,
                     const std::function<void(const QList<ClaimId> &)> &list);

} // namespace vigie
