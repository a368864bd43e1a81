// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/interfacelanguage.h"

#include "models/items/dateformat.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLoggingCategory>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

Q_LOGGING_CATEGORY(lcLanguage, "vigie.ui.language")

} // namespace

InterfaceLanguage::InterfaceLanguage(QObject *parent)
    : QObject(parent)
    , m_system(QLocale::system())
{
}

InterfaceLanguage::~InterfaceLanguage()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
}

void InterfaceLanguage::set(std::optional<Language> language)
{
    m_chosen = language;
    const QLocale locale = language ? localeOf(*language) : m_system;
    QLocale::setDefault(locale);
    const QString code = languageCode(current());
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
    // Qt's own words first: ours, installed later, are asked first.
    if (m_qt.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    else if (current() != Language::English)
        qCWarning(lcLanguage) << "Qt's translation is not installed for" << code;
    if (m_ours.load(u":/vigie/translations/vigie_"_s + code + u".qm"_s))
        QCoreApplication::installTranslator(&m_ours);
    else if (current() != Language::English)
        qCWarning(lcLanguage) << "The interface is not translated into" << code;
    // Widgets hear of a change of locale even when no translator was exchanged.
    QEvent changed(QEvent::LanguageChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &changed);
}

Language InterfaceLanguage::current() const
{
    return interfaceLanguage();
}

QString InterfaceLanguage::ownName(Language language)
{
    switch (language) {
    case Language::French:
        return u"Français"_s;
    case Language::Japanese:
        return u"日本語"_s;
    case Language::Korean:
        return u"한국어"_s;
    default:
        return u"English"_s;
    }
}

} // namespace vigie
