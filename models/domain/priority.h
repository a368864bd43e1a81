// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QThreadPool;

namespace vigie {

/// Where work goes that a window does not wait for. Never into the program's global pool: in that one Qt
/// paints, large areas in several threads at once, and the window waits there behind whatever runs. What runs
/// here is done before the application goes. Any thread.
QThreadPool *backgroundPool();

/// From now on the calling thread, and what it starts, has the processor only as far as the program's other
/// threads leave it: for work that a window does not wait for. It cannot be taken back.
void giveWay();

} // namespace vigie
