// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/domain/span.h"

namespace vigie {

/// Whether a title or heading, folded, announces corrections of what was printed.
bool speaksOfCorrecting(QStringView words);

/// Marks the claims of one block that it says were wrong as retracted, and gives those that replace them what
/// only the wrong ones say. `block` begins at `blockStart` of the normalised page; `spans` are the places of
/// the claims from `first` on. `correcting`: the text is there to correct.
void markCorrections(QStringView block, qsizetype blockStart, bool correcting, const QList<Span> &spans,
                     QList<Claim> &claims, qsizetype first);

} // namespace vigie
