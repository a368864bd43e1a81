// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/foldedfind.h"

#include <QVarLengthArray>

namespace vigie {

namespace {

struct Folded
{
    QString text;
    QList<Span> from; ///< for each unit of `text`, the units it was made of
};

bool isKanaOrHan(QChar character)
{
    switch (character.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return true;
    default:
        return false;
    }
}

/// A mark that only ornaments a Latin, Greek or Cyrillic letter; the voicing marks of kana tell words apart.
bool isOrnament(char32_t point)
{
    return point >= 0x0300 && point <= 0x036F;
}

Folded fold(const QString &text)
{
    Folded out;
    out.text.reserve(text.size());
    out.from.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const bool pair = text.at(i).isHighSurrogate() && i + 1 < text.size();
        const Span unit{i, i + (pair ? 2 : 1)};
        i = unit.end;
        const QChar first = text.at(unit.start);
        if (first.isSpace()) {
            const bool tight = first == u'\n' && unit.start > 0 && i < text.size() &&
                               isKanaOrHan(text.at(unit.start - 1)) && isKanaOrHan(text.at(i));
            if (tight || first == QChar(QChar::SoftHyphen))
                continue;
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
            out.text.append(character);
            out.from.append(unit);
        }
    }
    return out;
}

} // namespace

QList<Span> findFolded(const QString &text, const QString &needle)
{
    const QString wanted = fold(needle.trimmed()).text;
    QList<Span> found;
    if (wanted.isEmpty())
        return found;
    const Folded folded = fold(text);
    qsizetype at = folded.text.indexOf(wanted);
    while (at >= 0) {
        const qsizetype last = at + wanted.size() - 1;
        found.append({folded.from.at(at).start, folded.from.at(last).end});
        at = folded.text.indexOf(wanted, last + 1);
    }
    return found;
}

} // namespace vigie
