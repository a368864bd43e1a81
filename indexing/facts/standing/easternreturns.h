// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

/// What came back to whom it belongs, and figures that are taken back, in Japanese and Korean.
namespace vigie {

/// Whether the verb behind amount `i` says that it was given back or got back: 返還を受けた, お返ししました,
/// 찾아왔다; not what was asked for, planned or not reached.
bool easternGivenBack(const ClaimContext &context, qsizetype i);

/// 회수분을 뺀 피해액은 190억 원: what is still gone of a theft; Korean.
bool easternNetOfReturns(const ClaimContext &context, qsizetype i);

/// Whether the sentence takes the figure back or calls it wrong: 当初15億円としていたが撤回した,
/// …は誤りでした, 착오였으므로 정정합니다.
bool easternTakenBack(const ClaimContext &context, qsizetype i);

/// Whether somebody only means to get or give amount `i` back: 必ず取り戻す, 되찾겠다.
bool easternYetToReturn(const ClaimContext &context, Span amount);

/// Whether the words before an amount say that giving back has begun: 返還を始め、12日までに
bool japaneseReturnBegun(QStringView before);

/// Where `words`, which begin behind an amount, say that it was given back; -1 if they do not.
qsizetype easternReturnIn(QStringView words);

} // namespace vigie
