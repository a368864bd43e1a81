// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/language.h"
#include "models/domain/result.h"

#include <string>

namespace vigie {

/// Where Tesseract's data lie: TESSDATA_PREFIX, else where distributions put them; empty when nowhere.
std::string tessdataFolder();

/// What Tesseract is to look for on a page in `language`, as it wants to be told: "jpn+jpn_vert+eng"; for
/// Unknown all that is installed of the four languages. Unsupported, with the Debian packages that would
/// help, when the data of that language are not there.
Result<QString> recognitionLanguages(Language language);

} // namespace vigie
