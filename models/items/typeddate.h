// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fuzzydate.h"

namespace vigie {

/// What a person typed as a day, a month, a quarter, a year or a span of these: ISO 8601 ("2025-05-29",
/// "2025-Q3", "2025-01-01/2025-09-30"), "2024-01..2025-09", "2025..", "29 May 2025", "sept. 2025", "Q3 2025",
/// "2025年5月", "2025년 3분기", "2025年1月～9月". Month names and orders of all four working languages, since
/// people paste. Nothing when any part is not understood: a date half read would be a wrong one.
std::optional<FuzzyDate> readTypedDate(const QString &text);

/// A date as a person would type it to have it read again: "2025-01..2025-09" for whole months, else ISO
/// 8601. Empty for an invalid date.
QString typedDate(const FuzzyDate &date);

} // namespace vigie
