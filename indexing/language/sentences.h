// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/language/normalise.h"
#include "models/domain/language.h"

namespace vigie {

/// `text` with the capitals of `source`, unit for unit: what is found in one has the same place in the other.
QString withCapitals(const NormalisedText &text, const QString &source);

/// The sentences of `cased` within `range`, in order, without the spaces around them, by ICU's rules with its
/// lists of abbreviations; initials, numbered dates ("2025. 10. 22.") and decimals do not end one.
QList<Span> sentences(QStringView cased, Span range, Language language);

} // namespace vigie
