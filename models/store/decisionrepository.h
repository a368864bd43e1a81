// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/anchor.h"
#include "models/domain/result.h"
#include "models/services/factsservice.h"

#include <QJsonObject>

namespace vigie {

class LibraryDatabase;

/// What a person decided about a claim, with what is needed to find the claim again when it has another id.
struct StoredDecision
{
    ClaimId claim;
    DocumentId document;
    TextAnchor anchor;
    Amount amount; ///< as it was read when the decision was made: another reading is another claim
    ClaimDecision decision;
};

/// The table decisions.
class DecisionRepository
{
public:
    explicit DecisionRepository(const LibraryDatabase &database);

    Result<QList<StoredDecision>> decisions() const;
    Result<QList<StoredDecision>> decisions(const DocumentId &document) const;
    Result<std::optional<StoredDecision>> decision(const ClaimId &claim) const;
    Result<void> put(const StoredDecision &decision) const;
    Result<void> remove(const ClaimId &claim) const;

private:
    const LibraryDatabase &m_database;
};

/// As the journal keeps it.
QJsonObject toJson(const StoredDecision &decision);
StoredDecision storedDecisionFromJson(const QJsonObject &json);

} // namespace vigie
