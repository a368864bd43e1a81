// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/language/normalise.h"
#include "models/domain/document.h"

namespace vigie {

/// A stretch of a page that is indexed and found as one: paragraphs and table rows up to about 2,400 letters,
/// or a part of a long paragraph between sentences. What is cited is the block in it that answers.
struct PassageCut
{
    Span span;           ///< of the page's text
    Span normalised;     ///< of the page's normalised text
    QList<Block> blocks; ///< its blocks or parts of blocks, with spans of the page's text
};

/// The passages of a page in order. Page headers and footers are left out.
QList<PassageCut> cutPassages(const Page &page, const NormalisedText &text);

/// Letters, East Asian ones twice: a kanji says as much as a short word.
qsizetype lengthOf(QStringView text);

} // namespace vigie
