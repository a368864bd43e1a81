// SPDX-License-Identifier: GPL-3.0-or-later
// Instead of ui/print/printer.cpp in the program: few start it to print.
#include "app/parts/part.h"
#include "app/parts/printing.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie {

bool askForPrinter(QWidget *parent, const PrinterWish &wish, const std::function<void(ChosenPrinter)> &chosen)
{
    static auto *const ask = functionOf<PrintingPart>(u"printing"_s, "vigiePrinting");
    return ask && ask(parent, &wish, &chosen);
}

} // namespace vigie
