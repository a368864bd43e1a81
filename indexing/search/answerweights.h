// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vigie::answerweight {

// How much a kind of answer counts. Measured on judged sentences: whole words first, then the words of a
// compound, then what stands inside longer words.
inline constexpr double whole = 4;
inline constexpr double pieces = 1;
inline constexpr double inside = 0.2;
inline constexpr double pair = 0.5;
inline constexpr double reading = 0.3; // readings are many words to one sound
inline constexpr double exactForm = 0.3;
inline constexpr double inflected = 0.3;
inline constexpr double dictionary = 0.5; // of a dictionary's many senses most are meant elsewhere
inline constexpr double translated = 0.6; // general words have many meanings
inline constexpr double spelling = 0.5;   // of a word that the index does not have as asked

} // namespace vigie::answerweight
