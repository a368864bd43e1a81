// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/language.h"

#include <QLocale>

namespace vigie {

/// The locale whose numbers and month names a working language uses; English for any other.
QLocale localeOf(Language language);

} // namespace vigie
