// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/language.h"
#include "models/ledger/sentences.h"

namespace vigie {

/// Figures and dates in the ledger's sentences as `language` writes them: "at least US$1.65 billion",
/// "2025年1月～9月".
Wording wordingOf(Language language);

} // namespace vigie
