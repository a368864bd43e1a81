// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportmaterial.h"

namespace vigie {

/// Adds to an evidence pack a chart of each kind and unit of its amounts that has a bar, and a timeline of
/// `events` and of the publication of its documents, each with its figures as a table; all in `language`.
/// What nothing is known of is not drawn. Only in the window's thread.
void addPackFigures(ExportMaterial &material, const FactsService &facts, const QList<Event> &events,
                    Language language);

} // namespace vigie
