// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>

namespace vigie {

/// A pattern whose words and letters are those of Unicode. Its first use makes it ready: of the thousand
/// there are, a short text asks for few.
inline QRegularExpression pattern(const QString &text)
{
    QRegularExpression expression(text, QRegularExpression::UseUnicodePropertiesOption);
    Q_ASSERT_X(expression.isValid(), "pattern", qPrintable(expression.errorString()));
    return expression;
}

} // namespace vigie
