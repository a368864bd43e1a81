// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vigie {

/// How far a worker is locked in.
enum class Lockdown : unsigned char {
    None,       ///< limits of memory and time alone: it may do what the user may
    FilterOnly, ///< system calls are filtered; what files it reads, this program decides
    Full,       ///< and the kernel keeps it from all files but fonts and tables
};

} // namespace vigie
