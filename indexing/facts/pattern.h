// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>

namespace vigie {

/// A pattern whose words and letters are those of Unicode, made ready to be used many times.
inline QRegularExpression pattern(const QString &text)
{
    QRegularExpression expression(text, QRegularExpression::UseUnicodePropertiesOption);
    Q_ASSERT_X(expression.isValid(), "pattern", qPrintable(expression.errorString()));
    expression.optimize();
    return expression;
}

} // namespace vigie
