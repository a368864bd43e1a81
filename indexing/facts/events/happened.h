// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/events/happenings.h"

namespace vigie {

/// Whether the words around `happening` say that it took place. Plans, possibilities, conditions and what did
/// not take place are no events: « sera publié », "did not meet", 公表する予定, 채택하지 않았다.
bool hasHappened(QStringView text, Span sentence, const Happening &happening, Language language);

} // namespace vigie
