// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/curation.h"

#include <QJsonObject>

namespace vigie {

// Decisions and readings as the journal and the database keep them. Readers give what they can: a missing key
// is the default.

/// Only what is set; an invalid period ("there is none") is an empty string.
QJsonObject toJson(const ClaimDecision &decision);
QJsonObject toJson(const EventDecision &decision);
QJsonObject toJson(const MentionDecision &decision);
ClaimDecision claimDecisionFromJson(const QJsonObject &json);
EventDecision eventDecisionFromJson(const QJsonObject &json);
MentionDecision mentionDecisionFromJson(const QJsonObject &json);

/// What was read, without id, passage and quote.
QJsonObject readingOf(const Claim &claim);
QJsonObject readingOf(const Event &event);
QJsonObject readingOf(const Mention &mention);
Claim claimFromReading(const QJsonObject &json);
Event eventFromReading(const QJsonObject &json);
Mention mentionFromReading(const QJsonObject &json);

} // namespace vigie
