// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

namespace vigie::kindreading {

/// 韓国政府は6億ドルとみている, 한국 정부는 6억 달러로 추산한다: whether amount `i` is another's figure for
/// the sum that the paragraph told last, of about its size; Japanese and Korean.
bool isEasternEstimate(const ClaimContext &context, qsizetype i);

} // namespace vigie::kindreading
