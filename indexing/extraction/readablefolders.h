// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/extraction/workerduty.h"

#include <string>
#include <vector>

namespace vigie {

/// All that a worker of `duty` may read besides the document it is handed: Poppler's tables for East Asian
/// fonts, fonts, and fontconfig's settings and caches, of the system and of the user, and Tesseract's data if
/// it recognises words. Folders with everything below them, and single files; some may not be there. From the
/// environment alone.
std::vector<std::string> readableFolders(WorkerDuty duty);

} // namespace vigie
