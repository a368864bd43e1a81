// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// What a sum in Japanese and Korean is paid, given or set for.
namespace vigie::easternpayments {

/// The kind that what the sum is for gives it: 調査に900万円、入れ替えに2100万円がかかり is a cost,
/// 住宅の購入に 充てる and 제보자에게 지급 are other, 上限を5万ドルから25万ドルに引き上げる a limit,
/// 本国にもたらす revenue.
std::optional<ClaimKind> kindOfPayment(const ClaimContext &context, qsizetype i);

} // namespace vigie::easternpayments
