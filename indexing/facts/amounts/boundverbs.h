// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/amounts/bounds.h"

/// Verbs behind an amount that bound it, in Japanese and Korean.
namespace vigie::boundverbs {

/// A verb that bounds the amount it governs, with its particle and an adverb between: を優に超えた,
/// を下らない, 를 훌쩍 넘겼다, 에 조금 못 미친다.
std::optional<InnerBound> verbAfter(QStringView text, qsizetype position);

/// 超えない, 넘지 않는다: what follows a verb of bound denies it.
bool isDeniedBehind(QStringView rest);

/// 昨年1年間の約12億ドルを上回った, 전년 12억 달러를 웃돌았다: the amount of another time, which something
/// else goes beyond. The amount begins at `start`; `verb`: what bounds it.
bool isBaseOfComparison(QStringView text, qsizetype start, QStringView verb);

} // namespace vigie::boundverbs
