// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/dates/datescanner.h"

#include <QStringView>

namespace vigie::saiddate {

/// « A établi en novembre que … », « ont été inculpés lundi pour avoir volé », « en janvier, le FBI a accusé
/// X d'avoir volé », « examinera en mars le vol commis en avril »: when somebody found, judged or blamed it;
/// in French, for days and months.
bool isOfFrenchFinding(QStringView text, Span sentence, const ScannedDate &date);

} // namespace vigie::saiddate
