// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <type_traits>

namespace vigie {

/// A function of one of the program's parts: libraries of its own (../lib/vigie/parts/NAME.so, in the build
/// tree as when installed) that are loaded once they are first needed, with the large libraries that only
/// they use, so that the window is there sooner. Null, with the reason in the log, when the part is not
/// there. What a part offers is declared by the room that asks for it.
QFunctionPointer functionOf(const QString &part, const char *name);

/// The sentence about a part that is not there.
QString missingPart();

template <typename Function>
Function *functionOf(const QString &part, const char *name)
{
    static_assert(std::is_function_v<Function>);
    return reinterpret_cast<Function *>(functionOf(part, name));
}

} // namespace vigie
