// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/document.h"
#include "models/domain/event.h"

namespace vigie {

/// Documents in another language that may be versions of `document`, the likeliest first, at most `most`:
/// published within days of it, or stating the same rare figures and dates. A cheap look before texts are
/// compared (alignVersions).
QList<DocumentId> versionCandidates(const Document &document, const QList<Document> &documents,
                                    const QList<Claim> &claims, const QList<Event> &events, int most = 12);

} // namespace vigie
