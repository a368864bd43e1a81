// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

namespace vigie::parties {

/// Whether the words around a name in an English sentence put it aside: the money passed through it ("through
/// accounts at X", "sent to X"), it only stopped or watched the money ("X froze"), owns or serves the robbed
/// ("bought by X", "its auditor X"), or somebody only borrowed its name ("posing as X"). Whoever is said
/// outright to be robbed is never aside.
bool standsApart(const ClaimContext &context, Span name);

/// Whether an English sentence says that the person of this name was robbed: "was tricked out of", "lost his
/// savings", "stolen from X"; somebody who is only tricked into something is not.
bool isRobbedPerson(const ClaimContext &context, Span name);

/// "An 82-year-old man from Selby has been robbed": where somebody without a name comes from, in English.
bool isHomeOfUnnamed(const ClaimContext &context, Span name);

} // namespace vigie::parties
