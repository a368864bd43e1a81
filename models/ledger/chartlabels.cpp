// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/chartlabels.h"

namespace vigie {

void nameSlices(Chart &chart, const Thesaurus &thesaurus, Language language)
{
    for (ChartYear &year : chart.years) {
        for (ChartSlice &slice : year.breakdown) {
            if (const Entity *entity = thesaurus.find(slice.entity))
                slice.label = entity->label(language);
        }
    }
}

} // namespace vigie
