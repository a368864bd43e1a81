// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

namespace vigie {

/// Japanese and Korean leave out whom the text is about already: who was robbed where the sentence of amount
/// `i` names no firm. The firm of the theft that it points at (この件, 이번 사고), the one whose notice it
/// is, else the one that the nearest sentence before tells of, or the heading. Nobody where it speaks of a
/// year, of many, of a place or of a state that stole.
Party easternCarried(const ClaimContext &context, qsizetype i, const Thesaurus &thesaurus);

/// 2022년에는 애틀랜타 소재 블록체인 업체에서: whether the clause of amount `i` robs somebody whom it does
/// not name; Korean.
bool robsSomebodyElse(const ClaimContext &context, qsizetype i);

/// 체이널리시스의 추산은 20억 달러, TRM랩스는 19억 달러다: whether amount `i` is somebody's estimate of what
/// the text is about, and nobody's own loss; Korean.
bool isEstimateOfAll(const ClaimContext &context, qsizetype i);

/// Whether a Japanese or Korean sentence points at a theft told before: この件, 今回の流出, 이번 사고.
bool pointsAtTheft(const ClaimContext &context);

} // namespace vigie
