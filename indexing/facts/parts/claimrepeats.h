// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

namespace vigie::claimrepeats {

/// The claim of a whole that the words before amount `i` name by whom it was taken from:
/// 青葉コインの流出額のうち5億円, 동백거래소에서 나온 돈 가운데 6억 원, wherever the text told of it. Nothing
/// where no theft told has that victim.
const Claim *wholeNamed(const QList<Claim> &claims, const ClaimContext &context, qsizetype i,
                        const Claim &part);

/// When the firm that the sentence names, or the one before, was robbed by what the text told: what
/// 被害の2か月後, 翌日 and 이튿날 count from there.
std::optional<FuzzyDate> periodOfNamed(const QList<Claim> &claims, const ClaimContext &context);

/// "Of the $13.8 million": the theft told before that has the sum which an article or "this" names again;
/// null if none.
const Claim *theftNamedAgain(const QList<Claim> &claims, const ClaimContext &context, qsizetype i);

/// Gives a theft without victim or time those of the theft told before that has the same sum, or, where the
/// words point at a theft (この件, 이번 사고), the time of the last one with its victim.
void completeRepeated(Claim &claim, const QList<Claim> &before, const ClaimContext &context);

/// Claims whose own words do not say of what kind they are are thefts where the document elsewhere tells a
/// theft of the same sum: ＜視点＞消えた482億円の行き先 above the text. `untold`: their places in `claims`.
void settleUntold(QList<Claim> &claims, const QList<qsizetype> &untold);

} // namespace vigie::claimrepeats
