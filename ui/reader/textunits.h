// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/document.h"

namespace vigie {

/// The word a double click at `offset` takes. In Japanese a run of kanji, of katakana or of hiragana; empty
/// between words.
Span wordAt(const QString &text, qsizetype offset);

/// The block a triple click takes; without blocks, the line.
Span paragraphAt(const Page &page, qsizetype offset);

/// `offset` moved off the middle of a surrogate pair or a composed character, towards the start.
qsizetype wholeCharacter(const QString &text, qsizetype offset);

/// The next or previous place for a caret, a character or a word away.
qsizetype nextCharacter(const QString &text, qsizetype offset, bool forward);
qsizetype nextWord(const QString &text, qsizetype offset, bool forward);

/// The words of `span` as a person would type them: lines of one paragraph joined (with a space where the
/// script has one), paragraphs on lines of their own.
QString copyText(const Page &page, Span span);

} // namespace vigie
