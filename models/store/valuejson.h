// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/anchor.h"
#include "models/domain/annotation.h"
#include "models/domain/document.h"
#include "models/services/factsservice.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace vigie {

// Values as the journal and the database keep them. Readers give what they can: a missing key is the default.

QJsonObject toJson(const Annotation &annotation);
Annotation annotationFromJson(const QJsonObject &json);
QJsonArray evidenceToJson(const QList<EvidenceLink> &evidence);
QList<EvidenceLink> evidenceFromJson(const QJsonArray &json);

/// Only what is set; an empty published date ("there is none") is an empty string.
QJsonObject toJson(const DocumentCorrection &correction);
DocumentCorrection correctionFromJson(const QJsonObject &json);

QJsonObject toJson(const Amount &amount);
Amount amountFromJson(const QJsonObject &json);

/// What is compared and how; passage and quote are columns of their own.
QJsonObject toJson(const Comparison &comparison);
Comparison comparisonFromJson(const QJsonObject &json);

QString compact(const QJsonObject &json); ///< keys sorted, no spaces
QJsonObject parseObject(const QString &text);

QByteArray packBlocks(const QList<Block> &blocks);
/// Blocks outside of a text of `length` units, or out of order, are left out.
QList<Block> unpackBlocks(const QByteArray &bytes, qsizetype length);

Source sourceFromName(const QString &name);
/// Now, in UTC, in whole milliseconds, as the database keeps it.
QDateTime storedNow();

TextAnchor anchorOf(const Annotation &annotation);
void setAnchor(Annotation &annotation, const DocumentId &document, const TextAnchor &anchor);

} // namespace vigie
