// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/kindwordsincome.h"
#include "indexing/facts/kindwordsordinary.h"
#include "indexing/facts/kindwordsother.h"
#include "indexing/facts/kindwordstheft.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace vigie::claimwords {

/// All words that tell what an amount is, in the four languages; the nearest one decides, of two as near the
/// first.
inline constexpr auto kinds = [] {
    std::array<KindCue, std::size(stolenKinds) + std::size(earnedKinds) + std::size(otherKinds) +
                            std::size(ordinaryKinds)>
        all{};
    auto next = std::copy(std::begin(stolenKinds), std::end(stolenKinds), all.begin());
    next = std::copy(std::begin(earnedKinds), std::end(earnedKinds), next);
    next = std::copy(std::begin(otherKinds), std::end(otherKinds), next);
    std::copy(std::begin(ordinaryKinds), std::end(ordinaryKinds), next);
    return all;
}();

} // namespace vigie::claimwords
