// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace vigie {

/// How often stands what has no letters, in a thousand characters.
constexpr double everywhere = 1000;

/// How often a word or phrase stands in a thousand characters of a text, within longer words too: a rough
/// guess from its letters, that of the commonest words by heart.
double wordFrequency(QStringView words);

} // namespace vigie
