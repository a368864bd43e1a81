// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printer.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

#include <algorithm>

using namespace vigie;

namespace {

/// What Qt's dialogue leaves behind is the printer's usual paper with its narrowest margins, whatever was
/// asked of it: the wish stands, unless the printer cannot take it or the person chose another paper there.
void keepWish(QPrinter &printer, const QPageLayout &wish)
{
    const QPrinterInfo info(printer);
    QPageLayout paper = printer.pageLayout();
    const QList<QPageSize> sizes = info.supportedPageSizes();
    const auto same = [&wish](const QPageSize &size) { return size.isEquivalentTo(wish.pageSize()); };
    const bool untouched = info.isNull() || paper.pageSize().isEquivalentTo(info.defaultPageSize());
    if (untouched && (sizes.isEmpty() || std::any_of(sizes.begin(), sizes.end(), same)))
        paper.setPageSize(wish.pageSize(), paper.minimumMargins());
    paper.setUnits(wish.units());
    const QMarginsF narrowest = paper.minimumMargins();
    const QMarginsF wide = wish.margins();
    paper.setMargins({std::max(wide.left(), narrowest.left()), std::max(wide.top(), narrowest.top()),
                      std::max(wide.right(), narrowest.right()),
                      std::max(wide.bottom(), narrowest.bottom())});
    printer.setPageLayout(paper);
}

} // namespace

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
    QObject::connect(dialog, &QDialog::accepted, parent, [printer, chosen = *chosen, paper = wish->paper] {
        QPrinter *given = printer->get();
        keepWish(*given, paper);
        chosen({std::move(*printer), [given] { given->abort(); }});
    });
    dialog->open();
}
