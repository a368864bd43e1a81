// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/renderservice.h"
#include "ui/reader/overlay.h"

#include <QSizeF>

class QPainter;
class QPalette;

namespace vigie {

/// One page as it lies in the reader. Coordinates are the view's pixels from the sheet's top left.
class Sheet
{
public:
    Sheet() = default;
    virtual ~Sheet() = default;
    Q_DISABLE_COPY_MOVE(Sheet)

    virtual QSizeF size() const = 0;
    virtual QList<QRectF> lineRects(Span span) const = 0;
    virtual qsizetype caretAt(QPointF point) const = 0;
    virtual qsizetype characterAt(QPointF point) const = 0; ///< -1 on empty paper
    /// What leads elsewhere under `point`; null if nothing does.
    virtual const PageLink *linkAt(QPointF point) const
    {
        Q_UNUSED(point)
        return nullptr;
    }
    /// How far down the sheet a place lies that is `pagePoints` below the page's top.
    virtual double heightOf(double pagePoints) const
    {
        Q_UNUSED(pagePoints)
        return 0;
    }
    virtual void paint(QPainter &painter, const QList<Overlay> &overlays, const QPalette &palette) const = 0;
};

} // namespace vigie
