// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/search/units.h"

namespace vigie {

/// Reads the word, compound or number that starts at `at` of `text` (before `end`) into units and gives the
/// place behind it. Elided articles and possessive 's are no words; compounds give their parts and the whole;
/// D.P.R.K. is dprk.
qsizetype readLatinWord(QStringView text, qsizetype at, qsizetype end, QList<Unit> &units);

/// Without accents and ligatures: cœur → coeur, Corée → coree. `word` is normalised.
QString withoutAccents(QStringView word);

/// Words so common that a question for several words does not ask for them (le, des, the, of).
bool isStopWord(const QString &word);

} // namespace vigie
