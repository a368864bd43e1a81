// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotation.h"
#include "models/domain/claim.h"
#include "models/domain/event.h"

namespace vigie {

struct Services;
class Navigator;

QString evidenceKindText(EvidenceLink::Kind kind); ///< "Name", "Claim", "Event"

/// A claim or an event on one line, to be chosen by.
QString claimLine(const Claim &claim);
QString eventLine(const Event &event);

/// What a link leads to, as it is called now; what it was called when that is gone.
QString evidenceText(const EvidenceLink &link, const Services &services);
bool isEvidenceThere(const EvidenceLink &link, const Services &services);

/// Shows in the panels what the link leads to.
void chooseEvidence(const EvidenceLink &link, const Services &services, Navigator &navigator);

/// The annotations that are evidence for it, a line each ("“words” — note"); for lists of what is known.
QList<Annotation> annotationsFor(EvidenceLink::Kind kind, const QString &id, const Services &services);
QString annotationLine(const Annotation &annotation);

} // namespace vigie
