// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/periods/deeddates.h"

namespace vigie::perioddates {

/// « … trois ans après le vol de 625 millions à X et neuf ans après celui de 81 millions à Y »: counted back
/// from the time that the sentence tells.
LandmarkTime frenchLandmark(const ClaimContext &context, qsizetype i);

} // namespace vigie::perioddates
