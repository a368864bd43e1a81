// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"
#include "models/domain/comparison.h"

namespace vigie {

/// Whether `span` lies in what some comparison of the page is set against: a date there dates nothing else.
bool isOfBase(const PageFacts &page, Span span, Span amount);

/// Makes a comparison of the words in `context.sentence`. `claims` are those read so far; those of the
/// sentence begin at `ofSentence`, those of its block at `ofBlock`. Nothing where no amount is compared.
std::optional<Comparison> readComparison(const ClaimContext &context, const ScannedComparison &scanned,
                                         const QList<Claim> &claims, qsizetype ofSentence, qsizetype ofBlock,
                                         const Document &document);

} // namespace vigie
