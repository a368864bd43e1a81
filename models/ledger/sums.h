// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/grouping.h"

#include <QSet>

namespace vigie {

/// Adds up the parts of each whole and checks it by them: periods that fill it without gap or overlap (1.19
/// for one year and 1.65 for nine months make 2.84), or the parts that documents name as such. `members` are
/// facts of one kind and unit; `declared` are those that a document calls a part.
void checkSums(QList<Fact> &facts, const Grouping &grouping, const QList<qsizetype> &members,
               const QSet<qsizetype> &declared);

} // namespace vigie
