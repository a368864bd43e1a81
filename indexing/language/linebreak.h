// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace vigie {

/// What stood where a line was broken inside a block.
enum class BrokenBy : quint8 {
    Space,      ///< two words
    Nothing,    ///< one word, or two characters of a script without spaces
    LineHyphen, ///< one word; the hyphen before the break was only set for the break
};

/// Judges the break between `before` (one past the last character of the line, spaces aside) and `after` (the
/// first character of the next line). `eastAsian`: most letters of the block are Han, kana or hangul.
///
/// A hyphen between Latin letters was set for the break, unless the word is a compound: the next line begins
/// with a capital, the word has another hyphen (ship-to-⏎ship), the text nearby spells it with its hyphen, or
/// its first part is one that takes a hyphen by rule (nord-⏎coréen, vice-⏎ministre, self-⏎defence).
BrokenBy judgeLineBreak(QStringView text, qsizetype before, qsizetype after, bool eastAsian);

} // namespace vigie
