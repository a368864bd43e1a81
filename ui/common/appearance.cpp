// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/appearance.h"

#include "ui/common/outlinedboxes.h"
#include "ui/common/palette.h"

#include <QApplication>
#include <QPixmapCache>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

QString themeName(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return u"light"_s;
    case Theme::Dark:
        return u"dark"_s;
    case Theme::System:
        break;
    }
    return u"system"_s;
}

Theme themeFromName(const QString &name)
{
    return name == u"light" ? Theme::Light : name == u"dark" ? Theme::Dark : Theme::System;
}

Appearance::Appearance(QObject *parent)
    : QObject(parent)
    , m_systemIsDark(isDark(QApplication::palette()))
{
    QApplication::setStyle(new OutlinedBoxes); // the application's from now on
    setTheme(Theme::System);
}

void Appearance::setTheme(Theme theme)
{
    m_theme = theme;
    const bool dark = theme == Theme::Dark || (theme == Theme::System && m_systemIsDark);
    const QPalette palette = dark ? darkPalette() : lightPalette();
    QPixmapCache::clear();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

} // namespace vigie
