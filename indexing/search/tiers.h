// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/search/units.h"
#include "indexing/search/vocabulary.h"

#include <xapian.h>

namespace vigie {

/// `query` with its weight times `factor`.
Xapian::Query scaled(const Xapian::Query &query, double factor);

/// Any of `queries`; what is empty is left out.
Xapian::Query anyOf(const QList<Xapian::Query> &queries);

/// The units as they stand, one after the other. `edges`: only from a word's start to a word's end. Words are
/// taken exactly; `open` leaves the last word's end open: any ending that `vocabulary` has.
Xapian::Query sequenceQuery(const QList<Unit> &units, bool edges, bool open, Vocabulary &vocabulary);

/// The terms of `units` without their order: one of each list. Empty where a unit has no term of its own.
QList<std::vector<std::string>> sequenceTerms(const QList<Unit> &units);

/// A run of hangul (`units` are characters) against the readings of Han characters in the text.
Xapian::Query readingQuery(const QList<Unit> &units, Vocabulary &vocabulary);

/// A pair of characters (or one, when `second` is 0) wherever in words it stands.
Xapian::Query anyPairQuery(char32_t first, char32_t second);

/// Any of `terms`.
Xapian::Query anyTerm(const std::vector<std::string> &terms);

/// A Korean word without its particle; other runs as they are.
QList<Unit> nounOf(const QList<Unit> &run);

/// The units of the Hangul reading of a run of Han characters; empty when one has none.
QList<Unit> hangulOf(const QList<Unit> &units);

} // namespace vigie
