// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/extraction/workerchannel.h"

namespace vigie {

/// A started worker of `program`: the one that was kept warm, if there is one. Any thread.
Result<std::unique_ptr<WorkerChannel>> takeWorker(const QString &program);

/// Starts a worker if none is kept, so that the next caller need not wait for a program to load. To be called
/// when what was asked of the last one is answered: two that start at once take longer each. Any thread.
void keepSpareWorker(const QString &program);

} // namespace vigie
