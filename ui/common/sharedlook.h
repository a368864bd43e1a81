// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/appearance.h"
#include "ui/common/interfacelanguage.h"

#include <QObject>

class QSettings;

namespace vigie {

/// Theme and language, which are the program's and the same in all its windows; kept in the settings with
/// each change.
class SharedLook : public QObject
{
    Q_OBJECT
public:
    /// Dresses the application as it was left. `settings` is borrowed.
    explicit SharedLook(QSettings &settings);

    Theme theme() const { return m_appearance.theme(); }
    void setTheme(Theme theme);
    std::optional<Language> language() const { return m_language.chosen(); } ///< nothing: that of the system
    void setLanguage(std::optional<Language> language);
    /// For this run only.
    void speak(Language language);
    void tellShortcutsChanged() { Q_EMIT shortcutsChanged(); }

Q_SIGNALS:
    void themeChanged();
    void languageChanged();
    void shortcutsChanged();

private:
    QSettings &m_settings;
    Appearance m_appearance;
    InterfaceLanguage m_language;
};

} // namespace vigie
