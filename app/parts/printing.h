// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printer.h"

namespace vigie {

/// askForPrinter(), as the part offers it.
extern "C" {
using PrintingPart = bool(QWidget *parent, const PrinterWish *wish,
                          const std::function<void(ChosenPrinter)> *chosen);
}

} // namespace vigie
