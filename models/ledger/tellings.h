// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/curation.h"
#include "models/domain/document.h"
#include "models/domain/thesaurus.h"

#include <QHash>

namespace vigie {

/// What is told more than once, by several documents or in several languages: each event and counted thing
/// with the one of its group that was told first. What is told once is in none of the two.
struct Tellings
{
    QHash<EventId, EventId> events;
    QHash<ClaimId, ClaimId> claims;
};

/// What tellings are worked out of. All outlive the call.
struct Told
{
    const QList<Event> &events;
    const QList<Claim> &claims;
    const QList<Document> &documents;
    const QList<ClaimLink> &links;
    const Thesaurus &thesaurus;
};

/// Events of several documents are one where they are of one kind, happened on one day, share an amount or
/// names that only one event of that kind and day can have, and name nobody else who would tell them apart.
/// Years and months never make events one, nor do those who only announce (an office that sanctions two firms
/// on a day). Counted things are one where the ledger takes them for one fact of one time. What a person
/// rejected, kept off, merged or took apart stays as it was put. The order of what is given changes nothing.
Tellings tellingsOf(const Told &told);

} // namespace vigie
