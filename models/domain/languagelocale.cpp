// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/languagelocale.h"

namespace vigie {

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::French:
        return QLocale(QLocale::French, QLocale::France);
    case Language::Japanese:
        return QLocale(QLocale::Japanese, QLocale::Japan);
    case Language::Korean:
        return QLocale(QLocale::Korean, QLocale::SouthKorea);
    default:
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    }
}

} // namespace vigie
