// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/language/detectlanguage.h"

#include "indexing/language/scripts.h"

#include <QByteArray>
#include <QSet>
#include <QString>

#include <cld2/public/compact_lang_det.h>

#include <algorithm>
#include <cstdio> // the next header needs it

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

// More than enough to tell a language; whole books are not read for it.
constexpr qsizetype sampleSize = 20000;
// Han without any kana or hangul beyond this length is Chinese, not a heading or a name.
constexpr qsizetype longHan = 60;
constexpr qsizetype shortText = 240;
constexpr qsizetype middling = 2000; ///< up to here little words have a say

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

/// A sentence or two say too little for CLD2, but their little words tell French from English.
Language byLittleWords(QStringView text)
{
    static const QSet<QString> english{
        u"the"_s,      u"of"_s,    u"and"_s,   u"to"_s,     u"in"_s,      u"was"_s,      u"were"_s,
        u"by"_s,       u"from"_s,  u"that"_s,  u"with"_s,   u"for"_s,     u"has"_s,      u"had"_s,
        u"have"_s,     u"it"_s,    u"its"_s,   u"this"_s,   u"at"_s,      u"said"_s,     u"more"_s,
        u"than"_s,     u"about"_s, u"is"_s,    u"are"_s,    u"which"_s,   u"been"_s,     u"january"_s,
        u"february"_s, u"march"_s, u"june"_s,  u"july"_s,   u"october"_s, u"december"_s, u"year"_s,
        u"years"_s,    u"case"_s,  u"cases"_s, u"amount"_s, u"amounts"_s};
    static const QSet<QString> french{
        u"les"_s, u"des"_s, u"du"_s, u"d"_s, u"l"_s, u"et"_s, u"une"_s, u"au"_s, u"aux"_s, u"été"_s, u"ont"_s,
        u"dans"_s, u"par"_s, u"pour"_s, u"qui"_s, u"sur"_s, u"ce"_s, u"cette"_s, u"est"_s, u"sont"_s,
        u"dont"_s, u"avec"_s, u"selon"_s, u"plus"_s, u"ces"_s, u"à"_s, u"ils"_s, u"n"_s,
        // What a list or a table has, and few sentences.
        u"janvier"_s, u"février"_s, u"avril"_s, u"juin"_s, u"juillet"_s, u"août"_s, u"décembre"_s, u"année"_s,
        u"années"_s, u"affaires"_s, u"montant"_s, u"montants"_s};
    // Words that French shares with its neighbours count where letters or words of theirs are missing.
    static const QSet<QString> shared{u"le"_s, u"la"_s, u"de"_s, u"en"_s, u"un"_s, u"entre"_s, u"milliard"_s};
    static const QSet<QString> neighbours{u"di"_s, u"che"_s, u"el"_s, u"los"_s, u"y"_s,
                                          u"e"_s,  u"il"_s,  u"o"_s,  u"og"_s};
    static constexpr QStringView neighbourLetters = u"ñóáíúãõßäöüł¿¡ì";
    constexpr char16_t lastAscii = 0x7f;
    bool neighbour = std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.unicode() > lastAscii && neighbourLetters.contains(c);
    });
    constexpr qsizetype longest = 8; // of all these words
    int ofEnglish = 0, ofFrench = 0, ofBoth = 0;
    QString word;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const QChar c = i < text.size() ? text.at(i).toLower() : QChar(u' ');
        if (c.isLetter()) {
            word += c;
            continue;
        }
        if (!word.isEmpty() && word.size() <= longest) {
            ofEnglish += english.contains(word) ? 1 : 0;
            ofFrench += french.contains(word) ? 1 : 0;
            ofBoth += shared.contains(word) ? 1 : 0;
            neighbour = neighbour || neighbours.contains(word);
        }
        word.truncate(0);
    }
    if (!neighbour)
        ofFrench += ofBoth;
    if (ofFrench >= 2 && ofFrench >= 2 * ofEnglish + 1)
        return Language::French;
    if (ofEnglish >= 2 && ofEnglish >= 2 * ofFrench + 1)
        return Language::English;
    return Language::Unknown;
}

Language detectLatin(QStringView text, Language hint)
{
    // Longer texts in other languages that share such words are CLD2's to tell.
    const Language told = text.size() < middling ? byLittleWords(text) : Language::Unknown;
    if (text.size() < shortText && told != Language::Unknown)
        return told;
    const QByteArray utf8 = text.left(sampleSize).toUtf8();
    CLD2::Language top[3] = {CLD2::UNKNOWN_LANGUAGE, CLD2::UNKNOWN_LANGUAGE, CLD2::UNKNOWN_LANGUAGE};
    int percent[3] = {};
    int bytes = 0;
    bool reliable = false;
    CLD2::ExtDetectLanguageSummary(utf8.constData(), int(utf8.size()), true, top, percent, &bytes, &reliable);
    const bool known = top[0] == CLD2::ENGLISH || top[0] == CLD2::FRENCH;
    // Names and figures make CLD2 take a list or a brief report in French for English.
    if (told != Language::Unknown && (known || !reliable))
        return told;
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
