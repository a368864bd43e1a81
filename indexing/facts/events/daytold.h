// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/dates/datescanner.h"
#include "indexing/facts/events/happenings.h"

/// Days that are told without a word that is known to tell what happened.
namespace vigie::daytold {

/// "On 16 June 2020 the North blew up its liaison office.": a whole sentence that a day begins or ends tells
/// what happened then, whatever its verb. Not where the day is a bound ("by 3 May"), where the sentence is of
/// what is to come or did not come, or says what something was or was worth (`statesMoney`).
bool tellsOfDay(const HappeningSentence &sentence, const ScannedDate &date, bool statesMoney);

} // namespace vigie::daytold
