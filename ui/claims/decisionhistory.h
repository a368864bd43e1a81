// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/curation.h"

class QWidget;

namespace vigie {

class FactsService;

/// A table of who said what, oldest first, with what stood before and after.
QWidget *decisionHistory(const QList<DecisionRecord> &records, const FactsService &facts, QWidget *parent);

} // namespace vigie
