// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/ledger.h"

#include <QSet>

#include <functional>

namespace vigie {

/// The documents that state a fact.
using DocumentsOf = std::function<QSet<DocumentId>(const Fact &)>;

/// What stands for a year whose total nobody states: the largest set of `roots` that cannot be the same
/// money. Of two ways to choose, the one with the larger sum: the largest statements first, or the narrowest,
/// which are many ("by quarter").
QList<const Fact *> withoutOverlap(QList<const Fact *> roots, const DocumentsOf &documentsOf);

} // namespace vigie
