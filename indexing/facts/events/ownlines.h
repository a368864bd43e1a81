// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/dates/datescanner.h"
#include "models/domain/document.h"

/// Dates by which a document speaks of itself.
namespace vigie::ownlines {

/// "LONDON, 3 December 2025: …", before what is told: the day of the document, on which nothing but its
/// saying took place.
bool isOwnDay(const Document &document, QStringView text, Span block, const ScannedDate &date);

/// "SEOUL, Feb. 7 (Agency) - …": the day of a dispatch, before its text.
bool isDateline(const Document &document, QStringView text, Span block, const ScannedDate &date);

/// "As of 1 September, £310,000 lay frozen", « au 31 mai », 5月末現在: when something was so, not when it
/// happened.
bool isOfStanding(QStringView text, Span block, const ScannedDate &date);

/// "Published 15 January 2026", « Mis à jour le 3 mars 2025 », 発行日：2025年5月29日: a line that says only
/// when something was written, or the document's own date on a line of its own.
bool isOfMaking(const Document &document, const Page &page, Span date, const FuzzyDate &when);

} // namespace vigie::ownlines
