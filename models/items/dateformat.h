// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fuzzydate.h"
#include "models/domain/languagelocale.h"

namespace vigie {

/// The working language the interface speaks: that of the default QLocale, English for any other.
Language interfaceLanguage();

/// A date for people, no more precise than it is: "29 May 2025", "mai 2025", "2025年1月～9月", "2025년
/// 3분기". Empty for an invalid one.
QString formatDate(const FuzzyDate &date, Language language);

} // namespace vigie
