// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printsource.h"

#include <QPicture>

namespace vigie {

/// One drawing, recorded beforehand, as large as the paper lets it be.
class RecordedSource : public PrintSource
{
public:
    RecordedSource(const QString &title, const QPicture &picture, QSizeF size)
        : m_title(title)
        , m_recording(picture.data(), static_cast<qsizetype>(picture.size()))
        , m_size(size)
    {
    }
    QString title() const override { return m_title; }
    QFuture<int> layOut(QSizeF area, PrintExtras extras) override;
    QFuture<Result<SheetPainter>> sheet(int number, double dpi) override;

private:
    QString m_title;
    QByteArray m_recording; ///< a QPicture's: that itself can be played by one thread only
    QSizeF m_size;          ///< of the drawing, in its own units
    QSizeF m_area;
};

} // namespace vigie
