// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vigie {

/// PDF's unit of length, and that of boxes of characters.
inline constexpr double pointsPerInch = 72;

} // namespace vigie
