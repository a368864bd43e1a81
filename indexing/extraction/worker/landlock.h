// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/extraction/workerduty.h"

namespace vigie {

/// The version of Landlock that the kernel has, 0 for none.
int landlockVersion();

/// Keeps the calling thread, and those it starts from now on, from every file but those in
/// readableFolders(duty), and these it may only read. False when the kernel refuses. Needs no-new-privileges.
bool restrictFiles(int version, WorkerDuty duty);

} // namespace vigie
