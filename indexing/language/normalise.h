// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/document.h"

#include <QList>
#include <QString>

namespace vigie {

/// A page's text as analysis sees it, and the way back. Folded by NFKC case folding (width, ligatures,
/// compatibility ideographs and radicals, conjoining jamo), quotes and dashes unified (' " -), soft hyphens
/// and zero-width characters gone, every kind of space one ' ', line breaks inside a block healed: none
/// between Han or kana, none after a hyphen that broke a Latin word, none inside a number broken between
/// digits of East Asian text, else one space. Blocks are separated by one '\n'; cells of a table row keep one
/// '\t' between them. Case, accents and elisions: accents stay (search folds them itself), case does not: ask
/// the source text where it matters. All positions are UTF-16 units.
struct NormalisedText
{
    QString text;
    /// For each unit of `text` the unit of the source it came from, plus one entry for the end.
    QList<qsizetype> sources;
    /// For each block of the page its range in `text` (page headers and footers included).
    QList<Span> blocks;
    /// For each unit of `text` the number of source units it was folded from; 0 for separators made up.
    QList<quint8> lengths;

    /// The shortest source range whose folding holds normalised `span`.
    Span toSource(Span span) const;
    /// The normalised range of source `span`.
    Span toNormalised(Span span) const;
};

/// Folds `text`; without blocks the whole text is one block a paragraph (blank lines separate).
NormalisedText normalise(const QString &text, const QList<Block> &blocks = {});

} // namespace vigie
