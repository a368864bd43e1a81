// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/search/queryplan.h"

#include <xapian.h>

#include <vector>

namespace vigie {

/// What each part of a plan gave to the score of each of `entries`: a list by part for every entry. The
/// index is asked each part by itself, of these entries only, so that the weights are its own. `among`: what
/// a served index is asked instead, which cannot be told of entries; all of them must answer it.
QList<QList<double>> partWeights(const Xapian::Database &database, const QList<AskedPart> &parts,
                                 const std::vector<Xapian::docid> &entries,
                                 const Xapian::Query &among = Xapian::Query());

} // namespace vigie
