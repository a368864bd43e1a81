// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimreader.h"

/// Words with a capital in English or French that name nobody. Spans are of the normalised `text`.
namespace vigie::nameless {

/// "The Company", "the Chair", « la Banque »: what somebody is, and no name. `definite`:
/// an article has been left off its head.
bool isCalledByKind(QStringView text, Span span, bool definite);

/// "The Gangnam-based platform": where somebody is.
bool isSeat(QStringView word);

/// "An Edinburgh fund", "a London broker": where one that has no name is.
/// `cased`: the text with capitals, `block`: the paragraph of `span`.
bool isPlaceOfUnnamed(QStringView text, QStringView cased, Span block, Span span);

/// "Recalling that …", « Constatant que … »: a participle opens the paragraph.
bool isOpeningParticiple(QStringView text, Span span, Language language);

} // namespace vigie::nameless
