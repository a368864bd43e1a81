// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringView>

/// The words that numbers are written with in English and French.
namespace vigie::numberlexicon {

enum class Role : quint8 {
    Unit,    ///< 1…19
    Ten,     ///< 20…90
    Hundred, ///< multiplies what stands before it
    Scale,   ///< 10^value
    Article, ///< a, an
    Half,
    Quarter,
    Some,  ///< several, quelques: a size without a figure when a scale follows
    Crowd, ///< millions, des dizaines: plural scales without a figure
    About, ///< centaine, dizaine: roughly so many
};

struct Meaning
{
    Role role;
    int value = 0;
};

using NumberWords = QHash<QStringView, Meaning>;

const NumberWords &englishWords();
const NumberWords &frenchWords();

} // namespace vigie::numberlexicon
