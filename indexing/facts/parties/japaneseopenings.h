// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace vigie::kindreading {

/// Whether the words of a Japanese text tell of an attack on those who keep other people's coins or money:
/// what such a text calls lost was stolen, though no word of stealing stands in it.
bool tellsOfAttackOnKeeper(QStringView words);

} // namespace vigie::kindreading
