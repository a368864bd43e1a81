// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/language/romanise.h"

#include "indexing/language/hanja.h"

#include <unicode/translit.h>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

bool isHanUnit(QChar c)
{
    return c.script() == QChar::Script_Han && c.isLetter();
}

// Chinese characters of a Korean text as they are read aloud; empty when one has no reading.
QString withHangul(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isHanUnit(text.at(i)))
            continue;
        char16_t reading = hangulReading(text.at(i).unicode());
        if (reading == 0)
            return {};
        if (i == 0 || !text.at(i - 1).isLetter())
            reading = initialSound(reading);
        text[i] = QChar(reading);
    }
    return text;
}

QString transliterated(const QString &text, const char *rules)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> spelling(
        icu::Transliterator::createInstance(rules, UTRANS_FORWARD, status));
    if (U_FAILURE(status) || !spelling)
        return {};
    icu::UnicodeString letters(text.utf16(), int32_t(text.size()));
    spelling->transliterate(letters);
    return QString(reinterpret_cast<const QChar *>(letters.getBuffer()), letters.length());
}

bool isLatin(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return !c.isLetter() || c.script() == QChar::Script_Latin || c.script() == QChar::Script_Common ||
               c.script() == QChar::Script_Inherited;
    });
}

} // namespace

QString romanisedTitle(const QString &title, Language language)
{
    if (isLatin(title))
        return {};
    QString text;
    if (language == Language::Korean)
        text = transliterated(withHangul(title), "Hangul-Latin; Fullwidth-Halfwidth");
    else if (language == Language::Japanese && std::none_of(title.cbegin(), title.cend(), isHanUnit))
        text = transliterated(title, "Katakana-Latin; Hiragana-Latin; Fullwidth-Halfwidth");
    text = text.normalized(QString::NormalizationForm_C).simplified();
    if (text.isEmpty() || !isLatin(text))
        return {};
    text[0] = text.at(0).toUpper();
    return text;
}

} // namespace vigie
