// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// Pronouns in English for people whom the sentences before introduce.
namespace vigie::parties {

/// "A caller stole $212,000 from him", "she was tricked out of her savings": the person whom the sentences
/// before introduce, in English.
Party personPointedAt(const ClaimContext &context, qsizetype i);

} // namespace vigie::parties
