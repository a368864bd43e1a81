// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/curation.h"

class QWidget;

namespace vigie {

/// A table of who said what, oldest first, with what stood before and after.
QWidget *decisionHistory(const QList<DecisionRecord> &records, QWidget *parent);

} // namespace vigie
