// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/sharedlook.h"

#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

const QString themeKey = u"window/theme"_s;
const QString languageKey = u"window/language"_s;

} // namespace

SharedLook::SharedLook(QSettings &settings)
    : m_settings(settings)
{
    m_appearance.setTheme(themeFromName(settings.value(themeKey).toString()));
    const QString code = settings.value(languageKey).toString();
    const Language language = languageFromCode(code);
    const bool chosen = code != u"system" && language != Language::Unknown && language != Language::Other;
    m_language.set(chosen ? std::optional(language) : std::nullopt);
}

void SharedLook::setTheme(Theme theme)
{
    m_appearance.setTheme(theme);
    m_settings.setValue(themeKey, themeName(theme));
    Q_EMIT themeChanged();
}

void SharedLook::setLanguage(std::optional<Language> language)
{
    m_language.set(language);
    m_settings.setValue(languageKey, language ? languageCode(*language) : u"system"_s);
    Q_EMIT languageChanged();
}

void SharedLook::speak(Language language)
{
    m_language.set(language);
    Q_EMIT languageChanged();
}

} // namespace vigie
