// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/comparisons/comparisonscanner.h"
#include "indexing/facts/dates/datescanner.h"
#include "indexing/facts/names/entitymatcher.h"
#include "models/domain/claim.h"
#include "models/domain/event.h"

namespace vigie {

/// What is known of one page when its events are read. Spans are of the normalised text.
struct EventPage
{
    const Page &page;
    const NormalisedText &text;
    QStringView cased; ///< the same with capitals
    Language language = Language::Unknown;
    const QList<ScannedDate> &dates;
    const QList<EntityMatch> &entities;
    const QList<ScannedComparison> &comparisons; ///< what amounts are set against did not happen again
    const QList<Claim> &claims;                  ///< of the page: what was stolen when they say
};

/// The dated happenings of a page, a sentence each: a date with a word of what happened near it (founded,
/// published, stolen, sent, vetoed …), or with a stated theft. Two dated happenings in a sentence are two
/// events; what stands first below a line that is only a date happened then. What is planned, possible or
/// denied is none, nor is what lies after the document's own date, nor when the document itself was written.
/// Headings, footnotes, page headers and footers are not read.
QList<Event> readEvents(const Document &document, const EventPage &page);

} // namespace vigie
