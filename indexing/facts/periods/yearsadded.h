// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

namespace vigie::perioddates {

/// "$1 billion in 2023, … 2024, … 2025. Over three years: $4.36 billion", sur trois ans, 3年間で, 3년간: the
/// years named before amount `i`, where they are as many as the words beside it say that it adds up.
std::optional<FuzzyDate> yearsAddedUp(const ClaimContext &context, qsizetype i);

/// "The total for 2024 and the first nine months of 2025", « le total de 2024 et des neuf premiers mois de
/// 2025 »: both times together, where the second begins as the first ends.
std::optional<FuzzyDate> timesJoined(const ClaimContext &context, qsizetype i);

} // namespace vigie::perioddates
