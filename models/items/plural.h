// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decimal.h"
#include "models/domain/language.h"

#include <QString>

namespace vigie {

/// A unit that a person entered, "incident": in the plural where the value and the language want one and it
/// is a plain word; signs, codes and several words stay as they are.
QString countedUnit(const QString &unit, const Decimal &value, Language language);

} // namespace vigie
