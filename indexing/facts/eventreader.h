// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/datescanner.h"
#include "indexing/facts/entitymatcher.h"
#include "models/domain/event.h"

namespace vigie {

/// What is known of one page when its events are read. Spans are of the normalised text.
struct EventPage
{
    const Page &page;
    const NormalisedText &text;
    Language language = Language::Unknown;
    const QList<ScannedDate> &dates;
    const QList<EntityMatch> &entities;
};

/// The dated happenings of a page, a sentence each: a date with a word of what happened near it (founded,
/// published, stolen, sent, vetoed …). Two dated happenings in a sentence are two events. Page headers and
/// footers are not read.
QList<Event> readEvents(const Document &document, const EventPage &page);

} // namespace vigie
