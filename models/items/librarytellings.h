// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/tellings.h"

namespace vigie {

class FactsService;
class LibraryService;

/// What is told more than once in the whole library, as people left it. Nothing is kept: it is worked out of
/// what the services hold now.
Tellings tellingsIn(const FactsService &facts, const LibraryService &library);

} // namespace vigie
