// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace vigie {

/// The lines as Markdown shows them: without the marks of emphasis, quotations and links. Headings keep or
/// get the mark "## ", whether they had it or were underlined with "====". Lines without marks are as they
/// were.
QStringList withoutMarks(const QStringList &lines);

/// The level that "## " gives a heading, 0 if the line is none.
quint8 levelOfHeading(QStringView line);

} // namespace vigie
