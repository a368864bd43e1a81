// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/outlinedboxes.h"

#include "ui/common/palette.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

// The frame of one that is written in, not of a list or of what is only shown.
bool framesWriting(const QWidget *widget)
{
    const auto *plain = qobject_cast<const QPlainTextEdit *>(widget);
    const auto *rich = qobject_cast<const QTextEdit *>(widget);
    return (plain && !plain->isReadOnly()) || (rich && !rich->isReadOnly());
}

void drawFieldEdge(const QStyleOption &field, QPainter *painter)
{
    constexpr qreal rounding = 2;
    const bool focused = field.state & QStyle::State_HasFocus;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(focused ? field.palette.color(QPalette::Highlight) : edgeColour(field.palette));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(field.rect).adjusted(0.5, 0.5, -0.5, -0.5), rounding, rounding);
    painter->restore();
}

} // namespace

OutlinedBoxes::OutlinedBoxes()
    : QProxyStyle(u"Fusion"_s)
{
}

void OutlinedBoxes::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_FrameLineEdit || (element == PE_Frame && framesWriting(widget))) {
        drawFieldEdge(*option, painter);
        return;
    }
    const bool circle = element == PE_IndicatorRadioButton;
    if (!circle && element != PE_IndicatorCheckBox && element != PE_IndicatorItemViewItemCheck)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, circle);
    painter->setPen(edgeColour(option->palette));
    painter->setBrush(Qt::NoBrush);
    const QRect edge = option->rect.adjusted(0, 0, -1, -1);
    if (circle)
        painter->drawEllipse(edge);
    else
        painter->drawRect(edge);
    painter->restore();
}

void OutlinedBoxes::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                       QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    const auto *choice = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if ((spin && spin->frame) || (choice && choice->frame && choice->editable))
        drawFieldEdge(*option, painter);
}

// Fusion asks for the picture as for a button under the mouse.
void OutlinedBoxes::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    const auto *row =
        element == CE_MenuItem ? qstyleoption_cast<const QStyleOptionMenuItem *>(option) : nullptr;
    const QStyle::State chosen = State_Selected | State_Enabled;
    if (!row || (row->state & chosen) != chosen || row->icon.isNull()) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    QStyleOptionMenuItem lit(*row);
    const int side = pixelMetric(PM_SmallIconSize, option, widget);
    lit.icon =
        QIcon(row->icon.pixmap(QSize(side, side), painter->device()->devicePixelRatioF(), QIcon::Selected));
    QProxyStyle::drawControl(element, &lit, painter, widget);
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
