// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/versionalignment.h"

namespace vigie {

/// Something that one version of a statement says and the other does not.
struct VersionDifference
{
    enum class Kind : quint8 {
        Figure, ///< an amount that the other lacks
        Number, ///< another number that it lacks
        Name,   ///< a name that it lacks
        Hedge,  ///< the other asserts what this one reports ("auraient", "reportedly")
        Bound,  ///< the other gives the same figure without this one's "at least", "about", "almost"
    };
    Kind kind = Kind::Figure;
    int pair = 0;    ///< number of the pair from 0
    Passage passage; ///< the words that say it
    QString words;
    Passage other; ///< for Hedge and Bound: the same figure in the other version
};

/// What either version lacks, by pair, then place. What stands in the paragraphs just before or after, or for
/// names anywhere in the other text, is not lacking: translators move words about. Neither is a name of which
/// a label of `thesaurus` stands within a longer name there. Years are left out, because one language writes
/// the year where another says "last year".
QList<VersionDifference> versionDifferences(const VersionText &left, const VersionText &right,
                                            const VersionAlignment &alignment, const Thesaurus &thesaurus);

} // namespace vigie
