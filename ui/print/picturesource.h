// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/renderservice.h"
#include "ui/print/printsource.h"
#include "ui/print/textflow.h"

#include <QObject>

#include <memory>

namespace vigie {

/// The pages of a PDF file, a sheet each, drawn by the worker as they are wanted; with the person's marks in
/// the picture, and a list of them behind.
class PictureSource : public QObject, public PrintSource
{
    Q_OBJECT
public:
    /// `marks` by page number; `render` is borrowed.
    PictureSource(RenderService &render, const Document &document, const QList<Page> &pages,
                  const QHash<int, QList<Annotation>> &marks, const QList<FlowPage> &notes);

    QString title() const override;
    bool hasExtras() const override { return true; }
    QFuture<int> layOut(QSizeF area, PrintExtras extras) override;
    QFuture<Result<SheetPainter>> sheet(int number, double dpi) override;

private:
    struct Drawing;
    void askPicture(const std::shared_ptr<Drawing> &drawing, int tries);
    void askBoxes(const std::shared_ptr<Drawing> &drawing);

    RenderService &m_render;
    Document m_document;
    QList<Page> m_pages;
    QHash<int, QList<Annotation>> m_marks;
    QList<FlowPage> m_notes;
    QSizeF m_area;
    PrintExtras m_extras;
    std::shared_ptr<const TextFlow> m_flow; ///< of the notes; written by the layout
};

} // namespace vigie
