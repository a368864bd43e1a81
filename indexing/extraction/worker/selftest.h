// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vigie {

/// Tries what a worker that is locked in must not be able to do. Null when all was refused, else the first
/// thing that was not, in English, for the log. Between filterSystemCalls() and sealFilter(); `trapped` is
/// the handler's count of calls that raised SIGSYS.
const char *tryForbiddenCalls(const volatile int &trapped);

} // namespace vigie
