// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

namespace vigie::parties {

/// Whether a Japanese or Korean name is that of an office, a court, a paper or a firm that traces coins:
/// 金融庁, FBI, 조선일보. They tell of what others lost.
bool tellsOfOthers(QStringView name);

/// FBIは2月26日、15億ドルが盗まれたと発表した: `victim`, as read for amount `i`, is only who tells of the
/// theft, and neither the words nor the text before say that it was its own.
bool onlyTells(const ClaimContext &context, const Party &victim);

/// 金融庁は2024年6月、…を命じた: a month or day right behind such a topic is that of its own deed.
bool isOfTeller(const ClaimContext &context, Span date);

} // namespace vigie::parties
