// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/datecore.h"

namespace vigie {

/// A field that the words name themselves.
inline DateField stated(int value)
{
    return {DateField::Stated, value};
}

constexpr int of(TimeUnit unit)
{
    return static_cast<int>(unit);
}

} // namespace vigie
