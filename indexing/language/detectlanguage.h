// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/language.h"

#include <QStringView>

namespace vigie {

/// The language most of `text` is written in. Scripts decide first (hangul, kana), then CLD2 for Latin; short
/// texts of Han alone are Unknown unless `hint` is East Asian.
Language detectLanguage(QStringView text, Language hint = Language::Unknown);

} // namespace vigie
