// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/extraction/lockdown.h"
#include "indexing/extraction/workerduty.h"

namespace vigie {

/// What came of locking this process in.
struct Confinement
{
    Lockdown reached = Lockdown::None;
    int landlockVersion = 0;       ///< the kernel's; 0: it has none, or it is switched off
    const char *failure = nullptr; ///< in English, for the log: what the kernel refused or let through
};

/// Takes from this process, for good, all it does not need to parse a file it was handed: no network, no new
/// programs, processes or threads, no file written, made, moved or removed, no new executable code, no other
/// process touched, no privileges by way of other programs; bounded memory, no core dump. Files are opened
/// for reading only, and of these only fonts and Poppler's tables: the kernel sees to it (Landlock), or,
/// where it cannot, the program at the other end of `socket` (openbroker.h). Then tries what is forbidden:
/// whatever gets through counts as not locked in. Starts a thread that ends the process with the peer of
/// `socket`. Call once, before the first foreign byte is read. `most`: for tests, less than the kernel could
/// do. `duty` opens Tesseract's data too.
Confinement confine(int socket, Lockdown most = Lockdown::Full, WorkerDuty duty = WorkerDuty::Reading);

/// The part of confine() that any process can do, locked in or not: limits of memory, files and processor
/// time, and the thread that ends the process with its peer.
bool applyLimits();
void endWithPeer(int socket);

} // namespace vigie
