// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vigie {

/// Lets all threads of this process make only the system calls that parsing, drawing and answering need, for
/// good. Those that no parser has a reason to make raise SIGSYS until sealFilter(); all others fail with
/// EPERM, which libraries take as "not here". `trapOpening`: opening a file raises SIGSYS as well, for
/// openbroker.h; otherwise files may be opened for reading. False when the kernel refuses. Needs
/// no-new-privileges.
bool filterSystemCalls(bool trapOpening);

/// From now on the calls that raised SIGSYS (but for opening) end the process, and filters stay as they are.
bool sealFilter();

} // namespace vigie
