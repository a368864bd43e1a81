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

QIcon OutlinedBoxes::standardIcon(StandardPixmap icon, const QStyleOption *option,
                                  const QWidget *widget) const
{
    if (icon != SP_TitleBarNormalButton && icon != SP_TitleBarCloseButton)
        return QProxyStyle::standardIcon(icon, option, widget);
    QIcon &known = m_titleIcons[icon];
    if (known.isNull())
        known = QProxyStyle::standardIcon(icon, option, widget);
    return known;
}

int OutlinedBoxes::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *answer) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0
                                                       : QProxyStyle::styleHint(hint, option, widget, answer);
}

} // namespace vigie
