// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace vigie {

/// Takes from this process, for good, all it does not need to parse a file it was handed: no network, no new
/// programs or processes, no file written, made, moved or removed, no other process touched; files are opened
/// for reading only (fonts, Poppler's tables for East Asian fonts). Bounded memory, no core dump. Call before
/// the first foreign byte is read, after threads were started. False when the kernel refuses.
bool confine(qint64 addressSpaceBytes);

/// Lowers the limit of memory that confine() set; it is never raised again.
void limitAddressSpace(qint64 bytes);

/// Ends the process when the other end of `socket` is closed, whatever the process is doing then. A thread of
/// its own: PR_SET_PDEATHSIG alone tells the end of the thread that started us, which may be a pool's.
void endWithPeer(int socket);

/// Allows `seconds` more of processor time, then SIGXCPU.
void allowProcessorSeconds(int seconds);

} // namespace vigie
