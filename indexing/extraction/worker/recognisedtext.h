// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/extraction/worker/tesseract.h"
#include "models/domain/recognition.h"

namespace vigie {

/// Lines and paragraphs of `glyphs`, with boxes in points where a pixel is 1/`dpi` inch. What is more noise
/// than words is left out. Page, languages and engine are the caller's.
RecognisedPage textOf(const QList<Glyph> &glyphs, double dpi);

/// `glyphs` with what `latin`, another reading of the same picture, makes a word of Latin letters, where they
/// are none of East Asia.
QList<Glyph> withLatinWords(const QList<Glyph> &glyphs, const QList<Glyph> &latin);

/// How sure it is of how much: to compare two readings of one picture.
double weightOf(const QList<Glyph> &glyphs);

/// The share of the dark spots of a grey picture that no glyph covers: much of it means that lines were
/// missed.
double uncovered(const QImage &picture, const QList<Glyph> &glyphs);

} // namespace vigie
