// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/language/detectlanguage.h"

#include "indexing/language/scripts.h"

#include <QByteArray>
#include <QString>

#include <cld2/public/compact_lang_det.h>

#include <cstdio> // the next header needs it

namespace vigie {

namespace {

// More than enough to tell a language; whole books are not read for it.
constexpr qsizetype sampleSize = 20000;
// Han without any kana or hangul beyond this length is Chinese, not a heading or a name.
constexpr qsizetype longHan = 60;

struct Letters
{
    qsizetype han = 0;
    qsizetype kana = 0;
    qsizetype hangul = 0;
    qsizetype latin = 0;
    qsizetype other = 0;
};

Letters countLetters(QStringView text)
{
    Letters count;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char32_t c = codePointAt(text, i);
        if (c > 0xFFFF)
            ++i;
        if (c < 0x80)
            count.latin += QChar::isLetter(c) ? 1 : 0;
        else if (isHan(c))
            ++count.han;
        else if (isKana(c))
            ++count.kana;
        else if (isHangul(c))
            ++count.hangul;
        else if (QChar::isLetter(c))
            ++(QChar::script(c) == QChar::Script_Latin ? count.latin : count.other);
    }
    return count;
}

Language detectLatin(QStringView text, Language hint)
{
    const QByteArray utf8 = text.left(sampleSize).toUtf8();
    CLD2::Language top[3] = {CLD2::UNKNOWN_LANGUAGE, CLD2::UNKNOWN_LANGUAGE, CLD2::UNKNOWN_LANGUAGE};
    int percent[3] = {};
    int bytes = 0;
    bool reliable = false;
    CLD2::ExtDetectLanguageSummary(utf8.constData(), int(utf8.size()), true, top, percent, &bytes, &reliable);
    const bool known = top[0] == CLD2::ENGLISH || top[0] == CLD2::FRENCH;
    if (known && (reliable || hint == Language::Unknown))
        return top[0] == CLD2::ENGLISH ? Language::English : Language::French;
    if (hint == Language::English || hint == Language::French)
        return hint;
    return reliable && top[0] != CLD2::UNKNOWN_LANGUAGE ? Language::Other : Language::Unknown;
}

} // namespace

Language detectLanguage(QStringView text, Language hint)
{
    const Letters count = countLetters(text.left(sampleSize));
    const qsizetype cjk = count.han + count.kana + count.hangul;
    if (cjk + count.latin + count.other == 0)
        return Language::Unknown;
    // A kanji or a syllable says as much as three Latin letters, and names stay Latin in East Asian texts.
    if (cjk > 0 && cjk * 3 >= count.latin + count.other) {
        if (count.hangul > count.kana)
            return Language::Korean;
        if (count.kana * 20 >= count.han && count.kana > 0)
            return Language::Japanese;
        if (isEastAsian(hint))
            return hint;
        return count.han >= longHan ? Language::Other : Language::Unknown;
    }
    return count.other > count.latin ? Language::Other : detectLatin(text, hint);
}

} // namespace vigie
