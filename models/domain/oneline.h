// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace vigie {

/// Whether what ends one line and what begins the next are written without a space between them. Japanese and
/// Chinese have none. Korean has spaces but may break a line within a word: then the next line begins with
/// what no word begins with (an ending, a particle, what counts the figure before), or `around`, the text it
/// stands in, spells the joined word elsewhere and not the two pieces.
bool joinsWithoutSpace(QStringView before, QStringView after, QStringView around = {});

/// Quoted words on one line, each run of spaces one space: what a line break of the page divided is joined as
/// its language does, also the two parts of a word that a hyphen broke.
QString onOneLine(const QString &words, QStringView around = {});

} // namespace vigie
