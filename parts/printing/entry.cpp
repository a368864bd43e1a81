// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printer.h"

#include <QPrintDialog>
#include <QPrinter>

using namespace vigie;

extern "C" Q_DECL_EXPORT void vigiePrinting(QWidget *parent, const PrinterWish *wish,
                                            const std::function<void(ChosenPrinter)> *chosen)
{
    static_assert(std::is_same_v<decltype(vigiePrinting), PrintingPart>);
    const auto printer =
        std::make_shared<std::unique_ptr<QPrinter>>(std::make_unique<QPrinter>(QPrinter::HighResolution));
    (*printer)->setPageLayout(wish->paper);
    (*printer)->setDocName(wish->title);
    (*printer)->setCreator(wish->creator);
    auto *dialog = new QPrintDialog(printer->get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    QObject::connect(dialog, &QDialog::accepted, parent, [printer, chosen = *chosen] {
        QPrinter *given = printer->get();
        chosen({std::move(*printer), [given] { given->abort(); }});
    });
    dialog->open();
}
