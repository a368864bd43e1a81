// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/names/partynames.h"

/// Who runs a platform, and who only stands beside it, in Japanese and Korean.
namespace vigie::parties {

/// 「X」を運営するY, 運営会社のY, Yが運営する「X」; 'X'를 운영하는 Y, 운영사인 Y, Y가 운영하는 'X': whoever
/// runs a platform that has a name of its own is not what was robbed.
bool runsAnother(const ClaimContext &context, Span name);

/// 当社が運営する「X」, 당사가 운영하는 'X': the speaker's own.
bool isRunBySpeaker(const ClaimContext &context, Span name);

/// 「X」を運営するY社は, X 운영사인 Y는: what is said behind is said of the platform. How long those words
/// are.
qsizetype operatorBehind(const ClaimContext &context, const QString &behind);

/// Whether the words right before the name make it another party than whom the text is about: 親会社の,
/// 委託先の, 모회사, 협력사.
bool isPlacedBeside(const ClaimContext &context, Span name);

/// The firm that the sentence says runs the platform: 運営元のX, 운영사 X; empty if none.
Span operatorNamed(const ClaimContext &context);

} // namespace vigie::parties
