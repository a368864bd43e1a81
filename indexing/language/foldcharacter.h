// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace vigie {

/// What one smallest foldable stretch of text becomes.
struct FoldedCharacter
{
    char16_t units[40] = {}; ///< the longest compatibility mapping has 18 units
    quint8 size = 0;         ///< of `units` used; 0 when the stretch is dropped
    quint8 sourceSize = 0;   ///< UTF-16 units of the source it stands for, at least 1
    bool number = false;     ///< a sign that folds to digits without being one: ², ①, ½
};

/// Folds the stretch of `text` that begins at `at`: a character with the marks and conjoining jamo that
/// compose with it. NFKC case folding, then the unifications that NFKC does not know (quotes, dashes, tildes,
/// radicals). Line breaks and tabs are the caller's.
FoldedCharacter foldCharacter(QStringView text, qsizetype at);

} // namespace vigie
