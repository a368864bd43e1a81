// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/language.h"

#include <QFont>

namespace vigie {

/// The font for text in `language`, at the application's size. Japanese and Korean share code points but not
/// shapes, so each language names its own faces instead of leaving the choice to the system's locale.
QFont documentFont(Language language);

} // namespace vigie
