// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <cstddef>
#include <cstdint>

/// A target is one function that takes any bytes and must come back: libFuzzer calls it (tests/fuzz/run), and
/// so does the deterministic driver that ctest runs (driver.cpp).
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace vigie {

/// Good and nearly good inputs to begin with.
QList<QByteArray> fuzzSeeds();

inline QByteArray fuzzBytes(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

/// Ends the program when something that must always hold does not.
inline void mustHold(bool condition)
{
    if (!condition)
        __builtin_trap();
}

} // namespace vigie
