// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMainWindow;

namespace vigie {

/// Finds out how far this system lets the worker lock itself in, and tells the person in `window`: nothing
/// where it is whole, a line in the status bar where a stricter filter stands in for Landlock, and a question
/// where nothing can be locked, before any file is read. The answer holds until the program ends.
void tellAboutLockdown(QMainWindow &window);

} // namespace vigie
