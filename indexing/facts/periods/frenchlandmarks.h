// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/periods/deeddates.h"

namespace vigie::perioddates {

/// « … trois ans après le vol de 625 millions à X et neuf ans après celui de 81 millions à Y »: counted back
/// from the time that the sentence tells.
LandmarkTime frenchLandmark(const ClaimContext &context, qsizetype i);

/// « Après l'attaque du 11 septembre, qui lui a fait perdre 22 millions »: whether `rest`, folded, behind a
/// date tells what happened that day took.
bool tellsWhatItTook(QStringView rest);

} // namespace vigie::perioddates
