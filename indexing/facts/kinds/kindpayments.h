// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What the words right before and right behind a sum, folded, say that it was paid or stands for, in English
/// and French.
namespace vigie::kindreading {

/// Little words between a verb and its sum, as the end of a pattern.
const QString &little();

/// "Paid $83,500 for a sports car", « un voilier de 64 000 euros », "a flat bought for $1 million".
bool isPurchase(const QString &before, const QString &behind);
/// "Stole virtual currency then valued at $1.14 million", « ont dérobé des jetons d'une valeur de ».
bool isStolenGoods(const QString &before);
/// "Handled $620 million in stolen funds", « a changé en dollars 14 millions de jetons volés ».
bool isHandled(const QString &before, const QString &behind);
/// "Paying $600,000 for an outside forensic investigation", « a versé 20 000 euros à ses avocats ».
bool isHiredHelp(const QString &before, const QString &behind);
/// « La France a versé 450 000 euros en 2025 »: a contribution, of which nothing is bought.
bool isContribution(const QString &before, const QString &behind);
/// "Paid him $6,000 a month", « lui versait 4 200 euros par mois »: wages.
bool isPay(const QString &before, const QString &behind);

} // namespace vigie::kindreading
