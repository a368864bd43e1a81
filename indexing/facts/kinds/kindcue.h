// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"

#include <QStringView>

namespace vigie::claimwords {

/// A word that tells what an amount is, folded as normalised text is. Latin words are stems that must begin a
/// word, unless `whole`.
struct KindCue
{
    QStringView word;
    ClaimKind kind = ClaimKind::Other;
    bool whole = false;
    int toll = 0;         ///< characters by which a better word may be farther away
    bool loss = false;    ///< a harm without its cause: theft where the text speaks of stealing
    bool near = false;    ///< only of an amount that it governs
    bool nothing = false; ///< a longer word that only looks like one of these: "investigator", "rapporteur"
};

} // namespace vigie::claimwords
