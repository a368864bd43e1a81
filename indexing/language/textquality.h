// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace vigie {

/// What is known of a text by its letters alone. Shares are of its characters without spaces.
struct TextStatistics
{
    qsizetype characters = 0;
    double meaningless = 0; ///< private-use, U+FFFD, control and unassigned ones
    double highLatin = 0;   ///< in runs of three or more of U+0080 to U+00FF and what windows-1252 has there:
                            ///< East Asian bytes taken for Latin letters
    double utf8Pairs = 0;   ///< pairs and triples that are one UTF-8 character each, taken for Latin letters
    double rareSyllables = 0; ///< of the Hangul: syllables that KS X 1001 leaves out
    double halfKana = 0;      ///< halfwidth katakana among kanji
    double likeness = 1;      ///< of how often each Latin letter comes to how often it does in European
                              ///< languages: 1 the same, 0 nothing in common
    double commonest = 0;     ///< share of the letter that comes most often
    qsizetype letters = 0;    ///< Latin ones that this was counted of
};

TextStatistics statisticsOf(QStringView text);

/// Whether `text` is words of no language: bytes read in the wrong encoding, or letters put for others. Short
/// texts are given the benefit of the doubt.
bool isGarbled(QStringView text);

} // namespace vigie
