// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/recordedsource.h"

#include <QPainter>

namespace vigie {

QFuture<int> RecordedSource::layOut(QSizeF area, PrintExtras extras)
{
    Q_UNUSED(extras)
    m_area = area;
    return QtFuture::makeReadyFuture(1);
}

QFuture<Result<SheetPainter>> RecordedSource::sheet(int number, double dpi)
{
    Q_UNUSED(number)
    Q_UNUSED(dpi)
    SheetPainter draw = [recording = m_recording, size = m_size, area = m_area](QPainter &painter) {
        QPicture picture;
        picture.setData(recording.constData(), static_cast<uint>(recording.size()));
        // A drawing that is wide lies better along a tall sheet, but is read more easily upright.
        const double scale = std::min(area.width() / size.width(), area.height() / size.height());
        painter.save();
        painter.translate((area.width() - size.width() * scale) / 2, 0);
        painter.scale(scale, scale);
        picture.play(&painter);
        painter.restore();
    };
    return QtFuture::makeReadyFuture(Result<SheetPainter>(std::move(draw)));
}

} // namespace vigie
