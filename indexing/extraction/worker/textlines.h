// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace vigie {

/// How the lines of a plain text stand to one another.

/// "Loss: $5.9 million", « Préjudice : 9 millions »: a line that is a thing of a record with its label.
bool isLabelledLine(QStringView line);

/// Whether `line` goes on with a sentence that `before`, the line above, broke off, in a text whose lines are
/// not all broken at one width: it begins with a small letter, or that one ends with a word with which
/// nothing ends.
bool goesOnFrom(const QString &before, const QString &line);

/// Whether the lines from `first` on, up to the next empty one, are a line each and no sentences broken at
/// the width of the page: three or more that all begin with a capital or a figure, or each with a label.
bool areLinesOfTheirOwn(const QStringList &lines, qsizetype first);

} // namespace vigie
