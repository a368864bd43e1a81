// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printsource.h"
#include "ui/print/textflow.h"

#include <memory>

namespace vigie {

/// Text that the program sets: a page of the web, plain text, the list of highlights.
class TextSource : public PrintSource
{
public:
    /// `notes` are printed after `pages` when they are wanted; without any, nothing can be left out.
    TextSource(const QString &title, const QList<FlowPage> &pages, const QList<FlowPage> &notes = {},
               bool hasExtras = false);

    QString title() const override { return m_title; }
    bool hasExtras() const override { return m_hasExtras; }
    QFuture<int> layOut(QSizeF area, PrintExtras extras) override;
    QFuture<Result<SheetPainter>> sheet(int number, double dpi) override;

private:
    QString m_title;
    QList<FlowPage> m_pages;
    QList<FlowPage> m_notes;
    bool m_hasExtras;
    std::shared_ptr<const TextFlow> m_flow; ///< written by the layout, read once that has finished
};

} // namespace vigie
