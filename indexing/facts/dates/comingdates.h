// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/language.h"
#include "models/domain/span.h"

#include <QStringView>

namespace vigie {

/// Whether the words beside a date say that it is still to come: "will be held on 4 March", « se tiendra le 4
/// mars », 3月4日に開かれる予定, 3월 4일 열릴 예정. `block` and `date` are spans of `text`, which is
/// normalised. What has happened and what an amount is said of never is.
bool isStillToCome(QStringView text, Span block, Span date, Language language);

} // namespace vigie
