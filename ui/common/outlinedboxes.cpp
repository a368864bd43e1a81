// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/outlinedboxes.h"

#include "ui/common/palette.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

OutlinedBoxes::OutlinedBoxes()
    : QProxyStyle(u"Fusion"_s)
{
}

void OutlinedBoxes::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool circle = element == PE_IndicatorRadioButton;
    if (!circle && element != PE_IndicatorCheckBox && element != PE_IndicatorItemViewItemCheck)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, circle);
    painter->setPen(quietTextColour(option->palette));
    painter->setBrush(Qt::NoBrush);
    const QRect edge = option->rect.adjusted(0, 0, -1, -1);
    if (circle)
        painter->drawEllipse(edge);
    else
        painter->drawRect(edge);
    painter->restore();
}

} // namespace vigie
