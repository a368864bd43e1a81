// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/extraction/workerchannel.h"
#include "indexing/extraction/workerlimits.h"
#include "models/domain/result.h"

namespace vigie {

/// Why nothing is read: the kernel lets the worker not lock itself in. `failure`: why, in English.
Error notLockedIn(const QString &failure);

/// What became of a worker that answers no more. `status`: how it ended, as waitpid() says.
Error endOf(WorkerChannel::Wait wait, int status, const WorkerLimits &limits);

} // namespace vigie
