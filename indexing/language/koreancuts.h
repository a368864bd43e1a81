// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace vigie {

/// Places inside one Korean word (hangul between spaces) where its noun may end: before particles, the
/// copula, the plural mark and the endings of 하다, 되다 and the like, by the rules of their forms after a
/// vowel or a consonant. In rising order, without 0 and the end. A place given is possible, not certain.
QList<qsizetype> koreanCuts(QStringView word);

} // namespace vigie
