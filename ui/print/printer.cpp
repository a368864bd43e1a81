// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printer.h"

#include "app/parts/part.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie {

bool askForPrinter(QWidget *parent, const PrinterWish &wish, const std::function<void(ChosenPrinter)> &chosen)
{
    static auto *const ask = functionOf<PrintingPart>(u"printing"_s, "vigiePrinting");
    if (!ask)
        return false;
    ask(parent, &wish, &chosen);
    return true;
}

} // namespace vigie
