// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/language.h"

#include <QLocale>
#include <QObject>
#include <QTranslator>

#include <optional>

namespace vigie {

/// The language of the interface, changed while the program runs: our words, Qt's own, and the locale that
/// numbers and dates go by. Widgets hear of it as QEvent::LanguageChange.
class InterfaceLanguage : public QObject
{
    Q_OBJECT
public:
    explicit InterfaceLanguage(QObject *parent = nullptr);
    ~InterfaceLanguage() override;

    /// Nothing: that of the system, English if it is none of the four.
    void set(std::optional<Language> language);
    std::optional<Language> chosen() const { return m_chosen; }
    Language current() const; ///< the one in force

    /// Its name in itself, never translated: "Français".
    static QString ownName(Language language);

private:
    std::optional<Language> m_chosen;
    QLocale m_system;
    QTranslator m_ours;
    QTranslator m_qt;
};

} // namespace vigie
