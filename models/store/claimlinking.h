// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/curation.h"

namespace vigie {

/// A change to what was said about two claims; no value takes the word back.
struct LinkChange
{
    ClaimId first; ///< the lesser id
    ClaimId second;
    std::optional<bool> same;

    friend bool operator==(const LinkChange &, const LinkChange &) = default;
};

/// What FactsService::link() makes of the words said so far: the newest word holds, and what contradicts it
/// is taken back. Joining claims takes back every word that holds some of them apart; taking one out of a
/// fact takes back the words that joined it to the others.
QList<LinkChange> linkChanges(const QList<ClaimLink> &words, const QList<ClaimId> &claims,
                              std::optional<bool> same);

/// The same for FactsService::tellApart().
QList<LinkChange> apartChanges(QList<ClaimLink> words, const QList<ClaimId> &ones,
                               const QList<ClaimId> &others);

} // namespace vigie
