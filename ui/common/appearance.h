// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPalette>

namespace vigie {

enum class Theme : quint8 { System, Light, Dark };

QString themeName(Theme theme); ///< "system", "light", "dark": as kept in the settings
Theme themeFromName(const QString &name);

/// Dresses the application: Fusion with one of our palettes, or the palette the desktop gave.
class Appearance : public QObject
{
    Q_OBJECT
public:
    /// Made once the application exists and before its palette is changed: keeps the desktop's wish.
    explicit Appearance(QObject *parent = nullptr);

    Theme theme() const { return m_theme; }
    void setTheme(Theme theme);

private:
    bool m_systemIsDark = false;
    Theme m_theme = Theme::System;
};

} // namespace vigie
