// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// Figures of others for what was told last, in French.
namespace vigie::frenchrivals {

/// « Chainalysis parle de 82 millions, et la bourse elle-même de 48 », « Selon X, il s'agirait plutôt de 82
/// millions »: whether the words before amount `i` only say whose figure it is.
bool tellsWhoseFigure(const ClaimContext &context, qsizetype i);

/// Whether amount `i` is such a figure for the theft that `last` tells of.
bool isOtherFigureFor(const Claim &last, const ClaimContext &context, qsizetype i);

/// « Selon X, le montant exact du vol s'élève à 234,9 millions »: whether a sentence without a time says how
/// much the theft took that the text is about.
bool tellsSumOfTheft(const ClaimContext &context, qsizetype i);

/// The theft of `claims` that `claim`, read from such a sentence, tells of; null if none is like it.
const Claim *theftTold(const QList<Claim> &claims, const Claim &claim);

} // namespace vigie::frenchrivals
