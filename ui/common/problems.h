// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

class QWidget;

namespace vigie {

/// A box that says what was tried, what happened and what to do; does not block.
void showProblem(QWidget *parent, const QString &whatWasTried, const Error &error);

} // namespace vigie
