// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/extraction/worker/sandbox.h"

namespace vigie {

/// Says how far the process is locked in, then answers requests from `socket` until its other end is closed.
/// The exit code.
int serve(int socket, const Confinement &confinement);

} // namespace vigie
