// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/names/partynames.h"

/// Who was robbed where a clause leaves out its verb or hangs on a name; English and French.
namespace vigie::parties {

/// « Upbit a perdu 30 millions, et notre confrère Skellig, 4,9 millions », "…, and Skellig $4.9 million"; «
/// du pont X, auquel des pirates avaient dérobé 100 millions »: the name that is said of amount `i` alone.
/// Empty if there is none.
Span ownerByClause(const ClaimContext &context, qsizetype i);

/// « un cabinet notarial de Pau », « réunis à Berne », "a law firm in Leeds": where somebody is who is not
/// named.
bool isSeatOfUnnamed(const ClaimContext &context, Span name);

} // namespace vigie::parties
