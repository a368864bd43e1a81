// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/amounts/figure.h"
#include "models/domain/decimal.h"
#include "models/domain/language.h"
#include "models/domain/span.h"

#include <optional>

namespace vigie {

/// A number as the text writes it, before it is known what it counts.
struct Number
{
    Span span; ///< normalised: figure and scale
    Figure figure;
    bool hasFigure = false; ///< ASCII digits with a Western scale or none: value depends on `figure`'s doubt
    Decimal mantissa;       ///< the part before the scale: 1.65 of "1.65 billion", 28 of "28億"
    int scale = 0;          ///< the power of ten the scale multiplies by: 9 of "1.65 billion"; 0 for none
    std::optional<Decimal> spelled; ///< the value where no figure alone makes it (words, myriads)
    int spelledPower = 0;           ///< power of ten of its last significant digit
    bool shortScale = false;        ///< "m", "b", "t": a scale only beside a currency
    bool singularScale = false;     ///< "milliard", "million": speaks against 1 650
    bool frenchBillion = false;     ///< "billion(s)" in a French text: 10¹² unless written the English way
    bool vague = false;             ///< "数億", "several million"
    bool about = false;             ///< "400여만", "une centaine de millions"
    bool words = false;             ///< no digit in it
    bool western = false;           ///< number words of English or French
    bool small = false; ///< a bare "one", "un", "三": an article or a counter more often than a figure
};

/// Reads the number that starts at `position`: figures with Western scales, myriads (28億4000万, 1조7천억) or
/// words. Nothing if there is none; `skipTo` says where to go on either way.
std::optional<Number> readNumber(QStringView text, qsizetype position, Language language, bool tightSpaces,
                                 qsizetype &skipTo);

/// Myriads in kanji, hangul and digits.
std::optional<Number> readMyriads(QStringView text, qsizetype position);
/// Number words. `position` must be the start of a word.
std::optional<Number> readEnglishWords(QStringView text, qsizetype position);
std::optional<Number> readFrenchWords(QStringView text, qsizetype position);

/// A Western scale word ("million", "milliards", "bn", "k") after a figure.
struct ScaleWord
{
    int power = 0;
    qsizetype end = 0;
    bool isShort = false;
    bool singular = false;
    bool billion = false; ///< the word is "billion(s)"
};
std::optional<ScaleWord> readScaleWord(QStringView text, qsizetype position, bool french);

} // namespace vigie
