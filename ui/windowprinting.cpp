// SPDX-License-Identifier: GPL-3.0-or-later
// What the window prints: the document in the reader, the list of highlights, the chart.
#include "ui/annotations/annotationspanel.h"
#include "ui/chart/chartpanel.h"
#include "ui/common/paneldock.h"
#include "ui/mainwindow.h"
#include "ui/print/printdialog.h"
#include "ui/reader/readerarea.h"

#include <QApplication>

namespace vigie {

void MainWindow::print()
{
    const QWidget *at = QApplication::focusWidget();
    const qsizetype first = at && m_annotations->isAncestorOf(at) ? 1
                            : at && m_chart->isAncestorOf(at)     ? 2
                                                                  : 0;
    const QList<Printable> what{{tr("The open document"), m_reader->printSource()},
                                {tr("The highlights listed"), annotationsPanel()->printSource()},
                                {tr("The chart"), chartPanel()->printSource()}};
    auto *dialog = new PrintDialog(what, first, m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PrintDialog::told, this, &MainWindow::say);
    dialog->open();
}

} // namespace vigie
