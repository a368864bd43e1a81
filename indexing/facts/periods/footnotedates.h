// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

namespace vigie {

/// "Ronin lost $615 million[1]", and below "[1] 23 March 2022.": the date that the footnote of amount `i`
/// begins with; nothing where it has none.
const ScannedDate *dateOfFootnote(const ClaimContext &context, qsizetype i);

} // namespace vigie
