// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/joining.h"

#include "models/items/dateformat.h"
#include "models/items/names.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie {

QString joinedList(const QStringList &words)
{
    return words.join(interfaceLanguage() == Language::Japanese ? u"、"_s : u", "_s);
}

QString joinedSentences(const QStringList &sentences)
{
    QStringList said = sentences;
    said.removeAll(QString());
    return said.join(interfaceLanguage() == Language::Japanese ? QString() : u" "_s);
}

QString languageWithin(Language language)
{
    const QString name = languageText(language);
    if (interfaceLanguage() != Language::French || name.isEmpty())
        return name;
    return localeOf(Language::French).toLower(name.first(1)) + name.sliced(1);
}

QString errorSentences(const Error &error)
{
    QString happened = errorText(error);
    const QString advice = errorAdvice(error);
    // What the system says of a file ends without a mark.
    if (!advice.isEmpty() && !happened.isEmpty() && happened.back().isLetterOrNumber())
        happened += interfaceLanguage() == Language::Japanese ? u'。' : u'.';
    return joinedSentences({happened, advice});
}

} // namespace vigie
