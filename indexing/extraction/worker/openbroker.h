// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>

namespace vigie {

/// Where the kernel cannot keep the worker from files (it has no Landlock), the program at the other end of
/// the socket opens them for it: opening raises SIGSYS, the handler sends the path and receives a descriptor
/// or none. The worker is silent meanwhile, so that no other answer can come between.

/// Answers the openat() that raised `info` in its place. Safe in a signal handler. False when `info` tells of
/// another call, or this processor's registers are not known here.
bool answerOpening(int socket, const siginfo_t *info, void *context);

} // namespace vigie
