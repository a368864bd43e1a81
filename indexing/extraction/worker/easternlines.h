// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace vigie {

/// How the lines of a plain text in Japanese stand to one another: nothing tells by its letters where a
/// sentence begins.

/// Whether `line` goes on with what `before`, the line above, broke off: within a number, a word in katakana
/// or a bracket, before a letter that begins no line, or behind a particle or comma that ends no line.
bool isBrokenWithin(QStringView before, QStringView line);

/// Whether the lines from `first` on, up to the next empty one, are a paragraph set at a fixed width: three
/// or more, all but the last as long as the longest, the last with the end of a sentence.
bool isSetParagraph(const QStringList &lines, qsizetype first);

/// 被害額：6億円, 発生：2024年6月／対象：X: a line that begins with a label, or one of several as long that
/// each do.
bool beginsWithLabel(QStringView line);

} // namespace vigie
