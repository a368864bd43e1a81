// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/dates/datescanner.h"
#include "indexing/facts/events/happenings.h"

namespace vigie {

/// A date of a sentence with what happened then.
struct DatedHappening
{
    const ScannedDate *date = nullptr;
    const Happening *happening = nullptr;
};

/// Each date of the sentence with the word of what happened that stands nearest; a word speaks for a second
/// date only where both are listed: "on 29 May and on 22 October", "A on 6 May, B on 8 August and C on 29
/// November". Both lists must outlive what is returned.
QList<DatedHappening> datedHappenings(const QList<const ScannedDate *> &dates,
                                      const QList<Happening> &happenings, const HappeningSentence &sentence);

} // namespace vigie
