// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vigie {

/// From now on the calling thread, and what it starts, has the processor only as far as the program's other
/// threads leave it: for work that a window does not wait for. It cannot be taken back.
void giveWay();

} // namespace vigie
