// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/librarytimeline.h"

#include "models/items/librarytellings.h"
#include "models/services/services.h"

namespace vigie {

Timeline libraryTimeline(const Services &services, const TimelineWish &wish)
{
    return makeTimeline(services.facts.events(), services.library.documents(), wish.by,
                        wish.quantities ? services.facts.claims() : QList<Claim>(), wish.leftOut,
                        tellingsIn(services.facts, services.library));
}

} // namespace vigie
