// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/language.h"
#include "models/domain/result.h"

#include <QStringList>

namespace vigie {

/// Words of a list as the language of the interface parts them: "a, b", 「a、b」.
QString joinedList(const QStringList &words);

/// Sentences after each other as the language of the interface sets them: Japanese puts no space between
/// them. Empty ones are left out.
QString joinedSentences(const QStringList &sentences);

/// The name of a language within a sentence: small where the language of the interface writes it so.
QString languageWithin(Language language);

/// What happened and what the person can do about it.
QString errorSentences(const Error &error);

} // namespace vigie
