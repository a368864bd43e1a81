// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace vigie {

/// How the same Japanese or Korean word is written too: ヴァ and バ, サーバ and サーバー, 取り扱い and
/// 取扱い, 컨텐츠 and 콘텐츠, 메시지 and 메세지. One or two differences a word; the likelier first, at
/// most 80. `word` is normalised. What of them is ever written, only a text can say.
QStringList writtenOtherwise(const QString &word);

/// By how many slips `one` differs from `other`: a letter more, a letter less, another letter, two letters
/// that changed places. More than `most` is most + 1.
int slipsBetween(QStringView one, QStringView other, int most);

/// How a name in Latin letters sounds, roughly, whoever romanised it: the same for Buero and Bureau, for
/// Muhammad and Mohammed. `word` is normalised.
QString soundOf(const QString &word);

} // namespace vigie
