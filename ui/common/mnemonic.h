// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie {

/// The words of a menu entry without the key to reach it: "Undo" from "&Undo", "실행 취소" from
/// "실행 취소(&U)", where Korean and Japanese name the key behind the words.
QString withoutMnemonic(QString text);

} // namespace vigie
