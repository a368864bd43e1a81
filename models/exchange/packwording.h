// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/domain/language.h"

#include <QStringList>

namespace vigie {

// The words of an evidence pack, in the language of its citations.

/// One sentence or word of the first page.
enum class PackText : quint8 {
    Title,
    About,        ///< what the pack is
    HowToCheck,   ///< how the hashes are compared
    AmountsAbout, ///< what the table of amounts is and is not
    Excerpts,
    Amounts,
    Originals,
    Files,
    Amount,
    Meaning,
    Period,
    Victim,
    Actor,
    Status,
    Source,
    Hash,
    File,
    Picture, ///< %1: the citation
    Hedged,
    Range,         ///< %1, %2
    Chart,         ///< heading; %1: what it counts
    ChartAbout,    ///< what the bars are made of
    Timeline,      ///< heading
    TimelineAbout, ///< what is on it
    Drawing,       ///< in place of the picture; %1: its heading
    Year,
    Lowest,
    Highest,
    AtLeast, ///< %1: an amount
    Making,  ///< how the figure is made up
    Date,
    Kind,
    What,
};
QString packText(PackText text, Language language);

/// What a file of the pack holds, by its name.
QString packFileText(const QString &name, Language language);

/// "theft", "vol", 窃取, 탈취.
QString packKind(ClaimKind kind, Language language);
/// "some cases only": of how much the amount tells; empty where nothing is said of it.
QString packExtent(ClaimExtent extent, Language language);
/// "at least 30 million"-like is left to the quote: this is the bound's word alone; empty for exact figures.
QString packBound(Bound bound, Language language);
/// "Meetings": a lane of the timeline, by the kind of an event.
QString packEventKind(const QString &kind, Language language);
QString packStatus(ReviewStatus status, Language language);

} // namespace vigie
