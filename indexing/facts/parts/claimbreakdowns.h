// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"
#include "models/domain/claim.h"

/// Lists that break a sum down: their items add up to it exactly.
namespace vigie::claimbreakdowns {

/// Where a claim stands: claims of one list or table share `group`; others have none (-1). `block` parts
/// paragraphs.
struct Place
{
    int group = -1;
    qsizetype block = 0;
    bool base = false; ///< another amount was only set against it
};

/// Tells the lists and tables of a document apart, block by block.
class Groups
{
public:
    Place of(const ClaimContext &context);

private:
    const PageFacts *m_page = nullptr;
    QChar m_bullet;
    qsizetype m_key = -1;
    qsizetype m_block = -1;
    int m_last = -1;
};

/// Makes the items of each list parts of the sum before it that they add up to; so with the sums of a
/// paragraph that follow theirs. `places` has one for each claim.
void settle(QList<Claim> &claims, const QList<Place> &places);

} // namespace vigie::claimbreakdowns
