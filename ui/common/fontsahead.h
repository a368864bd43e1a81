// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <thread>

namespace vigie {

/// Lets Qt look for the machine's fonts in a thread of its own: the first text would wait for it, which takes
/// as long as all else that a small window needs. To be made once the QApplication is there, and to go before
/// it.
class FontsAhead
{
public:
    FontsAhead();
    ~FontsAhead();
    FontsAhead(const FontsAhead &) = delete;
    FontsAhead &operator=(const FontsAhead &) = delete;

private:
    std::thread m_thread;
};

} // namespace vigie
