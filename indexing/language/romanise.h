// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/language.h"

#include <QString>

namespace vigie {

/// A title in Latin letters by ICU's transliteration, for a citation: hangul and kana are spelt as they
/// sound. Empty when nothing needs it, and when something could not be spelt: Chinese characters in Japanese
/// are read by their meaning in the sentence, which no table knows; in Korean each has one reading, which is
/// taken.
QString romanisedTitle(const QString &title, Language language);

} // namespace vigie
