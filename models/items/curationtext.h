// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/domain/curation.h"

#include <functional>

namespace vigie {

/// The words for people, in the language of the interface, of what can be decided about facts.
QString boundText(Bound bound);         ///< "at least"
QString extentText(ClaimExtent extent); ///< "some cases only"
QString unitKindText(UnitKind kind);    ///< "Money"
QString fieldText(const QString &key);  ///< "Victim" for "victim"; unknown keys stay
/// Why one of several currencies was taken: "by the document’s issuer". Empty for none.
QString unitReasonText(const QString &key);
/// A field's value as the command line prints it, for people: "2025-09" → "September 2025".
/// `nameOf` gives the words for an entity's or a claim's id; empty when it is none.
QString fieldValueText(const QString &field, const QString &value,
                       const std::function<QString(const QString &)> &nameOf);
/// Who did what: "Vigie read it", "You changed the period".
QString decisionText(const DecisionRecord &record);

} // namespace vigie
