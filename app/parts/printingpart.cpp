// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/printing.h"

using namespace vigie;

extern "C" Q_DECL_EXPORT bool vigiePrinting(QWidget *parent, const PrinterWish *wish,
                                            const std::function<void(ChosenPrinter)> *chosen)
{
    static_assert(std::is_same_v<decltype(vigiePrinting), PrintingPart>);
    return askForPrinter(parent, *wish, *chosen);
}
