// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/periods/deeddates.h"

namespace vigie::perioddates {

/// « … trois ans après le vol de 625 millions à X et neuf ans après celui de 81 millions à Y »: counted back
/// from the time that the sentence tells.
LandmarkTime frenchLandmark(const ClaimContext &context, qsizetype i);

/// « Plus de jetons volés en 2022 que lors de toute année précédente », « pires qu'en 2021 »: what stands
/// before a year that others are only set against.
bool opensFrenchBase(QStringView before);

} // namespace vigie::perioddates
