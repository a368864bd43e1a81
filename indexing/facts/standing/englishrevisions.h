// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

/// How an English text gives one figure and puts another in its place.
namespace vigie::englishrevisions {

/// "Our preliminary assessment put the loss at $27 million; we now put it at": whether what stands before the
/// first of two amounts and between them replaces the first.
bool tellInstead(QStringView before, QStringView between);
/// "Revised its estimate downwards, to $660.5 million from $1 billion": whether the second is what stood
/// before.
bool tellOldBehind(QStringView before, QStringView between);
/// "Tracer corrected the figure to", "now puts it at": whether the words between two amounts speak of one
/// figure.
bool areOfSameFigure(QStringView between);

} // namespace vigie::englishrevisions
