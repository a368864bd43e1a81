// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/names/partynames.h"

namespace vigie::parties {

/// The name in the sentence of amount `i` whose place in it is most that of the robbed, in English and
/// French: each name that may be a firm is weighed by the word that governs it, by what stands behind it and
/// by what the document says of it elsewhere. Empty where none is likely, or two are alike.
Span victimByRole(const ClaimContext &context, qsizetype i);

/// Where the sentence names `known` in a place that tells nothing of it, the name that it says was robbed;
/// for amount `i`, in French.
Span robbedRather(const ClaimContext &context, qsizetype i, Span known);

/// The name in the bracket behind amount `i`, or before the bracket that holds it: "$8 million (X)", "X ($8
/// million)".
Span nameBeside(const ClaimContext &context, qsizetype i);

/// Adds the names of the sentence that may be robbed firms: those whose place tells of it, and those that the
/// document calls firms and that nothing in the sentence makes somebody else.
void findFirms(const ClaimContext &context, Names &names);

/// "X, which operates the exchange": who runs the platform that was robbed before is not robbed itself.
bool runsWhatWasRobbed(const ClaimContext &context, Span name);
/// "Fjordkey (wallet provider, Bergen). On 22 August …": the firm that a paragraph is headed by, in English
/// and French; empty if there is none.
Span labelOfBlock(const ClaimContext &context);

} // namespace vigie::parties
