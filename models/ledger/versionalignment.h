// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/versiontext.h"

namespace vigie {

/// Paragraphs of two texts that say the same, by their numbers from 0. One side is empty where the other text
/// has nothing for it.
struct VersionPair
{
    QList<int> left;
    QList<int> right;

    friend bool operator==(const VersionPair &, const VersionPair &) = default;
};

/// Two texts side by side.
struct VersionAlignment
{
    QList<VersionPair> pairs; ///< in order; every paragraph of both stands in one
    /// 0 to 1: how much of what both say alike in every language stands in paragraphs that were laid side by
    /// side.
    double shared = 0;
    int alike = 0;      ///< how many different things these are
    double covered = 0; ///< 0 to 1: how much of both texts has something at its side

    /// Whether these are two versions of one statement, and not two texts on one matter.
    bool isVersion() const;
};

/// Lays the paragraphs of `left` beside those of `right`, in order, none twice: by what they say alike in
/// every language and, where that tells nothing, by their lengths (Gale and Church, A Program for Aligning
/// Sentences in Bilingual Corpora, 1993). Without any translation.
VersionAlignment alignVersions(const VersionText &left, const VersionText &right);

} // namespace vigie
