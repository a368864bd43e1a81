// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

#include <optional>

namespace vigie::parties {

/// The words at `span` as the page has them, with single spaces.
QString asWritten(const ClaimContext &context, Span span);

/// The firms that `sentence` tells of, known or not, each once.
QList<Party> toldIn(ClaimContext context, Span sentence, const Thesaurus &thesaurus);

/// The one of several that was robbed last, if it is among them; the only one where there is but one.
Party onlyOf(const QList<Party> &told, const Party &lastVictim);

/// The number of the block that holds `position`.
qsizetype blockAt(const QList<Span> &blocks, qsizetype position);

/// Looks back for the nearest sentence that tells of a firm: in the paragraph, then in up to `above` of those
/// before it. Nobody where that sentence tells of several or names none; nothing where there is none.
std::optional<Party> nearestTold(const ClaimContext &context, const Thesaurus &thesaurus, int above);

} // namespace vigie::parties

namespace vigie {

/// Whose business is to hold the money of others: an exchange, a bank.
bool holdsMoney(const Entity &entity);

/// Whether the thesaurus has the entity as one that can be robbed of tokens: an exchange or the like that is
/// no mixer.
bool mayBeRobbed(const Thesaurus &thesaurus, const EntityId &id);

} // namespace vigie
