// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/extraction/workerchannel.h"

namespace vigie {

/// A started worker of `program`: the one that was kept warm, if there is one; another is started in its
/// place, so that the next caller need not wait for a program to load. Any thread.
Result<std::unique_ptr<WorkerChannel>> takeWorker(const QString &program);

} // namespace vigie
