// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vigie {

/// The kanji in use today for an old or traditional form (國 → 国); `c` itself where there is none.
char16_t modernKanji(char16_t c);

/// The Sino-Korean reading of a Han character as one hangul syllable; 0 where none is known.
char16_t hangulReading(char16_t c);

/// A Sino-Korean syllable as it is written at the start of a word in the South (로 → 노, 녀 → 여).
char16_t initialSound(char16_t syllable);

} // namespace vigie
