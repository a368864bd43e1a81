// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/kinds/kindwordsdaily.h"
#include "indexing/facts/kinds/kindwordsincome.h"
#include "indexing/facts/kinds/kindwordsmisleading.h"
#include "indexing/facts/kinds/kindwordsordinary.h"
#include "indexing/facts/kinds/kindwordsother.h"
#include "indexing/facts/kinds/kindwordstheft.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace vigie::claimwords {

/// All words that tell what an amount is, in the four languages; the nearest one decides, of two as near the
/// first.
inline constexpr auto kinds = [] {
    std::array<KindCue, std::size(stolenKinds) + std::size(earnedKinds) + std::size(otherKinds) +
                            std::size(ordinaryKinds) + std::size(dailyKinds) + std::size(misleadingWords)>
        all{};
    auto next = std::copy(std::begin(stolenKinds), std::end(stolenKinds), all.begin());
    next = std::copy(std::begin(earnedKinds), std::end(earnedKinds), next);
    next = std::copy(std::begin(otherKinds), std::end(otherKinds), next);
    next = std::copy(std::begin(ordinaryKinds), std::end(ordinaryKinds), next);
    next = std::copy(std::begin(dailyKinds), std::end(dailyKinds), next);
    std::copy(std::begin(misleadingWords), std::end(misleadingWords), next);
    return all;
}();

} // namespace vigie::claimwords
