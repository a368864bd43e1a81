// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/amount.h"
#include "models/domain/language.h"

namespace vigie {

/// A number a person typed, with how precisely it was typed.
struct TypedFigure
{
    Decimal value;
    int shownPower = 0; ///< as in Amount
    friend bool operator==(const TypedFigure &, const TypedFigure &) = default;
};

/// What a person typed as a figure: "1,650,000,000", "1.65 billion", "1,65 Md", "28億4000万", "16.5억".
/// `language` decides what is open: whether "1,650" has a decimal comma, and that a French « billion » is
/// 10¹². Nothing when any part is not understood or the value is too long to be exact.
std::optional<TypedFigure> readTypedFigure(const QString &text, Language language);

/// A figure as a person would type it to have it read again: the short form of `language`, or all digits.
QString typedFigure(const Decimal &value, Language language);

/// What selected words of a document say, to begin with when a person enters an amount: figure, unit and
/// bound as far as they are written as this program writes them. A person looks at it before it counts.
Amount amountFromWords(const QString &words, Language language);

} // namespace vigie
