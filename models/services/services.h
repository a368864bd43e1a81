// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/annotationservice.h"
#include "models/services/exportservice.h"
#include "models/services/factsservice.h"
#include "models/services/importservice.h"
#include "models/services/journalservice.h"
#include "models/services/libraryservice.h"
#include "models/services/renderservice.h"
#include "models/services/savedsearchservice.h"
#include "models/services/searchservice.h"
#include "models/services/thesaurusservice.h"

namespace vigie {

/// All a panel may ask, borrowed: app/ builds each service once and it outlives the window.
struct Services
{
    LibraryService &library;
    ImportService &imports;
    SearchService &search;
    RenderService &render;
    FactsService &facts;
    AnnotationService &annotations;
    JournalService &journal;
    ExportService &exports;
    SavedSearchService &savedSearches;
    ThesaurusService &thesaurus;
};

} // namespace vigie
