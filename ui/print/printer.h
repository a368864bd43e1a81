// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QString>

#include <functional>
#include <memory>

class QWidget;

namespace vigie {

/// What is to be printed, and on what paper at first.
struct PrinterWish
{
    QPageLayout paper;
    QString title;
    QString creator;
};

/// A printer that may be painted on, and what makes it forget what it was given so far.
struct ChosenPrinter
{
    std::unique_ptr<QPagedPaintDevice> device;
    std::function<void()> abort; ///< while the device is there
};

/// Lets the person choose a printer in a dialogue on `parent`; `chosen` is called unless they think better of
/// it. The dialogue is a part of the program that is loaded when it is first asked for: false where it is
/// missing.
bool askForPrinter(QWidget *parent, const PrinterWish &wish,
                   const std::function<void(ChosenPrinter)> &chosen);

/// vigiePrinting(), which app/parts/printing holds.
extern "C" {
using PrintingPart = void(QWidget *parent, const PrinterWish *wish,
                          const std::function<void(ChosenPrinter)> *chosen);
}

} // namespace vigie
