// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vigie {

/// Answers requests from `socket` until its other end is closed. Returns the process's exit code.
int serve(int socket);

} // namespace vigie
