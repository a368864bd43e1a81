// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QIcon>
#include <QProxyStyle>

namespace vigie {

/// Fusion, but the boxes and circles that are ticked and the fields that are written in have an edge that can
/// be seen (3:1) on dark windows too: Fusion makes it from the window's own colour, darker.
class OutlinedBoxes : public QProxyStyle
{
    Q_OBJECT
public:
    OutlinedBoxes();
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
    /// The picture of a menu's chosen row has the colour of that row's words.
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    /// Those of a panel's title are read once: every panel asks for them again and again.
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option = nullptr,
                       const QWidget *widget = nullptr) const override;
    /// The buttons of dialogues go without Qt's pictures, some of which are black on dark windows.
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *answer = nullptr) const override;

private:
    mutable QHash<StandardPixmap, QIcon> m_titleIcons;
};

} // namespace vigie
