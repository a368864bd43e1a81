// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entity.h"
#include "models/domain/event.h"

#include <QSqlQuery>
#include <QVariantList>

/// Statements and columns of the fact tables, each beside the code that reads them.
namespace vigie::rows {

QString insertMention();
QVariantList values(const DocumentId &document, const Mention &mention, int block);
QString selectMentions();
Mention mentionOf(const QSqlQuery &row);

QString insertClaim();
QVariantList values(const DocumentId &document, const Claim &claim);
QString selectClaims();
Claim claimOf(const QSqlQuery &row);

QString insertComparison();
QVariantList values(const DocumentId &document, const Comparison &comparison);
QString selectComparisons();
Comparison comparisonOf(const QSqlQuery &row);

QString insertEvent();
QVariantList values(const DocumentId &document, const Event &event);
QString selectEvents();
Event eventOf(const QSqlQuery &row);

} // namespace vigie::rows
