// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// The Korean words that tell of thieves: one list for all rules that ask whether money went to them.
namespace vigie::koreanthieves {

/// Whether `words`, folded, name somebody who takes what is not his: 해커, 공격자, 일당, 라자루스, 북한.
bool areNamed(QStringView words);

/// Whether they hold a word for taking it, whoever did: 훔쳤, 탈취, 도난, 빼돌, 털렸.
bool tellTaking(QStringView words);

/// Whether they tell of a way in: 해킹, 침입, 개인키, 피싱.
bool tellAttack(QStringView words);

/// Whether they tell any of these as something that befell somebody, and not only what is guarded against,
/// feared or rehearsed: 북한 해킹에 대비해, 모의 해킹 훈련.
bool areTold(QStringView words);

/// The same of the first words of the text, where its title stands.
bool opensWithThem(const ClaimContext &context);

/// The same of the sentence of `context` or of the next.
bool areToldAround(const ClaimContext &context);

} // namespace vigie::koreanthieves
