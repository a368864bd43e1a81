// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/namesounds.h"

#include <QStringView>

#include <algorithm>
#include <array>

namespace vigie {

namespace {

constexpr QChar unheard(u' ');

/// The consonants of a syllable of Hangul: those before and behind its vowel. 르 is an R that ends a
/// syllable.
std::array<QChar, 2> hangulSounds(char16_t letter)
{
    // ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ, and nothing
    // ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ
    static constexpr QStringView before = u"KKNTTRNPPTT TTTKTP ";
    static constexpr QStringView behind = u" KKKNNNT        NPPTTNTTKTP ";
    static_assert(before.size() == 19 && behind.size() == 28);
    constexpr int behindVowels = 28, syllables = 21 * behindVowels;
    const int place = letter - 0xAC00;
    return {letter == u'르' ? unheard : before.at(place / syllables), behind.at(place % behindVowels)};
}

/// The consonant of a kana; ッ has none, nor ル unless it begins the name.
QChar kanaSound(QChar letter, bool begins)
{
    static constexpr QStringView kana =
        u"カキクケコガギグゲゴサシスセソザジズゼゾタチツテトダヂヅデドナニヌネノ"
        u"バビブベボパピプペポフヴマミムメモンラリレロ";
    static constexpr QStringView sounds = u"KKKKKKKKKKTTTTTTTTTTTTTTTTTTTTNNNNN"
                                          u"PPPPPPPPPPPPNNNNNNRRRR";
    static_assert(kana.size() == sounds.size());
    const char16_t hiragana = letter.unicode();
    const QChar katakana = hiragana >= 0x3041 && hiragana <= 0x3096 ? QChar(hiragana + 0x60) : letter;
    if (katakana == u'ル')
        return begins ? u'R' : unheard;
    const qsizetype at = kana.indexOf(katakana);
    return at < 0 ? unheard : sounds.at(at);
}

QChar latinSound(QStringView name, qsizetype at)
{
    const QChar letter = name.at(at), next = at + 1 < name.size() ? name.at(at + 1) : unheard;
    switch (letter.unicode()) {
    case u'c':
        return QStringView(u"eiyh").contains(next) ? u'T' : u'K';
    case u'g': // "-dge", "-ng"
        return at > 0 && ((name.at(at - 1) == u'n' && !next.isLetter()) || name.at(at - 1) == u'd') ? unheard
                                                                                                    : u'K';
    case u'k':
    case u'q':
    case u'x':
        return u'K';
    case u'p':
    case u'b':
    case u'f':
    case u'v':
        return u'P';
    case u't':
    case u'd':
    case u's':
    case u'z':
    case u'j':
    case u'ç':
        return u'T';
    case u'm':
    case u'n':
    case u'ñ':
        return u'N';
    case u'l':
    case u'r': { // that begins a syllable: not the one of "Selmar" or "Corvale"
        const bool ends = next == u'e' && (at + 2 >= name.size() || !name.at(at + 2).isLetter());
        return !ends && QStringView(u"aeiouy").contains(next) ? u'R' : unheard;
    }
    default:
        return unheard;
    }
}

/// The script of the first letter, Japanese counted as one.
QChar::Script scriptOf(const QString &name)
{
    const auto letter = std::find_if(name.cbegin(), name.cend(), [](QChar c) { return c.isLetter(); });
    if (letter == name.cend())
        return QChar::Script_Common;
    const QChar::Script script = letter->script();
    return script == QChar::Script_Han || script == QChar::Script_Katakana ? QChar::Script_Hiragana : script;
}

} // namespace

QString consonantsHeard(const QString &name)
{
    QString heard;
    const auto hear = [&heard](QChar sound) {
        if (sound != unheard && !heard.endsWith(sound))
            heard.append(sound);
    };
    // ﾊ is ハ
    const QString plain = name.normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (qsizetype at = 0; at < plain.size(); ++at) {
        const QChar letter = plain.at(at);
        switch (letter.script()) {
        case QChar::Script_Hangul:
            if (letter.unicode() < 0xAC00 || letter.unicode() > 0xD7A3)
                return {};
            for (const QChar sound : hangulSounds(letter.unicode()))
                hear(sound);
            break;
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
            hear(kanaSound(letter, at == 0));
            break;
        case QChar::Script_Latin:
            hear(latinSound(plain, at));
            break;
        default:
            if (letter.isLetter() && letter != u'ー')
                return {};
        }
    }
    return heard;
}

bool soundAlike(const QString &a, const QString &b)
{
    constexpr qsizetype least = 2;
    const QString x = consonantsHeard(a), y = consonantsHeard(b);
    const QString &shorter = x.size() <= y.size() ? x : y, &longer = x.size() <= y.size() ? y : x;
    return shorter.size() >= least && longer.startsWith(shorter);
}

bool isBeginningOf(const QString &a, const QString &b)
{
    constexpr qsizetype least = 3;
    const QString &shorter = a.size() <= b.size() ? a : b, &longer = a.size() <= b.size() ? b : a;
    return shorter.size() >= least && longer.startsWith(shorter, Qt::CaseInsensitive) &&
           (longer.size() == shorter.size() || longer.at(shorter.size()).isSpace());
}

bool areOfOneScript(const QString &a, const QString &b)
{
    return scriptOf(a) == scriptOf(b);
}

} // namespace vigie
