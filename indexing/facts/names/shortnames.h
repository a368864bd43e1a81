// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimreader.h"
#include "indexing/facts/names/knownbodies.h"

namespace vigie {

/// Gives victims that are named by a short form of a known name their entity: DMM beside DMM Bitcoin in the
/// same document, ハーモニー and Harmony for the one exchange of the thesaurus whose name begins so.
/// Those that are robbed may be meant.
void knowShortNames(QList<Claim> &claims, const QList<PageFacts> &pages, const KnownBodies &known);

} // namespace vigie
