// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/language.h"

#include <QString>

class QMimeData;

namespace vigie {

/// Words and where they stand, to be dropped or pasted into another program: as text and as HTML that knows
/// the language of the words. `note` may be empty. The caller owns it.
QMimeData *excerptMime(const QString &words, const QString &citation, const QString &note, Language language);

} // namespace vigie
