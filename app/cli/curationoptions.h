// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/services.h"

#include <QCommandLineParser>

namespace vigie {

/// --page with --quote or --range, as annotate, claim add, event add and mention take it.
QList<QCommandLineOption> placeOptions();
Result<Passage> placeOption(const QCommandLineParser &options, const DocumentId &document,
                            const LibraryService &library);

/// What `claim edit` and `claim add` set: --amount, --unit, --bound, --low, --high, --kind, --extent,
/// --period, --no-period, --victim, --actor, --according-to, --part-of, --hedged, --retracted, --comment.
QList<QCommandLineOption> claimOptions();
/// `present` is the claim that is edited, or an empty one. InvalidInput when a value is not understood.
Result<ClaimDecision> claimDecision(const QCommandLineParser &options, const Claim &present,
                                    const FactsService &facts);

/// --date, --kind of `event edit` and `event add`.
QList<QCommandLineOption> eventOptions();
Result<EventDecision> eventDecision(const QCommandLineParser &options);

/// --status proposed|accepted|rejected; nothing when it is not set.
Result<std::optional<ReviewStatus>> statusOption(const QCommandLineParser &options);

} // namespace vigie
