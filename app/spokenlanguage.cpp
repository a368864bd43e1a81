// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spokenlanguage.h"

#include "models/items/dateformat.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLoggingCategory>
#include <QObject>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

Q_LOGGING_CATEGORY(lcSpoken, "vigie.app.language")

} // namespace

/// Keeps the news of another language from the program, which would pass it on to all its windows.
class SpokenLanguage::Silence : public QObject
{
public:
    Silence() { QCoreApplication::instance()->installEventFilter(this); }
    bool eventFilter(QObject *to, QEvent *event) override
    {
        return event->type() == QEvent::LanguageChange && to == QCoreApplication::instance();
    }
};

/// What is in none of its files stays as the sources have it, in English: the interface's own translation is
/// not asked.
class SpokenLanguage::Words : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation,
                      int number) const override
    {
        const QString found = QTranslator::translate(context, source, disambiguation, number);
        return found.isNull() ? QString::fromUtf8(source) : found;
    }
};

SpokenLanguage::SpokenLanguage(Language language)
{
    if (language == interfaceLanguage())
        return;
    // Pictures let waiting events through: what windows are told still comes in their own language.
    QCoreApplication::sendPostedEvents();
    m_silence = std::make_unique<Silence>();
    // English too has words of its own: its plurals.
    m_words = std::make_unique<Words>();
    if (!m_words->load(u":/vigie/translations/vigie_%1.qm"_s.arg(languageCode(language))))
        qCWarning(lcSpoken) << "There are no words for" << languageCode(language);
    QCoreApplication::installTranslator(m_words.get());
    QLocale::setDefault(localeOf(language));
}

SpokenLanguage::~SpokenLanguage()
{
    if (!m_silence)
        return;
    QLocale::setDefault(m_before);
    QCoreApplication::removeTranslator(m_words.get());
}

} // namespace vigie
