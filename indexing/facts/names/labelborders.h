// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/words/characters.h"
#include "indexing/language/normalise.h"
#include "models/domain/language.h"

#include <functional>

namespace vigie {

/// Where a name may begin and end in running text of the four languages. Positions are of the normalised
/// view.

/// True when a word begins at `at`: after a space, a sign or an elision in Latin, at the start of a word or
/// after a prefix like 대 in Korean, anywhere but inside a run of katakana in Japanese.
bool labelMayBegin(QStringView text, qsizetype at);

/// Where the name whose letters are `label` ends: with a plural's ending ("North Koreans"), without Korean
/// particles. -1 when the letters are part of another word. `anotherBegins` says whether another name begins
/// at a place.
qsizetype labelEnd(QStringView text, Span label, Language language,
                   const std::function<bool(qsizetype)> &anotherBegins);

/// True when `span` of the normalised text begins with a capital in `source`; `all`: has capitals only.
bool hasCapitals(const NormalisedText &text, Span span, const QString &source, bool all);

} // namespace vigie
