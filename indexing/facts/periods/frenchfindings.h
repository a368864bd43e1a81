// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/dates/datescanner.h"

#include <QStringView>

namespace vigie::saiddate {

/// « A établi en novembre que … », « ont été inculpés lundi pour avoir volé », « en janvier, le FBI a accusé
/// X d'avoir volé », « examinera en mars le vol commis en avril »: when somebody found, judged or blamed it;
/// in French, for days and months.
bool isOfFrenchFinding(QStringView text, Span sentence, const ScannedDate &date);
/// « Le 5 janvier, X a annoncé que 30 millions lui avaient été dérobés », « le vol de janvier révélé par X »:
/// whether the day is that of the deed, or on which whoever was robbed told of it, which is the nearest the
/// text has.
bool isDayOfOwnTelling(QStringView text, Span sentence, const ScannedDate &date);

} // namespace vigie::saiddate
