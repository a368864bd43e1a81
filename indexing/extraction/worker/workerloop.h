// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/extraction/worker/sandbox.h"

namespace vigie {

class Tesseract;

/// Says how far the process is locked in, then answers requests from `socket` until its other end is closed.
/// `tesseract` recognises words; null where it is not installed, or not this worker's duty. The exit code.
int serve(int socket, const Confinement &confinement, Tesseract *tesseract);

} // namespace vigie
