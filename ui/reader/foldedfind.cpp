// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/foldedfind.h"

#include <algorithm>

namespace vigie {

namespace {

struct Folded
{
    QString text;
    QList<Span> from; ///< for each unit of `text`, the units it was made of
};

/// Kana, Han and what is written among them without spaces.
bool isKanaOrHan(QChar character)
{
    switch (character.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return true;
    default:
        break;
    }
    // Signs that Unicode gives to no script: 、。「」, the dot and the long vowel of kana, full-width
    // figures.
    const char16_t sign = character.unicode();
    return (sign > 0x3000 && sign < 0x3040) || sign == 0x30FB || sign == 0x30FC || sign == 0xFF70 ||
           (sign > 0xFF00 && sign < 0xFFA0 && !character.isLetter());
}

/// A mark that only ornaments a Latin, Greek or Cyrillic letter; the voicing marks of kana tell words apart.
bool isOrnament(char32_t point)
{
    return point >= 0x0300 && point <= 0x036F;
}

/// A line break that is none of the writing's: between kana or Han, or in a number of East Asian text
/// ("28億400⏎0万").
bool isTight(const QString &text, qsizetype at, qsizetype next)
{
    const QChar before = text.at(at - 1);
    const QChar after = text.at(next);
    if (isKanaOrHan(before) && isKanaOrHan(after))
        return true;
    if (!before.isDigit() || !after.isDigit())
        return false;
    const QString around = text.mid(std::max<qsizetype>(0, at - 8), 16);
    return std::any_of(around.begin(), around.end(), [](QChar c) { return isKanaOrHan(c); });
}

/// A hyphen that only breaks a word at the line's end.
bool isLineHyphen(const QString &text, qsizetype at, qsizetype next)
{
    const QChar before = text.at(at - 1);
    return (before == u'-' || before == QChar(0x2010)) && at > 1 && text.at(at - 2).isLetter() &&
           text.at(next).isLower();
}

/// Quotes and dashes as search has them.
QChar plainSign(QChar sign)
{
    switch (sign.unicode()) {
    case 0x2018:
    case 0x2019:
    case 0x201B:
    case 0x2032:
        return u'\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x2033:
        return u'"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
        return u'-';
    default:
        return sign;
    }
}

bool isHangul(QChar character)
{
    return character.script() == QChar::Script_Hangul;
}

/// What a text does not tell: whether a hyphen at a line's end is the word's own ("crypto-⏎monnaie"), and
/// whether Hangul goes on in the same word ("러시아⏎가").
enum class Breaks : quint8 { AsUsual, HyphensStay, HangulGoesOn };

Folded fold(const QString &text, Breaks reading = Breaks::AsUsual)
{
    Folded out;
    out.text.reserve(text.size());
    out.from.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const bool pair = text.at(i).isHighSurrogate() && i + 1 < text.size();
        const Span unit{i, i + (pair ? 2 : 1)};
        i = unit.end;
        const QChar first = text.at(unit.start);
        if (first.category() == QChar::Other_Format)
            continue; // soft hyphens, what has no width
        if (first.isSpace()) {
            const bool breaks = first == u'\n' && unit.start > 0 && i < text.size();
            if (breaks && isTight(text, unit.start, i))
                continue;
            if (breaks && reading == Breaks::HangulGoesOn && isHangul(text.at(unit.start - 1)) &&
                isHangul(text.at(i)))
                continue;
            if (breaks && isLineHyphen(text, unit.start, i) && !out.text.isEmpty()) {
                if (reading != Breaks::HyphensStay) {
                    out.text.chop(1);
                    out.from.removeLast();
                }
                continue;
            }
            if (out.text.endsWith(u' ')) {
                out.from.last().end = unit.end;
                continue;
            }
            out.text.append(u' ');
            out.from.append(unit);
            continue;
        }
        // Composed again afterwards, so that a kana with its voicing mark and a Hangul syllable stay one.
        const QString plain =
            text.mid(unit.start, unit.length()).normalized(QString::NormalizationForm_KD).toCaseFolded();
        QString kept;
        for (const QChar character : plain) {
            if (!isOrnament(character.unicode()))
                kept.append(character);
        }
        kept = kept.normalized(QString::NormalizationForm_C);
        for (const QChar character : std::as_const(kept)) {
            const bool voices = character == QChar(0x3099) || character == QChar(0x309A);
            if (voices && !out.text.isEmpty()) { // half-width kana have their mark beside them
                const QString whole =
                    QString(out.text.right(1) + character).normalized(QString::NormalizationForm_C);
                if (whole.size() == 1) {
                    out.text.back() = whole.at(0);
                    out.from.last().end = unit.end;
                    continue;
                }
            }
            out.text.append(plainSign(character));
            out.from.append(unit);
        }
    }
    return out;
}

QList<Span> findIn(const Folded &folded, const QString &wanted)
{
    QList<Span> found;
    qsizetype at = folded.text.indexOf(wanted);
    while (at >= 0) {
        const qsizetype last = at + wanted.size() - 1;
        found.append({folded.from.at(at).start, folded.from.at(last).end});
        at = folded.text.indexOf(wanted, last + 1);
    }
    return found;
}

} // namespace

QList<Span> findFolded(const QString &text, const QString &needle)
{
    const QString wanted = fold(needle.trimmed()).text;
    if (wanted.isEmpty())
        return {};
    QList<Span> found = findIn(fold(text), wanted);
    const auto alsoAs = [&](Breaks reading) {
        for (const Span &span : findIn(fold(text, reading), wanted)) {
            const bool known = std::any_of(found.cbegin(), found.cend(),
                                           [&span](const Span &one) { return one.overlaps(span); });
            if (!known)
                found.append(span);
        }
    };
    if (wanted.contains(u'-'))
        alsoAs(Breaks::HyphensStay);
    if (std::any_of(wanted.cbegin(), wanted.cend(), isHangul))
        alsoAs(Breaks::HangulGoesOn);
    std::sort(found.begin(), found.end(), [](const Span &a, const Span &b) { return a.start < b.start; });
    return found;
}

} // namespace vigie
