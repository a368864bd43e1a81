// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie {

/// What is heard of a name in whatever script it is written: its consonants, those that languages take for
/// each other as one ("Kestrel", 케스트럴 and ケストレル alike). Without L, R and H, which come and go. Empty
/// for a name with a letter that does not say how it is spoken (漢字).
QString consonantsHeard(const QString &name);

/// Whether two names may be one, heard in two languages: the shorter is all of the longer's beginning
/// ("Selmar Exchange", セルマー).
bool soundAlike(const QString &a, const QString &b);

/// Whether one name is the other with a word or more behind it: "Selmar", "Selmar Exchange".
bool isBeginningOf(const QString &a, const QString &b);

/// Whether the names are written in one script.
bool areOfOneScript(const QString &a, const QString &b);

} // namespace vigie
